# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .analyst_slice import AnalystSlice
from .nav_weight import NavWeight

if TYPE_CHECKING:
    from typing import Self

_READ_ANALYST_SLICE = AnalystSlice.from_object
_READ_NAV_WEIGHT = NavWeight.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnalystSide(Model):
    """One side and its categories."""

    _keys: ClassVar[Mapping[str, str]] = {"total": "total", "items": "items"}

    total: NavWeight | None = None
    """The side as a whole."""
    items: list[AnalystSlice] | None = None
    """One row a category."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_total, v_items = values
        if type(v_total) is JsonObject:
            v_total = _READ_NAV_WEIGHT(v_total, drift)
        else:
            if v_total is None:
                n -= 1
            else:
                n = -1
                v_total = as_object(v_total, src, "total", drift)
        self.total = v_total
        if type(v_items) is JsonArray:
            r = [_READ_ANALYST_SLICE(i, drift) for i in v_items if type(i) is JsonObject or odd_item(i, v_items, drift)]
            if len(r) != len(v_items):
                n = -1
            v_items = r
        else:
            if v_items is None:
                n -= 1
            else:
                n = -1
                v_items = no_list(v_items, src, "items", drift)
        self.items = v_items
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AnalystSide)
