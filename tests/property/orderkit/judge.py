"""Holds what the client says against what the mock's ledger has."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from ibkr_core import DuplicateIntentError, IbkrError, OutcomeUnknownError, intents_of
from ibkr_mock import Gateway
from ibkr_mock.trading.orders import Order
from ibkr_web.models import OrderTicket
from ibkr_workflows import ChoiceNeededError, DecisionError, PartlyTakenError
from orderkit.plans import Plan
from orderkit.tally import Tally

__all__ = ["Boom", "Judge", "inner"]

_OPEN = (OutcomeUnknownError, PartlyTakenError, DuplicateIntentError, ChoiceNeededError, DecisionError)
"""Errors that do not say that nothing is in."""


class Boom(Exception):
    """What the user's own code raises."""


def inner(error: BaseException | None) -> BaseException | None:
    """The error itself, where it came in a group."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


class Judge:
    """Of one run."""

    def __init__(self, gateway: Gateway, plan: Plan, tally: Tally, account: str) -> None:
        self._gateway = gateway
        self._plan = plan
        self._tally = tally
        self._account = account
        self.ended = False
        """Whether the run was ended in the middle, on purpose."""
        self._absent: list[tuple[str, list[OrderTicket], list[OrderTicket]]] = []
        self._not_found: list[tuple[float, str]] = []
        self._lost: list[list[OrderTicket]] = []

    def blame(self, what: str, words: str) -> None:
        self._tally.blame(what, self._plan, words)

    # Orders

    def orders_for(self, ticket: OrderTicket) -> list[Order]:
        """Orders that are what the ticket says, whatever their ids."""
        return [
            order
            for order in self._gateway.ledger.orders
            if (order.ticket.account, order.ticket.instrument.conid) == (self._account, ticket.conid)
            and (order.ticket.side, order.ticket.quantity) == (ticket.side, ticket.quantity)
        ]

    def submission(self, done: Any, wish: list[OrderTicket]) -> None:
        """A submission that was told as a success: the right orders are there, and no others are told."""
        told = [row.order_id for row in done.rows]
        there = [order.id for ticket in wish for order in self.orders_for(ticket)]
        if sorted(told) != sorted(there) or len(told) != len(wish):
            self.blame("false success", f"told {told}, the ledger has {there}")
        for ticket in wish:
            for order in self.orders_for(ticket):
                if not _same_price(order, ticket) or (ticket.c_oid and order.ref != ticket.c_oid):
                    self.blame("false success", f"{order.id} is {order.ref} at {order.ticket.limit}")
                if order.status == "Inactive" and order.id not in [row.order_id for row in done.not_working]:
                    self.blame("false success", f"{order.id} does not work, which is not told")

    def failure(self, error: BaseException, wish: list[OrderTicket] | None = None) -> None:
        """A call failed: with an error of ours or one that was meant to be, and with a way to find what it may have
        done. `wish` is what it was to place; None for a call that changes nothing.
        """
        self._check_tree(error)
        if wish is None or self.says_nothing_is_in(error):
            if wish is not None:
                self._absent.append((f"{type(inner(error)).__name__}: {inner(error)}", wish, wish))
            return
        cause = inner(error)
        if isinstance(cause, PartlyTakenError):
            for leg in cause.taken:
                if leg.order_id not in [order.id for ticket in wish for order in self.orders_for(ticket)]:
                    self.blame("false success", f"{leg.order_id} is told as taken, and is not in the ledger")
            for leg in cause.refused:
                # One that was taken and ended at once is told with the refused ones: it protects nobody.
                there = [] if leg.ticket is None else self.orders_for(leg.ticket)
                if any(order.status != "Cancelled" for order in there):
                    self.blame("false refusal", f"a leg is told as refused that is in: {leg.text}")
        if not intents_of(error):
            self._lost.append(wish)

    def says_nothing_is_in(self, error: BaseException) -> bool:
        """Whether a user who reads this error would think that no order came of it."""
        cause = inner(error)
        return isinstance(cause, IbkrError) and not isinstance(cause, _OPEN) and not getattr(cause, "rows", ())

    def _check_tree(self, error: BaseException) -> None:
        cause = inner(error)
        if isinstance(cause, IbkrError):
            return
        meant = isinstance(cause, Boom) and self._plan.decide == "raise"
        if isinstance(cause, KeyboardInterrupt | asyncio.CancelledError | TimeoutError):
            meant = self.ended
        if not meant:
            self.blame("error outside the tree", f"{type(cause).__name__}: {cause}")

    def places(self, verdicts: Iterable[Any], wish: list[OrderTicket], back: bool) -> None:
        """What `reconcile` says of orders that were to be placed."""
        for one in verdicts:
            self._tally.verdicts[f"place: {one.verdict}"] += 1
            orders = self._gateway.ledger.orders_of(str(one.intent))
            if one.verdict == "found":
                numbers = {order.id for order in orders}
                told = {one.order.order_id} if one.order is not None else {trade.order_id for trade in one.trades}
                if not told or not told <= numbers:
                    self.blame("false success", f"found {told}, the ledger has {numbers} as {one.intent}")
            elif one.verdict == "not-found":
                if orders:
                    self._false("false not-found", f"{one.intent} is in as {[order.id for order in orders]}")
                self._absent.append(("not-found", wish, list(one.tickets)))
                self._not_found.append((self._gateway.clock.now(), str(one.intent)))
            elif one.verdict == "unknown":
                self._unknown(one, back)
            else:
                self.blame("false verdict on a change", f"{one.verdict!r} of an order to place")

    def resubmitted(self, wish: list[OrderTicket]) -> None:
        """What was not there is sent again: from now on it may be."""
        self._absent = [entry for entry in self._absent if entry[1] is not wish]

    def exactly_one(self, wish: list[OrderTicket]) -> None:
        """After a resubmission that was told as a success."""
        counts = [len(self.orders_for(ticket)) for ticket in wish]
        if counts != [1] * len(wish):
            self.blame("resubmission did not make exactly one", f"it made {counts}")

    # Changes and cancels

    def changed(self, order: Order, ticket: OrderTicket, done: Any) -> None:
        """A change that was told as a success."""
        if not _has(order, ticket):
            self.blame("false success", f"{order.id} has {order.ticket.quantity} at {order.ticket.limit}")
        if done.order_id != order.id:
            self.blame("false success", f"{done.order_id} is told, the order is {order.id}")

    def not_changed(self, order: Order, ticket: OrderTicket, error: BaseException) -> None:
        """A change that was told as refused, now or when all has arrived."""
        if _has(order, ticket):
            self._false("false refusal", f"{type(inner(error)).__name__}: {error}; the order has the new figures")

    def cancelled(self, order: Order, done: Any) -> None:
        """A cancel that was told as a success, by its state."""
        self.cancel(order, done.verdict, False, done)

    def not_cancelled(self, order: Order, error: BaseException) -> None:
        """A cancel that was told as refused."""
        if any(change.action == "cancel" for change in order.changes):
            self._false("false refusal", f"{type(inner(error)).__name__}: {error}; the cancel took effect")

    def change(self, order: Order, ticket: OrderTicket, verdict: str, back: bool, one: Any) -> None:
        """What `reconcile` says of a change."""
        self._tally.verdicts[f"modify: {verdict}"] += 1
        applied = _has(order, ticket)
        if verdict == "applied" and not applied:
            self.blame("false verdict on a change", "applied, and the order has other figures")
        elif verdict == "not-applied":
            if applied:
                self._false("false verdict on a change", "not-applied, and the order has the new figures")
        elif verdict == "unknown":
            self._unknown(one, back)
        elif verdict != "applied":
            self.blame("false verdict on a change", f"{verdict!r} of a change")

    def cancel(self, order: Order, verdict: str, back: bool, one: Any) -> None:
        """What `reconcile` or the recipe says of a cancel."""
        self._tally.verdicts[f"cancel: {verdict}"] += 1
        status = order.status
        right = {
            "cancelled": status == "Cancelled",
            "filled": status == "Filled",
            "partly filled": status == "Cancelled" and order.filled > 0,
            "pending": status in ("PendingCancel", "Cancelled", "Filled"),
            "working": status not in ("Cancelled", "Filled", "Inactive"),
            "unknown": True,
        }
        if not right.get(verdict.replace("-", " "), False):
            self._false("false verdict on a cancel", f"{verdict} of an order that is {status}, {order.filled} filled")
        if verdict == "unknown":
            self._unknown(one, back)

    def _unknown(self, one: Any, back: bool) -> None:
        if not one.reason:
            self.blame("no way to find it", f"unknown without a reason: {one.intent}")
        if back:
            self._tally.unknown[one.reason] += 1

    # When everything has arrived

    def settled(self, wish: list[OrderTicket]) -> None:
        """Everything that was under way has arrived."""
        for ticket in wish:
            orders = self.orders_for(ticket)
            if len(orders) > 1:
                self._false("order more than once", f"{len(orders)} orders: {[order.ref for order in orders]}")
        for when, ref in self._not_found:
            # One that was sent again meanwhile is refused when it arrives; it was to come all the same.
            for late in self._gateway.ledger.late:
                if late.received <= when < late.when and ref.encode() in late.body and not self._plan.questions:
                    self._false("false not-found", f"{ref} was told as not-found at {when}, and came at {late.when}")
        self._not_found.clear()
        there = [order.id for ticket in wish for order in self.orders_for(ticket)]
        for why, other, tickets in self._absent:
            are_in = [order.id for ticket in tickets for order in self.orders_for(ticket)]
            if other is wish and are_in:
                what = "false not-found" if why == "not-found" else "false refusal"
                self._false(what, f"{why}; in the end {are_in} are in")
        if there and any(other is wish for other in self._lost):
            self.blame("no way to find it", f"the error carried no intent, and {there} are in")
        for login in self._gateway.world.sessions.logins:
            if login.brokerage is not None and login.brokerage.order_filters:
                self.blame("filter or account left changed", f"{login.brokerage.order_filters} stays active")
            if login.brokerage is not None and login.brokerage.selected != login.user.accounts[0]:
                self.blame("filter or account left changed", f"{login.brokerage.selected} is selected")

    def _false(self, what: str, words: str) -> None:
        """Blame it, unless an effect did it that came later than anybody waits for."""
        if self._plan.late and any(late.when for late in self._gateway.ledger.late):
            self._tally.apart[what] += 1
        else:
            self.blame(what, words)


def _has(order: Order, ticket: OrderTicket) -> bool:
    return order.ticket.quantity == ticket.quantity and _same_price(order, ticket)


def _same_price(order: Order, ticket: OrderTicket) -> bool:
    """The broker rounds a price that is off the tick, once it was told to."""
    return order.ticket.limit is not None and abs(order.ticket.limit - float(ticket.price)) < 0.01
