# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlertAnswer(Model):
    """Whether a change of an alert was taken over. It can fail with a 200: read `success`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "text": "text",
        "order_id": "order_id",
        "request_id": "request_id",
        "order_status": "order_status",
        "warning_message": "warning_message",
        "failure_list": "failure_list",
    }

    success: bool | None = None
    """Whether it was taken over."""
    text: str | None = None
    """The broker's words."""
    order_id: int | None = None
    """Number of the alert."""
    request_id: int | None = None
    """Number of the request; usually null."""
    order_status: str | None = None
    """State of the alert, in the words of an order's state; usually null. Only for a new or changed alert."""
    warning_message: str | None = None
    """A warning. Only for a new or changed alert."""
    failure_list: str | None = None
    """Why it failed. Not for a new or changed alert."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_success, v_text, v_order_id, v_request_id, v_order_status, v_warning_message, v_failure_list = values
        if type(v_success) is not bool:
            if v_success is None:
                n -= 1
            else:
                n = -1
                v_success = as_bool(v_success, src, "success", drift)
        self.success = v_success
        if type(v_text) is not str:
            if v_text is None:
                n -= 1
            else:
                n = -1
                v_text = as_text(v_text, src, "text", drift)
        self.text = v_text
        if type(v_order_id) is not int:
            if v_order_id is None:
                n -= 1
            else:
                n = -1
                v_order_id = as_int(v_order_id, src, "order_id", drift)
        self.order_id = v_order_id
        if type(v_request_id) is not int:
            if v_request_id is None:
                n -= 1
            else:
                n = -1
                v_request_id = as_int(v_request_id, src, "request_id", drift)
        self.request_id = v_request_id
        if type(v_order_status) is not str:
            if v_order_status is None:
                n -= 1
            else:
                n = -1
                v_order_status = as_text(v_order_status, src, "order_status", drift)
        self.order_status = v_order_status
        if type(v_warning_message) is not str:
            if v_warning_message is None:
                n -= 1
            else:
                n = -1
                v_warning_message = as_text(v_warning_message, src, "warning_message", drift)
        self.warning_message = v_warning_message
        if type(v_failure_list) is not str:
            if v_failure_list is None:
                n -= 1
            else:
                n = -1
                v_failure_list = as_text(v_failure_list, src, "failure_list", drift)
        self.failure_list = v_failure_list
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AlertAnswer)
