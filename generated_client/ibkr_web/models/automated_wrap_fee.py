# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_number, as_object, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .annual_blended_percentage import AnnualBlendedPercentage
    from .commission_schedule import CommissionSchedule
    from .nav_range import NavRange
    from .wrap_fee_type import WrapFeeType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AutomatedWrapFee(RequestModel):
    """A fee that the broker computes."""

    _keys: ClassVar[Mapping[str, str]] = {
        "perTradeMarkups": "per_trade_markups",
        "annualBlendedPercentages": "annual_blended_percentages",
        "navRanges": "nav_ranges",
        "type": "type_",
        "maxFee": "max_fee",
        "numContracts": "num_contracts",
        "postFrequency": "post_frequency",
        "percentOfNLVCap": "percent_of_nlv_cap",
        "percentOfNLVCapQ": "percent_of_nlv_cap_q",
    }

    per_trade_markups: CommissionSchedule | Unset = UNSET
    """Markups on each trade."""
    annual_blended_percentages: list[AnnualBlendedPercentage] | Unset = UNSET
    """Percentages by range of equity."""
    nav_ranges: list[NavRange] | Unset = UNSET
    """Fees by range of net asset value."""
    type_: WrapFeeType | str | Unset = UNSET
    """How the fee is computed."""
    max_fee: float | Unset = UNSET
    """Highest fee."""
    num_contracts: int | Unset = UNSET
    """Number of contracts."""
    post_frequency: str | Unset = UNSET
    """How often the fee is charged."""
    percent_of_nlv_cap: str | Unset = UNSET
    """Cap in percent of net liquidation value, a year."""
    percent_of_nlv_cap_q: str | Unset = UNSET
    """Cap in percent of net liquidation value, a quarter."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import NUMBER, TEXT, Items, Whole

        from .annual_blended_percentage import AnnualBlendedPercentage
        from .commission_schedule import CommissionSchedule
        from .nav_range import NavRange

        return Rules(
            {
                "perTradeMarkups": Object(CommissionSchedule),
                "annualBlendedPercentages": Items(Object(AnnualBlendedPercentage)),
                "navRanges": Items(Object(NavRange)),
                "type": TEXT,
                "maxFee": NUMBER,
                "numContracts": Whole(),
                "postFrequency": TEXT,
                "percentOfNLVCap": TEXT,
                "percentOfNLVCapQ": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .annual_blended_percentage import AnnualBlendedPercentage
        from .commission_schedule import CommissionSchedule
        from .nav_range import NavRange
        from .wrap_fee_type import WrapFeeType

        self = new(cls)
        n: int = 9
        v: Any
        r: Any
        if "perTradeMarkups" in src:
            v = src["perTradeMarkups"]
            if type(v) is JsonObject:
                v = CommissionSchedule.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "perTradeMarkups", drift)
            self.per_trade_markups = v
        else:
            n -= 1
            self.per_trade_markups = UNSET
        if "annualBlendedPercentages" in src:
            v = src["annualBlendedPercentages"]
            if type(v) is JsonArray:
                r = [
                    AnnualBlendedPercentage.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "annualBlendedPercentages", drift)
            self.annual_blended_percentages = v
        else:
            n -= 1
            self.annual_blended_percentages = UNSET
        if "navRanges" in src:
            v = src["navRanges"]
            if type(v) is JsonArray:
                r = [NavRange.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "navRanges", drift)
            self.nav_ranges = v
        else:
            n -= 1
            self.nav_ranges = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is str:
                v = members(WrapFeeType).get(v) or str_member(WrapFeeType, v, src, "type", drift)
            else:
                n = -1
                v = str_member(WrapFeeType, v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "maxFee" in src:
            v = src["maxFee"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "maxFee", drift)
            self.max_fee = v
        else:
            n -= 1
            self.max_fee = UNSET
        if "numContracts" in src:
            v = src["numContracts"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "numContracts", drift)
            self.num_contracts = v
        else:
            n -= 1
            self.num_contracts = UNSET
        if "postFrequency" in src:
            v = src["postFrequency"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "postFrequency", drift)
            self.post_frequency = v
        else:
            n -= 1
            self.post_frequency = UNSET
        if "percentOfNLVCap" in src:
            v = src["percentOfNLVCap"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "percentOfNLVCap", drift)
            self.percent_of_nlv_cap = v
        else:
            n -= 1
            self.percent_of_nlv_cap = UNSET
        if "percentOfNLVCapQ" in src:
            v = src["percentOfNLVCapQ"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "percentOfNLVCapQ", drift)
            self.percent_of_nlv_cap_q = v
        else:
            n -= 1
            self.percent_of_nlv_cap_q = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
