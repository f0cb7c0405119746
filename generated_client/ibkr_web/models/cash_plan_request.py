# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_int, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CashPlanRequest(RequestModel):
    """Whose cash is to be looked at."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "accountList": "account_list",
        "subscriptionKey": "subscription_key",
    }

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    account_list: list[str] | Unset = UNSET
    """The accounts; all of them without it."""
    subscription_key: str | Unset = UNSET
    """Empty at first; the key of the answer when asking again."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT, Items

        return Rules({"reqID": INT64, "accountList": Items(SOME_TEXT), "subscriptionKey": TEXT}, needs=("reqID",))

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
