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
class FutureContract(Model):
    """A future that has not expired. Days are numbers, yyyyMMdd."""

    _keys: ClassVar[Mapping[str, str]] = {
        "symbol": "symbol",
        "conid": "conid",
        "underlyingConid": "underlying_conid",
        "expirationDate": "expiration_date",
        "ltd": "ltd",
        "shortFuturesCutOff": "short_futures_cut_off",
        "longFuturesCutOff": "long_futures_cut_off",
    }

    symbol: str | None = None
    """Symbol of the underlying."""
    conid: int
    """Contract id."""
    underlying_conid: int | None = None
    """Contract id of the underlying."""
    expiration_date: int | None = None
    """Day of expiry, yyyyMMdd."""
    ltd: int | None = None
    """Last trading day, yyyyMMdd."""
    short_futures_cut_off: int | None = None
    """Day by which short positions have to be closed, yyyyMMdd."""
    long_futures_cut_off: int | None = None
    """Day by which long positions have to be closed, yyyyMMdd."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_symbol,
            v_conid,
            v_underlying_conid,
            v_expiration_date,
            v_ltd,
            v_short_futures_cut_off,
            v_long_futures_cut_off,
        ) = values
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_underlying_conid) is not int:
            if v_underlying_conid is None:
                n -= 1
            else:
                n = -1
                v_underlying_conid = as_int(v_underlying_conid, src, "underlyingConid", drift)
        self.underlying_conid = v_underlying_conid
        if type(v_expiration_date) is not int:
            if v_expiration_date is None:
                n -= 1
            else:
                n = -1
                v_expiration_date = as_int(v_expiration_date, src, "expirationDate", drift)
        self.expiration_date = v_expiration_date
        if type(v_ltd) is not int:
            if v_ltd is None:
                n -= 1
            else:
                n = -1
                v_ltd = as_int(v_ltd, src, "ltd", drift)
        self.ltd = v_ltd
        if type(v_short_futures_cut_off) is not int:
            if v_short_futures_cut_off is None:
                n -= 1
            else:
                n = -1
                v_short_futures_cut_off = as_int(v_short_futures_cut_off, src, "shortFuturesCutOff", drift)
        self.short_futures_cut_off = v_short_futures_cut_off
        if type(v_long_futures_cut_off) is not int:
            if v_long_futures_cut_off is None:
                n -= 1
            else:
                n = -1
                v_long_futures_cut_off = as_int(v_long_futures_cut_off, src, "longFuturesCutOff", drift)
        self.long_futures_cut_off = v_long_futures_cut_off
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FutureContract)
