"""What happens on a 401: one renewal, one more try, and only of what may be sent again."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator

import httpx
import pytest

from ibkr_auth import BearerAuth, StaticBearer, Token
from ibkr_core.errors import BrokerUnavailableError
from ibkr_web import contract_bytes


def test_a_refused_token_is_renewed_once_and_the_request_sent_again(auth, provider, client_for, server) -> None:
    server.refused = {"token-1"}
    answer = client_for(auth).post("/iserver/account/DU7654321/orders", json={"orders": [{"cOID": "a-1"}]})
    assert answer.status_code == 200
    assert server.tokens == ["token-1", "token-2"]
    assert server.requests[0].content == server.requests[1].content
    assert provider.count == 2


async def test_tasks_too(auth, provider, server) -> None:
    server.refused = {"token-1"}
    async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
        answer = await client.post("https://api.ibkr.com/x", json={"a": 1})
    assert answer.status_code == 200
    assert server.tokens == ["token-1", "token-2"]


def test_the_hint_of_a_refusal_fits_the_provider(auth, oauth, clock) -> None:
    static = BearerAuth(StaticBearer("token"), clock=clock)
    assert "BearerAuth(StaticBearer(token)): nothing renews this one" in static.refused_hint
    assert auth.refused_hint.startswith("check the credentials given to Provider: its tokens are refused")
    assert "consumer key" in oauth().refused_hint
    static.close()


def test_an_empty_body_is_sent_again(auth, client_for, server) -> None:
    server.refused = {"token-1"}
    assert client_for(auth).post("/tickle").status_code == 200
    assert server.tokens == ["token-1", "token-2"]


class Wire(httpx.BaseTransport):
    """Reads a body as a connection does: once."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, bytes]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.sent.append((token, b"".join(request.stream)))  # type: ignore[arg-type]
        return httpx.Response(401 if token == "token-1" else 200)


def test_a_streamed_body_is_not_sent_again_but_its_token_is_dropped(auth) -> None:
    def body() -> Iterator[bytes]:
        yield b"once"

    wire = Wire()
    with httpx.Client(auth=auth, transport=wire) as client:
        assert client.post("https://api.ibkr.com/x", content=body()).status_code == 401
        assert wire.sent == [("token-1", b"once")]
        assert client.post("https://api.ibkr.com/x", content=b"again").status_code == 200
    assert wire.sent[1:] == [("token-2", b"again")]


def test_64_callers_with_one_refused_token_cost_one_exchange(auth, provider, client_for, server) -> None:
    client = client_for(auth)
    client.get("/x")
    server.refused = {"token-1"}
    barrier = threading.Barrier(64)
    statuses: list[int] = []

    def call() -> None:
        barrier.wait(20)
        statuses.append(client.get("/x").status_code)

    threads = [threading.Thread(target=call) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert statuses == [200] * 64
    assert provider.count == 2


async def test_64_tasks_with_one_refused_token_cost_one_exchange(auth, provider, server) -> None:
    async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
        await client.get("https://api.ibkr.com/x")
        server.refused = {"token-1"}
        answers = await asyncio.gather(*(client.get("https://api.ibkr.com/x") for _ in range(64)))
    assert {answer.status_code for answer in answers} == {200}
    assert provider.count == 2


def test_403_and_500_are_not_the_tokens_fault(auth, provider, client_for, server) -> None:
    client = client_for(auth)
    for status in (403, 500, 503):
        server.answer = lambda request, status=status: httpx.Response(status)
        assert client.post("/x", json={}).status_code == status
    assert len(server.requests) == 3
    assert provider.count == 1


def test_when_the_new_token_is_refused_too_the_401_is_the_answer(auth, provider, client_for, server) -> None:
    server.answer = lambda request: httpx.Response(401)
    assert client_for(auth).get("/x").status_code == 401
    assert server.tokens == ["token-1", "token-2"]


def test_401s_without_a_session_do_not_become_a_storm_of_exchanges(auth, provider, clock, client_for, server) -> None:
    server.answer = lambda request: httpx.Response(401 if "/iserver/" in request.url.path else 200)
    client = client_for(auth)
    for _ in range(20):
        assert client.get("/iserver/accounts").status_code == 401
        assert client.get("/tickle").status_code == 200
    assert provider.count == 2, "the first refusal is tried, the next ones pass through"
    clock.advance(10)
    client.get("/iserver/accounts")
    assert provider.count == 3
    clock.advance(10)
    client.get("/iserver/accounts")
    assert provider.count == 3, "each pause is twice the one before"


@pytest.mark.parametrize(
    "text",
    [
        "not authenticated: no brokerage session",
        "The brokerage session is not established yet",
        "no bridge",
        "not authenticated: another login competes",
    ],
)
async def test_a_401_about_the_session_is_not_the_tokens_fault(auth, provider, client_for, server, text) -> None:
    server.answer = lambda request: httpx.Response(401, json={"error": text})
    assert client_for(auth).get("/iserver/accounts").json() == {"error": text}
    async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
        assert (await client.get("https://api.ibkr.com/x")).json() == {"error": text}
    assert server.tokens == ["token-1", "token-1"]
    assert provider.count == 1


PHRASES = json.loads(contract_bytes())["x-refusals"]


@pytest.mark.parametrize("name", PHRASES)
def test_the_contract_says_which_words_cost_no_token(auth, provider, client_for, server, name) -> None:
    phrase = PHRASES[name]
    server.answer = lambda request: httpx.Response(401, json={"error": phrase["written"], "statusCode": 401})
    assert client_for(auth).get("/iserver/accounts").status_code == 401
    assert provider.count == (1 if phrase.get("keeps-token") else 2)


def test_words_count_in_any_member_but_not_without_end(auth, provider, client_for, server) -> None:
    server.answer = lambda request: httpx.Response(
        401, json={"error": "Unauthorized", "message": "Bad Request: no bridge"}
    )
    client = client_for(auth)
    client.get("/iserver/accounts")
    assert provider.count == 1
    server.answer = lambda request: httpx.Response(401, text=" " * 2000 + "no bridge")
    client.get("/iserver/accounts")
    assert provider.count == 2


def test_the_pause_ends_with_a_renewal_that_helps(auth, provider, clock, client_for, server) -> None:
    client = client_for(auth)
    server.answer = lambda request: httpx.Response(401)
    client.get("/x")
    clock.advance(10)
    server.answer = lambda request: httpx.Response(200)
    server.refused = {"token-2"}
    assert client.get("/x").status_code == 200
    server.refused = {"token-3"}
    assert client.get("/x").status_code == 200, "no pause is left"
    assert provider.count == 4


def test_a_static_token_is_not_tried_twice(clock, client_for, server) -> None:
    server.answer = lambda request: httpx.Response(401)
    assert client_for(BearerAuth(StaticBearer("fixed-token"), clock=clock)).post("/x", json={}).status_code == 401
    assert len(server.requests) == 1


def test_a_provider_that_returns_the_refused_token_again_is_not_believed(auth, provider, client_for, server) -> None:
    provider.values = ["same", "same", "other"]
    server.refused = {"same"}
    client = client_for(auth)
    assert client.get("/x").status_code == 401
    assert server.tokens == ["same"]
    assert client.get("/x").status_code == 200
    assert server.tokens == ["same", "same", "other"]


def test_when_the_exchange_fails_the_401_stands_and_the_token_comes_back(auth, provider, client_for, server) -> None:
    client = client_for(auth)
    client.get("/x")
    server.answer = lambda request: httpx.Response(401 if "/iserver/" in request.url.path else 200)
    provider.errors.append(BrokerUnavailableError("down", status=501))
    assert client.get("/iserver/accounts").status_code == 401
    assert client.get("/tickle").status_code == 200
    assert server.tokens == ["token-1", "token-1", "token-1"]
    assert provider.count == 2


def test_an_invalidated_token_does_not_come_back(auth, provider, client_for, server) -> None:
    client = client_for(auth)
    client.get("/x")
    auth.invalidate()
    provider.errors.append(BrokerUnavailableError("down", status=501))
    with pytest.raises(BrokerUnavailableError):
        client.get("/x")


def test_a_late_401_of_an_older_token_does_not_drop_the_newer_one(auth, provider, server) -> None:
    first = auth.sync_auth_flow(httpx.Request("GET", "https://api.ibkr.com/slow"))
    request = next(first)
    auth.invalidate()
    assert auth.headers_for("https://api.ibkr.com/") == {"Authorization": "Bearer token-2"}
    again = first.send(httpx.Response(401, request=request))
    assert again.headers["authorization"] == "Bearer token-2"
    with pytest.raises(StopIteration):
        first.send(httpx.Response(200, request=again))
    assert provider.count == 2


class Extending:
    """Extends slowly, so that something can happen meanwhile."""

    def __init__(self) -> None:
        self.gate, self.entered = threading.Event(), threading.Event()
        self.fetched = self.at_once = self.most_at_once = 0
        self.auth: BearerAuth | None = None
        self.held_meanwhile: object = None

    def fetch(self, send: object) -> Token:
        self._enter()
        self.fetched += 1
        if self.auth is not None:
            self.held_meanwhile = self.auth._renewer.held
        self.at_once -= 1
        return Token(f"fetched-{self.fetched}", expires_in=1000)

    def extend(self, token: Token, send: object) -> Token:
        self._enter()
        self.entered.set()
        assert self.gate.wait(20)
        self.at_once -= 1
        return Token(token.reveal(), expires_in=1000)

    def _enter(self) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)


@pytest.mark.parametrize("how", ["invalidate", "refuse", "expire"])
def test_a_token_dropped_while_it_is_extended_does_not_come_back(clock, client_for, server, how) -> None:
    provider = Extending()
    auth = BearerAuth(provider, clock=clock)
    client = client_for(auth)
    client.get("/x")
    clock.advance(650)
    client.get("/x")
    assert provider.entered.wait(20)
    provider.auth = auth
    if how == "invalidate":
        auth.invalidate()
    elif how == "expire":
        auth.note_validation(0)
    else:
        server.refused = {"fetched-1"}
    caller = threading.Thread(target=lambda: client.get("/x"))
    caller.start()
    provider.gate.set()
    caller.join(20)
    client.get("/x")
    assert server.tokens[-2:] == ["fetched-2", "fetched-2"]
    assert provider.held_meanwhile is None, "the extension that ended last is not believed"
    assert provider.most_at_once == 1, "a provider is never asked twice at once"


def test_thousands_of_failures_do_not_break_the_pauses(auth, provider, clock, client_for, server) -> None:
    server.answer = lambda request: httpx.Response(401)
    client = client_for(auth)
    renewer = auth._renewer
    renewer._early_failures = renewer._fruitless = 5000
    provider.errors.append(BrokerUnavailableError("down", status=501))
    with pytest.raises(BrokerUnavailableError):
        client.get("/x")
    renewer._fruitless = 5000
    assert client.get("/x").status_code == 401
    assert renewer._fruitless_until == clock.now + 120.0
