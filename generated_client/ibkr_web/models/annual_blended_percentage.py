# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnnualBlendedPercentage(RequestModel):
    """A percentage for a range of equity."""

    _keys: ClassVar[Mapping[str, str]] = {
        "blendedFrom": "blended_from",
        "blendedTo": "blended_to",
        "percentage": "percentage",
    }

    blended_from: str | Unset = UNSET
    """Lower end of the range of equity."""
    blended_to: str | Unset = UNSET
    """Upper end of the range of equity."""
    percentage: str | Unset = UNSET
    """Share in percent."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"blendedFrom": TEXT, "blendedTo": TEXT, "percentage": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "blendedFrom" in src:
            v = src["blendedFrom"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "blendedFrom", drift)
            self.blended_from = v
        else:
            n -= 1
            self.blended_from = UNSET
        if "blendedTo" in src:
            v = src["blendedTo"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "blendedTo", drift)
            self.blended_to = v
        else:
            n -= 1
            self.blended_to = UNSET
        if "percentage" in src:
            v = src["percentage"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "percentage", drift)
            self.percentage = v
        else:
            n -= 1
            self.percentage = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
