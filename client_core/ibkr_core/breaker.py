"""A circuit breaker: when call after call finds no broker, the next ones are answered at once instead of sent.

It counts what says that nobody is there: a connection that is not made or breaks, an answer that does not come, a 5xx
without a text of the broker's. The broker says much that is not an outage with a 5xx (`no bridge`, an unknown account);
whoever says something is there. Any answer in earnest closes it.

What is vital is never held up: cancels, replies, session calls, a keeper's own calls, and what `reconcile` reads. It
is heard all the same, so that a keeper's tickle closes the breaker.
"""

from __future__ import annotations

import random as _random
import threading
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from ibkr_core._http import GARBLED, NOT_MADE, TIMED_OUT, TOO_LONG, Answer, Fault
from ibkr_core.errors import BrokerUnavailableError, CircuitOpenError, ConfigurationError, IbkrError
from ibkr_core.forks import refreshed_after_fork
from ibkr_core.logs import logger
from ibkr_core.options import positive
from ibkr_core.retry import LASTING
from ibkr_core.types import safe_repr

__all__ = ["Circuit", "CircuitBreaker", "is_outage"]

_FAIR: Final = 2.0
"""Seconds that a broker must have been given before a time-out says something about it, and not about the caller."""


class Circuit(NamedTuple):
    """The state of a breaker at one moment.

    Attributes:
        state: `closed` (calls are sent), `open` (they are answered at once), `half-open` (the next call, or the one
            under way, shows whether the broker is back), or `off`.
        failures: calls in a row that found no broker.
        retry_after: seconds until a call is let through; 0 where one is.
        last: the latest failure, its kind alone.
    """

    state: Literal["closed", "open", "half-open", "off"]
    failures: int = 0
    retry_after: float = 0.0
    last: str = ""


class CircuitBreaker:
    """Shared by the calls of a client, or of several clients of one server. Safe for threads and tasks.

    Args:
        failures: tries in a row that open it.
        pause: seconds for which it is open first. Then one call is let through; if that fails it is open for twice as
            long.
        longest: seconds for which it is open at most.
        random: gives numbers from 0 to below 1; up to a tenth is added to each pause, so that many clients do not come
            back together.
    """

    __slots__ = ("__weakref__", "_failures", "_last", "_lock", "_pause", "_probing", "_random", "_until", "failures",
                 "longest", "pause")  # fmt: skip

    def __init__(
        self,
        *,
        failures: int = 10,
        pause: float = 5.0,
        longest: float = 30.0,
        random: Callable[[], float] = _random.random,
    ) -> None:
        if isinstance(failures, bool) or not isinstance(failures, int) or failures < 1:
            raise ConfigurationError(f"breaker.failures is {failures!r}: expected a whole number of at least 1")
        self.failures = failures
        self.pause = positive("breaker.pause", pause)
        self.longest = positive("breaker.longest", longest)
        if self.longest < self.pause:
            raise ConfigurationError(f"breaker.longest is {longest!r}: expected no less than pause, {self.pause:g} s")
        self._random = random
        self._failures = 0
        self._until: float | None = None
        self._pause = self.pause
        self._probing = False
        self._last = ""
        self._lock = threading.RLock()
        refreshed_after_fork(self)

    def circuit(self, now: float) -> Circuit:
        """Its state; `now` is monotonic, in seconds."""
        with self._lock:
            if self._until is None:
                return Circuit("closed", self._failures, 0.0, self._last)
            wait = max(self._until - now, 0.0)
            return Circuit("half-open" if self._probing or not wait else "open", self._failures, wait, self._last)

    def wait(self, now: float) -> float:
        """Seconds until a call may be let through; 0 where it may now."""
        until = self._until
        return 0.0 if until is None else max(until - now, 0.0)

    def enter(self, now: float) -> float:
        """A call is about to be sent: 0 when it may be, else the seconds until one may.

        A call that is let through when the pause is over is the only one for another pause: it may never come back.
        """
        if self._until is None:
            return 0.0
        with self._lock:
            wait = self.wait(now)
            if not wait and self._until is not None:
                self._probing = True
                self._until = now + self._pause
            return wait

    def refusal(self, operation: str, wait: float) -> CircuitOpenError:
        """The error for a call that is not sent."""
        return CircuitOpenError(
            f"{self._failures} tries in a row found no broker (the last: {self._last}), so this call was not tried; "
            f"nothing was sent, the next try is let through in {wait:.3g} s",
            operation=operation,
            retry_after=wait,
        )

    def answered(self) -> None:
        """The broker is there."""
        if not self._failures and self._until is None:
            return
        with self._lock:
            opened, self._until = self._until, None
            self._failures, self._pause, self._probing, self._last = 0, self.pause, False, ""
        if opened is not None:
            logger.info("circuit breaker closed: the broker answers again")

    def failed(self, now: float, last: str) -> None:
        """A try found no broker."""
        with self._lock:
            self._failures += 1
            self._last = last
            if self._until is None:
                if self._failures < self.failures:
                    return
                said = "opened"
            elif self._probing:
                self._pause = min(self._pause * 2.0, self.longest)
                said = "stays open"
            else:
                return
            self._probing = False
            pause = self._pause * (1.0 + 0.1 * self._random())
            self._until = now + pause
            failures = self._failures
        logger.info(
            "circuit breaker %s: %d tries in a row found no broker (%s), next try in %.3g s",
            said,
            failures,
            last,
            pause,
        )

    def _refresh_after_fork(self) -> None:
        self._lock = threading.RLock()

    @safe_repr
    def __repr__(self) -> str:
        state = "closed" if self._until is None else "half-open" if self._probing else "open"
        return f"<CircuitBreaker {state}, {self._failures} failures in a row>"


def is_outage(outcome: Answer | Fault | IbkrError, error: IbkrError | None, seconds: float) -> bool | None:
    """Whether a try found no broker; None where it says nothing about that.

    Args:
        outcome: what came of the try.
        error: the error that it stands for.
        seconds: how long it took.
    """
    if isinstance(outcome, Answer):
        unavailable = isinstance(error, BrokerUnavailableError) and outcome.status not in LASTING
        return unavailable and not _is_business(outcome, error)
    if not isinstance(outcome, Fault) or (outcome.kind == NOT_MADE and outcome.permanent):
        # The auth plugin, or the configuration.
        return None
    if outcome.kind in (GARBLED, TOO_LONG):
        return False
    if "PoolTimeout" in outcome.text:
        # Nothing but our own connections, which are all in use.
        return None
    if outcome.kind == TIMED_OUT or "ConnectTimeout" in outcome.text:
        return True if seconds >= _FAIR else None
    return True


def _is_business(answer: Answer, error: IbkrError | None) -> bool:
    """Whether a 5xx has a text of the broker's, which a page or a bare line of a proxy is not. `Service Unavailable`
    in the broker's own form is one: it is said of single requests.
    """
    return bool(getattr(error, "broker_text", "")) and answer.content.lstrip()[:1] in (b"{", b"[")
