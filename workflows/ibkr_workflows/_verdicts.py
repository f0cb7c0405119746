"""What the lists and the status of an order say about one intent. Nothing here reads or waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import attrs

from ibkr_core.client import BaseClient
from ibkr_core.intents import Intent
from ibkr_core.types import UNSET
from ibkr_workflows._lists import Lists, Scope
from ibkr_workflows._rows import is_no_parent
from ibkr_workflows._tickets import Prepared, prepare
from ibkr_workflows._views import (
    View,
    agreement,
    number,
    ref_of,
    same_contract,
    same_order,
    shown,
    view_of_live,
)

if TYPE_CHECKING:
    from ibkr_web.models import LiveOrder, OrderStatusDetail, OrderTicket, Trade

__all__ = [
    "ENDING",
    "Reconciliation",
    "Verdict",
    "all_cancelled_verdict",
    "cancel_verdict",
    "doubts_about",
    "lives_on",
    "modify_verdict",
    "place_verdict",
]

Verdict: TypeAlias = Literal[
    "found",
    "not-found",
    "applied",
    "not-applied",
    "cancelled",
    "filled",
    "partly filled",
    "pending",
    "working",
    "unknown",
]

# The broker's day is not settled: all that it could be have to agree.
_ZONES: Final = (UTC, timezone(timedelta(hours=-4)), timezone(timedelta(hours=-5)))
_CLOCKS_DIFFER: Final = 60.0
"""Seconds by which the broker's clock and ours may differ."""
_MIDNIGHT: Final = 300.0
"""Seconds around midnight in which nothing is concluded from lists of one day."""
_OPEN: Final = frozenset({"PendingSubmit", "PreSubmitted", "Submitted", "WarnState"})
ENDING: Final = frozenset({"PendingCancel", "PreCancelled"})
TELLING: Final = ("conid", "side", "order_type", "quantity", "price", "aux_price")
# Members that name an order, not what it is.
_ALWAYS: Final = frozenset({"conid", "conidex", "side"})


@attrs.frozen
class Reconciliation:
    """What is known of one intent.

    Attributes:
        intent: what was looked for.
        verdict: of an order that was placed: "found" (it is in), "not-found" (it is not, and will not come any more)
            or "unknown". Of a change: "applied", "not-applied" or "unknown". Of a cancel: "cancelled" (nothing was
            filled), "filled", "partly filled" (the rest is cancelled), "pending" (the cancel is on its way), "working"
            (the order lives on: the cancel did not arrive) or "unknown". Of the cancel of all orders the same about all
            of the account that are listed: "filled" if all of them are, "partly filled" if something is and no order
            is open any more, with the numbers in `reason`.
        reason: why it is unknown and what would settle it; a warning where something is known but not all.
        order: the order as a list or its status has it, the newest row.
        trades: executions that carry the id.
        children: the orders of a bracket below this one that were seen.
        missing: tickets of children that were not seen although the parent was: they may have been refused.
        tickets: for "not-found", the tickets with the ids that they had, to be submitted again; otherwise empty.
        filled, remaining: how much of the order is filled and how much was left, where the broker says it.
        seconds: how long the look took.
    """

    intent: str
    verdict: Verdict
    reason: str = ""
    order: LiveOrder | OrderStatusDetail | None = None
    trades: tuple[Trade, ...] = ()
    children: tuple[LiveOrder, ...] = ()
    missing: tuple[OrderTicket, ...] = ()
    tickets: Prepared | tuple[()] = ()
    filled: Decimal | None = None
    remaining: Decimal | None = None
    seconds: float = 0.0

    @property
    def live(self) -> LiveOrder | None:
        """The order, if it was found in the list of live orders."""
        from ibkr_web.models import LiveOrder

        return self.order if isinstance(self.order, LiveOrder) else None

    @property
    def known(self) -> bool:
        """Whether the verdict is another than "unknown"."""
        return self.verdict != "unknown"


def doubts_about(
    client: BaseClient, intent: str, ended: float | None, looked: float, settle: float, flying: bool
) -> list[str]:
    """Why absence would prove nothing about this intent, apart from the lists: when it was sent, in which session, on
    which day, and whether it has had time to arrive.
    """
    if not isinstance(intent, Intent) or intent.sent_wall is None:
        return [
            "when it was sent is not known: give the Intent that the error, on_intent or prepare told, not its text"
        ]
    doubts = []
    if flying:
        doubts.append("a request with this id is still under way, or was during the look: look again later")
    elif intent.ended_monotonic is None:
        doubts.append("its request has not ended yet")
    elif ended is None or looked < ended + settle:
        doubts.append(f"the last look was less than {settle:g} s after its request had ended: look again later")
    if intent.session is None or intent.session != client.gate.session:
        doubts.append("the brokerage session is another one than it was sent in: ask the broker or read the statement")
    elif not client.gate.session_known:
        doubts.append("the broker does not tell which brokerage session this is: it may be another one")
    # The lists are of the broker's day, and its clock is not ours.
    if _days(intent.sent_wall - _MIDNIGHT) != _days(client.clock.wall() + _MIDNIGHT):
        doubts.append("it was sent on another day, and the lists are of today: read client.orders.trades(days=7)")
    return doubts


def _days(wall: float) -> list[str]:
    return [datetime.fromtimestamp(wall, zone).date().isoformat() for zone in _ZONES]


def place_verdict(intent: str, lists: Lists, scope: Scope, doubts: Sequence[str]) -> Reconciliation:
    """Of an order that was placed.

    Args:
        intent: the `cOID`.
        lists: what was read.
        scope: whose lists were read.
        doubts: why absence proves nothing; empty when it does.
    """
    account = intent.account if isinstance(intent, Intent) else None
    ticket: OrderTicket | None = intent.ticket if isinstance(intent, Intent) else None
    wanted: tuple[OrderTicket, ...] = (intent.children or ()) if isinstance(intent, Intent) else ()
    doubts = list(doubts)

    def ours(row: Any, *names: str | None) -> bool:
        named = {name for name in names if name}
        return account is None or not named or account in named or not scope.is_account(account)

    known = [row for row in lists.live.values() if intent in {ref_of(row), *lists.refs.get(row.order_id, ())}]
    done = [trade for trade in lists.trades.values() if ref_of(trade) == intent]
    rows = [row for row in known if ours(row, row.account, row.acct)]
    trades = [trade for trade in done if ours(trade, trade.account, trade.account_code)]
    accounts = {row.account or row.acct for row in known} | {trade.account or trade.account_code for trade in done}
    if not rows and not trades and not accounts <= scope.own:
        # The same id may be in use in another account of one's own; but this may be an account that is spelled oddly.
        doubts.append(
            "an order with this id is listed under an account that is none of this login's: read it and decide"
        )
    # Contract and side of an order cannot be changed: a row that differs there is of another order with the same id.
    others = [row for row in rows if same_contract(ticket, row) is False]
    sold = [trade for trade in trades if same_contract(ticket, trade) is False]
    rows = [row for row in rows if row not in others]
    trades = [trade for trade in trades if trade not in sold]
    order = max(rows, key=lambda row: (row.last_execution_time_r or 0, row.order_id), default=None)
    if ticket is None and wanted:
        return _children_verdict(intent, order, wanted, lists)
    if order is not None or trades:
        children, missing = _children(order, wanted, lists)
        view = None if order is None else view_of_live(order)
        return Reconciliation(
            intent,
            "found",
            f"{len(missing)} of its {len(wanted)} children were not seen" if missing else "",
            order,
            tuple(trades),
            children,
            missing,
            filled=None if view is None else view.filled,
            remaining=None if order is None or order.remaining_quantity is None else order.remaining_quantity.value,
        )
    if others or sold:
        why = "an order for another contract or side carries this id: read what it is before you send anything again"
        return Reconciliation(intent, "unknown", why, others[0] if others else None, tuple(sold))
    doubts += _alike(ticket, intent, account, lists) or _traces(intent, wanted, lists)
    if doubts:
        return Reconciliation(intent, "unknown", "; ".join(doubts))
    again: Prepared | tuple[()] = () if ticket is None else prepare([ticket, *wanted])
    return Reconciliation(intent, "not-found", tickets=again)


def _alike(ticket: OrderTicket | None, intent: str, account: str | None, lists: Lists) -> list[str]:
    """A row without an id of its own that may be the ticket's: nothing that it shows speaks against it."""
    if ticket is None:
        return []

    def nameless(row: Any, *names: str | None) -> bool:
        named = {name for name in names if name}
        ref = ref_of(row)
        # An id that differs in its letters' case alone is no other one that anybody would choose.
        unnamed = ref is None or (ref != intent and ref.casefold() == intent.casefold())
        return unnamed and (account is None or not named or account in named)

    for row in lists.live.values():
        if (
            nameless(row, row.account, row.acct)
            and is_no_parent(row.parent_id)
            and same_order(ticket, view_of_live(row)) is not False
        ):
            return [f"order {row.order_id} carries no id and may be it: read it and decide"]
    sent = intent.sent_wall if isinstance(intent, Intent) else None
    size = number(ticket.quantity)
    for trade in lists.trades.values():
        if not nameless(trade, trade.account, trade.account_code) or same_contract(ticket, trade) is False:
            continue
        when, filled = trade.trade_time_r, number(trade.size)
        early = sent is not None and when is not None and when / 1000 < sent - _CLOCKS_DIFFER
        larger = size is not None and filled is not None and filled > size
        if not early and not larger:
            return ["a trade carries no id and may be of this order: read client.orders.trades() and decide"]
    return []


def _traces(intent: str, wanted: Sequence[OrderTicket], lists: Lists) -> list[str]:
    """A row that is not the order, but would not be there without it: a child of a bracket, or one that names it."""
    for row in lists.live.values():
        orphan = not is_no_parent(row.parent_id) and row.parent_id not in lists.live
        if orphan and any(_fits(ticket, view_of_live(row)) for ticket in wanted):
            return [
                f"order {row.order_id} may be a child of it, whose parent is in none of the lists: read it and decide"
            ]
    every: tuple[LiveOrder | Trade, ...] = (*lists.live.values(), *lists.trades.values())
    for one in every:
        if any(isinstance(value, str) and value.strip().casefold() == intent.casefold() for value in _values(one)):
            return ["a row names its id in another place than an order's own: read it and decide"]
    return []


def _values(row: LiveOrder | Trade) -> list[Any]:
    """What a row says, but for the id of its own."""
    return [value for name, value in row.to_dict().items() if name != "order_ref"]


def _children(
    order: LiveOrder | None, wanted: Sequence[OrderTicket], lists: Lists
) -> tuple[tuple[LiveOrder, ...], tuple[OrderTicket, ...]]:
    """The rows below an order, and the tickets that none of them fits."""
    if order is None:
        return (), tuple(wanted)
    rows = [row for row in lists.live.values() if row.parent_id == order.order_id]
    missing: list[OrderTicket] = []
    left = list(rows)
    for ticket in wanted:
        row = next((row for row in left if _fits(ticket, view_of_live(row))), None)
        if row is None:
            missing.append(ticket)
        else:
            left.remove(row)
    return tuple(rows), tuple(missing)


def _fits(ticket: OrderTicket, view: View) -> bool:
    said = agreement(ticket, view)
    return all(said.get(name) is not False for name in TELLING)


def _children_verdict(
    intent: str, parent: LiveOrder | None, wanted: Sequence[OrderTicket], lists: Lists
) -> Reconciliation:
    """Of children that were added to an order that was in already. They have no id of their own: one that is seen may
    have been there before, and one that is not seen may still come and then be taken for another.
    """
    children, missing = _children(parent, wanted, lists)
    if parent is None:
        seen = "the parent order is in none of the lists"
    elif missing:
        seen = f"only {len(wanted) - len(missing)} of {len(wanted)} children were seen"
    else:
        seen = "children like these were seen, perhaps of an earlier request"
    why = f"{seen}; a child of a bracket has no id that tells it from another: read children and decide"
    return Reconciliation(intent, "unknown", why, parent, children=children, missing=missing)


def modify_verdict(intent: Intent, view: View | None, settled: bool) -> Reconciliation:
    """Of a change, by the members that were to change.

    Args:
        intent: the change; its ticket is what was wanted.
        view: the order as it is now; None when it could not be read.
        settled: whether the request has had its time to arrive.
    """
    ticket: OrderTicket | None = intent.ticket
    before: View | None = intent.before
    if view is None:
        return Reconciliation(intent, "unknown", "the order could not be read: try again later")
    if ticket is None:
        return Reconciliation(
            intent, "unknown", "what was to change is not known: compare the order with what you wanted", view.row
        )
    now = agreement(ticket, view)
    if before is None:
        changed = [name for name in now if name not in _ALWAYS]
    else:
        was = agreement(ticket, before)
        # A change is made whole or not at all, so what is shown decides. Where nothing that is shown was to change,
        # what is not shown was.
        changed = [name for name, agreed in was.items() if agreed is False] or [
            name for name, agreed in was.items() if agreed is None
        ]
    taken_away = [] if before is None else [name for name in _SWITCHES if _taken_away(name, ticket, before)]
    if any(getattr(view, name) is not False for name in taken_away):
        why = f"what was to be taken away ({', '.join(taken_away)}) is still there, or is not shown"
        return Reconciliation(
            intent, "unknown", f"{why}: compare the order with the ticket", view.row, filled=view.filled
        )
    said = {now[name] for name in changed}
    if said <= {True}:
        return Reconciliation(intent, "applied", "", view.row, filled=view.filled)
    as_before = before is not None and all(
        now[name] is False and shown(ticket, view)[name] == shown(ticket, before)[name] for name in changed
    )
    if as_before:
        if settled or view.status == "Filled":
            return Reconciliation(intent, "not-applied", "", view.row, filled=view.filled)
        return Reconciliation(intent, "unknown", "the change may still be on its way: look again later", view.row)
    if before is None and False in said:
        why = "not all is as wanted, and the order before the change is not known"
    elif said >= {True, False}:
        why = "partly so"
    elif said == {False}:
        why = "what was to change is not as wanted nor as it was: it may have been rounded, or changed again"
    else:
        why = "the broker does not show what was to change"
    return Reconciliation(intent, "unknown", f"{why}: compare the order with the ticket", view.row, filled=view.filled)


_SWITCHES: Final = ("outside_rth", "all_or_none")
"""Members that a ticket which leaves them out turns off."""


def _taken_away(name: str, ticket: OrderTicket, before: View) -> bool:
    return getattr(ticket, name) is UNSET and getattr(before, name) is True


def cancel_verdict(intent: str, view: View | None, settled: bool) -> Reconciliation:
    """Of a cancel, by the status of the order.

    Args:
        intent: the cancel.
        view: the order as it is now; None when it could not be read.
        settled: whether the request has had its time to arrive.
    """
    if view is None:
        return Reconciliation(intent, "unknown", "the order could not be read: try again later")
    filled = view.filled
    left = None if view.total is None or filled is None else view.total - filled
    verdict: Verdict = "unknown"
    reason = ""
    if view.status == "Filled":
        verdict = "filled"
    elif view.status == "Cancelled" and filled is not None:
        verdict = "partly filled" if filled > 0 else "cancelled"
    elif view.status == "Cancelled":
        reason = "it is cancelled, but the broker does not say whether something was filled: read the trades"
    elif view.status in ENDING:
        verdict = "pending"
    elif view.status in _OPEN and settled:
        verdict = "working"
    elif view.status in _OPEN:
        reason = "the cancel may still be on its way: look again later"
    else:
        reason = f"its status is {view.status or 'missing'}, which is neither working nor ended: look again later"
    return Reconciliation(intent, verdict, reason, view.row, filled=filled, remaining=left)


def lives_on(order_id: int, ref: str, lists: Lists) -> str | None:
    """How an order that is over under this number goes on under another one, as a changed order may; None if no list
    says so.
    """
    for row in lists.live.values():
        names = {ref_of(row), *lists.refs.get(row.order_id, ())}
        if ref in names and row.order_id != order_id and is_no_parent(row.parent_id) and row.status != "Cancelled":
            return (
                f"the order has another number by now, {row.order_id}, and is {row.status or 'there'}: cancel that one"
            )
    return None


def all_cancelled_verdict(
    intent: Intent, account: str | None, lists: Lists, doubts: Sequence[str], settled: bool
) -> Reconciliation:
    """Of the cancel of all orders of an account, by what is still open there and how the others ended."""
    rows = [row for row in lists.live.values() if account in (None, row.account, row.acct)]
    count = Counter(str(row.status or "missing") for row in rows)
    states = {str(row.status) for row in rows if row.status is not None}
    if states & _OPEN:
        if settled:
            return Reconciliation(intent, "working", "some orders of the account are still open")
        return Reconciliation(intent, "unknown", "the cancel may still be on its way: look again later")
    if states & ENDING:
        return Reconciliation(intent, "pending", "some orders of the account are about to be cancelled")
    if doubts:
        return Reconciliation(intent, "unknown", "; ".join(doubts))
    listed = ", ".join(f"{several} {state}" for state, several in count.items())
    known = f"no order of the account is open: {listed or 'none is listed'}"
    fills = [number(row.filled_quantity) for row in rows if str(row.status) == "Cancelled"]
    if count.keys() - {"Filled", "Cancelled"} or None in fills:
        return Reconciliation(intent, "unknown", f"{known}; it is not known of each how it ended: look again later")
    if count["Filled"] and not count["Cancelled"]:
        return Reconciliation(intent, "filled", known)
    partly = count["Filled"] or any(fills)
    return Reconciliation(intent, "partly filled" if partly else "cancelled", known)
