"""Methods that want to hear of something, held weakly: listening keeps nobody alive."""

from __future__ import annotations

import threading
from collections.abc import Callable
from weakref import WeakMethod

__all__ = ["Listeners"]


class Listeners:
    """Bound methods, called in the order in which they were added and outside every lock."""

    def __init__(self) -> None:
        self._methods: tuple[WeakMethod[Callable[[], None]], ...] = ()
        self._lock = threading.Lock()

    def add(self, method: Callable[[], None]) -> None:
        """Call the method from now on."""
        with self._lock:
            self._methods = (*(one for one in self._methods if one() not in (None, method)), WeakMethod(method))

    def remove(self, method: Callable[[], None]) -> None:
        """Call it no longer."""
        with self._lock:
            self._methods = tuple(one for one in self._methods if one() not in (None, method))

    def tell(self) -> None:
        """Call them all."""
        for one in self._methods:
            if (method := one()) is not None:
                method()

    def after_fork_in_child(self) -> None:
        """The lock may be held by a thread that stayed in the parent."""
        self._lock = threading.Lock()
