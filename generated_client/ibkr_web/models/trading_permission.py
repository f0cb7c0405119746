# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_asset_class import ApplicationAssetClass
    from .permission_country import PermissionCountry
    from .permission_product import PermissionProduct


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TradingPermission(RequestModel):
    """Permission to trade a product in a country."""

    _keys: ClassVar[Mapping[str, str]] = {
        "assetClass": "asset_class",
        "exchangeGroup": "exchange_group",
        "country": "country",
        "product": "product",
    }

    asset_class: ApplicationAssetClass | str | Unset = UNSET
    """Kind of instrument."""
    exchange_group: str | Unset = UNSET
    """Exchanges that are permitted together, under their common name."""
    country: PermissionCountry | str | Unset = UNSET
    """Country whose markets the permission is for."""
    product: PermissionProduct | str | Unset = UNSET
    """Kind of instrument of the permission."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"assetClass": TEXT, "exchangeGroup": TEXT, "country": TEXT, "product": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_asset_class import ApplicationAssetClass
        from .permission_country import PermissionCountry
        from .permission_product import PermissionProduct

        self = new(cls)
        n: int = 4
        v: Any
        if "assetClass" in src:
            v = src["assetClass"]
            if type(v) is str:
                v = members(ApplicationAssetClass).get(v) or str_member(
                    ApplicationAssetClass, v, src, "assetClass", drift
                )
            else:
                n = -1
                v = str_member(ApplicationAssetClass, v, src, "assetClass", drift)
            self.asset_class = v
        else:
            n -= 1
            self.asset_class = UNSET
        if "exchangeGroup" in src:
            v = src["exchangeGroup"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "exchangeGroup", drift)
            self.exchange_group = v
        else:
            n -= 1
            self.exchange_group = UNSET
        if "country" in src:
            v = src["country"]
            if type(v) is str:
                v = members(PermissionCountry).get(v) or str_member(PermissionCountry, v, src, "country", drift)
            else:
                n = -1
                v = str_member(PermissionCountry, v, src, "country", drift)
            self.country = v
        else:
            n -= 1
            self.country = UNSET
        if "product" in src:
            v = src["product"]
            if type(v) is str:
                v = members(PermissionProduct).get(v) or str_member(PermissionProduct, v, src, "product", drift)
            else:
                n = -1
                v = str_member(PermissionProduct, v, src, "product", drift)
            self.product = v
        else:
            n -= 1
            self.product = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
