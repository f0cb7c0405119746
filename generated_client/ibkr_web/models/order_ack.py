# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_integer, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

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

    order_id: int
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
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 8 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_order_id,
            v_order_status,
            v_encrypt_message,
            v_local_order_id,
            v_order_ref,
            v_parent_order_id,
            v_text,
            v_warning_message,
        ) = values
        if type(v_order_id) is not int:
            r = as_integer(v_order_id, src, "order_id", drift)
            if type(r) is not TextInt and not says_the_same(r, v_order_id):
                n = -1
            v_order_id = r
            if v_order_id is None:
                missing(src, "order_id", drift, "a whole number")
        self.order_id = v_order_id
        if type(v_order_status) is str:
            v_order_status = _ORDER_STATUS.get(v_order_status) or str_member(
                OrderStatus, v_order_status, src, "order_status", drift
            )
        else:
            if v_order_status is None:
                n -= 1
            else:
                n = -1
                v_order_status = str_member(OrderStatus, v_order_status, src, "order_status", drift)
        self.order_status = v_order_status
        if type(v_encrypt_message) is not str:
            if v_encrypt_message is None:
                n -= 1
            else:
                n = -1
                v_encrypt_message = as_text(v_encrypt_message, src, "encrypt_message", drift)
        self.encrypt_message = v_encrypt_message
        if type(v_local_order_id) is not str:
            if v_local_order_id is None:
                n -= 1
            else:
                n = -1
                v_local_order_id = as_text(v_local_order_id, src, "local_order_id", drift)
        self.local_order_id = v_local_order_id
        if type(v_order_ref) is not str:
            if v_order_ref is None:
                n -= 1
            else:
                n = -1
                v_order_ref = as_text(v_order_ref, src, "order_ref", drift)
        self.order_ref = v_order_ref
        if type(v_parent_order_id) is not int and type(v_parent_order_id) is not str:
            if v_parent_order_id is None:
                n -= 1
            else:
                n = -1
                v_parent_order_id = as_one_of(
                    v_parent_order_id, src, "parent_order_id", drift, "a whole number or text", as_int, as_text
                )
        self.parent_order_id = v_parent_order_id
        if type(v_text) is not str:
            if v_text is None:
                n -= 1
            else:
                n = -1
                v_text = as_text(v_text, src, "text", drift)
        self.text = v_text
        if type(v_warning_message) is not str:
            if v_warning_message is None:
                n -= 1
            else:
                n = -1
                v_warning_message = as_text(v_warning_message, src, "warning_message", drift)
        self.warning_message = v_warning_message
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OrderAck)
