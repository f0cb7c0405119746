# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_figure, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount

from .forecast_contract import ForecastContract

if TYPE_CHECKING:
    from typing import Self

_READ_FORECAST_CONTRACT = ForecastContract.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastMarket(Model):
    """A market with its contracts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "market_name": "market_name",
        "exchange": "exchange",
        "symbol": "symbol",
        "logo_category": "logo_category",
        "exclude_historical_data": "exclude_historical_data",
        "payout": "payout",
        "contracts": "contracts",
    }

    market_name: str | None = None
    """Name that the market is listed under, such as `US Fed Funds Target Rate`."""
    exchange: str | None = None
    """Where its contracts trade, `FORECASTX`."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    logo_category: str | None = None
    """Category that the picture is taken from."""
    exclude_historical_data: bool | None = None
    """There is no history of the underlying."""
    payout: Amount | None = None
    """What one contract pays, in the currency of the market. Can be empty text."""
    contracts: list[ForecastContract] | None = None
    """The contracts, yes and no apart."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_market_name, v_exchange, v_symbol, v_logo_category, v_exclude_historical_data, v_payout, v_contracts = values
        if type(v_market_name) is not str:
            if v_market_name is None:
                n -= 1
            else:
                n = -1
                v_market_name = as_text(v_market_name, src, "market_name", drift)
        self.market_name = v_market_name
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_logo_category) is not str:
            if v_logo_category is None:
                n -= 1
            else:
                n = -1
                v_logo_category = as_text(v_logo_category, src, "logo_category", drift)
        self.logo_category = v_logo_category
        if type(v_exclude_historical_data) is not bool:
            if v_exclude_historical_data is None:
                n -= 1
            else:
                n = -1
                v_exclude_historical_data = as_bool(v_exclude_historical_data, src, "exclude_historical_data", drift)
        self.exclude_historical_data = v_exclude_historical_data
        if v_payout is None:
            n -= 1
        elif type(v_payout) is str or type(v_payout) is float or type(v_payout) is int:
            v_payout = Amount(v_payout)
        else:
            n = -1
            v_payout = as_figure(Amount, v_payout, src, "payout", drift, "a number or text")
        self.payout = v_payout
        if type(v_contracts) is JsonArray:
            r = [
                _READ_FORECAST_CONTRACT(i, drift)
                for i in v_contracts
                if type(i) is JsonObject or odd_item(i, v_contracts, drift)
            ]
            if len(r) != len(v_contracts):
                n = -1
            v_contracts = r
        else:
            if v_contracts is None:
                n -= 1
            else:
                n = -1
                v_contracts = no_list(v_contracts, src, "contracts", drift)
        self.contracts = v_contracts
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastMarket)
