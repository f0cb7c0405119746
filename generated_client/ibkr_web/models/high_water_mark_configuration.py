# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HighWaterMarkConfiguration(RequestModel):
    """How a high water mark is kept."""

    _keys: ClassVar[Mapping[str, str]] = {
        "numberOfPeriods": "number_of_periods",
        "prorateForWithdrawals": "prorate_for_withdrawals",
    }

    number_of_periods: int | Unset = UNSET
    """Periods that are looked back."""
    prorate_for_withdrawals: bool | Unset = UNSET
    """Whether withdrawals lower it in proportion."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TRUTH, Whole

        return Rules({"numberOfPeriods": Whole(), "prorateForWithdrawals": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "numberOfPeriods" in src:
            v = src["numberOfPeriods"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "numberOfPeriods", drift)
            self.number_of_periods = v
        else:
            n -= 1
            self.number_of_periods = UNSET
        if "prorateForWithdrawals" in src:
            v = src["prorateForWithdrawals"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "prorateForWithdrawals", drift)
            self.prorate_for_withdrawals = v
        else:
            n -= 1
            self.prorate_for_withdrawals = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
