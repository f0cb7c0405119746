# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import new

from .future_contract import FutureContract

if TYPE_CHECKING:
    from typing import Self

_READ_FUTURE_CONTRACT = FutureContract.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FuturesBySymbol(MapModel[list[FutureContract]]):
    """From symbol, as it was asked for, to its futures."""

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
    return [_READ_FUTURE_CONTRACT(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
