"""When to open, look, tickle, validate and give up: the brokerage session's keeper without I/O and without a clock.

A driver asks ``next(now)`` what to do, does it, and reports with ``done`` or ``failed``; both give back what there is
to tell. One machine serves a thread and a task, and a test runs a day of it in milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, StrEnum
from typing import Final, Literal, NamedTuple

from ibkr_core.errors import (
    AuthenticationError,
    BrokerRejectionError,
    CompetingSessionError,
    ConfigurationError,
    IbkrError,
    InvalidRequestError,
    PermissionDeniedError,
    RateLimitedError,
    SessionError,
    SessionMissingError,
)

__all__ = ["Login", "Machine", "Policy", "Session", "SessionEvent", "SessionState", "Step"]

Policy = Literal["take", "yield", "raise"]

_BACKOFF: Final = 5.0
_BACKOFF_CAP: Final = 300.0
_POLL: Final = 1.0
_ESTABLISH_WITHIN: Final = 30.0
_VALIDATE_APART: Final = 60.0
_CALM: Final = 600.0
"""Seconds that a session stands before earlier troubles are forgotten."""


class SessionState(StrEnum):
    """Where the brokerage session is, as far as its keeper knows."""

    STOPPED = "stopped"
    OPENING = "opening"
    """Being opened, or waiting for the next try."""
    OPEN = "open"
    """Established, accounts listed, questions suppressed: trading calls work."""
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


class Machine:
    """See the module. ``random`` gives numbers from 0 to 1 for the jitter."""

    def __init__(
        self,
        *,
        policy: Policy,
        suppress: bool,
        tickle_every: float,
        validate_every: float | None,
        random: Callable[[], float],
    ) -> None:
        self.state = SessionState.STOPPED
        self.error: BaseException | None = None
        self._policy: Final = policy
        self._suppress = suppress
        self._tickle_every = tickle_every
        self._validate_every = validate_every
        self._random = random
        self._step: Step | None = None
        self._not_before = 0.0
        self._troubles = 0
        self._tickle_at = self._validate_at = float("inf")
        self._establish_by = 0.0
        self._opened_at: float | None = None
        self._opened_once = False
        self._wanted = False

    @property
    def compete(self) -> bool:
        """Whether opening may take the session from another login."""
        return self._policy == "take"

    def start(self, now: float) -> list[SessionEvent]:
        """Begin."""
        self._validate_at = now + self._jittered(self._validate_every) if self._validate_every else float("inf")
        self._step, self._not_before = Step.INIT, now
        return self._to(SessionState.OPENING, "started")

    def stop(self) -> list[SessionEvent]:
        """End; nothing more is asked for."""
        self._step = None
        over = self.state in (SessionState.FAILED, SessionState.STOPPED)
        return [] if over else self._to(SessionState.STOPPED, "stopped")

    def next(self, now: float) -> Step | float | None:
        """What to do now, or how many seconds to wait before asking again; None when it is over."""
        if self.state in (SessionState.STOPPED, SessionState.FAILED):
            return None
        due, step = self._not_before, self._step
        if step is None:
            due, step = self._tickle_at, Step.TICKLE
        if self._validate_at <= due:
            due, step = self._validate_at, Step.VALIDATE
        return step if due <= now else due - now

    def reopen(self, reason: str, error: BaseException | None, now: float) -> list[SessionEvent]:
        """Somebody else saw that the session is gone."""
        if self.state is not SessionState.OPEN:
            return []
        if isinstance(error, CompetingSessionError):
            return self._competed(now)
        return self._lost(reason, error, now)

    def postpone_validation(self, seconds: float, now: float) -> None:
        """It may not be asked yet."""
        self._validate_at = now + seconds

    # -- answers ---------------------------------------------------------------------------------------------------

    def done(self, step: Step, answer: Session | Login | None, now: float) -> list[SessionEvent]:
        """The step was done; ``answer`` is a Session for INIT, STATUS and TICKLE, a Login for VALIDATE."""
        if isinstance(answer, Login):
            return self._validated(answer, now)
        if step is Step.ACCOUNTS:
            self._step = Step.SUPPRESS if self._suppress else None
            return [] if self._suppress else self._open(now)
        if step is Step.SUPPRESS or answer is None:
            return self._open(now)
        return self._tickled(answer, now) if step is Step.TICKLE else self._looked(step, answer, now)

    def _looked(self, step: Step, session: Session, now: float) -> list[SessionEvent]:
        if not session.authenticated:
            # Also a 200 of the opening call says so: another login kept the session.
            return self._competed(now) if session.competing else self._retry(Step.INIT, "not authenticated", None, now)
        if session.established is False or session.connected is False:
            if step is Step.INIT:
                self._establish_by = now + _ESTABLISH_WITHIN
            elif now >= self._establish_by:
                return self._retry(Step.INIT, f"not established after {_ESTABLISH_WITHIN:g} s", None, now)
            self._step, self._not_before = Step.STATUS, now + _POLL
            return []
        self._step, self._not_before = Step.ACCOUNTS, now
        return []

    def _tickled(self, session: Session, now: float) -> list[SessionEvent]:
        self._tickle_at = now + self._jittered(self._tickle_every)
        if session.login_left is not None:
            if session.login_left <= 0:
                return self._lost("the login has expired", None, now)
            self._expect_end(session.login_left, now)
        if self.state is SessionState.YIELDED:
            if session.competing or session.authenticated is None:
                return []
            self._step, self._not_before = Step.INIT, now
            return self._to(SessionState.OPENING, "the other login has left")
        if session.competing and (session.authenticated is not True or self._policy == "raise"):
            return self._competed(now)
        if session.authenticated is False:
            return self._lost("not authenticated", None, now)
        if session.connected is False:
            return self._lost("not connected", None, now)
        if self._opened_at is not None and now - self._opened_at >= _CALM:
            self._troubles = 0
        wanted, self._wanted = self._wanted, bool(session.competing)
        return self._notice("another login wants the session", None) if self._wanted and not wanted else []

    def _validated(self, login: Login, now: float) -> list[SessionEvent]:
        self._validate_at = now + max(_VALIDATE_APART, self._jittered(self._validate_every or _BACKOFF_CAP))
        if not login.valid:
            return self._lost("the login has expired", None, now)
        if login.left is not None:
            self._expect_end(login.left, now)
        return []

    # -- failures --------------------------------------------------------------------------------------------------

    def failed(self, step: Step, error: Exception, now: float) -> list[SessionEvent]:
        """The step raised."""
        if not isinstance(error, IbkrError) or isinstance(error, ConfigurationError):
            return self._fail("cannot go on", error)
        asked = (error.retry_after or 0.0) if isinstance(error, RateLimitedError) else 0.0
        if step is Step.VALIDATE:
            self._validate_at = now + max(asked, _VALIDATE_APART + self._jittered(_BACKOFF))
            if not isinstance(error, AuthenticationError):
                return self._notice("validation failed", error)
        if isinstance(error, CompetingSessionError):
            return self._competed(now)
        if step is Step.TICKLE:
            return self._tickle_failed(error, asked, now)
        if not self._opened_once and isinstance(
            error, AuthenticationError | PermissionDeniedError | InvalidRequestError
        ):
            # Wrong credentials at the start: trying again would only lock them.
            return self._fail("cannot open the session", error)
        if step is Step.SUPPRESS and isinstance(error, InvalidRequestError):
            return self._notice("questions are not suppressed", error) + self._open(now)
        again = Step.INIT if isinstance(error, SessionError | AuthenticationError | BrokerRejectionError) else step
        if self.state is SessionState.OPEN:
            return self._lost("the login is refused", error, now)
        return self._retry(again, f"{step.value} failed", error, now)

    def _tickle_failed(self, error: IbkrError, asked: float, now: float) -> list[SessionEvent]:
        if isinstance(error, SessionError | BrokerRejectionError):
            return self._lost("the broker knows no session", error, now)
        if isinstance(error, AuthenticationError | PermissionDeniedError):
            return self._lost("the login is refused", error, now)
        self._troubles += 1
        # The session survives some minutes without a tickle: sooner after a lost one, later after a 429.
        wait = min(_BACKOFF * 2 ** min(self._troubles - 1, 10), self._tickle_every)
        if isinstance(error, RateLimitedError):
            wait = min(self._tickle_every * 2 ** min(self._troubles, 10), _BACKOFF_CAP)
        self._tickle_at = now + max(asked, self._jittered(wait))
        return self._notice("tickle failed", error)

    # -- moves -----------------------------------------------------------------------------------------------------

    def _open(self, now: float) -> list[SessionEvent]:
        self._step, self._opened_at, self._opened_once = None, now, True
        self._tickle_at = now + self._jittered(self._tickle_every)
        return self._to(SessionState.OPEN, "established")

    def _lost(self, reason: str, error: BaseException | None, now: float) -> list[SessionEvent]:
        if self._policy == "raise":
            return self._fail(reason, error or SessionMissingError(f"the brokerage session is gone: {reason}"))
        return self._retry(Step.INIT, reason, error, now)

    def _competed(self, now: float) -> list[SessionEvent]:
        error = CompetingSessionError("another login holds the brokerage session")
        if self._policy == "raise":
            return self._fail("competing", error)
        if self._policy == "take":
            return self._retry(Step.INIT, "competing", error, now)
        # Tickles go on: they keep the login alive and tell when the other one has left.
        self._step, self._tickle_at = None, now + self._jittered(self._tickle_every)
        return self._to(SessionState.YIELDED, "competing", error)

    def _retry(self, step: Step, reason: str, error: BaseException | None, now: float) -> list[SessionEvent]:
        first = self.state is SessionState.OPEN and self._troubles == 0
        self._troubles += 1
        # A session lost for the first time is opened at once; then ever slower, or two takers would hunt each other.
        wait = 0.0 if first else min(_BACKOFF * 2 ** min(self._troubles - 1, 10), _BACKOFF_CAP)
        asked = (error.retry_after or 0.0) if isinstance(error, RateLimitedError) else 0.0
        self._step, self._not_before = step, now + max(asked, self._jittered(wait))
        if self.state is SessionState.OPENING:
            return self._notice(reason, error)
        return self._to(SessionState.OPENING, reason, error)

    def _fail(self, reason: str, error: BaseException) -> list[SessionEvent]:
        self.error = error
        self._step = None
        return self._to(SessionState.FAILED, reason, error)

    def _to(self, state: SessionState, reason: str, error: BaseException | None = None) -> list[SessionEvent]:
        previous, self.state = self.state, state
        return [SessionEvent(state, previous, reason, error)]

    def _notice(self, reason: str, error: BaseException | None) -> list[SessionEvent]:
        return [SessionEvent(self.state, self.state, reason, error)]

    def _expect_end(self, left: float, now: float) -> None:
        if self._validate_every is not None:
            self._validate_at = min(self._validate_at, now + max(_VALIDATE_APART, left / 2))

    def _jittered(self, seconds: float | None) -> float:
        return (seconds or 0.0) * (0.9 + 0.2 * self._random())
