"""The end of the call under way, for what waits below it: an auth plugin for its token, a connection for its bytes."""

from __future__ import annotations

from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ibkr_core.clock import Clock

__all__ = ["enter", "leave", "time_left"]

_end: Final[ContextVar[tuple[Clock, float] | None]] = ContextVar("ibkr_deadline", default=None)


def time_left() -> float | None:
    """Seconds that the call of this thread or task still has, below zero when its time is over; None outside a call."""
    end = _end.get()
    return None if end is None else end[1] - end[0].monotonic()


def enter(clock: Clock, deadline: float) -> Token[tuple[Clock, float] | None]:
    """An exchange begins that has to be over at `deadline` on the monotonic side of `clock`."""
    return _end.set((clock, deadline))


def leave(token: Token[tuple[Clock, float] | None]) -> None:
    """The exchange is over."""
    _end.reset(token)
