# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import new

from .margin_figures import MarginFigures

if TYPE_CHECKING:
    from typing import Self

_READ_MARGIN_FIGURES = MarginFigures.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Margins(MapModel[MarginFigures]):
    """From segment to its margins."""

    _keys: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        entries = self.additional_properties
        for key, v in src.items():
            if type(v) is JsonObject:
                entries[key] = _READ_MARGIN_FIGURES(v, drift)
            else:
                self._put(src, key, as_object(v, src, key, drift), drift)
        return self
