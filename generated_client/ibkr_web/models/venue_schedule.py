# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .venue_day import VenueDay

if TYPE_CHECKING:
    from typing import Self

_READ_VENUE_DAY = VenueDay.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VenueSchedule(Model):
    """Trading hours of an instrument at one venue."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "tradeVenueId": "trade_venue_id",
        "exchange": "exchange",
        "description": "description",
        "timezone": "timezone",
        "schedules": "schedules",
    }

    id: str | None = None
    """Id of the set of hours."""
    trade_venue_id: str | None = None
    """What the broker calls the venue."""
    exchange: str | None = None
    """Code of the exchange that these hours are of."""
    description: str | None = None
    """Name of the exchange."""
    timezone: str | None = None
    """Time zone of the hours, such as `America/New_York`."""
    schedules: list[VenueDay] | None = None
    """Hours by day."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_trade_venue_id, v_exchange, v_description, v_timezone, v_schedules = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_trade_venue_id) is not str:
            if v_trade_venue_id is None:
                n -= 1
            else:
                n = -1
                v_trade_venue_id = as_text(v_trade_venue_id, src, "tradeVenueId", drift)
        self.trade_venue_id = v_trade_venue_id
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_timezone) is not str:
            if v_timezone is None:
                n -= 1
            else:
                n = -1
                v_timezone = as_text(v_timezone, src, "timezone", drift)
        self.timezone = v_timezone
        if type(v_schedules) is JsonArray:
            r = [
                _READ_VENUE_DAY(i, drift)
                for i in v_schedules
                if type(i) is JsonObject or odd_item(i, v_schedules, drift)
            ]
            if len(r) != len(v_schedules):
                n = -1
            v_schedules = r
        else:
            if v_schedules is None:
                n -= 1
            else:
                n = -1
                v_schedules = no_list(v_schedules, src, "schedules", drift)
        self.schedules = v_schedules
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(VenueSchedule)
