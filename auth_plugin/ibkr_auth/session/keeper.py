"""What the keeper in a thread and the keeper in a task share: settings, the machine, and who hears what."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ibkr_auth.bearer import BearerAuth, RenewingAuth
from ibkr_auth.exchange import own_copy, watch
from ibkr_auth.sender import Frugal, frugal
from ibkr_auth.session.board import Board
from ibkr_auth.session.calls import Calls
from ibkr_auth.session.machine import Machine
from ibkr_auth.session.states import Policy, SessionEvent, SessionState, Step
from ibkr_auth.tokens import Guarded
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import (
    CallTimeoutError,
    CompetingSessionError,
    ConfigurationError,
    ConnectionNotMadeError,
    IbkrError,
    SessionMissingError,
)
from ibkr_core.options import positive
from ibkr_core.waiting import Waiter

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client

__all__ = ["LET_GO", "Keeper", "failure_of", "log"]

Raised = TypeVar("Raised", bound=BaseException)

log: Final = logging.getLogger("ibkr_auth")
LET_GO: Final = 2.0
"""Seconds that stopping gives a callback, or a call that was ended, before it is left to itself."""
_MOST_SUPPRESSED: Final = 51


class Keeper(Guarded):
    """Opens the brokerage session and keeps it open. What both keepers share.

    Opening means: init, wait until established, list the accounts, suppress questions. While it is open the session is
    tickled and the login validated, each on its own clock with up to a tenth of jitter. ``open`` means proven within
    the tickle period and 5 seconds. A tickle that fails, a call of the client that is answered with a session error,
    and a new token of its credentials put the session in doubt: its status is asked for, and if it is gone it is opened
    again. While the network is down there is a try every 7.5 seconds; a 429 is obeyed up to 15 minutes; another login
    that takes the session back, and refused credentials, are met ever more slowly, up to five minutes apart.

    Args:
        client: the client whose session is kept; it must outlive the keeper.
        policy: what to do when another login has the session: ``take`` it back, ``yield`` and come back when it is
            free, or ``raise``, which also gives up when the session is lost for any other reason.
        suppress: ids of question kinds to confirm silently, at most 51; applied again after each opening, because
            the broker forgets them with the session. A list that the broker refuses is told as an event and logged;
            the session is open nonetheless, and its orders raise those questions.
        auth: the client's BearerAuth, to be told how long the token lives; found on the client if not given.
        tickle_every: seconds between two tickles, at most; the broker drops a session after about five minutes without
            a call.
        validate_every: seconds between two validations of the login, at least 60 (the broker's limit); None for logins
            that have nothing to validate, as those of ``OAuth1a``, which the keeper knows by itself.
        open_timeout: seconds that starting, or ``ensure_open``, waits for an open session.
        logout: whether to sign out on leaving. Ends the login, not only the session.
        on_event: told each change of state and each trouble, in order, in a thread or task of its own: it may call the
            keeper and the client, be slow, raise. If more than 1,000 events wait for it, the oldest troubles are
            dropped, and it is told how many.
        clock, pause, jitter: time, waiting and randomness, for tests.
    """

    def __init__(
        self,
        client: Client | AsyncClient,
        *,
        policy: Policy = "take",
        suppress: Sequence[str] = (),
        auth: BearerAuth | None = None,
        tickle_every: float = 60.0,
        validate_every: float | None = 600.0,
        open_timeout: float = 60.0,
        logout: bool = False,
        on_event: Callable[[SessionEvent], Any] | None = None,
        clock: Clock = SYSTEM_CLOCK,
        pause: Callable[[Any, float], Any] | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        if policy not in ("take", "yield", "raise"):
            raise ConfigurationError(f"policy: expected take, yield or raise, got {policy!r}")
        if isinstance(suppress, str) or len(suppress) > _MOST_SUPPRESSED:
            raise ConfigurationError(f"suppress: expected at most {_MOST_SUPPRESSED} ids of questions")
        if not 1 <= tickle_every <= 300:
            raise ConfigurationError(f"tickle_every: expected 1 to 300 seconds, got {tickle_every!r}")
        if validate_every is not None and not validate_every >= 60:
            raise ConfigurationError(f"validate_every: expected 60 seconds or more, or None, got {validate_every!r}")
        self._check(client, on_event)
        own = auth if auth is not None else getattr(getattr(client, "credentials", None), "of_the_api", None)
        if isinstance(own, RenewingAuth) and not own.validates:
            validate_every = None
        self._auth = own if isinstance(own, RenewingAuth) else None
        self._client: Any = client
        self._calls = Calls(client, suppress, own if isinstance(own, BearerAuth) else None, clock)
        machine = Machine(
            policy=policy,
            suppress=tuple(suppress),
            tickle_every=tickle_every,
            validate_every=validate_every,
            random=jitter,
        )
        self._begun = False
        self._board = Board(machine, clock, told=on_event is not None, on_loss=lambda: client.gate.session_changed())
        self._open_timeout = positive("open_timeout", open_timeout)
        self._logout = logout
        self._on_event = on_event
        self._clock = clock
        self._pause = pause
        # Moments of another clock than ours mean nothing here.
        self._link = _Link(self._board, timed=getattr(client, "clock", None) is clock)
        self._error_told = False
        self._stopping = False
        watch(self)

    def _check(self, client: Any, on_event: Any) -> None:
        """Refuse a client or a callback of the other world."""

    @property
    def state(self) -> SessionState:
        """Where the session is now."""
        return self._board.change()

    @property
    def error(self) -> BaseException | None:
        """Why the keeper gave up; None while it has not."""
        return self._board.machine.error

    def report(self, error: IbkrError) -> None:
        """Tell the keeper of a session error that a call ran into; it looks after it at once.

        The calls of its own client do so by themselves.
        """
        self._board.doubt("reported by a call", error)

    def __repr__(self) -> str:
        board = getattr(self, "_board", None)  # a traceback may show an object that is still being made
        return f"<{type(self).__name__} {board.machine.state.value if board is not None else ''}>"

    def after_fork_in_child(self) -> None:
        """The session stays with the parent: the child's client has no keeper."""
        self._board.after_fork_in_child()
        self._unlink()

    # -- for both --------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Start the machine, and hear what the client hears. Raises ConfigurationError beside another keeper."""
        if getattr(self._client, "session_link", None) is not None:
            raise ConfigurationError(
                "client: another session keeper keeps its session already",
                hint="one is enough; stop it before another one starts",
            )
        self._begun = True
        self._board.change(lambda machine, now: machine.start(now))
        self._connect()

    def _connect(self) -> None:
        """Hear what the client and its credentials hear."""
        self._client.session_link = self._link
        if self._auth is not None:
            self._auth.listen(self._link.renewed)

    def _unlink(self) -> None:
        if getattr(self._client, "session_link", None) is self._link:
            self._client.session_link = None
        if self._auth is not None:
            self._auth.unlisten(self._link.renewed)

    def _limit(self, timeout: float | None) -> float:
        """Seconds to wait for the open session."""
        return self._open_timeout if timeout is None else 0.0 if timeout == 0 else positive("timeout", timeout)

    def _asking(self, step: Step, asking: Frugal, client: Any = None) -> Any:
        """Make the call of a step, in a thread or task that makes no other one."""
        frugal.set(asking)
        return self._calls.make(step, compete=self._board.machine.compete, client=client)

    def _outcome(self, step: Step, answer: Any, error: Exception | None, beside: int = 0) -> None:
        """Tell the machine how a step ended, with so many requests ``beside`` its own."""
        said = None
        if error is None:
            try:
                said = self._calls.read(step, answer)
            except Exception as unread:
                error = unread
        if error is None:
            self._board.change(lambda machine, now: machine.done(step, said, now))
        elif not self._calls.other_form(step, error):  # else the machine asks again at once
            if not isinstance(error, IbkrError):
                log.error("a call of the session keeper failed", extra={"error": type(error).__name__})
            kept = _copy_of(error)
            state = self._board.change(lambda machine, now: machine.failed(step, kept, now, beside=beside))
            if step is Step.SUPPRESS and state is SessionState.OPEN:
                log.warning("questions are not suppressed", extra={"error": type(error).__name__})

    def _opened(self, waited: float) -> None:
        """Raise unless the session is open."""
        state = self.state
        if state is SessionState.OPEN:
            return
        machine = self._board.machine
        if machine.error is not None:
            self._error_told = True
            raise _copy_of(machine.error)
        if state is SessionState.YIELDED:
            raise CompetingSessionError(
                "another login holds the brokerage session, and the policy is to leave it there",
                hint="the keeper comes back when it is free; look at its events",
            )
        if state is SessionState.STOPPED:
            raise _stopped(self._begun)
        trouble = machine.trouble
        # The words alone: what it advises is meant for who made the call.
        said = getattr(trouble, "message", "") or ("" if trouble is None else type(trouble).__name__)
        late = CallTimeoutError(
            f"the brokerage session is not open after {waited:g} s ({state.value})" + (f": {said}" if said else ""),
            hint="the keeper goes on trying; look at its events",
        )
        raise late from (None if trouble is None else _copy_of(trouble))

    def _untold_error(self) -> BaseException | None:
        return None if self._error_told or self.error is None else _copy_of(self.error)

    def _give_up(self, error: BaseException) -> None:
        log.error("the session keeper failed", extra={"error": type(error).__name__})
        self._board.change(lambda machine, now: machine.give_up(error))

    def _say(self, reason: str) -> None:
        """Log a trouble of the keeper's own, and tell it as far as anybody is still told anything."""
        log.warning(reason)
        self._board.change(lambda machine, now: [SessionEvent(machine.state, machine.state, reason)])


class _Link:
    """``SessionLink`` of a keeper; holds nothing but the board, so that a client keeps no keeper alive."""

    def __init__(self, board: Board, *, timed: bool) -> None:
        self._board = board
        self._timed = timed

    def standing(self) -> str:
        """As ``SessionLink`` says."""
        self._board.change()
        return self._board.machine.standing

    def waiter(self) -> Waiter:
        """As ``SessionLink`` says."""
        return self._board.waiter(calls=True)

    def error(self) -> IbkrError | None:
        """As ``SessionLink`` says."""
        machine = self._board.machine
        state = machine.state
        if state is SessionState.YIELDED:
            return CompetingSessionError("another login holds the brokerage session, and its keeper leaves it there")
        if state is SessionState.STOPPED:
            return _stopped(begun=True)
        error = machine.error
        if error is None or isinstance(error, IbkrError):
            return None if error is None else own_copy(error)
        return SessionMissingError(f"the session keeper has given up ({type(error).__name__})")

    def heard(self, error: IbkrError, sent: float | None = None) -> None:
        """As ``SessionLink`` says; ``sent`` is when the call left, on the client's monotonic clock."""
        self._board.doubt("a call found no session", error, sent if self._timed else None)

    def renewed(self) -> None:
        """The credentials have a new token, which may be a login without a brokerage session."""
        self._board.doubt("the token was renewed", None)


def failure_of(error: BaseException) -> Exception:
    """What a call failed with. What is no ``Exception`` is told by name, or it would end who only waits for it."""
    if isinstance(error, Exception):
        return error
    return ConnectionNotMadeError(f"the call ended with {type(error).__name__}")


def _stopped(begun: bool) -> SessionMissingError:
    if begun:
        return SessionMissingError(
            "the session keeper was stopped", hint="make a new one, which opens the session again"
        )
    return SessionMissingError("the session keeper was not started", hint="start it, or use it as a context manager")


def _copy_of(error: Raised) -> Raised:
    return own_copy(error) if isinstance(error, IbkrError) else error  # type: ignore[return-value]
