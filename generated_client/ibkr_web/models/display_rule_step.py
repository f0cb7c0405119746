# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

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
        v: Any
        v = src.get("lowerEdge")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "lowerEdge", drift)
        self.lower_edge = v
        v = src.get("wholeDigits")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "wholeDigits", drift)
        self.whole_digits = v
        v = src.get("decimalDigits")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "decimalDigits", drift)
        self.decimal_digits = v
        if len(src) != n:
            self._finish(src, drift)
        return self
