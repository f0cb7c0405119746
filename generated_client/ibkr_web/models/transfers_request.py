# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TransfersRequest(RequestModel):
    """The plan whose transfers are to be carried out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "fpOrderId": "fp_order_id",
        "subscriptionKey": "subscription_key",
    }

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    fp_order_id: int | str
    """The plan, its `transfersInstructionId`. Plans for one model have it as an integer, plans for rebalancing
    as text."""
    subscription_key: str | Unset = UNSET
    """Empty text, as other requests of models start with."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, LONG, TEXT, Either

        return Rules(
            {"reqID": INT64, "fpOrderId": Either(TEXT, LONG), "subscriptionKey": TEXT}, needs=("reqID", "fpOrderId")
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("reqID")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "reqID", drift)
            if v is None:
                missing(src, "reqID", drift, "a whole number")
        self.req_id = v
        v = src.get("fpOrderId")
        if type(v) is not int and type(v) is not str:
            n = -1
            v = as_one_of(v, src, "fpOrderId", drift, "a whole number or text", as_int, as_text)
            if v is None:
                missing(src, "fpOrderId", drift, "a whole number or text")
        self.fp_order_id = v
        if "subscriptionKey" in src:
            v = src["subscriptionKey"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "subscriptionKey", drift)
            self.subscription_key = v
        else:
            n -= 1
            self.subscription_key = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
