# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules

    from .ira_withhold_type import IraWithholdType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraWithdrawalDetail(RequestModel):
    """What kind of withdrawal from a retirement account it is, and what tax is withheld."""

    _keys: ClassVar[Mapping[str, str]] = {
        "fedIncomeTaxPercentage": "fed_income_tax_percentage",
        "stateIncomeTaxPercentage": "state_income_tax_percentage",
        "stateCd": "state_cd",
        "iraWithholdType": "ira_withhold_type",
    }

    fed_income_tax_percentage: float | Decimal
    """Federal income tax to withhold, in percent."""
    state_income_tax_percentage: float | Decimal
    """State income tax to withhold, in percent."""
    state_cd: str
    """Code of the state."""
    ira_withhold_type: IraWithholdType | str
    """Kind of withdrawal."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, SOME_TEXT, TEXT

        return Rules(
            {
                "fedIncomeTaxPercentage": NUMBER,
                "stateIncomeTaxPercentage": NUMBER,
                "stateCd": SOME_TEXT,
                "iraWithholdType": TEXT,
            },
            needs=("fedIncomeTaxPercentage", "stateIncomeTaxPercentage", "stateCd", "iraWithholdType"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .ira_withhold_type import IraWithholdType

        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("fedIncomeTaxPercentage")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "fedIncomeTaxPercentage", drift)
            if v is None:
                missing(src, "fedIncomeTaxPercentage", drift, "a number")
        self.fed_income_tax_percentage = v
        v = src.get("stateIncomeTaxPercentage")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "stateIncomeTaxPercentage", drift)
            if v is None:
                missing(src, "stateIncomeTaxPercentage", drift, "a number")
        self.state_income_tax_percentage = v
        v = src.get("stateCd")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "stateCd", drift)
            if v is None:
                missing(src, "stateCd", drift, "text")
        self.state_cd = v
        v = src.get("iraWithholdType")
        if type(v) is str:
            v = members(IraWithholdType).get(v) or str_member(IraWithholdType, v, src, "iraWithholdType", drift)
        else:
            n = -1
            v = str_member(IraWithholdType, v, src, "iraWithholdType", drift)
            if v is None:
                missing(src, "iraWithholdType", drift, "IraWithholdType")
        self.ira_withhold_type = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
