# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .efp_quantity_limits import EfpQuantityLimits
    from .order_value_limits import OrderValueLimits
    from .quantity_limit import QuantityLimit


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TradingLimits(RequestModel):
    """Limits of trading."""

    _keys: ClassVar[Mapping[str, str]] = {
        "orderValueLimits": "order_value_limits",
        "efpQuantityLimits": "efp_quantity_limits",
        "orderQuantityLimits": "order_quantity_limits",
        "dayQuantityLimits": "day_quantity_limits",
    }

    order_value_limits: OrderValueLimits | Unset = UNSET
    """Highest values of one order, and of all together gross and net."""
    efp_quantity_limits: EfpQuantityLimits | Unset = UNSET
    """Limits of exchanges for physical."""
    order_quantity_limits: list[QuantityLimit] | Unset = UNSET
    """Limits of one order."""
    day_quantity_limits: list[QuantityLimit] | Unset = UNSET
    """Limits of one day."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .efp_quantity_limits import EfpQuantityLimits
        from .order_value_limits import OrderValueLimits
        from .quantity_limit import QuantityLimit

        return Rules(
            {
                "orderValueLimits": Object(OrderValueLimits),
                "efpQuantityLimits": Object(EfpQuantityLimits),
                "orderQuantityLimits": Items(Object(QuantityLimit)),
                "dayQuantityLimits": Items(Object(QuantityLimit)),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .efp_quantity_limits import EfpQuantityLimits
        from .order_value_limits import OrderValueLimits
        from .quantity_limit import QuantityLimit

        self = new(cls)
        n: int = 4
        v: Any
        r: Any
        if "orderValueLimits" in src:
            v = src["orderValueLimits"]
            if type(v) is JsonObject:
                v = OrderValueLimits.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "orderValueLimits", drift)
            self.order_value_limits = v
        else:
            n -= 1
            self.order_value_limits = UNSET
        if "efpQuantityLimits" in src:
            v = src["efpQuantityLimits"]
            if type(v) is JsonObject:
                v = EfpQuantityLimits.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "efpQuantityLimits", drift)
            self.efp_quantity_limits = v
        else:
            n -= 1
            self.efp_quantity_limits = UNSET
        if "orderQuantityLimits" in src:
            v = src["orderQuantityLimits"]
            if type(v) is JsonArray:
                r = [QuantityLimit.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "orderQuantityLimits", drift)
            self.order_quantity_limits = v
        else:
            n -= 1
            self.order_quantity_limits = UNSET
        if "dayQuantityLimits" in src:
            v = src["dayQuantityLimits"]
            if type(v) is JsonArray:
                r = [QuantityLimit.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "dayQuantityLimits", drift)
            self.day_quantity_limits = v
        else:
            n -= 1
            self.day_quantity_limits = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
