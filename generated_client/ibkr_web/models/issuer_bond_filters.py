# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .bond_filter import BondFilter

if TYPE_CHECKING:
    from typing import Self

_READ_BOND_FILTER = BondFilter.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IssuerBondFilters(Model):
    """The filters of an issuer."""

    _keys: ClassVar[Mapping[str, str]] = {"bondFilters": "bond_filters"}

    bond_filters: list[BondFilter] | None = None
    """One entry a column."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        r: Any
        v_bond_filters = src.get("bondFilters")
        if type(v_bond_filters) is JsonArray:
            r = [
                _READ_BOND_FILTER(i, drift)
                for i in v_bond_filters
                if type(i) is JsonObject or odd_item(i, v_bond_filters, drift)
            ]
            if len(r) != len(v_bond_filters):
                n = -1
            v_bond_filters = r
        else:
            if v_bond_filters is None:
                n -= 1
            else:
                n = -1
                v_bond_filters = no_list(v_bond_filters, src, "bondFilters", drift)
        self.bond_filters = v_bond_filters
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
