"""One order: what was asked, what became of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ..instruments import Instrument
from .tickets import Ticket

__all__ = ["DEAD", "Change", "Fill", "Order", "as_it_was", "divided"]

DEAD = frozenset({"Filled", "Cancelled", "Inactive"})
"""States out of which an order does not come by itself."""


@dataclass(slots=True)
class Fill:
    """One execution; `fee` in the instrument's currency."""

    id: str
    order: Order
    when: float
    quantity: float
    price: float
    fee: float
    exchange: str
    account: str
    instrument: Instrument
    sign: int
    """Of a combination, each leg has fills of its own, with the leg's side."""


class Change(NamedTuple):
    """What was done to an order after it was accepted: `modify`, or `cancel` for asking for its end."""

    when: float
    action: str
    before: Ticket
    after: Ticket


@dataclass(slots=True)
class Order:
    """An accepted order. Times are epoch seconds."""

    id: int
    ticket: Ticket
    created: float
    ticket_id: str
    owner: str
    status: str = "PreSubmitted"
    filled: float = 0.0
    average: float = 0.0
    updated: float = 0.0
    parent: Order | None = None
    children: list[Order] = field(default_factory=list)
    group: str | None = None
    """Orders of one group: a fill of one cancels the others."""
    stop: float | None = None
    triggered: bool = False
    version: int = 0
    """Grows with each change; older events of the order are void."""
    fills: list[Fill] = field(default_factory=list)
    history: list[tuple[float, str]] = field(default_factory=list)
    reason: str | None = None
    notice: str | None = None
    """Request id of a question that waits for `answer_notification`."""
    changes: list[Change] = field(default_factory=list)
    """Each change and cancel that took effect, in order."""
    previous_ids: list[int] = field(default_factory=list)
    """Numbers that it had before."""

    @property
    def ref(self) -> str | None:
        return self.ticket.ref

    @property
    def remaining(self) -> float:
        return round(self.ticket.quantity - self.filled, 8)

    @property
    def alive(self) -> bool:
        """Whether it can still change by itself."""
        return self.status not in DEAD

    def become(self, status: str, when: float) -> None:
        """Enter a state."""
        self.status = status
        self.updated = when
        self.history.append((when, status))


def as_it_was(order: Order, when: float) -> Order | None:
    """A copy of the order in the state of an earlier moment, None when it was not there yet."""
    if order.created > when:
        return None
    states = [status for changed, status in order.history if changed <= when]
    fills = [fill for fill in order.fills if fill.when <= when]
    later = [change for change in order.changes if change.when > when]
    return replace(
        order,
        ticket=later[0].before if later else order.ticket,
        status=states[-1],
        fills=fills,
        filled=min(order.filled, sum(fill.quantity for fill in fills)),
    )


def divided(order: Order, size: float) -> list[tuple[str, float]]:
    """A fill of this size, which the order counts already, by account: each gets what it lacks in whole lots, the last
    what is left.
    """
    ticket = order.ticket
    if not ticket.shares:
        return [(ticket.account, size)]
    lot = 1e-4 if ticket.instrument.fractional else 1.0
    parts: list[tuple[str, float]] = []
    left = size
    for account, share in ticket.shares[:-1]:
        has = sum(fill.quantity for fill in order.fills if fill.account == account)
        lacks = math.floor((order.filled * share - has) / lot + 1e-6) * lot
        part = round(min(left, max(0.0, lacks)), 8)
        left = round(left - part, 8)
        parts.append((account, part))
    parts.append((ticket.shares[-1][0], left))
    return [(account, part) for account, part in parts if part > 0]
