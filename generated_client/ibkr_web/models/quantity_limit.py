# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_asset_class import ApplicationAssetClass


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuantityLimit(RequestModel):
    """A limit by quantity for one kind of instrument."""

    _keys: ClassVar[Mapping[str, str]] = {"asset": "asset", "quantity": "quantity"}

    asset: ApplicationAssetClass | str | Unset = UNSET
    """Kind of instrument."""
    quantity: int | Unset = UNSET
    """Highest quantity."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"asset": TEXT, "quantity": Whole()})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_asset_class import ApplicationAssetClass

        self = new(cls)
        n: int = 2
        v: Any
        if "asset" in src:
            v = src["asset"]
            if type(v) is str:
                v = members(ApplicationAssetClass).get(v) or str_member(ApplicationAssetClass, v, src, "asset", drift)
            else:
                n = -1
                v = str_member(ApplicationAssetClass, v, src, "asset", drift)
            self.asset = v
        else:
            n -= 1
            self.asset = UNSET
        if "quantity" in src:
            v = src["quantity"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "quantity", drift)
            self.quantity = v
        else:
            n -= 1
            self.quantity = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
