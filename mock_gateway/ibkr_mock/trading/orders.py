"""One order: what was asked, what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from .tickets import Ticket

__all__ = ["DEAD", "Fill", "Order"]

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
