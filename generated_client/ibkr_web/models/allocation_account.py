# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .allocation_figure import AllocationFigure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationAccount(Model):
    """One account below an advisor."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "data": "data"}

    name: str | None = None
    """The account."""
    data: list[AllocationFigure] | None = None
    """Its figures, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        v = src.get("name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "name", drift)
        self.name = v
        v = src.get("data")
        if type(v) is JsonArray:
            r = [AllocationFigure.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "data", drift)
        self.data = v
        if len(src) != n:
            self._finish(src, drift)
        return self
