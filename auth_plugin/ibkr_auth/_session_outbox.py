"""Events on their way to ``on_event``: in order, bounded, and handed over where no lock is held."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Iterable
from typing import Final

from ibkr_core.waiting import Waiter

from ._session_words import SessionEvent

__all__ = ["LONGEST", "Outbox"]

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
