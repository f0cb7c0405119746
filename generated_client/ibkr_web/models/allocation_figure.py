# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationFigure(Model):
    """One figure of an account."""

    _keys: ClassVar[Mapping[str, str]] = {"key": "key", "value": "value"}

    key: str | None = None
    """Name of the figure, `NetLiquidation` or `AvailableEquity`."""
    value: Amount | None = None
    """The figure in the base currency, as text."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_key, v_value = values
        if type(v_key) is not str:
            if v_key is None:
                n -= 1
            else:
                n = -1
                v_key = as_text(v_key, src, "key", drift)
        self.key = v_key
        if v_value is None:
            n -= 1
        elif type(v_value) is str or type(v_value) is float or type(v_value) is int:
            v_value = Amount(v_value)
        else:
            n = -1
            v_value = as_figure(Amount, v_value, src, "value", drift, "a number or text")
        self.value = v_value
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationFigure)
