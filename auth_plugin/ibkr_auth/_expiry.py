"""How long a token still lives, read from an answer of ``/sso/validate``."""

from __future__ import annotations

from typing import Final

from ibkr_core.errors import UnreadableAnswerError

__all__ = ["ASSUMED_LIFE", "MAX_LIFE", "remaining_seconds"]

MAX_LIFE: Final = 3600.0
"""Seconds. The broker documents 60 minutes after each validation; more than that is never believed."""
ASSUMED_LIFE: Final = 900.0
"""Seconds assumed after a successful validation whose EXPIRES cannot be placed in time."""
_EPOCH_FROM: Final = 10**12


def remaining_seconds(expires: object, *, server_now: float | None, wall_now: float) -> float:
    """Seconds left according to ``EXPIRES``; zero or less when the token has already expired.

    The broker documents two meanings and sends both: above 10^12 the value is a time (epoch milliseconds), else it is
    the milliseconds that remain. A time is compared with the server's own clock (``server_now``, epoch seconds, from
    the answer's Date header) and only without one with ours; if ours then places it in the past or beyond an hour,
    our clock is wrong and ``ASSUMED_LIFE`` is taken.

    Raises UnreadableAnswerError if the value is not a whole number.
    """
    try:
        value = int(expires) if not isinstance(expires, bool) and isinstance(expires, int | float | str) else None
    except (ValueError, OverflowError):
        value = None
    if value is None:
        raise UnreadableAnswerError(
            path="$.EXPIRES", expected="a whole number of milliseconds", got=type(expires).__name__
        )
    if value <= _EPOCH_FROM:
        return min(value / 1000, MAX_LIFE)
    if server_now is not None:
        return min(value / 1000 - server_now, MAX_LIFE)
    left = value / 1000 - wall_now
    return left if 0 < left <= MAX_LIFE else ASSUMED_LIFE
