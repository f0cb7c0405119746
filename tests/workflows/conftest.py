"""What the tests of the recipes and of the doctor stand on: a gateway in the same process, whose time moves only when
somebody waits, and a broker that answers whatever a test has written down.
"""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import ibkr_workflows
from ibkr_core import NO_RETRY, Pacing
from ibkr_core.gate import OrderGate
from ibkr_mock import Gateway, GatewayTransport, ManualClock
from ibkr_web import AsyncClient, Client
from ibkr_web.models import OrderTicket, SessionInitRequest
from ibkr_workflows.doctor import main

BASE = "http://127.0.0.1:5080/v1/api"
Change = Callable[[httpx.Request, httpx.Response], httpx.Response]


ACCOUNT = "DU7654321"
SESSION = "s-1"


def named_gate() -> OrderGate:
    """A gate whose session is known, so that the first order does not read the accounts first."""
    gate = OrderGate()
    gate.session_named(SESSION)
    return gate


class DoctorClock:
    """The gateway's own time; waiting moves it."""

    def __init__(self, gateway: Any) -> None:
        self._gateway = gateway

    def monotonic(self) -> float:
        return float(self._gateway.clock.now())

    wall = monotonic

    def sleep(self, seconds: float, /) -> None:
        self._gateway.advance(seconds)

    async def sleep_async(self, seconds: float, /) -> None:
        self._gateway.advance(seconds)


class Changing(httpx.BaseTransport):
    """A transport that changes answers on their way."""

    def __init__(self, inner: httpx.BaseTransport, change: Change) -> None:
        self._inner = inner
        self._change = change

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._change(request, self._inner.handle_request(request))


class Ward:
    """A gateway, and the doctor to look at it."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.folder = folder
        self.gateway = Gateway(seed=5, clock=ManualClock(), **{"auth": "none", **settings})
        self.clock = DoctorClock(self.gateway)
        self.http = httpx.Client(transport=GatewayTransport(self.gateway), base_url=BASE)
        self.environ: dict[str, str] = {}
        self.out = ""
        self.err = ""

    def run(self, *arguments: str, change: Change | None = None, base: str = BASE) -> int:
        transport: httpx.BaseTransport = GatewayTransport(self.gateway)
        if change is not None:
            transport = Changing(transport, change)
        out, err = io.StringIO(), io.StringIO()
        code = main(
            ["--base-url", base, *arguments],
            transport=transport,
            clock=self.clock,
            environ=self.environ,
            out=out,
            err=err,
        )
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def record(self, *arguments: str, change: Change | None = None) -> tuple[int, Path]:
        file = self.folder / "walk.har"
        return self.run("--har", str(file), *arguments, change=change), file

    def place_order(self) -> str:
        """A far limit order of AAPL; its id."""
        ticket = {"conid": 265598, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 100}
        self.http.get("/iserver/accounts")
        answer = self.http.post("/iserver/account/DU7654321/orders", json={"orders": [ticket]}).json()
        while "id" in answer[0]:
            answer = self.http.post(f"/iserver/reply/{answer[0]['id']}", json={"confirmed": True}).json()
        return str(answer[0]["order_id"])

    def sign_in(self) -> str:
        """A bearer token, without a brokerage session."""
        import jwt

        now = self.gateway.clock.now()
        claims = {"clientId": self.gateway.credentials.client_id, "iat": now, "exp": now + 900}
        signed = jwt.encode(claims, self.gateway.credentials.api_key, algorithm="HS256")
        url = "http://127.0.0.1:5080/brokerage-bearer-token"
        token = self.http.post(url, headers={"authorization": f"Bearer {signed}"}).json()["access_token"]
        return str(token)

    def line(self, operation: str) -> str:
        """The line of an operation in the report."""
        (line,) = [line for line in self.out.splitlines() if line.split()[:1] == [operation]]
        return " ".join(line.split()[1:])

    def findings(self) -> list[str]:
        return [line.strip() for line in self.out.splitlines() if line.startswith("    [")]


@pytest.fixture
def make_ward(tmp_path: Path) -> Callable[..., Ward]:
    return lambda **settings: Ward(tmp_path, **settings)


@pytest.fixture
def ward(make_ward: Callable[..., Ward]) -> Ward:
    return make_ward()


@pytest.fixture
def changed() -> Callable[..., Change]:
    """A change to the JSON of one path, or another answer altogether."""

    def of(path: str, edit: Callable[[Any], Any] | None = None, **answer: Any) -> Change:
        def change(request: httpx.Request, response: httpx.Response) -> httpx.Response:
            if not request.url.path.endswith(path):
                return response
            if edit is None:
                return httpx.Response(**{"status_code": 200, **answer})
            document = json.loads(response.read())
            return httpx.Response(response.status_code, json=edit(document) or document)

        return change

    return of


class Scripted:
    """A broker that answers each kind of call with what a test has written down, one after the other; the last answer
    is given again and again. A dict or a list is a 200, an exception is raised, a function is asked.
    """

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.script: dict[str, list[Any]] = {
            "accounts": [{"accounts": [ACCOUNT], "selectedAccount": ACCOUNT, "sessionId": SESSION}],
            "live": [{"orders": [], "snapshot": True}],
            "trades": [[]],
        }
        self.seen: list[tuple[str, Any]] = []
        self.times: list[tuple[str, float]] = []
        self.slept: list[float] = []
        self.dropped = 0

    def answer(self, call: str, *answers: Any) -> Scripted:
        self.script[call] = list(answers)
        return self

    def calls(self, *kinds: str) -> list[str]:
        """Which calls came, in order; only of these kinds when some are named."""
        return [call for call, _ in self.seen if not kinds or call in kinds]

    def sent(self, kind: str) -> list[Any]:
        """Bodies or queries of the calls of a kind."""
        return [what for call, what in self.seen if call == kind]

    # A clock

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return self.now

    def sleep(self, seconds: float, /) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float, /) -> None:
        await asyncio.sleep(0)
        self.sleep(seconds)

    # A transport

    def handle(self, request: httpx.Request) -> httpx.Response:
        call = _kind(request)
        what = json.loads(request.content) if request.content else dict(request.url.params)
        self.seen.append((call, what))
        self.times.append((call, self.now))
        answers = self.script.get(call)
        if answers is None:
            return httpx.Response(503, json={"error": f"no {call} today", "statusCode": 503})
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if callable(answer):
            answer = answer(what)
        if isinstance(answer, BaseException):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    def client(self, kind: Any = Client, **more: Any) -> Any:
        settings = {"pacing": Pacing("off"), "retry": NO_RETRY, "clock": self, "gate": named_gate(), **more}
        client = kind(BASE, transport=httpx.MockTransport(self.handle), **settings)
        drop = client.drop_connections

        def dropping() -> Any:
            self.dropped += 1
            return drop()

        client.drop_connections = dropping
        return client


def _kind(request: httpx.Request) -> str:
    path, method = request.url.path.removeprefix("/v1/api"), request.method
    if path == "/iserver/accounts":
        return "accounts"
    if path == "/iserver/account/orders":
        return "live"
    if path == "/iserver/account/trades":
        return "trades"
    if "/reply/" in path:
        return "reply"
    if "/order/status/" in path:
        return "status"
    if path.endswith("/allocation/group/single"):
        return "group"
    if "/order/" in path:
        return "cancel" if method == "DELETE" else "modify"
    return "place" if path.endswith("/orders") else path


class Desk:
    """A gateway in this process and clients of it that share its time."""

    def __init__(self, **settings: Any) -> None:
        self.gateway = Gateway(seed=5, clock=ManualClock(), pacing=False, **{"auth": "none", **settings})
        self.clock = DoctorClock(self.gateway)
        with self.client() as client:
            client.session.init(body=SessionInitRequest(publish=True, compete=True))
            self.gateway.advance(5)
            client.accounts.list()

    def client(self, kind: Any = Client, **more: Any) -> Any:
        settings = {"pacing": Pacing("off"), "retry": NO_RETRY, "clock": self.clock, **more}
        return kind(BASE, transport=GatewayTransport(self.gateway), **settings)

    def orders(self) -> list[Any]:
        return list(self.gateway.ledger.orders)


class Driver:
    """Runs a recipe by its name, as a thread or as a task does it."""

    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous

    def __call__(
        self, broker: Any, name: str, *arguments: Any, options: dict[str, Any] | None = None, **more: Any
    ) -> Any:
        if not self.asynchronous:
            with broker.client(**options or {}) as client:
                return getattr(ibkr_workflows, name)(client, *arguments, **more)

        async def run() -> Any:
            async with broker.client(AsyncClient, **options or {}) as client:
                return await getattr(ibkr_workflows, f"{name}_async")(client, *arguments, **more)

        return asyncio.run(run())


@pytest.fixture(params=["thread", "task"])
def drive(request: pytest.FixtureRequest) -> Driver:
    return Driver(request.param == "task")


@pytest.fixture
def broker() -> Scripted:
    return Scripted()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def ticket() -> Callable[..., OrderTicket]:
    """A limit order to buy one AAPL, with whatever differs."""

    def make(price: float | None = 100, **more: Any) -> OrderTicket:
        kind: dict[str, Any] = {"conid": 265598, "order_type": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1}
        if price is not None:
            kind["price"] = price
        return OrderTicket(**{**kind, **more})

    return make


@pytest.fixture
def bracket(ticket: Callable[..., OrderTicket]) -> Callable[..., list[OrderTicket]]:
    """An order to buy with a target and a stop."""

    def make(own: str = "bracket-1", **stop: Any) -> list[OrderTicket]:
        return [
            ticket(c_oid=own),
            ticket(400, side="SELL", tif="GTC", parent_id=own),
            ticket(**{"price": 90, "side": "SELL", "tif": "GTC", "order_type": "STP", "parent_id": own, **stop}),
        ]

    return make
