"""The machine behind one lock. A change of state, the events that tell of it and the signal to those who wait for it
happen together, and nobody's own code runs in between.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final
from weakref import WeakSet

from ibkr_core.clock import Clock
from ibkr_core.waiting import Waiter

from ._session_machine import Machine
from ._session_outbox import Outbox
from ._session_words import SessionEvent, SessionState, Step

__all__ = ["Board"]

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
