# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EfpQuantityLimits(RequestModel):
    """Limits of exchanges for physical."""

    _keys: ClassVar[Mapping[str, str]] = {
        "maxNominalEfpPerOrder": "max_nominal_efp_per_order",
        "maxNetEfpTrades": "max_net_efp_trades",
        "maxGrossEfpTrades": "max_gross_efp_trades",
    }

    max_nominal_efp_per_order: int | Unset = UNSET
    """Highest nominal quantity of one order."""
    max_net_efp_trades: int | Unset = UNSET
    """Highest net quantity of a day."""
    max_gross_efp_trades: int | Unset = UNSET
    """Highest gross quantity of a day."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import Whole

        return Rules({"maxNominalEfpPerOrder": Whole(), "maxNetEfpTrades": Whole(), "maxGrossEfpTrades": Whole()})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "maxNominalEfpPerOrder" in src:
            v = src["maxNominalEfpPerOrder"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "maxNominalEfpPerOrder", drift)
            self.max_nominal_efp_per_order = v
        else:
            n -= 1
            self.max_nominal_efp_per_order = UNSET
        if "maxNetEfpTrades" in src:
            v = src["maxNetEfpTrades"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "maxNetEfpTrades", drift)
            self.max_net_efp_trades = v
        else:
            n -= 1
            self.max_net_efp_trades = UNSET
        if "maxGrossEfpTrades" in src:
            v = src["maxGrossEfpTrades"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "maxGrossEfpTrades", drift)
            self.max_gross_efp_trades = v
        else:
            n -= 1
            self.max_gross_efp_trades = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
