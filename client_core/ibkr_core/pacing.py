"""Staying under the broker's rate limits, for threads and tasks alike.

Every limit is a sliding window: at most N requests in any S seconds. A call takes a `Ticket` from the windows of the
operation, or of its group, and from the overall one, waits until all agree, sends, and says when it is done. A request
reaches the broker somewhere between leaving and being answered, so a place in a window counts from the answer, though
at most a tenth of the window later than the sending; without that, two requests could leave 5 s apart and arrive 4.9 s
apart.

Nothing here sleeps. A ticket says how long to wait, the send loop waits, asks again, and gives the ticket back if it
is cancelled.
"""

from __future__ import annotations

import threading
import weakref
from typing import Final

from ibkr_core.errors import ConfigurationError
from ibkr_core.operation import Operation
from ibkr_core.options import positive

__all__ = ["Pacing", "Ticket"]

_MODES: Final = ("wait", "raise", "off")
_SLACK: Final = 0.1
_LONGEST_DOUBLING: Final = 60.0
_LONGEST_CLOSED: Final = 900.0
"""Seconds that a refusal keeps calls back at most: the longest that the broker is known to shut somebody out."""


class _Slot:
    """One request's place in one window; `at` is when it was, or will be, sent."""

    __slots__ = ("at",)

    def __init__(self, at: float) -> None:
        self.at = at


class _Window:
    """At most `requests` in any `seconds`. Callers hold the lock of the `Pacing`."""

    __slots__ = ("requests", "seconds", "slots")

    def __init__(self, requests: int, seconds: float) -> None:
        self.requests = requests
        self.seconds = seconds
        self.slots: list[_Slot] = []

    def take(self, now: float) -> _Slot:
        slots = self.slots
        expired = 0
        for slot in slots:
            if slot.at + self.seconds > now:
                break
            expired += 1
        if expired:
            del slots[:expired]
        slot = _Slot(now)
        slots.append(slot)
        slot.at = max(now, self.earliest(slot))
        return slot

    def earliest(self, slot: _Slot) -> float:
        """When the slot may be sent: `seconds` after every slot that is `requests` or more places ahead of it."""
        slots = self.slots
        if slots and slots[-1] is slot:
            place = len(slots) - 1
        elif slot in slots:
            place = slots.index(slot)
        else:
            # Its time came and went unused (a sleeping machine): it queues again.
            slots.append(slot)
            place = len(slots) - 1
        ahead = place - self.requests
        if ahead < 0:
            return 0.0
        return max(slots[index].at for index in range(ahead + 1)) + self.seconds


class _Gate:
    """The windows of one operation (or of a group that shares them, or the overall one) and whether a 429 has closed
    them.
    """

    __slots__ = ("closed_until", "refusals", "windows")

    def __init__(self, limits: tuple[tuple[int, float], ...]) -> None:
        self.windows = tuple(_Window(requests, seconds) for requests, seconds in limits)
        self.closed_until = 0.0
        self.refusals = 0


class Pacing:
    """Rate limits shared by every client that is given the same object: one object per user name is right.

    Args:
        mode: `wait` until there is room (within the time of the call), `raise` RateLimitedError instead, or `off`.
        requests, seconds: the overall limit; the broker allows 50 a second per user, 10 through the Client Portal
            Gateway.
        scale: shortens (below 1) or stretches every window; for several processes that share one user name.
    """

    __slots__ = ("__weakref__", "_gates", "_lock", "_overall", "_scale", "mode")

    def __init__(self, mode: str = "wait", *, requests: int = 50, seconds: float = 1.0, scale: float = 1.0) -> None:
        if mode not in _MODES:
            raise ConfigurationError(f"pacing mode is {mode!r}: expected one of {', '.join(_MODES)}")
        if isinstance(requests, bool) or not isinstance(requests, int) or requests < 1:
            raise ConfigurationError(f"pacing.requests is {requests!r}: expected a whole number of at least 1")
        self.mode = mode
        self._scale = positive("pacing.scale", scale)
        self._overall = _Gate(((requests, positive("pacing.seconds", seconds) * self._scale),))
        self._gates: dict[str, _Gate] = {}
        self._lock = threading.Lock()
        _every_pacing.add(self)

    def take(self, operation: Operation, now: float) -> Ticket:
        """A place in every window of the operation. `now` is monotonic, in seconds."""
        with self._lock:
            name = f"{operation.pacing_group}/*" if operation.pacing_group else operation.id
            own = self._gates.get(name)
            if own is None:
                limits = tuple((requests, seconds * self._scale) for requests, seconds in operation.pacing)
                own = self._gates[name] = _Gate(limits)
            return Ticket(self, own, [(window, window.take(now)) for window in own.windows])

    def waiting(self) -> int:
        """Places in windows that are held at this moment, for tests and for curiosity."""
        with self._lock:
            return sum(len(window.slots) for gate in (self._overall, *self._gates.values()) for window in gate.windows)

    def _refresh_after_fork(self) -> None:
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        window = self._overall.windows[0]
        return f"Pacing({self.mode!r}, requests={window.requests}, seconds={window.seconds:g})"


class Ticket:
    """The right to send one request once `wait` says 0. Ends with exactly one of `done` or `cancel`."""

    __slots__ = ("_own", "_pacing", "_queued", "_sent_at", "_taken")

    def __init__(self, pacing: Pacing, own: _Gate, taken: list[tuple[_Window, _Slot]]) -> None:
        self._pacing = pacing
        self._own = own
        self._taken = taken
        self._queued = False
        self._sent_at = 0.0

    def wait(self, now: float) -> float:
        """Seconds still to wait; 0 means: send now, and the places count from now."""
        pacing = self._pacing
        with pacing._lock:
            due = self._due(self._own.closed_until)
            # Closer than a clock can tell is now; a wait that no clock can show would be asked for again and again.
            if due <= now + 1e-9:
                if not self._queued:
                    # Only now, so that calls held up by a limit of their own do not keep everybody else waiting.
                    self._queued = True
                    self._taken += [(window, window.take(now)) for window in pacing._overall.windows]
                due = self._due(pacing._overall.closed_until)
            at = due if due > now + 1e-9 else now
            for _, slot in self._taken:
                slot.at = at
            self._sent_at = at
        return at - now

    def _due(self, closed_until: float) -> float:
        for window, slot in self._taken:
            earliest = window.earliest(slot)
            if earliest > closed_until:
                closed_until = earliest
        return closed_until

    def done(self, now: float) -> None:
        """The request was answered, or failed after leaving."""
        with self._pacing._lock:
            for window, slot in self._taken:
                slot.at = min(now, self._sent_at + _SLACK * window.seconds)

    def cancel(self) -> None:
        """The request never left: give the places back."""
        with self._pacing._lock:
            for window, slot in self._taken:
                if slot in window.slots:
                    window.slots.remove(slot)

    def refused(self, now: float, retry_after: float | None) -> float:
        """The broker answered 429: close the operation, or everything when it has no limit of its own.

        Returns the seconds to wait: what the broker asked for, else the longest window, doubled for each refusal in a
            row. Calls are kept back for 15 minutes at most; who asks after that is told again.
        """
        pacing = self._pacing
        with pacing._lock:
            gate = self._own if self._own.windows else pacing._overall
            gate.refusals += 1
            if retry_after is None:
                window = max(window.seconds for window in gate.windows)
                closed = max(window, min(_LONGEST_DOUBLING, window * 2.0 ** min(gate.refusals - 1, 16)))
            else:
                closed = retry_after
            gate.closed_until = max(gate.closed_until, now + min(closed, _LONGEST_CLOSED))
            return max(closed, gate.closed_until - now)

    def accepted(self) -> None:
        """The broker answered something else than 429: the next refusal is a first one again."""
        gate = self._own if self._own.windows else self._pacing._overall
        if gate.refusals:
            with self._pacing._lock:
                gate.refusals = 0


_every_pacing: weakref.WeakSet[Pacing] = weakref.WeakSet()


def refresh_after_fork() -> None:
    """Give a forked child fresh locks: one that another thread held at the fork would never open."""
    for pacing in list(_every_pacing):
        pacing._refresh_after_fork()
