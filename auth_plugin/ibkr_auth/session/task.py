"""The brokerage session of an `AsyncClient`, kept open by a task."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Final, Self

from ibkr_auth.sender import Frugal
from ibkr_auth.session.calls import limit_of
from ibkr_auth.session.keeper import LET_GO, Keeper, failure_of, log
from ibkr_auth.session.states import SessionEvent, SessionState, Step
from ibkr_core.client import SyncCore
from ibkr_core.errors import CallTimeoutError, ConfigurationError
from ibkr_core.waiting import Waiter, wait_async

__all__ = ["AsyncSessionKeeper"]

_LOGOUT_WITHIN: Final = 6.0
_LONG: Final = 86_400.0


class AsyncSessionKeeper(Keeper):
    """Opens the brokerage session of an ``AsyncClient`` and keeps it open in a task, until it is stopped.

    ``async with AsyncSessionKeeper(client): ...`` waits for the open session before the body runs, and leaves no task
    behind, also when the body is cancelled. ``on_event`` may be a coroutine function; a plain one runs on the loop and
    must not block it. Needs asyncio.
    """

    _task: asyncio.Task[None] | None = None
    _teller: asyncio.Task[None] | None = None
    _call: asyncio.Task[Any] | None = None

    def _check(self, client: Any, on_event: Any) -> None:
        if isinstance(client, SyncCore):
            raise ConfigurationError("client: expected an AsyncClient, got a Client", hint="use SessionKeeper")

    async def start(self) -> None:
        """Start the task and wait for the open session.

        Raises the error that made opening impossible, CompetingSessionError when another login has the session and the
        policy is to leave it there, or CallTimeoutError after ``open_timeout``; then nothing runs.
        """
        if self._task is not None:
            raise ConfigurationError("the session keeper has been started already", hint="make a new one")
        self._begin()
        self._task = asyncio.create_task(self._run(), name="ibkr-session-keeper")
        if self._on_event is not None:
            self._teller = asyncio.create_task(self._tell(self._on_event), name="ibkr-session-events")
        try:
            await self.ensure_open()
        except BaseException:
            await self.stop()
            raise

    async def ensure_open(self, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as its twin
        """Wait until the session is open, ``timeout`` seconds at most, by default ``open_timeout``.

        Raises as ``start`` does, at once where nobody opens it any more; ConfigurationError for a ``timeout`` that is
        not a finite number of seconds, 0 or more.
        """
        limit = self._limit(timeout)
        # Where a test moves the time by pausing, waiting must not move it as well.
        now = self._clock.monotonic if self._pause is None else time.monotonic
        until = now() + limit
        while self.state is SessionState.OPENING and (left := until - now()) > 0:
            waiter = self._board.waiter()
            if self._pause is None:
                await wait_async(self._clock, waiter, left)
            else:
                await waiter.pause(left)
        self._opened(limit)

    async def stop(self) -> None:
        """Stop, sign out if asked to, and wait until nothing runs any more. Never raises for a failed sign-out.

        A call under way is cancelled. A callback that has not returned 2 seconds later is cancelled too, which is
        logged; one that does not heed it is left to itself.
        """
        task = self._task
        if task is None:
            return  # not started, which it may still be
        self._stopping = True
        self._unlink()
        self._board.change(lambda machine, now: machine.stop())
        own = asyncio.current_task()
        cancelled = await _ended(task, None) if task is not own else None
        self._board.outbox.close()
        if self._teller is not None and self._teller is not own:
            cancelled = await self._end_telling(self._teller) or cancelled
        if cancelled is not None:
            raise cancelled

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()
        if error is None and (own := self._untold_error()) is not None:
            raise own

    # -- the task --------------------------------------------------------------------------------------------------

    async def _run(self) -> None:
        try:
            while True:
                bell, step = self._board.turn(self._calls.validation_due_in)
                if step is None:
                    break
                if isinstance(step, Step):
                    await self._do(step)
                elif self._pause is not None:
                    await self._pause(_Event(bell), step)
                else:
                    await wait_async(self._clock, bell, step)
        except (asyncio.CancelledError, GeneratorExit):
            raise  # the loop ends
        except BaseException as error:
            # Nothing that is known raises here; whatever does must not leave a state that nobody keeps true.
            self._give_up(error)
        finally:
            # Also when the loop ends and cancels what still runs.
            self._board.change(lambda machine, now: machine.stop())
            if self._logout and self.state is not SessionState.FAILED:
                await self._sign_out()

    async def _do(self, step: Step) -> None:
        asking = Frugal(early=self._board.machine.state is not SessionState.OPENING)
        answer, failure = await self._made(lambda: self._asking(step, asking), limit_of(step), step.value)
        self._outcome(step, answer, failure, asking.beside)

    async def _made(
        self, make: Callable[[], Coroutine[Any, Any, Any]], limit: float, name: str, *, last: bool = False
    ) -> tuple[Any, Exception | None]:
        """The answer of a call or its failure; within the limit, and unless it is the ``last`` at once when the keeper
        is stopped."""
        call = asyncio.create_task(_awaited(make), name="ibkr-session-call")
        call.add_done_callback(lambda _: self._board.ring())
        until = time.monotonic() + limit
        try:
            while (left := until - time.monotonic()) > 0:
                bell = self._board.bell()
                if call.done() or (self._stopping and not last):
                    break
                await bell.pause(min(left, self._board.proof_left()))
                self._board.change()  # what was not proven in time is not open, whatever this call will say
        finally:
            if not call.done():
                call.cancel()
                await _ended(call, LET_GO)
        if not call.done():
            self._say(f"a call of the session keeper ({name}) does not heed its cancellation and is left to itself")
        elif not call.cancelled():
            return call.result()
        return None, CallTimeoutError(f"{name} was ended after {limit:g} s without a whole answer")

    async def _sign_out(self) -> None:
        _, failure = await self._made(self._calls.logout, _LOGOUT_WITHIN, "logout", last=True)
        if failure is not None:
            self._board.change(
                lambda machine, now: [SessionEvent(machine.state, machine.state, "logout failed", failure)]
            )

    # -- telling ---------------------------------------------------------------------------------------------------

    async def _tell(self, on_event: Callable[[SessionEvent], Any]) -> None:
        while (event := self._board.outbox.take()) is not None:
            if isinstance(event, Waiter):
                await event.pause(_LONG)
                continue
            try:
                told = on_event(event)
                if inspect.isawaitable(told):
                    await told
            except asyncio.CancelledError as error:
                if _being_cancelled():
                    raise
                log.error("on_event raised", extra={"error": type(error).__name__})  # of something that it awaited
            except (KeyboardInterrupt, SystemExit):
                raise  # the loop's, which ends with it
            except BaseException as error:
                if not self._telling():
                    raise  # this coroutine is being closed
                log.error("on_event raised", extra={"error": type(error).__name__})

    def _telling(self) -> bool:
        try:
            return asyncio.current_task() is self._teller
        except RuntimeError:
            return False

    async def _end_telling(self, teller: asyncio.Task[None]) -> asyncio.CancelledError | None:
        cancelled = await _ended(teller, LET_GO)
        if not teller.done():
            untold = self._board.outbox.clear()
            log.warning("on_event had not returned 2 s after the session keeper stopped", extra={"untold": untold})
            teller.cancel()
            cancelled = await _ended(teller, LET_GO) or cancelled
        return cancelled


class _Event:
    """The bell as a test's ``pause`` knows it: what ``asyncio.Event`` has of it."""

    def __init__(self, bell: Waiter) -> None:
        self._bell = bell

    def is_set(self) -> bool:
        return self._bell.is_set

    async def wait(self) -> None:
        await self._bell.pause(_LONG)


def _being_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _awaited(make: Callable[[], Coroutine[Any, Any, Any]]) -> tuple[Any, Exception | None]:
    try:
        return await make(), None
    except (asyncio.CancelledError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        return None, failure_of(error)


async def _ended(task: asyncio.Task[Any], seconds: float | None) -> asyncio.CancelledError | None:
    """Wait until the task has ended, or that long; the cancellation that came meanwhile, to be passed on afterwards.

    A second cancellation of the caller must not leave the task behind.
    """
    cancelled: asyncio.CancelledError | None = None
    until = time.monotonic() + (_LONG if seconds is None else seconds)
    while not task.done() and (left := until - time.monotonic()) > 0:
        try:
            await asyncio.wait([task], timeout=left)
        except asyncio.CancelledError as error:
            cancelled = error
    return cancelled
