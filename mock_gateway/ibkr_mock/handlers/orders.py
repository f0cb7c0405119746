"""Preview, place, question, answer, modify, cancel and watch orders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..people import ACCOUNTS
from ..registry import Call, handles
from ..trading.orders import Order, as_it_was
from ..trading.rows import ack_row, live_row, status_row, trade_row
from ..wire import BadRequest, Refusal, Rejected, Said, text_answer

__all__: list[str] = []

DAY = 86_400.0
MOST_ROWS = 1_000
_FILTERS = {
    "inactive": "Inactive",
    "pending_submit": "PendingSubmit",
    "pre_submitted": "PreSubmitted",
    "submitted": "Submitted",
    "filled": "Filled",
    "pending_cancel": "PendingCancel",
    "pre_cancelled": "PreCancelled",
    "cancelled": "Cancelled",
    "warn_state": "WarnState",
}


@handles("list_live_orders")
def list_live_orders(call: Call) -> Any:
    """Orders of the day. The first call of a session, and one with `force`, only start the list."""
    session, params = call.brokerage, call.params
    if not session.orders_primed or params.get("force"):
        session.orders_primed = True
        session.order_filters = frozenset()
        return {"orders": [], "snapshot": False}
    accounts = _accounts(call)
    words = [word.strip().lower() for word in (params.get("filters") or "").split(",") if word.strip()]
    wanted = {_FILTERS[word] for word in words if word in _FILTERS}
    session.order_filters = frozenset(wanted) or session.order_filters
    listed = [
        order
        for order in _lagging(call, call.world.book.orders.values())
        if order.ticket.account in accounts
        and call.now - order.created < DAY
        and (not wanted or order.status in wanted)
    ]
    if "sort_by_time" in words:
        listed.sort(key=lambda order: (-order.updated, -order.id))
    rows = [live_row(order) for order in listed[-MOST_ROWS:]]
    if call.fault("snapshot_false") is not None:
        return {"orders": rows[: len(rows) // 2], "snapshot": False}
    if call.fault("list_empty") is not None:
        rows = []
    cut = call.fault("list_cut")
    return {"orders": rows if cut is None else _pushed_out(accounts[0], cut.rows), "snapshot": True}


@handles("place_orders")
def place_orders(call: Call) -> Any:
    account, shares, model = _order_account(call)
    by_error = call.fault("error_row")
    failing = by_error or call.fault("failed_leg")
    placed = call.world.desk.place(
        call.login,
        call.brokerage,
        account,
        call.body["orders"],
        call.now,
        shares,
        model,
        failing=None if failing is None else failing.row,
        by_error=by_error is not None,
        several=call.fault("several_questions") is not None,
    )
    return _upset(call, placed)


@handles("preview_orders")
def preview_orders(call: Call) -> Any:
    account, _, _ = _order_account(call)
    return call.world.desk.preview(call.brokerage, account, call.body["orders"], call.now)


@handles("modify_order")
def modify_order(call: Call) -> Any:
    order = _find(call, call.params["orderId"])
    if order is None or order.ticket.account != call.params["accountId"]:
        raise Said(503, "not_found", order=call.params["orderId"])
    if call.fault("error_row") is not None:
        return [{"error": f"Order {order.id} cannot be changed"}]
    return _upset(call, call.world.desk.modify(call.login, call.brokerage, order, call.body, call.now))


@handles("cancel_order")
def cancel_order(call: Call) -> Any:
    """Ask for the end of an order; -1 asks for the end of all open orders of the account."""
    account, number, book = call.account(), call.params["orderId"], call.world.book
    if number == -1:
        for order in book.open_orders(account):
            if order.status != "PendingCancel" and order.parent is None:
                book.cancel(order, call.now)
        return {"msg": "Request was submitted", "order_id": -1, "conid": -1, "account": None}
    found = _find(call, number)
    if found is None or found.ticket.account != account:
        raise Refusal(400, f"OrderID {number} doesn't exist")
    if not found.alive or found.status == "PendingCancel":
        raise Refusal(400, "Order is inactive")
    book.cancel(found, call.now)
    return {
        "msg": "Request was submitted",
        "order_id": number,
        "conid": found.ticket.instrument.conid,
        "account": account,
    }


@handles("get_order_status")
def get_order_status(call: Call) -> Any:
    order = _find(call, call.params["orderId"])
    for shown in () if order is None else _lagging(call, [order]):
        return status_row(shown)
    raise Said(503, "not_found", order=call.params["orderId"])


@handles("list_trades")
def list_trades(call: Call) -> Any:
    """Executions of today and up to six days before; the first call of a session answers none."""
    session = call.brokerage
    if not session.trades_primed or call.fault("list_empty") is not None:
        session.trades_primed = True
        return []
    accounts, lags = _accounts(call), call.fault("list_lags")
    until = call.now if lags is None else call.now - lags.seconds
    own = call.fault("list_of_session") is not None
    since = call.now - DAY * (call.params.get("days") or 1)
    world = call.world
    return [
        trade_row(fill, world.portfolio(fill.account).position(fill.instrument.conid))
        for fill in reversed(world.book.fills)
        if since <= fill.when <= until
        and (not own or fill.order.created >= session.established_at)
        and (fill.account in accounts or fill.order.ticket.account in accounts)
    ]


@handles("reply_to_question")
def reply_to_question(call: Call) -> Any:
    desk, params = call.world.desk, call.params
    if call.fault("error_row") is not None:
        desk.forget(call.brokerage)
        return [{"error": "The order cannot be accepted"}]
    return _upset(call, desk.reply(call.login, call.brokerage, params["replyId"], call.body["confirmed"], call.now))


@handles("suppress_questions")
def suppress_questions(call: Call) -> Any:
    call.brokerage.suppressed.update(call.body["messageIds"])
    return {"status": "submitted"}


@handles("reset_suppressed_questions")
def reset_suppressed_questions(call: Call) -> Any:
    call.brokerage.suppressed.clear()
    return {"status": "submitted"}


@handles("answer_notification")
def answer_notification(call: Call) -> Any:
    """Let an order go on, or end it, that a prompt holds. The answer is text whatever happens."""
    order = _find(call, call.body["orderId"])
    if order is None or order.notice is None or order.notice != call.body["reqId"]:
        return text_answer("Request was submitted")
    call.world.book.release(order, call.body["text"].strip().lower() in ("yes", "ok", "submit"), call.now)
    return text_answer("Success")


def _find(call: Call, number: Any) -> Order | None:
    order = call.world.book.orders.get(number) if isinstance(number, int) else None
    return None if order is None or order.ticket.account not in call.login.accounts else order


def _lagging(call: Call, orders: Iterable[Order]) -> Iterable[Order]:
    """The orders as a list shows them that lags behind, or that begins with the session."""
    lags = call.fault("list_lags")
    if call.fault("list_of_session") is not None:
        orders = [order for order in orders if order.created >= call.brokerage.established_at]
    if lags is None:
        return orders
    earlier = (as_it_was(order, call.now - lags.seconds) for order in orders)
    return [order for order in earlier if order is not None]


def _pushed_out(account: str, count: int) -> list[dict[str, Any]]:
    """So many rows of other orders that one's own do not fit into the list any more."""
    return [
        {
            "acct": account,
            "account": account,
            "conid": 265598,
            "conidex": "265598",
            "orderId": 900_000_000 + number,
            "side": "BUY",
            "totalSize": 1.0,
            "price": "1.00",
            "orderType": "Limit",
            "status": "Submitted",
            "ticker": "AAPL",
        }
        for number in range(count)
    ]


def _upset(call: Call, answer: Any) -> Any:
    """The answer to a request for orders, when faults have hit the orders that it tells of."""
    inactive, changed = call.fault("inactive_row"), call.fault("changed_id")
    if not isinstance(answer, list) or (inactive is None and changed is None):
        return answer
    book = call.world.book
    orders = [order for row in answer if (order := book.orders.get(int(row.get("order_id", 0)))) is not None]
    if inactive is not None and orders:
        order = orders[inactive.row if -len(orders) <= inactive.row < len(orders) else -1]
        if order.alive:
            book.deactivate(order, call.now)
    if changed is not None and len(orders) == 1:
        book.renumber(orders[0])
    taken = iter(orders)
    return [ack_row(next(taken)) if int(row.get("order_id", 0)) > 0 else row for row in answer]


def _accounts(call: Call) -> tuple[str, ...]:
    """The accounts to list: all of the login's, or the one asked for."""
    asked = call.params.get("accountId")
    if not asked:
        missing = call.fault("list_misses_scope")
        if missing is None:
            return call.login.accounts
        gone = call.login.accounts[1:] if missing.account is None else (missing.account,)
        return tuple(account for account in call.login.accounts if account not in gone)
    if asked not in call.login.accounts:
        raise BadRequest(f"accountId is not valid: {asked[:40]}")
    return (asked,)


def _order_account(call: Call) -> tuple[str, tuple[tuple[str, float], ...], str]:
    """The account of an order, how it is divided, and for which model: the path may name a group or a model of an
    advisor instead of an account.
    """
    name: str = call.params["accountId"]
    if name in call.login.accounts:
        return name, (), ""
    if call.login.user.advisor:
        master, world = call.login.user.accounts[0], call.world
        if name in world.allocation(call.login).groups:
            worth = {account: world.portfolio(account).figures(call.now) for account in ACCOUNTS}
            return master, world.allocation(call.login).shares(name, worth), ""
        models = world.models(call.login)
        model = models.find(name)
        if model is not None:
            if not model.parts and not any(ticket.get("jsonPayload") for ticket in call.body["orders"]):
                raise Rejected("No account has invested in the model")
            return master, models.shares(model, call.now), model.name
    raise Rejected(f"accountId is not valid: {name[:40]}")
