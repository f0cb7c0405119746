"""Objects that must forget, in a forked child, what stayed in the parent: threads, and locks that those held."""

from __future__ import annotations

import os
from typing import Final, Protocol
from weakref import WeakSet

__all__ = ["watch"]


class Forgetting(Protocol):
    def after_fork_in_child(self) -> None:
        """Called in the child, which has one thread then."""


_watched: Final[WeakSet[Forgetting]] = WeakSet()


def watch(held: Forgetting) -> None:
    """Have the object told of forks for as long as somebody else keeps it."""
    _watched.add(held)


def _after_fork_in_child() -> None:
    for held in list(_watched):
        held.after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
