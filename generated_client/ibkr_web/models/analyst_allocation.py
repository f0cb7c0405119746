# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .analyst_exposures import AnalystExposures

if TYPE_CHECKING:
    from typing import Self

_READ_ANALYST_EXPOSURES = AnalystExposures.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnalystAllocation(Model):
    """How accounts are spread."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "currency": "currency",
        "realtime": "realtime",
        "date": "date",
        "allocations": "allocations",
        "excluded": "excluded",
        "warning": "warning",
    }

    id: str | None = None
    """Name of the question, `getAllocation`."""
    currency: str | None = None
    """Currency of the values, as asked for."""
    realtime: bool | None = None
    """The figures are those of today."""
    date: str | None = None
    """Day of the figures, yyyyMMdd; missing where they are those of today."""
    allocations: AnalystExposures | None = None
    """The categories, by what they are divided by."""
    excluded: list[Any] | None = None
    """Accounts that could not be included."""
    warning: str | None = None
    """What to know about the figures."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_currency, v_realtime, v_date, v_allocations, v_excluded, v_warning = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_realtime) is not bool:
            if v_realtime is None:
                n -= 1
            else:
                n = -1
                v_realtime = as_bool(v_realtime, src, "realtime", drift)
        self.realtime = v_realtime
        if type(v_date) is not str:
            if v_date is None:
                n -= 1
            else:
                n = -1
                v_date = as_text(v_date, src, "date", drift)
        self.date = v_date
        if type(v_allocations) is JsonObject:
            v_allocations = _READ_ANALYST_EXPOSURES(v_allocations, drift)
        else:
            if v_allocations is None:
                n -= 1
            else:
                n = -1
                v_allocations = as_object(v_allocations, src, "allocations", drift)
        self.allocations = v_allocations
        if type(v_excluded) is JsonArray:
            pass
        else:
            if v_excluded is None:
                n -= 1
            else:
                n = -1
                v_excluded = no_list(v_excluded, src, "excluded", drift)
        self.excluded = v_excluded
        if type(v_warning) is not str:
            if v_warning is None:
                n -= 1
            else:
                n = -1
                v_warning = as_text(v_warning, src, "warning", drift)
        self.warning = v_warning
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AnalystAllocation)
