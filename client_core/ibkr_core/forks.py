"""Objects that hold locks or the parent's calls, and must start afresh in a forked child.

A lock that another thread held at the moment of the fork would never open again in the child.
"""

from __future__ import annotations

import os
import weakref
from typing import Any, Final, Protocol

__all__ = ["refreshed_after_fork"]


class Refreshable(Protocol):
    """What can start afresh."""

    def _refresh_after_fork(self) -> None: ...


_every: Final[weakref.WeakSet[Any]] = weakref.WeakSet()


def refreshed_after_fork(made: Refreshable) -> None:
    """Have its `_refresh_after_fork` called in every child that is forked while it lives."""
    _every.add(made)


def _refresh() -> None:
    for made in list(_every):
        made._refresh_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_refresh)
