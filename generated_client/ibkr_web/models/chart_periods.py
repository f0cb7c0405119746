# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, Key, Place, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChartPeriods(MapModel[list[str]]):
    """From security type (`STK`, `OPT`...) to the periods that its charts can show (`2h`, `1d`, `1w`...); `*`
    stands for all."""

    _keys: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        for key, v in src.items():
            self._put(src, key, _read_1(v, src, key, drift), drift)
        return self


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return read_items(v, as_text, False, drift)
