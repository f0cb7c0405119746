# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_one_of, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .venue_hours import VenueHours

if TYPE_CHECKING:
    from typing import Self

_READ_VENUE_HOURS = VenueHours.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VenueDay(Model):
    """Hours of one day. `tradingScheduleDate` from `20000101` to `20000107` stands for every Saturday to Friday;
    any other date for itself."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tradingScheduleDate": "trading_schedule_date",
        "clearingCycleEndTime": "clearing_cycle_end_time",
        "sessions": "sessions",
        "tradingtimes": "tradingtimes",
    }

    trading_schedule_date: int | str | None = None
    """The day, yyyyMMdd."""
    clearing_cycle_end_time: int | str | None = None
    """End of the clearing day, HHmm."""
    sessions: list[VenueHours] | None = None
    """Liquid hours, where they differ from all hours."""
    tradingtimes: list[VenueHours] | None = None
    """All hours. One with `prop` `LIQUID` is liquid as a whole."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_trading_schedule_date, v_clearing_cycle_end_time, v_sessions, v_tradingtimes = values
        if type(v_trading_schedule_date) is not int and type(v_trading_schedule_date) is not str:
            if v_trading_schedule_date is None:
                n -= 1
            else:
                n = -1
                v_trading_schedule_date = as_one_of(
                    v_trading_schedule_date,
                    src,
                    "tradingScheduleDate",
                    drift,
                    "a whole number or text",
                    as_int,
                    as_text,
                )
        self.trading_schedule_date = v_trading_schedule_date
        if type(v_clearing_cycle_end_time) is not int and type(v_clearing_cycle_end_time) is not str:
            if v_clearing_cycle_end_time is None:
                n -= 1
            else:
                n = -1
                v_clearing_cycle_end_time = as_one_of(
                    v_clearing_cycle_end_time,
                    src,
                    "clearingCycleEndTime",
                    drift,
                    "a whole number or text",
                    as_int,
                    as_text,
                )
        self.clearing_cycle_end_time = v_clearing_cycle_end_time
        if type(v_sessions) is JsonArray:
            r = [
                _READ_VENUE_HOURS(i, drift)
                for i in v_sessions
                if type(i) is JsonObject or odd_item(i, v_sessions, drift)
            ]
            if len(r) != len(v_sessions):
                n = -1
            v_sessions = r
        else:
            if v_sessions is None:
                n -= 1
            else:
                n = -1
                v_sessions = no_list(v_sessions, src, "sessions", drift)
        self.sessions = v_sessions
        if type(v_tradingtimes) is JsonArray:
            r = [
                _READ_VENUE_HOURS(i, drift)
                for i in v_tradingtimes
                if type(i) is JsonObject or odd_item(i, v_tradingtimes, drift)
            ]
            if len(r) != len(v_tradingtimes):
                n = -1
            v_tradingtimes = r
        else:
            if v_tradingtimes is None:
                n -= 1
            else:
                n = -1
                v_tradingtimes = no_list(v_tradingtimes, src, "tradingtimes", drift)
        self.tradingtimes = v_tradingtimes
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(VenueDay)
