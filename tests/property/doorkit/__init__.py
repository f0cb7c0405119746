"""A broker's door in virtual time: clients with full demand, a network that delays, and a judge that counts arrivals.

The client is the real one, from the send loop down to the auth flow; what is made up is the transport, the login and
time. Whether a request is one too many is told by the mock gateway's own pacing, on the contract's figures, and once
more, after the run, by sliding windows over the times of arrival. The client's code is asked neither time.
"""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import httpx
from orderkit.virtual import VirtualLoop

from ibkr_core import EMPTY, AsyncCore, Call, CallOptions, IbkrError, Operation, RetryPolicy, SystemClock
from ibkr_core._http import Auth
from ibkr_mock.contract import Contract
from ibkr_mock.pacing import Pacing as Judge

__all__ = ["GATEWAY", "HOSTED", "Network", "Outcome", "Place", "run"]

Limits = tuple[tuple[int, float], ...]


@dataclass(frozen=True)
class Place:
    """Where the clients' calls go, and what is allowed there over all operations."""

    name: str
    url: str
    overall: tuple[int, float]


def _place(name: str, server: int, url: str) -> Place:
    pacing = Contract.load().document["servers"][server]["x-pacing"]
    return Place(name, url, (pacing["requests"], float(pacing["seconds"])))


HOSTED = _place("hosted API", 0, "https://api.ibkr.com/v1/api")
GATEWAY = _place("gateway", 1, "https://localhost:5000/v1/api")


@dataclass(frozen=True)
class Network:
    """How long things take, in seconds, and how often they go wrong."""

    jitter: float = 0.3
    """A request arrives within this time."""
    back: float = 0.05
    """So does the answer within this one."""
    connect: tuple[float, float] = (0.05, 0.4)
    reconnects: float = 0.05
    """Part of the answers after which the connection is closed."""
    exchange: tuple[float, float] = (1.0, 4.0)
    token_lives: float = 180.0
    slow: float = 0.01
    """Part of the answers that take `slow_answer`."""
    slow_answer: tuple[float, float] = (3.0, 8.0)
    lost: float = 0.003
    unmade: float = 0.003
    cancelled: float = 0.01


@dataclass
class Outcome:
    """What came of a run."""

    place: Place
    seconds: float
    rules: dict[str, Limits]
    refused: int = 0
    renewed: int = 0
    connected: int = 0
    failed: int = 0
    arrivals: list[tuple[float, str]] = field(default_factory=list)

    def overrun(self) -> int:
        """Requests that were one too many, counted by sliding windows over the arrivals."""
        windows = [(self.place.overall, [when for when, _ in self.arrivals])]
        for name, limits in self.rules.items():
            windows += [(limit, [when for when, what in self.arrivals if what == name]) for limit in limits]
        count = 0
        for (requests, seconds), times in windows:
            times.sort()
            count += sum(last - first < seconds - 1e-6 for first, last in zip(times, times[requests:], strict=False))
        return count

    def used(self) -> dict[str, tuple[float, float]]:
        """Of each limit its window, and the part of what it permits that has been used; the overall one is `""`."""
        counts: dict[str, int] = defaultdict(int)
        for _, name in self.arrivals:
            counts[name] += 1
        used = {}
        requests, seconds = self.place.overall
        used[""] = seconds, len(self.arrivals) / (requests * self.seconds / seconds)
        for name, limits in self.rules.items():
            for requests, seconds in limits:
                used[name] = seconds, counts[name] / (requests * max(1, self.seconds / seconds))
        return used


class World:
    """Time, as the virtual loop wants it."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.clock = self

    def now(self) -> float:
        return self.at

    def advance(self, seconds: float) -> None:
        self.at += seconds


class Clock(SystemClock):
    """The loop's time for the client; a kind of the machine's clock, so that tasks wait as they do in earnest."""

    def __init__(self, world: World) -> None:
        self._world = world

    def monotonic(self) -> float:  # type: ignore[override]
        return self._world.at

    wall = monotonic  # type: ignore[assignment]

    async def sleep_async(self, seconds: float, /) -> None:  # type: ignore[override]
        await asyncio.sleep(seconds)


class Line(httpx.AsyncBaseTransport):
    """The network and the broker behind it. Tells like httpcore when a request has been written."""

    def __init__(self, world: World, network: Network, outcome: Outcome, rng: random.Random) -> None:
        self.world = world
        self.network = network
        self.outcome = outcome
        self.rng = rng
        self.judge = Judge()
        self.idle = 0
        self.token = 0
        self.expires = world.at

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        network, rng = self.network, self.rng
        if self.idle:
            self.idle -= 1
        else:
            await asyncio.sleep(rng.uniform(*network.connect))
            if rng.random() < network.unmade:
                raise httpx.ConnectTimeout("no connection")
            self.outcome.connected += 1
        trace = request.extensions.get("trace")
        if trace is not None:
            await trace("http11.send_request_body.complete", {"return_value": None})
        # The request arrives whatever becomes of who waits for its answer.
        arrived = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_later(rng.uniform(0.0, network.jitter), self.arrive, request, arrived)
        status = await asyncio.shield(arrived)
        if rng.random() < network.slow:
            await asyncio.sleep(rng.uniform(*network.slow_answer))
        if rng.random() < network.lost:
            raise httpx.ReadError("lost")
        await asyncio.sleep(rng.uniform(0.0, network.back))
        self.idle += rng.random() >= network.reconnects
        return httpx.Response(status, json={})

    def arrive(self, request: httpx.Request, arrived: asyncio.Future[int]) -> None:
        now, name = self.world.at, request.url.path.rsplit("/", 1)[-1]
        outcome = self.outcome
        outcome.arrivals.append((now, name))
        judge = self.judge
        refused = judge.refuse("u", name, outcome.rules.get(name, ()), now)
        refused = refused or judge.refuse("u", "", (outcome.place.overall,), now)
        outcome.refused += refused
        current = request.headers["authorization"] == f"Bearer {self.token}" and now < self.expires
        arrived.set_result(429 if refused else 200 if current else 401)


class Login(Auth):
    """Gets a token, one for everybody who waits for it, and sends a refused request again with a new one."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.held = 0
        self.renewal: asyncio.Task[None] | None = None

    async def async_auth_flow(self, request: httpx.Request) -> Any:
        if not self.held:
            await self.renew(0)
        used = self.held
        request.headers["Authorization"] = f"Bearer {used}"
        response = yield request
        if response.status_code == 401:
            await self.renew(used)
            request.headers["Authorization"] = f"Bearer {self.held}"
            yield request

    async def renew(self, used: int) -> None:
        if self.held != used:
            return
        if self.renewal is None:
            self.renewal = asyncio.ensure_future(self.exchange())
        await asyncio.shield(self.renewal)

    async def exchange(self) -> None:
        line = self.line
        await asyncio.sleep(line.rng.uniform(*line.network.exchange))
        line.token += 1
        line.expires = line.world.at + line.network.token_lives
        line.outcome.renewed += 1
        self.held, self.renewal = line.token, None


async def worker(
    client: AsyncCore, operation: Operation, rng: random.Random, outcome: Outcome, cancelled: float
) -> None:
    """Calls one operation again and again; now and then it loses patience."""
    call: Call[Any] = Call(operation, operation.path)
    options = CallOptions(deadline=3600.0)
    while True:
        try:
            if rng.random() < cancelled:
                async with asyncio.timeout(rng.uniform(0.0, 2.0)):
                    await client.send(call, options)
            else:
                await client.send(call, options)
        except (IbkrError, TimeoutError):
            outcome.failed += 1
            await asyncio.sleep(rng.uniform(0.0, 0.5))


def run(
    place: Place, seconds: float, *, seed: int = 8, plain: int, network: Network | None = None, most: float = 1e9
) -> Outcome:
    """Full demand for so long: more workers for each limit than it lets through, and `plain` ones without one.

    Args:
        place: where the calls go.
        seconds: of virtual time.
        seed: of everything that is random.
        plain: workers that call operations without a limit of their own.
        network: how the network is.
        most: requests a second up to which an operation with a limit takes part.
    """
    network = network or Network()
    rng, world = random.Random(seed), World()
    # By the name of the group, for operations that share a limit.
    rules: dict[str, Limits] = {
        described.paced_as.partition("/")[0]: described.pacing
        for described in Contract.load().operations.values()
        if described.pacing and all(requests / length <= most for requests, length in described.pacing)
    }
    outcome = Outcome(place, seconds, rules)

    async def main() -> None:
        line = Line(world, network, outcome, rng)
        client = AsyncCore(
            place.url, auth=Login(line), transport=line, clock=Clock(world), retry=RetryPolicy(random=rng.random)
        )
        ok = (("200", EMPTY),)
        paced = [
            Operation(name, "GET", f"/{name}", retry="safe", pacing=limits, responses=ok)
            for name, limits in rules.items()
            for _ in range(2 * limits[0][0] + 1 if limits[0][1] < 60 else 1)
        ]
        others = [Operation(f"plain{at}", "GET", f"/plain{at}", retry="safe", responses=ok) for at in range(plain)]
        tasks = [
            asyncio.ensure_future(worker(client, operation, rng, outcome, network.cancelled))
            for operation in [*paced, *others]
        ]
        await asyncio.sleep(seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    VirtualLoop.run(world, main())  # type: ignore[arg-type]
    return outcome
