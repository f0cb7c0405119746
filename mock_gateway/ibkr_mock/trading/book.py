"""The book: accepted orders and what time does to them. Events run in order of time, whenever somebody looks."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from itertools import count

from ..ids import Ids
from ..instruments import Instrument
from ..market import Market, Quote
from .orders import Change, Fill, Order, divided
from .portfolio import Portfolio
from .risk import commission
from .tickets import LIMITED, STOPPED, TRAILING, Ticket

__all__ = ["DUPLICATE_SECONDS", "Book"]

SUBMIT_SECONDS = 0.5
"""From acceptance to working in the market."""
FILL_SECONDS = 0.5
"""From working to the first fill of a marketable order."""
SLICE_SECONDS = 1.0
CANCEL_SECONDS = 0.5
LOOK_SECONDS = 5.0
"""How often a resting order is held against the market; once a minute after ten minutes."""
LATE_LOOK_SECONDS = 60.0
SLICES = 4
DUPLICATE_SECONDS = 86_400.0
"""How long a client's own order id stays taken."""
DAY_SECONDS = 86_400.0
DAY_END = 21 * 3_600.0
"""Day orders end at 21:00 UTC, but live at least half an hour."""
LEAST_LIFE = 1_800.0
RENUMBERED = 5
"""Between an order's number and the one after it got another; numbers of new orders are 17 apart."""


class Book:
    """All orders of all accounts."""

    def __init__(self, ids: Ids, market: Market, portfolio: Callable[[str], Portfolio]) -> None:
        self._ids = ids
        self._market = market
        self._portfolio = portfolio
        self._events: list[tuple[float, int, Order, int, Callable[[Order, float], None]]] = []
        self._sequence = count()
        self._refs: dict[tuple[str, str], tuple[float, Order]] = {}
        self._groups: dict[str, list[Order]] = {}
        self._open: dict[str, dict[int, Order]] = {}
        self.orders: dict[int, Order] = {}
        self.fills: list[Fill] = []

    def settle(self, now: float) -> None:
        """Let everything happen that was due until `now`."""
        events = self._events
        while events and events[0][0] <= now:
            when, _, order, version, action = heapq.heappop(events)
            if order.version == version and order.alive:
                action(order, when)

    def taken(self, account: str, ref: str, now: float) -> Order | None:
        """The order that used this client id in the last 24 hours."""
        found = self._refs.get((account, ref))
        return None if found is None or now - found[0] >= DUPLICATE_SECONDS else found[1]

    def accept(
        self,
        tickets: list[Ticket],
        owner: str,
        now: float,
        ticket_id: str | None = None,
        group: str | None = None,
    ) -> list[Order]:
        """Take the tickets of one request. Children wait for their parent; a group cancels its others. `group` names
        that of tickets which are taken one by one.
        """
        orders: list[Order] = []
        by_ref: dict[str, Order] = {}
        for ticket in tickets:
            number = self._ids.order()
            order = Order(number, ticket, now, ticket_id or self._ids.text("ticket", 12), owner, stop=ticket.stop)
            order.parent = self._parent(ticket, by_ref, now)
            self.orders[number] = order
            if ticket.ref is not None:
                self._refs[ticket.account, ticket.ref] = (now, order)
                by_ref[ticket.ref] = order
            orders.append(order)
            self._open.setdefault(ticket.account, {})[number] = order
        if len(orders) > 1 and all(o.ticket.one_cancels_all for o in orders):
            group = f"oco-{orders[0].id}"
        for order in orders:
            if order.parent is not None:
                order.parent.children.append(order)
                order.group = str(order.parent.id)
            else:
                order.group = group
            if order.group is not None:
                self._groups.setdefault(order.group, []).append(order)
            self._start(order, now)
        return orders

    def open_orders(self, account: str) -> list[Order]:
        """Orders of an account that can still trade."""
        return list(self._open.get(account, {}).values())

    def modify(self, order: Order, ticket: Ticket, now: float) -> None:
        """Replace the ticket of a working order; what is filled stays filled."""
        ticket.ref = order.ref
        ticket.parent_ref = order.ticket.parent_ref
        ticket.shares, ticket.model = order.ticket.shares, order.ticket.model
        order.changes.append(Change(now, "modify", order.ticket, ticket))
        order.ticket = ticket
        order.stop = ticket.stop
        order.triggered = False
        order.version += 1
        if order.remaining <= 0:
            self._finish(order, "Filled", now)
        elif order.parent is None or order.parent.status == "Filled":
            order.become("PreSubmitted", now)
            self._schedule(order, now + SUBMIT_SECONDS, self._submit)
        else:
            order.become("PreSubmitted", now)

    def cancel(self, order: Order, now: float) -> None:
        """Ask for the end of a live order; it comes a moment later."""
        order.version += 1
        order.changes.append(Change(now, "cancel", order.ticket, order.ticket))
        order.become("PendingCancel", now)
        self._schedule(order, now + CANCEL_SECONDS, self._cancelled)

    def renumber(self, order: Order) -> None:
        """Give the order another number, as a change may."""
        for listed in (self.orders, self._open.get(order.ticket.account, {})):
            if order.id in listed:
                del listed[order.id]
                listed[order.id + RENUMBERED] = order
        order.previous_ids.append(order.id)
        order.id += RENUMBERED

    def deactivate(self, order: Order, now: float) -> None:
        """Take the order out of the market: accepted, and not working."""
        order.reason = "The order is not working"
        self._finish(order, "Inactive", now)

    def release(self, order: Order, accepted: bool, now: float) -> None:
        """The user has answered the question that held the order."""
        order.notice = None
        order.version += 1
        if accepted:
            order.become("PreSubmitted", now)
            self._schedule(order, now + SUBMIT_SECONDS, self._submit)
        else:
            self._finish(order, "Cancelled", now)

    def _parent(self, ticket: Ticket, by_ref: dict[str, Order], now: float) -> Order | None:
        if ticket.parent_ref is None:
            return None
        return by_ref.get(ticket.parent_ref) or self.taken(ticket.account, ticket.parent_ref, now)

    def _start(self, order: Order, now: float) -> None:
        if order.ticket.held:
            order.become("Inactive", now)
            del self._open[order.ticket.account][order.id]
            return
        order.become("PreSubmitted", now)
        if order.parent is not None and order.parent.status != "Filled":
            return
        self._schedule(order, now + SUBMIT_SECONDS, self._submit)

    def hold(self, order: Order, request_id: str, now: float) -> None:
        """Keep the order out of the market until the user answers `request_id`."""
        order.notice = request_id
        order.version += 1
        order.become("WarnState", now)

    def _submit(self, order: Order, when: float) -> None:
        if order.ticket.tif in ("DAY", "IOC", "OPG", "OVT", "OND", "PAX", "GTD"):
            self._schedule(order, _day_end(order.created), self._expire)
        if order.ticket.order_type in STOPPED or order.ticket.order_type in ("MOC", "LOC", "MIT", "LIT"):
            self._look(order, when)
            return
        order.become("Submitted", when)
        self._schedule(order, when + FILL_SECONDS, self._look)

    def _look(self, order: Order, when: float) -> None:
        """Hold the order against the market: trigger it, fill it, or wait."""
        quote = self._market.quote(order.ticket.instrument, when)
        if not order.triggered and not self._trigger(order, quote, when):
            self._wait(order, when)
            return
        price = _fill_price(order, quote)
        if price is None:
            self._end_if_immediate(order, when)
            self._wait(order, when)
            return
        self._fill(order, price, when)
        if not order.alive:
            return
        if order.ticket.tif == "IOC":
            self._finish(order, "Cancelled", when)
        else:
            self._schedule(order, when + SLICE_SECONDS, self._look)

    def _wait(self, order: Order, when: float) -> None:
        if order.alive:
            late = when - order.created > 600.0
            self._schedule(order, when + (LATE_LOOK_SECONDS if late else LOOK_SECONDS), self._look)

    def _end_if_immediate(self, order: Order, when: float) -> None:
        if order.ticket.tif == "IOC":
            self._finish(order, "Cancelled", when)

    def _trigger(self, order: Order, quote: Quote, when: float) -> bool:
        kind, buy = order.ticket.order_type, order.ticket.sign > 0
        if kind in ("MOC", "LOC"):
            hit = when >= _day_end(order.created) - 60.0
        elif kind in ("MIT", "LIT"):
            hit = order.stop is None or (quote.ask <= order.stop if buy else quote.bid >= order.stop)
        elif kind in STOPPED:
            self._trail(order, quote)
            hit = order.stop is not None and (quote.ask >= order.stop if buy else quote.bid <= order.stop)
        else:
            hit = True
        if hit:
            order.triggered = True
            if order.status != "Submitted":
                order.become("Submitted", when)
        return hit

    def _trail(self, order: Order, quote: Quote) -> None:
        ticket = order.ticket
        if ticket.order_type not in TRAILING or ticket.trail is None:
            return
        distance = quote.last * ticket.trail / 100 if ticket.trail_percent else ticket.trail
        stop = quote.last + ticket.sign * distance
        if order.stop is None:
            order.stop = stop
        else:
            order.stop = min(order.stop, stop) if ticket.sign > 0 else max(order.stop, stop)

    def _fill(self, order: Order, price: float, when: float) -> None:
        ticket, instrument = order.ticket, order.ticket.instrument
        slice_size = max(instrument.depth, math.ceil(ticket.quantity / SLICES))
        size = order.remaining if ticket.all_or_none else min(order.remaining, slice_size)
        order.average = (order.average * order.filled + price * size) / (order.filled + size)
        order.filled = round(order.filled + size, 8)
        number = self._ids.count("execution")
        exchange = "SMART" if number % 2 else instrument.exchange
        parts = divided(order, size)
        for leg, paid_price, ratio in self._legs(instrument, ticket.sign, price, when):
            sign, fee = ticket.sign * (1 if ratio > 0 else -1), commission(leg, abs(ratio) * size, paid_price)
            for account, part in parts:
                name = f"{order.id:08x}.{number:08x}.{len(order.fills) + 1:02}.01"
                units, paid = round(abs(ratio) * part, 8), round(fee * part / size, 6)
                fill = Fill(name, order, when, units, paid_price, paid, exchange, account, leg, sign)
                order.fills.append(fill)
                self.fills.append(fill)
                self._portfolio(account).fill(leg, sign * units, paid_price, paid)
        order.updated = when
        if order.group is not None:
            self._cancel_others(order, when)
        if order.remaining <= 0:
            self._finish(order, "Filled", when)

    def _legs(
        self, instrument: Instrument, sign: int, price: float, when: float
    ) -> list[tuple[Instrument, float, int]]:
        """What a fill is made of: instrument, price and ratio; the legs of a combination trade at their own market."""
        if not instrument.legs:
            return [(instrument, price, 1)]
        found = []
        for leg, ratio in instrument.legs:
            quote = self._market.quote(leg, when)
            found.append((leg, quote.ask if ratio * sign > 0 else quote.bid, ratio))
        return found

    def _cancel_others(self, order: Order, when: float) -> None:
        for other in self._groups[order.group or ""]:
            if other is not order and other.alive:
                self._finish(other, "Cancelled", when)

    def _finish(self, order: Order, status: str, when: float) -> None:
        order.version += 1
        order.become(status, when)
        self._open[order.ticket.account].pop(order.id, None)
        for child in order.children:
            if not child.alive:
                continue
            if status == "Filled":
                self._schedule(child, when + SUBMIT_SECONDS, self._submit)
            else:
                self._finish(child, "Cancelled", when)

    def _cancelled(self, order: Order, when: float) -> None:
        self._finish(order, "Cancelled", when)

    def _expire(self, order: Order, when: float) -> None:
        order.reason = "The order expired at the end of the day"
        self._finish(order, "Cancelled", when)

    def _schedule(self, order: Order, when: float, action: Callable[[Order, float], None]) -> None:
        heapq.heappush(self._events, (when, next(self._sequence), order, order.version, action))


def _day_end(created: float) -> float:
    end = math.floor(created / DAY_SECONDS) * DAY_SECONDS + DAY_END
    while end < created + LEAST_LIFE:
        end += DAY_SECONDS
    return end


def _fill_price(order: Order, quote: Quote) -> float | None:
    """At what price the order trades now, None when the market is not there."""
    ticket = order.ticket
    buy = ticket.sign > 0
    touch = quote.ask if buy else quote.bid
    if ticket.order_type in ("MIDPRICE", "REL"):
        middle = (quote.bid + quote.ask) / 2
        if ticket.limit is None:
            return middle
        return middle if (middle <= ticket.limit if buy else middle >= ticket.limit) else None
    if ticket.order_type in LIMITED and ticket.limit is not None:
        return touch if (touch <= ticket.limit if buy else touch >= ticket.limit) else None
    return touch
