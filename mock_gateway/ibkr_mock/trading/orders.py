"""One order: what was asked, what became of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from ..instruments import Instrument
from .tickets import Ticket

__all__ = ["DEAD", "Fill", "Order", "divided"]

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
