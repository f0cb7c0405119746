"""When a call is sent again, and how long to wait before.

Only operations that the contract marks `x-retry: safe` are re-sent after an answer or a broken connection. Every
operation may be re-sent when the connection was never made, since nothing left. The wait is exponential with full
jitter, so that many clients that failed together do not come back together; the broker's own `Retry-After` replaces it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from math import isfinite
from typing import Final

from ibkr_core.errors import LONGEST_RETRY_AFTER, ConfigurationError
from ibkr_core.options import positive
from ibkr_core.types import safe_repr

__all__ = ["LASTING", "NO_RETRY", "RetryPolicy", "obeyed", "parse_retry_after"]

LASTING: Final = frozenset({501, 505, 511})
"""Statuses that say that the server never will: they are answers, not outages."""


class RetryPolicy:
    """How often and how long one call is tried. Immutable.

    Args:
        attempts: sends in all; 1 means no retry.
        base: seconds; the first wait is drawn from 0 to `base`, the next from 0 to twice that, and so on.
        cap: seconds; upper end of that range.
        retry_after_cap: seconds; when the broker asks for more than this the call raises at once, with the time in the
            error.
        budget: seconds that the whole call may take, unless `CallOptions.deadline` says otherwise.
        random: gives numbers from 0 to below 1; injected by tests.
    """

    __slots__ = ("attempts", "base", "budget", "cap", "random", "retry_after_cap")

    def __init__(
        self,
        *,
        attempts: int = 3,
        base: float = 0.5,
        cap: float = 8.0,
        retry_after_cap: float = 60.0,
        budget: float = 60.0,
        random: Callable[[], float] = random.random,
    ) -> None:
        if isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 1:
            raise ConfigurationError(f"retry.attempts is {attempts!r}: expected a whole number of at least 1")
        put = object.__setattr__
        put(self, "attempts", attempts)
        put(self, "base", positive("retry.base", base))
        put(self, "cap", positive("retry.cap", cap))
        put(self, "retry_after_cap", positive("retry.retry_after_cap", retry_after_cap))
        put(self, "budget", positive("retry.budget", budget))
        put(self, "random", random)

    attempts: int
    base: float
    cap: float
    retry_after_cap: float
    budget: float
    random: Callable[[], float]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a RetryPolicy is immutable: {name} cannot be set")

    def pause(self, attempt: int, retry_after: float | None) -> float | None:
        """Seconds to wait after the given attempt (1 is the first), or None when it was the last one that makes
        sense.
        """
        if attempt >= self.attempts:
            return None
        if retry_after is not None:
            return obeyed(retry_after) if retry_after <= self.retry_after_cap else None
        return self.random() * min(self.cap, self.base * 2.0 ** min(attempt - 1, 60))

    @safe_repr
    def __repr__(self) -> str:
        return (
            f"RetryPolicy(attempts={self.attempts}, base={self.base}, cap={self.cap}, "
            f"retry_after_cap={self.retry_after_cap}, budget={self.budget})"
        )


NO_RETRY = RetryPolicy(attempts=1)


def obeyed(retry_after: float) -> float:
    """How much of what a `Retry-After` asks is waited."""
    return min(retry_after, LONGEST_RETRY_AFTER)


def parse_retry_after(text: str | None, wall: float) -> float | None:
    """Seconds that a `Retry-After` header asks to wait: a number of seconds, or a date held against `wall` (seconds
    since 1970).

    Returns None for a header that is absent or that nobody can read; a date in the past is 0.
    """
    if text is None:
        return None
    text = text.strip()
    if text.replace(".", "", 1).isdecimal() and text.isascii():
        seconds = float(text)
        return seconds if isfinite(seconds) else None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        from datetime import UTC

        # HTTP dates are GMT by definition, and one without a zone must not be read in the machine's own.
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - wall)
