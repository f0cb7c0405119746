"""Sliding windows as the broker counts them, and the line of calls in front of them.

The broker counts requests when they arrive, which is somewhere between their leaving and their answer. So a place in a
window is held from the moment it is taken until the request is over, and for the length of the window after that:
whenever a request arrives, everything that arrived within the window before it holds a place still, and there are no
more places than the broker allows.

Nothing here waits or locks: `pacing.Pacing` does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ibkr_core.pacing import Ticket

__all__ = ["AT_ONCE", "NEVER", "Line", "Window"]

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


class Line:
    """Windows that must all have room, whether a 429 has closed them, and the calls that wait, the eldest first.

    Attributes:
        refusals: 429s in a row.
        watcher: the call that has set itself a time to look again, and `alarm` that time. Only the first of a line
            needs to; everybody else is woken.
    """

    __slots__ = ("_heap", "_left", "alarm", "closed_until", "refusals", "watcher", "windows")

    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.closed_until = 0.0
        self.refusals = 0
        self.watcher: Ticket | None = None
        self.alarm = NEVER
        self._heap: list[Ticket] = []
        self._left = 0

    def __len__(self) -> int:
        return len(self._heap) - self._left

    def lets_in(self, ticket: Ticket, now: float) -> bool:
        """Let it in at once, where nobody waits and there is room."""
        if self._heap or self.due(now) > now + AT_ONCE:
            return False
        self._hand_out(ticket)
        return True

    def _hand_out(self, ticket: Ticket) -> None:
        for window in self.windows:
            window.take()
        ticket.holds(self.windows)

    def join(self, ticket: Ticket) -> None:
        """Wait in this line. Those who came earlier go first, whatever they have waited for before."""
        from heapq import heappush  # here and below: a program that never waits does without

        ticket.line = self
        heappush(self._heap, ticket)

    def leave(self, ticket: Ticket) -> None:
        """Wait no longer. The heap forgets it when it comes up, or when many have left."""
        ticket.line = None
        self._left += 1
        if self._left > _FEW and self._left > len(self):
            from heapq import heapify

            self._heap = [other for other in self._heap if other.line is self]
            heapify(self._heap)
            self._left = 0

    def first(self) -> Ticket | None:
        """Who is next."""
        heap = self._heap
        while heap:
            if heap[0].line is self:
                return heap[0]
            from heapq import heappop

            heappop(heap)
            self._left -= 1
        return None

    def admit(self, now: float) -> list[Ticket]:
        """Let in whom there is room for, in order; each of them holds a place in every window then."""
        admitted: list[Ticket] = []
        if not self._heap:
            return admitted
        from heapq import heappop

        while self._heap and self.due(now) <= now + AT_ONCE:
            # Taken out before anything else: a signal handler may come in here with a call of its own.
            ticket = heappop(self._heap)
            if ticket.line is not self:
                self._left -= 1
                continue
            ticket.line = None
            self._hand_out(ticket)
            admitted.append(ticket)
        return admitted

    def due(self, now: float) -> float:
        """When the first may go, as far as is known."""
        due = self.closed_until
        for window in self.windows:
            due = max(due, window.next(now))
        return max(due, now)

    def earliest(self, ahead: int, now: float) -> float:
        """A moment before which nobody goes who has so many calls ahead."""
        return max(self.closed_until, *(window.earliest(ahead, now) for window in self.windows), now)

    def copy(self) -> Line:
        """The same with nobody in it, for a forked child."""
        copied = Line(tuple(window.copy() for window in self.windows))
        copied.closed_until, copied.refusals = self.closed_until, self.refusals
        return copied
