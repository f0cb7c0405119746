# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .trading_hours import TradingHours

if TYPE_CHECKING:
    from typing import Self

_READ_TRADING_HOURS = TradingHours.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TradingDay(Model):
    """Hours of one day."""

    _keys: ClassVar[Mapping[str, str]] = {"liquid_hours": "liquid_hours", "extended_hours": "extended_hours"}

    liquid_hours: list[TradingHours] | None = None
    """Regular hours."""
    extended_hours: list[TradingHours] | None = None
    """All hours, regular ones included."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_liquid_hours, v_extended_hours = values
        if type(v_liquid_hours) is JsonArray:
            r = [
                _READ_TRADING_HOURS(i, drift)
                for i in v_liquid_hours
                if type(i) is JsonObject or odd_item(i, v_liquid_hours, drift)
            ]
            if len(r) != len(v_liquid_hours):
                n = -1
            v_liquid_hours = r
        else:
            if v_liquid_hours is None:
                n -= 1
            else:
                n = -1
                v_liquid_hours = no_list(v_liquid_hours, src, "liquid_hours", drift)
        self.liquid_hours = v_liquid_hours
        if type(v_extended_hours) is JsonArray:
            r = [
                _READ_TRADING_HOURS(i, drift)
                for i in v_extended_hours
                if type(i) is JsonObject or odd_item(i, v_extended_hours, drift)
            ]
            if len(r) != len(v_extended_hours):
                n = -1
            v_extended_hours = r
        else:
            if v_extended_hours is None:
                n -= 1
            else:
                n = -1
                v_extended_hours = no_list(v_extended_hours, src, "extended_hours", drift)
        self.extended_hours = v_extended_hours
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TradingDay)
