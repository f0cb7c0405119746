"""The end of the call under way, for what waits below it: an auth plugin for its token, a connection for its bytes."""

from __future__ import annotations

from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ibkr_core.clock import Clock

__all__ = ["End", "current", "enter", "leave", "time_left"]


class End:
    """The end of one exchange.

    Attributes:
        looks: reads of the network that were made after it.
        first_look: when the first of them was made, as seconds after the end.
        is_hard: the connection itself ends the exchange in time, so that nobody above it has to.
    """

    __slots__ = ("_at", "_clock", "first_look", "is_hard", "looks")

    def __init__(self, clock: Clock, at: float) -> None:
        self._clock = clock
        self._at = at
        self.looks = 0
        self.first_look = 0.0
        self.is_hard = False

    @property
    def left(self) -> float:
        """Seconds until then, below zero after it."""
        return self._at - self._clock.monotonic()


_end: Final[ContextVar[End | None]] = ContextVar("ibkr_deadline", default=None)


def current() -> End | None:
    """The end of the exchange that this thread or task is in; None outside of one."""
    return _end.get()


def time_left() -> float | None:
    """Seconds that the call of this thread or task still has, below zero when its time is over; None outside a call."""
    end = _end.get()
    return None if end is None else end.left


def enter(clock: Clock, deadline: float) -> Token[End | None]:
    """An exchange begins that has to be over at `deadline` on the monotonic side of `clock`."""
    return _end.set(End(clock, deadline))


def leave(token: Token[End | None]) -> None:
    """The exchange is over."""
    _end.reset(token)
