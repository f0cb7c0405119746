# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .account_representative import AccountRepresentative


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountRepresentatives(RequestModel):
    """Representatives of an account."""

    _keys: ClassVar[Mapping[str, str]] = {"repDetails": "rep_details", "included": "included"}

    rep_details: list[AccountRepresentative] | Unset = UNSET
    """Representatives of the account, one row each."""
    included: bool | Unset = UNSET
    """Whether the account has representatives."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TRUTH, Items

        from .account_representative import AccountRepresentative

        return Rules({"repDetails": Items(Object(AccountRepresentative)), "included": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_representative import AccountRepresentative

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "repDetails" in src:
            v = src["repDetails"]
            if type(v) is JsonArray:
                r = [
                    AccountRepresentative.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "repDetails", drift)
            self.rep_details = v
        else:
            n -= 1
            self.rep_details = UNSET
        if "included" in src:
            v = src["included"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "included", drift)
            self.included = v
        else:
            n -= 1
            self.included = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
