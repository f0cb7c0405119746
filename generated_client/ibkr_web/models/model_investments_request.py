# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, int_member, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelInvestmentsRequest(RequestModel):
    """A question about what accounts have in a model."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "model": "model",
        "subscriptionKey": "subscription_key",
        "subscriptionStatus": "subscription_status",
    }

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    model: str
    """Name of the model, case sensitive."""
    subscription_key: str | Unset = UNSET
    """Empty at first; the key of the answer when asking again."""
    subscription_status: SubscriptionStatus | int | Unset = UNSET
    """Named by the published document; the broker's own example sends a key instead."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT, Whole

        return Rules(
            {"reqID": INT64, "model": SOME_TEXT, "subscriptionKey": TEXT, "subscriptionStatus": Whole()},
            needs=("reqID", "model"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .subscription_status import SubscriptionStatus

        self = new(cls)
        n: int = 4
        v: Any
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
        if "subscriptionKey" in src:
            v = src["subscriptionKey"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "subscriptionKey", drift)
            self.subscription_key = v
        else:
            n -= 1
            self.subscription_key = UNSET
        if "subscriptionStatus" in src:
            v = src["subscriptionStatus"]
            if type(v) is int:
                v = members(SubscriptionStatus).get(v) or int_member(
                    SubscriptionStatus, v, src, "subscriptionStatus", drift
                )
            else:
                n = -1
                v = int_member(SubscriptionStatus, v, src, "subscriptionStatus", drift)
            self.subscription_status = v
        else:
            n -= 1
            self.subscription_status = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
