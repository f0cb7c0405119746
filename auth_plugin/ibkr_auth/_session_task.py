"""The brokerage session of an `AsyncClient`, kept open by a task."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from ibkr_core.client import SyncCore
from ibkr_core.errors import ConfigurationError, IbkrError

from ._session_base import SETTLED, Keeper, callback_raised
from ._session_machine import SessionEvent, SessionState, Step

__all__ = ["AsyncSessionKeeper"]


class AsyncSessionKeeper(Keeper):
    """Opens the brokerage session of an ``AsyncClient`` and keeps it open in a task, until it is stopped.

    ``async with AsyncSessionKeeper(client): ...`` waits for the open session before the body runs, and leaves no task
    behind, also when the body is cancelled. ``on_event`` may be a coroutine function. Needs asyncio.
    """

    def _check(self, client: Any, on_event: Any) -> None:
        if isinstance(client, SyncCore):
            raise ConfigurationError("client: expected an AsyncClient, got a Client", hint="use SessionKeeper")

    def _prepare(self) -> None:
        self._wake = asyncio.Event()
        self._settled = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start the task and wait for the open session.

        Raises the error that made opening impossible, or CallTimeoutError after ``open_timeout``; then nothing runs.
        """
        if self._task is not None:
            raise ConfigurationError("the session keeper has been started already", hint="make a new one")
        await self._tell_async(self._machine.start(self._clock.monotonic()))
        self._task = asyncio.create_task(self._run(), name="ibkr-session-keeper")
        try:
            await self.ensure_open()
        except BaseException:
            await self.stop()
            raise

    async def ensure_open(self, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as its twin
        """Wait until the session is open. Raises as ``start`` does."""
        with suppress(TimeoutError):  # _opened tells what there is instead
            async with asyncio.timeout(self._open_timeout if timeout is None else timeout):
                while self.state not in SETTLED or self._reports:
                    await self._settled.wait()
        self._opened()

    def report(self, error: IbkrError) -> None:
        """Tell the keeper of a session error that a call of yours ran into; it looks after it at once."""
        self._reports.append(("reported by a call", error))
        self._settled.clear()
        self._wake.set()

    async def stop(self) -> None:
        """Stop, sign out if asked to, and wait until nothing runs any more. Never raises for a failed sign-out."""
        self._stopping = True
        task = self._task
        if task is None or task is asyncio.current_task():
            return
        task.cancel()
        # A second cancellation of the caller must not leave the task behind: it is waited for, then passed on.
        cancelled: asyncio.CancelledError | None = None
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError as error:
                cancelled = error
        # A task that was cancelled before its first step has told nobody.
        await self._tell_async(self._machine.stop())
        self._settled.set()
        if cancelled is not None:
            raise cancelled
        if not task.cancelled() and (raised := task.exception()) is not None:
            raise raised

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()
        if error is None and (own := self._untold_error()) is not None:
            raise own

    async def _run(self) -> None:
        try:
            while not self._stopping:
                await self._tell_async(self._taken_reports())
                self._settle()
                step = self._next()
                if step is None:
                    break
                if isinstance(step, Step):
                    await self._do(step)
                else:
                    await self._wait(step)
        finally:
            if self._logout and self.state is not SessionState.FAILED:
                await self._sign_out()
            await self._tell_async(self._machine.stop())
            self._settled.set()

    async def _do(self, step: Step) -> None:
        answer: Any = None
        failure: Exception | None = None
        try:
            answer = await self._calls.make(step, compete=self._machine.compete)
        except Exception as error:
            failure = error
        await self._tell_async(self._outcome(step, answer, failure))
        self._settle()

    async def _wait(self, seconds: float) -> None:
        if self._pause is not None:
            await self._pause(self._wake, seconds)
        else:
            with suppress(TimeoutError):  # the time is up
                async with asyncio.timeout(seconds):
                    await self._wake.wait()
        self._wake.clear()

    def _settle(self) -> None:
        if self.state in SETTLED and not self._reports:
            self._settled.set()
        else:
            self._settled.clear()

    async def _sign_out(self) -> None:
        try:
            await self._calls.logout()
        except IbkrError as error:
            await self._tell_async([SessionEvent(self.state, self.state, "logout failed", error)])

    async def _tell_async(self, events: Iterable[SessionEvent]) -> None:
        for told in self._tell(events):
            try:
                await told
            except Exception as error:
                callback_raised(error)
