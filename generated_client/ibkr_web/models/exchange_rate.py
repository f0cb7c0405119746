# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExchangeRate(Model):
    """An exchange rate."""

    _keys: ClassVar[Mapping[str, str]] = {"rate": "rate"}

    rate: float
    """Units of the target currency for one unit of the source currency. Release note of 2023-03."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_rate = src.get("rate")
        if type(v_rate) is not float and type(v_rate) is not int:
            n = -1
            v_rate = as_number(v_rate, src, "rate", drift)
            if v_rate is None:
                missing(src, "rate", drift, "a number")
        self.rate = v_rate
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
