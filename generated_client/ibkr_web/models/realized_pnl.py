# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_figure, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount

from .realized_pnl_row import RealizedPnlRow

if TYPE_CHECKING:
    from typing import Self

_READ_REALIZED_PNL_ROW = RealizedPnlRow.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RealizedPnl(Model):
    """What transactions realised."""

    _keys: ClassVar[Mapping[str, str]] = {"amt": "amt", "data": "data"}

    amt: Amount | None = None
    """The sum, text on the wire."""
    data: list[RealizedPnlRow] | None = None
    """One row a day, account and instrument."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_amt, v_data = values
        if v_amt is None:
            n -= 1
        elif type(v_amt) is str or type(v_amt) is float or type(v_amt) is int:
            v_amt = Amount(v_amt)
        else:
            n = -1
            v_amt = as_figure(Amount, v_amt, src, "amt", drift, "a number or text")
        self.amt = v_amt
        if type(v_data) is JsonArray:
            r = [
                _READ_REALIZED_PNL_ROW(i, drift) for i in v_data if type(i) is JsonObject or odd_item(i, v_data, drift)
            ]
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


_members, _names = fetching(RealizedPnl)
