# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .forecast_day import ForecastDay

if TYPE_CHECKING:
    from typing import Self

_READ_FORECAST_DAY = ForecastDay.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastSchedules(Model):
    """When an event contract trades in a week."""

    _keys: ClassVar[Mapping[str, str]] = {"timezone": "timezone", "trading_schedules": "trading_schedules"}

    timezone: str | None = None
    """Time zone of the hours, such as `US/Central`."""
    trading_schedules: list[ForecastDay] | None = None
    """Days of the week."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_timezone, v_trading_schedules = values
        if type(v_timezone) is not str:
            if v_timezone is None:
                n -= 1
            else:
                n = -1
                v_timezone = as_text(v_timezone, src, "timezone", drift)
        self.timezone = v_timezone
        if type(v_trading_schedules) is JsonArray:
            r = [
                _READ_FORECAST_DAY(i, drift)
                for i in v_trading_schedules
                if type(i) is JsonObject or odd_item(i, v_trading_schedules, drift)
            ]
            if len(r) != len(v_trading_schedules):
                n = -1
            v_trading_schedules = r
        else:
            if v_trading_schedules is None:
                n -= 1
            else:
                n = -1
                v_trading_schedules = no_list(v_trading_schedules, src, "trading_schedules", drift)
        self.trading_schedules = v_trading_schedules
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastSchedules)
