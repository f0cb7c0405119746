"""The gateway's clock: everything that happens by itself (expiry, idle time-outs, pacing, prices, fills) reads it.

`SystemClock` follows real time and can be pushed forward. `ManualClock` stands still until it is advanced, which is
what tests and seeded fuzz runs want: the same calls then give the same bytes.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import formatdate
from functools import lru_cache
from typing import Protocol

__all__ = ["DEFAULT_START", "Clock", "ManualClock", "SystemClock", "date_header"]

DEFAULT_START = 1_767_625_200.0
"""Where a `ManualClock` starts: 2026-01-05 15:00:00 UTC, a Monday, while New York trades."""


class Clock(Protocol):
    """What the gateway asks of a clock."""

    def now(self) -> float:
        """Seconds since the epoch (UTC)."""
        ...

    def advance(self, seconds: float) -> None:
        """Move the clock forward by `seconds`; `ValueError` when negative, or beyond the year 2099."""
        ...


class SystemClock:
    """Real time plus whatever `advance` added. Steps of the machine's wall clock after construction are not
    followed.
    """

    __slots__ = ("_offset",)

    def __init__(self) -> None:
        self._offset = time.time() - time.monotonic()

    def now(self) -> float:
        return time.monotonic() + self._offset

    def advance(self, seconds: float) -> None:
        self._offset += _forward(seconds, self.now())


class ManualClock:
    """Stands still at `start` (epoch seconds) until `advance` is called."""

    __slots__ = ("_now",)

    def __init__(self, start: float = DEFAULT_START) -> None:
        self._now = float(start)

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += _forward(seconds, self._now)


@lru_cache(maxsize=4)
def date_header(second: int) -> tuple[bytes, bytes]:
    """The `Date` of an answer, on the gateway's clock: clients set theirs by it."""
    return (b"date", formatdate(second, usegmt=True).encode())


_LATEST = datetime(2100, 1, 1, tzinfo=UTC).timestamp()
"""Later there are no dates to write."""


def _forward(seconds: float, now: float) -> float:
    if not 0 <= seconds < float("inf"):
        raise ValueError(f"advance: {seconds!r} is not a number of seconds >= 0")
    if now + seconds >= _LATEST:
        raise ValueError(f"advance: {seconds!r} seconds from now are after the year 2099")
    return float(seconds)
