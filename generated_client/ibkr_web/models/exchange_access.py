# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_asset_class import ApplicationAssetClass
    from .application_exchange import ApplicationExchange


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExchangeAccess(RequestModel):
    """Access to one exchange."""

    _keys: ClassVar[Mapping[str, str]] = {"assetClass": "asset_class", "exchange": "exchange"}

    asset_class: ApplicationAssetClass | str | Unset = UNSET
    """Kind of instrument."""
    exchange: ApplicationExchange | str | Unset = UNSET
    """Code of the exchange, such as `NASDAQ`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"assetClass": TEXT, "exchange": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_asset_class import ApplicationAssetClass
        from .application_exchange import ApplicationExchange

        self = new(cls)
        n: int = 2
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
        if "exchange" in src:
            v = src["exchange"]
            if type(v) is str:
                v = members(ApplicationExchange).get(v) or str_member(ApplicationExchange, v, src, "exchange", drift)
            else:
                n = -1
                v = str_member(ApplicationExchange, v, src, "exchange", drift)
            self.exchange = v
        else:
            n -= 1
            self.exchange = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
