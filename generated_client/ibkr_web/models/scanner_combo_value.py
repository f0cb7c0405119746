# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerComboValue(Model):
    """One value of a filter. What it stands for is not sent."""

    _keys: ClassVar[Mapping[str, str]] = {"default": "default", "vendor": "vendor"}

    default: bool | None = None
    """Whether this choice stands where none is made."""
    vendor: Any = None
    """Only seen null; the published document declares an object."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_default, v_vendor = values
        if type(v_default) is not bool:
            if v_default is None:
                n -= 1
            else:
                n = -1
                v_default = as_bool(v_default, src, "default", drift)
        self.default = v_default
        if v_vendor is None:
            n -= 1
        self.vendor = v_vendor
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ScannerComboValue)
