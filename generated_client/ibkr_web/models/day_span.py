# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DaySpan(Model):
    """A span of days."""

    _keys: ClassVar[Mapping[str, str]] = {"startDate": "start_date", "endDate": "end_date"}

    start_date: str | None = None
    """First day, `YYYYMMDD`."""
    end_date: str | None = None
    """Last day, `YYYYMMDD`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_start_date, v_end_date = values
        if type(v_start_date) is not str:
            if v_start_date is None:
                n -= 1
            else:
                n = -1
                v_start_date = as_text(v_start_date, src, "startDate", drift)
        self.start_date = v_start_date
        if type(v_end_date) is not str:
            if v_end_date is None:
                n -= 1
            else:
                n = -1
                v_end_date = as_text(v_end_date, src, "endDate", drift)
        self.end_date = v_end_date
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DaySpan)
