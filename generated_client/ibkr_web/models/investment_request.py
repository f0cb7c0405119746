# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .account_investment import AccountInvestment


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvestmentRequest(RequestModel):
    """What accounts are to put into a model."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "model": "model",
        "accountList": "account_list",
        "subscriptionKey": "subscription_key",
    }

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    model: str
    """Name of the model, case sensitive."""
    account_list: list[AccountInvestment]
    """The accounts and their amounts."""
    subscription_key: str | Unset = UNSET
    """Empty at first; the key of the answer when asking again."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT, Items

        from .account_investment import AccountInvestment

        return Rules(
            {
                "reqID": INT64,
                "model": SOME_TEXT,
                "accountList": Items(Object(AccountInvestment), 1),
                "subscriptionKey": TEXT,
            },
            needs=("reqID", "model", "accountList"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_investment import AccountInvestment

        self = new(cls)
        n: int = 4
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
        v = src.get("accountList")
        if type(v) is JsonArray:
            r = [AccountInvestment.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "accountList", drift)
            if v is None:
                missing(src, "accountList", drift, "a list")
        self.account_list = v
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
