# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, as_one_of, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .preview_amount import PreviewAmount
from .preview_change import PreviewChange

if TYPE_CHECKING:
    from typing import Self

_STR = frozenset((str,))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderPreview(Model):
    """What an order would cost and do to margin. All figures are text with thousands separators, in the base
    currency of the account unless they name one. Either the figures or `error` is there."""

    _keys: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "equity": "equity",
        "initial": "initial",
        "maintenance": "maintenance",
        "position": "position",
        "warn": "warn",
        "warns": "warns",
        "error": "error",
        "errors": "errors",
        "accruedInterest": "accrued_interest",
        "action": "action",
        "order_id": "order_id",
        "cqe": "cqe",
    }

    amount: PreviewAmount | None = None
    """Value, commission and their sum."""
    equity: PreviewChange | None = None
    """Equity with loan value."""
    initial: PreviewChange | None = None
    """Initial margin."""
    maintenance: PreviewChange | None = None
    """Maintenance margin."""
    position: PreviewChange | None = None
    """Position in the contract, in units. Not always there."""
    warn: str | None = None
    """What the broker would ask or warn of, often with the number of the warning before a slash."""
    warns: list[str] | None = None
    """All warnings, where there are several."""
    error: str | None = None
    """Why the order cannot be previewed. Clients of this contract raise it."""
    errors: Any = None
    """All errors, where there are several. The form is not settled."""
    accrued_interest: Any = None
    """Accrued interest of a bond. The form is not settled."""
    action: str | None = None
    """What the preview was about, where the broker says so."""
    order_id: int | str | None = None
    """Number of the order, when an existing one is previewed."""
    cqe: Any = None
    """Details of a cash quantity. The form is not settled."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 13
        v: Any
        r: Any
        v = src.get("amount")
        if type(v) is JsonObject:
            v = PreviewAmount.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "amount", drift)
        self.amount = v
        v = src.get("equity")
        if type(v) is JsonObject:
            v = PreviewChange.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "equity", drift)
        self.equity = v
        v = src.get("initial")
        if type(v) is JsonObject:
            v = PreviewChange.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "initial", drift)
        self.initial = v
        v = src.get("maintenance")
        if type(v) is JsonObject:
            v = PreviewChange.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "maintenance", drift)
        self.maintenance = v
        v = src.get("position")
        if type(v) is JsonObject:
            v = PreviewChange.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "position", drift)
        self.position = v
        v = src.get("warn")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "warn", drift)
        self.warn = v
        v = src.get("warns")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "warns", drift)
        self.warns = v
        v = src.get("error")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "error", drift)
        self.error = v
        v = src.get("errors")
        if v is None:
            n -= 1
        self.errors = v
        v = src.get("accruedInterest")
        if v is None:
            n -= 1
        self.accrued_interest = v
        v = src.get("action")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "action", drift)
        self.action = v
        v = src.get("order_id")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "order_id", drift, "a whole number or text", as_int, as_text)
        self.order_id = v
        v = src.get("cqe")
        if v is None:
            n -= 1
        self.cqe = v
        if len(src) != n:
            self._finish(src, drift)
        return self
