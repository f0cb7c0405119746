# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .allocation_sides import AllocationSides

if TYPE_CHECKING:
    from typing import Self

_READ_ALLOCATION_SIDES = AllocationSides.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PortfolioAllocation(Model):
    """Values by asset class, sector and group of sectors, in the base currency."""

    _keys: ClassVar[Mapping[str, str]] = {"assetClass": "asset_class", "sector": "sector", "group": "group"}

    asset_class: AllocationSides | None = None
    """By kind of instrument, `STK` or `CASH` among others."""
    sector: AllocationSides | None = None
    """By sector, `Others` where there is none."""
    group: AllocationSides | None = None
    """By group of sectors, `Others` where there is none."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_asset_class, v_sector, v_group = values
        if type(v_asset_class) is JsonObject:
            v_asset_class = _READ_ALLOCATION_SIDES(v_asset_class, drift)
        else:
            if v_asset_class is None:
                n -= 1
            else:
                n = -1
                v_asset_class = as_object(v_asset_class, src, "assetClass", drift)
        self.asset_class = v_asset_class
        if type(v_sector) is JsonObject:
            v_sector = _READ_ALLOCATION_SIDES(v_sector, drift)
        else:
            if v_sector is None:
                n -= 1
            else:
                n = -1
                v_sector = as_object(v_sector, src, "sector", drift)
        self.sector = v_sector
        if type(v_group) is JsonObject:
            v_group = _READ_ALLOCATION_SIDES(v_group, drift)
        else:
            if v_group is None:
                n -= 1
            else:
                n = -1
                v_group = as_object(v_group, src, "group", drift)
        self.group = v_group
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PortfolioAllocation)
