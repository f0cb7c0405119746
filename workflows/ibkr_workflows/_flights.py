"""Which requests are under way, and when the last one about an id ended, whoever sent it.

An intent tells of one submission. The same id may be on its way a second time, from another thread or another
submission of the same tickets, so that the end of one request says nothing about the other.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from ibkr_core.intents import Intent

if TYPE_CHECKING:
    from ibkr_core.gate import OrderGate

__all__ = ["Flight", "arrived", "ended_last", "forget", "left", "under_way"]

_REMEMBERED: Final = 86_400.0
"""Seconds that an end is remembered; on another day nothing is concluded from it any more."""
_Key = tuple[str, str, str]
_lock = threading.RLock()


class Flight:
    """One request, by the intents that it is about."""

    __slots__ = ("keys",)

    def __init__(self, intents: Iterable[Intent]) -> None:
        self.keys = frozenset(intent.identity for intent in intents)


# A dictionary, since an entry is made and taken out in one step, which no signal can come into.
_under_way: Final[dict[Flight, None]] = {}
# Times are of the clock of the clients that share the gate.
_ended: Final[WeakKeyDictionary[OrderGate, OrderedDict[_Key, float]]] = WeakKeyDictionary()


def forget() -> None:
    """Of a forked child: the requests of its parent are the parent's."""
    global _lock
    _lock = threading.RLock()
    _under_way.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget)


def left(flight: Flight) -> None:
    """A request is leaving."""
    _under_way[flight] = None


def arrived(gate: OrderGate, flight: Flight, now: float) -> None:
    """A request has ended, with or without an answer. May be said more than once."""
    with _lock:
        ends = _ended.setdefault(gate, OrderedDict())
        for key in flight.keys:
            ends[key] = max(now, ends.pop(key, now))
        while ends and next(iter(ends.values())) < now - _REMEMBERED:
            ends.popitem(last=False)
    _under_way.pop(flight, None)


def under_way(intent: str) -> bool:
    """Whether some request about this id has left and not ended."""
    key = _key(intent)
    return any(key in flight.keys for flight in list(_under_way))


def ended_last(gate: OrderGate, intent: str) -> float | None:
    """When the last request about this id ended that is known of; None when none is."""
    with _lock:
        return _ended.get(gate, OrderedDict()).get(_key(intent))


def _key(intent: str) -> _Key:
    return intent.identity if isinstance(intent, Intent) else (str(intent), "cOID", "place")
