# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    as_bool,
    as_figure,
    as_int,
    as_object,
    as_text,
    missing,
    no_list,
    odd_item,
    str_member,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Figure, Price

from .display_rule import DisplayRule
from .increment_rule import IncrementRule
from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_READ_DISPLAY_RULE = DisplayRule.from_object
_READ_INCREMENT_RULE = IncrementRule.from_object
_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SecurityDefinition(Model):
    """What the reference data says of an instrument."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "ticker": "ticker",
        "name": "name",
        "fullName": "full_name",
        "chineseName": "chinese_name",
        "assetClass": "asset_class",
        "type": "type_",
        "currency": "currency",
        "listingExchange": "listing_exchange",
        "allExchanges": "all_exchanges",
        "countryCode": "country_code",
        "isUS": "is_us",
        "sector": "sector",
        "sectorGroup": "sector_group",
        "group": "group",
        "hasOptions": "has_options",
        "isEventContract": "is_event_contract",
        "expiry": "expiry",
        "lastTradingDay": "last_trading_day",
        "putOrCall": "put_or_call",
        "strike": "strike",
        "multiplier": "multiplier",
        "undConid": "und_conid",
        "undSym": "und_sym",
        "undComp": "und_comp",
        "pageSize": "page_size",
        "crossCurrency": "cross_currency",
        "incrementRules": "increment_rules",
        "displayRule": "display_rule",
        "time": "time",
    }

    conid: int
    """Contract id."""
    ticker: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    name: str | None = None
    """Name of the company or instrument."""
    full_name: str | None = None
    """Symbol with the terms of a derivative."""
    chinese_name: str | None = None
    """Name in Chinese, in HTML escapes."""
    asset_class: SecurityType | None = None
    """Kind of instrument."""
    type_: str | None = None
    """Kind of stock, such as `COMMON` or `ETF`."""
    currency: str | None = None
    """Currency of the instrument."""
    listing_exchange: str | None = None
    """Exchange where it is listed."""
    all_exchanges: str | None = None
    """Exchanges that trade it, separated by commas."""
    country_code: str | None = None
    """Country of the listing, two letters."""
    is_us: bool | None = None
    """The contract is a US one."""
    sector: str | None = None
    """Sector of the company."""
    sector_group: str | None = None
    """Part of the sector."""
    group: str | None = None
    """Group of the sector."""
    has_options: bool | None = None
    """Options on it are traded."""
    is_event_contract: bool | None = None
    """Whether the contract is on the outcome of an event."""
    expiry: str | None = None
    """Day of expiry, yyyyMMdd."""
    last_trading_day: str | None = None
    """Last trading day, yyyyMMdd."""
    put_or_call: str | None = None
    """`P` or `C` for an option."""
    strike: Price | None = None
    """Strike; `0` where there is none."""
    multiplier: Figure | None = None
    """Units of the underlying in one contract; 0 where there is none."""
    und_conid: int | None = None
    """Contract id of the underlying; 0 where there is none."""
    und_sym: str | None = None
    """Symbol of the underlying."""
    und_comp: str | None = None
    """Name of the underlying."""
    page_size: int | None = None
    """Rows on a full page."""
    cross_currency: bool | None = None
    """It trades in another currency than the base one."""
    increment_rules: list[IncrementRule] | None = None
    """Price steps."""
    display_rule: DisplayRule | None = None
    """How prices are shown."""
    time: int | None = None
    """Milliseconds that the broker took to build the row."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 30
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 30 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_ticker,
            v_name,
            v_full_name,
            v_chinese_name,
            v_asset_class,
            v_type_,
            v_currency,
            v_listing_exchange,
            v_all_exchanges,
            v_country_code,
            v_is_us,
            v_sector,
            v_sector_group,
            v_group,
            v_has_options,
            v_is_event_contract,
            v_expiry,
            v_last_trading_day,
            v_put_or_call,
            v_strike,
            v_multiplier,
            v_und_conid,
            v_und_sym,
            v_und_comp,
            v_page_size,
            v_cross_currency,
            v_increment_rules,
            v_display_rule,
            v_time,
        ) = values
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_ticker) is not str:
            if v_ticker is None:
                n -= 1
            else:
                n = -1
                v_ticker = as_text(v_ticker, src, "ticker", drift)
        self.ticker = v_ticker
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_full_name) is not str:
            if v_full_name is None:
                n -= 1
            else:
                n = -1
                v_full_name = as_text(v_full_name, src, "fullName", drift)
        self.full_name = v_full_name
        if type(v_chinese_name) is not str:
            if v_chinese_name is None:
                n -= 1
            else:
                n = -1
                v_chinese_name = as_text(v_chinese_name, src, "chineseName", drift)
        self.chinese_name = v_chinese_name
        if type(v_asset_class) is str:
            v_asset_class = _SECURITY_TYPE.get(v_asset_class) or str_member(
                SecurityType, v_asset_class, src, "assetClass", drift
            )
        else:
            if v_asset_class is None:
                n -= 1
            else:
                n = -1
                v_asset_class = str_member(SecurityType, v_asset_class, src, "assetClass", drift)
        self.asset_class = v_asset_class
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_listing_exchange) is not str:
            if v_listing_exchange is None:
                n -= 1
            else:
                n = -1
                v_listing_exchange = as_text(v_listing_exchange, src, "listingExchange", drift)
        self.listing_exchange = v_listing_exchange
        if type(v_all_exchanges) is not str:
            if v_all_exchanges is None:
                n -= 1
            else:
                n = -1
                v_all_exchanges = as_text(v_all_exchanges, src, "allExchanges", drift)
        self.all_exchanges = v_all_exchanges
        if type(v_country_code) is not str:
            if v_country_code is None:
                n -= 1
            else:
                n = -1
                v_country_code = as_text(v_country_code, src, "countryCode", drift)
        self.country_code = v_country_code
        if type(v_is_us) is not bool:
            if v_is_us is None:
                n -= 1
            else:
                n = -1
                v_is_us = as_bool(v_is_us, src, "isUS", drift)
        self.is_us = v_is_us
        if type(v_sector) is not str:
            if v_sector is None:
                n -= 1
            else:
                n = -1
                v_sector = as_text(v_sector, src, "sector", drift)
        self.sector = v_sector
        if type(v_sector_group) is not str:
            if v_sector_group is None:
                n -= 1
            else:
                n = -1
                v_sector_group = as_text(v_sector_group, src, "sectorGroup", drift)
        self.sector_group = v_sector_group
        if type(v_group) is not str:
            if v_group is None:
                n -= 1
            else:
                n = -1
                v_group = as_text(v_group, src, "group", drift)
        self.group = v_group
        if type(v_has_options) is not bool:
            if v_has_options is None:
                n -= 1
            else:
                n = -1
                v_has_options = as_bool(v_has_options, src, "hasOptions", drift)
        self.has_options = v_has_options
        if type(v_is_event_contract) is not bool:
            if v_is_event_contract is None:
                n -= 1
            else:
                n = -1
                v_is_event_contract = as_bool(v_is_event_contract, src, "isEventContract", drift)
        self.is_event_contract = v_is_event_contract
        if type(v_expiry) is not str:
            if v_expiry is None:
                n -= 1
            else:
                n = -1
                v_expiry = as_text(v_expiry, src, "expiry", drift)
        self.expiry = v_expiry
        if type(v_last_trading_day) is not str:
            if v_last_trading_day is None:
                n -= 1
            else:
                n = -1
                v_last_trading_day = as_text(v_last_trading_day, src, "lastTradingDay", drift)
        self.last_trading_day = v_last_trading_day
        if type(v_put_or_call) is not str:
            if v_put_or_call is None:
                n -= 1
            else:
                n = -1
                v_put_or_call = as_text(v_put_or_call, src, "putOrCall", drift)
        self.put_or_call = v_put_or_call
        if v_strike is None:
            n -= 1
        elif type(v_strike) is str or type(v_strike) is float or type(v_strike) is int:
            v_strike = Price(v_strike)
        else:
            n = -1
            v_strike = as_figure(Price, v_strike, src, "strike", drift, "a number or text")
        self.strike = v_strike
        if v_multiplier is None:
            n -= 1
        elif type(v_multiplier) is str or type(v_multiplier) is float or type(v_multiplier) is int:
            v_multiplier = Figure(v_multiplier)
        else:
            n = -1
            v_multiplier = as_figure(Figure, v_multiplier, src, "multiplier", drift, "a number or text")
        self.multiplier = v_multiplier
        if type(v_und_conid) is not int:
            if v_und_conid is None:
                n -= 1
            else:
                n = -1
                v_und_conid = as_int(v_und_conid, src, "undConid", drift)
        self.und_conid = v_und_conid
        if type(v_und_sym) is not str:
            if v_und_sym is None:
                n -= 1
            else:
                n = -1
                v_und_sym = as_text(v_und_sym, src, "undSym", drift)
        self.und_sym = v_und_sym
        if type(v_und_comp) is not str:
            if v_und_comp is None:
                n -= 1
            else:
                n = -1
                v_und_comp = as_text(v_und_comp, src, "undComp", drift)
        self.und_comp = v_und_comp
        if type(v_page_size) is not int:
            if v_page_size is None:
                n -= 1
            else:
                n = -1
                v_page_size = as_int(v_page_size, src, "pageSize", drift)
        self.page_size = v_page_size
        if type(v_cross_currency) is not bool:
            if v_cross_currency is None:
                n -= 1
            else:
                n = -1
                v_cross_currency = as_bool(v_cross_currency, src, "crossCurrency", drift)
        self.cross_currency = v_cross_currency
        if type(v_increment_rules) is JsonArray:
            r = [
                _READ_INCREMENT_RULE(i, drift)
                for i in v_increment_rules
                if type(i) is JsonObject or odd_item(i, v_increment_rules, drift)
            ]
            if len(r) != len(v_increment_rules):
                n = -1
            v_increment_rules = r
        else:
            if v_increment_rules is None:
                n -= 1
            else:
                n = -1
                v_increment_rules = no_list(v_increment_rules, src, "incrementRules", drift)
        self.increment_rules = v_increment_rules
        if type(v_display_rule) is JsonObject:
            v_display_rule = _READ_DISPLAY_RULE(v_display_rule, drift)
        else:
            if v_display_rule is None:
                n -= 1
            else:
                n = -1
                v_display_rule = as_object(v_display_rule, src, "displayRule", drift)
        self.display_rule = v_display_rule
        if type(v_time) is not int:
            if v_time is None:
                n -= 1
            else:
                n = -1
                v_time = as_int(v_time, src, "time", drift)
        self.time = v_time
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(SecurityDefinition)
