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
class PublicCompany(RequestModel):
    """Where an organisation is listed."""

    _keys: ClassVar[Mapping[str, str]] = {"exchangeTradedOn": "exchange_traded_on", "quotedSymbol": "quoted_symbol"}

    exchange_traded_on: str | Unset = UNSET
    """Where the shares of the company are listed."""
    quoted_symbol: str | Unset = UNSET
    """What the shares of the company are listed under."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"exchangeTradedOn": TEXT, "quotedSymbol": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "exchangeTradedOn" in src:
            v = src["exchangeTradedOn"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "exchangeTradedOn", drift)
            self.exchange_traded_on = v
        else:
            n -= 1
            self.exchange_traded_on = UNSET
        if "quotedSymbol" in src:
            v = src["quotedSymbol"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "quotedSymbol", drift)
            self.quoted_symbol = v
        else:
            n -= 1
            self.quoted_symbol = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
