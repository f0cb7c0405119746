# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_figure, as_int, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount, Figure, Price

from .forecast_price_step import ForecastPriceStep

if TYPE_CHECKING:
    from typing import Self

_READ_FORECAST_PRICE_STEP = ForecastPriceStep.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastRules(Model):
    """How an event contract is settled."""

    _keys: ClassVar[Mapping[str, str]] = {
        "asset_class": "asset_class",
        "description": "description",
        "market_name": "market_name",
        "measured_period": "measured_period",
        "threshold": "threshold",
        "source_agency": "source_agency",
        "data_and_resolution_link": "data_and_resolution_link",
        "market_rules_link": "market_rules_link",
        "product_code": "product_code",
        "last_trade_time": "last_trade_time",
        "release_time": "release_time",
        "payout_time": "payout_time",
        "payout": "payout",
        "price_increment": "price_increment",
        "price_increments": "price_increments",
        "exchange_timezone": "exchange_timezone",
    }

    asset_class: str | None = None
    """Kind of instrument, `OPT` or `FOP`."""
    description: str | None = None
    """What the market is about."""
    market_name: str | None = None
    """Name of the market that the rules are for, such as `US Fed Funds Target Rate`."""
    measured_period: str | None = None
    """Day or period that counts, in words."""
    threshold: Figure | None = None
    """What the outcome is compared with, or the name of the outcome."""
    source_agency: str | None = None
    """Who publishes the outcome."""
    data_and_resolution_link: str | None = None
    """Where the outcome is published."""
    market_rules_link: str | None = None
    """The terms of the market."""
    product_code: str | None = None
    """Code of the product that the contract is one of, such as `FF`."""
    last_trade_time: int | None = None
    """End of trading in epoch seconds."""
    release_time: int | None = None
    """When the outcome is expected, in epoch seconds."""
    payout_time: int | None = None
    """When it is paid, in epoch seconds."""
    payout: Amount | None = None
    """What one contract pays, as `$1.00`."""
    price_increment: Price | None = None
    """Price step, as `$0.01`."""
    price_increments: list[ForecastPriceStep] | None = None
    """Price steps by price."""
    exchange_timezone: str | None = None
    """Time zone of the exchange, such as `US/Central`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 16
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 16 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_asset_class,
            v_description,
            v_market_name,
            v_measured_period,
            v_threshold,
            v_source_agency,
            v_data_and_resolution_link,
            v_market_rules_link,
            v_product_code,
            v_last_trade_time,
            v_release_time,
            v_payout_time,
            v_payout,
            v_price_increment,
            v_price_increments,
            v_exchange_timezone,
        ) = values
        if type(v_asset_class) is not str:
            if v_asset_class is None:
                n -= 1
            else:
                n = -1
                v_asset_class = as_text(v_asset_class, src, "asset_class", drift)
        self.asset_class = v_asset_class
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_market_name) is not str:
            if v_market_name is None:
                n -= 1
            else:
                n = -1
                v_market_name = as_text(v_market_name, src, "market_name", drift)
        self.market_name = v_market_name
        if type(v_measured_period) is not str:
            if v_measured_period is None:
                n -= 1
            else:
                n = -1
                v_measured_period = as_text(v_measured_period, src, "measured_period", drift)
        self.measured_period = v_measured_period
        if v_threshold is None:
            n -= 1
        elif type(v_threshold) is str or type(v_threshold) is float or type(v_threshold) is int:
            v_threshold = Figure(v_threshold)
        else:
            n = -1
            v_threshold = as_figure(Figure, v_threshold, src, "threshold", drift, "a number or text")
        self.threshold = v_threshold
        if type(v_source_agency) is not str:
            if v_source_agency is None:
                n -= 1
            else:
                n = -1
                v_source_agency = as_text(v_source_agency, src, "source_agency", drift)
        self.source_agency = v_source_agency
        if type(v_data_and_resolution_link) is not str:
            if v_data_and_resolution_link is None:
                n -= 1
            else:
                n = -1
                v_data_and_resolution_link = as_text(v_data_and_resolution_link, src, "data_and_resolution_link", drift)
        self.data_and_resolution_link = v_data_and_resolution_link
        if type(v_market_rules_link) is not str:
            if v_market_rules_link is None:
                n -= 1
            else:
                n = -1
                v_market_rules_link = as_text(v_market_rules_link, src, "market_rules_link", drift)
        self.market_rules_link = v_market_rules_link
        if type(v_product_code) is not str:
            if v_product_code is None:
                n -= 1
            else:
                n = -1
                v_product_code = as_text(v_product_code, src, "product_code", drift)
        self.product_code = v_product_code
        if type(v_last_trade_time) is not int:
            if v_last_trade_time is None:
                n -= 1
            else:
                n = -1
                v_last_trade_time = as_int(v_last_trade_time, src, "last_trade_time", drift)
        self.last_trade_time = v_last_trade_time
        if type(v_release_time) is not int:
            if v_release_time is None:
                n -= 1
            else:
                n = -1
                v_release_time = as_int(v_release_time, src, "release_time", drift)
        self.release_time = v_release_time
        if type(v_payout_time) is not int:
            if v_payout_time is None:
                n -= 1
            else:
                n = -1
                v_payout_time = as_int(v_payout_time, src, "payout_time", drift)
        self.payout_time = v_payout_time
        if v_payout is None:
            n -= 1
        elif type(v_payout) is str or type(v_payout) is float or type(v_payout) is int:
            v_payout = Amount(v_payout)
        else:
            n = -1
            v_payout = as_figure(Amount, v_payout, src, "payout", drift, "a number or text")
        self.payout = v_payout
        if v_price_increment is None:
            n -= 1
        elif type(v_price_increment) is str or type(v_price_increment) is float or type(v_price_increment) is int:
            v_price_increment = Price(v_price_increment)
        else:
            n = -1
            v_price_increment = as_figure(Price, v_price_increment, src, "price_increment", drift, "a number or text")
        self.price_increment = v_price_increment
        if type(v_price_increments) is JsonArray:
            r = [
                _READ_FORECAST_PRICE_STEP(i, drift)
                for i in v_price_increments
                if type(i) is JsonObject or odd_item(i, v_price_increments, drift)
            ]
            if len(r) != len(v_price_increments):
                n = -1
            v_price_increments = r
        else:
            if v_price_increments is None:
                n -= 1
            else:
                n = -1
                v_price_increments = no_list(v_price_increments, src, "price_increments", drift)
        self.price_increments = v_price_increments
        if type(v_exchange_timezone) is not str:
            if v_exchange_timezone is None:
                n -= 1
            else:
                n = -1
                v_exchange_timezone = as_text(v_exchange_timezone, src, "exchange_timezone", drift)
        self.exchange_timezone = v_exchange_timezone
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastRules)
