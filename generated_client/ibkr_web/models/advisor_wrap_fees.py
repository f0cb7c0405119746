# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .automated_wrap_fee import AutomatedWrapFee
    from .high_water_mark import HighWaterMark


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AdvisorWrapFees(RequestModel):
    """What an advisor is paid."""

    _keys: ClassVar[Mapping[str, str]] = {
        "automatedFeesDetails": "automated_fees_details",
        "highWaterMarkConfigHwma": "high_water_mark_config_hwma",
        "highWaterMarkConfigHwmq": "high_water_mark_config_hwmq",
        "strategy": "strategy",
        "chargeAdvisor": "charge_advisor",
        "chargeOtherFeesToAdvisor": "charge_other_fees_to_advisor",
    }

    automated_fees_details: list[AutomatedWrapFee] | Unset = UNSET
    """Fees that the broker computes."""
    high_water_mark_config_hwma: HighWaterMark | Unset = UNSET
    """High water mark of a yearly fee."""
    high_water_mark_config_hwmq: HighWaterMark | Unset = UNSET
    """High water mark of a quarterly fee."""
    strategy: str | Unset = UNSET
    """How the advisor is paid: `AUTOMATED`, `DIRECTBILLING` or `NO_FEE`."""
    charge_advisor: bool | Unset = UNSET
    """Whether commissions are charged to the advisor."""
    charge_other_fees_to_advisor: bool | Unset = UNSET
    """Whether fees other than commissions are charged to the advisor."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .automated_wrap_fee import AutomatedWrapFee
        from .high_water_mark import HighWaterMark

        return Rules(
            {
                "automatedFeesDetails": Items(Object(AutomatedWrapFee)),
                "highWaterMarkConfigHwma": Object(HighWaterMark),
                "highWaterMarkConfigHwmq": Object(HighWaterMark),
                "strategy": TEXT,
                "chargeAdvisor": TRUTH,
                "chargeOtherFeesToAdvisor": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .automated_wrap_fee import AutomatedWrapFee
        from .high_water_mark import HighWaterMark

        self = new(cls)
        n: int = 6
        v: Any
        r: Any
        if "automatedFeesDetails" in src:
            v = src["automatedFeesDetails"]
            if type(v) is JsonArray:
                r = [
                    AutomatedWrapFee.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "automatedFeesDetails", drift)
            self.automated_fees_details = v
        else:
            n -= 1
            self.automated_fees_details = UNSET
        if "highWaterMarkConfigHwma" in src:
            v = src["highWaterMarkConfigHwma"]
            if type(v) is JsonObject:
                v = HighWaterMark.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "highWaterMarkConfigHwma", drift)
            self.high_water_mark_config_hwma = v
        else:
            n -= 1
            self.high_water_mark_config_hwma = UNSET
        if "highWaterMarkConfigHwmq" in src:
            v = src["highWaterMarkConfigHwmq"]
            if type(v) is JsonObject:
                v = HighWaterMark.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "highWaterMarkConfigHwmq", drift)
            self.high_water_mark_config_hwmq = v
        else:
            n -= 1
            self.high_water_mark_config_hwmq = UNSET
        if "strategy" in src:
            v = src["strategy"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "strategy", drift)
            self.strategy = v
        else:
            n -= 1
            self.strategy = UNSET
        if "chargeAdvisor" in src:
            v = src["chargeAdvisor"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "chargeAdvisor", drift)
            self.charge_advisor = v
        else:
            n -= 1
            self.charge_advisor = UNSET
        if "chargeOtherFeesToAdvisor" in src:
            v = src["chargeOtherFeesToAdvisor"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "chargeOtherFeesToAdvisor", drift)
            self.charge_other_fees_to_advisor = v
        else:
            n -= 1
            self.charge_other_fees_to_advisor = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
