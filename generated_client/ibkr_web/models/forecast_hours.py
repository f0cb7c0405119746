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
class ForecastHours(Model):
    """One span of time."""

    _keys: ClassVar[Mapping[str, str]] = {"open": "open_", "close": "close"}

    open_: str | None = None
    """Start, as `4:16 PM`."""
    close: str | None = None
    """End, as `4:15 PM`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_open_, v_close = values
        if type(v_open_) is not str:
            if v_open_ is None:
                n -= 1
            else:
                n = -1
                v_open_ = as_text(v_open_, src, "open", drift)
        self.open_ = v_open_
        if type(v_close) is not str:
            if v_close is None:
                n -= 1
            else:
                n = -1
                v_close = as_text(v_close, src, "close", drift)
        self.close = v_close
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastHours)
