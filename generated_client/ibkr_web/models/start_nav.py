# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StartNav(Model):
    """Net asset value before a period."""

    _keys: ClassVar[Mapping[str, str]] = {"date": "date", "val": "val"}

    date: str | None = None
    """The day, yyyyMMdd."""
    val: float | None = None
    """The value. The published document declares a whole number."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_date, v_val = values
        if type(v_date) is not str:
            if v_date is None:
                n -= 1
            else:
                n = -1
                v_date = as_text(v_date, src, "date", drift)
        self.date = v_date
        if type(v_val) is not float and type(v_val) is not int:
            if v_val is None:
                n -= 1
            else:
                n = -1
                v_val = as_number(v_val, src, "val", drift)
        self.val = v_val
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(StartNav)
