# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ContractSearchRequest(RequestModel):
    """What to search for; the same as the query of the GET."""

    _keys: ClassVar[Mapping[str, str]] = {
        "symbol": "symbol",
        "secType": "sec_type",
        "name": "name",
        "more": "more",
        "fund": "fund",
        "fundFamilyConidEx": "fund_family_conid_ex",
        "pattern": "pattern",
        "referrer": "referrer",
    }

    symbol: str
    """Symbol, or a part of a name with `name`."""
    sec_type: str | Unset = UNSET
    """Kind of instrument to search, `STK` unless given; `IND` and `BOND` are documented, `FUT` is in use too."""
    name: bool | Unset = UNSET
    """Search in names of companies instead of symbols."""
    more: bool | Unset = UNSET
    """Ask for more hits."""
    fund: bool | Unset = UNSET
    """Search for funds."""
    fund_family_conid_ex: str | Unset = UNSET
    """Family of funds to search in."""
    pattern: bool | Unset = UNSET
    """Match symbols that only start like the text."""
    referrer: str | Unset = UNSET
    """What the search was made for. No source says more."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT, TRUTH

        return Rules(
            {
                "symbol": SOME_TEXT,
                "secType": TEXT,
                "name": TRUTH,
                "more": TRUTH,
                "fund": TRUTH,
                "fundFamilyConidEx": TEXT,
                "pattern": TRUTH,
                "referrer": TEXT,
            },
            needs=("symbol",),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        v: Any
        v = src.get("symbol")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "symbol", drift)
            if v is None:
                missing(src, "symbol", drift, "text")
        self.symbol = v
        if "secType" in src:
            v = src["secType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "secType", drift)
            self.sec_type = v
        else:
            n -= 1
            self.sec_type = UNSET
        if "name" in src:
            v = src["name"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "more" in src:
            v = src["more"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "more", drift)
            self.more = v
        else:
            n -= 1
            self.more = UNSET
        if "fund" in src:
            v = src["fund"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "fund", drift)
            self.fund = v
        else:
            n -= 1
            self.fund = UNSET
        if "fundFamilyConidEx" in src:
            v = src["fundFamilyConidEx"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "fundFamilyConidEx", drift)
            self.fund_family_conid_ex = v
        else:
            n -= 1
            self.fund_family_conid_ex = UNSET
        if "pattern" in src:
            v = src["pattern"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "pattern", drift)
            self.pattern = v
        else:
            n -= 1
            self.pattern = UNSET
        if "referrer" in src:
            v = src["referrer"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referrer", drift)
            self.referrer = v
        else:
            n -= 1
            self.referrer = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
