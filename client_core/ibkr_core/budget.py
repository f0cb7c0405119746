"""A budget of retries that the calls of a client share, so that an outage is not met with three times the requests.

A bucket of tokens as gRPC's retry throttling and botocore's retry quota have it: each retry takes a token, each call
that the broker answers gives back a part of one, and when there is none left calls fail with their first failure. A
lone failure is tried again as ever.
"""

from __future__ import annotations

import threading
from typing import Final

from ibkr_core.errors import ConfigurationError
from ibkr_core.forks import refreshed_after_fork
from ibkr_core.types import safe_repr

__all__ = ["RetryBudget"]

_UNIT: Final = 1_000_000
"""Parts of a token: ten tenths of a float are not one."""


class RetryBudget:
    """How many retries the calls that share it have left. Safe to share between threads, tasks and clients.

    Args:
        retries: how many there are at the start, and at most.
        per_answer: what each answered call adds, as a part of a retry.

    With the defaults 1,000 calls into an outage make at most 1,100 requests, and whatever happens to a thousand calls
    no more than 1,200.
    """

    __slots__ = ("__weakref__", "_left", "_lock", "_most", "_part", "per_answer", "retries")

    def __init__(self, retries: int = 100, *, per_answer: float = 0.1) -> None:
        if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:
            raise ConfigurationError(f"retry_budget.retries is {retries!r}: expected a whole number of at least 0")
        if isinstance(per_answer, bool) or not isinstance(per_answer, int | float) or not 0 <= per_answer <= 1:
            raise ConfigurationError(f"retry_budget.per_answer is {per_answer!r}: expected a number from 0 to 1")
        self.retries = retries
        self.per_answer = float(per_answer)
        self._left = self._most = retries * _UNIT
        self._part = round(per_answer * _UNIT)
        self._lock = threading.RLock()
        refreshed_after_fork(self)

    @property
    def left(self) -> int:
        """Retries that may be made now."""
        return self._left // _UNIT

    def take(self) -> bool:
        """Take one retry; False when there is none left."""
        with self._lock:
            if self._left < _UNIT:
                return False
            self._left -= _UNIT
            return True

    def answered(self) -> None:
        """A call has been answered."""
        if self._left < self._most:
            with self._lock:
                self._left = min(self._left + self._part, self._most)

    def _refresh_after_fork(self) -> None:
        self._lock = threading.RLock()

    @safe_repr
    def __repr__(self) -> str:
        return f"<RetryBudget {self.left} of {self.retries} retries left>"
