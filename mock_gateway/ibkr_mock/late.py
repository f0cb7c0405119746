"""Requests whose connection is gone and which act all the same, later: the broker had them in its hands."""

from __future__ import annotations

import heapq
from itertools import count
from typing import NamedTuple

from .contract import Operation
from .sessions import Brokerage, Login
from .trading.questions import Pending
from .wire import Request

__all__ = ["Late", "LateRequests"]


class Late(NamedTuple):
    """A request that passed the door at its time and acts at `when`. `question` is the one that it answers."""

    when: float
    number: int
    operation: Operation
    values: tuple[str, ...]
    request: Request
    login: Login | None
    brokerage: Brokerage | None
    question: Pending | None
    received: float


class LateRequests:
    """All of them, by time."""

    def __init__(self) -> None:
        self._waiting: list[Late] = []
        self._numbers = count()

    def add(
        self,
        now: float,
        seconds: float,
        operation: Operation,
        values: tuple[str, ...],
        request: Request,
        login: Login | None,
        brokerage: Brokerage | None,
    ) -> None:
        """Keep a request that came `now` for so many seconds. The question that it answers is taken out of the session:
        its id works once.
        """
        question = None
        if operation.id == "reply_to_question" and brokerage is not None:
            question = brokerage.pending
            if question is not None and values[-1] in question.ids():
                brokerage.pending = None
            else:
                question = None
        number = next(self._numbers)
        late = Late(now + seconds, number, operation, values, request, login, brokerage, question, now)
        heapq.heappush(self._waiting, late)

    def due(self, now: float) -> Late | None:
        """The next request that acts until `now`, taken out; None when there is none."""
        return heapq.heappop(self._waiting) if self._waiting and self._waiting[0].when <= now else None
