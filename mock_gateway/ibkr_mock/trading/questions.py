"""Questions that stand between a ticket and the market, and the one request that waits for its answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from ..market import Quote
from .orders import Order
from .risk import notional
from .tickets import LIMITED, STOPPED, Ticket

__all__ = ["PENDING_SECONDS", "Case", "Pending", "Question", "questions_of", "side_by_side"]

PRICE_PERCENT = 3.0
VALUE_LIMIT = 250_000.0
CHANGE_FACTOR = 3.0
PENDING_SECONDS = 120.0
"""How long a question waits for its answer."""
_SURE = "\nAre you sure you want to submit this order?"


class Question(NamedTuple):
    """A message id and the text shown to the user."""

    id: str
    text: str
    """Clients know a question by words in its text: these have the broker's."""


@dataclass(slots=True)
class Pending:
    """A request whose questions are not all answered. `number` is the order to change, None to place."""

    reply_id: str
    account: str
    tickets: list[Ticket]
    questions: list[Question]
    since: float
    number: int | None = None
    failed: list[dict[str, str]] = field(default_factory=list)
    """Rows of bracket legs that were refused while the rest goes on."""
    group: str | None = None
    """The group of orders that cancel one another, where its tickets are taken one by one."""
    beside: list[Pending] = field(default_factory=list)
    """Further questions of the same answer, about other tickets; each is answered for itself."""

    def all(self) -> list[Pending]:
        """This one and those beside it."""
        return [self, *self.beside]

    def ids(self) -> list[str]:
        """Ids of all open questions."""
        return [pending.reply_id for pending in self.all()]


def side_by_side(waiting: list[Pending]) -> Pending | None:
    """Several open questions as the one thing that a session keeps; None when there is none."""
    for pending in waiting:
        pending.beside = []
    if waiting:
        waiting[0].beside = waiting[1:]
    return waiting[0] if waiting else None


class Case(NamedTuple):
    """What a rule looks at. `dollars` is one unit of the instrument's currency, `before` the order that is changed."""

    ticket: Ticket
    quote: Quote
    dollars: float
    open_orders: list[Order]
    before: Order | None


def questions_of(case: Case) -> list[Question]:
    """What the broker asks about a ticket, in the order it asks."""
    return [Question(number, text) for number, text in ((n, rule(case)) for n, rule in _RULES) if text]


def _percentage(case: Case) -> str | None:
    ticket = case.ticket
    if ticket.limit is None or ticket.order_type not in LIMITED:
        return None
    legs = ticket.instrument.weights
    scale = sum(abs(weight) * leg.price for leg, weight in legs) or case.quote.last
    if abs(ticket.limit - case.quote.last) / scale * 100.0 <= PRICE_PERCENT:
        return None
    return f'The following order "{ticket.text}" price exceeds the Percentage constraint of {PRICE_PERCENT:g}%.{_SURE}'


def _no_data(case: Case) -> str | None:
    if case.ticket.instrument.subscribed:
        return None
    return (
        "You are submitting an order without market data. We strongly recommend against this as it may result in "
        "erroneous and unexpected trades." + _SURE
    )


def _ticks(case: Case) -> str | None:
    ticket = case.ticket
    if not ticket.off_tick:
        return None
    step = ticket.instrument.tick
    return f'The price of the order "{ticket.text}" exceeds the Tick Size Limit of {step:g}; it will be rounded.'


def _size(case: Case) -> str | None:
    ticket, limit = case.ticket, case.ticket.instrument.size_limit
    if ticket.quantity <= limit:
        return None
    return f'The following order "{ticket.text}" size exceeds the Size Limit of {limit:g}.{_SURE}'


def _triggers_now(case: Case) -> str | None:
    ticket, quote = case.ticket, case.quote
    if ticket.order_type not in STOPPED or ticket.stop is None:
        return None
    hit = quote.ask >= ticket.stop if ticket.sign > 0 else quote.bid <= ticket.stop
    return "This order will most likely trigger and fill immediately." + _SURE if hit else None


def _value(case: Case) -> str | None:
    ticket = case.ticket
    price = ticket.limit or case.quote.last
    if ticket.instrument.sec_type == "CASH":
        return None
    if notional(ticket.instrument, ticket.quantity, price) * case.dollars <= VALUE_LIMIT:
        return None
    return f"The value of the order exceeds the Total Value Limit of {VALUE_LIMIT:,.0f} USD.{_SURE}"


def _crosses(case: Case) -> str | None:
    ticket = case.ticket
    for order in case.open_orders:
        other = order.ticket
        if order is case.before or other.instrument is not ticket.instrument or other.sign == ticket.sign:
            continue
        if order.parent is not None or ticket.parent_ref is not None:
            continue
        if ticket.limit is None or other.limit is None or (ticket.limit - other.limit) * ticket.sign >= 0:
            return "The order would cross another order of yours on the other side." + _SURE
    return None


def _fraction_outside(case: Case) -> str | None:
    ticket = case.ticket
    odd = ticket.quantity != int(ticket.quantity) and ticket.instrument.sec_type == "STK"
    if not (odd and ticket.outside_hours):
        return None
    return "The fraction of a share cannot trade outside regular hours; it waits for them." + _SURE


def _change(case: Case) -> str | None:
    if case.before is None or case.ticket.quantity <= case.before.ticket.quantity * CHANGE_FACTOR:
        return None
    return f"The order's size modification exceeds the size modification limit of {CHANGE_FACTOR:g} times.{_SURE}"


def _stop_risk(case: Case) -> str | None:
    if case.ticket.order_type not in STOPPED:
        return None
    return (
        "A Stop Order - i.e. a Stop (Market) Order - is an instruction to buy or sell at the market price once your "
        'trigger ("stop") price is reached. It may fill far from there.' + _SURE
    )


def _cap(case: Case) -> str | None:
    if case.ticket.instrument.subscribed:
        return None
    return (
        "Confirm Mandatory Cap Price\nTo avoid trading at a price that is not consistent with a fair and orderly "
        "market, the broker sets a price cap on this order.\nDo you accept?"
    )


def _cash_terms(case: Case) -> str | None:
    if case.ticket.cash is None:
        return None
    return (
        "Traders are responsible for understanding cash quantity details, which are provided on a best efforts basis "
        "only." + _SURE
    )


def _cash_confirm(case: Case) -> str | None:
    if case.ticket.cash is None:
        return None
    amount = f"{case.ticket.cash:,.2f} {case.ticket.instrument.currency}"
    return (
        "Orders that express size using a monetary value (cash quantity) are provided on a non-guaranteed basis. "
        f"Please confirm {amount}."
    )


def _crypto_market(case: Case) -> str | None:
    if case.ticket.order_type != "MKT" or case.ticket.instrument.sec_type != "CRYPTO":
        return None
    return "A market order in crypto may fill far from the last price." + _SURE


def _several(case: Case) -> str | None:
    if not case.ticket.shares:
        return None
    return (
        "This order will be distributed over multiple accounts. We strongly suggest you familiarize yourself with our "
        "allocation facilities before submitting orders." + _SURE
    )


_RULES: tuple[tuple[str, Callable[[Case], str | None]], ...] = (
    ("o163", _percentage),
    ("o354", _no_data),
    ("o382", _ticks),
    ("o383", _size),
    ("o403", _triggers_now),
    ("o451", _value),
    ("o2137", _crosses),
    ("o2165", _fraction_outside),
    ("o10138", _change),
    ("o10152", _stop_risk),
    ("o10153", _cap),
    ("o10164", _cash_terms),
    ("o10223", _cash_confirm),
    ("o10288", _crypto_market),
    ("p6", _several),
)
