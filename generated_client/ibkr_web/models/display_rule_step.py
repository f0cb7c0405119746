# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisplayRuleStep(Model):
    """Digits of a shown price from one price on."""

    _keys: ClassVar[Mapping[str, str]] = {
        "lowerEdge": "lower_edge",
        "wholeDigits": "whole_digits",
        "decimalDigits": "decimal_digits",
    }

    lower_edge: float | None = None
    """Price from which the digits hold."""
    whole_digits: int | None = None
    """Digits before the point."""
    decimal_digits: int | None = None
    """Digits after the point."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_lower_edge, v_whole_digits, v_decimal_digits = values
        if type(v_lower_edge) is not float and type(v_lower_edge) is not int:
            if v_lower_edge is None:
                n -= 1
            else:
                n = -1
                v_lower_edge = as_number(v_lower_edge, src, "lowerEdge", drift)
        self.lower_edge = v_lower_edge
        if type(v_whole_digits) is not int:
            if v_whole_digits is None:
                n -= 1
            else:
                n = -1
                v_whole_digits = as_int(v_whole_digits, src, "wholeDigits", drift)
        self.whole_digits = v_whole_digits
        if type(v_decimal_digits) is not int:
            if v_decimal_digits is None:
                n -= 1
            else:
                n = -1
                v_decimal_digits = as_int(v_decimal_digits, src, "decimalDigits", drift)
        self.decimal_digits = v_decimal_digits
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DisplayRuleStep)
