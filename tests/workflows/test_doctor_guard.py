"""The doctor's transport refuses everything but safe GETs, whoever asks it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from ibkr_core import SYSTEM_CLOCK
from ibkr_web import Client, contract_bytes
from ibkr_web.models import SessionInitRequest
from ibkr_workflows.doctor import UnsafeRequestError
from ibkr_workflows.doctor._contract import Contract, contract
from ibkr_workflows.doctor._guard import Guard

ORIGIN = "https://gateway.example"
BASE = f"{ORIGIN}/v1/api"
DOCUMENT = json.loads(contract_bytes())
EVERY = [
    (node["operationId"], method.upper(), path)
    for path, item in DOCUMENT["paths"].items()
    for method, node in item.items()
    if isinstance(node, dict) and "operationId" in node
]
UNSAFE_GETS = {
    "get_snapshot",
    "unsubscribe_all_market_data",
    "validate_sso",
    "tickle_via_get",
    "reauthenticate_via_get",
    "get_kyc_link",
}


class Wire(httpx.BaseTransport):
    def __init__(self) -> None:
        self.sent: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(f"{request.method} {request.url.path}")
        return httpx.Response(200, json={})


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def guard(wire: Wire) -> Guard:
    return Guard(wire, contract().gets, {"": BASE, "management": "https://management.example"}, SYSTEM_CLOCK)


def address(path: str) -> str:
    base = "https://management.example" if path.startswith("/gw/") else BASE
    return base + "/".join("x1" if part.startswith("{") else part for part in path.split("/"))


def test_the_unsafe_gets_are_those_that_were_found_by_hand() -> None:
    assert {get.id for get in contract().gets if get.unsafe is not None} == UNSAFE_GETS


@pytest.mark.parametrize(("operation", "method", "path"), EVERY, ids=[name for name, _, _ in EVERY])
def test_of_all_operations_safe_gets_alone_pass(
    operation: str, method: str, path: str, wire: Wire, guard: Guard
) -> None:
    request = httpx.Request(method, address(path))
    if method == "GET" and operation not in UNSAFE_GETS:
        guard.handle_request(request).read()
        assert guard.exchanges[0].get.id == operation
    else:
        with pytest.raises(UnsafeRequestError):
            guard.handle_request(request)
        assert wire.sent == []


@pytest.mark.parametrize(
    "path",
    [
        "/iserver/reauthenticate",
        "/logout",
        "/iserver/account/orders?force=true",
        "/portfolio/subaccounts2?nocache=true",
        "/iserver/accounts?unheard=of",
        "/portfolio/U1%2F..%2F..%2Flogout/meta",
        "/portfolio/../logout",
        "/portfolio/%2e%2e/meta",
        "/portfolio//meta",
        "/fyi/disclaimer/..",
        "/portfolio/..;/meta",
        "/portfolio/..%3Bx=1/meta",
        "/portfolio/%252e%252e/meta",
        "/portfolio/U1%252F..%252Flogout/meta",
    ],
)
def test_what_is_no_get_of_the_contract_stays_here(path: str, wire: Wire, guard: Guard) -> None:
    with pytest.raises(UnsafeRequestError):
        guard.handle_request(httpx.Request("GET", httpx.URL(BASE + "/x").copy_with(raw_path=f"/v1/api{path}".encode())))
    assert wire.sent == []


def test_other_hosts_and_bodies_stay_out(wire: Wire, guard: Guard) -> None:
    for request in (
        httpx.Request("GET", "https://elsewhere.example/v1/api/one/user"),
        httpx.Request("GET", "http://gateway.example/v1/api/one/user"),
        httpx.Request("GET", f"{ORIGIN}/one/user"),
        httpx.Request("GET", f"{BASE}/one/user", content=b"{}"),
        httpx.Request("GET", f"{BASE}/gw/api/v1/accounts"),
    ):
        with pytest.raises(UnsafeRequestError):
            guard.handle_request(request)
    assert wire.sent == []


def test_an_address_belongs_to_its_most_literal_template() -> None:
    document = json.loads(json.dumps(DOCUMENT))
    node = {"operationId": "end_it", "tags": ["x"], "x-retry": "safe", "x-effect": "ends-streams", "responses": {}}
    document["paths"]["/fyi/disclaimer/end"] = {"get": node}
    wire = Wire()
    guard = Guard(wire, Contract(document).gets, {"": BASE}, SYSTEM_CLOCK)
    with pytest.raises(UnsafeRequestError, match="end_it"):
        guard.handle_request(httpx.Request("GET", f"{BASE}/fyi/disclaimer/end"))
    guard.handle_request(httpx.Request("GET", f"{BASE}/fyi/disclaimer/AA"))
    assert wire.sent == ["GET /v1/api/fyi/disclaimer/AA"]


def test_a_get_that_nobody_marked_is_not_safe() -> None:
    document = json.loads(json.dumps(DOCUMENT))
    del document["paths"]["/one/user"]["get"]["x-effect"]
    (get,) = [get for get in Contract(document).gets if get.id == "get_user"]
    assert get.unsafe == "it does more than answer (unknown)"


def test_a_client_on_the_guard_cannot_act(wire: Wire, guard: Guard) -> None:
    with Client(BASE, transport=guard) as client:
        for act in (
            lambda: client.session.init(body=SessionInitRequest(publish=True, compete=True)),
            lambda: client.session.logout(),
            lambda: client.orders.cancel("U7654321", "1"),
            lambda: client.marketdata.unsubscribe_all(),
            lambda: client.orders.list_live(force=True),
        ):
            with pytest.raises(UnsafeRequestError):
                act()
    assert wire.sent == []


def test_a_packed_answer_is_kept_unpacked() -> None:
    import gzip

    body = b'{"username": "x"}'
    packed = httpx.MockTransport(
        lambda _: httpx.Response(
            200,
            headers={"content-encoding": "gzip", "content-type": "application/json"},
            stream=httpx.ByteStream(gzip.compress(body)),
        )
    )
    guard = Guard(packed, contract().gets, {"": BASE}, SYSTEM_CLOCK)
    with Client(BASE, transport=guard) as client:
        user: Any = client.user.get()
    assert user.username == "x"
    assert guard.exchanges[0].content == body
    assert guard.exchanges[0].whole
