# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaxResidency(RequestModel):
    """A country where somebody pays taxes."""

    _keys: ClassVar[Mapping[str, str]] = {"country": "country", "tin": "tin", "tinType": "tin_type"}

    country: str | Unset = UNSET
    """Country, ISO 3166 with three letters."""
    tin: str | Unset = UNSET
    """Tax number."""
    tin_type: str | Unset = UNSET
    """Kind of tax number: `SSN`, `EIN` or `NonUS_NationalId`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"country": TEXT, "tin": TEXT, "tinType": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "country" in src:
            v = src["country"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "country", drift)
            self.country = v
        else:
            n -= 1
            self.country = UNSET
        if "tin" in src:
            v = src["tin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "tin", drift)
            self.tin = v
        else:
            n -= 1
            self.tin = UNSET
        if "tinType" in src:
            v = src["tinType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "tinType", drift)
            self.tin_type = v
        else:
            n -= 1
            self.tin_type = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
