# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .fyi_device import FyiDevice

if TYPE_CHECKING:
    from typing import Self

_READ_FYI_DEVICE = FyiDevice.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiDeliveryOptions(Model):
    """Where notifications are sent."""

    _keys: ClassVar[Mapping[str, str]] = {"M": "m", "E": "e"}

    m: int | None = None
    """1 when they are sent by mail."""
    e: list[FyiDevice] | None = None
    """Devices that notifications are sent to, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_m, v_e = values
        if type(v_m) is not int:
            if v_m is None:
                n -= 1
            else:
                n = -1
                v_m = as_int(v_m, src, "M", drift)
        self.m = v_m
        if type(v_e) is JsonArray:
            r = [_READ_FYI_DEVICE(i, drift) for i in v_e if type(i) is JsonObject or odd_item(i, v_e, drift)]
            if len(r) != len(v_e):
                n = -1
            v_e = r
        else:
            if v_e is None:
                n -= 1
            else:
                n = -1
                v_e = no_list(v_e, src, "E", drift)
        self.e = v_e
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FyiDeliveryOptions)
