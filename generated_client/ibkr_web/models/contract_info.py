# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Figure, Price

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ContractInfo(Model):
    """An instrument in full. The names have underscores here; `/trsrv/secdef` has camel case for the same facts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "con_id": "con_id",
        "symbol": "symbol",
        "local_symbol": "local_symbol",
        "company_name": "company_name",
        "text": "text",
        "instrument_type": "instrument_type",
        "currency": "currency",
        "exchange": "exchange",
        "valid_exchanges": "valid_exchanges",
        "trading_class": "trading_class",
        "multiplier": "multiplier",
        "contract_month": "contract_month",
        "expiry_full": "expiry_full",
        "maturity_date": "maturity_date",
        "strike": "strike",
        "right": "right",
        "underlying_con_id": "underlying_con_id",
        "underlying_issuer": "underlying_issuer",
        "industry": "industry",
        "category": "category",
        "cusip": "cusip",
        "cfi_code": "cfi_code",
        "classifier": "classifier",
        "contract_clarification_type": "contract_clarification_type",
        "allow_sell_long": "allow_sell_long",
        "is_zero_commission_security": "is_zero_commission_security",
        "smart_available": "smart_available",
        "has_related_contracts": "has_related_contracts",
        "r_t_h": "r_t_h",
    }

    con_id: int
    """Contract id."""
    symbol: str | None = None
    """Symbol of the instrument or its underlying."""
    local_symbol: str | None = None
    """Symbol at the exchange, with the terms of a derivative."""
    company_name: str | None = None
    """Name of the company or instrument."""
    text: str | None = None
    """Terms of a derivative in words."""
    instrument_type: SecurityType | None = None
    """Kind of instrument."""
    currency: str | None = None
    """Currency of the instrument."""
    exchange: str | None = None
    """Exchange that orders go to unless they say otherwise."""
    valid_exchanges: str | None = None
    """Exchanges that orders can be sent to, separated by commas."""
    trading_class: str | None = None
    """Class that tells apart contracts with the same terms."""
    multiplier: Figure | None = None
    """Units of the underlying in one contract."""
    contract_month: str | None = None
    """Month of expiry, yyyyMM."""
    expiry_full: str | None = None
    """Day of expiry, yyyyMMdd."""
    maturity_date: str | None = None
    """Day of maturity, yyyyMMdd."""
    strike: Price | None = None
    """Strike of an option."""
    right: str | None = None
    """`CALL` or `PUT` for an option."""
    underlying_con_id: int | None = None
    """Contract id of the underlying; 0 where there is none."""
    underlying_issuer: str | None = None
    """Issuer of what a structured product or warrant is on."""
    industry: str | None = None
    """Industry of the company."""
    category: str | None = None
    """Part of the industry."""
    cusip: str | None = None
    """CUSIP number."""
    cfi_code: str | None = None
    """Classification of financial instruments, six letters."""
    classifier: str | None = None
    """Class of a derivative, such as `Future`."""
    contract_clarification_type: str | None = None
    """How the contract differs from the usual one."""
    allow_sell_long: bool | None = None
    """Positions can be sold that are held elsewhere."""
    is_zero_commission_security: bool | None = None
    """Trades cost no commission."""
    smart_available: bool | None = None
    """The broker's own routing is available."""
    has_related_contracts: bool | None = None
    """Whether there are derivatives on the instrument."""
    r_t_h: bool | None = None
    """The instrument trades outside regular hours too."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 29
        try:
            values: Any = _members(src) if len(src) >= 29 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_con_id,
            v_symbol,
            v_local_symbol,
            v_company_name,
            v_text,
            v_instrument_type,
            v_currency,
            v_exchange,
            v_valid_exchanges,
            v_trading_class,
            v_multiplier,
            v_contract_month,
            v_expiry_full,
            v_maturity_date,
            v_strike,
            v_right,
            v_underlying_con_id,
            v_underlying_issuer,
            v_industry,
            v_category,
            v_cusip,
            v_cfi_code,
            v_classifier,
            v_contract_clarification_type,
            v_allow_sell_long,
            v_is_zero_commission_security,
            v_smart_available,
            v_has_related_contracts,
            v_r_t_h,
        ) = values
        if type(v_con_id) is not int:
            n = -1
            v_con_id = as_int(v_con_id, src, "con_id", drift)
            if v_con_id is None:
                missing(src, "con_id", drift, "a whole number")
        self.con_id = v_con_id
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_local_symbol) is not str:
            if v_local_symbol is None:
                n -= 1
            else:
                n = -1
                v_local_symbol = as_text(v_local_symbol, src, "local_symbol", drift)
        self.local_symbol = v_local_symbol
        if type(v_company_name) is not str:
            if v_company_name is None:
                n -= 1
            else:
                n = -1
                v_company_name = as_text(v_company_name, src, "company_name", drift)
        self.company_name = v_company_name
        if type(v_text) is not str:
            if v_text is None:
                n -= 1
            else:
                n = -1
                v_text = as_text(v_text, src, "text", drift)
        self.text = v_text
        if type(v_instrument_type) is str:
            v_instrument_type = _SECURITY_TYPE.get(v_instrument_type) or str_member(
                SecurityType, v_instrument_type, src, "instrument_type", drift
            )
        else:
            if v_instrument_type is None:
                n -= 1
            else:
                n = -1
                v_instrument_type = str_member(SecurityType, v_instrument_type, src, "instrument_type", drift)
        self.instrument_type = v_instrument_type
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_valid_exchanges) is not str:
            if v_valid_exchanges is None:
                n -= 1
            else:
                n = -1
                v_valid_exchanges = as_text(v_valid_exchanges, src, "valid_exchanges", drift)
        self.valid_exchanges = v_valid_exchanges
        if type(v_trading_class) is not str:
            if v_trading_class is None:
                n -= 1
            else:
                n = -1
                v_trading_class = as_text(v_trading_class, src, "trading_class", drift)
        self.trading_class = v_trading_class
        if v_multiplier is None:
            n -= 1
        elif type(v_multiplier) is str or type(v_multiplier) is float or type(v_multiplier) is int:
            v_multiplier = Figure(v_multiplier)
        else:
            n = -1
            v_multiplier = as_figure(Figure, v_multiplier, src, "multiplier", drift, "a number or text")
        self.multiplier = v_multiplier
        if type(v_contract_month) is not str:
            if v_contract_month is None:
                n -= 1
            else:
                n = -1
                v_contract_month = as_text(v_contract_month, src, "contract_month", drift)
        self.contract_month = v_contract_month
        if type(v_expiry_full) is not str:
            if v_expiry_full is None:
                n -= 1
            else:
                n = -1
                v_expiry_full = as_text(v_expiry_full, src, "expiry_full", drift)
        self.expiry_full = v_expiry_full
        if type(v_maturity_date) is not str:
            if v_maturity_date is None:
                n -= 1
            else:
                n = -1
                v_maturity_date = as_text(v_maturity_date, src, "maturity_date", drift)
        self.maturity_date = v_maturity_date
        if v_strike is None:
            n -= 1
        elif type(v_strike) is str or type(v_strike) is float or type(v_strike) is int:
            v_strike = Price(v_strike)
        else:
            n = -1
            v_strike = as_figure(Price, v_strike, src, "strike", drift, "a number or text")
        self.strike = v_strike
        if type(v_right) is not str:
            if v_right is None:
                n -= 1
            else:
                n = -1
                v_right = as_text(v_right, src, "right", drift)
        self.right = v_right
        if type(v_underlying_con_id) is not int:
            if v_underlying_con_id is None:
                n -= 1
            else:
                n = -1
                v_underlying_con_id = as_int(v_underlying_con_id, src, "underlying_con_id", drift)
        self.underlying_con_id = v_underlying_con_id
        if type(v_underlying_issuer) is not str:
            if v_underlying_issuer is None:
                n -= 1
            else:
                n = -1
                v_underlying_issuer = as_text(v_underlying_issuer, src, "underlying_issuer", drift)
        self.underlying_issuer = v_underlying_issuer
        if type(v_industry) is not str:
            if v_industry is None:
                n -= 1
            else:
                n = -1
                v_industry = as_text(v_industry, src, "industry", drift)
        self.industry = v_industry
        if type(v_category) is not str:
            if v_category is None:
                n -= 1
            else:
                n = -1
                v_category = as_text(v_category, src, "category", drift)
        self.category = v_category
        if type(v_cusip) is not str:
            if v_cusip is None:
                n -= 1
            else:
                n = -1
                v_cusip = as_text(v_cusip, src, "cusip", drift)
        self.cusip = v_cusip
        if type(v_cfi_code) is not str:
            if v_cfi_code is None:
                n -= 1
            else:
                n = -1
                v_cfi_code = as_text(v_cfi_code, src, "cfi_code", drift)
        self.cfi_code = v_cfi_code
        if type(v_classifier) is not str:
            if v_classifier is None:
                n -= 1
            else:
                n = -1
                v_classifier = as_text(v_classifier, src, "classifier", drift)
        self.classifier = v_classifier
        if type(v_contract_clarification_type) is not str:
            if v_contract_clarification_type is None:
                n -= 1
            else:
                n = -1
                v_contract_clarification_type = as_text(
                    v_contract_clarification_type, src, "contract_clarification_type", drift
                )
        self.contract_clarification_type = v_contract_clarification_type
        if type(v_allow_sell_long) is not bool:
            if v_allow_sell_long is None:
                n -= 1
            else:
                n = -1
                v_allow_sell_long = as_bool(v_allow_sell_long, src, "allow_sell_long", drift)
        self.allow_sell_long = v_allow_sell_long
        if type(v_is_zero_commission_security) is not bool:
            if v_is_zero_commission_security is None:
                n -= 1
            else:
                n = -1
                v_is_zero_commission_security = as_bool(
                    v_is_zero_commission_security, src, "is_zero_commission_security", drift
                )
        self.is_zero_commission_security = v_is_zero_commission_security
        if type(v_smart_available) is not bool:
            if v_smart_available is None:
                n -= 1
            else:
                n = -1
                v_smart_available = as_bool(v_smart_available, src, "smart_available", drift)
        self.smart_available = v_smart_available
        if type(v_has_related_contracts) is not bool:
            if v_has_related_contracts is None:
                n -= 1
            else:
                n = -1
                v_has_related_contracts = as_bool(v_has_related_contracts, src, "has_related_contracts", drift)
        self.has_related_contracts = v_has_related_contracts
        if type(v_r_t_h) is not bool:
            if v_r_t_h is None:
                n -= 1
            else:
                n = -1
                v_r_t_h = as_bool(v_r_t_h, src, "r_t_h", drift)
        self.r_t_h = v_r_t_h
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ContractInfo)
