# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .cash_target import CashTarget
    from .position_target import PositionTarget


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelSaveRequest(RequestModel):
    """A model and all of its targets, which add up to 1.0."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "model": "model",
        "desc": "desc",
        "isStatic": "is_static",
        "positionTargets": "position_targets",
        "cashTargets": "cash_targets",
        "subscriptionKey": "subscription_key",
    }

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    model: str
    """Name of the model, case sensitive."""
    desc: str
    """Description for people."""
    is_static: bool
    """Keep to the targets as they are; false lets the weights drift with the market."""
    position_targets: list[PositionTarget]
    """Targets of instruments, all in one currency."""
    cash_targets: list[CashTarget]
    """Targets of cash, in the same currency."""
    subscription_key: str | Unset = UNSET
    """Empty; this call is complete at once."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT, TRUTH, Items

        from .cash_target import CashTarget
        from .position_target import PositionTarget

        return Rules(
            {
                "reqID": INT64,
                "model": SOME_TEXT,
                "desc": TEXT,
                "isStatic": TRUTH,
                "positionTargets": Items(Object(PositionTarget)),
                "cashTargets": Items(Object(CashTarget)),
                "subscriptionKey": TEXT,
            },
            needs=("reqID", "model", "desc", "isStatic", "positionTargets", "cashTargets"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .cash_target import CashTarget
        from .position_target import PositionTarget

        self = new(cls)
        n: int = 7
        v: Any
        r: Any
        v = src.get("reqID")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "reqID", drift)
            if v is None:
                missing(src, "reqID", drift, "a whole number")
        self.req_id = v
        v = src.get("model")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "model", drift)
            if v is None:
                missing(src, "model", drift, "text")
        self.model = v
        v = src.get("desc")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "desc", drift)
            if v is None:
                missing(src, "desc", drift, "text")
        self.desc = v
        v = src.get("isStatic")
        if type(v) is not bool:
            n = -1
            v = as_bool(v, src, "isStatic", drift)
            if v is None:
                missing(src, "isStatic", drift, "a truth value")
        self.is_static = v
        v = src.get("positionTargets")
        if type(v) is JsonArray:
            r = [PositionTarget.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "positionTargets", drift)
            if v is None:
                missing(src, "positionTargets", drift, "a list")
        self.position_targets = v
        v = src.get("cashTargets")
        if type(v) is JsonArray:
            r = [CashTarget.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "cashTargets", drift)
            if v is None:
                missing(src, "cashTargets", drift, "a list")
        self.cash_targets = v
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
