"""Our wall clock, set right by a server that refused what it had dated."""

from __future__ import annotations

from typing import Final

from ibkr_core.clock import Clock

from ._sender import CredentialsRefusedError

__all__ = ["ServerTime"]

_SKEW: Final = 30.0
"""Seconds that two clocks may differ before the difference is taken for the reason of a refusal."""


class ServerTime:
    """Epoch seconds as the server counts them, as far as it said so."""

    __slots__ = ("_clock", "_offset")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._offset = 0.0

    def now(self) -> float:
        """Our wall clock, corrected."""
        return self._clock.wall() + self._offset

    def learned_from(self, refusal: CredentialsRefusedError) -> bool:
        """Whether the refusal says that our clock was wrong. Then it is corrected, and asking once more makes sense."""
        if refusal.server_time is None:
            return False
        offset = refusal.server_time - self._clock.wall()
        if abs(offset - self._offset) <= _SKEW:
            return False
        self._offset = offset
        return True
