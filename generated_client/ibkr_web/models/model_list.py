# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_integer, as_text, int_member, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .model_summary import ModelSummary
from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_READ_MODEL_SUMMARY = ModelSummary.from_object
_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelList(Model):
    """The models of an advisor."""

    _keys: ClassVar[Mapping[str, str]] = {
        "models": "models",
        "masterAccount": "master_account",
        "baseCcy": "base_ccy",
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
    }

    models: list[ModelSummary] | None = None
    """One row a model."""
    master_account: str | None = None
    """Master account of the advisor."""
    base_ccy: str | None = None
    """Base currency of the master account."""
    req_id: int | None = None
    """The caller's number of the request."""
    subscription_status: SubscriptionStatus | None = None
    """Whether the answer is complete."""
    subscription_key: str | None = None
    """Key to ask again with, while the answer is not complete."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_models, v_master_account, v_base_ccy, v_req_id, v_subscription_status, v_subscription_key = values
        if type(v_models) is JsonArray:
            r = [
                _READ_MODEL_SUMMARY(i, drift) for i in v_models if type(i) is JsonObject or odd_item(i, v_models, drift)
            ]
            if len(r) != len(v_models):
                n = -1
            v_models = r
        else:
            if v_models is None:
                n -= 1
            else:
                n = -1
                v_models = no_list(v_models, src, "models", drift)
        self.models = v_models
        if type(v_master_account) is not str:
            if v_master_account is None:
                n -= 1
            else:
                n = -1
                v_master_account = as_text(v_master_account, src, "masterAccount", drift)
        self.master_account = v_master_account
        if type(v_base_ccy) is not str:
            if v_base_ccy is None:
                n -= 1
            else:
                n = -1
                v_base_ccy = as_text(v_base_ccy, src, "baseCcy", drift)
        self.base_ccy = v_base_ccy
        if type(v_req_id) is not int:
            if v_req_id is None:
                n -= 1
            else:
                r = as_integer(v_req_id, src, "reqID", drift)
                if type(r) is not TextInt and not says_the_same(r, v_req_id):
                    n = -1
                v_req_id = r
        self.req_id = v_req_id
        if type(v_subscription_status) is int:
            v_subscription_status = _SUBSCRIPTION_STATUS.get(v_subscription_status) or int_member(
                SubscriptionStatus, v_subscription_status, src, "subscriptionStatus", drift
            )
        else:
            if v_subscription_status is None:
                n -= 1
            else:
                n = -1
                v_subscription_status = int_member(
                    SubscriptionStatus, v_subscription_status, src, "subscriptionStatus", drift
                )
        self.subscription_status = v_subscription_status
        if type(v_subscription_key) is not str:
            if v_subscription_key is None:
                n -= 1
            else:
                n = -1
                v_subscription_key = as_text(v_subscription_key, src, "subscriptionKey", drift)
        self.subscription_key = v_subscription_key
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ModelList)
