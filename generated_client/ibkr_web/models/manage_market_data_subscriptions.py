# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .market_data_service import MarketDataService


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ManageMarketDataSubscriptions(RequestModel):
    """Subscriptions to market data to add or end."""

    _keys: ClassVar[Mapping[str, str]] = {"service": "service", "referenceUserName": "reference_user_name"}

    service: list[MarketDataService] | Unset = UNSET
    """Market data services to add or end, one row each."""
    reference_user_name: str | Unset = UNSET
    """User name of the person."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .market_data_service import MarketDataService

        return Rules({"service": Items(Object(MarketDataService)), "referenceUserName": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .market_data_service import MarketDataService

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "service" in src:
            v = src["service"]
            if type(v) is JsonArray:
                r = [
                    MarketDataService.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "service", drift)
            self.service = v
        else:
            n -= 1
            self.service = UNSET
        if "referenceUserName" in src:
            v = src["referenceUserName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referenceUserName", drift)
            self.reference_user_name = v
        else:
            n -= 1
            self.reference_user_name = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
