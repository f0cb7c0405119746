# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastCategoryMarket(Model):
    """A market, which is a question with its outcomes."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "product_conid": "product_conid",
        "name": "name",
        "symbol": "symbol",
        "exchange": "exchange",
        "is_restricted": "is_restricted",
    }

    conid: int | None = None
    """Contract id of the market, for `client.forecast.market`."""
    product_conid: int | None = None
    """Contract id of the product."""
    name: str | None = None
    """What the market is about, in a few words."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    exchange: str | None = None
    """Exchange, such as `FORECASTX`."""
    is_restricted: bool | None = None
    """The login may not trade it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_conid, v_product_conid, v_name, v_symbol, v_exchange, v_is_restricted = values
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                n = -1
                v_conid = as_int(v_conid, src, "conid", drift)
        self.conid = v_conid
        if type(v_product_conid) is not int:
            if v_product_conid is None:
                n -= 1
            else:
                n = -1
                v_product_conid = as_int(v_product_conid, src, "product_conid", drift)
        self.product_conid = v_product_conid
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_is_restricted) is not bool:
            if v_is_restricted is None:
                n -= 1
            else:
                n = -1
                v_is_restricted = as_bool(v_is_restricted, src, "is_restricted", drift)
        self.is_restricted = v_is_restricted
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastCategoryMarket)
