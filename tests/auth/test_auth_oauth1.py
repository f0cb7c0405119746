"""OAuth 1.0a: the agreement on a key, the signature of each request, and a gateway that checks both."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import ibkr_mock
import ibkr_web
from ibkr_auth import (
    CredentialsRefusedError,
    OAuth1a,
    OAuth1aConsumer,
    SessionKeeper,
    SessionState,
)
from ibkr_auth.tokens import Secret
from ibkr_core.errors import ConfigurationError, UnreadableAnswerError
from ibkr_core.pacing import Pacing
from ibkr_core.retry import NO_RETRY, RetryPolicy

HOST = "http://127.0.0.1:5080"
API = HOST + "/v1/api"
AGREE = "get_live_session_token"


@pytest.fixture
def client(transport, gateway_clock) -> Iterator[Callable[..., Any]]:
    made: list[Any] = []

    def make(auth: Any, **changes: Any) -> Any:
        arguments = {"retry": NO_RETRY, "pacing": Pacing(mode="off"), "clock": gateway_clock, "transport": transport}
        made.append(ibkr_web.Client(API, auth=auth, **(arguments | changes)))
        return made[-1]

    yield make
    for one in made:
        one.close()


# -- the whole way --------------------------------------------------------------------------------------------------


def test_signed_calls_trade(oauth, client, oauth_gateway) -> None:
    from ibkr_web.models import OrdersRequest, OrderTicket, SessionInitRequest

    client = client(oauth())
    assert client.session.init(SessionInitRequest(publish=True, compete=True)).passed
    assert client.accounts.list().accounts == ["DU7654321", "DU7654322"]
    ticket = OrderTicket(conid=265598, side="BUY", order_type="MKT", tif="DAY", quantity=1, c_oid="one")
    assert client.orders.place("DU7654321", body=OrdersRequest(orders=[ticket]))
    tickle = client.session.tickle()
    assert (tickle.sso_expires, tickle.user_id) == (None, None)
    assert oauth_gateway.ledger.counts[AGREE] == 1


def test_queries_are_part_of_what_is_signed(oauth, http, oauth_gateway) -> None:
    http = http(oauth())
    http.post("/iserver/auth/ssodh/init", json={"publish": True, "compete": True})
    http.get("/iserver/accounts")
    for query in (
        {"conids": "265598,8314", "fields": "31,84,86"},
        "conids=265598,8314&fields=31,84",
        "conids=265598%2C8314&fields=31",
        {"conids": "265598", "fields": "31", "odd": "a b+c&d=e/ü~"},
        "conids=265598&fields=31&empty=&two=1&two=0",
    ):
        assert http.get("/iserver/marketdata/snapshot", params=query).status_code == 200, query
    assert oauth_gateway.ledger.counts[AGREE] == 1, "no signature was refused"


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_all_methods(oauth, http, oauth_gateway, method) -> None:
    answer = http(oauth()).request(method, "/nowhere/at all", json={"a": 1} if method != "GET" else None)
    assert answer.status_code == 404
    assert http(oauth()).request("POST", "/tickle", content=b"").status_code == 200


async def test_tasks_too(oauth, transport, oauth_gateway, gateway_clock) -> None:
    async with ibkr_web.AsyncClient(
        API, auth=oauth(), transport=transport, clock=gateway_clock, pacing=Pacing(mode="off")
    ) as client:
        assert len(await asyncio.gather(*(client.session.tickle() for _ in range(32)))) == 32
    assert oauth_gateway.ledger.counts[AGREE] == 1


def test_32_threads_cost_one_agreement(oauth, http, oauth_gateway) -> None:
    http, statuses, barrier = http(oauth()), [], threading.Barrier(32)

    def call() -> None:
        barrier.wait(20)
        statuses.append(http.get("/portfolio/accounts").status_code)

    threads = [threading.Thread(target=call) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert statuses == [200] * 32
    assert oauth_gateway.ledger.counts[AGREE] == 1


def test_over_http_with_keys_from_the_control_plane() -> None:
    with ibkr_mock.serve(ibkr_mock.Gateway()) as url:
        keys = httpx.get(f"{url}/_mock/credentials/oauth1").json()
        auth = OAuth1a(
            keys["consumer_key"], keys["access_token"], keys["access_token_secret"], dh_prime=keys["dh_prime"],
            signature_key=keys["signature_key"], encryption_key=keys["encryption_key"], base_url=f"{url}/v1/api",
        )  # fmt: skip
        with auth, ibkr_web.Client(f"{url}/v1/api", auth=auth) as client:
            assert client.portfolio.accounts()


@pytest.mark.parametrize("by_scheme", [False, True])
def test_a_keeper_leaves_out_what_is_not_for_such_logins(oauth, client, oauth_gateway, by_scheme) -> None:
    auth, turns, over = oauth(), [0], threading.Event()

    def pause(wake: threading.Event, seconds: float) -> None:
        turns[0] += 1
        if turns[0] <= 40:
            oauth_gateway.advance(seconds)
        else:
            over.set()
            wake.wait(20)

    client = client({"oauth1": auth} if by_scheme else auth)
    with SessionKeeper(client, clock=client.clock if hasattr(client, "clock") else auth._clock, pause=pause) as keeper:
        assert over.wait(20)
        assert keeper.state is SessionState.OPEN
    assert oauth_gateway.ledger.counts["tickle"] > 20
    assert oauth_gateway.ledger.counts["validate_sso"] == 0


def test_validating_is_not_for_such_logins(oauth, http) -> None:
    assert http(oauth()).get("/sso/validate").status_code == 401


def test_the_test_consumer_has_a_realm_of_its_own(oauth, http) -> None:
    auth = oauth(consumer_key="TESTCONS")
    assert http(auth).get("/portfolio/accounts").status_code == 200
    assert 'realm="test_realm"' in auth.headers_for(API)["Authorization"]
    with pytest.raises(CredentialsRefusedError, match="invalid realm"):
        http(oauth(realm="test_realm")).get("/portfolio/accounts")


def test_a_websocket_or_anything_else_is_signed_by_hand(oauth, http) -> None:
    auth = oauth()
    for _ in range(2):
        assert http().get("/portfolio/accounts", headers=auth.headers_for(API + "/portfolio/accounts")).is_success
    header = auth.headers_for(API + "/tickle?a=1", "POST")
    assert http().post("/tickle?a=1", headers=header).is_success
    assert http().post("/tickle?a=1", headers=header).status_code == 401, "good for one request"


# -- life of the live session token ---------------------------------------------------------------------------------


def test_it_is_renewed_once_a_day(oauth, client, oauth_gateway) -> None:
    client = client(oauth())
    for _ in range(24 * 3):
        client.portfolio.accounts()
        oauth_gateway.advance(3600)
    assert oauth_gateway.ledger.counts[AGREE] == 3
    assert {entry.status for entry in oauth_gateway.ledger.of("list_portfolio_accounts")} == {200}


def test_one_that_ended_early_is_replaced_and_the_call_sent_again(oauth, client, oauth_gateway) -> None:
    client = client(oauth())
    client.session.tickle()
    client.session.logout()
    assert client.session.tickle().session
    assert oauth_gateway.ledger.counts[AGREE] == 2
    assert [entry.status for entry in oauth_gateway.ledger.of("tickle")] == [200, 401, 200]


@pytest.mark.parametrize("wrong_by", [7200.0, -7200.0, 400.0, -400.0])
def test_a_wrong_clock_is_set_by_the_servers(oauth, client, oauth_gateway, gateway_clock, wrong_by) -> None:
    gateway_clock.wrong_by = wrong_by
    client = client(oauth())
    for _ in range(3):
        client.portfolio.accounts()
    assert [entry.status for entry in oauth_gateway.ledger.of(AGREE)] == [401, 200]
    assert {entry.status for entry in oauth_gateway.ledger.of("list_portfolio_accounts")} == {200}


@pytest.mark.parametrize("step", [7200.0, -7200.0])
def test_a_clock_that_steps_costs_one_agreement(oauth, client, oauth_gateway, gateway_clock, step) -> None:
    client = client(oauth())
    client.portfolio.accounts()
    gateway_clock.wrong_by = step
    for _ in range(3):
        client.portfolio.accounts()
    assert [entry.status for entry in oauth_gateway.ledger.of(AGREE)] == [200, 401, 200]


def test_the_core_signs_each_try_anew(oauth, client, oauth_gateway) -> None:
    oauth_gateway.faults.add(ibkr_mock.Fault("error_before", operation="list_portfolio_accounts", times=2, status=503))
    client = client(oauth(), retry=RetryPolicy(attempts=4))
    assert client.portfolio.accounts()
    assert [entry.status for entry in oauth_gateway.ledger.of("list_portfolio_accounts")] == [503, 503, 200]
    assert oauth_gateway.ledger.counts[AGREE] == 1, "a number used twice would have been refused"


# -- third parties --------------------------------------------------------------------------------------------------


@pytest.fixture
def consumer(keys, gateway_clock, transport) -> OAuth1aConsumer:
    return OAuth1aConsumer(
        keys.consumer_key, signature_key=keys.signature_key, base_url=API, clock=gateway_clock, transport=transport
    )


def agreed(http: httpx.Client, token: Secret, user: str) -> str:
    answer = http.post(f"{HOST}/_mock/oauth1/authorize", json={"oauth_token": token.reveal(), "user": user})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["oauth_verifier"])


def test_a_third_party_gets_an_access_token_of_a_user(consumer, oauth, http, client) -> None:
    asked = consumer.request_token()
    assert (
        consumer.authorization_url(asked)
        == f"https://www.interactivebrokers.com/authorize?oauth_token={asked.reveal()}"
    )
    access = consumer.access_token(asked, agreed(http(), asked, "mocklive"))
    assert access.is_paper is False
    client = client(oauth(access_token=access.token, access_token_secret=access.secret))
    assert [row.account_id for row in client.portfolio.accounts()] == ["U7654321"]


def test_a_request_token_is_good_for_one_access_token_and_ten_minutes(consumer, http, oauth_gateway) -> None:
    asked = consumer.request_token()
    verifier = agreed(http(), asked, "mocktrader")
    with pytest.raises(CredentialsRefusedError, match="invalid verifier"):
        consumer.access_token(asked, "guess")
    consumer.access_token(asked, verifier)
    with pytest.raises(CredentialsRefusedError, match="invalid token"):
        consumer.access_token(asked, verifier)
    late = consumer.request_token()
    verifier = agreed(http(), late, "mocktrader")
    oauth_gateway.advance(600)
    with pytest.raises(CredentialsRefusedError, match="invalid token"):
        consumer.access_token(late.reveal(), Secret(verifier))
    with pytest.raises(CredentialsRefusedError, match="invalid verifier"):
        consumer.access_token(consumer.request_token(), "")


def test_a_consumer_whose_clock_is_wrong(consumer, gateway_clock, oauth_gateway) -> None:
    gateway_clock.wrong_by = 5000
    assert consumer.request_token().reveal()
    assert [entry.status for entry in oauth_gateway.ledger.of("request_oauth_token")] == [401, 200]


def test_answers_that_name_no_token(keys, clock, rsa_keys) -> None:
    consumer = OAuth1aConsumer(
        "C", signature_key=rsa_keys[0], clock=clock,
        transport=httpx.MockTransport(lambda request: httpx.Response(200, json={"is_true": True})),
    )  # fmt: skip
    with pytest.raises(UnreadableAnswerError, match=r"\$\.oauth_token"):
        consumer.request_token()
    with pytest.raises(ConfigurationError, match="consumer_key"):
        OAuth1aConsumer("", signature_key=rsa_keys[0])
    with pytest.raises(ConfigurationError, match="authorize_url: expected https"):
        OAuth1aConsumer("C", signature_key=rsa_keys[0], authorize_url="http://www.interactivebrokers.com/authorize")
