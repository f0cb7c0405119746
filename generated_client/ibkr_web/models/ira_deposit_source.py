# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .ira_type import IraType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraDepositSource(RequestModel):
    """A deposit to a retirement account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "depositType": "deposit_type",
        "taxYear": "tax_year",
        "fromIraType": "from_ira_type",
    }

    deposit_type: str | Unset = UNSET
    """`contribution` or `rollover`."""
    tax_year: str | Unset = UNSET
    """Year that it counts for: `current` or `prior`."""
    from_ira_type: IraType | str | Unset = UNSET
    """Kind of retirement account that it comes from."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"depositType": TEXT, "taxYear": TEXT, "fromIraType": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .ira_type import IraType

        self = new(cls)
        n: int = 3
        v: Any
        if "depositType" in src:
            v = src["depositType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "depositType", drift)
            self.deposit_type = v
        else:
            n -= 1
            self.deposit_type = UNSET
        if "taxYear" in src:
            v = src["taxYear"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "taxYear", drift)
            self.tax_year = v
        else:
            n -= 1
            self.tax_year = UNSET
        if "fromIraType" in src:
            v = src["fromIraType"]
            if type(v) is str:
                v = members(IraType).get(v) or str_member(IraType, v, src, "fromIraType", drift)
            else:
                n = -1
                v = str_member(IraType, v, src, "fromIraType", drift)
            self.from_ira_type = v
        else:
            n -= 1
            self.from_ira_type = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
