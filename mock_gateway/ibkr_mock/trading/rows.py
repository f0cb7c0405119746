"""Orders and executions as the broker prints them: three vocabularies for one thing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from .orders import Fill, Order

__all__ = ["ack_row", "describe", "live_row", "number_text", "status_row", "trade_row"]

_LONG = {
    "MKT": "Market",
    "LMT": "Limit",
    "STP": "Stop",
    "STOP_LIMIT": "Stop Limit",
    "MIDPRICE": "MidPrice",
    "TRAIL": "Trailing Stop",
    "TRAILLMT": "Trailing Stop Limit",
    "MOC": "MOC",
    "LOC": "LOC",
    "MIT": "MIT",
    "LIT": "LIT",
    "REL": "REL",
}
_ORIGIN = {
    "MKT": "MARKET",
    "LMT": "LIMIT",
    "STP": "STOP",
    "STOP_LIMIT": "STOP_LIMIT",
    "MIDPRICE": "MIDPRICE",
    "TRAIL": "TRAILING_STOP",
    "TRAILLMT": "TRAILING_STOP_LIMIT",
    "MOC": "MARKETONCLOSE",
    "LOC": "LIMITONCLOSE",
    "MIT": "MIT",
    "LIT": "LIT",
    "REL": "RELATIVE",
}
_CCP = {"PreSubmitted": "0", "PendingSubmit": "0", "Submitted": "2", "Filled": "2", "Cancelled": "4", "Inactive": "8"}
_CCP_LONG = {
    "PreSubmitted": "Submitted",
    "Submitted": "Submitted",
    "Filled": "Filled",
    "Cancelled": "Cancelled",
    "PendingCancel": "Submitted",
}
_COLOURS = {"Filled": ("#FFFFFF", "#000000"), "Cancelled": ("#FFFFFF", "#AC0000"), "Submitted": ("#FFFFFF", "#0000CC")}


def number_text(value: float) -> str:
    """A price or size as text, without needless zeros but with two decimals."""
    text = f"{value:.8f}".rstrip("0")
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals.ljust(2, '0')}"


def describe(order: Order) -> str:
    """`Buy 1 AAPL Limit 1.00, Day`; the only place where live orders tell the time in force."""
    ticket = order.ticket
    done = order.status == "Filled"
    verb = ("Bought" if done else "Buy") if ticket.sign > 0 else ("Sold" if done else "Sell")
    price = "" if ticket.limit is None else f" {number_text(ticket.limit)}"
    tif = "Day" if ticket.tif == "DAY" else ticket.tif
    return f"{verb} {ticket.quantity:g} {ticket.instrument.description} {_LONG[ticket.order_type]}{price}, {tif}"


def ack_row(order: Order) -> dict[str, Any]:
    """One accepted order in the answer to placing it."""
    row: dict[str, Any] = {"order_id": str(order.id), "order_status": order.status, "encrypt_message": "1"}
    if order.ref is not None:
        row["local_order_id"] = order.ref
    if order.parent is not None:
        row["parent_order_id"] = str(order.parent.id)
    return row


def live_row(order: Order) -> dict[str, Any]:
    """One row of the live orders."""
    ticket, instrument = order.ticket, order.ticket.instrument
    background, foreground = _COLOURS.get(order.status, ("#000000", "#00F000"))
    row: dict[str, Any] = {
        "acct": ticket.account,
        "conidex": ticket.conidex,
        "conid": instrument.conid,
        "account": ticket.account,
        "orderId": order.id,
        "cashCcy": instrument.currency,
        "sizeAndFills": f"{ticket.quantity:g}" if order.status == "Filled" else f"{order.filled:g}/{ticket.quantity:g}",
        "orderDesc": describe(order),
        "description1": instrument.description,
        "ticker": instrument.symbol,
        "secType": instrument.sec_type,
        "listingExchange": instrument.exchange,
        "remainingQuantity": order.remaining,
        "filledQuantity": order.filled,
        "totalSize": ticket.quantity,
        "companyName": instrument.name,
        "status": order.status,
        "order_ccp_status": _CCP_LONG.get(order.status, order.status),
        "origOrderType": _ORIGIN[ticket.order_type],
        "supportsTaxOpt": "1" if instrument.sec_type == "STK" else "0",
        "lastExecutionTime": datetime.fromtimestamp(order.updated, UTC).strftime("%y%m%d%H%M%S"),
        "orderType": _LONG[ticket.order_type],
        "bgColor": background,
        "fgColor": foreground,
        "isEventTrading": str(int(instrument.is_event)),
        "price": "" if ticket.limit is None else number_text(ticket.limit),
        "timeInForce": "CLOSE" if ticket.tif == "DAY" else ticket.tif,
        "lastExecutionTime_r": int(order.updated * 1000),
        "side": ticket.side,
        "ticket_id": order.ticket_id,
    }
    if order.stop is not None:
        row["auxPrice"] = row["stop_price"] = number_text(order.stop)
    if order.filled:
        row["avgPrice"] = number_text(order.average)
    if ticket.cash is not None:
        row["totalCashSize"] = ticket.cash
    if order.ref is not None:
        row["order_ref"] = order.ref
    if "outsideRTH" in ticket.raw:
        row["outsideRTH"] = ticket.outside_hours
    if order.parent is not None:
        row["parentId"] = order.parent.id
    if order.group is not None:
        row["ocaGroupId"] = order.group
    if order.reason is not None:
        row["order_cancellation_by_system_reason"] = order.reason
    return row


def status_row(order: Order) -> dict[str, Any]:
    """The answer to the question for one order."""
    ticket, instrument = order.ticket, order.ticket.instrument
    background, foreground = _COLOURS.get(order.status, ("#000000", "#00F000"))
    text = describe(order)
    row: dict[str, Any] = {
        "sub_type": None,
        "request_id": str(order.id % 100_000),
        "server_id": "0",
        "order_id": order.id,
        "conidex": ticket.conidex,
        "conid": instrument.conid,
        "symbol": instrument.symbol,
        "side": ticket.side,
        "contract_description_1": instrument.description,
        "listing_exchange": instrument.exchange,
        "option_acct": "c",
        "company_name": instrument.name,
        "size": number_text(order.remaining),
        "total_size": number_text(ticket.quantity),
        "currency": instrument.currency,
        "account": ticket.account,
        "order_type": _ORIGIN[ticket.order_type],
        "limit_price": "" if ticket.limit is None else number_text(ticket.limit),
        "cum_fill": number_text(order.filled),
        "order_status": order.status,
        "order_ccp_status": _CCP.get(order.status, "0"),
        "order_status_description": f"Order {order.status}",
        "tif": ticket.tif,
        "fg_color": foreground,
        "bg_color": background,
        "order_not_editable": not order.alive,
        "editable_fields": "\x1e" if order.alive else "",
        "cannot_cancel_order": not order.alive,
        "outside_rth": ticket.outside_hours,
        "all_or_none": ticket.all_or_none,
        "deactivate_order": ticket.held,
        "use_price_mgmt_algo": ticket.raw.get("useAdaptive") is True,
        "sec_type": instrument.sec_type,
        "available_chart_periods": "#R|1",
        "order_description": text,
        "order_description_with_contract": text,
        "clearing_id": "IB",
        "clearing_name": "IB",
        "alert_active": 1,
        "child_order_type": "3" if order.parent is not None else "0",
        "order_clearing_account": ticket.account,
        "size_and_fills": f"{order.filled:g}/{ticket.quantity:g}",
        "exit_strategy_display_price": "" if ticket.limit is None else number_text(ticket.limit),
        "exit_strategy_chart_description": text,
        "exit_strategy_tool_availability": "1",
        "allowed_duplicate_opposite": True,
        "order_time": datetime.fromtimestamp(order.created, UTC).strftime("%y%m%d%H%M%S"),
    }
    if order.filled:
        row["average_price"] = number_text(order.average)
    if order.stop is not None:
        row["stop_price"] = number_text(order.stop)
    if order.ref is not None:
        row["order_ref"] = order.ref
    return row


def trade_row(fill: Fill, position: float) -> dict[str, Any]:
    """One execution; `position` is what the account holds now."""
    order, instrument = fill.order, fill.instrument
    value = fill.quantity * fill.price * instrument.multiplier
    verb = "Bot" if fill.sign > 0 else "Sold"
    row: dict[str, Any] = {
        "execution_id": fill.id,
        "symbol": instrument.symbol,
        "supports_tax_opt": "1" if instrument.sec_type == "STK" else "0",
        "side": "B" if fill.sign > 0 else "S",
        "order_description": f"{verb} {fill.quantity:g} @ {number_text(fill.price)} on {fill.exchange}",
        "trade_time": datetime.fromtimestamp(fill.when, UTC).strftime("%Y%m%d-%H:%M:%S"),
        "trade_time_r": int(fill.when * 1000),
        "size": fill.quantity,
        "price": number_text(fill.price),
        "submitter": order.owner,
        "exchange": fill.exchange,
        "commission": number_text(fill.fee),
        "net_amount": round(value, 4),
        "account": fill.account,
        "accountCode": fill.account,
        "account_allocation_name": fill.account,
        "company_name": instrument.name,
        "contract_description_1": instrument.description,
        "sec_type": instrument.sec_type,
        "listing_exchange": instrument.exchange,
        "conid": instrument.conid,
        "conidEx": str(instrument.conid),
        "position": f"{position:g}",
        "clearing_id": "IB",
        "clearing_name": "IB",
        "liquidation_trade": "0",
        "is_event_trading": str(int(instrument.is_event)),
        "order_id": order.id,
    }
    if order.ref is not None:
        row["order_ref"] = order.ref
    return row
