"""A clock that only moves when told, and a wire that does what a test says."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import anyio.lowlevel
import httpx
import pytest

from ibkr_core import AsyncCore, Call, CallOptions, JsonBody, Operation, Response, RetryPolicy, SyncCore
from ibkr_web.refusals import REFUSALS

T = TypeVar("T")


class FakeClock:
    """Time that passes only in `sleep` and `pass_time`; records every wait."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.epoch = 1_790_000_000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return self.epoch + self.now

    def pass_time(self, seconds: float) -> None:
        self.now += seconds

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        await anyio.lowlevel.checkpoint()
        self.sleep(seconds)


FAULTS: dict[str, type[httpx.TransportError]] = {
    "refused": httpx.ConnectError,
    "connect timeout": httpx.ConnectTimeout,
    "pool timeout": httpx.PoolTimeout,
    "read timeout": httpx.ReadTimeout,
    "write timeout": httpx.WriteTimeout,
    "reset": httpx.ReadError,
    "write reset": httpx.WriteError,
    "hung up": httpx.RemoteProtocolError,
}
BEFORE_SENDING = frozenset({"refused", "connect timeout", "pool timeout"})


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests from a script: a fault's name, a status, a `httpx.Response`, or a function of the request.

    The last entry repeats. `requests` holds what came, `reached` how many may have reached the broker.
    """

    def __init__(self, clock: FakeClock, *script: Any, takes: float = 0.0) -> None:
        self.clock = clock
        self.script = list(script)
        self.takes = takes
        self.requests: list[httpx.Request] = []
        self.reached = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        step = self.script[min(len(self.requests), len(self.script) - 1)]
        # A copy, because an auth flow writes into the request that it sends twice.
        self.requests.append(
            httpx.Request(
                request.method,
                request.url,
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
        )
        self.clock.pass_time(self.takes)
        if not (isinstance(step, str) and step in BEFORE_SENDING):
            self.reached += 1
        if isinstance(step, str):
            raise FAULTS[step](f"scripted: {step}", request=request)
        if inspect.isfunction(step):
            step = step(request)
        if isinstance(step, int):
            return httpx.Response(step, json={"error": f"scripted {step}"} if step >= 400 else {"ok": True})
        assert isinstance(step, httpx.Response)
        return step

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return self.handle_request(request)


def as_is(body: Any, drift: Any) -> Any:
    return body


def make_operation(**changes: Any) -> Operation:
    settings: dict[str, Any] = {
        "id": "get_thing",
        "method": "GET",
        "path": "/thing/{accountId}",
        "retry": "safe",
        "responses": (("200", JsonBody(as_is)),),
        "phrases": REFUSALS,
        **changes,
    }
    return Operation(**settings)


PLACE = make_operation(
    id="place_orders",
    method="POST",
    path="/iserver/account/{accountId}/orders",
    retry="reconcile",
    requires=("brokerage-session", "accounts-listed"),
    error_in_success=True,
    resend="identified",
    intent=("body", "/orders/*/cOID"),
)


def make_call(operation: Operation, **changes: Any) -> Call[Any]:
    settings: dict[str, Any] = {
        "path": operation.path.replace("{accountId}", "DU7654321"),
        "path_params": {"accountId": "DU7654321"} if "{accountId}" in operation.path else {},
        **changes,
    }
    return Call(operation, **settings)


def order_call() -> Call[Any]:
    body = b'{"orders":[{"conid":265598,"cOID":"intent-1"},{"conid":265598,"cOID":"intent-2","side":"BUY"}]}'
    return make_call(PLACE, content=body, content_type="application/json")


class Bench:
    """Runs one scenario through the sync or the async client, which must not differ."""

    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self.clock = FakeClock()
        self.wire = Wire(self.clock, 200)
        self.settings: dict[str, Any] = {}
        self.client: Any = None
        # One loop for all calls: an AsyncClient belongs to the loop of its first call.
        self.runner = asyncio.Runner()

    def script(self, *steps: Any, takes: float = 0.0) -> Wire:
        self.wire = Wire(self.clock, *steps, takes=takes)
        self.client = None
        return self.wire

    def make(self) -> Any:
        settings: dict[str, Any] = {
            "base_url": "https://api.example.com/v1/api",
            "transport": self.wire,
            "clock": self.clock,
            "retry": RetryPolicy(random=lambda: 1.0),
            **self.settings,
        }
        return AsyncCore(**settings) if self.asynchronous else SyncCore(**settings)

    def send(self, call: Call[Any], options: CallOptions | None = None) -> Response[Any]:
        if self.client is None:
            self.client = self.make()
        if not self.asynchronous:
            response: Response[Any] = self.client.send(call, options)
            return response
        return self.run(self.client.send(call, options))

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(coroutine)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def wire(clock: FakeClock) -> Callable[..., Wire]:
    return lambda *script, **settings: Wire(clock, *script, **settings)


@pytest.fixture(params=["sync", "async"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    bench = Bench(request.param == "async")
    with bench.runner:
        yield bench


@pytest.fixture(scope="session")
def op() -> Callable[..., Operation]:
    return make_operation


@pytest.fixture(scope="session")
def call() -> Callable[..., Call[Any]]:
    return make_call


@pytest.fixture(scope="session")
def order() -> Callable[[], Call[Any]]:
    return order_call


@pytest.fixture(scope="session")
def place() -> Operation:
    return PLACE


@pytest.fixture(scope="session")
def fresh() -> Callable[[], tuple[FakeClock, Callable[..., Wire]]]:
    """A new clock and wires on it, for tests that run many examples."""

    def make() -> tuple[FakeClock, Callable[..., Wire]]:
        clock = FakeClock()
        return clock, lambda *script, **settings: Wire(clock, *script, **settings)

    return make
