# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .fyi_read_state import FyiReadState

if TYPE_CHECKING:
    from typing import Self

_READ_FYI_READ_STATE = FyiReadState.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiAcknowledgement(Model):
    """Confirms a change."""

    _keys: ClassVar[Mapping[str, str]] = {"V": "v", "T": "t", "P": "p"}

    v: int | None = None
    """1 when it was taken over."""
    t: int | None = None
    """Milliseconds that it took."""
    p: FyiReadState | None = None
    """State of the notification that was marked."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_v, v_t, v_p = values
        if type(v_v) is not int:
            if v_v is None:
                n -= 1
            else:
                n = -1
                v_v = as_int(v_v, src, "V", drift)
        self.v = v_v
        if type(v_t) is not int:
            if v_t is None:
                n -= 1
            else:
                n = -1
                v_t = as_int(v_t, src, "T", drift)
        self.t = v_t
        if type(v_p) is JsonObject:
            v_p = _READ_FYI_READ_STATE(v_p, drift)
        else:
            if v_p is None:
                n -= 1
            else:
                n = -1
                v_p = as_object(v_p, src, "P", drift)
        self.p = v_p
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FyiAcknowledgement)
