# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .income_source_type import IncomeSourceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SourceOfIncome(RequestModel):
    """A source of income beside employment."""

    _keys: ClassVar[Mapping[str, str]] = {
        "sourceType": "source_type",
        "percentage": "percentage",
        "description": "description",
    }

    source_type: IncomeSourceType | str | Unset = UNSET
    """Kind of source."""
    percentage: int | Unset = UNSET
    """Share in percent."""
    description: str | Unset = UNSET
    """What it is, in a sentence."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"sourceType": TEXT, "percentage": Whole(), "description": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .income_source_type import IncomeSourceType

        self = new(cls)
        n: int = 3
        v: Any
        if "sourceType" in src:
            v = src["sourceType"]
            if type(v) is str:
                v = members(IncomeSourceType).get(v) or str_member(IncomeSourceType, v, src, "sourceType", drift)
            else:
                n = -1
                v = str_member(IncomeSourceType, v, src, "sourceType", drift)
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
