# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_integer, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, Price, Size, TextInt

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
    """Account that the order is for, such as `U7654321`."""
    account: str | None = None
    """The account again."""
    conid: int | None = None
    """Contract id. An integer on the wire; the published document declares text."""
    conidex: str | None = None
    """Contract id with exchange, or the legs of a combination."""
    ticker: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
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
    price: Price | None = None
    """Limit or stop as text, quoted as in the ticket; empty for a market order."""
    aux_price: Price | None = None
    """Second price of a stop order."""
    stop_price: Price | None = None
    """Stop price of a stop order."""
    avg_price: Price | None = None
    """Average price of the fills, once there are any."""
    total_size: Size | None = None
    """Size of the order, fractions possible. A number on the wire; the published document declares text."""
    filled_quantity: Size | None = None
    """How much was filled. A number on the wire; the published document declares text."""
    remaining_quantity: Size | None = None
    """How much is still open. A number on the wire; the published document declares text."""
    total_cash_size: Amount | None = None
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
    """The caller's own id (`cOID` of the ticket). Missing on orders of other clients. Release note of 2023-10."""
    ticket_id: str | None = None
    """Own id of a client that sends its orders by FIX, or one made by the broker when the client gave none. Only
    the release notes name it. Release note of 2023-10."""
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
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 42 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_order_id,
            v_acct,
            v_account,
            v_conid,
            v_conidex,
            v_ticker,
            v_company_name,
            v_sec_type,
            v_listing_exchange,
            v_exchange,
            v_description1,
            v_description2,
            v_order_desc,
            v_side,
            v_order_type,
            v_orig_order_type,
            v_time_in_force,
            v_status,
            v_order_ccp_status,
            v_order_cancellation_by_system_reason,
            v_price,
            v_aux_price,
            v_stop_price,
            v_avg_price,
            v_total_size,
            v_filled_quantity,
            v_remaining_quantity,
            v_total_cash_size,
            v_size_and_fills,
            v_cash_ccy,
            v_last_execution_time,
            v_last_execution_time_r,
            v_order_ref,
            v_ticket_id,
            v_parent_id,
            v_oca_group_id,
            v_outside_rth,
            v_is_event_trading,
            v_supports_tax_opt,
            v_tax_optimizer_id,
            v_bg_color,
            v_fg_color,
        ) = values
        if type(v_order_id) is not int:
            n = -1
            v_order_id = as_int(v_order_id, src, "orderId", drift)
            if v_order_id is None:
                missing(src, "orderId", drift, "a whole number")
        self.order_id = v_order_id
        if type(v_acct) is not str:
            if v_acct is None:
                n -= 1
            else:
                n = -1
                v_acct = as_text(v_acct, src, "acct", drift)
        self.acct = v_acct
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_conidex) is not str:
            if v_conidex is None:
                n -= 1
            else:
                n = -1
                v_conidex = as_text(v_conidex, src, "conidex", drift)
        self.conidex = v_conidex
        if type(v_ticker) is not str:
            if v_ticker is None:
                n -= 1
            else:
                n = -1
                v_ticker = as_text(v_ticker, src, "ticker", drift)
        self.ticker = v_ticker
        if type(v_company_name) is not str:
            if v_company_name is None:
                n -= 1
            else:
                n = -1
                v_company_name = as_text(v_company_name, src, "companyName", drift)
        self.company_name = v_company_name
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "secType", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "secType", drift)
        self.sec_type = v_sec_type
        if type(v_listing_exchange) is not str:
            if v_listing_exchange is None:
                n -= 1
            else:
                n = -1
                v_listing_exchange = as_text(v_listing_exchange, src, "listingExchange", drift)
        self.listing_exchange = v_listing_exchange
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_description1) is not str:
            if v_description1 is None:
                n -= 1
            else:
                n = -1
                v_description1 = as_text(v_description1, src, "description1", drift)
        self.description1 = v_description1
        if type(v_description2) is not str:
            if v_description2 is None:
                n -= 1
            else:
                n = -1
                v_description2 = as_text(v_description2, src, "description2", drift)
        self.description2 = v_description2
        if type(v_order_desc) is not str:
            if v_order_desc is None:
                n -= 1
            else:
                n = -1
                v_order_desc = as_text(v_order_desc, src, "orderDesc", drift)
        self.order_desc = v_order_desc
        if type(v_side) is str:
            v_side = _REPORTED_SIDE.get(v_side) or str_member(ReportedSide, v_side, src, "side", drift)
        else:
            if v_side is None:
                n -= 1
            else:
                n = -1
                v_side = str_member(ReportedSide, v_side, src, "side", drift)
        self.side = v_side
        if type(v_order_type) is not str:
            if v_order_type is None:
                n -= 1
            else:
                n = -1
                v_order_type = as_text(v_order_type, src, "orderType", drift)
        self.order_type = v_order_type
        if type(v_orig_order_type) is not str:
            if v_orig_order_type is None:
                n -= 1
            else:
                n = -1
                v_orig_order_type = as_text(v_orig_order_type, src, "origOrderType", drift)
        self.orig_order_type = v_orig_order_type
        if type(v_time_in_force) is not str:
            if v_time_in_force is None:
                n -= 1
            else:
                n = -1
                v_time_in_force = as_text(v_time_in_force, src, "timeInForce", drift)
        self.time_in_force = v_time_in_force
        if type(v_status) is str:
            v_status = _ORDER_STATUS.get(v_status) or str_member(OrderStatus, v_status, src, "status", drift)
        else:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = str_member(OrderStatus, v_status, src, "status", drift)
        self.status = v_status
        if type(v_order_ccp_status) is not str:
            if v_order_ccp_status is None:
                n -= 1
            else:
                n = -1
                v_order_ccp_status = as_text(v_order_ccp_status, src, "order_ccp_status", drift)
        self.order_ccp_status = v_order_ccp_status
        if type(v_order_cancellation_by_system_reason) is not str:
            if v_order_cancellation_by_system_reason is None:
                n -= 1
            else:
                n = -1
                v_order_cancellation_by_system_reason = as_text(
                    v_order_cancellation_by_system_reason, src, "order_cancellation_by_system_reason", drift
                )
        self.order_cancellation_by_system_reason = v_order_cancellation_by_system_reason
        if v_price is None:
            n -= 1
        elif type(v_price) is str or type(v_price) is float or type(v_price) is int:
            v_price = Price(v_price)
        else:
            n = -1
            v_price = as_figure(Price, v_price, src, "price", drift, "a number or text")
        self.price = v_price
        if v_aux_price is None:
            n -= 1
        elif type(v_aux_price) is str or type(v_aux_price) is float or type(v_aux_price) is int:
            v_aux_price = Price(v_aux_price)
        else:
            n = -1
            v_aux_price = as_figure(Price, v_aux_price, src, "auxPrice", drift, "a number or text")
        self.aux_price = v_aux_price
        if v_stop_price is None:
            n -= 1
        elif type(v_stop_price) is str or type(v_stop_price) is float or type(v_stop_price) is int:
            v_stop_price = Price(v_stop_price)
        else:
            n = -1
            v_stop_price = as_figure(Price, v_stop_price, src, "stop_price", drift, "a number or text")
        self.stop_price = v_stop_price
        if v_avg_price is None:
            n -= 1
        elif type(v_avg_price) is str or type(v_avg_price) is float or type(v_avg_price) is int:
            v_avg_price = Price(v_avg_price)
        else:
            n = -1
            v_avg_price = as_figure(Price, v_avg_price, src, "avgPrice", drift, "a number or text")
        self.avg_price = v_avg_price
        if v_total_size is None:
            n -= 1
        elif type(v_total_size) is str or type(v_total_size) is float or type(v_total_size) is int:
            v_total_size = Size(v_total_size)
        else:
            n = -1
            v_total_size = as_figure(Size, v_total_size, src, "totalSize", drift, "a number or text")
        self.total_size = v_total_size
        if v_filled_quantity is None:
            n -= 1
        elif type(v_filled_quantity) is str or type(v_filled_quantity) is float or type(v_filled_quantity) is int:
            v_filled_quantity = Size(v_filled_quantity)
        else:
            n = -1
            v_filled_quantity = as_figure(Size, v_filled_quantity, src, "filledQuantity", drift, "a number or text")
        self.filled_quantity = v_filled_quantity
        if v_remaining_quantity is None:
            n -= 1
        elif (
            type(v_remaining_quantity) is str
            or type(v_remaining_quantity) is float
            or type(v_remaining_quantity) is int
        ):
            v_remaining_quantity = Size(v_remaining_quantity)
        else:
            n = -1
            v_remaining_quantity = as_figure(
                Size, v_remaining_quantity, src, "remainingQuantity", drift, "a number or text"
            )
        self.remaining_quantity = v_remaining_quantity
        if v_total_cash_size is None:
            n -= 1
        elif type(v_total_cash_size) is str or type(v_total_cash_size) is float or type(v_total_cash_size) is int:
            v_total_cash_size = Amount(v_total_cash_size)
        else:
            n = -1
            v_total_cash_size = as_figure(Amount, v_total_cash_size, src, "totalCashSize", drift, "a number or text")
        self.total_cash_size = v_total_cash_size
        if type(v_size_and_fills) is not str:
            if v_size_and_fills is None:
                n -= 1
            else:
                n = -1
                v_size_and_fills = as_text(v_size_and_fills, src, "sizeAndFills", drift)
        self.size_and_fills = v_size_and_fills
        if type(v_cash_ccy) is not str:
            if v_cash_ccy is None:
                n -= 1
            else:
                n = -1
                v_cash_ccy = as_text(v_cash_ccy, src, "cashCcy", drift)
        self.cash_ccy = v_cash_ccy
        if type(v_last_execution_time) is not str:
            if v_last_execution_time is None:
                n -= 1
            else:
                n = -1
                v_last_execution_time = as_text(v_last_execution_time, src, "lastExecutionTime", drift)
        self.last_execution_time = v_last_execution_time
        if type(v_last_execution_time_r) is not int:
            if v_last_execution_time_r is None:
                n -= 1
            else:
                r = as_integer(v_last_execution_time_r, src, "lastExecutionTime_r", drift)
                if type(r) is not TextInt and not says_the_same(r, v_last_execution_time_r):
                    n = -1
                v_last_execution_time_r = r
        self.last_execution_time_r = v_last_execution_time_r
        if type(v_order_ref) is not str:
            if v_order_ref is None:
                n -= 1
            else:
                n = -1
                v_order_ref = as_text(v_order_ref, src, "order_ref", drift)
        self.order_ref = v_order_ref
        if type(v_ticket_id) is not str:
            if v_ticket_id is None:
                n -= 1
            else:
                n = -1
                v_ticket_id = as_text(v_ticket_id, src, "ticket_id", drift)
        self.ticket_id = v_ticket_id
        if type(v_parent_id) is not int:
            if v_parent_id is None:
                n -= 1
            else:
                r = as_integer(v_parent_id, src, "parentId", drift)
                if type(r) is not TextInt and not says_the_same(r, v_parent_id):
                    n = -1
                v_parent_id = r
        self.parent_id = v_parent_id
        if type(v_oca_group_id) is not int and type(v_oca_group_id) is not str:
            if v_oca_group_id is None:
                n -= 1
            else:
                n = -1
                v_oca_group_id = as_one_of(
                    v_oca_group_id, src, "ocaGroupId", drift, "a whole number or text", as_int, as_text
                )
        self.oca_group_id = v_oca_group_id
        if type(v_outside_rth) is not bool:
            if v_outside_rth is None:
                n -= 1
            else:
                n = -1
                v_outside_rth = as_bool(v_outside_rth, src, "outsideRTH", drift)
        self.outside_rth = v_outside_rth
        if type(v_is_event_trading) is not str:
            if v_is_event_trading is None:
                n -= 1
            else:
                n = -1
                v_is_event_trading = as_text(v_is_event_trading, src, "isEventTrading", drift)
        self.is_event_trading = v_is_event_trading
        if type(v_supports_tax_opt) is not str:
            if v_supports_tax_opt is None:
                n -= 1
            else:
                n = -1
                v_supports_tax_opt = as_text(v_supports_tax_opt, src, "supportsTaxOpt", drift)
        self.supports_tax_opt = v_supports_tax_opt
        if type(v_tax_optimizer_id) is not str:
            if v_tax_optimizer_id is None:
                n -= 1
            else:
                n = -1
                v_tax_optimizer_id = as_text(v_tax_optimizer_id, src, "taxOptimizerId", drift)
        self.tax_optimizer_id = v_tax_optimizer_id
        if type(v_bg_color) is not str:
            if v_bg_color is None:
                n -= 1
            else:
                n = -1
                v_bg_color = as_text(v_bg_color, src, "bgColor", drift)
        self.bg_color = v_bg_color
        if type(v_fg_color) is not str:
            if v_fg_color is None:
                n -= 1
            else:
                n = -1
                v_fg_color = as_text(v_fg_color, src, "fgColor", drift)
        self.fg_color = v_fg_color
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LiveOrder)
