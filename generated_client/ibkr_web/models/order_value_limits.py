# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderValueLimits(RequestModel):
    """Highest values of orders and of what they add up to."""

    _keys: ClassVar[Mapping[str, str]] = {
        "maxOrderValue": "max_order_value",
        "maxGrossValue": "max_gross_value",
        "maxNetValue": "max_net_value",
        "netContractLimit": "net_contract_limit",
    }

    max_order_value: float | Unset = UNSET
    """Highest value of one order."""
    max_gross_value: float | Unset = UNSET
    """Highest gross value of a day."""
    max_net_value: float | Unset = UNSET
    """Highest net value of a day."""
    net_contract_limit: float | Unset = UNSET
    """Highest net number of contracts."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER

        return Rules(
            {"maxOrderValue": NUMBER, "maxGrossValue": NUMBER, "maxNetValue": NUMBER, "netContractLimit": NUMBER}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        if "maxOrderValue" in src:
            v = src["maxOrderValue"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "maxOrderValue", drift)
            self.max_order_value = v
        else:
            n -= 1
            self.max_order_value = UNSET
        if "maxGrossValue" in src:
            v = src["maxGrossValue"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "maxGrossValue", drift)
            self.max_gross_value = v
        else:
            n -= 1
            self.max_gross_value = UNSET
        if "maxNetValue" in src:
            v = src["maxNetValue"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "maxNetValue", drift)
            self.max_net_value = v
        else:
            n -= 1
            self.max_net_value = UNSET
        if "netContractLimit" in src:
            v = src["netContractLimit"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "netContractLimit", drift)
            self.net_contract_limit = v
        else:
            n -= 1
            self.net_contract_limit = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
