# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .order_ticket import OrderTicket


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrdersRequest(RequestModel):
    """The tickets of one call. Send one ticket, or the tickets of one bracket (a parent with `cOID`, children
    with its `parentId`), or those of one one-cancels-all group (`isSingleGroup` on each). Unrelated orders in
    one call are not supported, and the next call has to wait until the questions of this one are answered."""

    _keys: ClassVar[Mapping[str, str]] = {"orders": "orders"}

    orders: list[OrderTicket]
    """The tickets. A preview prices the first one only."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .order_ticket import OrderTicket

        return Rules({"orders": Items(Object(OrderTicket), 1)}, needs=("orders",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .order_ticket import OrderTicket

        self = new(cls)
        n: int = 1
        v: Any
        r: Any
        v = src.get("orders")
        if type(v) is JsonArray:
            r = [OrderTicket.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "orders", drift)
            if v is None:
                missing(src, "orders", drift, "a list")
        self.orders = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
