"""A gateway in its first state, a client of one user, and the hand that breaks things at a planned moment."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Generator
from random import Random
from typing import Any

import httpx
import jwt

from ibkr_auth import BearerAuth, PiTrade
from ibkr_core import RetryPolicy
from ibkr_mock import Contract, Fault, Gateway, GatewayTransport, ManualClock, Request
from ibkr_mock.faults import Faults
from ibkr_mock.instruments import INSTRUMENTS
from ibkr_web import AsyncClient, Client
from orderkit.plans import Plan
from orderkit.virtual import SharedClock

__all__ = ["AAPL", "ORIGIN", "Gateways", "World"]

ORIGIN = "http://127.0.0.1:5000"
AAPL = 265598
_WAIT = 0.02
"""Seconds that an answer takes at the most when nothing is planned."""


class Gateways:
    """One for each way to sign in; each run begins with a reset."""

    def __init__(self) -> None:
        contract = Contract.load()
        self._open, self._closed = (
            Gateway(auth=auth, clock=ManualClock(), pacing=False, dam_keys="cv25519", contract=contract)
            for auth in ("none", "bearer")
        )

    def fresh(self, plan: Plan) -> Gateway:
        """The gateway of a run, in its first state."""
        gateway = self._open if plan.sign_in == "none" else self._closed
        gateway.clock = ManualClock()
        gateway.reset(plan.seed)
        return gateway


class Wire(GatewayTransport):
    """A connection on which answers take a moment, other programs interfere, and waits can be ended."""

    def __init__(self, world: World) -> None:
        super().__init__(world.gateway, clock=world.clock)
        self._world = world

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._world.reached("send")
        return super().handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._world.reached("send")
        await asyncio.sleep(self._world.jitter())
        return await super().handle_async_request(request)

    def _ask(self, request: httpx.Request, body: bytes) -> Any:
        answer = super()._ask(request, body)
        answer.delay += self._world.jitter()
        self._world.interfere()
        return answer


class Tokens(httpx.Auth):
    """Signs with a bearer token and sends a refused request again, as any `httpx.Auth` might: with a new token, or
    signed once more in the same session.
    """

    def __init__(self, gateway: Gateway, renews: bool) -> None:
        self._gateway = gateway
        self._renews = renews
        self._token = self._exchange()

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["authorization"] = f"Bearer {self._token}"
        response = yield request
        if response.status_code == 401:
            if self._renews:
                self._token = self._exchange()
            request.headers["authorization"] = f"Bearer {self._token}"
            yield request

    def _exchange(self) -> str:
        credentials, now = self._gateway.credentials, self._gateway.clock.now()
        claims = {"clientId": credentials.client_id, "iat": now, "exp": now + 900}
        signed = jwt.encode(claims, credentials.api_key, algorithm="HS256")
        kept, self._gateway.faults = self._gateway.faults, Faults()
        headers = {b"authorization": b"Bearer " + signed.encode(), b"content-length": b"0"}
        answer = self._gateway.handle(Request("POST", "/brokerage-bearer-token", headers=headers))
        self._gateway.faults = kept
        token: str = json.loads(answer.body)["access_token"]
        return token


class World:
    """One run's."""

    def __init__(self, gateway: Gateway, plan: Plan) -> None:
        self.plan = plan
        self.gateway = gateway
        self.random = Random(plan.seed + 1)
        self.clock = Watched(gateway, self)
        self.struck = False
        self.strike: Callable[[], None] | None = None
        """Ends what is running; set while something runs that may be ended."""
        self._waits = 0
        self._auth = self._credentials()
        self.wire = Wire(self)
        """The one connection of a run: a transport that a client was given is not closed by the client."""

    def _credentials(self) -> httpx.Auth | None:
        if self.plan.sign_in == "none":
            return None
        if self.plan.sign_in != "own":
            return Tokens(self.gateway, renews=self.plan.sign_in == "bearer")
        known, transport = self.gateway.credentials, GatewayTransport(self.gateway, clock=self.clock)
        provider = PiTrade(known.client_id, known.api_key, base_url=ORIGIN, clock=self.clock)
        return BearerAuth(provider, ORIGIN, clock=self.clock, transport=transport)

    def client(self) -> Client:
        return Client(**self._options())

    def async_client(self) -> AsyncClient:
        return AsyncClient(**self._options())

    def _options(self) -> dict[str, Any]:
        return {
            "base_url": f"{ORIGIN}/v1/api",
            "auth": self._auth,
            "transport": self.wire,
            "clock": self.clock,
            "retry": RetryPolicy(random=self.random.random),
            "timeout": 5.0,
        }

    def plan_faults(self) -> list[Fault]:
        return [self.gateway.faults.add(Fault(**options)) for options in self.plan.faults]

    def jitter(self) -> float:
        return self.random.random() * _WAIT

    def reached(self, _where: str) -> None:
        """A place where a run can be ended has been reached."""
        if self.strike is None or self.struck or self.plan.strikes_at is None:
            return
        self._waits += 1
        if self._waits > self.plan.strikes_at:
            self.struck = True
            self.strike()

    def interfere(self) -> None:
        """Another program of the same user, which knows nothing of our gate."""
        if self.plan.stranger and self.strike is not None and self.random.random() < 0.15:
            login = self.gateway.world.sessions.logins[-1:]
            token = {} if not login else {b"authorization": b"Bearer " + login[0].token.encode()}
            self.gateway.handle(Request("GET", "/v1/api/iserver/accounts", headers=token))

    def price(self, percent: float) -> float:
        """A price so far from the market, on the tick."""
        last = self.gateway.world.market.quote(INSTRUMENTS[AAPL], self.clock.wall()).last
        return round(last * (1 + percent / 100), 2)


class Watched(SharedClock):
    """The clock of a run, at whose waits the run can be ended."""

    def __init__(self, gateway: Gateway, world: World) -> None:
        super().__init__(gateway)
        self._world = world

    def sleep(self, seconds: float, /) -> None:
        self._world.reached("wait")
        super().sleep(seconds)

    async def sleep_async(self, seconds: float, /) -> None:
        self._world.reached("wait")
        await super().sleep_async(seconds)
