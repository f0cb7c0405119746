"""Staying under the broker's rate limits at the broker's own door, for threads and tasks alike.

Every limit is a sliding window: at most N requests in any S seconds. A call takes a `Ticket`, waits until there is room
in the windows of its operation (or of its group) and then in the overall one, sends, and says when it is done. What a
place in a window is and how long it is held: see `windows`.

Those who wait stand in lines, the eldest call first; cancels, replies and session calls go ahead of the others. The
first of a line sets itself a time and everybody else is woken, so that a call costs the same whether ten wait or ten
thousand. Lines are bounded: see `Pacing`.

Nothing here sleeps. A ticket says on what to wait and for how long, the send loop waits, asks again, and gives the
ticket back if it is cancelled.
"""

from __future__ import annotations

import threading
from itertools import count
from typing import Any, Final

from ibkr_core.errors import LONGEST_RETRY_AFTER, Bound, ConfigurationError, WaitTooLongError
from ibkr_core.forks import refreshed_after_fork
from ibkr_core.operation import Operation
from ibkr_core.options import positive
from ibkr_core.types import safe_repr
from ibkr_core.waiting import Wait, Waiter
from ibkr_core.windows import AT_ONCE, NEVER, Limit, Line, Window

__all__ = ["ANYWHERE", "HOSTED", "Pacing", "Ticket"]

HOSTED: Final = (50, 1.0)
"""Requests and seconds that the hosted API allows a user name, whatever the operation."""
ANYWHERE: Final = (10, 1.0)
"""The same for every gateway."""
_MODES: Final = ("wait", "raise", "off")
_ON_ITS_WAY: Final = 2.0
"""Seconds after which a request has arrived for certain, once its last byte was handed to the network. An answer that
takes its time holds no place for longer, or ten slow answers would keep a cancel waiting."""
_LONGEST_DOUBLING: Final = 60.0


class Pacing:
    """Rate limits shared by every client that is given the same object: one object per user name is right.

    Args:
        mode: `wait` until there is room (within the time of the call), `raise` WaitTooLongError instead, or `off`.
        requests, seconds: the overall limit. By default what the broker allows where the client's calls go: 50 a
            second for the hosted API, 10 for a gateway or any other host, the lower one for clients of both.
        scale: shortens (below 1) or stretches every window; for several processes that share one user name.
        max_waiting: calls that may wait at once; one more is refused with WaitTooLongError. Cancels, replies and
            session calls are let in all the same.
        max_wait: seconds that a call waits at most, however long it may take: by default a quarter of an hour, which
            is the broker's longest window, and a minute.
    """

    __slots__ = (
        "__weakref__", "_alarm", "_busy", "_fixed", "_lines", "_lock", "_overall", "_ranks", "_scale", "_seconds",
        "_told", "_waiting", "_wakes", "_watcher", "max_wait", "max_waiting", "mode",
    )  # fmt: skip

    def __init__(
        self,
        mode: str = "wait",
        *,
        requests: int | None = None,
        seconds: float = 1.0,
        scale: float = 1.0,
        max_waiting: int = 10_000,
        max_wait: float = 960.0,
    ) -> None:
        if mode not in _MODES:
            raise ConfigurationError(f"pacing mode is {mode!r}: expected one of {', '.join(_MODES)}")
        self.mode = mode
        self.max_waiting = _whole("pacing.max_waiting", max_waiting)
        self.max_wait = positive("pacing.max_wait", max_wait)
        self._fixed = requests is not None
        self._told = False
        self._scale = positive("pacing.scale", scale)
        self._seconds = positive("pacing.seconds", seconds)
        allowed = ANYWHERE[0] if requests is None else _whole("pacing.requests", requests)
        self._overall = Limit((Window(allowed, self._seconds * self._scale),))
        self._lines: dict[str, Line] = {}
        self._busy: dict[Line, None] = {}
        self._ranks = count()
        self._waiting = 0
        self._wakes: list[Waiter | None] = []
        # Who has set itself a time to look again, and that time: one of all is enough, everybody else is woken.
        self._watcher: Ticket | None = None
        self._alarm = NEVER
        # It can be entered twice: a signal handler, or the collection of a dropped call, may come in while this thread
        # holds it.
        self._lock = threading.RLock()
        refreshed_after_fork(self)

    def serve(self, requests: int) -> None:
        """A client's calls go where so many are allowed; what was asked for in so many words stays."""
        with self._lock:
            window = self._overall.windows[0]
            if not self._fixed and (not self._told or requests < window.requests):
                window.requests = requests
            self._told = True

    def take(self, operation: Operation, now: float) -> Ticket:
        """The wish to send one request of the operation. `now` is monotonic, in seconds."""
        # Operations without a limit of their own wait in one line.
        name = f"{operation.pacing_group}/*" if operation.pacing_group else operation.id if operation.pacing else ""
        line = self._lines.get(name)
        if line is None:
            windows = tuple(Window(requests, seconds * self._scale) for requests, seconds in operation.pacing)
            line = self._lines.setdefault(name, Line(windows))
        return Ticket(self, line, operation, now)

    @property
    def in_line(self) -> int:
        """Calls that wait at this moment."""
        return self._waiting

    def waiting(self) -> int:
        """Places in windows that are held at this moment, and calls that wait for one, for tests and for curiosity."""
        with self._lock:
            return self._waiting + self._overall.held() + sum(line.held() for line in self._lines.values())

    # What follows is for `Ticket`; callers hold the lock.

    def _advance(self, now: float) -> None:
        """Let in whom there is room for: always the eldest of those whose own windows have room."""
        while self._busy:
            due, ticket = self._next(now)
            if ticket is None or due > now + AT_ONCE:
                break
            ticket.own.let_first_go()
            ticket.let_in()
            self._wakes.append(ticket.waiter)
        if self._busy and ticket is not None and (self._watcher is not ticket or due < self._alarm):
            self._wakes.append(ticket.waiter)

    def _next(self, now: float) -> tuple[float, Ticket | None]:
        """Who goes next, and when as far as is known."""
        overall = self._overall.due(now)
        soonest, eldest = NEVER, None
        for line in list(self._busy):
            first = line.first()
            if first is None:
                del self._busy[line]
                continue
            due = max(line.due(now), overall)
            if eldest is None or due < soonest - AT_ONCE or (due <= soonest + AT_ONCE and first < eldest):
                soonest, eldest = due, first
        return soonest, eldest

    def _join(self, ticket: Ticket) -> None:
        ticket.own.join(ticket)
        self._busy[ticket.own] = None

    def _wake(self) -> None:
        """Wake whom a change concerns. The lock has been let go, because waking runs code of event loops."""
        wakes = self._wakes
        while wakes:
            try:
                waiter = wakes.pop()
            except IndexError:
                return  # another thread took the last one
            if waiter is not None:
                waiter.set()

    def _refresh_after_fork(self) -> None:
        # Calls and requests of the parent are the parent's; what was counted is counted against both.
        self._lock = threading.RLock()
        self._overall = self._overall.copy()
        self._lines = {name: line.copy() for name, line in self._lines.items()}
        self._busy = {}
        self._waiting = 0
        self._wakes = []
        self._watcher = None

    @safe_repr
    def __repr__(self) -> str:
        return f"Pacing({self.mode!r}, requests={self._overall.windows[0].requests}, seconds={self._seconds:g})"


class Ticket:
    """The right to send one request once `wait` gives 0. Ends with `done` or `cancel`; the first of them counts.

    Attributes:
        may_go: whether it holds a place in every window.
        vital: whether it goes ahead of the others and is let in whatever `max_waiting` says; set before `wait`.
        own: the limit of its operation, and the line before it.
        in_line: whether it waits there.
        waiter: what it waits on.
        sure: whether it will be able to go after the seconds that it was told, so that nothing needs to wake it.
    """

    __slots__ = ("_assumed", "_been", "_held", "_least", "_operation", "_pacing", "_rank", "_since", "_waits",
                 "in_line", "may_go", "own", "sure", "vital", "waiter")  # fmt: skip

    def __init__(self, pacing: Pacing, own: Line, operation: Operation, now: float) -> None:
        self._pacing = pacing
        self._operation = operation.id
        self._since = self._least = now
        self._rank = next(pacing._ranks)
        self._been = self._waits = False
        self._held: tuple[Window, ...] = ()
        self._assumed: float | None = None
        self.own = own
        self.vital = operation.vital
        self.waiter: Waiter | None = None
        self.in_line = self.may_go = self.sure = False

    def __lt__(self, other: Ticket) -> bool:
        return (not self.vital, self._rank) < (not other.vital, other._rank)

    def let_in(self) -> None:
        """It may go: it holds a place in every window."""
        self._held = self.own.take() + self._pacing._overall.take()
        self.may_go = self._been = True
        self._count(False)

    def wait(self, now: float, until: float = NEVER) -> float:
        """Seconds to wait on `waiter` at most before asking again; 0: send now.

        Args:
            now: monotonic, in seconds.
            until: when the call has to be over.

        Raises:
            WaitTooLongError: it may not wait that long, or at all.
        """
        pacing = self._pacing
        try:
            with pacing._lock:
                return 0.0 if self.may_go else self._wait(now, until)
        finally:
            pacing._wake()

    def turn(self, now: float, until: float) -> Wait | None:
        """`wait`, as a step of the send loop; None: send now."""
        seconds = self.wait(now, until)
        waiter = self.waiter
        return None if seconds <= 0 or waiter is None else Wait(waiter, seconds, whole=self.sure)

    def _wait(self, now: float, until: float) -> float:
        pacing, own, overall = self._pacing, self.own, self._pacing._overall
        joins = not self.in_line
        if not pacing._busy and own.due(now) <= now + AT_ONCE and overall.due(now) <= now + AT_ONCE:
            self.let_in()
            return 0.0
        if joins:
            pacing._join(self)
        pacing._advance(now)
        if self.may_go:
            return 0.0
        if joins:
            # Those in front go first, and they go no sooner than the windows let them.
            ahead = 0 if self.vital or own.first() is self else len(own) - 1
            self._least = max(own.earliest(ahead, now), overall.earliest(ahead, now))
        due, ticket = pacing._next(now)
        if ticket is not self:
            due = NEVER
        soonest = due if due < NEVER else max(self._least, now)
        latest = min(until, self._since + pacing.max_wait)
        bound = self._bound(now, soonest, until)
        if bound is not None:
            wait = max(soonest, own.earliest(0, now), overall.earliest(0, now)) - now
            self._leave()
            raise _refusal(pacing, self._operation, bound, wait)
        self._count(True)
        self.waiter = Waiter()
        self.sure = due <= latest
        if ticket is self:
            pacing._watcher, pacing._alarm = self, due
        again = due if due < NEVER else self._least if self._least > now else latest
        return min(again, latest) - now

    def _bound(self, now: float, soonest: float, until: float) -> Bound | None:
        """Which bound keeps it from waiting until then."""
        pacing = self._pacing
        if pacing.mode == "raise":
            return "mode"
        if soonest > until or now >= until:
            return "deadline"
        if soonest > (latest := self._since + pacing.max_wait) or now >= latest:
            return "max_wait"
        # Who has been in and was held up by something else is not turned away.
        full = not (self._waits or self._been or self.vital) and pacing._waiting >= pacing.max_waiting
        return "max_waiting" if full else None

    def _count(self, waits: bool) -> None:
        if self._waits is not waits:
            self._waits = waits
            self._pacing._waiting += 1 if waits else -1

    def left(self, now: float) -> None:
        """The last byte of the request was handed to the network: it arrives within two seconds, answered or not."""
        pacing = self._pacing
        with pacing._lock:
            if self._assumed is None and self._held:
                self._assumed = now + _ON_ITS_WAY
                for window in self._held:
                    window.count(self._assumed)
                pacing._advance(now)
        pacing._wake()

    def done(self, now: float, *, answered: bool = True) -> None:
        """The request was answered, or failed after it may have left: what was not answered may be on its way still."""
        pacing = self._pacing
        with pacing._lock:
            arrived = now if answered else now + _ON_ITS_WAY
            held, self._held = self._held, ()
            for window in held:
                if self._assumed is None:
                    window.count(arrived)
                elif arrived < self._assumed:
                    window.correct(self._assumed, arrived)
            pacing._advance(now)
        pacing._wake()

    def cancel(self) -> None:
        """The request does not leave now: give the places back. Who asks again is as old as before."""
        pacing = self._pacing
        with pacing._lock:
            self._leave()
        pacing._wake()

    def _leave(self) -> None:
        self._count(False)
        self.may_go = False
        if self.in_line:
            self.own.leave(self)
        held, self._held = self._held, ()
        if self._assumed is None:
            for window in held:
                window.give_back()
        # Whatever the time is: who can go now can go.
        self._pacing._advance(0.0)

    def refused(self, now: float, retry_after: float | None) -> float:
        """The broker answered 429: close the operation, or everything when it has no limit of its own.

        Returns the seconds to wait: what the broker asked for, else the longest window, doubled for each refusal in a
            row. Calls are kept back for 15 minutes at most; who asks after that is told again.
        """
        pacing = self._pacing
        with pacing._lock:
            limit = self.own if self.own.windows else pacing._overall
            limit.refusals += 1
            if retry_after is None:
                window = max(window.seconds for window in limit.windows)
                closed = max(window, min(_LONGEST_DOUBLING, window * 2.0 ** min(limit.refusals - 1, 16)))
            else:
                closed = retry_after
            limit.closed_until = max(limit.closed_until, now + min(closed, LONGEST_RETRY_AFTER))
            return max(closed, limit.closed_until - now)

    def accepted(self) -> None:
        """The broker answered something else than 429: the next refusal is a first one again."""
        limit = self.own if self.own.windows else self._pacing._overall
        if limit.refusals:
            with self._pacing._lock:
                limit.refusals = 0


def _refusal(pacing: Pacing, operation: str, bound: Bound, wait: float) -> WaitTooLongError:
    limit: float | None = None
    hint = None
    if bound == "max_waiting":
        limit = pacing.max_waiting
        why = f"{limit:,} calls wait for our own pacing already, and max_waiting is {limit:,}"
        hint = "call less often, or give the client Pacing(max_waiting=...)"
    else:
        why = f"our own pacing would wait {wait:.3g} s, and "
        if bound == "mode":
            why += "pacing mode is raise"
        elif bound == "deadline":
            why += "the call may not take that long"
        else:
            limit = pacing.max_wait
            why += f"max_wait is {limit:g} s"
            hint = f"wait {wait:.3g} s before calling again, or give the client Pacing(max_wait=...)"
    return WaitTooLongError(
        f"{why}; nothing was sent", operation=operation, retry_after=wait, bound=bound, limit=limit, hint=hint
    )


def _whole(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} is {value!r}: expected a whole number of at least 1")
    return value
