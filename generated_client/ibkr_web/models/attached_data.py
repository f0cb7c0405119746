# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AttachedData(Model):
    """A file inside an answer."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "data": "data"}

    name: str | None = None
    """Name of the file."""
    data: Any = None
    """The content: base64 text or an object, by what was asked for."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_data = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if v_data is None:
            n -= 1
        self.data = v_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AttachedData)
