# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .stock_listing import StockListing

if TYPE_CHECKING:
    from typing import Self

_READ_STOCK_LISTING = StockListing.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StockCompany(Model):
    """A company with the listings of its stock."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "chineseName": "chinese_name",
        "assetClass": "asset_class",
        "contracts": "contracts",
    }

    name: str | None = None
    """Name of the company."""
    chinese_name: str | None = None
    """Name in Chinese, in HTML escapes."""
    asset_class: str | None = None
    """Always `STK`."""
    contracts: list[StockListing] | None = None
    """Listings of the company's stock, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_chinese_name, v_asset_class, v_contracts = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_chinese_name) is not str:
            if v_chinese_name is None:
                n -= 1
            else:
                n = -1
                v_chinese_name = as_text(v_chinese_name, src, "chineseName", drift)
        self.chinese_name = v_chinese_name
        if type(v_asset_class) is not str:
            if v_asset_class is None:
                n -= 1
            else:
                n = -1
                v_asset_class = as_text(v_asset_class, src, "assetClass", drift)
        self.asset_class = v_asset_class
        if type(v_contracts) is JsonArray:
            r = [
                _READ_STOCK_LISTING(i, drift)
                for i in v_contracts
                if type(i) is JsonObject or odd_item(i, v_contracts, drift)
            ]
            if len(r) != len(v_contracts):
                n = -1
            v_contracts = r
        else:
            if v_contracts is None:
                n -= 1
            else:
                n = -1
                v_contracts = no_list(v_contracts, src, "contracts", drift)
        self.contracts = v_contracts
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(StockCompany)
