# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .trading_days import TradingDays

if TYPE_CHECKING:
    from typing import Self

_READ_TRADING_DAYS = TradingDays.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TradingSchedule(Model):
    """Trading hours of an instrument for the days around today. Days without trading are missing."""

    _keys: ClassVar[Mapping[str, str]] = {"exchange_time_zone": "exchange_time_zone", "schedules": "schedules"}

    exchange_time_zone: str | None = None
    """Time zone of the exchange, such as `US/Eastern`. The hours themselves need none."""
    schedules: TradingDays | None = None
    """Hours by day."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_exchange_time_zone, v_schedules = values
        if type(v_exchange_time_zone) is not str:
            if v_exchange_time_zone is None:
                n -= 1
            else:
                n = -1
                v_exchange_time_zone = as_text(v_exchange_time_zone, src, "exchange_time_zone", drift)
        self.exchange_time_zone = v_exchange_time_zone
        if type(v_schedules) is JsonObject:
            v_schedules = _READ_TRADING_DAYS(v_schedules, drift)
        else:
            if v_schedules is None:
                n -= 1
            else:
                n = -1
                v_schedules = as_object(v_schedules, src, "schedules", drift)
        self.schedules = v_schedules
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TradingSchedule)
