# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BondIssuer(Model):
    """An issuer of bonds."""

    _keys: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name"}

    id: str
    """Id of the issuer, such as `e1400789`."""
    name: str | None = None
    """Name of the issuer."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_name = values
        if type(v_id) is not str:
            n = -1
            v_id = as_text(v_id, src, "id", drift)
            if v_id is None:
                missing(src, "id", drift, "text")
        self.id = v_id
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BondIssuer)
