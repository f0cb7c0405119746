"""The machine behind one lock, and the events on their way to ``on_event``.

A change of state, the events that tell of it and the signal to those who wait for it happen together, and nobody's own
code runs in between. Events are handed over in order, bounded, where no lock is held.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Final
from weakref import WeakSet

from ibkr_auth.session.machine import Machine
from ibkr_auth.session.states import SessionEvent, SessionState, Step
from ibkr_core.clock import Clock
from ibkr_core.waiting import Waiter

__all__ = ["LONGEST", "Board", "Outbox"]

_SLEPT: Final = 5.0
"""Seconds that the wall clock runs ahead of the monotonic one before the machine is taken to have been asleep."""


class Board:
    """Shared by the driver, by everybody who waits for the session, and by those who hear of its loss.

    ``told`` says whether anybody is there to be told events; ``on_loss`` is called, outside the lock, when the session
    was found to be gone.
    """

    def __init__(self, machine: Machine, clock: Clock, *, told: bool, on_loss: Callable[[], None]) -> None:
        self.machine: Final = machine
        self.outbox: Final = Outbox()
        self._clock = clock
        self._told = told
        self._on_loss = on_loss
        # A signal handler may ask for the state while its own thread is in here.
        self._lock = threading.RLock()
        self._bell: Waiter | None = None
        self._for_open: WeakSet[Waiter] = WeakSet()
        self._for_calls: WeakSet[Waiter] = WeakSet()
        self._wall_ahead = clock.wall() - clock.monotonic()
        self._asleep = 0.0

    # -- changes ---------------------------------------------------------------------------------------------------

    def change(self, move: Callable[[Machine, float], list[SessionEvent]] | None = None) -> SessionState:
        """Let the machine move (by default: only notice the time), tell and signal what came of it; the state then."""
        with self._lock:
            machine, now = self.machine, self._now()
            losses = machine.losses
            events = machine.expire(now)
            if move is not None:
                events = [*events, *move(machine, now)]
            if events and self._told:
                self.outbox.push(events)
            if move is not None or events:
                self.ring()
            self._signal()
            state, lost = machine.state, machine.losses != losses
        if lost:
            self._on_loss()
        return state

    def doubt(self, reason: str, error: BaseException | None, sent: float | None = None) -> None:
        """As ``Machine.doubt``; ``sent`` as the clock's own monotonic side counts."""
        self.change(
            lambda machine, now: machine.doubt(reason, error, now, sent=None if sent is None else sent + self._asleep)
        )

    def ring(self) -> None:
        """Wake the driver."""
        with self._lock:
            if self._bell is not None:
                self._bell.set()

    # -- questions -------------------------------------------------------------------------------------------------

    def turn(self, validation_due_in: Callable[[], float]) -> tuple[Waiter, Step | float | None]:
        """What the driver has to do now, and the bell that rings when that may have changed.

        A step that is given has begun.
        """
        self.change()
        with self._lock:
            step = self.machine.next(self._now())
        # Asked outside the lock: the credentials may be somebody's own.
        due_in = validation_due_in() if step is Step.VALIDATE else 0.0
        with self._lock:
            machine, now = self.machine, self._now()
            if due_in > 0:
                machine.postpone_validation(due_in, now)
            step = machine.next(now)
            if isinstance(step, Step):
                machine.began(step, now)
            return self.bell(), step

    def proof_left(self) -> float:
        """Seconds until an open session counts as unproven, at most as many as anybody may wait."""
        with self._lock:
            return min(self.machine.proof_left(self._now()), threading.TIMEOUT_MAX)

    def bell(self) -> Waiter:
        """A new bell for the driver."""
        with self._lock:
            self._bell = Waiter()
            return self._bell

    def waiter(self, *, calls: bool = False) -> Waiter:
        """Set as soon as the session is not being opened any more; for ``calls``, as soon as they need not wait."""
        self.change()
        with self._lock:
            waiter = Waiter()
            (self._for_calls if calls else self._for_open).add(waiter)
            self._signal()
            return waiter

    def after_fork_in_child(self) -> None:
        """The lock may be held by a thread that stayed in the parent."""
        self._lock = threading.RLock()

    def _signal(self) -> None:
        if self.machine.standing != "opening":
            self._release(self._for_calls)
        if self.machine.state is not SessionState.OPENING:
            self._release(self._for_open)

    @staticmethod
    def _release(waiters: WeakSet[Waiter]) -> None:
        for waiter in list(waiters):
            waiter.set()
        waiters.clear()

    def _now(self) -> float:
        """Monotonic seconds that also count while the machine sleeps, which not every system's clock does."""
        now = self._clock.monotonic()
        ahead = self._clock.wall() - now
        if ahead - self._wall_ahead > _SLEPT:
            self._asleep += ahead - self._wall_ahead
        self._wall_ahead = ahead
        return now + self._asleep


LONGEST: Final = 1000
_log: Final = logging.getLogger("ibkr_auth")


class Outbox:
    """A queue between the keeper, who never waits, and a callback that may be slow or never return."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._events: deque[SessionEvent] = deque()
        self._waiter: Waiter | None = None
        self._dropped = 0
        self._closed = False

    def push(self, events: Iterable[SessionEvent]) -> None:
        """Queue the events. The oldest that is no change of state goes when there are too many."""
        with self._lock:
            for event in events:
                if len(self._events) >= LONGEST:
                    self._drop_one()
                self._events.append(event)
            self._ring()

    def take(self) -> SessionEvent | Waiter | None:
        """The next event; or what to wait for until there is one; or None, when there will be none any more."""
        with self._lock:
            if self._events:
                if not self._dropped:
                    return self._events.popleft()
                lost, self._dropped = self._dropped, 0
                state = self._events[0].previous
                return SessionEvent(state, state, f"{lost} events were dropped: on_event is too slow")
            if self._closed:
                return None
            self._waiter = Waiter()
            return self._waiter

    def close(self) -> None:
        """Nothing follows what is queued."""
        with self._lock:
            self._closed = True
            self._ring()

    def clear(self) -> int:
        """Forget what is queued, and give its number: nobody is there to be told any more."""
        with self._lock:
            left = len(self._events) + self._dropped
            self._events.clear()
            self._dropped = 0
            return left

    def _drop_one(self) -> None:
        trouble = next((number for number, event in enumerate(self._events) if event.state is event.previous), 0)
        del self._events[trouble]
        self._dropped += 1
        if self._dropped == 1:
            _log.warning("on_event is too slow: events are dropped")

    def _ring(self) -> None:
        if self._waiter is not None:
            self._waiter.set()
            self._waiter = None
