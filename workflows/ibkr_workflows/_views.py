"""An order as a list, a status or a ticket tells it, in one form, so that the three can be compared.

The broker spells one thing in several ways: `LMT`, `Limit` and `LIMIT`; `B` and `BUY`; a day order that shows `CLOSE`.
What a source does not say is None, and a comparison with it says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

import attrs

from ibkr_core.types import UNSET, UnknownObject

if TYPE_CHECKING:
    from ibkr_web.models import LiveOrder, OrderStatusDetail, OrderTicket, Trade

__all__ = [
    "WORKING",
    "View",
    "agreement",
    "number",
    "ref_of",
    "same_contract",
    "same_order",
    "shown",
    "view_of_live",
    "view_of_row",
    "view_of_status",
]

WORKING: Final = frozenset({"PendingSubmit", "PreSubmitted", "Submitted", "Filled"})
"""States of an order that works, is on its way to the market, or has done its work."""
_SIDES: Final = {"B": "BUY", "BOT": "BUY", "S": "SELL", "SLD": "SELL"}
_TYPES: Final = {
    "MKT": "MARKET",
    "LMT": "LIMIT",
    "STP": "STOP",
    "STPLMT": "STOPLIMIT",
    "TRAIL": "TRAILINGSTOP",
    "TRAILLMT": "TRAILINGSTOPLIMIT",
    "MOC": "MARKETONCLOSE",
    "LOC": "LIMITONCLOSE",
    "REL": "RELATIVE",
}
# The price of a trailing order moves by itself, a cap need not be shown, and no source settles MIT, LIT and REL.
_UNSETTLED: Final = frozenset({"TRAILINGSTOP", "TRAILINGSTOPLIMIT", "MIDPRICE", "MIT", "LIT", "RELATIVE"})
_DEFINING: Final = ("quantity", "cash_qty", "price", "aux_price")
# Members of a ticket that name the order or its account, or are for people to read: they change nothing.
_NAMING: Final = frozenset({"acct_id", "c_oid", "parent_id", "ticker", "referrer", "sec_type", "listing_exchange"})


@attrs.frozen
class View:
    """One order of the broker's."""

    row: Any
    order_id: int | None = None
    account: str | None = None
    order_ref: str | None = None
    status: str | None = None
    conid: int | None = None
    side: str | None = None
    order_type: str | None = None
    tif: str | None = None
    total: Decimal | None = None
    filled: Decimal | None = None
    cash: Decimal | None = None
    limit: Decimal | None = None
    stop: Decimal | None = None
    outside_rth: bool | None = None
    all_or_none: bool | None = None


def number(value: Any) -> Decimal | None:
    """The number in whatever a ticket or an answer holds; None where there is none."""
    if value is None or value is UNSET or isinstance(value, bool):
        return None
    if hasattr(value, "decimal"):
        found: Decimal | None = value.value
        return found
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def ref_of(row: LiveOrder | Trade) -> str | None:
    """The id of the caller's that a row names; None where it names none that can be read."""
    ref: object = row.order_ref
    return ref.strip() or None if isinstance(ref, str) else None


def _first(*values: Any) -> Decimal | None:
    return next((found for value in values if (found := number(value)) is not None), None)


def _side(value: Any) -> str | None:
    text = str(value).upper() if value else ""
    return _SIDES.get(text, text) or None


def _kind(value: Any) -> str | None:
    text = "".join(char for char in str(value).upper() if char.isalpha()) if value else ""
    return _TYPES.get(text, text) or None


def view_of_live(row: LiveOrder) -> View:
    """A row of the live orders."""
    kind = _kind(row.orig_order_type) or _kind(row.order_type)
    stop = _first(row.stop_price, row.aux_price)
    return View(
        order_id=row.order_id,
        account=row.account or row.acct,
        order_ref=row.order_ref,
        status=None if row.status is None else str(row.status),
        conid=row.conid,
        side=_side(row.side),
        order_type=kind,
        tif="DAY" if row.time_in_force == "CLOSE" else row.time_in_force or None,
        total=number(row.total_size),
        filled=number(row.filled_quantity),
        cash=number(row.total_cash_size),
        limit=None if kind == "STOP" else number(row.price),
        stop=stop if stop is not None or kind != "STOP" else number(row.price),
        outside_rth=row.outside_rth,
        row=row,
    )


def view_of_status(row: OrderStatusDetail) -> View:
    """The answer of `client.orders.status`."""
    kind = _kind(row.order_type)
    stop = number(row.stop_price)
    return View(
        order_id=row.order_id,
        account=row.account,
        order_ref=row.order_ref,
        status=None if row.order_status is None else str(row.order_status),
        conid=row.conid,
        side=_side(row.side),
        order_type=kind,
        tif=row.tif or None,
        total=number(row.total_size),
        filled=_first(row.cum_fill, row.filled_quantity),
        cash=number(row.total_cash_size),
        limit=None if kind == "STOP" else _first(row.limit_price, row.price),
        stop=stop if stop is not None or kind != "STOP" else number(row.price),
        outside_rth=row.outside_rth,
        all_or_none=row.all_or_none,
        row=row,
    )


def view_of_row(row: Any) -> View | None:
    """What a row of an answer happens to say about its order beside the number; None where it says nothing."""
    members: Mapping[str, Any] = row.raw if isinstance(row, UnknownObject) else row.additional_properties
    side, kind = members.get("side"), members.get("orderType") or members.get("order_type")
    price = number(members.get("price"))
    conid = members.get("conid")
    if side is None and kind is None and price is None and conid is None:
        return None
    kind = _kind(kind)
    return View(
        side=_side(side),
        order_type=kind,
        conid=conid if isinstance(conid, int) else None,
        limit=None if kind == "STOP" else price,
        stop=price if kind == "STOP" else number(members.get("auxPrice")),
        total=_first(members.get("quantity"), members.get("totalSize")),
        row=row,
    )


def _wanted(ticket: OrderTicket) -> dict[str, Any]:
    """What the ticket asks for, by member, without what only names the order or is for people to read."""
    values = {field.name: getattr(ticket, field.name) for field in attrs.fields(type(ticket))}
    return {name: value for name, value in values.items() if value is not UNSET and name not in _NAMING}


def agreement(ticket: OrderTicket, view: View) -> Mapping[str, bool | None]:
    """For each member that the ticket sets: whether the order agrees with it, None where the source does not say."""
    return {
        name: None if have is None or want is None else want == have
        for name, (want, have) in _compared(ticket, view).items()
    }


def shown(ticket: OrderTicket, view: View) -> Mapping[str, Any]:
    """What the order has of each member that the ticket sets; None where the source does not say."""
    return {name: have for name, (_, have) in _compared(ticket, view).items()}


def _compared(ticket: OrderTicket, view: View) -> dict[str, tuple[Any, Any]]:
    """What the ticket wants and what the order has, in one form, by the ticket's members."""
    kind = _kind(ticket.order_type)
    limit = {"STOP": view.stop}.get(kind or "", view.limit) if kind not in _UNSETTLED else None
    pairs: dict[str, tuple[Any, Any]] = {
        "conid": (str(ticket.conid), None if view.conid is None else str(view.conid)),
        "side": (_side(ticket.side), view.side),
        "order_type": (kind, view.order_type),
        "tif": (str(ticket.tif), view.tif),
        "quantity": (number(ticket.quantity), view.total),
        "cash_qty": (number(ticket.cash_qty), view.cash),
        "price": (number(ticket.price), limit),
        "aux_price": (number(ticket.aux_price), view.stop if kind == "STOPLIMIT" else None),
        "outside_rth": (ticket.outside_rth, view.outside_rth),
        "all_or_none": (ticket.all_or_none, view.all_or_none),
    }
    return {name: pairs.get(name, (None, None)) for name in _wanted(ticket)}


def same_contract(ticket: OrderTicket | None, source: LiveOrder | Trade | OrderStatusDetail) -> bool | None:
    """Whether contract and side are the ticket's. Neither can be changed: one that differs is another order. None where
    nobody knows.
    """
    if ticket is None:
        return None
    # What cannot be read is not another one.
    side, conid = _side(source.side), number(source.conid or None)
    agrees = (
        None if not ticket.conid or conid is None else number(ticket.conid) == conid,
        side == _side(ticket.side) if side in ("BUY", "SELL") else None,
    )
    return _all(agrees)


def same_order(ticket: OrderTicket, view: View) -> bool | None:
    """Whether an order is what the ticket says: contract, side, size and prices. None where nobody knows."""
    found = agreement(ticket, view)
    return _all(found.get(name) for name in ("conid", "side", *(name for name in _DEFINING if name in found)))


def _all(agrees: Iterable[bool | None]) -> bool | None:
    several = tuple(agrees)
    if False in several:
        return False
    return None if None in several else True
