# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same

from .nav_row import NavRow

if TYPE_CHECKING:
    from typing import Self

_READ_NAV_ROW = NavRow.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NavSeries(Model):
    """Net asset values over time."""

    _keys: ClassVar[Mapping[str, str]] = {"freq": "freq", "dates": "dates", "data": "data"}

    freq: str | None = None
    """Step, `D` for days, `M` for months."""
    dates: list[str | None] | None = None
    """The days (yyyyMMdd) or months (yyyyMM) of the values, in their order."""
    data: list[NavRow] | None = None
    """One row for each account or for all together."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_freq, v_dates, v_data = values
        if type(v_freq) is not str:
            if v_freq is None:
                n -= 1
            else:
                n = -1
                v_freq = as_text(v_freq, src, "freq", drift)
        self.freq = v_freq
        if type(v_dates) is JsonArray:
            r = read_items(v_dates, as_text, True, drift)
            if not says_the_same(r, v_dates):
                n = -1
            v_dates = r
        else:
            if v_dates is None:
                n -= 1
            else:
                n = -1
                v_dates = no_list(v_dates, src, "dates", drift)
        self.dates = v_dates
        if type(v_data) is JsonArray:
            r = [_READ_NAV_ROW(i, drift) for i in v_data if type(i) is JsonObject or odd_item(i, v_data, drift)]
            if len(r) != len(v_data):
                n = -1
            v_data = r
        else:
            if v_data is None:
                n -= 1
            else:
                n = -1
                v_data = no_list(v_data, src, "data", drift)
        self.data = v_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(NavSeries)
