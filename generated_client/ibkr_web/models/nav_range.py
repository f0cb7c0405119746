# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NavRange(RequestModel):
    """A fee for a range of net asset value."""

    _keys: ClassVar[Mapping[str, str]] = {"min": "min_", "max": "max_", "maxFee": "max_fee"}

    min_: float | Unset = UNSET
    """Lower end of the range."""
    max_: float | Unset = UNSET
    """Upper end of the range."""
    max_fee: float | Unset = UNSET
    """Highest fee."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER

        return Rules({"min": NUMBER, "max": NUMBER, "maxFee": NUMBER})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "min" in src:
            v = src["min"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "min", drift)
            self.min_ = v
        else:
            n -= 1
            self.min_ = UNSET
        if "max" in src:
            v = src["max"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "max", drift)
            self.max_ = v
        else:
            n -= 1
            self.max_ = UNSET
        if "maxFee" in src:
            v = src["maxFee"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "maxFee", drift)
            self.max_fee = v
        else:
            n -= 1
            self.max_fee = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
