# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HistoryBar(Model):
    """One bar of history, the same on the stream and over HTTP. A bar without trades may lack all but its time.
    Release note of 2023-10."""

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
    """Volume, to be multiplied with `volumeFactor`. Has a fraction since October 2023. Release note of 2023-10."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_t, v_o, v_h, v_l, v_c, v_v = values
        if type(v_t) is not int:
            n = -1
            v_t = as_int(v_t, src, "t", drift)
            if v_t is None:
                missing(src, "t", drift, "a whole number")
        self.t = v_t
        if type(v_o) is not float and type(v_o) is not int:
            if v_o is None:
                n -= 1
            else:
                n = -1
                v_o = as_number(v_o, src, "o", drift)
        self.o = v_o
        if type(v_h) is not float and type(v_h) is not int:
            if v_h is None:
                n -= 1
            else:
                n = -1
                v_h = as_number(v_h, src, "h", drift)
        self.h = v_h
        if type(v_l) is not float and type(v_l) is not int:
            if v_l is None:
                n -= 1
            else:
                n = -1
                v_l = as_number(v_l, src, "l", drift)
        self.l = v_l
        if type(v_c) is not float and type(v_c) is not int:
            if v_c is None:
                n -= 1
            else:
                n = -1
                v_c = as_number(v_c, src, "c", drift)
        self.c = v_c
        if type(v_v) is not float and type(v_v) is not int:
            if v_v is None:
                n -= 1
            else:
                n = -1
                v_v = as_number(v_v, src, "v", drift)
        self.v = v_v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(HistoryBar)
