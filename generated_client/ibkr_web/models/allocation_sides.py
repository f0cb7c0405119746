# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .allocation_values import AllocationValues

if TYPE_CHECKING:
    from typing import Self

_READ_ALLOCATION_VALUES = AllocationValues.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationSides(Model):
    """Values of long and of short positions."""

    _keys: ClassVar[Mapping[str, str]] = {"long": "long", "short": "short"}

    long: AllocationValues | None = None
    """Long positions."""
    short: AllocationValues | None = None
    """Short positions, as negative values."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_long, v_short = values
        if type(v_long) is JsonObject:
            v_long = _READ_ALLOCATION_VALUES(v_long, drift)
        else:
            if v_long is None:
                n -= 1
            else:
                n = -1
                v_long = as_object(v_long, src, "long", drift)
        self.long = v_long
        if type(v_short) is JsonObject:
            v_short = _READ_ALLOCATION_VALUES(v_short, drift)
        else:
            if v_short is None:
                n -= 1
            else:
                n = -1
                v_short = as_object(v_short, src, "short", drift)
        self.short = v_short
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationSides)
