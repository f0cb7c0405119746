# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .display_rule_step import DisplayRuleStep

if TYPE_CHECKING:
    from typing import Self

_READ_DISPLAY_RULE_STEP = DisplayRuleStep.from_object


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
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_magnification, v_display_rule_step = values
        if type(v_magnification) is not int:
            if v_magnification is None:
                n -= 1
            else:
                n = -1
                v_magnification = as_int(v_magnification, src, "magnification", drift)
        self.magnification = v_magnification
        if type(v_display_rule_step) is JsonArray:
            r = [
                _READ_DISPLAY_RULE_STEP(i, drift)
                for i in v_display_rule_step
                if type(i) is JsonObject or odd_item(i, v_display_rule_step, drift)
            ]
            if len(r) != len(v_display_rule_step):
                n = -1
            v_display_rule_step = r
        else:
            if v_display_rule_step is None:
                n -= 1
            else:
                n = -1
                v_display_rule_step = no_list(v_display_rule_step, src, "displayRuleStep", drift)
        self.display_rule_step = v_display_rule_step
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DisplayRule)
