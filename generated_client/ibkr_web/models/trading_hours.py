# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TradingHours(Model):
    """One span of time."""

    _keys: ClassVar[Mapping[str, str]] = {
        "opening": "opening",
        "closing": "closing",
        "cancel_daily_orders": "cancel_daily_orders",
    }

    opening: int | None = None
    """Start in epoch seconds."""
    closing: int | None = None
    """End in epoch seconds."""
    cancel_daily_orders: bool | None = None
    """Orders for the day end with it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_opening, v_closing, v_cancel_daily_orders = values
        if type(v_opening) is not int:
            if v_opening is None:
                n -= 1
            else:
                n = -1
                v_opening = as_int(v_opening, src, "opening", drift)
        self.opening = v_opening
        if type(v_closing) is not int:
            if v_closing is None:
                n -= 1
            else:
                n = -1
                v_closing = as_int(v_closing, src, "closing", drift)
        self.closing = v_closing
        if type(v_cancel_daily_orders) is not bool:
            if v_cancel_daily_orders is None:
                n -= 1
            else:
                n = -1
                v_cancel_daily_orders = as_bool(v_cancel_daily_orders, src, "cancel_daily_orders", drift)
        self.cancel_daily_orders = v_cancel_daily_orders
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TradingHours)
