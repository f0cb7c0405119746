# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .forecast_hours import ForecastHours

if TYPE_CHECKING:
    from typing import Self

_READ_FORECAST_HOURS = ForecastHours.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastDay(Model):
    """One day of the week."""

    _keys: ClassVar[Mapping[str, str]] = {"day_of_week": "day_of_week", "trading_times": "trading_times"}

    day_of_week: str | None = None
    """The day in English."""
    trading_times: list[ForecastHours] | None = None
    """Hours of trading on the day, one row for each span."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_day_of_week, v_trading_times = values
        if type(v_day_of_week) is not str:
            if v_day_of_week is None:
                n -= 1
            else:
                n = -1
                v_day_of_week = as_text(v_day_of_week, src, "day_of_week", drift)
        self.day_of_week = v_day_of_week
        if type(v_trading_times) is JsonArray:
            r = [
                _READ_FORECAST_HOURS(i, drift)
                for i in v_trading_times
                if type(i) is JsonObject or odd_item(i, v_trading_times, drift)
            ]
            if len(r) != len(v_trading_times):
                n = -1
            v_trading_times = r
        else:
            if v_trading_times is None:
                n -= 1
            else:
                n = -1
                v_trading_times = no_list(v_trading_times, src, "trading_times", drift)
        self.trading_times = v_trading_times
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastDay)
