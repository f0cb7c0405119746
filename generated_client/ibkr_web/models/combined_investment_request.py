# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_text, missing, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .model_investment_target import ModelInvestmentTarget


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CombinedInvestmentRequest(RequestModel):
    """What accounts are to put into several models. Who invests is said in one of three ways."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "modelList": "model_list",
        "account": "account",
        "accountList": "account_list",
        "group": "group",
        "subscriptionKey": "subscription_key",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    model_list: list[ModelInvestmentTarget]
    """The models and their amounts."""
    account: str | Unset = UNSET
    """One account."""
    account_list: list[str] | Unset = UNSET
    """Several accounts. Each amount is divided equally among them."""
    group: str | Unset = UNSET
    """An allocation group, or `All` for all accounts. Each amount is divided equally among them."""
    subscription_key: str | Unset = UNSET
    """Empty at first; the key of the answer when asking again."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, OneOf, Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT, Items

        from .model_investment_target import ModelInvestmentTarget

        return Rules(
            {
                "reqID": INT64,
                "modelList": Items(Object(ModelInvestmentTarget), 1),
                "account": SOME_TEXT,
                "accountList": Items(SOME_TEXT, 1),
                "group": SOME_TEXT,
                "subscriptionKey": TEXT,
            },
            OneOf(("account",), ("accountList",), ("group",)),
            needs=("reqID", "modelList"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .model_investment_target import ModelInvestmentTarget

        self = new(cls)
        n: int = 6
        v: Any
        r: Any
        v = src.get("reqID")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "reqID", drift)
            if v is None:
                missing(src, "reqID", drift, "a whole number")
        self.req_id = v
        v = src.get("modelList")
        if type(v) is JsonArray:
            r = [
                ModelInvestmentTarget.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
            ]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "modelList", drift)
            if v is None:
                missing(src, "modelList", drift, "a list")
        self.model_list = v
        if "account" in src:
            v = src["account"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "account", drift)
            self.account = v
        else:
            n -= 1
            self.account = UNSET
        if "accountList" in src:
            v = src["accountList"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "accountList", drift)
            self.account_list = v
        else:
            n -= 1
            self.account_list = UNSET
        if "group" in src:
            v = src["group"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "group", drift)
            self.group = v
        else:
            n -= 1
            self.group = UNSET
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
