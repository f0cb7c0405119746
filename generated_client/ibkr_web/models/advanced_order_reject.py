# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_int, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AdvancedOrderReject(Model):
    """The broker refused the order but offers a choice. Answer with `client.orders.answer_notification`, naming
    `orderId`, `reqId` and one of `options`."""

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
        try:
            values: Any = _members(src) if len(src) >= 8 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_order_id, v_req_id, v_dismissable, v_text, v_options, v_type_, v_message_id, v_prompt = values
        if type(v_order_id) is not int:
            n = -1
            v_order_id = as_int(v_order_id, src, "orderId", drift)
            if v_order_id is None:
                missing(src, "orderId", drift, "a whole number")
        self.order_id = v_order_id
        if type(v_req_id) is not str:
            n = -1
            v_req_id = as_text(v_req_id, src, "reqId", drift)
            if v_req_id is None:
                missing(src, "reqId", drift, "text")
        self.req_id = v_req_id
        if type(v_dismissable) is JsonArray:
            for i in v_dismissable:
                if type(i) is not str:
                    n = -1
                    v_dismissable = read_items(v_dismissable, as_text, False, drift)
                    break
        else:
            if v_dismissable is None:
                n -= 1
            else:
                n = -1
                v_dismissable = no_list(v_dismissable, src, "dismissable", drift)
        self.dismissable = v_dismissable
        if type(v_text) is not str:
            if v_text is None:
                n -= 1
            else:
                n = -1
                v_text = as_text(v_text, src, "text", drift)
        self.text = v_text
        if type(v_options) is JsonArray:
            for i in v_options:
                if type(i) is not str:
                    n = -1
                    v_options = read_items(v_options, as_text, False, drift)
                    break
        else:
            if v_options is None:
                n -= 1
            else:
                n = -1
                v_options = no_list(v_options, src, "options", drift)
        self.options = v_options
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_message_id) is not str:
            if v_message_id is None:
                n -= 1
            else:
                n = -1
                v_message_id = as_text(v_message_id, src, "messageId", drift)
        self.message_id = v_message_id
        if type(v_prompt) is not bool:
            if v_prompt is None:
                n -= 1
            else:
                n = -1
                v_prompt = as_bool(v_prompt, src, "prompt", drift)
        self.prompt = v_prompt
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AdvancedOrderReject)
