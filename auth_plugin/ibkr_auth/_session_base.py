"""What the keeper in a thread and the keeper in a task share: settings, the machine, and telling."""

from __future__ import annotations

import inspect
import logging
import random
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import CallTimeoutError, ConfigurationError, IbkrError, SessionMissingError

from ._bearer import BearerAuth
from ._flight import own_copy
from ._renewing import RenewingAuth
from ._secret import Guarded
from ._session_calls import Calls
from ._session_machine import Machine, Policy, SessionEvent, SessionState, Step

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client

__all__ = ["SETTLED", "Keeper", "callback_raised"]

_log: Final = logging.getLogger("ibkr_auth")
SETTLED: Final = frozenset({SessionState.OPEN, SessionState.FAILED, SessionState.STOPPED})
_MOST_SUPPRESSED: Final = 51


class Keeper(Guarded):
    """Opens the brokerage session and keeps it open. What both keepers share.

    Opening means: init, wait until established, list the accounts, suppress questions. While it is open the session is
    tickled and the login validated, each on its own clock with a tenth of jitter; a session that was lost is opened
    again, at once the first time and then ever more slowly, up to five minutes apart.

    Args:
        client: the client whose session is kept; it must outlive the keeper.
        policy: what to do when another login has the session: ``take`` it back, ``yield`` and come back when it is
            free, or ``raise``, which also gives up when the session is lost for any other reason.
        suppress: ids of question kinds to confirm silently, at most 51; applied again after each opening, because
            the broker forgets them with the session.
        auth: the client's BearerAuth, to be told how long the token lives; found on the client if not given.
        tickle_every: seconds between two tickles; the broker drops a session after about five minutes without a call.
        validate_every: seconds between two validations of the login, at least 60 (the broker's limit); None for logins
            that have nothing to validate, as those of ``OAuth1a``, which the keeper knows by itself.
        open_timeout: seconds that starting, or ``ensure_open``, waits for an open session.
        logout: whether to sign out on leaving. Ends the login, not only the session.
        on_event: told each change of state and each trouble, in the keeper's thread or task.
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
        self._calls = Calls(client, suppress, own if isinstance(own, BearerAuth) else None, clock)
        self._machine = Machine(
            policy=policy,
            suppress=bool(suppress),
            tickle_every=tickle_every,
            validate_every=validate_every,
            random=jitter,
        )
        self._open_timeout = open_timeout
        self._logout = logout
        self._on_event = on_event
        self._clock = clock
        self._pause = pause
        self._reports: list[tuple[str, BaseException | None]] = []
        self._error_told = False
        self._stopping = False
        self._prepare()

    def _check(self, client: Any, on_event: Any) -> None:
        """Refuse a client or a callback of the other world."""

    def _prepare(self) -> None:
        """Make what threads or tasks need."""

    @property
    def state(self) -> SessionState:
        """Where the session is now."""
        return self._machine.state

    @property
    def error(self) -> BaseException | None:
        """Why the keeper gave up; None while it has not."""
        return self._machine.error

    def __repr__(self) -> str:
        machine = getattr(self, "_machine", None)  # a traceback may show an object that is still being made
        return f"<{type(self).__name__} {machine.state.value if machine is not None else ''}>"

    def _next(self) -> Step | float | None:
        now = self._clock.monotonic()
        step = self._machine.next(now)
        if step is Step.VALIDATE and (wait := self._calls.validation_due_in()) > 0:
            self._machine.postpone_validation(wait, now)
            step = self._machine.next(now)
        return step

    def _taken_reports(self) -> list[SessionEvent]:
        events: list[SessionEvent] = []
        while self._reports:
            events += self._machine.reopen(*self._reports.pop(0), self._clock.monotonic())
        return events

    def _outcome(self, step: Step, answer: Any, error: Exception | None) -> list[SessionEvent]:
        now = self._clock.monotonic()
        if error is None:
            try:
                return self._machine.done(step, self._calls.read(step, answer), now)
            except Exception as unread:
                error = unread
        if self._calls.other_form(step, error):
            return []  # the machine asks again at once
        return self._machine.failed(step, error, now)

    def _tell(self, events: Iterable[SessionEvent]) -> list[Awaitable[Any]]:
        started: list[Awaitable[Any]] = []
        for event in events:
            if self._on_event is None:
                continue
            try:
                told = self._on_event(event)
            except Exception as error:
                callback_raised(error)
            else:
                if inspect.isawaitable(told):
                    started.append(told)
        return started

    def _opened(self) -> None:
        """Raise unless the session is open."""
        if self.state is SessionState.OPEN:
            return
        if self.error is not None:
            self._error_told = True
            raise _copy_of(self.error)
        if self.state is SessionState.STOPPED:
            raise SessionMissingError("the session keeper is stopped", hint="start it, or use it as a context manager")
        raise CallTimeoutError(
            f"the brokerage session is not open after {self._open_timeout:g} s ({self.state.value})",
            hint="the keeper goes on trying; look at its events",
        )

    def _untold_error(self) -> BaseException | None:
        return None if self._error_told or self.error is None else _copy_of(self.error)


def callback_raised(error: Exception) -> None:
    """A callback's error ends neither the session nor, unheard, in nothing."""
    _log.error("on_event raised", extra={"error": type(error).__name__})


def _copy_of(error: BaseException) -> BaseException:
    return own_copy(error) if isinstance(error, IbkrError) else error
