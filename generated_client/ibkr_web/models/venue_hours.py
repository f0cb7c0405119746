# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VenueHours(Model):
    """One span of time, in the time zone of the venue."""

    _keys: ClassVar[Mapping[str, str]] = {
        "openingTime": "opening_time",
        "closingTime": "closing_time",
        "prop": "prop",
        "cancelDayOrders": "cancel_day_orders",
    }

    opening_time: int | str | None = None
    """Start, HHmm."""
    closing_time: int | str | None = None
    """End, HHmm."""
    prop: str | None = None
    """`LIQUID` for liquid hours."""
    cancel_day_orders: str | None = None
    """`Y` where orders for the day end with it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_opening_time, v_closing_time, v_prop, v_cancel_day_orders = values
        if type(v_opening_time) is not int and type(v_opening_time) is not str:
            if v_opening_time is None:
                n -= 1
            else:
                n = -1
                v_opening_time = as_one_of(
                    v_opening_time, src, "openingTime", drift, "a whole number or text", as_int, as_text
                )
        self.opening_time = v_opening_time
        if type(v_closing_time) is not int and type(v_closing_time) is not str:
            if v_closing_time is None:
                n -= 1
            else:
                n = -1
                v_closing_time = as_one_of(
                    v_closing_time, src, "closingTime", drift, "a whole number or text", as_int, as_text
                )
        self.closing_time = v_closing_time
        if type(v_prop) is not str:
            if v_prop is None:
                n -= 1
            else:
                n = -1
                v_prop = as_text(v_prop, src, "prop", drift)
        self.prop = v_prop
        if type(v_cancel_day_orders) is not str:
            if v_cancel_day_orders is None:
                n -= 1
            else:
                n = -1
                v_cancel_day_orders = as_text(v_cancel_day_orders, src, "cancelDayOrders", drift)
        self.cancel_day_orders = v_cancel_day_orders
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(VenueHours)
