# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerLocation(Model):
    """A market, or a group of markets."""

    _keys: ClassVar[Mapping[str, str]] = {"display_name": "display_name", "type": "type_", "locations": "locations"}
    _secret: ClassVar[frozenset[str]] = frozenset({"display_name"})

    display_name: str | None = None
    """What a person is shown in place of the code."""
    type_: str | None = None
    """Code, for `location` of a scan."""
    locations: list[ScannerLocation] | None = None
    """Markets below it; missing, null or empty at the end."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_display_name, v_type_, v_locations = values
        if type(v_display_name) is not str:
            if v_display_name is None:
                n -= 1
            else:
                n = -1
                v_display_name = as_text(v_display_name, src, "display_name", drift)
        self.display_name = v_display_name
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_locations) is JsonArray:
            r = [
                ScannerLocation.from_object(i, drift)
                for i in v_locations
                if type(i) is JsonObject or odd_item(i, v_locations, drift)
            ]
            if len(r) != len(v_locations):
                n = -1
            v_locations = r
        else:
            if v_locations is None:
                n -= 1
            else:
                n = -1
                v_locations = no_list(v_locations, src, "locations", drift)
        self.locations = v_locations
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ScannerLocation)
