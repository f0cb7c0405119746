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
class Country(Model):
    """A country."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "alpha3": "alpha3"}

    name: str | None = None
    """Name of the country."""
    alpha3: str | None = None
    """Three-letter code of ISO 3166-1."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_alpha3 = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_alpha3) is not str:
            if v_alpha3 is None:
                n -= 1
            else:
                n = -1
                v_alpha3 = as_text(v_alpha3, src, "alpha3", drift)
        self.alpha3 = v_alpha3
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Country)
