# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LedgerEntry(Model):
    """Balances in one currency. Names are in lower case here, in camel case on the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "acctcode": "acctcode",
        "currency": "currency",
        "secondkey": "secondkey",
        "key": "key",
        "exchangerate": "exchangerate",
        "cashbalance": "cashbalance",
        "cashbalancefxsegment": "cashbalancefxsegment",
        "settledcash": "settledcash",
        "netliquidationvalue": "netliquidationvalue",
        "stockmarketvalue": "stockmarketvalue",
        "stockoptionmarketvalue": "stockoptionmarketvalue",
        "futuremarketvalue": "futuremarketvalue",
        "futureoptionmarketvalue": "futureoptionmarketvalue",
        "futuresonlypnl": "futuresonlypnl",
        "warrantsmarketvalue": "warrantsmarketvalue",
        "issueroptionsmarketvalue": "issueroptionsmarketvalue",
        "corporatebondsmarketvalue": "corporatebondsmarketvalue",
        "tbondsmarketvalue": "tbondsmarketvalue",
        "tbillsmarketvalue": "tbillsmarketvalue",
        "commoditymarketvalue": "commoditymarketvalue",
        "cryptocurrencyvalue": "cryptocurrencyvalue",
        "funds": "funds",
        "moneyfunds": "moneyfunds",
        "interest": "interest",
        "dividends": "dividends",
        "realizedpnl": "realizedpnl",
        "unrealizedpnl": "unrealizedpnl",
        "timestamp": "timestamp",
        "severity": "severity",
        "sessionid": "sessionid",
        "endofbundle": "endofbundle",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"acctcode", "sessionid"})

    acctcode: str | None = None
    """Id of the account, such as `U7654321`."""
    currency: str | None = None
    """The currency, or `BASE`."""
    secondkey: str | None = None
    """The currency again."""
    key: str | None = None
    """`LedgerList`."""
    exchangerate: float | None = None
    """Rate to the base currency. The published document declares an integer."""
    cashbalance: float | None = None
    """Cash balance in the currency."""
    cashbalancefxsegment: float | None = None
    """Cash in the segment for currencies."""
    settledcash: float | None = None
    """Cash that has settled."""
    netliquidationvalue: float | None = None
    """Net liquidation value."""
    stockmarketvalue: float | None = None
    """Value of stocks."""
    stockoptionmarketvalue: float | None = None
    """Value of options on stocks."""
    futuremarketvalue: float | None = None
    """Value of futures."""
    futureoptionmarketvalue: float | None = None
    """Value of options on futures."""
    futuresonlypnl: float | None = None
    """Profit of futures alone."""
    warrantsmarketvalue: float | None = None
    """Value of warrants."""
    issueroptionsmarketvalue: float | None = None
    """Value of structured products."""
    corporatebondsmarketvalue: float | None = None
    """Value of corporate bonds."""
    tbondsmarketvalue: float | None = None
    """Value of treasury bonds."""
    tbillsmarketvalue: float | None = None
    """Value of treasury bills."""
    commoditymarketvalue: float | None = None
    """Value of commodities."""
    cryptocurrencyvalue: float | None = None
    """Value of cryptocurrencies."""
    funds: float | None = None
    """Value of mutual funds."""
    moneyfunds: float | None = None
    """Value of money market funds."""
    interest: float | None = None
    """Interest accrued and not yet paid."""
    dividends: float | None = None
    """Dividends accrued and not yet paid."""
    realizedpnl: float | None = None
    """Realised profit of the day."""
    unrealizedpnl: float | None = None
    """Unrealised profit."""
    timestamp: int | None = None
    """When the figures were taken, epoch seconds."""
    severity: int | None = None
    """Mark of the broker, usually 0."""
    sessionid: int | None = None
    """Number of the session inside the broker."""
    endofbundle: int | None = None
    """1 on the last row of the answer. Missing on others."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 31
        try:
            values: Any = _members(src) if len(src) >= 31 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_acctcode,
            v_currency,
            v_secondkey,
            v_key,
            v_exchangerate,
            v_cashbalance,
            v_cashbalancefxsegment,
            v_settledcash,
            v_netliquidationvalue,
            v_stockmarketvalue,
            v_stockoptionmarketvalue,
            v_futuremarketvalue,
            v_futureoptionmarketvalue,
            v_futuresonlypnl,
            v_warrantsmarketvalue,
            v_issueroptionsmarketvalue,
            v_corporatebondsmarketvalue,
            v_tbondsmarketvalue,
            v_tbillsmarketvalue,
            v_commoditymarketvalue,
            v_cryptocurrencyvalue,
            v_funds,
            v_moneyfunds,
            v_interest,
            v_dividends,
            v_realizedpnl,
            v_unrealizedpnl,
            v_timestamp,
            v_severity,
            v_sessionid,
            v_endofbundle,
        ) = values
        if type(v_acctcode) is not str:
            if v_acctcode is None:
                n -= 1
            else:
                n = -1
                v_acctcode = as_text(v_acctcode, src, "acctcode", drift)
        self.acctcode = v_acctcode
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_secondkey) is not str:
            if v_secondkey is None:
                n -= 1
            else:
                n = -1
                v_secondkey = as_text(v_secondkey, src, "secondkey", drift)
        self.secondkey = v_secondkey
        if type(v_key) is not str:
            if v_key is None:
                n -= 1
            else:
                n = -1
                v_key = as_text(v_key, src, "key", drift)
        self.key = v_key
        if type(v_exchangerate) is not float and type(v_exchangerate) is not int:
            if v_exchangerate is None:
                n -= 1
            else:
                n = -1
                v_exchangerate = as_number(v_exchangerate, src, "exchangerate", drift)
        self.exchangerate = v_exchangerate
        if type(v_cashbalance) is not float and type(v_cashbalance) is not int:
            if v_cashbalance is None:
                n -= 1
            else:
                n = -1
                v_cashbalance = as_number(v_cashbalance, src, "cashbalance", drift)
        self.cashbalance = v_cashbalance
        if type(v_cashbalancefxsegment) is not float and type(v_cashbalancefxsegment) is not int:
            if v_cashbalancefxsegment is None:
                n -= 1
            else:
                n = -1
                v_cashbalancefxsegment = as_number(v_cashbalancefxsegment, src, "cashbalancefxsegment", drift)
        self.cashbalancefxsegment = v_cashbalancefxsegment
        if type(v_settledcash) is not float and type(v_settledcash) is not int:
            if v_settledcash is None:
                n -= 1
            else:
                n = -1
                v_settledcash = as_number(v_settledcash, src, "settledcash", drift)
        self.settledcash = v_settledcash
        if type(v_netliquidationvalue) is not float and type(v_netliquidationvalue) is not int:
            if v_netliquidationvalue is None:
                n -= 1
            else:
                n = -1
                v_netliquidationvalue = as_number(v_netliquidationvalue, src, "netliquidationvalue", drift)
        self.netliquidationvalue = v_netliquidationvalue
        if type(v_stockmarketvalue) is not float and type(v_stockmarketvalue) is not int:
            if v_stockmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_stockmarketvalue = as_number(v_stockmarketvalue, src, "stockmarketvalue", drift)
        self.stockmarketvalue = v_stockmarketvalue
        if type(v_stockoptionmarketvalue) is not float and type(v_stockoptionmarketvalue) is not int:
            if v_stockoptionmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_stockoptionmarketvalue = as_number(v_stockoptionmarketvalue, src, "stockoptionmarketvalue", drift)
        self.stockoptionmarketvalue = v_stockoptionmarketvalue
        if type(v_futuremarketvalue) is not float and type(v_futuremarketvalue) is not int:
            if v_futuremarketvalue is None:
                n -= 1
            else:
                n = -1
                v_futuremarketvalue = as_number(v_futuremarketvalue, src, "futuremarketvalue", drift)
        self.futuremarketvalue = v_futuremarketvalue
        if type(v_futureoptionmarketvalue) is not float and type(v_futureoptionmarketvalue) is not int:
            if v_futureoptionmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_futureoptionmarketvalue = as_number(v_futureoptionmarketvalue, src, "futureoptionmarketvalue", drift)
        self.futureoptionmarketvalue = v_futureoptionmarketvalue
        if type(v_futuresonlypnl) is not float and type(v_futuresonlypnl) is not int:
            if v_futuresonlypnl is None:
                n -= 1
            else:
                n = -1
                v_futuresonlypnl = as_number(v_futuresonlypnl, src, "futuresonlypnl", drift)
        self.futuresonlypnl = v_futuresonlypnl
        if type(v_warrantsmarketvalue) is not float and type(v_warrantsmarketvalue) is not int:
            if v_warrantsmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_warrantsmarketvalue = as_number(v_warrantsmarketvalue, src, "warrantsmarketvalue", drift)
        self.warrantsmarketvalue = v_warrantsmarketvalue
        if type(v_issueroptionsmarketvalue) is not float and type(v_issueroptionsmarketvalue) is not int:
            if v_issueroptionsmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_issueroptionsmarketvalue = as_number(
                    v_issueroptionsmarketvalue, src, "issueroptionsmarketvalue", drift
                )
        self.issueroptionsmarketvalue = v_issueroptionsmarketvalue
        if type(v_corporatebondsmarketvalue) is not float and type(v_corporatebondsmarketvalue) is not int:
            if v_corporatebondsmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_corporatebondsmarketvalue = as_number(
                    v_corporatebondsmarketvalue, src, "corporatebondsmarketvalue", drift
                )
        self.corporatebondsmarketvalue = v_corporatebondsmarketvalue
        if type(v_tbondsmarketvalue) is not float and type(v_tbondsmarketvalue) is not int:
            if v_tbondsmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_tbondsmarketvalue = as_number(v_tbondsmarketvalue, src, "tbondsmarketvalue", drift)
        self.tbondsmarketvalue = v_tbondsmarketvalue
        if type(v_tbillsmarketvalue) is not float and type(v_tbillsmarketvalue) is not int:
            if v_tbillsmarketvalue is None:
                n -= 1
            else:
                n = -1
                v_tbillsmarketvalue = as_number(v_tbillsmarketvalue, src, "tbillsmarketvalue", drift)
        self.tbillsmarketvalue = v_tbillsmarketvalue
        if type(v_commoditymarketvalue) is not float and type(v_commoditymarketvalue) is not int:
            if v_commoditymarketvalue is None:
                n -= 1
            else:
                n = -1
                v_commoditymarketvalue = as_number(v_commoditymarketvalue, src, "commoditymarketvalue", drift)
        self.commoditymarketvalue = v_commoditymarketvalue
        if type(v_cryptocurrencyvalue) is not float and type(v_cryptocurrencyvalue) is not int:
            if v_cryptocurrencyvalue is None:
                n -= 1
            else:
                n = -1
                v_cryptocurrencyvalue = as_number(v_cryptocurrencyvalue, src, "cryptocurrencyvalue", drift)
        self.cryptocurrencyvalue = v_cryptocurrencyvalue
        if type(v_funds) is not float and type(v_funds) is not int:
            if v_funds is None:
                n -= 1
            else:
                n = -1
                v_funds = as_number(v_funds, src, "funds", drift)
        self.funds = v_funds
        if type(v_moneyfunds) is not float and type(v_moneyfunds) is not int:
            if v_moneyfunds is None:
                n -= 1
            else:
                n = -1
                v_moneyfunds = as_number(v_moneyfunds, src, "moneyfunds", drift)
        self.moneyfunds = v_moneyfunds
        if type(v_interest) is not float and type(v_interest) is not int:
            if v_interest is None:
                n -= 1
            else:
                n = -1
                v_interest = as_number(v_interest, src, "interest", drift)
        self.interest = v_interest
        if type(v_dividends) is not float and type(v_dividends) is not int:
            if v_dividends is None:
                n -= 1
            else:
                n = -1
                v_dividends = as_number(v_dividends, src, "dividends", drift)
        self.dividends = v_dividends
        if type(v_realizedpnl) is not float and type(v_realizedpnl) is not int:
            if v_realizedpnl is None:
                n -= 1
            else:
                n = -1
                v_realizedpnl = as_number(v_realizedpnl, src, "realizedpnl", drift)
        self.realizedpnl = v_realizedpnl
        if type(v_unrealizedpnl) is not float and type(v_unrealizedpnl) is not int:
            if v_unrealizedpnl is None:
                n -= 1
            else:
                n = -1
                v_unrealizedpnl = as_number(v_unrealizedpnl, src, "unrealizedpnl", drift)
        self.unrealizedpnl = v_unrealizedpnl
        if type(v_timestamp) is not int:
            if v_timestamp is None:
                n -= 1
            else:
                n = -1
                v_timestamp = as_int(v_timestamp, src, "timestamp", drift)
        self.timestamp = v_timestamp
        if type(v_severity) is not int:
            if v_severity is None:
                n -= 1
            else:
                n = -1
                v_severity = as_int(v_severity, src, "severity", drift)
        self.severity = v_severity
        if type(v_sessionid) is not int:
            if v_sessionid is None:
                n -= 1
            else:
                n = -1
                v_sessionid = as_int(v_sessionid, src, "sessionid", drift)
        self.sessionid = v_sessionid
        if type(v_endofbundle) is not int:
            if v_endofbundle is None:
                n -= 1
            else:
                n = -1
                v_endofbundle = as_int(v_endofbundle, src, "endofbundle", drift)
        self.endofbundle = v_endofbundle
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LedgerEntry)
