"""Two hundred seeded outages without waiting for one: how soon the keeper is back, and how often it asks."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from ibkr_auth.session.machine import PROOF_SPARE, Machine
from ibkr_auth.session.states import Login, Session, SessionState, Step
from ibkr_core.errors import (
    BrokerUnavailableError,
    CallTimeoutError,
    ConnectionLostError,
    ConnectionNotMadeError,
    SessionMissingError,
    UnreadableAnswerError,
)

LATENCY = 0.1
IDLE = 300.0
ESTABLISH = 1.0
PERIOD = 60.0

# What a request meets while the network is down, and how long it takes to fail.
KINDS: dict[str, tuple[float, Callable[[], Exception]]] = {
    "refused": (0.01, lambda: ConnectionNotMadeError("refused")),
    "no route": (5.0, lambda: ConnectionNotMadeError("no connection in time")),
    "reset": (0.2, lambda: ConnectionLostError("reset")),
    "silent": (12.0, lambda: CallTimeoutError("no answer in time")),
    "unavailable": (0.1, lambda: BrokerUnavailableError("503", status=503)),
    "html": (0.1, lambda: UnreadableAnswerError("html")),
}


class Broker:
    """The mock gateway's rules for a session: idle after 300 s, established a second after it was opened."""

    def __init__(self) -> None:
        self.established_at: float | None = None
        self.touched = 0.0
        self.accounts = self.suppressed = False

    def answer(self, step: Step, now: float) -> Session | Login | None:
        if self.established_at is not None and now - self.touched > IDLE:
            self.close()
        self.touched = now
        if step is Step.VALIDATE:
            return Login(True, 3600.0)
        if step is Step.INIT:
            self.established_at, self.accounts, self.suppressed = now + ESTABLISH, False, False
        there = self.established_at is not None
        if step in (Step.ACCOUNTS, Step.SUPPRESS):
            if self.established_at is None or now < self.established_at:
                raise SessionMissingError("not authenticated", status=401)
            self.accounts = True
            self.suppressed = self.suppressed or step is Step.SUPPRESS
            return None
        return Session(there, self.established_at is not None and now >= self.established_at, False, True)

    def close(self) -> None:
        self.established_at, self.accounts, self.suppressed = None, False, False


class World:
    """A machine, a broker, and a network that is down for a while."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.broker = Broker()
        self.machine = Machine(
            policy="take",
            suppress=("o163",),
            tickle_every=PERIOD,
            validate_every=600.0,
            random=self.random.random,
        )
        self.now = 0.0
        self.asked: list[float] = []
        self.down: tuple[float, float, str] = (0.0, 0.0, "refused")
        self.machine.start(0.0)

    def run(self, until: float, *, or_open: bool = False) -> None:
        while self.now < until:
            self.machine.expire(self.now)
            step = self.machine.next(self.now)
            assert step is not None
            if not isinstance(step, Step):
                self.now = min(until, self.now + step)
                continue
            self.do(step)
            if or_open and self.machine.state is SessionState.OPEN:
                return

    def do(self, step: Step) -> None:
        self.machine.began(step, self.now)
        self.asked.append(self.now)
        begins, ends, kind = self.down
        if begins <= self.now < ends:
            seconds, error = KINDS[kind if kind in KINDS else self.random.choice(list(KINDS))]
            self.now += seconds
            self.machine.failed(step, error(), self.now)
            return
        try:
            answer: Any = self.broker.answer(step, self.now)
        except SessionMissingError as error:
            self.now += LATENCY
            self.machine.failed(step, error, self.now)
        else:
            self.now += LATENCY
            self.machine.done(step, answer, self.now)


def outage(seed: int) -> tuple[World, float]:
    """One outage; the world when the session is open again, and how long that took."""
    world = World(seed)
    random = world.random
    begins = 300.0 + random.uniform(0.0, 900.0)
    length = 10.0 * (180.0 ** random.random())  # 10 s to 30 min, as many short ones as long ones
    world.down = (begins, begins + length, random.choice([*KINDS, "everything", "nightly reset"]))
    world.run(begins)
    assert world.machine.state is SessionState.OPEN
    world.run(begins + length)
    if world.down[2] == "nightly reset":
        world.broker.close()
    if world.machine.state is SessionState.OPEN:  # so short that nobody noticed, between two tickles
        return world, 0.0
    world.run(begins + length + 600.0, or_open=True)
    assert world.machine.state is SessionState.OPEN
    return world, world.now - (begins + length)


def test_the_keeper_is_back_within_fifteen_seconds_of_the_network_in_nineteen_of_twenty_outages() -> None:
    took = sorted(outage(seed)[1] for seed in range(200))
    assert took[189] <= 15.0
    assert took[-1] <= 25.0
    assert sum(seconds > 0 for seconds in took) > 120, "most of them were noticed at all"


@pytest.mark.parametrize("kind", [*KINDS, "everything"])
def test_no_minute_of_an_outage_sees_more_than_eight_requests(kind) -> None:
    world = World(7)
    world.down = (400.0, 4000.0, kind)
    world.run(4000.0)
    asked = [moment for moment in world.asked if moment >= 400.0]
    assert max(sum(start <= moment < start + 60.0 for moment in asked) for start in asked) <= 8
    pause = max(7.5, KINDS[kind][0]) if kind in KINDS else 8.25
    assert len(asked) == pytest.approx(3600.0 / pause, rel=0.05), "and hardly fewer than that"


def test_open_is_never_said_of_a_session_that_was_not_proven_in_time() -> None:
    for seed in range(20):
        world = World(seed)
        world.down = (400.0, 800.0, "silent")
        while world.now < 1000.0:
            world.run(min(1000.0, world.now + 0.5))
            world.machine.expire(world.now)
            if world.machine.state is SessionState.OPEN and 400.0 <= world.now < 800.0:
                assert world.now - 400.0 <= PERIOD + PROOF_SPARE


def test_after_an_outage_everything_is_as_it_was() -> None:
    for seed in range(40):
        world, _ = outage(seed)
        world.run(world.now + 300.0)
        assert world.machine.state is SessionState.OPEN
        assert (world.broker.accounts, world.broker.suppressed) == (True, True)
