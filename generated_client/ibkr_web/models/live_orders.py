# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .live_order import LiveOrder

if TYPE_CHECKING:
    from typing import Self

_READ_LIVE_ORDER = LiveOrder.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LiveOrders(Model):
    """The orders of the day."""

    _keys: ClassVar[Mapping[str, str]] = {"orders": "orders", "snapshot": "snapshot"}

    orders: list[LiveOrder]
    """One row an order, at most 1000."""
    snapshot: bool | None = None
    """False while the list is still being filled; ask again until it is true."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_orders, v_snapshot = values
        if type(v_orders) is JsonArray:
            r = [_READ_LIVE_ORDER(i, drift) for i in v_orders if type(i) is JsonObject or odd_item(i, v_orders, drift)]
            if len(r) != len(v_orders):
                n = -1
            v_orders = r
        else:
            n = -1
            v_orders = no_list(v_orders, src, "orders", drift)
            if v_orders is None:
                missing(src, "orders", drift, "a list")
        self.orders = v_orders
        if type(v_snapshot) is not bool:
            if v_snapshot is None:
                n -= 1
            else:
                n = -1
                v_snapshot = as_bool(v_snapshot, src, "snapshot", drift)
        self.snapshot = v_snapshot
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LiveOrders)
