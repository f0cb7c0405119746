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
    as_number,
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
class PortfolioPosition(Model):
    """One position. The first read after a while is sparse: names and tickers come with the next one, or at once
    with `waitForSecDef`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "acctId": "acct_id",
        "conid": "conid",
        "contractDesc": "contract_desc",
        "position": "position",
        "mktPrice": "mkt_price",
        "mktValue": "mkt_value",
        "currency": "currency",
        "avgCost": "avg_cost",
        "avgPrice": "avg_price",
        "realizedPnl": "realized_pnl",
        "unrealizedPnl": "unrealized_pnl",
        "baseMktPrice": "base_mkt_price",
        "baseMktValue": "base_mkt_value",
        "baseAvgCost": "base_avg_cost",
        "baseAvgPrice": "base_avg_price",
        "baseRealizedPnl": "base_realized_pnl",
        "baseUnrealizedPnl": "base_unrealized_pnl",
        "assetClass": "asset_class",
        "ticker": "ticker",
        "name": "name",
        "fullName": "full_name",
        "chineseName": "chinese_name",
        "type": "type_",
        "sector": "sector",
        "sectorGroup": "sector_group",
        "group": "group",
        "countryCode": "country_code",
        "listingExchange": "listing_exchange",
        "allExchanges": "all_exchanges",
        "exchs": "exchs",
        "conExchMap": "con_exch_map",
        "putOrCall": "put_or_call",
        "strike": "strike",
        "expiry": "expiry",
        "lastTradingDay": "last_trading_day",
        "exerciseStyle": "exercise_style",
        "multiplier": "multiplier",
        "undConid": "und_conid",
        "undSym": "und_sym",
        "undComp": "und_comp",
        "hasOptions": "has_options",
        "isUS": "is_us",
        "isEventContract": "is_event_contract",
        "crossCurrency": "cross_currency",
        "model": "model",
        "incrementRules": "increment_rules",
        "displayRule": "display_rule",
        "time": "time",
        "pageSize": "page_size",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"acct_id"})

    acct_id: str | None = None
    """Account that holds the position, such as `U7654321`."""
    conid: int
    """Contract id."""
    contract_desc: str | None = None
    """The contract in words."""
    position: float | None = None
    """Size, negative when short."""
    mkt_price: float | None = None
    """Market price, in `currency`."""
    mkt_value: float | None = None
    """Market value, in `currency`."""
    currency: str | None = None
    """Currency of the contract."""
    avg_cost: float | None = None
    """Average cost of one unit times the multiplier, in `currency`."""
    avg_price: float | None = None
    """Average price of one unit, in `currency`."""
    realized_pnl: float | None = None
    """Realised profit of the day, in `currency`."""
    unrealized_pnl: float | None = None
    """Unrealised profit, in `currency`."""
    base_mkt_price: float | None = None
    """Market price, in the base currency of the account."""
    base_mkt_value: float | None = None
    """Market value, in the base currency of the account."""
    base_avg_cost: float | None = None
    """Average cost, in the base currency of the account."""
    base_avg_price: float | None = None
    """Average price, in the base currency of the account."""
    base_realized_pnl: float | None = None
    """Realised profit, in the base currency of the account."""
    base_unrealized_pnl: float | None = None
    """Unrealised profit, in the base currency of the account."""
    asset_class: SecurityType | None = None
    """Kind of instrument."""
    ticker: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    name: str | None = None
    """Name of the company or instrument."""
    full_name: str | None = None
    """Symbol with the terms of a derivative."""
    chinese_name: str | None = None
    """Name in Chinese, in HTML escapes."""
    type_: str | None = None
    """Kind of stock, such as `COMMON` or `ETF`."""
    sector: str | None = None
    """Sector of the company."""
    sector_group: str | None = None
    """Part of the sector."""
    group: str | None = None
    """Group of the sector."""
    country_code: str | None = None
    """Country of the listing, two letters."""
    listing_exchange: str | None = None
    """Exchange where the contract is listed."""
    all_exchanges: str | None = None
    """Exchanges that trade it, separated by commas."""
    exchs: Any = None
    """Exchanges, usually null. The form is not settled."""
    con_exch_map: list[Any] | None = None
    """Usually empty. The form of its items is not settled."""
    put_or_call: str | None = None
    """`P` or `C` for an option."""
    strike: Price | None = None
    """Strike of an option; 0 or `0` where there is none."""
    expiry: str | None = None
    """Day of expiry, yyyyMMdd."""
    last_trading_day: str | None = None
    """Last trading day, yyyyMMdd."""
    exercise_style: str | None = None
    """Style of exercise of an option."""
    multiplier: Figure | None = None
    """Multiplier of a derivative; null or 0 where there is none."""
    und_conid: int | None = None
    """Contract id of the underlying; 0 where there is none."""
    und_sym: str | None = None
    """Symbol of the underlying."""
    und_comp: str | None = None
    """Name of the underlying."""
    has_options: bool | None = None
    """Options on the instrument are traded."""
    is_us: bool | None = None
    """The contract is a US one."""
    is_event_contract: bool | None = None
    """Whether the position is in a contract on the outcome of an event."""
    cross_currency: bool | None = None
    """The contract trades in another currency than the base one."""
    model: str | None = None
    """Model that holds the position; empty where there is none."""
    increment_rules: list[IncrementRule] | None = None
    """Price steps."""
    display_rule: DisplayRule | None = None
    """How prices are shown."""
    time: int | None = None
    """Milliseconds that the broker took to build the row."""
    page_size: int | None = None
    """Rows on a full page."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 49
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 49 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_acct_id,
            v_conid,
            v_contract_desc,
            v_position,
            v_mkt_price,
            v_mkt_value,
            v_currency,
            v_avg_cost,
            v_avg_price,
            v_realized_pnl,
            v_unrealized_pnl,
            v_base_mkt_price,
            v_base_mkt_value,
            v_base_avg_cost,
            v_base_avg_price,
            v_base_realized_pnl,
            v_base_unrealized_pnl,
            v_asset_class,
            v_ticker,
            v_name,
            v_full_name,
            v_chinese_name,
            v_type_,
            v_sector,
            v_sector_group,
            v_group,
            v_country_code,
            v_listing_exchange,
            v_all_exchanges,
            v_exchs,
            v_con_exch_map,
            v_put_or_call,
            v_strike,
            v_expiry,
            v_last_trading_day,
            v_exercise_style,
            v_multiplier,
            v_und_conid,
            v_und_sym,
            v_und_comp,
            v_has_options,
            v_is_us,
            v_is_event_contract,
            v_cross_currency,
            v_model,
            v_increment_rules,
            v_display_rule,
            v_time,
            v_page_size,
        ) = values
        if type(v_acct_id) is not str:
            if v_acct_id is None:
                n -= 1
            else:
                n = -1
                v_acct_id = as_text(v_acct_id, src, "acctId", drift)
        self.acct_id = v_acct_id
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_contract_desc) is not str:
            if v_contract_desc is None:
                n -= 1
            else:
                n = -1
                v_contract_desc = as_text(v_contract_desc, src, "contractDesc", drift)
        self.contract_desc = v_contract_desc
        if type(v_position) is not float and type(v_position) is not int:
            if v_position is None:
                n -= 1
            else:
                n = -1
                v_position = as_number(v_position, src, "position", drift)
        self.position = v_position
        if type(v_mkt_price) is not float and type(v_mkt_price) is not int:
            if v_mkt_price is None:
                n -= 1
            else:
                n = -1
                v_mkt_price = as_number(v_mkt_price, src, "mktPrice", drift)
        self.mkt_price = v_mkt_price
        if type(v_mkt_value) is not float and type(v_mkt_value) is not int:
            if v_mkt_value is None:
                n -= 1
            else:
                n = -1
                v_mkt_value = as_number(v_mkt_value, src, "mktValue", drift)
        self.mkt_value = v_mkt_value
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_avg_cost) is not float and type(v_avg_cost) is not int:
            if v_avg_cost is None:
                n -= 1
            else:
                n = -1
                v_avg_cost = as_number(v_avg_cost, src, "avgCost", drift)
        self.avg_cost = v_avg_cost
        if type(v_avg_price) is not float and type(v_avg_price) is not int:
            if v_avg_price is None:
                n -= 1
            else:
                n = -1
                v_avg_price = as_number(v_avg_price, src, "avgPrice", drift)
        self.avg_price = v_avg_price
        if type(v_realized_pnl) is not float and type(v_realized_pnl) is not int:
            if v_realized_pnl is None:
                n -= 1
            else:
                n = -1
                v_realized_pnl = as_number(v_realized_pnl, src, "realizedPnl", drift)
        self.realized_pnl = v_realized_pnl
        if type(v_unrealized_pnl) is not float and type(v_unrealized_pnl) is not int:
            if v_unrealized_pnl is None:
                n -= 1
            else:
                n = -1
                v_unrealized_pnl = as_number(v_unrealized_pnl, src, "unrealizedPnl", drift)
        self.unrealized_pnl = v_unrealized_pnl
        if type(v_base_mkt_price) is not float and type(v_base_mkt_price) is not int:
            if v_base_mkt_price is None:
                n -= 1
            else:
                n = -1
                v_base_mkt_price = as_number(v_base_mkt_price, src, "baseMktPrice", drift)
        self.base_mkt_price = v_base_mkt_price
        if type(v_base_mkt_value) is not float and type(v_base_mkt_value) is not int:
            if v_base_mkt_value is None:
                n -= 1
            else:
                n = -1
                v_base_mkt_value = as_number(v_base_mkt_value, src, "baseMktValue", drift)
        self.base_mkt_value = v_base_mkt_value
        if type(v_base_avg_cost) is not float and type(v_base_avg_cost) is not int:
            if v_base_avg_cost is None:
                n -= 1
            else:
                n = -1
                v_base_avg_cost = as_number(v_base_avg_cost, src, "baseAvgCost", drift)
        self.base_avg_cost = v_base_avg_cost
        if type(v_base_avg_price) is not float and type(v_base_avg_price) is not int:
            if v_base_avg_price is None:
                n -= 1
            else:
                n = -1
                v_base_avg_price = as_number(v_base_avg_price, src, "baseAvgPrice", drift)
        self.base_avg_price = v_base_avg_price
        if type(v_base_realized_pnl) is not float and type(v_base_realized_pnl) is not int:
            if v_base_realized_pnl is None:
                n -= 1
            else:
                n = -1
                v_base_realized_pnl = as_number(v_base_realized_pnl, src, "baseRealizedPnl", drift)
        self.base_realized_pnl = v_base_realized_pnl
        if type(v_base_unrealized_pnl) is not float and type(v_base_unrealized_pnl) is not int:
            if v_base_unrealized_pnl is None:
                n -= 1
            else:
                n = -1
                v_base_unrealized_pnl = as_number(v_base_unrealized_pnl, src, "baseUnrealizedPnl", drift)
        self.base_unrealized_pnl = v_base_unrealized_pnl
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
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
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
        if type(v_country_code) is not str:
            if v_country_code is None:
                n -= 1
            else:
                n = -1
                v_country_code = as_text(v_country_code, src, "countryCode", drift)
        self.country_code = v_country_code
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
        if v_exchs is None:
            n -= 1
        self.exchs = v_exchs
        if type(v_con_exch_map) is JsonArray:
            pass
        else:
            if v_con_exch_map is None:
                n -= 1
            else:
                n = -1
                v_con_exch_map = no_list(v_con_exch_map, src, "conExchMap", drift)
        self.con_exch_map = v_con_exch_map
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
        if type(v_exercise_style) is not str:
            if v_exercise_style is None:
                n -= 1
            else:
                n = -1
                v_exercise_style = as_text(v_exercise_style, src, "exerciseStyle", drift)
        self.exercise_style = v_exercise_style
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
        if type(v_has_options) is not bool:
            if v_has_options is None:
                n -= 1
            else:
                n = -1
                v_has_options = as_bool(v_has_options, src, "hasOptions", drift)
        self.has_options = v_has_options
        if type(v_is_us) is not bool:
            if v_is_us is None:
                n -= 1
            else:
                n = -1
                v_is_us = as_bool(v_is_us, src, "isUS", drift)
        self.is_us = v_is_us
        if type(v_is_event_contract) is not bool:
            if v_is_event_contract is None:
                n -= 1
            else:
                n = -1
                v_is_event_contract = as_bool(v_is_event_contract, src, "isEventContract", drift)
        self.is_event_contract = v_is_event_contract
        if type(v_cross_currency) is not bool:
            if v_cross_currency is None:
                n -= 1
            else:
                n = -1
                v_cross_currency = as_bool(v_cross_currency, src, "crossCurrency", drift)
        self.cross_currency = v_cross_currency
        if type(v_model) is not str:
            if v_model is None:
                n -= 1
            else:
                n = -1
                v_model = as_text(v_model, src, "model", drift)
        self.model = v_model
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
        if type(v_page_size) is not int:
            if v_page_size is None:
                n -= 1
            else:
                n = -1
                v_page_size = as_int(v_page_size, src, "pageSize", drift)
        self.page_size = v_page_size
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PortfolioPosition)
