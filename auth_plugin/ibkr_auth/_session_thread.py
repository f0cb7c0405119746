"""The brokerage session of a `Client`, kept open by a thread."""

from __future__ import annotations

import inspect
import os
import threading
from types import TracebackType
from typing import Any, Self

from ibkr_core.client import AsyncCore
from ibkr_core.errors import ConfigurationError, IbkrError, SessionMissingError

from ._session_base import SETTLED, Keeper
from ._session_machine import SessionEvent, SessionState, Step

__all__ = ["SessionKeeper"]


class SessionKeeper(Keeper):
    """Opens the brokerage session of a ``Client`` and keeps it open in a thread, until it is stopped.

    ``with SessionKeeper(client): ...`` waits for the open session before the body runs, and leaves no thread behind.
    A keeper that gave up raises its error from ``ensure_open``, or at the end of the body.
    """

    def _check(self, client: Any, on_event: Any) -> None:
        if isinstance(client, AsyncCore):
            raise ConfigurationError("client: expected a Client, got an AsyncClient", hint="use AsyncSessionKeeper")
        if inspect.iscoroutinefunction(on_event):
            raise ConfigurationError("on_event: expected a plain function, got a coroutine function")

    def _prepare(self) -> None:
        self._wake = threading.Event()
        self._settled = threading.Event()
        self._thread: threading.Thread | None = None
        self._pid = 0

    def start(self) -> None:
        """Start the thread and wait for the open session.

        Raises the error that made opening impossible, or CallTimeoutError after ``open_timeout``; then nothing runs.
        """
        if self._thread is not None:
            raise ConfigurationError("the session keeper has been started already", hint="make a new one")
        self._pid = os.getpid()
        self._tell(self._machine.start(self._clock.monotonic()))
        self._thread = threading.Thread(target=self._run, name="ibkr-session-keeper", daemon=True)
        self._thread.start()
        try:
            self.ensure_open()
        except BaseException:
            self.stop()
            raise

    def ensure_open(self, timeout: float | None = None) -> None:
        """Wait until the session is open. Raises as ``start`` does."""
        if self._forked():
            raise SessionMissingError("the session keeper runs in the parent process", hint="make one in this process")
        while self._settled.wait(self._open_timeout if timeout is None else timeout) and self.state not in SETTLED:
            pass  # lost again between the signal and now
        self._opened()

    def report(self, error: IbkrError) -> None:
        """Tell the keeper of a session error that a call of yours ran into; it looks after it at once."""
        self._reports.append(("reported by a call", error))
        self._settled.clear()
        self._wake.set()

    def stop(self) -> None:
        """Stop, sign out if asked to, and wait until nothing runs any more. Never raises for a failed sign-out."""
        self._stopping = True
        thread = self._thread
        if thread is None or self._forked():
            return  # never started, or the parent keeps the session and its thread
        self._wake.set()
        if thread is not threading.current_thread():
            thread.join()

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

    def _run(self) -> None:
        try:
            while not self._stopping:
                self._tell(self._taken_reports())
                self._settle()
                step = self._next()
                if step is None:
                    break
                if isinstance(step, Step):
                    self._do(step)
                else:
                    self._wait(step)
            if self._logout and self.state is not SessionState.FAILED:
                self._sign_out()
        finally:
            self._tell(self._machine.stop())
            self._settled.set()

    def _do(self, step: Step) -> None:
        answer: Any = None
        failure: Exception | None = None
        try:
            answer = self._calls.make(step, compete=self._machine.compete)
        except Exception as error:
            failure = error
        self._tell(self._outcome(step, answer, failure))
        self._settle()

    def _wait(self, seconds: float) -> None:
        if self._pause is None:
            self._wake.wait(seconds)
        else:
            self._pause(self._wake, seconds)
        self._wake.clear()

    def _settle(self) -> None:
        if self.state in SETTLED and not self._reports:
            self._settled.set()
        else:
            self._settled.clear()

    def _sign_out(self) -> None:
        try:
            self._calls.logout()
        except IbkrError as error:
            self._tell([SessionEvent(self.state, self.state, "logout failed", error)])
