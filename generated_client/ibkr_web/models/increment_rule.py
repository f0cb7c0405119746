# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IncrementRule(Model):
    """The price step from one price on."""

    _keys: ClassVar[Mapping[str, str]] = {"lowerEdge": "lower_edge", "increment": "increment"}

    lower_edge: float | None = None
    """Price from which the step holds."""
    increment: float | None = None
    """Size of the price step from there on."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_lower_edge, v_increment = values
        if type(v_lower_edge) is not float and type(v_lower_edge) is not int:
            if v_lower_edge is None:
                n -= 1
            else:
                n = -1
                v_lower_edge = as_number(v_lower_edge, src, "lowerEdge", drift)
        self.lower_edge = v_lower_edge
        if type(v_increment) is not float and type(v_increment) is not int:
            if v_increment is None:
                n -= 1
            else:
                n = -1
                v_increment = as_number(v_increment, src, "increment", drift)
        self.increment = v_increment
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(IncrementRule)
