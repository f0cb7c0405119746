# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .forecast_category_map import ForecastCategoryMap

if TYPE_CHECKING:
    from typing import Self

_READ_FORECAST_CATEGORY_MAP = ForecastCategoryMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastCategories(Model):
    """All categories."""

    _keys: ClassVar[Mapping[str, str]] = {"categories": "categories"}

    categories: ForecastCategoryMap | None = None
    """Branches of the tree by their id."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_categories = src.get("categories")
        if type(v_categories) is JsonObject:
            v_categories = _READ_FORECAST_CATEGORY_MAP(v_categories, drift)
        else:
            if v_categories is None:
                n -= 1
            else:
                n = -1
                v_categories = as_object(v_categories, src, "categories", drift)
        self.categories = v_categories
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
