"""Whatever is sent to the gateway, it never answers 500 by itself, and goes on afterwards."""

from __future__ import annotations

import json
import random
from typing import Any

import httpx
import pytest

from ibkr_mock import ledger, serve
from ibkr_mock.asgi import LONGEST_BODY
from ibkr_mock.control import _ACTIONS
from tests.mock.conftest import ACCOUNT

NONSENSE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1e308, -1e308, 1e15, 2**63, 2**70, "", "x", "1e308", "nan", "\x00", "\ud800", "a" * 9000,
    [], {}, [1], {"a": 1}, [[[]]],
)  # fmt: skip
MEMBERS = {
    "oauth1/authorize": ("oauth_token", "user"),
    "reset": ("seed",),
    "clock": ("advance_seconds",),
    "faults": ("kind", "operation", "times", "skip", "status", "seconds", "retry_after", "how", "row", "rows",
               "account", "effect", "about", "hits", "nothing"),
    "settings": ("pacing", "latency_ms"),
    "fix-orders": ("account", "order", "clOrdId"),
}  # fmt: skip
TICKET = {"conid": 265598, "orderType": "MKT", "side": "BUY", "tif": "DAY", "quantity": 1}
GOOD: dict[str, dict[str, Any]] = {
    "faults": {"kind": "foreign_row"},
    "fix-orders": {"account": ACCOUNT, "order": TICKET},
}


class Asking:
    """Requests to any path of a gateway, over its own door."""

    def __init__(self, gateway: Any, http: httpx.Client) -> None:
        self.gateway = gateway
        self.http = http

    def __call__(self, method: str, path: str, json: Any = None, **options: Any) -> httpx.Response:
        return self.http.request(method, path, json=json, **options)


@pytest.fixture
def asking(caller: Any) -> Asking:
    return Asking(caller.gateway, caller.http)


CASES = [(action, member) for action, members in MEMBERS.items() for member in members]


def test_every_action_that_takes_something_is_tried() -> None:
    assert set(MEMBERS) == {name for name, method in _ACTIONS if method == "POST"}


@pytest.mark.parametrize(("action", "member"), CASES)
def test_nonsense_to_the_control_plane_is_refused_or_harmless(asking: Asking, action: str, member: str) -> None:
    for value in NONSENSE:
        body = json.dumps({**GOOD.get(action, {}), member: value}).encode()
        answer = asking("POST", f"/_mock/{action}", content=body)
        assert answer.status_code in (200, 400), (value, answer.text)
        if action == "settings":
            asking.gateway.latency_ms = 0.0
        assert asking("GET", "/_mock/health").status_code == 200, value
        assert asking("GET", "/_mock/ledger").status_code == 200, value
        listed = asking("GET", "/v1/api/iserver/accounts")
        if listed.status_code >= 500:
            assert asking.gateway.faults.planned, value
        asking("DELETE", "/_mock/faults")


def test_what_is_refused_is_told_by_its_name(asking: Asking) -> None:
    for action, body, told in (
        ("clock", {"advance_seconds": 1e308}, "advance_seconds: expected a number from 0 to"),
        ("clock", {}, "'advance_seconds' is missing"),
        ("settings", {"latency_ms": -1}, "latency_ms: expected a number from 0 to 600000"),
        ("settings", {"pacing": "no"}, "pacing: expected true or false"),
        ("faults", {"kind": "latency", "seconds": True}, "seconds: expected int or float"),
        ("faults", {"kind": "latency", "times": "1"}, "times: expected int or null"),
        ("fix-orders", {"account": ACCOUNT, "order": []}, "orders/0"),
    ):
        answer = asking("POST", f"/_mock/{action}", body)
        assert answer.status_code == 400
        assert told in answer.json()["error"]


def test_the_clock_stops_before_dates_do(asking: Asking) -> None:
    year = 366 * 86_400
    statuses = [asking("POST", "/_mock/clock", {"advance_seconds": 10 * year}).status_code for _ in range(9)]
    assert statuses[0] == 200
    assert statuses[-1] == 400
    assert asking("GET", "/v1/api/portfolio/accounts").status_code in (200, 401)


def test_long_bodies_are_thrown_away(make_gateway: Any) -> None:
    def body() -> Any:
        for _ in range(LONGEST_BODY // 1_000_000 + 2):
            yield b"a" * 1_000_000

    gateway = make_gateway()
    with serve(gateway) as root, httpx.Client(base_url=str(root)) as http:
        for path in (f"/v1/api/iserver/account/{ACCOUNT}/orders", "/_mock/faults", "/nowhere"):
            answer = http.post(path, content=body())
            assert answer.status_code == 413
            assert answer.json()["error"].endswith(f"expected at most {LONGEST_BODY} bytes")
    assert gateway.ledger.requests == []


def test_the_ledger_is_bounded_by_its_bytes(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "KEPT_BYTES", 100_000)
    for _ in range(5):
        asking("POST", f"/v1/api/iserver/account/{ACCOUNT}/orders", content=b"a" * 30_000)
    assert [len(entry.body) for entry in asking.gateway.ledger.requests] == [30_000] * 3
    assert asking.gateway.ledger.to_dict()["total"] == 5


@pytest.mark.parametrize("seed", range(4))
def test_odd_bodies_to_every_operation_are_never_a_500(trader: Any, seed: int) -> None:
    draw = random.Random(seed)
    gateway = trader.gateway
    gateway.pacing = False
    tried = 0
    for operation in gateway.contract.operations.values():
        if operation.id in ("logout", "exchange_brokerage_bearer_token"):
            continue
        path = operation.prefix + operation.path
        for name in ("{accountId}", "{conid}", "{orderId}"):
            path = path.replace(name, {"{accountId}": ACCOUNT, "{conid}": "265598", "{orderId}": "17"}[name])
        path = "".join(
            part if number % 2 == 0 else str(draw.choice(("x", "1", "%00", "é")))
            for number, part in enumerate(_parts(path))
        )
        body = json.dumps(draw.choice(NONSENSE)).encode()
        response = trader.http.request(operation.method, path, content=body, headers=JSON)
        assert response.status_code != 500 or operation.id in _DOCUMENTED, (operation.id, response.text)
        tried += 1
    assert tried > 180


JSON = {"content-type": "application/json"}
_DOCUMENTED = frozenset(
    {
        "activate_alert",
        "delete_alert",
        "get_secdef_info",
        "suppress_questions",
        "switch_account",
        "list_combo_positions",
    }
)
"""Those whose 500 is the broker's own."""


def _parts(path: str) -> list[str]:
    return path.replace("{", "}").split("}")


def test_odd_requests_are_answered(asking: Asking) -> None:
    for path in ("/%ff%00", "/v1/api/%2e%2e/x", "/v1/api//iserver//accounts", "/v1/api/iserver/accounts?%ZZ=%&x", "//"):
        for method in ("GET", "POST", "PUT", "OPTIONS", "HEAD", "TRACE"):
            answer: httpx.Response = asking(method, path)
            assert answer.status_code < 500, (method, path)
