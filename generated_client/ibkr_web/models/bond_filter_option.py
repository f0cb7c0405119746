# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BondFilterOption(Model):
    """One value of a filter."""

    _keys: ClassVar[Mapping[str, str]] = {"text": "text", "value": "value"}

    text: str | None = None
    """The value in words. Missing for currencies."""
    value: float | str | None = None
    """The value to send."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_text, v_value = values
        if type(v_text) is not str:
            if v_text is None:
                n -= 1
            else:
                n = -1
                v_text = as_text(v_text, src, "text", drift)
        self.text = v_text
        if type(v_value) is not float and type(v_value) is not int and type(v_value) is not str:
            if v_value is None:
                n -= 1
            else:
                n = -1
                v_value = as_one_of(v_value, src, "value", drift, "a number or text", as_number, as_text)
        self.value = v_value
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BondFilterOption)
