"""Faults of the connection and of what is around an answer, in process and on a socket."""

from __future__ import annotations

import socket
import time

import httpx
import pytest

from ibkr_mock import Answer, Fault, GatewayTransport, serve
from ibkr_mock.asgi import TRANSPORT, ConnectionDropped, _drip
from ibkr_mock.spoiling import BAD_COOKIES
from ibkr_mock.wire import DRIP_BODY

ACCOUNT = "DU7654321"
PLACE = f"/iserver/account/{ACCOUNT}/orders"


class Sleeper:
    """A caller's clock that is the gateway's."""

    def __init__(self, gateway):
        self.gateway = gateway
        self.slept = []

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.gateway.advance(seconds)

    async def sleep_async(self, seconds):
        self.sleep(seconds)


def plan(caller, kind, operation="*", **options):
    return caller.gateway.faults.add(Fault(kind, operation, **options))


@pytest.mark.parametrize(("kind", "seen"), [("network_down", httpx.ConnectError), ("network_drops", httpx.ReadError)])
def test_the_network_may_be_down_for_a_time(trader, kind, seen):
    plan(trader, kind, seconds=10)
    ledger = trader.gateway.ledger
    before = len(ledger.requests)
    for _ in range(3):
        with pytest.raises(seen):
            trader("POST", PLACE, {"orders": [trader.ticket()]})
        trader.gateway.advance(3)
    assert (ledger.orders, len(ledger.requests)) == ([], before)
    assert [(method, path) for _, method, path in ledger.missed] == [("POST", f"/v1/api{PLACE}")] * 3
    trader.gateway.advance(1)
    assert trader("POST", PLACE, {"orders": [trader.ticket()]}).status_code == 200


def test_the_network_may_go_down_with_the_answer(trader):
    plan(trader, "network_lost", "place_orders", seconds=10)
    with pytest.raises(httpx.ReadError):
        trader("POST", PLACE, {"orders": [trader.ticket(cOID="mine")]})
    with pytest.raises(httpx.ConnectError):
        trader("GET", "/iserver/accounts")
    assert len(trader.gateway.ledger.orders_of("mine")) == 1
    trader.gateway.faults.clear()
    assert trader.get("/iserver/accounts")


def test_the_nightly_reset_ends_the_sessions_of_all(trader, another):
    other = another().ready("mocklive")
    plan(trader, "nightly_reset", "get_user", seconds=60)
    another().sign_in()("GET", "/one/user")
    for caller in (trader, other):
        assert caller("GET", "/iserver/accounts").status_code == 401
        caller.open()
        assert caller("GET", "/iserver/accounts").status_code == 401
        assert caller.post("/iserver/auth/status")["established"] is False
    trader.gateway.advance(60)
    assert trader.get("/iserver/accounts")


def test_the_nightly_reset_needs_nobody_signed_in(gateway, caller):
    plan(caller, "nightly_reset", "exchange_brokerage_bearer_token")
    caller.ready()


def test_cookies_may_be_malformed(trader):
    plan(trader, "bad_cookie", times=None)
    seen = [trader("GET", "/one/user").headers.get_list("set-cookie") for _ in range(len(BAD_COOKIES) + 1)]
    assert [cookies[0].encode("latin-1") for cookies in seen] == [*BAD_COOKIES, BAD_COOKIES[0]]


def test_headers_may_stand_twice(trader):
    plan(trader, "duplicate_headers")
    answer = trader.http.get("/v1/api/one/user")
    assert answer.headers.get_list("content-type") == ["application/json"] * 2
    assert answer.headers["x-request-id"] == "1, 2"


@pytest.mark.parametrize("wait", [10**9, "soon"])
def test_a_429_may_ask_for_anything(trader, wait):
    plan(trader, "rate_limit", retry_after=wait)
    assert trader("GET", "/one/user").headers["retry-after"] == str(wait)


def test_a_surplus_answer_belongs_to_the_next_request_and_so_on(trader):
    plan(trader, "surplus", "place_orders")
    (mine,) = trader.place(trader.ticket(cOID="mine"))
    assert mine["local_order_id"] == "mine"
    assert trader.http.get("/v1/api/one/user").json()[0]["local_order_id"] == "somebody-else"
    assert "features" in trader.http.get("/v1/api/iserver/accounts").json()
    assert "accounts" in trader.http.get("/v1/api/one/user", headers={"connection": "close"}).json()
    assert "accounts" in trader.http.get("/v1/api/iserver/accounts").json(), "the connection had an end"


@pytest.mark.parametrize("effect", [True, False])
@pytest.mark.parametrize("kind", ["surplus", "foreign_row", "already_registered", "empty_list"])
def test_what_follows_an_unreadable_answer_is_no_failure_of_the_mock(trader, kind, effect):
    plan(trader, "invalid_json", "place_orders", effect=effect)
    plan(trader, kind, "place_orders")
    answer = trader.http.post(f"/v1/api{PLACE}", json={"orders": [trader.ticket(cOID="mine")]})
    assert answer.content
    assert len(trader.gateway.ledger.orders_of("mine")) == int(effect)


async def test_a_closed_transport_forgets_surplus_answers(trader):
    transport = trader.http._transport
    for asynchronous in (False, True):
        plan(trader, "surplus")
        trader.http.get("/v1/api/one/user")
        if asynchronous:
            await transport.aclose()
        else:
            transport.close()
        assert "features" in trader.http.get("/v1/api/one/user").json()


def test_a_lost_connection_takes_its_surplus_answer_along(trader):
    plan(trader, "surplus", "get_user")
    trader.get("/one/user")
    plan(trader, "drop_after", "get_user")
    with pytest.raises(httpx.ReadError):
        trader.http.get("/v1/api/one/user")
    assert "features" in trader.http.get("/v1/api/one/user").json()


def test_time_passes_on_the_callers_clock(gateway, another):
    clock = Sleeper(gateway)
    caller = another()
    caller.ready()
    headers = caller.http.headers
    with httpx.Client(
        transport=GatewayTransport(gateway, clock=clock), base_url="http://x/v1/api", headers=headers, timeout=5
    ) as http:
        start = gateway.clock.now()
        plan(caller, "latency", seconds=2)
        assert http.get("/one/user").status_code == 200
        assert gateway.clock.now() == start + 2
        plan(caller, "latency", seconds=20)
        with pytest.raises(httpx.ReadTimeout):
            http.get("/one/user")
        assert gateway.clock.now() == start + 7
        plan(caller, "drip_body", seconds=0.5)
        assert http.get("/one/user").status_code == 200
        assert clock.slept[2:] == [0.5] * len(clock.slept[2:])
        assert len(clock.slept) > 50
        plan(caller, "drip_body", seconds=6)
        with pytest.raises(httpx.ReadTimeout):
            http.get("/one/user")
        plan(caller, "drip_head", seconds=0.5)
        with pytest.raises(httpx.ReadTimeout):
            http.get("/one/user")
        plan(caller, "drip_head", seconds=0.01)
        assert http.get("/one/user").status_code == 200


async def test_time_passes_on_the_clock_of_tasks(gateway, another):
    clock = Sleeper(gateway)
    caller = another()
    caller.ready()
    async with httpx.AsyncClient(
        transport=GatewayTransport(gateway, clock=clock), base_url="http://x/v1/api", headers=caller.http.headers
    ) as http:
        plan(caller, "latency", seconds=2)
        assert (await http.get("/one/user")).status_code == 200
        plan(caller, "drip_body", seconds=0.25)
        assert (await http.get("/one/user")).status_code == 200
        assert clock.slept[:2] == [2, 0.25]


async def test_without_a_clock_a_body_drips_at_once(trader):
    plan(trader, "drip_body", seconds=0.5, times=2)
    assert "features" in trader.get("/one/user")
    async with httpx.AsyncClient(
        transport=GatewayTransport(trader.gateway), base_url="http://x/v1/api", headers=trader.http.headers
    ) as http:
        assert "features" in (await http.get("/one/user")).json()


def test_faults_come_over_the_control_plane(trader):
    planned = trader.http.post(
        "/_mock/faults", json={"kind": "effect_later", "operation": "place_orders", "seconds": 3, "how": "error"}
    )
    assert planned.json()["how"] == "error"
    assert trader("POST", PLACE, {"orders": [trader.ticket(cOID="mine")]}).status_code == 503
    trader.http.post("/_mock/clock", json={"advance_seconds": 3})
    ledger = trader.http.get("/_mock/ledger").json()
    assert [late["operation"] for late in ledger["late"]] == ["place_orders"]
    assert [order["accepted"] for order in ledger["orders"]] == [trader.gateway.clock.now()]
    wrong = trader.http.post("/_mock/faults", json={"kind": "list_cut", "operation": "tickle"})
    assert (wrong.status_code, "means nothing" in wrong.json()["error"]) == (400, True)


# On a socket


@pytest.fixture
def root(gateway):
    with serve(gateway) as root:
        yield root


def wire_to(root):
    return socket.create_connection(("127.0.0.1", int(root.rpartition(":")[2])), timeout=5)


REQUEST = b"GET /v1/api/one/user HTTP/1.1\r\nhost: x\r\n\r\n"
"""Answered with a 401, which is as good an answer as any."""


@pytest.mark.parametrize("kind", ["network_down", "network_drops"])
def test_a_network_that_is_down_resets_connections(gateway, root, kind):
    gateway.faults.add(Fault(kind, seconds=5))
    for _ in range(2):
        with wire_to(root) as wire:
            wire.sendall(REQUEST)
            with pytest.raises(ConnectionResetError):
                wire.recv(4096)
    gateway.advance(5)
    assert httpx.get(f"{root}/v1/api/one/user").status_code == 401


@pytest.mark.parametrize("kind", ["drip_head", "drip_body"])
def test_an_answer_drips_on_the_wire(gateway, root, kind):
    gateway.faults.add(Fault(kind, "get_user", seconds=0.001))
    pieces = []
    with wire_to(root) as wire:
        wire.sendall(REQUEST)
        while piece := wire.recv(4096):
            pieces.append(piece)
    answer = b"".join(pieces)
    assert len(pieces) > 1
    assert answer.startswith(b"HTTP/1.1 401")
    assert answer.endswith(b"}")
    assert (b"\r\n\r\n" in pieces[0]) == (kind == "drip_body")


def test_nobody_drips_to_who_has_gone(gateway, root):
    gateway.faults.add(Fault("drip_body", "get_user", seconds=0.01))
    with wire_to(root) as wire:
        wire.sendall(REQUEST)
        wire.recv(20)
    assert httpx.get(f"{root}/v1/api/one/user").status_code == 401


async def test_a_drip_ends_with_its_listener():
    class Transport:
        written = 0

        def write(self, data):
            self.written += len(data) == 1

        def is_closing(self):
            return self.written == 3

        def close(self):
            pytest.fail("it is closed already")

    transport = Transport()
    answer = Answer(200, b"0123456789", delivery=DRIP_BODY)
    await _drip(answer, transport, None)
    assert transport.written == 3


def test_an_answer_may_never_come(make_gateway):
    gateway = make_gateway(auth="none")
    gateway.faults.add(Fault("effect_later", "cancel_order", how="timeout"))
    with serve(gateway) as root, httpx.Client(base_url=root.api, timeout=5) as http:
        http.get("/iserver/accounts")
        with pytest.raises(httpx.ReadTimeout):
            http.delete(f"/iserver/account/{ACCOUNT}/order/1", timeout=0.1)
        assert http.get("/iserver/accounts").status_code == 200
    assert gateway.ledger.counts["cancel_order"] == 1


def test_a_surplus_answer_comes_in_one_piece_with_the_first(gateway, root):
    gateway.faults.add(Fault("surplus", "get_user"))
    with wire_to(root) as wire:
        wire.sendall(REQUEST)
        data = wire.recv(65536)
        assert data.count(b"HTTP/1.1 ") == 2
        assert data.endswith(b'"local_order_id":"somebody-else"}]')
        wire.sendall(REQUEST)
        assert wire.recv(65536).count(b"HTTP/1.1 ") == 1, "the connection goes on"


async def call_app(gateway, extensions=None):
    """The application without the gateway's own server."""
    sent = []
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/v1/api/one/user",
        "query_string": b"",
        "headers": [],
        "client": ("127.0.0.1", 1),
        "extensions": extensions or {},
    }

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    await gateway.app(scope, receive, send)
    return sent


@pytest.mark.parametrize("kind", ["drip_head", "drip_body"])
async def test_other_servers_let_the_body_drip(gateway, kind):
    gateway.faults.add(Fault(kind, "get_user", seconds=0.0001))
    start, *bodies = await call_app(gateway)
    assert start["status"] == 401
    assert b"".join(body["body"] for body in bodies).startswith(b"{")
    assert len(bodies) > 10


async def test_other_servers_drop_and_cannot_do_more(gateway):
    gateway.faults.add(Fault("network_down", seconds=0))
    with pytest.raises(ConnectionDropped):
        await call_app(gateway)
    gateway.faults.add(Fault("surplus", "get_user"))
    with pytest.raises(RuntimeError, match="own server"):
        await call_app(gateway, {TRANSPORT: {}})


def test_the_server_ends_though_an_answer_drips(gateway):
    gateway.faults.add(Fault("drip_body", "get_user", seconds=30))
    with serve(gateway) as root:
        wire = wire_to(root)
        wire.sendall(REQUEST)
        wire.recv(20)
        wire.close()
        started = time.monotonic()
    assert time.monotonic() - started < 5
