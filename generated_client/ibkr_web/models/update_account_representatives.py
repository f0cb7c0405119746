# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .representative_detail import RepresentativeDetail


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateAccountRepresentatives(RequestModel):
    """New representatives of an account."""

    _keys: ClassVar[Mapping[str, str]] = {"representativeDetails": "representative_details", "accountId": "account_id"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    representative_details: list[RepresentativeDetail] | Unset = UNSET
    """Who looks after the account from now on, with their shares."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .representative_detail import RepresentativeDetail

        return Rules({"representativeDetails": Items(Object(RepresentativeDetail)), "accountId": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .representative_detail import RepresentativeDetail

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "representativeDetails" in src:
            v = src["representativeDetails"]
            if type(v) is JsonArray:
                r = [
                    RepresentativeDetail.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "representativeDetails", drift)
            self.representative_details = v
        else:
            n -= 1
            self.representative_details = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
