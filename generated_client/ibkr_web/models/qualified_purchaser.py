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

    from .qualification_detail import QualificationDetail


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QualifiedPurchaser(RequestModel):
    """Whether an investor is a qualified purchaser."""

    _keys: ClassVar[Mapping[str, str]] = {
        "qualifiedPurchaserDetails": "qualified_purchaser_details",
        "status": "status",
    }

    qualified_purchaser_details: list[QualificationDetail] | Unset = UNSET
    """Grounds of the qualification, one row each."""
    status: bool | Unset = UNSET
    """Whether the investor is a qualified purchaser."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TRUTH, Items

        from .qualification_detail import QualificationDetail

        return Rules({"qualifiedPurchaserDetails": Items(Object(QualificationDetail)), "status": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .qualification_detail import QualificationDetail

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "qualifiedPurchaserDetails" in src:
            v = src["qualifiedPurchaserDetails"]
            if type(v) is JsonArray:
                r = [
                    QualificationDetail.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "qualifiedPurchaserDetails", drift)
            self.qualified_purchaser_details = v
        else:
            n -= 1
            self.qualified_purchaser_details = UNSET
        if "status" in src:
            v = src["status"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "status", drift)
            self.status = v
        else:
            n -= 1
            self.status = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
