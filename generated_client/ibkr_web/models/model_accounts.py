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

from .model_account import ModelAccount
from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_READ_MODEL_ACCOUNT = ModelAccount.from_object
_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelAccounts(Model):
    """The accounts in a model."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "accountInfoList": "account_info_list",
        "baseCcyMaster": "base_ccy_master",
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
    }

    model: str | None = None
    """Name of the model."""
    account_info_list: list[ModelAccount] | None = None
    """One row an account, and one of all, `TOTAL`."""
    base_ccy_master: str | None = None
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
        v_model, v_account_info_list, v_base_ccy_master, v_req_id, v_subscription_status, v_subscription_key = values
        if type(v_model) is not str:
            if v_model is None:
                n -= 1
            else:
                n = -1
                v_model = as_text(v_model, src, "model", drift)
        self.model = v_model
        if type(v_account_info_list) is JsonArray:
            r = [
                _READ_MODEL_ACCOUNT(i, drift)
                for i in v_account_info_list
                if type(i) is JsonObject or odd_item(i, v_account_info_list, drift)
            ]
            if len(r) != len(v_account_info_list):
                n = -1
            v_account_info_list = r
        else:
            if v_account_info_list is None:
                n -= 1
            else:
                n = -1
                v_account_info_list = no_list(v_account_info_list, src, "accountInfoList", drift)
        self.account_info_list = v_account_info_list
        if type(v_base_ccy_master) is not str:
            if v_base_ccy_master is None:
                n -= 1
            else:
                n = -1
                v_base_ccy_master = as_text(v_base_ccy_master, src, "baseCcyMaster", drift)
        self.base_ccy_master = v_base_ccy_master
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


_members, _names = fetching(ModelAccounts)
