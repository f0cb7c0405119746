# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .day_span import DaySpan

if TYPE_CHECKING:
    from typing import Self

_READ_DAY_SPAN = DaySpan.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StatementSpans(Model):
    """Days, months and years that have statements."""

    _keys: ClassVar[Mapping[str, str]] = {"daily": "daily", "monthly": "monthly", "annual": "annual"}

    daily: DaySpan | None = None
    """First and last day that have one."""
    monthly: list[str] | None = None
    """Months that have one, `YYYYMM`."""
    annual: list[str] | None = None
    """Years that have one, `YYYY`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_daily, v_monthly, v_annual = values
        if type(v_daily) is JsonObject:
            v_daily = _READ_DAY_SPAN(v_daily, drift)
        else:
            if v_daily is None:
                n -= 1
            else:
                n = -1
                v_daily = as_object(v_daily, src, "daily", drift)
        self.daily = v_daily
        if type(v_monthly) is JsonArray:
            for i in v_monthly:
                if type(i) is not str:
                    n = -1
                    v_monthly = read_items(v_monthly, as_text, False, drift)
                    break
        else:
            if v_monthly is None:
                n -= 1
            else:
                n = -1
                v_monthly = no_list(v_monthly, src, "monthly", drift)
        self.monthly = v_monthly
        if type(v_annual) is JsonArray:
            for i in v_annual:
                if type(i) is not str:
                    n = -1
                    v_annual = read_items(v_annual, as_text, False, drift)
                    break
        else:
            if v_annual is None:
                n -= 1
            else:
                n = -1
                v_annual = no_list(v_annual, src, "annual", drift)
        self.annual = v_annual
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(StatementSpans)
