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

    from .commission_markup import CommissionMarkup


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CommissionSchedule(RequestModel):
    """Markups on commissions."""

    _keys: ClassVar[Mapping[str, str]] = {"markups": "markups", "pricingStructure": "pricing_structure"}

    markups: list[CommissionMarkup] | Unset = UNSET
    """What is added to the commissions of the broker."""
    pricing_structure: str | Unset = UNSET
    """`FIXED` or `TIERED`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .commission_markup import CommissionMarkup

        return Rules({"markups": Items(Object(CommissionMarkup)), "pricingStructure": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .commission_markup import CommissionMarkup

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "markups" in src:
            v = src["markups"]
            if type(v) is JsonArray:
                r = [
                    CommissionMarkup.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "markups", drift)
            self.markups = v
        else:
            n -= 1
            self.markups = UNSET
        if "pricingStructure" in src:
            v = src["pricingStructure"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "pricingStructure", drift)
            self.pricing_structure = v
        else:
            n -= 1
            self.pricing_structure = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
