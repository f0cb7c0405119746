"""An exchange that the network or the server failed is tried again, within the time that its waiters have."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import jwt
import pytest

from ibkr_auth import BearerAuth, CredentialsRefusedError, OAuth2Access, PiTrade, StaticBearer
from ibkr_auth.sender import AGAIN_AFTER, may_pass
from ibkr_core.clock import SystemClock
from ibkr_core.errors import (
    BrokerUnavailableError,
    CallTimeoutError,
    ConnectionLostError,
    ConnectionNotMadeError,
    IbkrError,
    InvalidRequestError,
    PermissionDeniedError,
    RateLimitedError,
    UnreadableAnswerError,
)

KEY = "k" * 40
HOST = "https://partner.example"
URL = "https://api.ibkr.com/"


class Partner:
    """Fails as often as it is told, then answers with a token."""

    def __init__(self, clock: Any, *failures: Any) -> None:
        self.clock = clock
        self.failures = list(failures)
        self.requests: list[httpx.Request] = []
        self.asked_at: list[float] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.asked_at.append(round(self.clock.monotonic(), 1))
        failure = self.failures.pop(0) if self.failures else None
        if isinstance(failure, Exception):
            raise failure
        return failure or httpx.Response(200, json={"access_token": "broker-token", "expires_in": 1800})


def auth_for(partner: Partner, clock: Any, **settings: Any) -> BearerAuth:
    provider = PiTrade("client-1", KEY, base_url=HOST, clock=clock)
    return BearerAuth(provider, clock=clock, transport=httpx.MockTransport(partner), **settings)


def claims_of(request: httpx.Request) -> dict[str, Any]:
    token = request.headers["authorization"].removeprefix("Bearer ")
    found: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    return found


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadError("reset"),
        httpx.ReadTimeout("silent"),
        httpx.Response(500),
        httpx.Response(503),
    ],
)
def test_a_failure_that_may_pass_costs_a_second_and_nobody_an_error(clock, failure) -> None:
    partner = Partner(clock, failure)
    assert auth_for(partner, clock).headers_for(URL) == {"Authorization": "Bearer broker-token"}
    assert partner.asked_at == [1000.0, 1001.1]


def test_there_are_four_tries_each_signed_afresh_and_then_the_error(clock) -> None:
    partner = Partner(clock, *[httpx.Response(503)] * 9)
    with pytest.raises(BrokerUnavailableError):
        auth_for(partner, clock).headers_for(URL)
    assert partner.asked_at == [1000.0, 1001.1, 1003.1, 1007.1]
    assert AGAIN_AFTER == (1.1, 2.0, 4.0)
    issued = [claims_of(request)["iat"] for request in partner.requests]
    assert len(set(issued)) == 4, "no two are alike"


def test_each_assertion_has_an_id_of_its_own(clock, pem_of, rsa_keys) -> None:
    partner = Partner(clock, httpx.Response(503), httpx.Response(502))
    provider = OAuth2Access("client", pem_of(rsa_keys[0]), key_id="k", scope="s", base_url=HOST, clock=clock)
    BearerAuth(provider, HOST, clock=clock, transport=httpx.MockTransport(partner)).headers_for(HOST)
    assertions = [dict(httpx.QueryParams(request.content.decode()))["client_assertion"] for request in partner.requests]
    ids = [jwt.decode(one, options={"verify_signature": False})["jti"] for one in assertions]
    assert len(set(ids)) == 3


@pytest.mark.parametrize(
    "failure",
    [
        httpx.Response(401),
        httpx.Response(400, json={"error": "invalid_client"}),
        httpx.Response(403),
        httpx.Response(404),
        httpx.Response(429),
        httpx.Response(501),
        httpx.Response(200, json={"no": "token"}),
        httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed"),
    ],
)
def test_what_was_refused_or_will_not_pass_is_not_tried_again(clock, failure) -> None:
    partner = Partner(clock, failure)
    with pytest.raises(IbkrError):
        auth_for(partner, clock).headers_for(URL)
    assert len(partner.requests) == 1
    assert clock.slept == []


@pytest.mark.parametrize(
    ("error", "passes"),
    [
        (ConnectionNotMadeError("x"), True),
        (ConnectionLostError("x"), True),
        (CallTimeoutError("x"), True),
        (BrokerUnavailableError("x", status=502), True),
        (BrokerUnavailableError("x", status=505), False),
        (BrokerUnavailableError("x", status=511), False),
        (CredentialsRefusedError("x"), False),
        (PermissionDeniedError("x"), False),
        (InvalidRequestError("x"), False),
        (RateLimitedError("x"), False),
        (UnreadableAnswerError("x"), False),
    ],
)
def test_which_failures_may_pass(error, passes) -> None:
    assert may_pass(error) is passes


def test_no_try_begins_after_the_time_of_the_exchange(clock) -> None:
    partner = Partner(clock, *[httpx.Response(503)] * 9)
    with pytest.raises(BrokerUnavailableError):
        auth_for(partner, clock, exchange_timeout=2.5).headers_for(URL)
    assert partner.asked_at == [1000.0, 1001.1]


def test_the_server_may_ask_for_a_longer_pause(clock) -> None:
    partner = Partner(clock, httpx.Response(503, headers={"retry-after": "11"}), httpx.Response(503))
    auth_for(partner, clock).headers_for(URL)
    assert partner.asked_at == [1000.0, 1011.0, 1013.0]


def test_a_pause_longer_than_the_time_that_is_left_ends_it_at_once(clock) -> None:
    partner = Partner(clock, httpx.Response(503, headers={"retry-after": "31"}))
    with pytest.raises(BrokerUnavailableError):
        auth_for(partner, clock).headers_for(URL)
    assert partner.asked_at == [1000.0]


async def test_five_hundred_who_wait_live_through_one_failure_with_one_exchange(clock) -> None:
    partner = Partner(clock, httpx.Response(503))
    auth = auth_for(partner, clock)
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(auth.headers_for(URL)["Authorization"])) for _ in range(20)]
    for thread in threads:
        thread.start()
    answers = await asyncio.gather(*(auth.headers_for_async(URL) for _ in range(480)))
    for thread in threads:
        await asyncio.to_thread(thread.join, 20)
    assert {answer["Authorization"] for answer in answers} | set(found) == {"Bearer broker-token"}
    assert len(answers) + len(found) == 500
    assert len(partner.requests) == 2


def test_closing_ends_the_pause_before_another_try() -> None:
    asked = threading.Event()

    def partner(request: httpx.Request) -> httpx.Response:
        asked.set()
        return httpx.Response(503, headers={"retry-after": "20"})

    caught: list[IbkrError] = []
    provider = PiTrade("client-1", KEY, base_url=HOST)
    auth = BearerAuth(provider, clock=SystemClock(), transport=httpx.MockTransport(partner))

    def wait() -> None:
        try:
            auth.headers_for(URL)
        except IbkrError as error:
            caught.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    assert asked.wait(20)
    auth.close()
    waiting.join(5)
    assert not waiting.is_alive()
    assert [type(error) for error in caught] == [BrokerUnavailableError]


def test_a_token_that_is_at_hand_needs_no_second_try() -> None:
    with BearerAuth(StaticBearer("at-hand")) as auth:
        assert auth.headers_for(URL) == {"Authorization": "Bearer at-hand"}
