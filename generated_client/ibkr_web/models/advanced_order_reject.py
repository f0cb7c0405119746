# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_int, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self

_STR = frozenset((str,))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AdvancedOrderReject(Model):
    """The broker refused the order but offers a choice. Answer with `answer_notification`, naming `orderId`,
    `reqId` and one of `options`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "orderId": "order_id",
        "reqId": "req_id",
        "dismissable": "dismissable",
        "text": "text",
        "options": "options",
        "type": "type_",
        "messageId": "message_id",
        "prompt": "prompt",
    }

    order_id: int
    """The broker's number of the order."""
    req_id: str
    """Id of this prompt, for the answer."""
    dismissable: list[str] | None = None
    """Kinds of prompt that may be dismissed for good."""
    text: str | None = None
    """What is asked. Some carry HTML tags."""
    options: list[str] | None = None
    """The possible answers."""
    type_: str | None = None
    """Kind of message; `M` is known."""
    message_id: str | None = None
    """Kind of prompt, as in `QuestionId`."""
    prompt: bool | None = None
    """An answer is expected."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        v: Any
        r: Any
        v = src.get("orderId")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "orderId", drift)
            if v is None:
                missing(src, "orderId", drift, "a whole number")
        self.order_id = v
        v = src.get("reqId")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "reqId", drift)
            if v is None:
                missing(src, "reqId", drift, "text")
        self.req_id = v
        v = src.get("dismissable")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "dismissable", drift)
        self.dismissable = v
        v = src.get("text")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "text", drift)
        self.text = v
        v = src.get("options")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "options", drift)
        self.options = v
        v = src.get("type")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "type", drift)
        self.type_ = v
        v = src.get("messageId")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "messageId", drift)
        self.message_id = v
        v = src.get("prompt")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "prompt", drift)
        self.prompt = v
        if len(src) != n:
            self._finish(src, drift)
        return self
