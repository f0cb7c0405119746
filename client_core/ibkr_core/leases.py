"""Which connection pools are in use, so that one that was dropped is closed when its last call has ended."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any

__all__ = ["Leases"]


class Leases:
    """Counts the exchanges that use each pool. Safe to share between threads."""

    __slots__ = ("_count", "_dropped", "_lock")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count: dict[Any, int] = {}
        self._dropped: set[Any] = set()

    def take(self, pool: Any) -> bool:
        """Use a pool for one exchange; False when it has been dropped meanwhile."""
        with self._lock:
            if pool in self._dropped:
                return False
            self._count[pool] = self._count.get(pool, 0) + 1
            return True

    def give_back(self, pool: Any) -> list[Any]:
        """The exchange is over. Returns dropped pools that nobody uses any more: the caller closes them."""
        with self._lock:
            left = self._count.pop(pool) - 1
            if left:
                self._count[pool] = left
            return self._unused() if self._dropped else []

    def drop(self, pools: Iterable[Any]) -> None:
        """Lend these pools no more."""
        with self._lock:
            self._dropped.update(pools)

    def unused(self) -> list[Any]:
        """Dropped pools that nobody uses any more, each given to one caller alone, who closes it."""
        with self._lock:
            return self._unused()

    def _unused(self) -> list[Any]:
        unused = [pool for pool in self._dropped if pool not in self._count]
        self._dropped.difference_update(unused)
        return unused

    def dropped(self) -> list[Any]:
        """All dropped pools that are not closed yet, used or not, for a client that closes."""
        with self._lock:
            dropped = list(self._dropped)
            self._dropped.clear()
            return dropped
