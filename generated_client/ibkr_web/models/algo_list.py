# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .algo import Algo

if TYPE_CHECKING:
    from typing import Self

_READ_ALGO = Algo.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlgoList(Model):
    """The algorithms for an instrument."""

    _keys: ClassVar[Mapping[str, str]] = {"algos": "algos"}

    algos: list[Algo] | None = None
    """One entry an algorithm."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        r: Any
        v_algos = src.get("algos")
        if type(v_algos) is JsonArray:
            r = [_READ_ALGO(i, drift) for i in v_algos if type(i) is JsonObject or odd_item(i, v_algos, drift)]
            if len(r) != len(v_algos):
                n = -1
            v_algos = r
        else:
            if v_algos is None:
                n -= 1
            else:
                n = -1
                v_algos = no_list(v_algos, src, "algos", drift)
        self.algos = v_algos
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
