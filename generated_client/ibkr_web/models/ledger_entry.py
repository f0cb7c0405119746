# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

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
    """The account."""
    currency: str | None = None
    """The currency, or `BASE`."""
    secondkey: str | None = None
    """The currency again."""
    key: str | None = None
    """`LedgerList`."""
    exchangerate: float | None = None
    """Rate to the base currency. The published document declares an integer."""
    cashbalance: float | None = None
    """Cash."""
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
        v: Any
        v = src.get("acctcode")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "acctcode", drift)
        self.acctcode = v
        v = src.get("currency")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "currency", drift)
        self.currency = v
        v = src.get("secondkey")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "secondkey", drift)
        self.secondkey = v
        v = src.get("key")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "key", drift)
        self.key = v
        v = src.get("exchangerate")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "exchangerate", drift)
        self.exchangerate = v
        v = src.get("cashbalance")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "cashbalance", drift)
        self.cashbalance = v
        v = src.get("cashbalancefxsegment")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "cashbalancefxsegment", drift)
        self.cashbalancefxsegment = v
        v = src.get("settledcash")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "settledcash", drift)
        self.settledcash = v
        v = src.get("netliquidationvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "netliquidationvalue", drift)
        self.netliquidationvalue = v
        v = src.get("stockmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "stockmarketvalue", drift)
        self.stockmarketvalue = v
        v = src.get("stockoptionmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "stockoptionmarketvalue", drift)
        self.stockoptionmarketvalue = v
        v = src.get("futuremarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "futuremarketvalue", drift)
        self.futuremarketvalue = v
        v = src.get("futureoptionmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "futureoptionmarketvalue", drift)
        self.futureoptionmarketvalue = v
        v = src.get("futuresonlypnl")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "futuresonlypnl", drift)
        self.futuresonlypnl = v
        v = src.get("warrantsmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "warrantsmarketvalue", drift)
        self.warrantsmarketvalue = v
        v = src.get("issueroptionsmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "issueroptionsmarketvalue", drift)
        self.issueroptionsmarketvalue = v
        v = src.get("corporatebondsmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "corporatebondsmarketvalue", drift)
        self.corporatebondsmarketvalue = v
        v = src.get("tbondsmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "tbondsmarketvalue", drift)
        self.tbondsmarketvalue = v
        v = src.get("tbillsmarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "tbillsmarketvalue", drift)
        self.tbillsmarketvalue = v
        v = src.get("commoditymarketvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "commoditymarketvalue", drift)
        self.commoditymarketvalue = v
        v = src.get("cryptocurrencyvalue")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "cryptocurrencyvalue", drift)
        self.cryptocurrencyvalue = v
        v = src.get("funds")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "funds", drift)
        self.funds = v
        v = src.get("moneyfunds")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "moneyfunds", drift)
        self.moneyfunds = v
        v = src.get("interest")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "interest", drift)
        self.interest = v
        v = src.get("dividends")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "dividends", drift)
        self.dividends = v
        v = src.get("realizedpnl")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "realizedpnl", drift)
        self.realizedpnl = v
        v = src.get("unrealizedpnl")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "unrealizedpnl", drift)
        self.unrealizedpnl = v
        v = src.get("timestamp")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "timestamp", drift)
        self.timestamp = v
        v = src.get("severity")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "severity", drift)
        self.severity = v
        v = src.get("sessionid")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "sessionid", drift)
        self.sessionid = v
        v = src.get("endofbundle")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "endofbundle", drift)
        self.endofbundle = v
        if len(src) != n:
            self._finish(src, drift)
        return self
