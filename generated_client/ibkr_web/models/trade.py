# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

from .reported_side import ReportedSide
from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_REPORTED_SIDE = members(ReportedSide)
_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Trade(Model):
    """One execution, whichever program placed the order. Rows are sparse: the newest ones can lack all but ids,
    size and price."""

    _keys: ClassVar[Mapping[str, str]] = {
        "execution_id": "execution_id",
        "order_id": "order_id",
        "order_ref": "order_ref",
        "account": "account",
        "accountCode": "account_code",
        "account_allocation_name": "account_allocation_name",
        "submitter": "submitter",
        "conid": "conid",
        "conidEx": "conid_ex",
        "symbol": "symbol",
        "company_name": "company_name",
        "contract_description_1": "contract_description_1",
        "contract_description_2": "contract_description_2",
        "sec_type": "sec_type",
        "listing_exchange": "listing_exchange",
        "exchange": "exchange",
        "side": "side",
        "order_description": "order_description",
        "size": "size",
        "price": "price",
        "commission": "commission",
        "net_amount": "net_amount",
        "position": "position",
        "trade_time": "trade_time",
        "trade_time_r": "trade_time_r",
        "open_close": "open_close",
        "clearing_id": "clearing_id",
        "clearing_name": "clearing_name",
        "liquidation_trade": "liquidation_trade",
        "is_event_trading": "is_event_trading",
        "supports_tax_opt": "supports_tax_opt",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account", "account_code"})

    execution_id: str
    """Id of the execution."""
    order_id: int | None = None
    """The broker's number of the order."""
    order_ref: str | None = None
    """The caller's own id (`cOID` of the ticket). Missing on orders of other clients."""
    account: str | None = None
    """The account."""
    account_code: str | None = None
    """The account again."""
    account_allocation_name: str | None = None
    """Account that the trade was allocated to."""
    submitter: str | None = None
    """Login or account that placed the order."""
    conid: int | None = None
    """Contract id. An integer on the wire; the published document declares text."""
    conid_ex: str | None = None
    """Contract id with the exchange of the execution."""
    symbol: str | None = None
    """Symbol."""
    company_name: str | None = None
    """Name of the company or instrument."""
    contract_description_1: str | None = None
    """Short description of the contract."""
    contract_description_2: str | None = None
    """Rest of the description, for derivatives."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    listing_exchange: str | None = None
    """Exchange where the contract is listed."""
    exchange: str | None = None
    """Exchange of the execution."""
    side: ReportedSide | None = None
    """Bought or sold; declared as one letter, recorded as `BOT` too."""
    order_description: str | None = None
    """The execution in words."""
    size: float | None = None
    """Executed size, fractions possible."""
    price: float | str | None = None
    """Price, in the currency of the contract. Declared as text; numbers have been recorded."""
    commission: float | str | None = None
    """Commission, in the currency of the contract. Missing or empty until it is known."""
    net_amount: float | str | None = None
    """Size times price and multiplier, in the currency of the contract."""
    position: float | str | None = None
    """Position after the trade."""
    trade_time: str | None = None
    """Time of the execution, UTC, as yyyyMMdd-HH:mm:ss."""
    trade_time_r: int | None = None
    """Time of the execution in epoch milliseconds."""
    open_close: str | None = None
    """Whether the trade opens or closes a position; `???` when unknown."""
    clearing_id: str | None = None
    """Code of the clearing firm."""
    clearing_name: str | None = None
    """Name of the clearing firm."""
    liquidation_trade: str | None = None
    """`1` where the broker closed the position by force, else `0`."""
    is_event_trading: str | None = None
    """`1` for an event contract, else `0`."""
    supports_tax_opt: str | None = None
    """`1` where tax lots may be chosen, else `0`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 31
        v: Any
        v = src.get("execution_id")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "execution_id", drift)
            if v is None:
                missing(src, "execution_id", drift, "text")
        self.execution_id = v
        v = src.get("order_id")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "order_id", drift)
        self.order_id = v
        v = src.get("order_ref")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_ref", drift)
        self.order_ref = v
        v = src.get("account")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "account", drift)
        self.account = v
        v = src.get("accountCode")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "accountCode", drift)
        self.account_code = v
        v = src.get("account_allocation_name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "account_allocation_name", drift)
        self.account_allocation_name = v
        v = src.get("submitter")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "submitter", drift)
        self.submitter = v
        v = src.get("conid")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "conid", drift)
        self.conid = v
        v = src.get("conidEx")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "conidEx", drift)
        self.conid_ex = v
        v = src.get("symbol")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "symbol", drift)
        self.symbol = v
        v = src.get("company_name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "company_name", drift)
        self.company_name = v
        v = src.get("contract_description_1")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "contract_description_1", drift)
        self.contract_description_1 = v
        v = src.get("contract_description_2")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "contract_description_2", drift)
        self.contract_description_2 = v
        v = src.get("sec_type")
        if type(v) is str:
            v = _SECURITY_TYPE.get(v) or str_member(SecurityType, v, src, "sec_type", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(SecurityType, v, src, "sec_type", drift)
        self.sec_type = v
        v = src.get("listing_exchange")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "listing_exchange", drift)
        self.listing_exchange = v
        v = src.get("exchange")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "exchange", drift)
        self.exchange = v
        v = src.get("side")
        if type(v) is str:
            v = _REPORTED_SIDE.get(v) or str_member(ReportedSide, v, src, "side", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(ReportedSide, v, src, "side", drift)
        self.side = v
        v = src.get("order_description")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_description", drift)
        self.order_description = v
        v = src.get("size")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "size", drift)
        self.size = v
        v = src.get("price")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "price", drift, "a number or text", as_number, as_text)
        self.price = v
        v = src.get("commission")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "commission", drift, "a number or text", as_number, as_text)
        self.commission = v
        v = src.get("net_amount")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "net_amount", drift, "a number or text", as_number, as_text)
        self.net_amount = v
        v = src.get("position")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "position", drift, "a number or text", as_number, as_text)
        self.position = v
        v = src.get("trade_time")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "trade_time", drift)
        self.trade_time = v
        v = src.get("trade_time_r")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "trade_time_r", drift)
        self.trade_time_r = v
        v = src.get("open_close")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "open_close", drift)
        self.open_close = v
        v = src.get("clearing_id")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "clearing_id", drift)
        self.clearing_id = v
        v = src.get("clearing_name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "clearing_name", drift)
        self.clearing_name = v
        v = src.get("liquidation_trade")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "liquidation_trade", drift)
        self.liquidation_trade = v
        v = src.get("is_event_trading")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "is_event_trading", drift)
        self.is_event_trading = v
        v = src.get("supports_tax_opt")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "supports_tax_opt", drift)
        self.supports_tax_opt = v
        if len(src) != n:
            self._finish(src, drift)
        return self
