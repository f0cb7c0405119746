"""How a session keeper's calls keep the exchanges that they cause within the keeper's own number of requests."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Final

__all__ = ["Frugal", "frugal"]


class Frugal:
    """One call of a keeper, which tries again by itself: an exchange that it causes is tried once.

    Attributes:
        early: whether it may also replace a token that is still good; not while the keeper finds no session.
        beside: requests of exchanges that were made beside the call's own.
    """

    __slots__ = ("beside", "early")

    def __init__(self, *, early: bool) -> None:
        self.early = early
        self.beside = 0


frugal: Final[ContextVar[Frugal | None]] = ContextVar("ibkr_frugal", default=None)
"""Set in the thread or task that makes such a call."""
