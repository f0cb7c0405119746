# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_number, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

from .order_status import OrderStatus
from .reported_side import ReportedSide
from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_ORDER_STATUS = members(OrderStatus)
_REPORTED_SIDE = members(ReportedSide)
_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LiveOrder(Model):
    """One order of the day. Rows are sparse: what does not apply is missing, empty text or null. Streamed rows
    can carry nothing but ids, so merge by `orderId`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "orderId": "order_id",
        "acct": "acct",
        "account": "account",
        "conid": "conid",
        "conidex": "conidex",
        "ticker": "ticker",
        "companyName": "company_name",
        "secType": "sec_type",
        "listingExchange": "listing_exchange",
        "exchange": "exchange",
        "description1": "description1",
        "description2": "description2",
        "orderDesc": "order_desc",
        "side": "side",
        "orderType": "order_type",
        "origOrderType": "orig_order_type",
        "timeInForce": "time_in_force",
        "status": "status",
        "order_ccp_status": "order_ccp_status",
        "order_cancellation_by_system_reason": "order_cancellation_by_system_reason",
        "price": "price",
        "auxPrice": "aux_price",
        "stop_price": "stop_price",
        "avgPrice": "avg_price",
        "totalSize": "total_size",
        "filledQuantity": "filled_quantity",
        "remainingQuantity": "remaining_quantity",
        "totalCashSize": "total_cash_size",
        "sizeAndFills": "size_and_fills",
        "cashCcy": "cash_ccy",
        "lastExecutionTime": "last_execution_time",
        "lastExecutionTime_r": "last_execution_time_r",
        "order_ref": "order_ref",
        "ticket_id": "ticket_id",
        "parentId": "parent_id",
        "ocaGroupId": "oca_group_id",
        "outsideRTH": "outside_rth",
        "isEventTrading": "is_event_trading",
        "supportsTaxOpt": "supports_tax_opt",
        "taxOptimizerId": "tax_optimizer_id",
        "bgColor": "bg_color",
        "fgColor": "fg_color",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account", "acct"})

    order_id: int
    """The broker's number of the order."""
    acct: str | None = None
    """The account."""
    account: str | None = None
    """The account again."""
    conid: int | None = None
    """Contract id. An integer on the wire; the published document declares text."""
    conidex: str | None = None
    """Contract id with exchange, or the legs of a combination."""
    ticker: str | None = None
    """Symbol."""
    company_name: str | None = None
    """Name of the company or instrument."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    listing_exchange: str | None = None
    """Exchange where the contract is listed."""
    exchange: str | None = None
    """Exchange the order is routed to."""
    description1: str | None = None
    """Short description of the contract."""
    description2: str | None = None
    """Rest of the description, for derivatives."""
    order_desc: str | None = None
    """The order in words. The only place that names the real time in force."""
    side: ReportedSide | None = None
    """Buy or sell."""
    order_type: str | None = None
    """Kind of order in words (`Limit`, `Stop Limit`); not the vocabulary of tickets."""
    orig_order_type: str | None = None
    """Kind of order as first sent (`LIMIT`, `MARKET`)."""
    time_in_force: str | None = None
    """Not what it seems. A day order shows `CLOSE`; read `orderDesc`."""
    status: OrderStatus | None = None
    """Where the order is in its life."""
    order_ccp_status: str | None = None
    """Status in the words of the clearing system."""
    order_cancellation_by_system_reason: str | None = None
    """Why the broker itself cancelled the order."""
    price: str | None = None
    """Limit or stop as text; empty for a market order."""
    aux_price: float | str | None = None
    """Second price of a stop order."""
    stop_price: float | str | None = None
    """Stop price of a stop order."""
    avg_price: str | None = None
    """Average price of the fills, once there are any."""
    total_size: float | None = None
    """Size of the order, fractions possible. A number on the wire; the published document declares text."""
    filled_quantity: float | None = None
    """How much was filled. A number on the wire; the published document declares text."""
    remaining_quantity: float | None = None
    """How much is still open. A number on the wire; the published document declares text."""
    total_cash_size: float | None = None
    """Money amount of an order by cash quantity. A number on the wire; the published document declares text."""
    size_and_fills: str | None = None
    """Filled and total size, `0/100`, or one number once they are equal."""
    cash_ccy: str | None = None
    """Currency of the order."""
    last_execution_time: str | None = None
    """Last change, UTC, as yyMMddHHmmss."""
    last_execution_time_r: int | None = None
    """Last change in epoch milliseconds. An integer on the wire; the published document declares text."""
    order_ref: str | None = None
    """The caller's own id (`cOID` of the ticket). Missing on orders of other clients."""
    ticket_id: str | None = None
    """Own id of a client that sends its orders by FIX, or one made by the broker when the client gave none. Only
    the release notes name it."""
    parent_id: int | None = None
    """On a bracket child, the number of the parent."""
    oca_group_id: int | str | None = None
    """Group of which one fill cancels the rest. The number of the parent for bracket children, otherwise a text
    starting with `oco-`."""
    outside_rth: bool | None = None
    """The order may fill outside regular hours. Missing on some products."""
    is_event_trading: str | None = None
    """`1` for an event contract, else `0`."""
    supports_tax_opt: str | None = None
    """`1` where tax lots may be chosen, else `0`."""
    tax_optimizer_id: str | None = None
    """Chosen tax lot matching method."""
    bg_color: str | None = None
    """Background colour of the row in the broker's own pages, `#FFFFFF`."""
    fg_color: str | None = None
    """Text colour of the row in the broker's own pages."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 42
        v: Any
        v = src.get("orderId")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "orderId", drift)
            if v is None:
                missing(src, "orderId", drift, "a whole number")
        self.order_id = v
        v = src.get("acct")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "acct", drift)
        self.acct = v
        v = src.get("account")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "account", drift)
        self.account = v
        v = src.get("conid")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "conid", drift)
        self.conid = v
        v = src.get("conidex")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "conidex", drift)
        self.conidex = v
        v = src.get("ticker")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "ticker", drift)
        self.ticker = v
        v = src.get("companyName")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "companyName", drift)
        self.company_name = v
        v = src.get("secType")
        if type(v) is str:
            v = _SECURITY_TYPE.get(v) or str_member(SecurityType, v, src, "secType", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(SecurityType, v, src, "secType", drift)
        self.sec_type = v
        v = src.get("listingExchange")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "listingExchange", drift)
        self.listing_exchange = v
        v = src.get("exchange")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "exchange", drift)
        self.exchange = v
        v = src.get("description1")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "description1", drift)
        self.description1 = v
        v = src.get("description2")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "description2", drift)
        self.description2 = v
        v = src.get("orderDesc")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "orderDesc", drift)
        self.order_desc = v
        v = src.get("side")
        if type(v) is str:
            v = _REPORTED_SIDE.get(v) or str_member(ReportedSide, v, src, "side", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(ReportedSide, v, src, "side", drift)
        self.side = v
        v = src.get("orderType")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "orderType", drift)
        self.order_type = v
        v = src.get("origOrderType")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "origOrderType", drift)
        self.orig_order_type = v
        v = src.get("timeInForce")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "timeInForce", drift)
        self.time_in_force = v
        v = src.get("status")
        if type(v) is str:
            v = _ORDER_STATUS.get(v) or str_member(OrderStatus, v, src, "status", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(OrderStatus, v, src, "status", drift)
        self.status = v
        v = src.get("order_ccp_status")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_ccp_status", drift)
        self.order_ccp_status = v
        v = src.get("order_cancellation_by_system_reason")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_cancellation_by_system_reason", drift)
        self.order_cancellation_by_system_reason = v
        v = src.get("price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "price", drift)
        self.price = v
        v = src.get("auxPrice")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "auxPrice", drift, "a number or text", as_number, as_text)
        self.aux_price = v
        v = src.get("stop_price")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "stop_price", drift, "a number or text", as_number, as_text)
        self.stop_price = v
        v = src.get("avgPrice")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "avgPrice", drift)
        self.avg_price = v
        v = src.get("totalSize")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "totalSize", drift)
        self.total_size = v
        v = src.get("filledQuantity")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "filledQuantity", drift)
        self.filled_quantity = v
        v = src.get("remainingQuantity")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "remainingQuantity", drift)
        self.remaining_quantity = v
        v = src.get("totalCashSize")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "totalCashSize", drift)
        self.total_cash_size = v
        v = src.get("sizeAndFills")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "sizeAndFills", drift)
        self.size_and_fills = v
        v = src.get("cashCcy")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "cashCcy", drift)
        self.cash_ccy = v
        v = src.get("lastExecutionTime")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "lastExecutionTime", drift)
        self.last_execution_time = v
        v = src.get("lastExecutionTime_r")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "lastExecutionTime_r", drift)
        self.last_execution_time_r = v
        v = src.get("order_ref")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_ref", drift)
        self.order_ref = v
        v = src.get("ticket_id")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "ticket_id", drift)
        self.ticket_id = v
        v = src.get("parentId")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "parentId", drift)
        self.parent_id = v
        v = src.get("ocaGroupId")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "ocaGroupId", drift, "a whole number or text", as_int, as_text)
        self.oca_group_id = v
        v = src.get("outsideRTH")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "outsideRTH", drift)
        self.outside_rth = v
        v = src.get("isEventTrading")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "isEventTrading", drift)
        self.is_event_trading = v
        v = src.get("supportsTaxOpt")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "supportsTaxOpt", drift)
        self.supports_tax_opt = v
        v = src.get("taxOptimizerId")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "taxOptimizerId", drift)
        self.tax_optimizer_id = v
        v = src.get("bgColor")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "bgColor", drift)
        self.bg_color = v
        v = src.get("fgColor")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "fgColor", drift)
        self.fg_color = v
        if len(src) != n:
            self._finish(src, drift)
        return self
