# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new, says_the_same

from .period_performance import PeriodPerformance

if TYPE_CHECKING:
    from typing import Self

_READ_PERIOD_PERFORMANCE = PeriodPerformance.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountPeriods(MapModel[PeriodPerformance]):
    """Performance of one account. Further keys are periods, as `periods` lists them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "periods": "periods",
        "start": "start",
        "end": "end",
        "baseCurrency": "base_currency",
        "lastSuccessfulUpdate": "last_successful_update",
    }

    periods: list[str | None] | None = None
    """The periods that are answered, which are the further keys."""
    start: str | None = None
    """First day of all, yyyyMMdd."""
    end: str | None = None
    """Last day of all, yyyyMMdd."""
    base_currency: str | None = None
    """Currency of the values."""
    last_successful_update: str | None = None
    """When the figures were computed, `yyyy-MM-dd HH:mm:ss`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_periods, v_start, v_end, v_base_currency, v_last_successful_update = values
        if type(v_periods) is JsonArray:
            r = read_items(v_periods, as_text, True, drift)
            if not says_the_same(r, v_periods):
                n = -1
            v_periods = r
        else:
            if v_periods is None:
                n -= 1
            else:
                n = -1
                v_periods = no_list(v_periods, src, "periods", drift)
        self.periods = v_periods
        if type(v_start) is not str:
            if v_start is None:
                n -= 1
            else:
                n = -1
                v_start = as_text(v_start, src, "start", drift)
        self.start = v_start
        if type(v_end) is not str:
            if v_end is None:
                n -= 1
            else:
                n = -1
                v_end = as_text(v_end, src, "end", drift)
        self.end = v_end
        if type(v_base_currency) is not str:
            if v_base_currency is None:
                n -= 1
            else:
                n = -1
                v_base_currency = as_text(v_base_currency, src, "baseCurrency", drift)
        self.base_currency = v_base_currency
        if type(v_last_successful_update) is not str:
            if v_last_successful_update is None:
                n -= 1
            else:
                n = -1
                v_last_successful_update = as_text(v_last_successful_update, src, "lastSuccessfulUpdate", drift)
        self.last_successful_update = v_last_successful_update
        if n != 5:
            self._finish(src, drift, n >= 0)
        keys = self._keys
        entries = self.additional_properties
        for key, v in src.items():
            if key in keys:
                continue
            if type(v) is JsonObject:
                entries[key] = _READ_PERIOD_PERFORMANCE(v, drift)
            else:
                self._put(src, key, as_object(v, src, key, drift), drift)
        return self


_members, _names = fetching(AccountPeriods)
