# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .prohibited_country_code import ProhibitedCountryCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProhibitedCountryAnswer(RequestModel):
    """One tie to a prohibited country."""

    _keys: ClassVar[Mapping[str, str]] = {"code": "code", "status": "status", "details": "details"}

    code: ProhibitedCountryCode | str | Unset = UNSET
    """Kind of tie."""
    status: bool | Unset = UNSET
    """Whether there is such a tie."""
    details: str | Unset = UNSET
    """Details in words."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"code": TEXT, "status": TRUTH, "details": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .prohibited_country_code import ProhibitedCountryCode

        self = new(cls)
        n: int = 3
        v: Any
        if "code" in src:
            v = src["code"]
            if type(v) is str:
                v = members(ProhibitedCountryCode).get(v) or str_member(ProhibitedCountryCode, v, src, "code", drift)
            else:
                n = -1
                v = str_member(ProhibitedCountryCode, v, src, "code", drift)
            self.code = v
        else:
            n -= 1
            self.code = UNSET
        if "status" in src:
            v = src["status"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "status", drift)
            self.status = v
        else:
            n -= 1
            self.status = UNSET
        if "details" in src:
            v = src["details"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "details", drift)
            self.details = v
        else:
            n -= 1
            self.details = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
