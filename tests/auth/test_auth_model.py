"""Any sequence of calls, failures, refusals and jumps of time: what must hold after each step."""

from __future__ import annotations

from typing import Any

import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ibkr_auth import BearerAuth, Token
from ibkr_core.errors import BrokerUnavailableError, IbkrError, RateLimitedError

URL = "https://api.ibkr.com/x"


class World:
    """Clock, provider and broker in one; it knows until when each token is good."""

    def __init__(self, life: float, extends: bool) -> None:
        self.now = 0.0
        self.skew = 0.0
        self.life = life
        self.good_until: dict[str, float] = {}
        self.revoked: set[str] = set()
        self.failure: IbkrError | None = None
        self.exchanges = 0
        if extends:
            self.extend = self._extend

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return self.now + self.skew

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.now += seconds

    def fetch(self, send: Any) -> Token:
        self.exchanges += 1
        if self.failure is not None:
            raise self.failure
        name = f"token-{self.exchanges}"
        self.good_until[name] = self.now + self.life
        return Token(name, expires_in=self.life)

    def _extend(self, token: Token, send: Any) -> Token:
        self.exchanges += 1
        if self.failure is not None:
            raise self.failure
        if token.reveal() in self.revoked:
            raise BrokerUnavailableError("cannot be extended", status=501)
        self.good_until[token.reveal()] = self.now + self.life
        return Token(token.reveal(), expires_in=self.life)


class Renewals(RuleBasedStateMachine):
    @initialize(life=st.sampled_from([20.0, 300.0, 3600.0]), extends=st.booleans())
    def begin(self, life: float, extends: bool) -> None:
        self.world = World(life, extends)
        self.auth = BearerAuth(self.world, clock=self.world)
        self.invalidated: set[str] = set()
        self.answered_401: set[str] = set()

    def settle(self) -> None:
        flight = self.auth._renewer._flight
        if flight is not None and flight.thread is not None:
            flight.thread.join(20)

    @rule(session_missing=st.booleans())
    def call(self, session_missing: bool) -> None:
        world, before = self.world, self.world.exchanges
        flow = self.auth.sync_auth_flow(httpx.Request("GET", URL))
        used: list[str] = []
        try:
            request = next(flow)
            while True:
                token = request.headers["authorization"].removeprefix("Bearer ")
                used.append(token)
                assert world.now < world.good_until[token], "an expired token was used"
                assert token not in self.invalidated, "an invalidated token was used"
                refused = token in world.revoked or session_missing
                request = flow.send(httpx.Response(401 if refused else 200, request=request))
        except StopIteration:
            pass
        except IbkrError:
            assert world.failure is not None or world.now < self.auth._renewer._ask_not_before
            assert used == [], "an error after the request was sent would hide its answer"
        assert len(used) <= 2, "sent more than twice"
        assert len(set(used)) == len(used), "sent twice with the same token"
        self.settle()
        tries = 4 if isinstance(world.failure, BrokerUnavailableError) else 1
        assert world.exchanges - before <= 2 * tries, "more exchanges than one for the token and one for the 401"

    @rule(seconds=st.sampled_from([0.5, 5.0, 15.0, 100.0, 2000.0]))
    def time_passes(self, seconds: float) -> None:
        self.world.now += seconds

    @rule(step=st.sampled_from([7200.0, -7200.0, 300.0, -300.0]))
    def wall_clock_steps(self, step: float) -> None:
        self.world.skew += step

    @rule(kind=st.sampled_from([None, None, BrokerUnavailableError("down"), RateLimitedError("429", retry_after=7.0)]))
    def endpoint_changes(self, kind: IbkrError | None) -> None:
        self.world.failure = kind

    @precondition(lambda self: self.world.good_until)
    @rule()
    def broker_revokes_all(self) -> None:
        self.world.revoked |= set(self.world.good_until)

    @rule()
    def caller_invalidates(self) -> None:
        held = self.auth._renewer.held
        if held is not None:
            self.invalidated.add(held.token.reveal())
        self.auth.invalidate()

    @precondition(lambda self: self.auth._renewer.held is not None)
    @rule()
    def keeper_validates(self) -> None:
        held = self.auth._renewer.held
        assert held is not None
        token = held.token.reveal()
        if token not in self.world.revoked and self.world.now < self.world.good_until[token]:
            self.world.good_until[token] = self.world.now + self.world.life
            self.auth.note_validation(int(self.world.life * 1000))

    @invariant()
    def nothing_is_left_running(self) -> None:
        if hasattr(self, "auth"):
            self.settle()
            assert self.auth._renewer._flight is None

    def teardown(self) -> None:
        if hasattr(self, "auth"):
            self.auth.close()


Renewals.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestRenewals = Renewals.TestCase
