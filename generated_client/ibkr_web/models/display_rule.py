# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .display_rule_step import DisplayRuleStep

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisplayRule(Model):
    """How prices are shown."""

    _keys: ClassVar[Mapping[str, str]] = {"magnification": "magnification", "displayRuleStep": "display_rule_step"}

    magnification: int | None = None
    """Power of ten that a price is multiplied with."""
    display_rule_step: list[DisplayRuleStep] | None = None
    """Digits by price."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        v = src.get("magnification")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "magnification", drift)
        self.magnification = v
        v = src.get("displayRuleStep")
        if type(v) is JsonArray:
            r = [DisplayRuleStep.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "displayRuleStep", drift)
        self.display_rule_step = v
        if len(src) != n:
            self._finish(src, drift)
        return self
