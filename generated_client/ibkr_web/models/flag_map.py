# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FlagMap(MapModel[bool | None]):
    """Truth values by name."""

    _keys: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        entries = self.additional_properties
        for key, v in src.items():
            if v is None:
                entries[key] = None
            else:
                if type(v) is bool:
                    entries[key] = v
                else:
                    self._put(src, key, as_bool(v, src, key, drift), drift)
        return self
