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
class NavWeight(Model):
    """Value and weight."""

    _keys: ClassVar[Mapping[str, str]] = {"nav": "nav", "weight": "weight"}

    nav: float | None = None
    """Net asset value of the part."""
    weight: float | None = None
    """Its part of the side, as a fraction."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_nav, v_weight = values
        if type(v_nav) is not float and type(v_nav) is not int:
            if v_nav is None:
                n -= 1
            else:
                n = -1
                v_nav = as_number(v_nav, src, "nav", drift)
        self.nav = v_nav
        if type(v_weight) is not float and type(v_weight) is not int:
            if v_weight is None:
                n -= 1
            else:
                n = -1
                v_weight = as_number(v_weight, src, "weight", drift)
        self.weight = v_weight
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(NavWeight)
