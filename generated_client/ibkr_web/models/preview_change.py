# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewChange(Model):
    """One figure now, its change, and after the order. Text with thousands separators."""

    _keys: ClassVar[Mapping[str, str]] = {"current": "current", "change": "change", "after": "after"}

    current: Amount | None = None
    """The figure now."""
    change: Amount | None = None
    """What the order changes."""
    after: Amount | None = None
    """The figure after the order."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_current, v_change, v_after = values
        if v_current is None:
            n -= 1
        elif type(v_current) is str or type(v_current) is float or type(v_current) is int:
            v_current = Amount(v_current)
        else:
            n = -1
            v_current = as_figure(Amount, v_current, src, "current", drift, "a number or text")
        self.current = v_current
        if v_change is None:
            n -= 1
        elif type(v_change) is str or type(v_change) is float or type(v_change) is int:
            v_change = Amount(v_change)
        else:
            n = -1
            v_change = as_figure(Amount, v_change, src, "change", drift, "a number or text")
        self.change = v_change
        if v_after is None:
            n -= 1
        elif type(v_after) is str or type(v_after) is float or type(v_after) is int:
            v_after = Amount(v_after)
        else:
            n = -1
            v_after = as_figure(Amount, v_after, src, "after", drift, "a number or text")
        self.after = v_after
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewChange)
