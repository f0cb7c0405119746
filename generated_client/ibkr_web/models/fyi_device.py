# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiDevice(Model):
    """One device."""

    _keys: ClassVar[Mapping[str, str]] = {"NM": "nm", "I": "i", "UI": "ui", "A": "a"}

    nm: str | None = None
    """Name of the device."""
    i: str | None = None
    """Id of the device, for `client.fyi.delete_device`."""
    ui: str | None = None
    """Id in words."""
    a: int | None = None
    """1 when it gets notifications."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_nm, v_i, v_ui, v_a = values
        if type(v_nm) is not str:
            if v_nm is None:
                n -= 1
            else:
                n = -1
                v_nm = as_text(v_nm, src, "NM", drift)
        self.nm = v_nm
        if type(v_i) is not str:
            if v_i is None:
                n -= 1
            else:
                n = -1
                v_i = as_text(v_i, src, "I", drift)
        self.i = v_i
        if type(v_ui) is not str:
            if v_ui is None:
                n -= 1
            else:
                n = -1
                v_ui = as_text(v_ui, src, "UI", drift)
        self.ui = v_ui
        if type(v_a) is not int:
            if v_a is None:
                n -= 1
            else:
                n = -1
                v_a = as_int(v_a, src, "A", drift)
        self.a = v_a
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FyiDevice)
