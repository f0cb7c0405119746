# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .allocation_figure import AllocationFigure

if TYPE_CHECKING:
    from typing import Self

_READ_ALLOCATION_FIGURE = AllocationFigure.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationAccount(Model):
    """One account below an advisor."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "data": "data"}

    name: str | None = None
    """Id of the account, such as `U7654321`."""
    data: list[AllocationFigure] | None = None
    """Its figures, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_data = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_data) is JsonArray:
            r = [
                _READ_ALLOCATION_FIGURE(i, drift) for i in v_data if type(i) is JsonObject or odd_item(i, v_data, drift)
            ]
            if len(r) != len(v_data):
                n = -1
            v_data = r
        else:
            if v_data is None:
                n -= 1
            else:
                n = -1
                v_data = no_list(v_data, src, "data", drift)
        self.data = v_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationAccount)
