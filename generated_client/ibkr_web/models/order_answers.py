# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, as_one_of, read_items
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .advanced_order_reject import AdvancedOrderReject
from .order_answer import read_order_answer
from .order_rejection import OrderRejection

if TYPE_CHECKING:
    from .order_answer import OrderAnswer

_READ_ADVANCED_ORDER_REJECT = AdvancedOrderReject.from_object
_READ_ORDER_REJECTION = OrderRejection.from_object

OrderAnswers: TypeAlias = "list[OrderAnswer] | AdvancedOrderReject | OrderRejection | UnknownObject"
"""Answer to placing, changing or confirming an order. One of four shapes:

- rows of `OrderAck`: taken; each has an `order_id`,
- rows of `OrderQuestion`: nothing is placed until each question is answered with `client.orders.reply`; the
  answer to that is again one of the four shapes, and chains of three questions have been seen,
- `OrderRejection`, an object with `error`: refused (clients of this contract raise it),
- `AdvancedOrderReject`: refused with a choice, answered with `client.orders.answer_notification`.

The rows of one answer may mix the first two and may stand in another order than the tickets: pair them by
`local_order_id`, `parent_order_id` and `order_id`, never by place."""


def read_order_answers(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if "orderId" in v and "reqId" in v:
            return _READ_ADVANCED_ORDER_REJECT(v, drift)
        if "error" in v:
            return _READ_ORDER_REJECTION(v, drift)
        drift.note(src, key, "AdvancedOrderReject or OrderRejection", v, "variant")
        return UnknownObject(v)
    if type(v) is JsonArray:
        return read_items(v, read_order_answer, False, drift)
    return as_one_of(v, src, key, drift, "a list or AdvancedOrderReject or OrderRejection")
