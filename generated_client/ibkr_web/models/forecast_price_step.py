# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Price

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastPriceStep(Model):
    """The price step from one price on, as text."""

    _keys: ClassVar[Mapping[str, str]] = {"lower_edge": "lower_edge", "increment": "increment"}

    lower_edge: Price | None = None
    """Price from which the step holds."""
    increment: Price | None = None
    """The step, as `$0.01`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_lower_edge, v_increment = values
        if v_lower_edge is None:
            n -= 1
        elif type(v_lower_edge) is str or type(v_lower_edge) is float or type(v_lower_edge) is int:
            v_lower_edge = Price(v_lower_edge)
        else:
            n = -1
            v_lower_edge = as_figure(Price, v_lower_edge, src, "lower_edge", drift, "a number or text")
        self.lower_edge = v_lower_edge
        if v_increment is None:
            n -= 1
        elif type(v_increment) is str or type(v_increment) is float or type(v_increment) is int:
            v_increment = Price(v_increment)
        else:
            n = -1
            v_increment = as_figure(Price, v_increment, src, "increment", drift, "a number or text")
        self.increment = v_increment
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastPriceStep)
