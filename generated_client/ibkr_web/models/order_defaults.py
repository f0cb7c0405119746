# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new
from ibkr_core.numbers import Price

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderDefaults(Model):
    """What to fill in at first for one order type. May be empty."""

    _keys: ClassVar[Mapping[str, str]] = {"LP": "lp"}

    lp: Price | None = None
    """Limit price."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_lp = src.get("LP")
        if v_lp is None:
            n -= 1
        elif type(v_lp) is str or type(v_lp) is float or type(v_lp) is int:
            v_lp = Price(v_lp)
        else:
            n = -1
            v_lp = as_figure(Price, v_lp, src, "LP", drift, "a number or text")
        self.lp = v_lp
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
