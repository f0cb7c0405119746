# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnyMap(MapModel[Any]):
    """An object whose members nobody has described."""

    _keys: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules

        return Rules({})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        self.additional_properties.update(src)
        return self
