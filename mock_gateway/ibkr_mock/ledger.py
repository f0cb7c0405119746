"""What the gateway received, so that a test can say "exactly one order". Credentials and tokens are not kept."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from typing import Any, Generic, NamedTuple, TypeVar

import orjson

from .trading.orders import Order

__all__ = ["Entry", "LateEffect", "Ledger"]

KEPT = 10_000
KEPT_BYTES = 64 * 1024 * 1024
"""Of the bodies, paths and queries of all requests together; the eldest are forgotten beyond."""

T = TypeVar("T")


class _Kept(Generic[T]):
    """The last so many things, or as many as fit into so many bytes."""

    def __init__(self) -> None:
        self._things: deque[tuple[T, int]] = deque()
        self._bytes = 0

    def __iter__(self) -> Iterator[T]:
        return (thing for thing, _ in list(self._things))

    def add(self, thing: T, size: int) -> None:
        """Keep a thing of `size` bytes."""
        self._bytes += size
        while self._things and (len(self._things) >= KEPT or self._bytes > KEPT_BYTES):
            self._bytes -= self._things.popleft()[1]
        self._things.append((thing, size))


class Entry(NamedTuple):
    """One request. `status` 0 means that no answer was sent."""

    number: int
    when: float
    method: str
    path: str
    query: str
    operation: str
    user: str
    body: bytes
    status: int

    def json(self) -> Any:
        """The request's body, parsed; None when there was none."""
        return orjson.loads(self.body) if self.body else None


class LateEffect(NamedTuple):
    """A request that acted some time after it was received. `status` is of the answer that nobody heard."""

    received: float
    when: float
    operation: str
    body: bytes
    status: int


class Ledger:
    """The last ten thousand requests, or as many as have 64 MiB together, counts of all of them, and the orders that
    came of them.
    """

    def __init__(self, orders: dict[int, Order]) -> None:
        self._orders = orders
        self._entries: _Kept[Entry] = _Kept()
        self._missed: _Kept[tuple[float, str, str]] = _Kept()
        self._late: _Kept[LateEffect] = _Kept()
        self._total = 0
        self.counts: Counter[str] = Counter()
        """operationId -> requests received; the empty name counts what matched no operation."""

    @property
    def requests(self) -> list[Entry]:
        """In the order of arrival."""
        return list(self._entries)

    @property
    def missed(self) -> list[tuple[float, str, str]]:
        """Requests that never arrived, because the network was down: when, method and path."""
        return list(self._missed)

    @property
    def late(self) -> list[LateEffect]:
        """What acted after its connection was gone, in order."""
        return list(self._late)

    @property
    def orders(self) -> list[Order]:
        """Every order the broker accepted, in order."""
        return list(self._orders.values())

    def of(self, operation: str) -> list[Entry]:
        """Requests of one operation."""
        return [entry for entry in self._entries if entry.operation == operation]

    def orders_of(self, ref: str) -> list[Order]:
        """Orders with this client id (`cOID`)."""
        return [order for order in list(self._orders.values()) if order.ref == ref]

    def add(
        self, when: float, method: str, path: str, query: bytes, operation: str, user: str, body: bytes, status: int
    ) -> None:
        """Note a request."""
        self._total += 1
        self.counts[operation] += 1
        secret = operation in ("exchange_brokerage_bearer_token", "request_dam_token")
        body = b"" if secret else body
        entry = Entry(self._total, when, method, path, query.decode("latin-1"), operation, user, body, status)
        self._entries.add(entry, len(path) + len(query) + len(body))

    def miss(self, when: float, method: str, path: str) -> None:
        """Note a request that did not come through."""
        self._missed.add((when, method, path), len(path))

    def add_late(self, received: float, when: float, operation: str, body: bytes, status: int) -> None:
        """Note that a request has acted now that was received before."""
        self._late.add(LateEffect(received, when, operation, body, status), len(body))

    def to_dict(self) -> dict[str, Any]:
        """For another process."""
        return {
            "total": self._total,
            "counts": dict(self.counts),
            "missed": [{"when": when, "method": method, "path": path} for when, method, path in self._missed],
            "late": [
                {"received": late.received, "when": late.when, "operation": late.operation, "status": late.status}
                for late in self._late
            ],
            "requests": [
                {
                    "number": entry.number,
                    "when": entry.when,
                    "method": entry.method,
                    "path": entry.path,
                    "query": entry.query,
                    "operation": entry.operation,
                    "user": entry.user,
                    "body": entry.body.decode("utf-8", "replace"),
                    "status": entry.status,
                }
                for entry in self._entries
            ],
            "orders": [
                {
                    "orderId": order.id,
                    "account": order.ticket.account,
                    "conid": order.ticket.instrument.conid,
                    "side": order.ticket.side,
                    "quantity": order.ticket.quantity,
                    "order_ref": order.ref,
                    "ticket_id": order.ticket_id,
                    "status": order.status,
                    "filled": order.filled,
                    "accepted": order.created,
                    "price": order.ticket.limit,
                    "orderType": order.ticket.order_type,
                    "previous_ids": order.previous_ids,
                    "changes": [
                        {
                            "when": change.when,
                            "action": change.action,
                            "quantity": change.after.quantity,
                            "price": change.after.limit,
                        }
                        for change in order.changes
                    ],
                    "history": [{"when": when, "status": status} for when, status in order.history],
                }
                for order in self._orders.values()
            ],
        }
