# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CurrencyPair(Model):
    """A currency pair that can be traded."""

    _keys: ClassVar[Mapping[str, str]] = {"symbol": "symbol", "conid": "conid", "ccyPair": "ccy_pair"}

    symbol: str | None = None
    """Both currencies, base first, as `EUR.USD`. The currency asked for may stand on either side."""
    conid: int | None = None
    """The pair's contract id."""
    ccy_pair: str | None = None
    """The other currency. The published document declares an integer, which cannot be."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_symbol, v_conid, v_ccy_pair = values
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                n = -1
                v_conid = as_int(v_conid, src, "conid", drift)
        self.conid = v_conid
        if type(v_ccy_pair) is not str:
            if v_ccy_pair is None:
                n -= 1
            else:
                n = -1
                v_ccy_pair = as_text(v_ccy_pair, src, "ccyPair", drift)
        self.ccy_pair = v_ccy_pair
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(CurrencyPair)
