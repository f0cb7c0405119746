"""The brokerage session of a `Client`, kept open by a thread."""

from __future__ import annotations

import inspect
import os
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Final, Self

from ibkr_auth.sender import Frugal
from ibkr_auth.session.calls import Apart, limit_of
from ibkr_auth.session.keeper import LET_GO, Keeper, failure_of, log
from ibkr_auth.session.states import SessionEvent, SessionState, Step
from ibkr_core.client import AsyncCore
from ibkr_core.errors import CallTimeoutError, ConfigurationError, ConnectionNotMadeError, SessionMissingError
from ibkr_core.waiting import Waiter, wait

__all__ = ["SessionKeeper"]

_LOGOUT_WITHIN: Final = 6.0
_MOST_LEFT: Final = 4
"""Calls that could not be ended and still hang; no further one is started beside so many."""


class SessionKeeper(Keeper):
    """Opens the brokerage session of a ``Client`` and keeps it open in a thread, until it is stopped.

    ``with SessionKeeper(client): ...`` waits for the open session before the body runs, and leaves no thread behind.
    A keeper that gave up raises its error from ``ensure_open``, or at the end of the body.
    """

    _thread: threading.Thread | None = None
    _teller: threading.Thread | None = None
    _apart: Apart | None = None
    _pid = 0

    def _check(self, client: Any, on_event: Any) -> None:
        if isinstance(client, AsyncCore):
            raise ConfigurationError("client: expected a Client, got an AsyncClient", hint="use AsyncSessionKeeper")
        if inspect.iscoroutinefunction(on_event):
            raise ConfigurationError("on_event: expected a plain function, got a coroutine function")

    def start(self) -> None:
        """Start the thread and wait for the open session.

        Raises the error that made opening impossible, CompetingSessionError when another login has the session and the
        policy is to leave it there, or CallTimeoutError after ``open_timeout``; then nothing runs.
        """
        if self._thread is not None:
            raise ConfigurationError("the session keeper has been started already", hint="make a new one")
        self._begin()
        self._pid = os.getpid()
        self._left: list[threading.Thread] = []
        self._thread = threading.Thread(target=self._run, name="ibkr-session-keeper", daemon=True)
        if self._on_event is not None:
            self._teller = threading.Thread(
                target=self._tell, args=(self._on_event,), name="ibkr-session-events", daemon=True
            )
        try:
            if self._teller is not None:
                self._teller.start()
            self._thread.start()
            self.ensure_open()
        except BaseException:
            self.stop()
            raise

    def ensure_open(self, timeout: float | None = None) -> None:
        """Wait until the session is open, ``timeout`` seconds at most, by default ``open_timeout``.

        Raises as ``start`` does, at once where nobody opens it any more; ConfigurationError for a ``timeout`` that is
        not a finite number of seconds, 0 or more.
        """
        if self._forked():
            raise SessionMissingError("the session keeper runs in the parent process", hint="make one in this process")
        limit = self._limit(timeout)
        # Where a test moves the time by pausing, waiting must not move it as well.
        now = self._clock.monotonic if self._pause is None else time.monotonic
        until = now() + limit
        while self.state is SessionState.OPENING and (left := until - now()) > 0:
            waiter = self._board.waiter()
            if self._pause is None:
                wait(self._clock, waiter, left)
            else:
                waiter.block(left)
        self._opened(limit)

    def stop(self) -> None:
        """Stop, sign out if asked to, and wait until nothing runs any more. Never raises for a failed sign-out.

        A call under way is ended. A callback, or a call, that has not come to its end 2 seconds later is left to
        itself, which is logged.
        """
        thread = self._thread
        if thread is None or self._forked():
            return  # not started, which it may still be, or the parent keeps the session and its thread
        self._stopping = True
        self._unlink()
        self._board.change(lambda machine, now: machine.stop())
        if thread.ident is not None and thread is not threading.current_thread():
            thread.join()  # bounded: it waits for nothing without a limit
        self._board.outbox.close()
        teller = self._teller
        if teller is None or teller.ident is None or teller is threading.current_thread():
            return
        teller.join(LET_GO)
        if teller.is_alive():
            untold = self._board.outbox.clear()
            log.warning("on_event had not returned 2 s after the session keeper stopped", extra={"untold": untold})

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
        if error is None and (own := self._untold_error()) is not None:
            raise own

    def _forked(self) -> bool:
        # Also the events stay untouched then: their locks may have been held by the thread that stayed behind.
        return self._pid not in (0, os.getpid())

    # -- the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while True:
                bell, step = self._board.turn(self._calls.validation_due_in)
                if step is None:
                    break
                if isinstance(step, Step):
                    self._do(step)
                elif self._pause is not None:
                    self._pause(_Event(bell), step)
                else:
                    wait(self._clock, bell, step)
            if self._logout and self.state is not SessionState.FAILED:
                self._sign_out()
        except BaseException as error:
            # Nothing that is known raises here; whatever does must not leave a state that nobody keeps true.
            self._give_up(error)
        finally:
            if self._apart is not None:
                self._apart.close()

    def _do(self, step: Step) -> None:
        asking = Frugal(early=self._board.machine.state is not SessionState.OPENING)
        answer, failure = self._call(lambda client: self._asking(step, asking, client), limit_of(step), step.value)
        self._outcome(step, answer, failure, asking.beside)

    def _call(
        self, make: Callable[[Any], Any], limit: float, name: str, *, last: bool = False
    ) -> tuple[Any, Exception | None]:
        """The answer of a call or its failure; within the limit, and unless it is the ``last`` at once when the keeper
        is stopped.

        It runs in a thread of its own: nothing else can be left to itself when it does not come back.
        """
        self._left = [thread for thread in self._left if thread.is_alive()]
        if len(self._left) >= _MOST_LEFT:
            return None, ConnectionNotMadeError(f"{_MOST_LEFT} calls hang and cannot be ended; nothing was sent")
        if self._apart is None:
            self._apart = Apart.of(self._client)
        apart = self._apart
        call = _Call(lambda: make(apart), self._board.ring)
        thread = threading.Thread(target=call.run, name="ibkr-session-call", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            return None, ConnectionNotMadeError("no thread is to be had for a call; nothing was sent")
        until = time.monotonic() + limit
        while (left := until - time.monotonic()) > 0:
            bell = self._board.bell()
            if call.over or (self._stopping and not last):
                break
            bell.block(min(left, self._board.proof_left()))
            self._board.change()  # what was not proven in time is not open, whatever this call will say
        if call.over:
            thread.join()
            return call.answer, call.failure
        return None, self._end(call, thread, apart, name, limit)

    def _end(self, call: _Call, thread: threading.Thread, apart: Apart | None, name: str, limit: float) -> Exception:
        if apart is not None:
            apart.sever()
            self._apart = None
        thread.join(LET_GO)
        if thread.is_alive():
            self._left.append(thread)
            if apart is not None:
                call.close_after(apart)
            self._say(f"a call of the session keeper ({name}) could not be ended and is left to itself")
        elif apart is not None:
            apart.close()
        return CallTimeoutError(f"{name} was ended after {limit:g} s without a whole answer")

    def _sign_out(self) -> None:
        _, failure = self._call(lambda client: self._calls.logout(client=client), _LOGOUT_WITHIN, "logout", last=True)
        if failure is not None:
            self._board.change(
                lambda machine, now: [SessionEvent(machine.state, machine.state, "logout failed", failure)]
            )

    # -- telling ---------------------------------------------------------------------------------------------------

    def _tell(self, on_event: Callable[[SessionEvent], Any]) -> None:
        while (event := self._board.outbox.take()) is not None:
            if isinstance(event, Waiter):
                event.block(threading.TIMEOUT_MAX)
                continue
            try:
                told = on_event(event)
            except BaseException as error:
                log.error("on_event raised", extra={"error": type(error).__name__})
                continue
            if inspect.iscoroutine(told):
                told.close()
                log.error("on_event gave back a coroutine, which nobody awaits here: give a plain function")


class _Event:
    """The bell as a test's ``pause`` knows it: what ``threading.Event`` has of it."""

    def __init__(self, bell: Waiter) -> None:
        self._bell = bell

    def is_set(self) -> bool:
        return self._bell.is_set

    def wait(self, timeout: float = threading.TIMEOUT_MAX) -> bool:
        self._bell.block(timeout)
        return self._bell.is_set


class _Call:
    """One call in a thread of its own."""

    def __init__(self, make: Callable[[], Any], ring: Callable[[], None]) -> None:
        self._make = make
        self._ring = ring
        self.over = False
        self.answer: Any = None
        self.failure: Exception | None = None
        self._lock = threading.Lock()
        self._after: Apart | None = None

    def run(self) -> None:
        try:
            self.answer = self._make()
        except BaseException as error:
            self.failure = failure_of(error)
        with self._lock:
            self.over = True
            after = self._after
        self._ring()
        if after is not None:
            after.close()

    def close_after(self, apart: Apart) -> None:
        """Close the connections once nobody uses them any more."""
        with self._lock:
            if not self.over:
                self._after = apart
                return
        apart.close()
