"""Whatever is sent to the gateway, it never answers 500 by itself, and goes on afterwards."""

from __future__ import annotations

import copy
import json
import logging
import random
import re
import socket
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from ibkr_mock import Fault, Gateway, Request, control, ledger, serve
from ibkr_mock.asgi import LONGEST_BODY
from ibkr_mock.control import _ACTIONS
from ibkr_mock.faults import KINDS
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
        ("faults", {"kind": "list_cut", "rows": 1_000_000}, "rows: 1000000 is not a number from 0 to 100000"),
        ("faults", {"kind": "list_cut", "rows": -1}, "rows: -1 is not"),
        ("faults", {"kind": "rate_limit", "retry_after": "1\r\nX-Other: 1"}, "does not fit into a header"),
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


def test_half_a_character_is_no_text_to_look_for() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        Fault("latency", about="\ud800")


def test_paths_count_in_the_ledger_too(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "KEPT_BYTES", 10_000)
    for _ in range(5):
        asking("GET", "/v1/api/" + "a" * 1_000, params={"b": "c" * 2_000})
    assert len(asking.gateway.ledger.requests) == 3


def test_what_missed_and_what_acted_late_is_bounded(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = asking.gateway.ledger
    monkeypatch.setattr(ledger, "KEPT_BYTES", 10_000)
    for number in range(12):
        kept.miss(float(number), "GET", "/" + "a" * 3_000)
        kept.add_late(float(number), float(number), "place_orders", b"a" * 3_000, 200)
    assert [when for when, *_ in kept.missed] == [9.0, 10.0, 11.0]
    assert [late.when for late in kept.late] == [9.0, 10.0, 11.0]
    monkeypatch.setattr(ledger, "KEPT", 2)
    kept.miss(12.0, "GET", "/")
    kept.add_late(12.0, 12.0, "place_orders", b"", 200)
    assert [when for when, *_ in kept.missed] == [11.0, 12.0]
    assert [late.when for late in kept.late] == [11.0, 12.0]


def test_a_long_body_with_many_errors_costs_no_more_than_a_good_one(trader: Any) -> None:
    """Twelve million bytes of empty tickets took more memory than the machine has: each error is an object."""
    body = b'{"orders":[' + b",".join([b"{}"] * 30_000) + b"]}"
    tracemalloc.start()
    try:
        answer = trader.http.post(f"/v1/api/iserver/account/{ACCOUNT}/orders", content=body, headers=JSON)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert answer.status_code == 400
    assert answer.json()["error"].startswith("Bad Request: orders/0/")
    assert peak < 20_000_000


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


PAGE = "GET /v1/api/portfolio/accounts HTTP/1.1"
RAW: dict[str, tuple[bytes, tuple[int, ...]]] = {
    "bytes": (b"\x00\x01\xff", (400,)),
    "another protocol": (b"PRI * HTTP/2.0", (400,)),
    "a version": (b"GET / HTTP/9.9", (400,)),
    "an address": (b"GET http://[::1 HTTP/1.1", (400,)),
    "no path": (b"GET ?a HTTP/1.1", (400,)),
    "latin": (b"GET /v1/api/\xff HTTP/1.1", (400,)),
    "a star": (b"OPTIONS * HTTP/1.1", (404,)),
    "a tunnel": (b"CONNECT a:1 HTTP/1.1", (400,)),
    "a method": (b"BREW / HTTP/1.1", (400,)),
    "a header": (PAGE.encode() + b"\r\nfoo", (400,)),
    "two lengths": (PAGE.encode() + b"\r\nContent-Length: 1\r\nContent-Length: 2", (400,)),
    "length below 0": (PAGE.encode() + b"\r\nContent-Length: -1", (400,)),
    "length and pieces": (PAGE.encode() + b"\r\nContent-Length: 1\r\nTransfer-Encoding: chunked", (400,)),
    "a piece": (PAGE.encode() + b"\r\nTransfer-Encoding: chunked\r\n\r\nZZ", (400,)),
    "odd names": (b"GET /_mock/health HTTP/1.1\r\nHost: \xff\r\nOrigin: \xff", (404,)),
    "odd addresses": (PAGE.encode() + b"\r\nX-Forwarded-For: \xff,,", (200,)),
    "odd credentials": (PAGE.encode() + b"\r\nAuthorization: OAuth \xff=,,", (200,)),
    "a long path": (b"GET /" + b"a" * 100_000 + b" HTTP/1.1", (400,)),
}


@pytest.fixture(scope="module")
def port(contract: Any) -> Iterator[int]:
    with serve(Gateway(auth="none", pacing=False, contract=contract)) as root:
        yield int(root.rpartition(":")[2])


@pytest.mark.parametrize("name", RAW)
def test_malformed_requests_are_refused(port: int, name: str) -> None:
    lines, expected = RAW[name]
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(lines + b"\r\nConnection: close\r\n\r\n")
        head = connection.recv(4_000)
    assert int(head.split(b" ")[1]) in expected
    assert httpx.get(f"http://127.0.0.1:{port}/_mock/health").status_code == 200


ODD: tuple[Any, ...] = (
    *(value for value in NONSENSE if not (isinstance(value, str) and "\ud800" in value)),
    1, 7, 0.1, 1e-300, -(2**63), 2**53 + 1, "é", "-1", "Infinity", "DU7654322", "U1", "All", "265598", "265598@SMART",
    "28812380;;;265598/1,8314/-1", ";;;", "28812380;;;265598/0", "99991231-23:59:59", "00010101-00:00:00", "1d",
    "9999y", "o163", "BUY", "MKT", "TRAIL", "IOC", "%", [None], [{}], [{"conid": 265598}],
)  # fmt: skip
VALUES = {"accountId": (ACCOUNT, "DU7654322", "All"), "conid": ("265598", "8314", "0"), "page": ("0", "-1")}


class Odd:
    """Requests that are right but for a member or two: what a schema lets pass, the handlers have to bear."""

    def __init__(self, gateway: Gateway, draw: random.Random) -> None:
        self.gateway = gateway
        self.draw = draw
        self.statuses: Counter[int] = Counter()

    def send(self, method: str, path: str, body: bytes = b"", query: bytes = b"", token: str = "") -> Any:
        headers = {b"content-length": b"%d" % len(body), b"content-type": b"application/json"}
        headers |= {b"authorization": b"Bearer " + token.encode()} if token else {}
        answer = self.gateway.handle(Request(method, path, query, headers, body))
        self.statuses[answer.status] += 1
        return answer

    def prepare(self) -> None:
        self.send("POST", "/v1/api/iserver/auth/ssodh/init", b'{"publish":true,"compete":true}')
        self.gateway.advance(1)
        self.send("GET", "/v1/api/iserver/accounts")
        self.send("GET", "/v1/api/portfolio/accounts")

    def path(self, operation: Any) -> str:
        def value(found: re.Match[str]) -> str:
            likely = VALUES.get(found[1], ("1",))
            return quote(str(self.draw.choice(likely if self.draw.random() < 0.85 else ODD)), safe="") or "0"

        return re.sub(r"\{(\w+)\}", value, operation.prefix + operation.path)

    def query(self, operation: Any) -> bytes:
        rules = [rule for rule in operation.parameters if rule.location == "query"]
        told = {raw["name"]: raw.get("example") for raw in operation._parameters}
        pairs = []
        for rule in rules:
            if rule.required or self.draw.random() < 0.5:
                example = told.get(rule.name)
                chosen = example if example is not None and self.draw.random() < 0.6 else self.draw.choice(ODD)
                pairs.append(f"{rule.name}={quote(str(chosen))}")
        return "&".join(pairs).encode()

    def body(self, operation: Any) -> bytes:
        contract = self.gateway.contract
        content = contract.resolve(operation._raw.get("requestBody", {})).get("content", {})
        examples = [
            contract.resolve(example)["value"]
            for media in content.values()
            for example in media.get("examples", {}).values()
        ]
        if not examples:
            return b""
        value = copy.deepcopy(self.draw.choice(examples))
        return value.encode() if isinstance(value, str) else json.dumps(self.mutated(value)).encode()

    def mutated(self, value: Any) -> Any:
        for _ in range(self.draw.choice((0, 1, 1, 2))):
            places = list(_places(value))
            if not places:
                return self.draw.choice(ODD)
            holder, key = self.draw.choice(places)
            if isinstance(holder, dict) and self.draw.random() < 0.1:
                del holder[key]
            elif isinstance(holder, list) and self.draw.random() < 0.2:
                holder.append(copy.deepcopy(holder[key]))
            else:
                holder[key] = copy.deepcopy(self.draw.choice(ODD))
        return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


@pytest.fixture
def mistakes(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What the gateway has logged of its own mistakes; each was answered with a 500."""
    caplog.set_level(logging.ERROR, "ibkr_mock")
    return lambda: [str(record.exc_info[1]) for record in caplog.records if record.exc_info]


@pytest.mark.parametrize("user", ["mocktrader", "mockadvisor", "mockbroker", "mocklive"])
def test_requests_that_are_nearly_right_are_no_500_either(
    make_gateway: Any, user: str, mistakes: Callable[[], list[str]]
) -> None:
    odd = Odd(make_gateway(auth="none", user=user), random.Random(user))
    gateway = odd.gateway
    operations = [one for one in gateway.contract.operations.values() if one.id != "logout"]
    scopes = {scope for one in operations for alternative in one.scopes for scope in alternative}
    token = gateway.world.oauth2.grant(sorted(scopes), gateway.clock.now())
    for number in range(1_200):
        if number % 20 == 0:
            odd.prepare()
        operation = odd.draw.choice(operations)
        if odd.draw.random() < 0.1:
            kind = odd.draw.choice(sorted(KINDS))
            body = odd.mutated({"kind": kind, "times": 1, "row": 0, "rows": 3, "status": 503, "seconds": 1})
            control.answer(gateway, Request("POST", "/_mock/faults", b"", {}, json.dumps(body).encode()))
        answer = odd.send(
            operation.method,
            odd.path(operation),
            odd.body(operation),
            odd.query(operation),
            token if operation.door is not None else "",
        )
        assert not mistakes(), (operation.id, mistakes())
        asked = re.search(rb'"id":"([0-9a-f-]{36})"', answer.body)
        if asked:
            odd.send("POST", f"/v1/api/iserver/reply/{asked[1].decode()}", b'{"confirmed":true}')
        if odd.draw.random() < 0.1:
            gateway.advance(odd.draw.choice((0.5, 5, 60)))
        if number % 100 == 0:
            gateway.faults.clear()
    assert odd.statuses[200] > 300, "most of them reach a handler"
