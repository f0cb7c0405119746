"""Which requests are under way, and when the last one about an id ended, whoever sent it.

An intent tells of one submission. The same id may be on its way a second time, from another thread or another
submission of the same tickets, so that the end of one request says nothing about the other.
"""

from __future__ import annotations

import os
import threading
from collections import Counter, OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from ibkr_core.intents import Intent

if TYPE_CHECKING:
    from ibkr_core.gate import OrderGate

__all__ = ["arrived", "ended_last", "forget", "left", "under_way"]

_REMEMBERED: Final = 86_400.0
"""Seconds that an end is remembered; on another day nothing is concluded from it any more."""
_Key = tuple[str, str, str]
_lock = threading.RLock()
_under_way: Final[Counter[_Key]] = Counter()
# Times are of the clock of the clients that share the gate.
_ended: Final[WeakKeyDictionary[OrderGate, OrderedDict[_Key, float]]] = WeakKeyDictionary()


def forget() -> None:
    """Of a forked child: the requests of its parent are the parent's."""
    global _lock
    _lock = threading.RLock()
    _under_way.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget)


def left(intents: Iterable[Intent]) -> frozenset[_Key]:
    """A request about these is leaving; what to hand to `arrived`."""
    keys = frozenset(intent.identity for intent in intents)
    with _lock:
        _under_way.update(keys)
    return keys


def arrived(gate: OrderGate, keys: frozenset[_Key], now: float) -> None:
    """A request has ended, with or without an answer."""
    with _lock:
        for key in keys:
            _under_way[key] -= 1
            if _under_way[key] <= 0:
                del _under_way[key]
        ends = _ended.setdefault(gate, OrderedDict())
        for key in keys:
            ends[key] = max(now, ends.pop(key, now))
        while ends and next(iter(ends.values())) < now - _REMEMBERED:
            ends.popitem(last=False)


def under_way(intent: str) -> bool:
    """Whether some request about this id has left and not ended."""
    with _lock:
        return _key(intent) in _under_way


def ended_last(gate: OrderGate, intent: str) -> float | None:
    """When the last request about this id ended that is known of; None when none is."""
    with _lock:
        return _ended.get(gate, OrderedDict()).get(_key(intent))


def _key(intent: str) -> _Key:
    return intent.identity if isinstance(intent, Intent) else (str(intent), "cOID", "place")
