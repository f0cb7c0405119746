# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_number, as_object, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same

from .start_nav import StartNav

if TYPE_CHECKING:
    from typing import Self

_READ_START_NAV = StartNav.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PeriodPerformance(Model):
    """Performance of one account over one period."""

    _keys: ClassVar[Mapping[str, str]] = {
        "freq": "freq",
        "dates": "dates",
        "nav": "nav",
        "cps": "cps",
        "startNAV": "start_nav",
    }

    freq: str | None = None
    """Step, `D` for days, `M` for months."""
    dates: list[str | None] | None = None
    """The days (yyyyMMdd) or months (yyyyMM) of the values, in their order."""
    nav: list[float | None] | None = None
    """Net asset values, one for each of the dates."""
    cps: list[float | None] | None = None
    """Cumulative returns, one for each of the dates, as fractions."""
    start_nav: StartNav | None = None
    """Value before the first day. The published document spells it `startNav`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_freq, v_dates, v_nav, v_cps, v_start_nav = values
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
        if type(v_nav) is JsonArray:
            r = read_items(v_nav, as_number, True, drift)
            if not says_the_same(r, v_nav):
                n = -1
            v_nav = r
        else:
            if v_nav is None:
                n -= 1
            else:
                n = -1
                v_nav = no_list(v_nav, src, "nav", drift)
        self.nav = v_nav
        if type(v_cps) is JsonArray:
            r = read_items(v_cps, as_number, True, drift)
            if not says_the_same(r, v_cps):
                n = -1
            v_cps = r
        else:
            if v_cps is None:
                n -= 1
            else:
                n = -1
                v_cps = no_list(v_cps, src, "cps", drift)
        self.cps = v_cps
        if type(v_start_nav) is JsonObject:
            v_start_nav = _READ_START_NAV(v_start_nav, drift)
        else:
            if v_start_nav is None:
                n -= 1
            else:
                n = -1
                v_start_nav = as_object(v_start_nav, src, "startNAV", drift)
        self.start_nav = v_start_nav
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PeriodPerformance)
