"""Sliding windows as the broker counts them, and the line of calls in front of them.

The broker counts requests when they arrive, which is somewhere between their leaving and their answer. So a place in a
window is held from the moment it is taken until the request is over, and for the length of the window after that:
whenever a request arrives, everything that arrived within the window before it holds a place still, and there are no
more places than the broker allows.

Nothing here waits or locks: `pacing.Pacing` does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from ibkr_core.pacing import Ticket

__all__ = ["AT_ONCE", "NEVER", "Limit", "Line", "Window"]

AT_ONCE: Final = 1e-9
"""Seconds that no clock can tell from none; a wait of less would be asked for again and again."""
NEVER: Final = float("inf")
_FEW: Final = 64
"""Calls that have left a line may stay in its heap in this number, before they are cleared out of it."""


class Window:
    """At most `requests` in any `seconds`."""

    __slots__ = ("_ends", "requests", "seconds", "under_way")

    def __init__(self, requests: int, seconds: float) -> None:
        self.requests = requests
        self.seconds = seconds
        self.under_way = 0
        self._ends: list[float] = []

    def room(self, now: float) -> int:
        """Places that are free; below zero after the limit was lowered."""
        ends = self._ends
        if ends and ends[0] <= now + AT_ONCE:
            del ends[: bisect_right(ends, now + AT_ONCE)]
        return self.requests - self.under_way - len(ends)

    def held(self) -> int:
        """Places that are not free, as far as time has been told."""
        return self.under_way + len(self._ends)

    def take(self) -> None:
        """Hold a place for a request that is about to be sent."""
        self.under_way += 1

    def give_back(self) -> None:
        """The request was not sent after all."""
        self.under_way -= 1

    def count(self, arrived: float) -> None:
        """The request has arrived at this moment or before: its place is free a window later."""
        self.under_way -= 1
        insort(self._ends, arrived + self.seconds)

    def correct(self, assumed: float, arrived: float) -> None:
        """What was counted as arriving at one moment has arrived at another one or before."""
        ends = self._ends
        place = bisect_left(ends, assumed + self.seconds)
        if place < len(ends) and ends[place] == assumed + self.seconds:
            del ends[place]
            insort(ends, arrived + self.seconds)

    def next(self, now: float) -> float:
        """When a place is free, as far as is known: `NEVER` while it depends on a request that is under way."""
        short = 1 - self.room(now)
        if short <= 0:
            return now
        return self._ends[short - 1] if short <= len(self._ends) else NEVER

    def earliest(self, ahead: int, now: float) -> float:
        """A moment before which nobody goes who has so many calls ahead."""
        room = self.room(now)
        if ahead < room:
            return now
        # Each place is free next when it ends; one that is under way, or taken now, a whole window from now.
        turn, place = divmod(ahead - room, max(self.requests, 1))
        ends = self._ends
        return (ends[place] if place < len(ends) else now + self.seconds) + turn * self.seconds

    def copy(self) -> Window:
        """The same without what is under way, for a forked child: those requests are the parent's."""
        copied = Window(self.requests, self.seconds)
        copied._ends = list(self._ends)
        return copied


class Limit:
    """Windows that must all have room, and whether a 429 has closed them.

    Attributes:
        refusals: 429s in a row.
    """

    __slots__ = ("closed_until", "refusals", "windows")

    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.closed_until = 0.0
        self.refusals = 0

    def take(self) -> tuple[Window, ...]:
        """Hold a place in every window."""
        for window in self.windows:
            window.take()
        return self.windows

    def due(self, now: float) -> float:
        """When one call may go, as far as is known: `NEVER` while it depends on a request that is under way."""
        due = max(self.closed_until, now)
        for window in self.windows:
            due = max(due, window.next(now))
        return due

    def earliest(self, ahead: int, now: float) -> float:
        """A moment before which nobody goes who has so many calls ahead."""
        return max(self.closed_until, now, *(window.earliest(ahead, now) for window in self.windows))

    def held(self) -> int:
        """Places that are not free, as far as time has been told."""
        return sum(window.held() for window in self.windows)

    def copy(self) -> Self:
        """The same without what is under way or waits, for a forked child."""
        copied = type(self)(tuple(window.copy() for window in self.windows))
        copied.closed_until, copied.refusals = self.closed_until, self.refusals
        return copied


class Line(Limit):
    """A limit and the calls that wait for it, the eldest first."""

    __slots__ = ("_heap", "_left")

    def __init__(self, windows: tuple[Window, ...]) -> None:
        super().__init__(windows)
        self._heap: list[Ticket] = []
        self._left = 0

    def __len__(self) -> int:
        return len(self._heap) - self._left

    def join(self, ticket: Ticket) -> None:
        """Wait. Those who came earlier go first, whatever they have waited for before."""
        from heapq import heappush  # here and below: a program that never waits does without

        ticket.in_line = True
        heappush(self._heap, ticket)

    def leave(self, ticket: Ticket) -> None:
        """Wait no longer. The heap forgets it when it comes up, or when many have left."""
        ticket.in_line = False
        self._left += 1
        if self._left > _FEW and self._left > len(self):
            from heapq import heapify

            # Once each: who has come back is in it twice.
            self._heap = list(dict.fromkeys(other for other in self._heap if other.in_line))
            heapify(self._heap)
            self._left = 0

    def first(self) -> Ticket | None:
        """Who is next."""
        while self._heap:
            ticket = self._heap[0]
            if ticket.in_line:
                return ticket
            self._pop()
            self._left -= 1
        return None

    def let_first_go(self) -> None:
        """Who is next waits no longer."""
        self._pop().in_line = False

    def _pop(self) -> Ticket:
        from heapq import heappop

        return heappop(self._heap)
