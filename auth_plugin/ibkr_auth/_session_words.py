"""What the keepers of the brokerage session speak of: its states and events, the steps of keeping it, the answers."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Literal, NamedTuple

__all__ = ["Login", "Policy", "Session", "SessionEvent", "SessionState", "Step"]

Policy = Literal["take", "yield", "raise"]


class SessionState(StrEnum):
    """Where the brokerage session is, as far as its keeper knows."""

    STOPPED = "stopped"
    OPENING = "opening"
    """Being opened, being looked at, or waiting for the next try: nobody knows that it is open."""
    OPEN = "open"
    """Proven within the tickle period and 5 seconds: established, accounts listed, questions suppressed."""
    YIELDED = "yielded"
    """Another login holds it, and the policy is to leave it there."""
    FAILED = "failed"
    """Given up; the error says why."""


class SessionEvent(NamedTuple):
    """A change of state, or a trouble without one (then ``state`` and ``previous`` are the same)."""

    state: SessionState
    previous: SessionState
    reason: str
    error: BaseException | None = None


class Step(Enum):
    """What a driver is asked to do."""

    INIT = "init"
    STATUS = "status"
    ACCOUNTS = "accounts"
    SUPPRESS = "suppress"
    TICKLE = "tickle"
    VALIDATE = "validate"


class Session(NamedTuple):
    """What an answer said about the brokerage session; None where it said nothing."""

    authenticated: bool | None
    established: bool | None = None
    competing: bool | None = None
    connected: bool | None = None
    login_left: float | None = None
    """Seconds until the login ends."""


class Login(NamedTuple):
    """What an answer said about the login."""

    valid: bool
    left: float | None = None
