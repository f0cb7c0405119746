# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .watchlist_groups import WatchlistGroups

if TYPE_CHECKING:
    from typing import Self

_READ_WATCHLIST_GROUPS = WatchlistGroups.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WatchlistIndex(Model):
    """The watchlists of the user, in an envelope."""

    _keys: ClassVar[Mapping[str, str]] = {"data": "data", "action": "action", "MID": "mid"}

    data: WatchlistGroups | None = None
    """Envelope of the lists."""
    action: str | None = None
    """Always `content`."""
    mid: str | None = None
    """Number of the call in the session, as text."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_data, v_action, v_mid = values
        if type(v_data) is JsonObject:
            v_data = _READ_WATCHLIST_GROUPS(v_data, drift)
        else:
            if v_data is None:
                n -= 1
            else:
                n = -1
                v_data = as_object(v_data, src, "data", drift)
        self.data = v_data
        if type(v_action) is not str:
            if v_action is None:
                n -= 1
            else:
                n = -1
                v_action = as_text(v_action, src, "action", drift)
        self.action = v_action
        if type(v_mid) is not str:
            if v_mid is None:
                n -= 1
            else:
                n = -1
                v_mid = as_text(v_mid, src, "MID", drift)
        self.mid = v_mid
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(WatchlistIndex)
