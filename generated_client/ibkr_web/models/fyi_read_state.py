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
class FyiReadState(Model):
    """State of one notification."""

    _keys: ClassVar[Mapping[str, str]] = {"R": "r", "ID": "id"}

    r: int | None = None
    """1 when it is read, else 0."""
    id: str | None = None
    """Id of the notification."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_r, v_id = values
        if type(v_r) is not int:
            if v_r is None:
                n -= 1
            else:
                n = -1
                v_r = as_int(v_r, src, "R", drift)
        self.r = v_r
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "ID", drift)
        self.id = v_id
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FyiReadState)
