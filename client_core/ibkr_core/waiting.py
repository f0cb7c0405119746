"""Waiting for something that another thread or task does, with a limit, on an injected clock.

A `Waiter` is one wait of one thread or task. Whoever changes what is waited for calls `set`, from any thread. The
machine's own clock waits on the event itself; an injected clock is asked to sleep in small steps instead, so that time
passes as the test says.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from ibkr_core.clock import LONGEST_WAIT

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Future

    from anyio import CapacityLimiter
    from anyio.lowlevel import RunVar

    from ibkr_core.clock import Clock

__all__ = ["Wait", "Waiter", "give_way", "in_thread", "wait", "wait_async"]

T = TypeVar("T")

_STEP: Final = 0.05
"""Seconds of an injected clock that pass between two looks."""
_TURN: Final = 0.001
"""Real seconds that other threads get between two looks."""


class Waiter:
    """One wait of one thread or task. Set at most once; never reused."""

    __slots__ = ("__weakref__", "_event", "_future", "_lock", "_loop")

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._loop: AbstractEventLoop | None = None
        self._future: Future[None] | None = None

    @property
    def is_set(self) -> bool:
        """Whether what was waited for has happened."""
        return self._event.is_set()

    def set(self) -> None:
        """Wake the waiter. May be called from any thread, and more than once."""
        with self._lock:
            self._event.set()
            loop, future = self._loop, self._future
        if loop is None or future is None:
            return
        try:
            loop.call_soon_threadsafe(_finish, future)
        except RuntimeError:
            # The loop was closed while its task waited: nobody is left to be woken.
            return

    def block(self, seconds: float) -> None:
        """Wait in the calling thread, at most that long (and `LONGEST_WAIT`)."""
        self._event.wait(min(seconds, LONGEST_WAIT))

    async def pause(self, seconds: float) -> None:
        """Wait in the calling asyncio task, at most that long (and `LONGEST_WAIT`). Can be cancelled."""
        import asyncio

        loop = asyncio.get_running_loop()
        with self._lock:
            if self._event.is_set():
                return
            future = loop.create_future()
            self._loop, self._future = loop, future
        handle = loop.call_later(min(seconds, LONGEST_WAIT), _finish, future)
        try:
            await future
        finally:
            handle.cancel()
            self._future = None


class Wait:
    """Wait until the waiter is set, at most this many seconds.

    Attributes:
        whole: the seconds are what is waited for, and the waiter comes in only when something changes: an injected
            clock is asked to sleep once, not in steps.
    """

    __slots__ = ("seconds", "waiter", "whole")

    def __init__(self, waiter: Waiter, seconds: float, *, whole: bool = False) -> None:
        self.waiter = waiter
        self.seconds = seconds
        self.whole = whole


def _finish(future: Future[None]) -> None:
    if not future.done():
        future.set_result(None)


def wait(clock: Clock, waiter: Waiter, seconds: float, *, whole: bool = False) -> bool:
    """Wait in the calling thread until the waiter is set or `seconds` have passed on the clock; `whole` as in `Wait`.

    Returns:
        whether the waiter was set.
    """
    from ibkr_core.clock import SystemClock

    until = clock.monotonic() + seconds
    if isinstance(clock, SystemClock):
        while not waiter.is_set and (left := until - clock.monotonic()) > 0:
            waiter.block(left)
        return waiter.is_set
    while not waiter.is_set and (left := until - clock.monotonic()) > 0:
        if not whole:
            waiter.block(_TURN)
        if not waiter.is_set:
            clock.sleep(left if whole else min(_STEP, left))
    return waiter.is_set


async def wait_async(clock: Clock, waiter: Waiter, seconds: float, *, whole: bool = False) -> bool:
    """`wait`, for tasks (asyncio or trio)."""
    from ibkr_core.clock import SystemClock

    if isinstance(clock, SystemClock) and _in_asyncio():
        until = clock.monotonic() + seconds
        while not waiter.is_set and (left := until - clock.monotonic()) > 0:
            await waiter.pause(left)
        return waiter.is_set
    import anyio.lowlevel

    until = clock.monotonic() + seconds
    while not waiter.is_set and (left := until - clock.monotonic()) > 0:
        # The others get their turn first: an injected clock may let time pass without giving way.
        await anyio.lowlevel.checkpoint()
        if not waiter.is_set:
            await clock.sleep_async(left if whole and not isinstance(clock, SystemClock) else min(_STEP, left))
    return waiter.is_set


async def give_way() -> None:
    """Let other tasks (asyncio or trio) have their turn. Can be cancelled."""
    import anyio.lowlevel

    await anyio.lowlevel.checkpoint()


async def in_thread(clock: Clock, do: Callable[[], T]) -> T:
    """Have something done in a thread, while other tasks (asyncio or trio) go on. Under an injected clock it is done
    here, since a thread takes none of its time.

    One thing at a time in each event loop: threads that work take turns with the loop, so that forty of them would
    make it wait for forty turns. The threads that a program uses for its own work have no part in that.
    """
    from ibkr_core.clock import SystemClock

    if not isinstance(clock, SystemClock):
        return do()
    import anyio.to_thread

    return await anyio.to_thread.run_sync(do, limiter=_one_at_a_time())


def _one_at_a_time() -> CapacityLimiter:
    """The turn of the event loop's only thread that works for us."""
    from anyio import CapacityLimiter
    from anyio.lowlevel import RunVar

    global _turn
    if _turn is None:
        _turn = RunVar("ibkr_turn")
    try:
        return _turn.get()
    except LookupError:
        limiter = CapacityLimiter(1)
        _turn.set(limiter)
        return limiter


_turn: RunVar[CapacityLimiter] | None = None


def _in_asyncio() -> bool:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
