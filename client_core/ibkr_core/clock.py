"""Time, injected: everything that waits or measures asks a `Clock`, so that tests never sleep."""

from __future__ import annotations

import time
from typing import Final, Protocol

__all__ = ["LONGEST_WAIT", "SYSTEM_CLOCK", "Clock", "SystemClock"]

LONGEST_WAIT: Final = 86_400.0
"""Seconds of one wait: what a platform can wait at once ends somewhere above, with an OverflowError."""


class Clock(Protocol):
    """What the client needs of time. All values are seconds."""

    def monotonic(self) -> float:
        """Seconds on a clock that never steps; for budgets and pacing."""
        ...

    def wall(self) -> float:
        """Seconds since 1970; only to read dates that the broker sends."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Wait in the calling thread."""

    async def sleep_async(self, seconds: float, /) -> None:
        """Wait in the calling task; can be cancelled."""


class SystemClock:
    """The machine's own time."""

    __slots__ = ()

    monotonic = staticmethod(time.monotonic)
    wall = staticmethod(time.time)

    @staticmethod
    def sleep(seconds: float, /) -> None:
        # Platforms refuse to sleep for centuries at once.
        while seconds > LONGEST_WAIT:
            time.sleep(LONGEST_WAIT)
            seconds -= LONGEST_WAIT
        time.sleep(seconds)

    @staticmethod
    async def sleep_async(seconds: float, /) -> None:
        # httpx brings anyio, whose sleep works under asyncio and trio alike; a synchronous program never pays for the
        # import.
        import anyio

        await anyio.sleep(seconds)

    def __repr__(self) -> str:
        return "SYSTEM_CLOCK"


SYSTEM_CLOCK: Final = SystemClock()
