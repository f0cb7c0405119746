"""What the keepers of the brokerage session speak of: its states and events, the steps of keeping it, the answers.

And how patient they are: when to try again (as often as helps while the network is down, ever more slowly where it
would do harm), and how far calls are believed that say there is no session where its status says that there is one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import Enum, StrEnum
from typing import Final, Literal, NamedTuple

from ibkr_core.retry import obeyed

__all__ = [
    "ESTABLISH_WITHIN",
    "TRY_EVERY",
    "Alarms",
    "Login",
    "Patience",
    "Policy",
    "Session",
    "SessionEvent",
    "SessionState",
    "Step",
]

Policy = Literal["take", "yield", "raise"]


class SessionState(StrEnum):
    """Where the brokerage session is, as far as its keeper knows."""

    STOPPED = "stopped"
    OPENING = "opening"
    """Being opened, being looked at, or waiting for the next try: nobody knows that it is open."""
    OPEN = "open"
    """Proven within the tickle period and 5 seconds: established, accounts listed, questions suppressed."""
    YIELDED = "yielded"
    """Another login holds it, and the policy is to leave it there."""
    FAILED = "failed"
    """Given up; the error says why."""


class SessionEvent(NamedTuple):
    """A change of state, or a trouble without one (then ``state`` and ``previous`` are the same)."""

    state: SessionState
    previous: SessionState
    reason: str
    error: BaseException | None = None


class Step(Enum):
    """What a driver is asked to do."""

    INIT = "init"
    STATUS = "status"
    ACCOUNTS = "accounts"
    SUPPRESS = "suppress"
    TICKLE = "tickle"
    VALIDATE = "validate"


class Session(NamedTuple):
    """What an answer said about the brokerage session; None where it said nothing."""

    authenticated: bool | None
    established: bool | None = None
    competing: bool | None = None
    connected: bool | None = None
    login_left: float | None = None
    """Seconds until the login ends."""


class Login(NamedTuple):
    """What an answer said about the login."""

    valid: bool
    left: float | None = None


TRY_EVERY: Final = 7.5
"""Seconds between two tries while the network is down."""
_TRIES: Final = 8
_WITHIN: Final = 60.0
_SPARE: Final = 0.1
"""Seconds kept between the first and the ninth of nine tries beyond a minute, so that no minute holds nine."""
_QUICK: Final = 3
"""Openings within a minute that are made at once; a session that is lost more often waits for its next one."""
_FIRST: Final = 5.0
_CAP: Final = 300.0
ESTABLISH_WITHIN: Final = 30.0
_POLLS: Final = 5
_POLL, _LATER_POLL = 1.0, 5.0
_UNASKED: Final = 60.0
"""Seconds after a first 429 that named none."""


class Patience:
    """Each method gives the moment from which the next try may be made. ``random`` gives numbers from 0 to 1."""

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._misses: deque[float] = deque(maxlen=_TRIES)
        self._openings: deque[float] = deque(maxlen=_QUICK)
        self._competed = self._refused = self._limited = 0
        self._establish_by: float | None = None
        self._polls = 0
        self.hold_until = float("-inf")
        """The broker wants nothing at all before this moment."""

    def missed(self, sent: float, now: float) -> float:
        """A request of this moment found no broker: the next one 7.5 s later, never more than eight in a minute."""
        self._misses.append(sent)
        again = max(now, sent + TRY_EVERY - 0.5 + self._random())
        return max(again, self._misses[0] + _WITHIN + _SPARE) if len(self._misses) == _TRIES else again

    def spent(self, requests: int, sent: float) -> None:
        """So many requests more were made at this moment, by a try that failed."""
        self._misses.extend([sent] * requests)

    def lost(self, now: float) -> float:
        """The session is gone: it may be opened at once, unless that has been done several times in a minute."""
        openings = self._openings
        if len(openings) == _QUICK and now - openings[0] < _WITHIN:
            return max(now, openings[-1] + TRY_EVERY)
        return now

    def opening(self, now: float) -> None:
        """An opening is being sent."""
        self._openings.append(now)

    def not_established(self, now: float, *, anew: bool) -> float | None:
        """Opened, but not ready yet: look again then; None after 30 seconds. ``anew`` starts counting."""
        if anew or self._establish_by is None:
            self._establish_by, self._polls = now + ESTABLISH_WITHIN, 0
        elif now >= self._establish_by:
            self._establish_by = None
            return None
        self._polls += 1
        return now + (_POLL if self._polls <= _POLLS else _LATER_POLL)

    def established(self) -> None:
        """Nobody waits for that any more."""
        self._establish_by = None

    def competed(self, now: float, *, stood: bool) -> float:
        """Another login has it. Two that take it from each other would hunt each other, so ever more slowly; at once
        only when a session that ``stood`` was taken for the first time."""
        self._competed += 1
        return now if stood and self._competed == 1 else now + self._growing(self._competed)

    def refused(self, now: float) -> float:
        """The credentials are refused: trying often would lock them."""
        self._refused += 1
        return now + self._growing(self._refused)

    def limited(self, asked: float | None, now: float, *, answered: bool) -> float:
        """Too many requests: as the broker ``answered``, which is then obeyed by every request, or our own pacing."""
        self._limited += 1
        doubled = 2.0 ** min(self._limited - 1, 10)
        if asked is None:
            asked = min(_UNASKED * doubled, _CAP)
        # A short pause that is asked for again and again is not the whole truth: the broker locks addresses out.
        again = now + obeyed(max(asked, min(TRY_EVERY * doubled, _UNASKED)))
        if answered:
            self.hold_until = max(self.hold_until, again)
        return again

    def accepted(self) -> None:
        """A request was answered: the next 429 is a first one."""
        self._limited = 0

    def calm(self) -> None:
        """All has been well for a while."""
        self._competed = self._refused = 0

    def jittered(self, seconds: float) -> float:
        """A tenth more or less."""
        return seconds * (0.9 + 0.2 * self._random())

    def no_longer_than(self, seconds: float) -> float:
        """Up to a tenth less."""
        return seconds - 0.1 * seconds * (1.0 - self._random())

    def _growing(self, times: int) -> float:
        return self.jittered(min(_FIRST * 2.0 ** min(times - 1, 10), _CAP))


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
