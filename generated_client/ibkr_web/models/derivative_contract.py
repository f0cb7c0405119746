# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Figure, Price

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DerivativeContract(Model):
    """One contract that fits the terms: a derivative, or the instrument itself. Servers differ in the names:
    `symbol` or `ticker`, `desc1` or `companyName`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "symbol": "symbol",
        "ticker": "ticker",
        "secType": "sec_type",
        "exchange": "exchange",
        "listingExchange": "listing_exchange",
        "companyName": "company_name",
        "right": "right",
        "strike": "strike",
        "currency": "currency",
        "maturityDate": "maturity_date",
        "multiplier": "multiplier",
        "tradingClass": "trading_class",
        "validExchanges": "valid_exchanges",
        "desc1": "desc1",
        "desc2": "desc2",
        "cusip": "cusip",
        "coupon": "coupon",
        "priceRendering": "price_rendering",
        "showPrips": "show_prips",
    }

    conid: int
    """Contract id."""
    symbol: str | None = None
    """Symbol of the underlying."""
    ticker: str | None = None
    """Symbol of the underlying, on other servers."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    exchange: str | None = None
    """Exchange that was asked for."""
    listing_exchange: str | None = None
    """Exchange where the contract is listed."""
    company_name: str | None = None
    """Name of the underlying."""
    right: str | None = None
    """`C` call, `P` put, `?` neither."""
    strike: Price | None = None
    """Strike; 0 where there is none."""
    currency: str | None = None
    """Currency of the contract."""
    maturity_date: int | str | None = None
    """Day of expiry, yyyyMMdd."""
    multiplier: Figure | None = None
    """Units of the underlying in one contract."""
    trading_class: str | None = None
    """Class that tells apart contracts with the same terms."""
    valid_exchanges: str | None = None
    """Exchanges that trade it, separated by commas."""
    desc1: str | None = None
    """Symbol, or the terms of a future."""
    desc2: str | None = None
    """Terms of an option in words."""
    cusip: str | None = None
    """CUSIP number."""
    coupon: str | None = None
    """Coupon of a bond, else `No Coupon`."""
    price_rendering: Any = None
    """How prices are shown; only seen null."""
    show_prips: bool | None = None
    """Whether a key information document has to be shown."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 20
        try:
            values: Any = _members(src) if len(src) >= 20 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_symbol,
            v_ticker,
            v_sec_type,
            v_exchange,
            v_listing_exchange,
            v_company_name,
            v_right,
            v_strike,
            v_currency,
            v_maturity_date,
            v_multiplier,
            v_trading_class,
            v_valid_exchanges,
            v_desc1,
            v_desc2,
            v_cusip,
            v_coupon,
            v_price_rendering,
            v_show_prips,
        ) = values
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_ticker) is not str:
            if v_ticker is None:
                n -= 1
            else:
                n = -1
                v_ticker = as_text(v_ticker, src, "ticker", drift)
        self.ticker = v_ticker
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "secType", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "secType", drift)
        self.sec_type = v_sec_type
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_listing_exchange) is not str:
            if v_listing_exchange is None:
                n -= 1
            else:
                n = -1
                v_listing_exchange = as_text(v_listing_exchange, src, "listingExchange", drift)
        self.listing_exchange = v_listing_exchange
        if type(v_company_name) is not str:
            if v_company_name is None:
                n -= 1
            else:
                n = -1
                v_company_name = as_text(v_company_name, src, "companyName", drift)
        self.company_name = v_company_name
        if type(v_right) is not str:
            if v_right is None:
                n -= 1
            else:
                n = -1
                v_right = as_text(v_right, src, "right", drift)
        self.right = v_right
        if v_strike is None:
            n -= 1
        elif type(v_strike) is str or type(v_strike) is float or type(v_strike) is int:
            v_strike = Price(v_strike)
        else:
            n = -1
            v_strike = as_figure(Price, v_strike, src, "strike", drift, "a number or text")
        self.strike = v_strike
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_maturity_date) is not int and type(v_maturity_date) is not str:
            if v_maturity_date is None:
                n -= 1
            else:
                n = -1
                v_maturity_date = as_one_of(
                    v_maturity_date, src, "maturityDate", drift, "a whole number or text", as_int, as_text
                )
        self.maturity_date = v_maturity_date
        if v_multiplier is None:
            n -= 1
        elif type(v_multiplier) is str or type(v_multiplier) is float or type(v_multiplier) is int:
            v_multiplier = Figure(v_multiplier)
        else:
            n = -1
            v_multiplier = as_figure(Figure, v_multiplier, src, "multiplier", drift, "a number or text")
        self.multiplier = v_multiplier
        if type(v_trading_class) is not str:
            if v_trading_class is None:
                n -= 1
            else:
                n = -1
                v_trading_class = as_text(v_trading_class, src, "tradingClass", drift)
        self.trading_class = v_trading_class
        if type(v_valid_exchanges) is not str:
            if v_valid_exchanges is None:
                n -= 1
            else:
                n = -1
                v_valid_exchanges = as_text(v_valid_exchanges, src, "validExchanges", drift)
        self.valid_exchanges = v_valid_exchanges
        if type(v_desc1) is not str:
            if v_desc1 is None:
                n -= 1
            else:
                n = -1
                v_desc1 = as_text(v_desc1, src, "desc1", drift)
        self.desc1 = v_desc1
        if type(v_desc2) is not str:
            if v_desc2 is None:
                n -= 1
            else:
                n = -1
                v_desc2 = as_text(v_desc2, src, "desc2", drift)
        self.desc2 = v_desc2
        if type(v_cusip) is not str:
            if v_cusip is None:
                n -= 1
            else:
                n = -1
                v_cusip = as_text(v_cusip, src, "cusip", drift)
        self.cusip = v_cusip
        if type(v_coupon) is not str:
            if v_coupon is None:
                n -= 1
            else:
                n = -1
                v_coupon = as_text(v_coupon, src, "coupon", drift)
        self.coupon = v_coupon
        if v_price_rendering is None:
            n -= 1
        self.price_rendering = v_price_rendering
        if type(v_show_prips) is not bool:
            if v_show_prips is None:
                n -= 1
            else:
                n = -1
                v_show_prips = as_bool(v_show_prips, src, "showPrips", drift)
        self.show_prips = v_show_prips
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DerivativeContract)
