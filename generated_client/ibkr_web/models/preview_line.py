# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewLine(Model):
    """One line of what an order would change."""

    _keys: ClassVar[Mapping[str, str]] = {"N": "n", "L": "l", "V": "v"}

    n: str | None = None
    """Name of the figure, such as `CURRENT_POS`, `AFTER_POS`, `CURRENT_FUNDS` or `AFTER_FUNDS`."""
    l: str | None = None
    """The same in words. A star at the end marks a figure after the trade."""
    v: list[str] | None = None
    """The figure as text, one for each column."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_n, v_l, v_v = values
        if type(v_n) is not str:
            if v_n is None:
                n -= 1
            else:
                n = -1
                v_n = as_text(v_n, src, "N", drift)
        self.n = v_n
        if type(v_l) is not str:
            if v_l is None:
                n -= 1
            else:
                n = -1
                v_l = as_text(v_l, src, "L", drift)
        self.l = v_l
        if type(v_v) is JsonArray:
            for i in v_v:
                if type(i) is not str:
                    n = -1
                    v_v = read_items(v_v, as_text, False, drift)
                    break
        else:
            if v_v is None:
                n -= 1
            else:
                n = -1
                v_v = no_list(v_v, src, "V", drift)
        self.v = v_v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewLine)
