# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HistoryBar(Model):
    """One bar of history, the same on the stream and over HTTP. A bar without trades may lack all but its time."""

    _keys: ClassVar[Mapping[str, str]] = {"t": "t", "o": "o", "h": "h", "l": "l", "c": "c", "v": "v"}

    t: int
    """Start of the bar in epoch milliseconds."""
    o: float | None = None
    """First price."""
    h: float | None = None
    """Highest price."""
    l: float | None = None
    """Lowest price."""
    c: float | None = None
    """Last price."""
    v: float | None = None
    """Volume, to be multiplied with `volumeFactor`. Has a fraction since October 2023."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        v = src.get("t")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "t", drift)
            if v is None:
                missing(src, "t", drift, "a whole number")
        self.t = v
        v = src.get("o")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "o", drift)
        self.o = v
        v = src.get("h")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "h", drift)
        self.h = v
        v = src.get("l")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "l", drift)
        self.l = v
        v = src.get("c")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "c", drift)
        self.c = v
        v = src.get("v")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "v", drift)
        self.v = v
        if len(src) != n:
            self._finish(src, drift)
        return self
