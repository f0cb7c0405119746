# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, missing, no_list, read_items, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .performance_period import PerformancePeriod


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformanceRequest(RequestModel):
    """Whose performance is wanted, and over which period."""

    _keys: ClassVar[Mapping[str, str]] = {"acctIds": "acct_ids", "period": "period"}

    acct_ids: list[str]
    """The accounts, taken together."""
    period: PerformancePeriod | str | Unset = UNSET
    """How far back, twelve months by default."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT, Items

        return Rules({"acctIds": Items(SOME_TEXT, 1), "period": TEXT}, needs=("acctIds",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .performance_period import PerformancePeriod

        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("acctIds")
        if type(v) is JsonArray:
            for i in v:
                if type(i) is not str:
                    n = -1
                    v = read_items(v, as_text, False, drift)
                    break
        else:
            n = -1
            v = no_list(v, src, "acctIds", drift)
            if v is None:
                missing(src, "acctIds", drift, "a list")
        self.acct_ids = v
        if "period" in src:
            v = src["period"]
            if type(v) is str:
                v = members(PerformancePeriod).get(v) or str_member(PerformancePeriod, v, src, "period", drift)
            else:
                n = -1
                v = str_member(PerformancePeriod, v, src, "period", drift)
            self.period = v
        else:
            n -= 1
            self.period = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
