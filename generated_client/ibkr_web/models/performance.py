# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same

from .nav_series import NavSeries
from .return_series import ReturnSeries

if TYPE_CHECKING:
    from typing import Self

_READ_NAV_SERIES = NavSeries.from_object
_READ_RETURN_SERIES = ReturnSeries.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Performance(Model):
    """Performance of accounts over one period."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "pm": "pm",
        "currencyType": "currency_type",
        "included": "included",
        "nd": "nd",
        "nav": "nav",
        "cps": "cps",
        "tpps": "tpps",
        "rc": "rc",
    }

    id: str | None = None
    """Name of the question, `getPerformanceData`."""
    pm: str | None = None
    """Method, `TWR` for time-weighted."""
    currency_type: str | None = None
    """Currency of the values, `base` for the base currency."""
    included: list[str | None] | None = None
    """The accounts that are in the figures."""
    nd: int | None = None
    """Number of days."""
    nav: NavSeries | None = None
    """Net asset values."""
    cps: ReturnSeries | None = None
    """Cumulative returns."""
    tpps: ReturnSeries | None = None
    """Returns of each month or other part of the period."""
    rc: int | None = None
    """Result inside the broker, 0 for success."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 9 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_pm, v_currency_type, v_included, v_nd, v_nav, v_cps, v_tpps, v_rc = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_pm) is not str:
            if v_pm is None:
                n -= 1
            else:
                n = -1
                v_pm = as_text(v_pm, src, "pm", drift)
        self.pm = v_pm
        if type(v_currency_type) is not str:
            if v_currency_type is None:
                n -= 1
            else:
                n = -1
                v_currency_type = as_text(v_currency_type, src, "currencyType", drift)
        self.currency_type = v_currency_type
        if type(v_included) is JsonArray:
            r = read_items(v_included, as_text, True, drift)
            if not says_the_same(r, v_included):
                n = -1
            v_included = r
        else:
            if v_included is None:
                n -= 1
            else:
                n = -1
                v_included = no_list(v_included, src, "included", drift)
        self.included = v_included
        if type(v_nd) is not int:
            if v_nd is None:
                n -= 1
            else:
                n = -1
                v_nd = as_int(v_nd, src, "nd", drift)
        self.nd = v_nd
        if type(v_nav) is JsonObject:
            v_nav = _READ_NAV_SERIES(v_nav, drift)
        else:
            if v_nav is None:
                n -= 1
            else:
                n = -1
                v_nav = as_object(v_nav, src, "nav", drift)
        self.nav = v_nav
        if type(v_cps) is JsonObject:
            v_cps = _READ_RETURN_SERIES(v_cps, drift)
        else:
            if v_cps is None:
                n -= 1
            else:
                n = -1
                v_cps = as_object(v_cps, src, "cps", drift)
        self.cps = v_cps
        if type(v_tpps) is JsonObject:
            v_tpps = _READ_RETURN_SERIES(v_tpps, drift)
        else:
            if v_tpps is None:
                n -= 1
            else:
                n = -1
                v_tpps = as_object(v_tpps, src, "tpps", drift)
        self.tpps = v_tpps
        if type(v_rc) is not int:
            if v_rc is None:
                n -= 1
            else:
                n = -1
                v_rc = as_int(v_rc, src, "rc", drift)
        self.rc = v_rc
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Performance)
