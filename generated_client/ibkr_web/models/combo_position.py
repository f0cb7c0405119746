# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .combo_leg import ComboLeg
from .portfolio_position import PortfolioPosition

if TYPE_CHECKING:
    from typing import Self

_READ_COMBO_LEG = ComboLeg.from_object
_READ_PORTFOLIO_POSITION = PortfolioPosition.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComboPosition(Model):
    """One combination and its legs."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "legs": "legs",
        "positions": "positions",
    }

    name: str | None = None
    """The broker's name of the combination, `CP.` and a number."""
    description: str | None = None
    """Ratio and contract id of each leg, `1*649180695-1*654503299`."""
    legs: list[ComboLeg] | None = None
    """One row a leg, with the ratio of each."""
    positions: list[PortfolioPosition] | None = None
    """The position in each leg."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_description, v_legs, v_positions = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_legs) is JsonArray:
            r = [_READ_COMBO_LEG(i, drift) for i in v_legs if type(i) is JsonObject or odd_item(i, v_legs, drift)]
            if len(r) != len(v_legs):
                n = -1
            v_legs = r
        else:
            if v_legs is None:
                n -= 1
            else:
                n = -1
                v_legs = no_list(v_legs, src, "legs", drift)
        self.legs = v_legs
        if type(v_positions) is JsonArray:
            r = [
                _READ_PORTFOLIO_POSITION(i, drift)
                for i in v_positions
                if type(i) is JsonObject or odd_item(i, v_positions, drift)
            ]
            if len(r) != len(v_positions):
                n = -1
            v_positions = r
        else:
            if v_positions is None:
                n -= 1
            else:
                n = -1
                v_positions = no_list(v_positions, src, "positions", drift)
        self.positions = v_positions
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ComboPosition)
