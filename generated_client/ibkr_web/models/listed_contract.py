# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ListedContract(Model):
    """An instrument of an exchange."""

    _keys: ClassVar[Mapping[str, str]] = {"ticker": "ticker", "conid": "conid", "exchange": "exchange"}

    ticker: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    conid: int
    """Contract id."""
    exchange: str | None = None
    """Exchange of the listing, such as `NMS`; not always the one asked for."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_ticker, v_conid, v_exchange = values
        if type(v_ticker) is not str:
            if v_ticker is None:
                n -= 1
            else:
                n = -1
                v_ticker = as_text(v_ticker, src, "ticker", drift)
        self.ticker = v_ticker
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ListedContract)
