# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

from .order_status import OrderStatus

if TYPE_CHECKING:
    from typing import Self

_ORDER_STATUS = members(OrderStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderAck(Model):
    """An order that the broker has taken, or a leg that failed (`order_id` is `-1`)."""

    _keys: ClassVar[Mapping[str, str]] = {
        "order_id": "order_id",
        "order_status": "order_status",
        "encrypt_message": "encrypt_message",
        "local_order_id": "local_order_id",
        "order_ref": "order_ref",
        "parent_order_id": "parent_order_id",
        "text": "text",
        "warning_message": "warning_message",
    }

    order_id: str
    """The broker's number of the order, as text here and as an integer everywhere else. `-1` for a leg of a
    bracket that was refused while the others live on: placing a bracket is not atomic."""
    order_status: OrderStatus | None = None
    """Where the order is in its life; `Failed` for a refused leg."""
    encrypt_message: str | None = None
    """`1` where the message was encrypted. Of no use to a caller."""
    local_order_id: str | None = None
    """The caller's own id (`cOID` of the ticket). Pairs the row with its ticket."""
    order_ref: str | None = None
    """The caller's own id again, on linked tickets."""
    parent_order_id: int | str | None = None
    """On a bracket child, the parent. No source says whether by its number or by the caller's id."""
    text: str | None = None
    """Why a leg failed."""
    warning_message: str | None = None
    """What the broker warns of."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        v: Any
        v = src.get("order_id")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "order_id", drift)
            if v is None:
                missing(src, "order_id", drift, "text")
        self.order_id = v
        v = src.get("order_status")
        if type(v) is str:
            v = _ORDER_STATUS.get(v) or str_member(OrderStatus, v, src, "order_status", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(OrderStatus, v, src, "order_status", drift)
        self.order_status = v
        v = src.get("encrypt_message")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "encrypt_message", drift)
        self.encrypt_message = v
        v = src.get("local_order_id")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "local_order_id", drift)
        self.local_order_id = v
        v = src.get("order_ref")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_ref", drift)
        self.order_ref = v
        v = src.get("parent_order_id")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "parent_order_id", drift, "a whole number or text", as_int, as_text)
        self.parent_order_id = v
        v = src.get("text")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "text", drift)
        self.text = v
        v = src.get("warning_message")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "warning_message", drift)
        self.warning_message = v
        if len(src) != n:
            self._finish(src, drift)
        return self
