# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    as_bool,
    as_int,
    as_number,
    as_object,
    as_one_of,
    as_text,
    missing,
    no_list,
    odd_item,
    str_member,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

from .display_rule import DisplayRule
from .increment_rule import IncrementRule
from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

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
    _secret: ClassVar[frozenset[str]] = frozenset({"acct_id", "full_name"})

    acct_id: str | None = None
    """The account."""
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
    """Symbol."""
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
    strike: float | str | None = None
    """Strike of an option; 0 or `0` where there is none."""
    expiry: str | None = None
    """Day of expiry, yyyyMMdd."""
    last_trading_day: str | None = None
    """Last trading day, yyyyMMdd."""
    exercise_style: str | None = None
    """Style of exercise of an option."""
    multiplier: float | None = None
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
    """The contract is an event contract."""
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
        v: Any
        r: Any
        v = src.get("acctId")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "acctId", drift)
        self.acct_id = v
        v = src.get("conid")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "conid", drift)
            if v is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v
        v = src.get("contractDesc")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "contractDesc", drift)
        self.contract_desc = v
        v = src.get("position")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "position", drift)
        self.position = v
        v = src.get("mktPrice")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "mktPrice", drift)
        self.mkt_price = v
        v = src.get("mktValue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "mktValue", drift)
        self.mkt_value = v
        v = src.get("currency")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "currency", drift)
        self.currency = v
        v = src.get("avgCost")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "avgCost", drift)
        self.avg_cost = v
        v = src.get("avgPrice")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "avgPrice", drift)
        self.avg_price = v
        v = src.get("realizedPnl")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "realizedPnl", drift)
        self.realized_pnl = v
        v = src.get("unrealizedPnl")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "unrealizedPnl", drift)
        self.unrealized_pnl = v
        v = src.get("baseMktPrice")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "baseMktPrice", drift)
        self.base_mkt_price = v
        v = src.get("baseMktValue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "baseMktValue", drift)
        self.base_mkt_value = v
        v = src.get("baseAvgCost")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "baseAvgCost", drift)
        self.base_avg_cost = v
        v = src.get("baseAvgPrice")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "baseAvgPrice", drift)
        self.base_avg_price = v
        v = src.get("baseRealizedPnl")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "baseRealizedPnl", drift)
        self.base_realized_pnl = v
        v = src.get("baseUnrealizedPnl")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "baseUnrealizedPnl", drift)
        self.base_unrealized_pnl = v
        v = src.get("assetClass")
        if type(v) is str:
            v = _SECURITY_TYPE.get(v) or str_member(SecurityType, v, src, "assetClass", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(SecurityType, v, src, "assetClass", drift)
        self.asset_class = v
        v = src.get("ticker")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "ticker", drift)
        self.ticker = v
        v = src.get("name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "name", drift)
        self.name = v
        v = src.get("fullName")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "fullName", drift)
        self.full_name = v
        v = src.get("chineseName")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "chineseName", drift)
        self.chinese_name = v
        v = src.get("type")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "type", drift)
        self.type_ = v
        v = src.get("sector")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "sector", drift)
        self.sector = v
        v = src.get("sectorGroup")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "sectorGroup", drift)
        self.sector_group = v
        v = src.get("group")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "group", drift)
        self.group = v
        v = src.get("countryCode")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "countryCode", drift)
        self.country_code = v
        v = src.get("listingExchange")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "listingExchange", drift)
        self.listing_exchange = v
        v = src.get("allExchanges")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "allExchanges", drift)
        self.all_exchanges = v
        v = src.get("exchs")
        if v is None:
            n -= 1
        self.exchs = v
        v = src.get("conExchMap")
        if type(v) is JsonArray:
            pass
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "conExchMap", drift)
        self.con_exch_map = v
        v = src.get("putOrCall")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "putOrCall", drift)
        self.put_or_call = v
        v = src.get("strike")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "strike", drift, "a number or text", as_number, as_text)
        self.strike = v
        v = src.get("expiry")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "expiry", drift)
        self.expiry = v
        v = src.get("lastTradingDay")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "lastTradingDay", drift)
        self.last_trading_day = v
        v = src.get("exerciseStyle")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "exerciseStyle", drift)
        self.exercise_style = v
        v = src.get("multiplier")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "multiplier", drift)
        self.multiplier = v
        v = src.get("undConid")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "undConid", drift)
        self.und_conid = v
        v = src.get("undSym")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "undSym", drift)
        self.und_sym = v
        v = src.get("undComp")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "undComp", drift)
        self.und_comp = v
        v = src.get("hasOptions")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "hasOptions", drift)
        self.has_options = v
        v = src.get("isUS")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isUS", drift)
        self.is_us = v
        v = src.get("isEventContract")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isEventContract", drift)
        self.is_event_contract = v
        v = src.get("crossCurrency")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "crossCurrency", drift)
        self.cross_currency = v
        v = src.get("model")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "model", drift)
        self.model = v
        v = src.get("incrementRules")
        if type(v) is JsonArray:
            r = [IncrementRule.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "incrementRules", drift)
        self.increment_rules = v
        v = src.get("displayRule")
        if type(v) is JsonObject:
            v = DisplayRule.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "displayRule", drift)
        self.display_rule = v
        v = src.get("time")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "time", drift)
        self.time = v
        v = src.get("pageSize")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "pageSize", drift)
        self.page_size = v
        if len(src) != n:
            self._finish(src, drift)
        return self
