"""How far calls are believed that say there is no session, where its status says that there is one."""

from __future__ import annotations

from typing import Final

__all__ = ["Alarms"]

_DEAF_FIRST: Final = 5.0
_DEAF_CAP: Final = 300.0
"""Seconds for which calls are not believed that said so before and were wrong: the pause doubles up to this."""


class Alarms:
    """Counts false alarms: each but the first makes the keeper deaf for a while, or every call that fails for another
    reason than it says would cost the session."""

    def __init__(self) -> None:
        self._pending = False
        self._false = 0
        self._deaf_until = float("-inf")

    @property
    def false_before(self) -> bool:
        """Whether there was a false one already: asking again would give the same answer."""
        return self._false > 0

    def heard(self, now: float) -> bool:
        """One more; whether it is believed."""
        if now < self._deaf_until:
            return False
        self._pending = True
        return True

    def true(self) -> None:
        """The session was gone indeed."""
        self._pending = False

    def over(self, now: float) -> None:
        """The session is open; if the one that was heard had not come true, it was false."""
        if not self._pending:
            return
        self._pending = False
        self._false += 1
        if self._false > 1:
            self._deaf_until = now + min(_DEAF_FIRST * 2.0 ** min(self._false - 2, 10), _DEAF_CAP)

    def calm(self) -> None:
        """All has been well for a while: forget the false ones."""
        self._false = 0
