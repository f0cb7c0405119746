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

    from .tax_authority import TaxAuthority


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LocalTaxForm(RequestModel):
    """A tax form of another country."""

    _keys: ClassVar[Mapping[str, str]] = {
        "taxAuthority": "tax_authority",
        "qualified": "qualified",
        "treatyCountry": "treaty_country",
    }

    tax_authority: TaxAuthority | str | Unset = UNSET
    """Authority that the form is for."""
    qualified: bool | Unset = UNSET
    """Whether the holder qualifies."""
    treaty_country: str | Unset = UNSET
    """Country whose tax treaty applies, ISO 3166 with three letters."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"taxAuthority": TEXT, "qualified": TRUTH, "treatyCountry": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .tax_authority import TaxAuthority

        self = new(cls)
        n: int = 3
        v: Any
        if "taxAuthority" in src:
            v = src["taxAuthority"]
            if type(v) is str:
                v = members(TaxAuthority).get(v) or str_member(TaxAuthority, v, src, "taxAuthority", drift)
            else:
                n = -1
                v = str_member(TaxAuthority, v, src, "taxAuthority", drift)
            self.tax_authority = v
        else:
            n -= 1
            self.tax_authority = UNSET
        if "qualified" in src:
            v = src["qualified"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "qualified", drift)
            self.qualified = v
        else:
            n -= 1
            self.qualified = UNSET
        if "treatyCountry" in src:
            v = src["treatyCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "treatyCountry", drift)
            self.treaty_country = v
        else:
            n -= 1
            self.treaty_country = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
