# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .from_ira_type import FromIraType
    from .ira_contribution_type import IraContributionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraDepositDetail(RequestModel):
    """What kind of contribution to a retirement account a deposit is."""

    _keys: ClassVar[Mapping[str, str]] = {
        "iraContributionType": "ira_contribution_type",
        "iraTaxYearType": "ira_tax_year_type",
        "fromIraType": "from_ira_type",
    }

    ira_contribution_type: IraContributionType | str
    """Kind of contribution."""
    ira_tax_year_type: str
    """Year that it counts for: `CURRENT` or `PRIOR`."""
    from_ira_type: FromIraType | str
    """Kind of account that it comes from; `NONE` for none."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {"iraContributionType": TEXT, "iraTaxYearType": SOME_TEXT, "fromIraType": TEXT},
            needs=("iraContributionType", "iraTaxYearType", "fromIraType"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .from_ira_type import FromIraType
        from .ira_contribution_type import IraContributionType

        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("iraContributionType")
        if type(v) is str:
            v = members(IraContributionType).get(v) or str_member(
                IraContributionType, v, src, "iraContributionType", drift
            )
        else:
            n = -1
            v = str_member(IraContributionType, v, src, "iraContributionType", drift)
            if v is None:
                missing(src, "iraContributionType", drift, "IraContributionType")
        self.ira_contribution_type = v
        v = src.get("iraTaxYearType")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "iraTaxYearType", drift)
            if v is None:
                missing(src, "iraTaxYearType", drift, "text")
        self.ira_tax_year_type = v
        v = src.get("fromIraType")
        if type(v) is str:
            v = members(FromIraType).get(v) or str_member(FromIraType, v, src, "fromIraType", drift)
        else:
            n = -1
            v = str_member(FromIraType, v, src, "fromIraType", drift)
            if v is None:
                missing(src, "fromIraType", drift, "FromIraType")
        self.from_ira_type = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
