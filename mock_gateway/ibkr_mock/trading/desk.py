"""The desk: takes a request for orders through checks, questions and acceptance, and previews what an order would
do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..ids import Ids
from ..instruments import Instrument
from ..market import Market
from ..sessions import Brokerage, Login
from ..wire import Refusal, Rejected
from ..words import Words
from .book import Book
from .combos import legs_of
from .orders import Order
from .portfolio import Portfolio
from .questions import PENDING_SECONDS, Case, Pending, Question, questions_of, side_by_side
from .risk import commission, notional
from .rows import ack_row
from .tickets import Ticket, find_instrument, profile_shares, read_ticket

__all__ = ["Desk"]

_NOT_CONFIRMED = "Order not confirmed "
_CHOICES = ["Yes", "No"]
_FAILED = {"order_id": "-1", "order_status": "Failed", "encrypt_message": "1"}


class Desk:
    """Everything between a login and the book."""

    def __init__(
        self,
        ids: Ids,
        market: Market,
        book: Book,
        portfolio: Callable[[str], Portfolio],
        stale_status: int,
        words: Words,
    ) -> None:
        self._ids = ids
        self._market = market
        self._book = book
        self._portfolio = portfolio
        self._stale_status = stale_status
        self._words = words
        self._stale: set[str] = set()

    def place(
        self,
        login: Login,
        session: Brokerage,
        account: str,
        raws: list[Mapping[str, Any]],
        now: float,
        shares: tuple[tuple[str, float], ...] = (),
        model: str = "",
        *,
        failing: int | None = None,
        by_error: bool = False,
        several: bool = False,
    ) -> Any:
        """The answer to a new order: rows, a question, or a choice. `Rejected` when the broker refuses.

        `failing` is the ticket that the broker refuses by a row of the answer: one with the order id -1, or with an
        error alone. With `several` each ticket's question stands in the first answer, beside the rows of the tickets
        that are taken already.
        """
        tickets, failed = self._read_all(raws, account, now)
        if failing is not None and tickets:
            refused = tickets.pop(failing if -len(tickets) <= failing < len(tickets) else -1)
            text = f"The order {refused.text} was refused"
            failed.append({"error": text} if by_error else _FAILED | {"text": text})
            if not tickets:
                return failed
        for ticket in tickets:
            ticket.shares, ticket.model = profile_shares(ticket, login.accounts) or shares, model
            if ticket.shares and ticket.instrument.legs:
                raise Rejected("A combination cannot be divided among accounts")
        self._check_request(login, tickets, now)
        if several and len(tickets) > 1:
            return self._ask_each(login, session, account, tickets, failed, now)
        questions = [question for ticket in tickets for question in self._questions(ticket, session, now)]
        return self._ask(login, session, Pending("", account, tickets, questions, now, failed=failed), now)

    def modify(self, login: Login, session: Brokerage, order: Order, raw: Mapping[str, Any], now: float) -> Any:
        """The answer to a change: the whole ticket again, of the same contract and side."""
        ticket = self._read(raw, order.ticket.account, now, "body")
        if not order.alive or order.status == "PendingCancel":
            raise Refusal(400, "Order is inactive")
        if ticket.instrument is not order.ticket.instrument or ticket.side != order.ticket.side:
            raise Rejected("The contract and the side of an order cannot be changed")
        if ticket.quantity < order.filled:
            raise Rejected("The order size cannot be below what is filled")
        self._check_funds(ticket, now, already=order)
        self._check_short(ticket)
        questions = self._questions(ticket, session, now, before=order)
        return self._ask(
            login, session, Pending("", order.ticket.account, [ticket], questions, now, number=order.id), now
        )

    def reply(self, login: Login, session: Brokerage, reply_id: str, confirmed: bool, now: float) -> Any:
        """The answer to a question. Each id works once, and only until another request is made."""
        waiting = [] if session.pending is None else session.pending.all()
        pending = next((one for one in waiting if one.reply_id == reply_id), None)
        if pending is None or now - pending.since > PENDING_SECONDS:
            if reply_id in self._stale:
                self._stale.discard(reply_id)
                raise (
                    Refusal(self._stale_status, "Service Unavailable")
                    if self._stale_status >= 400
                    else Rejected(_unknown(reply_id))
                )
            raise Rejected(_unknown(reply_id))
        session.pending = side_by_side([one for one in waiting if one is not pending])
        if not confirmed:
            raise Rejected(_NOT_CONFIRMED)
        del pending.questions[0]
        return self._ask(login, session, pending, now)

    def forget(self, session: Brokerage) -> None:
        """Another request has come: the open question can no longer be answered."""
        if session.pending is not None:
            self._stale.update(session.pending.ids())
            session.pending = None

    def preview(self, session: Brokerage, account: str, raws: list[Mapping[str, Any]], now: float) -> dict[str, Any]:
        """What the first ticket would cost and do to margin."""
        ticket = self._read(raws[0], account, now, "orders/0")
        instrument, portfolio = ticket.instrument, self._portfolio(ticket.account)
        quote = self._market.quote(instrument, now)
        price = ticket.limit if ticket.limit is not None else (quote.ask if ticket.sign > 0 else quote.bid)
        fee, value = self._fee(ticket, price, now), notional(instrument, ticket.quantity, price)
        rate = portfolio.to_base(instrument.currency, now)
        before, after = (
            portfolio.figures(now),
            portfolio.figures(now, legs_of(instrument, ticket.sign * ticket.quantity)),
        )
        held, unit = portfolio.position(instrument.conid), "Shares" if instrument.sec_type == "STK" else "Units"
        equity = before.equity - fee * rate
        warnings = [question.text for question in self._questions(ticket, session, now)]
        short = equity - after.initial < 0 and after.initial > before.initial
        if short:
            warnings.insert(0, "The available funds do not cover the margin of this order")
        return {
            "amount": {
                "amount": f"{value:,.2f} {instrument.currency} ({ticket.quantity:g} {unit})",
                "commission": f"{fee:,.2f} {instrument.currency}",
                "total": f"{value + ticket.sign * fee:,.2f} {instrument.currency}",
            },
            "equity": _change(before.equity, equity),
            "initial": _change(before.initial, after.initial),
            "maintenance": _change(before.maintenance, after.maintenance),
            "position": _change(held, held + ticket.sign * ticket.quantity, "{:,g}"),
            "warn": warnings[0] if warnings else None,
            "warns": warnings,
            "error": None,
        }

    def _fee(self, ticket: Ticket, price: float, now: float) -> float:
        if not ticket.instrument.legs:
            return commission(ticket.instrument, ticket.quantity, price)
        legs = legs_of(ticket.instrument, ticket.quantity)
        return sum(commission(leg, size, self._market.quote(leg, now).last) for leg, size in legs)

    def accept_fix(self, account: str, raw: Mapping[str, Any], client_order_id: str | None, now: float) -> Order:
        """An order that came by FIX instead of this API: no questions, and the client's own id becomes the ticket
        id.
        """
        ticket = self._read(raw, account, now, "order")
        return self._book.accept([ticket], "FIX", now, ticket_id=client_order_id)[0]

    def _read(self, raw: Mapping[str, Any], account: str, now: float, where: str) -> Ticket:
        instrument: Instrument = find_instrument(raw, where)
        return read_ticket(raw, account, self._market.quote(instrument, now).last, where, self._words)

    def _read_all(
        self, raws: list[Mapping[str, Any]], account: str, now: float
    ) -> tuple[list[Ticket], list[dict[str, str]]]:
        """The tickets of a request. A bracket is not atomic: a child that is refused leaves the others alive."""
        tickets: list[Ticket] = []
        failed: list[dict[str, str]] = []
        for index, raw in enumerate(raws):
            try:
                tickets.append(self._read(raw, account, now, f"orders/{index}"))
            except Rejected as rejected:
                if len(raws) == 1 or "parentId" not in raw:
                    raise
                failed.append(_FAILED | {"text": rejected.text})
        if not tickets:
            raise Rejected(failed[0]["text"])
        return tickets, failed

    def _check_request(self, login: Login, tickets: list[Ticket], now: float) -> None:
        own: set[str | None] = {ticket.ref for ticket in tickets if ticket.ref is not None}
        seen: set[str] = set()
        for ticket in tickets:
            chosen = ticket.raw.get("acctId")
            if chosen is not None and chosen != ticket.account and not ticket.shares:
                raise Rejected(f"acctId {chosen} differs from the account of the request")
            if ticket.ref is not None and (ticket.ref in seen or self._book.taken(ticket.account, ticket.ref, now)):
                raise Rejected(self._words("duplicate", cOID=ticket.ref))
            seen |= {ticket.ref} if ticket.ref is not None else set()
            self._check_parent(ticket, own, now)
            if ticket.parent_ref is None:
                self._check_funds(ticket, now)
            self._check_short(ticket)
        linked = all(t.one_cancels_all for t in tickets) or sum(t.parent_ref is None for t in tickets) == 1
        if len(tickets) > 1 and not linked:
            raise Rejected("Only a bracket or a group that cancels one another can be placed in one request")

    def _check_parent(self, ticket: Ticket, own: set[str | None], now: float) -> None:
        if ticket.parent_ref is None or ticket.parent_ref in own:
            return
        parent = self._book.taken(ticket.account, ticket.parent_ref, now)
        if parent is None or not (parent.alive or parent.status == "Filled"):
            raise Rejected(f"The parent order {ticket.parent_ref} was not found")

    def _check_funds(self, ticket: Ticket, now: float, already: Order | None = None) -> None:
        portfolio = self._portfolio(ticket.account)
        size = ticket.quantity - (0.0 if already is None else already.filled)
        before = portfolio.figures(now)
        after = portfolio.figures(now, legs_of(ticket.instrument, ticket.sign * size))
        if after.initial > before.initial and after.equity < after.initial:
            raise Rejected(
                f"We cannot accept your order. Its initial margin of {after.initial:,.2f} {portfolio.spec.currency} "
                f"is above the equity with loan value of {after.equity:,.2f} {portfolio.spec.currency}."
            )

    def _check_short(self, ticket: Ticket) -> None:
        """Event contracts are never sold short: who expects the opposite buys the other side."""
        instrument = ticket.instrument
        held = self._portfolio(ticket.account).position(instrument.conid)
        if instrument.is_event and ticket.sign < 0 and ticket.quantity > held:
            raise Rejected("Event contracts cannot be sold short")

    def _ask_about(self, ticket: Ticket, now: float, before: Order | None) -> list[Question]:
        quote = self._market.quote(ticket.instrument, now)
        dollars = self._market.rate(ticket.instrument.currency, "USD", now)
        return questions_of(Case(ticket, quote, dollars, self._book.open_orders(ticket.account), before))

    def _questions(self, ticket: Ticket, session: Brokerage, now: float, before: Order | None = None) -> list[Question]:
        return [question for question in self._ask_about(ticket, now, before) if question.id not in session.suppressed]

    def _ask(self, login: Login, session: Brokerage, pending: Pending, now: float) -> Any:
        if pending.questions:
            pending.reply_id = self._ids.uuid("reply")
            pending.since = now
            others = [] if session.pending is None else session.pending.all()
            session.pending = side_by_side([pending, *others])
            question = pending.questions[0]
            return [
                {
                    "id": pending.reply_id,
                    "message": [question.text],
                    "isSuppressed": False,
                    "messageIds": [question.id],
                    "isSuppressible": True,
                    "defaultSuppressionOption": _CHOICES[0],
                    "messageOptions": _CHOICES,
                }
            ]
        if pending.number is not None:
            return self._change_order(pending, now)
        for ticket in pending.tickets:
            if ticket.ref is not None and self._book.taken(ticket.account, ticket.ref, now):
                raise Rejected(self._words("duplicate", cOID=ticket.ref))
            self._check_parent(ticket, {other.ref for other in pending.tickets}, now)
        orders = self._book.accept(pending.tickets, login.user.name, now, group=pending.group)
        choice = self._choice(orders, session, now)
        return choice or [*pending.failed, *(ack_row(order) for order in reversed(orders))]

    def _ask_each(
        self,
        login: Login,
        session: Brokerage,
        account: str,
        tickets: list[Ticket],
        failed: list[dict[str, str]],
        now: float,
    ) -> Any:
        """Each ticket for itself: it is taken at once, or waits for its own question. Children of a parent that waits
        go with it, unless they raise questions too.
        """
        group = f"oco-{self._ids.count('group')}" if all(ticket.one_cancels_all for ticket in tickets) else None
        alone: list[Pending] = []
        for ticket in tickets:
            questions = self._questions(ticket, session, now)
            parent = next((one for one in alone if ticket.parent_ref in {t.ref for t in one.tickets}), None)
            if not questions and parent is not None and ticket.parent_ref is not None:
                parent.tickets.append(ticket)
            else:
                alone.append(Pending("", account, [ticket], questions, now, group=group))
        # Those that ask come last, so that the rows of the others are not lost with them.
        rows = [row for one in alone if not one.questions for row in self._ask(login, session, one, now)]
        asked = [row for one in alone if one.questions for row in self._ask(login, session, one, now)]
        return [*failed, *rows, *asked]

    def _change_order(self, pending: Pending, now: float) -> Any:
        order = self._book.orders[pending.number or 0]
        if not order.alive or order.status == "PendingCancel":
            raise Refusal(400, "Order is inactive")
        self._book.modify(order, pending.tickets[0], now)
        return [ack_row(order)]

    def _choice(self, orders: list[Order], session: Brokerage, now: float) -> dict[str, Any] | None:
        """A single order with the price management algorithm waits for `answer_notification`."""
        order = orders[0]
        if len(orders) > 1 or order.ticket.raw.get("useAdaptive") is not True or "p12" in session.suppressed:
            return None
        request_id = str(self._ids.count("notification") + 10_000)
        self._book.hold(order, request_id, now)
        return {
            "orderId": order.id,
            "reqId": request_id,
            "dismissable": [],
            "text": "The price management algorithm may hold the order back. Submit it with the algorithm?",
            "options": _CHOICES,
            "type": "M",
            "messageId": "p12",
            "prompt": True,
        }


def _unknown(reply_id: str) -> str:
    return f"reply id not found: '{reply_id}'"


def _change(before: float, after: float, form: str = "{:,.2f}") -> dict[str, str]:
    return {"current": form.format(before), "change": form.format(after - before), "after": form.format(after)}
