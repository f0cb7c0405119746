# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .wealth_source_type import WealthSourceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SourceOfWealth(RequestModel):
    """A source of wealth."""

    _keys: ClassVar[Mapping[str, str]] = {
        "sourceType": "source_type",
        "percentage": "percentage",
        "usedForFunds": "used_for_funds",
        "description": "description",
    }

    source_type: WealthSourceType | str | Unset = UNSET
    """Kind of source."""
    percentage: int | Unset = UNSET
    """Share in percent."""
    used_for_funds: bool | Unset = UNSET
    """Whether the account is funded from it."""
    description: str | Unset = UNSET
    """What it is, in a sentence."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH, Whole

        return Rules({"sourceType": TEXT, "percentage": Whole(), "usedForFunds": TRUTH, "description": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .wealth_source_type import WealthSourceType

        self = new(cls)
        n: int = 4
        v: Any
        if "sourceType" in src:
            v = src["sourceType"]
            if type(v) is str:
                v = members(WealthSourceType).get(v) or str_member(WealthSourceType, v, src, "sourceType", drift)
            else:
                n = -1
                v = str_member(WealthSourceType, v, src, "sourceType", drift)
            self.source_type = v
        else:
            n -= 1
            self.source_type = UNSET
        if "percentage" in src:
            v = src["percentage"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "percentage", drift)
            self.percentage = v
        else:
            n -= 1
            self.percentage = UNSET
        if "usedForFunds" in src:
            v = src["usedForFunds"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "usedForFunds", drift)
            self.used_for_funds = v
        else:
            n -= 1
            self.used_for_funds = UNSET
        if "description" in src:
            v = src["description"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "description", drift)
            self.description = v
        else:
            n -= 1
            self.description = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
