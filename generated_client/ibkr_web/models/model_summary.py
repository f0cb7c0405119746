# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_integer, as_text, int_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, TextInt

from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelSummary(Model):
    """State of one model."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "desc": "desc",
        "isStatic": "is_static",
        "bootstrapped": "bootstrapped",
        "mismatch": "mismatch",
        "ci": "ci",
        "nlv": "nlv",
        "numAccounts": "num_accounts",
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
    }

    model: str | None = None
    """Name of the model."""
    desc: str | None = None
    """Description for people."""
    is_static: bool | None = None
    """The model keeps to its targets."""
    bootstrapped: bool | None = None
    """At least one account is invested, so that the figures mean something."""
    mismatch: bool | None = None
    """Holdings and targets are not the same instruments any more, after a corporate action. Plans are refused
    until the targets are looked through."""
    ci: bool | None = None
    """Mark of the broker; no source explains it."""
    nlv: Amount | None = None
    """Net liquidation value. The published document declares a number; its example has text."""
    num_accounts: int | None = None
    """Number of accounts that are invested."""
    req_id: int | None = None
    """The caller's number of the request; missing in a list."""
    subscription_status: SubscriptionStatus | None = None
    """Whether the answer is complete; missing in a list."""
    subscription_key: str | None = None
    """Key to ask again with, while the answer is not complete."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 11
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 11 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_model,
            v_desc,
            v_is_static,
            v_bootstrapped,
            v_mismatch,
            v_ci,
            v_nlv,
            v_num_accounts,
            v_req_id,
            v_subscription_status,
            v_subscription_key,
        ) = values
        if type(v_model) is not str:
            if v_model is None:
                n -= 1
            else:
                n = -1
                v_model = as_text(v_model, src, "model", drift)
        self.model = v_model
        if type(v_desc) is not str:
            if v_desc is None:
                n -= 1
            else:
                n = -1
                v_desc = as_text(v_desc, src, "desc", drift)
        self.desc = v_desc
        if type(v_is_static) is not bool:
            if v_is_static is None:
                n -= 1
            else:
                n = -1
                v_is_static = as_bool(v_is_static, src, "isStatic", drift)
        self.is_static = v_is_static
        if type(v_bootstrapped) is not bool:
            if v_bootstrapped is None:
                n -= 1
            else:
                n = -1
                v_bootstrapped = as_bool(v_bootstrapped, src, "bootstrapped", drift)
        self.bootstrapped = v_bootstrapped
        if type(v_mismatch) is not bool:
            if v_mismatch is None:
                n -= 1
            else:
                n = -1
                v_mismatch = as_bool(v_mismatch, src, "mismatch", drift)
        self.mismatch = v_mismatch
        if type(v_ci) is not bool:
            if v_ci is None:
                n -= 1
            else:
                n = -1
                v_ci = as_bool(v_ci, src, "ci", drift)
        self.ci = v_ci
        if v_nlv is None:
            n -= 1
        elif type(v_nlv) is str or type(v_nlv) is float or type(v_nlv) is int:
            v_nlv = Amount(v_nlv)
        else:
            n = -1
            v_nlv = as_figure(Amount, v_nlv, src, "nlv", drift, "a number or text")
        self.nlv = v_nlv
        if type(v_num_accounts) is not int:
            if v_num_accounts is None:
                n -= 1
            else:
                n = -1
                v_num_accounts = as_int(v_num_accounts, src, "numAccounts", drift)
        self.num_accounts = v_num_accounts
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


_members, _names = fetching(ModelSummary)
