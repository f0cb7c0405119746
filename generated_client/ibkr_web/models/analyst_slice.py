# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnalystSlice(Model):
    """Value and weight of one category."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "nav": "nav",
        "weight": "weight",
        "color": "color",
    }

    id: str | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category in English."""
    nav: float | None = None
    """Net asset value of the category."""
    weight: float | None = None
    """Its part of the side, as a fraction."""
    color: str | None = None
    """Colour in the broker's own pages, `#007aa0`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_name, v_nav, v_weight, v_color = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
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
        if type(v_color) is not str:
            if v_color is None:
                n -= 1
            else:
                n = -1
                v_color = as_text(v_color, src, "color", drift)
        self.color = v_color
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AnalystSlice)
