# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotificationReply(RequestModel):
    """The answer to a prompt of the broker (`AdvancedOrderReject`, or a notification of the stream)."""

    _keys: ClassVar[Mapping[str, str]] = {"orderId": "order_id", "reqId": "req_id", "text": "text"}

    order_id: int
    """`orderId` of the prompt."""
    req_id: str
    """`reqId` of the prompt."""
    text: str
    """The chosen option of the prompt, word for word, such as `Yes` or `No`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, TEXT

        return Rules({"orderId": INT64, "reqId": TEXT, "text": TEXT}, needs=("orderId", "reqId", "text"))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("orderId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "orderId", drift)
            if v is None:
                missing(src, "orderId", drift, "a whole number")
        self.order_id = v
        v = src.get("reqId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "reqId", drift)
            if v is None:
                missing(src, "reqId", drift, "text")
        self.req_id = v
        v = src.get("text")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "text", drift)
            if v is None:
                missing(src, "text", drift, "text")
        self.text = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
