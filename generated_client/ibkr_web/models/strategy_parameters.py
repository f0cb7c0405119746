# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StrategyParameters(MapModel[bool | float | str]):
    """Parameters of the algorithm by name, as the contract's list of algorithms names them. The published
    document declares text; truth values are sent too."""

    _keys: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, TEXT, TRUTH, Either

        return Rules({}, rest=Either(TEXT, NUMBER, TRUTH))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        entries = self.additional_properties
        for key, v in src.items():
            if type(v) is bool or type(v) is float or type(v) is int or type(v) is str:
                entries[key] = v
            else:
                self._put(
                    src,
                    key,
                    as_one_of(v, src, key, drift, "a truth value or a number or text", as_bool, as_number, as_text),
                    drift,
                )
        return self
