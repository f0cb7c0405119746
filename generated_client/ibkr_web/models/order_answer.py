# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonObject, Key, Place, as_one_of
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .order_ack import OrderAck
from .order_question import OrderQuestion

_READ_ORDER_ACK = OrderAck.from_object
_READ_ORDER_QUESTION = OrderQuestion.from_object

OrderAnswer: TypeAlias = "OrderAck | OrderQuestion | UnknownObject"
"""One row of an answer. `order_id` marks an order that was taken or failed, `id` marks a question."""


def read_order_answer(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if "order_id" in v:
            return _READ_ORDER_ACK(v, drift)
        if "id" in v:
            return _READ_ORDER_QUESTION(v, drift)
        drift.note(src, key, "OrderAck or OrderQuestion", v, "variant")
        return UnknownObject(v)
    return as_one_of(v, src, key, drift, "OrderAck or OrderQuestion")
