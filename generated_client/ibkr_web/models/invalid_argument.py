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
class InvalidArgument(Model):
    """One refused argument of a request."""

    _keys: ClassVar[Mapping[str, str]] = {"field": "field", "description": "description"}

    field: str | None = None
    """Name of the argument."""
    description: str | None = None
    """Why it was refused."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_field, v_description = values
        if type(v_field) is not str:
            if v_field is None:
                n -= 1
            else:
                n = -1
                v_field = as_text(v_field, src, "field", drift)
        self.field = v_field
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InvalidArgument)
