"""When to open, look, tickle, validate and give up: the brokerage session's keeper without I/O and without a clock.

A driver asks ``next(now)`` what to do, says that it ``began``, and reports with ``done`` or ``failed``; ``doubt`` takes
what others hear. All of them give back what there is to tell. One machine serves a thread and a task, and a test runs a
day of it in milliseconds. ``now`` is in seconds on one clock that never steps back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from ibkr_auth.session.states import (
    ESTABLISH_WITHIN,
    TRY_EVERY,
    Alarms,
    Login,
    Patience,
    Policy,
    Session,
    SessionEvent,
    SessionState,
    Step,
)
from ibkr_core.errors import (
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CompetingSessionError,
    ConfigurationError,
    ConnectionFailedError,
    InvalidRequestError,
    OrderConversationError,
    PermissionDeniedError,
    RateLimitedError,
    SessionError,
    SessionMissingError,
)

__all__ = ["PROOF_SPARE", "Machine"]

PROOF_SPARE: Final = 5.0
"""Seconds beyond the tickle period after which a session that nothing has proven is no longer called open."""
_HELD_UP: Final = 1.0
_VALIDATE_APART: Final = 60.0
_CALM: Final = 600.0
"""Seconds that a session stands before earlier troubles are forgotten."""
_SUPPRESS_TRIES: Final = 3
_REFUSED = (AuthenticationError, PermissionDeniedError, InvalidRequestError)


class Machine:
    """See the module. ``random`` gives numbers from 0 to 1 for the jitter."""

    def __init__(
        self,
        *,
        policy: Policy,
        suppress: Sequence[str] = (),
        tickle_every: float,
        validate_every: float | None,
        random: Callable[[], float],
    ) -> None:
        self.state = SessionState.STOPPED
        self.error: BaseException | None = None
        self.trouble: BaseException | None = None
        """What failed last; tells why the session is not open yet."""
        self.losses = 0
        """How often the session was found to be gone, or in other hands."""
        self._policy: Final = policy
        self._suppress = tuple(suppress)
        self._tickle_every = tickle_every
        self._validate_every = validate_every
        self._patience = Patience(random)
        self._alarms = Alarms()
        self._step: Step | None = None
        self._not_before = 0.0
        self._sent = 0.0
        self._tickle_at = self._validate_at = float("inf")
        self._proven_at = float("-inf")
        self._opened_at = 0.0
        self._opened_once = False
        self._unproven = False
        """OPENING only because nothing proved the session in time: nobody has seen it gone."""
        self._looking = False
        """The status is asked for because a session that was open is in doubt."""
        self._why: BaseException | None = None
        self._renewed = False
        """A new token came after the request whose answer is awaited had left."""
        self._refused = False
        self._suppress_failed = 0
        self._wanted = False
        self._contradictions = 0

    @property
    def compete(self) -> bool:
        """Whether opening may take the session from another login."""
        return self._policy == "take"

    @property
    def standing(self) -> str:
        """As ``SessionLink.standing``: what calls are to do. A session that is merely unproven still takes them."""
        if self.state is SessionState.OPENING:
            return "open" if self._unproven else "opening"
        return "open" if self.state is SessionState.OPEN else "down"

    def proof_left(self, now: float) -> float:
        """Seconds until an open session counts as unproven; infinite where none is open."""
        return max(0.0, self._proof_ends - now) if self.state is SessionState.OPEN else float("inf")

    def start(self, now: float) -> list[SessionEvent]:
        """Begin."""
        if self._validate_every:
            self._validate_at = now + self._patience.jittered(self._validate_every)
        self._ask(Step.INIT, now)
        return self._to(SessionState.OPENING, "started")

    def stop(self) -> list[SessionEvent]:
        """End; nothing more is asked for."""
        self._step = None
        return [] if self._over else self._to(SessionState.STOPPED, "stopped")

    def give_up(self, error: BaseException) -> list[SessionEvent]:
        """The driver itself failed."""
        return [] if self._over else self._fail("the keeper failed", error)

    def next(self, now: float) -> Step | float | None:
        """What to do now, or how many seconds to wait before asking again; None when it is over."""
        if self._over:
            return None
        step, due = (Step.TICKLE, self._tickle_at) if self._step is None else (self._step, self._not_before)
        # While the session is being opened every request counts, and a validation helps nobody.
        if self.state is not SessionState.OPENING and self._validate_at <= due:
            step, due = Step.VALIDATE, self._validate_at
        due = max(due, self._patience.hold_until)
        if due <= now:
            return step
        return (min(due, self._proof_ends) if self.state is SessionState.OPEN else due) - now

    def began(self, step: Step, now: float) -> None:
        """The step is being done from now on."""
        self._sent = now
        if step is Step.INIT:
            self._patience.opening(now)
            self._looking = False
        if step in (Step.INIT, Step.STATUS):
            self._renewed = False

    def postpone_validation(self, seconds: float, now: float) -> None:
        """It may not be asked yet."""
        self._validate_at = now + seconds

    # -- what others hear ------------------------------------------------------------------------------------------

    def expire(self, now: float) -> list[SessionEvent]:
        """Call the session open no longer when nothing has proven it for too long; a tickle is due then."""
        if self.state is not SessionState.OPEN or now < self._proof_ends:
            return []
        self._unproven = True
        self._ask(self._step or Step.TICKLE, now)
        return self._to(SessionState.OPENING, f"not proven for {now - self._proven_at:.0f} s")

    def doubt(
        self, reason: str, error: BaseException | None, now: float, *, sent: float | None = None
    ) -> list[SessionEvent]:
        """Somebody else ran into a session error, or (without an error) the token is a new one: look.

        A call that was ``sent`` before the session was last proven says nothing about it any more.
        """
        if self.state is SessionState.OPENING and not self._unproven:
            if error is None:
                self._renewed = True
                if self._refused:
                    self._not_before = now
            return []
        if self.standing != "open" or (sent is not None and sent < self._proven_at):
            return []
        if error is None:
            return self._leave(Step.STATUS, now, reason, None)
        if not self._alarms.heard(now):
            # Calls said so before, and it was there. The next tickle decides, a little sooner.
            self._tickle_at = min(self._tickle_at, max(now, self._proven_at + TRY_EVERY))
            return []
        later = sent is not None and sent > self._proven_at
        insists = later and self._alarms.false_before and isinstance(error, SessionMissingError)
        # Where the status says that all is well and calls say that it is not, opening anew is what is left.
        step = Step.INIT if insists and self._policy != "raise" else Step.STATUS
        return self._leave(step, now, reason, error)

    # -- answers ---------------------------------------------------------------------------------------------------

    def done(self, step: Step, answer: Session | Login | None, now: float) -> list[SessionEvent]:
        """The step was done; ``answer`` is a Session for INIT, STATUS and TICKLE, a Login for VALIDATE."""
        if self._over:
            return []
        self._patience.accepted()
        if isinstance(answer, Login):
            return self._validated(answer, now)
        if isinstance(answer, Session):
            return self._tickled(answer, now) if step is Step.TICKLE else self._looked(step, answer, now)
        if self._renewed:
            self._ask(Step.STATUS, now)
            return []
        if step is Step.ACCOUNTS and self._suppress:
            self._ask(Step.SUPPRESS, now)
            return []
        return self._open(now)

    def _looked(self, step: Step, session: Session, now: float) -> list[SessionEvent]:
        if not session.authenticated:
            # Also a 200 of the opening call says so: another login kept the session.
            return self._competed(now) if session.competing else self._absent(step, None, now)
        if session.established is False or session.connected is False:
            return self._not_yet(step, now)
        self._patience.established()
        if self._renewed:
            self._ask(Step.STATUS, now)
        elif self._stood:
            return self._proven()
        else:
            self._ask(Step.ACCOUNTS, now)
        return []

    def _not_yet(self, step: Step, now: float) -> list[SessionEvent]:
        at = self._patience.not_established(now, anew=step is Step.INIT)
        if at is None:
            reason = f"not established after {ESTABLISH_WITHIN:g} s"
            return self._leave(Step.INIT, self._patience.lost(now), reason, None)
        if self._stood:
            return self._leave(Step.STATUS, at, "not established", None)
        self._ask(Step.STATUS, at)
        return []

    def _absent(self, step: Step, error: BaseException | None, now: float) -> list[SessionEvent]:
        """There is no session, and nobody else has it."""
        self._alarms.true()
        self._patience.established()
        if step is not Step.STATUS or not (self._looking or self._stood):
            return self._leave(Step.INIT, self._patience.missed(self._sent, now), "not authenticated", error)
        return self._lost("not authenticated", error or self._why, now)

    def _tickled(self, session: Session, now: float) -> list[SessionEvent]:
        self._tickle_at = self._sent + self._patience.no_longer_than(self._tickle_every)
        if session.login_left is not None:
            if session.login_left > 0:
                self._contradictions = 0
                self._expect_end(session.login_left, now)
            elif session.authenticated is not True:
                return self._lost("the login has expired", None, now)
        if self.state is SessionState.YIELDED:
            if session.competing or session.authenticated is None:
                return []
            self._ask(Step.INIT, now)
            return self._to(SessionState.OPENING, "the other login has left")
        if session.competing and (session.authenticated is not True or self._policy == "raise"):
            return self._competed(now)
        if session.authenticated is False:
            return self._lost("not authenticated", None, now)
        if session.connected is False:
            return self._lost("not connected", None, now)
        if self.state is SessionState.OPENING and not self._unproven:
            return []  # in doubt since the tickle left: its answer is older than that
        if session.authenticated is None or session.established is False:
            self._ask(Step.STATUS, now)
            return []
        if session.login_left is not None and session.login_left <= 0 and self._contradicted(now):
            self._ask(Step.STATUS, now)
            return self._notice("the login has expired, as the tickle says, and is authenticated", None)
        if now - self._opened_at >= _CALM:
            self._patience.calm()
            self._alarms.calm()
        wanted, self._wanted = self._wanted, bool(session.competing)
        told = self._proven()
        return [*told, *self._notice("another login wants the session", None)] if self._wanted and not wanted else told

    def _contradicted(self, now: float) -> bool:
        """The tickle says of a session that it is there and that its login is over. Whether to ask for the status: at
        the first, second, fourth such answer and so on. Also the validation, which knows best, is asked ever later."""
        times = self._contradictions = self._contradictions + 1
        if self._validate_every is not None:
            self._validate_at = min(self._validate_at, now + min(_VALIDATE_APART * times, _CALM))
        return times & (times - 1) == 0

    def _validated(self, login: Login, now: float) -> list[SessionEvent]:
        every = self._patience.jittered(self._validate_every or _CALM)
        self._validate_at = now + max(_VALIDATE_APART, every)
        if not login.valid:
            return self._lost("the login has expired", None, now)
        if login.left is not None:
            self._expect_end(login.left, now)
        return []

    # -- failures --------------------------------------------------------------------------------------------------

    def failed(self, step: Step, error: Exception, now: float, *, beside: int = 0) -> list[SessionEvent]:
        """The step raised; so many requests for a token were made ``beside`` its own."""
        if self._over:
            return []
        self._patience.spent(beside, self._sent)
        self.trouble = error
        if isinstance(error, ConfigurationError):
            return self._fail("cannot go on", error)
        if isinstance(error, RateLimitedError):
            again = self._patience.limited(error.retry_after, now, answered=error.status is not None)
            return self._held_up(step, error, again, now)
        if isinstance(error, OrderConversationError):
            return self._held_up(step, error, now + _HELD_UP, now)
        if isinstance(error, CompetingSessionError):
            return self._competed(now)
        if step is Step.VALIDATE:
            return self._not_validated(error, now)
        if step is Step.SUPPRESS and self._suppress_refused(error):
            ids = ", ".join(self._suppress)
            return self._notice(f"questions are not suppressed: {ids}", error) + self._open(now)
        if isinstance(error, _REFUSED):
            return self._credentials_refused(step, error, now)
        if step is not Step.INIT and isinstance(error, SessionError | BrokerRejectionError):
            return self._missing(step, error, now)
        again = self._patience.missed(self._sent, now)
        return self._again(step, again, f"{step.value} failed", error)

    def _held_up(self, step: Step, error: Exception, again: float, now: float) -> list[SessionEvent]:
        """The request was not let through: by the broker (429), by our own pacing, or by an order's question."""
        if step is Step.VALIDATE:
            self._validate_at = max(again, now + _VALIDATE_APART)
            return self._notice("validation failed", error)
        if step is not Step.TICKLE or not self._stood:
            return self._again(step, again, f"{step.value} failed", error)
        # Nothing says that the session is gone: calls go on, but it is not proven either.
        self._unproven = True
        self._ask(Step.TICKLE, again)
        if self.state is SessionState.OPENING:
            return self._notice("tickle failed", error)
        return self._to(SessionState.OPENING, "tickle failed", error)

    def _not_validated(self, error: Exception, now: float) -> list[SessionEvent]:
        self._validate_at = now + _VALIDATE_APART + self._patience.jittered(PROOF_SPARE)
        if isinstance(error, AuthenticationError):
            if self._policy == "raise":
                return self._fail("the login is refused", error)
            return self._leave(Step.STATUS, now, "the login is refused", error)
        if isinstance(error, ConnectionFailedError | BrokerUnavailableError):
            # The next tickle tells whether more is down than this.
            self._patience.missed(self._sent, now)
            self._tickle_at = min(self._tickle_at, now)
        return self._notice("validation failed", error)

    def _suppress_refused(self, error: Exception) -> bool:
        self._suppress_failed += 1
        if isinstance(error, InvalidRequestError | BrokerRejectionError | PermissionDeniedError):
            return True
        down = isinstance(error, ConnectionFailedError | SessionError | AuthenticationError)
        return not down and self._suppress_failed >= _SUPPRESS_TRIES

    def _credentials_refused(self, step: Step, error: Exception, now: float) -> list[SessionEvent]:
        if not self._opened_once and step is not Step.TICKLE:
            # Wrong credentials at the start: trying again would only lock them.
            return self._fail("cannot open the session", error)
        reason = "the login is refused" if isinstance(error, AuthenticationError) else f"{step.value} is refused"
        if self._policy == "raise":
            return self._fail(reason, error)
        told = self._again(step, self._patience.refused(now), reason, error)
        self._refused = True
        return told

    def _missing(self, step: Step, error: Exception, now: float) -> list[SessionEvent]:
        if step is Step.STATUS:
            return self._absent(step, error, now)
        if step is not Step.TICKLE:
            return self._leave(Step.INIT, self._patience.missed(self._sent, now), f"{step.value} failed", error)
        return self._leave(Step.STATUS, now, "the broker knows no session", error)

    # -- moves -----------------------------------------------------------------------------------------------------

    @property
    def _over(self) -> bool:
        return self.state in (SessionState.STOPPED, SessionState.FAILED)

    @property
    def _stood(self) -> bool:
        """Whether the session was open as far as anybody knew."""
        return self.state is SessionState.OPEN or self._unproven

    @property
    def _proof_ends(self) -> float:
        return self._proven_at + self._tickle_every + PROOF_SPARE

    def _ask(self, step: Step, at: float) -> None:
        self._step, self._not_before, self._refused = step, at, False

    def _prove(self) -> None:
        """An answer to the request of ``_sent`` shows the session to be there."""
        self._step, self._proven_at, self._unproven = None, self._sent, False
        self._tickle_at = self._sent + self._patience.no_longer_than(self._tickle_every)

    def _proven(self) -> list[SessionEvent]:
        self._prove()
        return [] if self.state is SessionState.OPEN else self._to(SessionState.OPEN, "proven again")

    def _open(self, now: float) -> list[SessionEvent]:
        self._prove()
        self._opened_at, self._opened_once = now, True
        self._looking, self._why, self._suppress_failed = False, None, 0
        self._alarms.over(now)
        return self._to(SessionState.OPEN, "established")

    def _leave(self, step: Step, at: float, reason: str, error: BaseException | None) -> list[SessionEvent]:
        """Go on with this step; the session is not open meanwhile."""
        if self._stood:
            self._looking, self._why = True, error
        self._unproven = False
        self._ask(step, at)
        if self.state is SessionState.OPENING:
            return self._notice(reason, error)
        return self._to(SessionState.OPENING, reason, error)

    def _again(self, step: Step, at: float, reason: str, error: BaseException) -> list[SessionEvent]:
        """The step failed without a word about the session: look, or open, at that moment."""
        self._patience.established()
        if self.state is SessionState.YIELDED:
            self._tickle_at = at
            return self._notice(reason, error)
        return self._leave(Step.INIT if step is Step.INIT else Step.STATUS, at, reason, error)

    def _lost(self, reason: str, error: BaseException | None, now: float) -> list[SessionEvent]:
        self.losses += 1
        self._alarms.true()
        if self._policy == "raise":
            return self._fail(reason, error or SessionMissingError(f"the brokerage session is gone: {reason}"))
        return self._leave(Step.INIT, self._patience.lost(now), reason, error)

    def _competed(self, now: float) -> list[SessionEvent]:
        error = CompetingSessionError("another login holds the brokerage session")
        stood = self._stood or self._looking
        self.losses += stood
        self._alarms.true()
        if self._policy == "raise":
            return self._fail("competing", error)
        if self._policy == "take":
            return self._leave(Step.INIT, self._patience.competed(now, stood=stood), "competing", error)
        # Tickles go on: they keep the login alive and tell when the other one has left.
        self._step, self._unproven, self._looking = None, False, False
        self._tickle_at = now + self._patience.no_longer_than(self._tickle_every)
        return self._to(SessionState.YIELDED, "competing", error)

    def _fail(self, reason: str, error: BaseException) -> list[SessionEvent]:
        self.error = error
        self._step, self._unproven = None, False
        return self._to(SessionState.FAILED, reason, error)

    def _to(self, state: SessionState, reason: str, error: BaseException | None = None) -> list[SessionEvent]:
        previous, self.state = self.state, state
        return [SessionEvent(state, previous, reason, error)]

    def _notice(self, reason: str, error: BaseException | None) -> list[SessionEvent]:
        return [SessionEvent(self.state, self.state, reason, error)]

    def _expect_end(self, left: float, now: float) -> None:
        if self._validate_every is not None:
            self._validate_at = min(self._validate_at, now + max(_VALIDATE_APART, left / 2))
