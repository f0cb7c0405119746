# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .forecast_category_market import ForecastCategoryMarket

if TYPE_CHECKING:
    from typing import Self

_READ_FORECAST_CATEGORY_MARKET = ForecastCategoryMarket.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastCategory(Model):
    """A category. Those at the top have no parent, those with children seldom have markets."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "parent_id": "parent_id",
        "is_restricted": "is_restricted",
        "markets": "markets",
    }

    name: str | None = None
    """What the branch of the tree is called."""
    parent_id: str | None = None
    """Id of the category above it."""
    is_restricted: bool | None = None
    """The login may not trade it."""
    markets: list[ForecastCategoryMarket] | None = None
    """Markets that are in the category, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_parent_id, v_is_restricted, v_markets = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_parent_id) is not str:
            if v_parent_id is None:
                n -= 1
            else:
                n = -1
                v_parent_id = as_text(v_parent_id, src, "parent_id", drift)
        self.parent_id = v_parent_id
        if type(v_is_restricted) is not bool:
            if v_is_restricted is None:
                n -= 1
            else:
                n = -1
                v_is_restricted = as_bool(v_is_restricted, src, "is_restricted", drift)
        self.is_restricted = v_is_restricted
        if type(v_markets) is JsonArray:
            r = [
                _READ_FORECAST_CATEGORY_MARKET(i, drift)
                for i in v_markets
                if type(i) is JsonObject or odd_item(i, v_markets, drift)
            ]
            if len(r) != len(v_markets):
                n = -1
            v_markets = r
        else:
            if v_markets is None:
                n -= 1
            else:
                n = -1
                v_markets = no_list(v_markets, src, "markets", drift)
        self.markets = v_markets
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastCategory)
