# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelInvestmentTarget(RequestModel):
    """What one model is to get, in one of three ways."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "investCurrency": "invest_currency",
        "amtToInvest": "amt_to_invest",
        "targetAmt": "target_amt",
        "targetPercent": "target_percent",
    }

    model: str
    """Name of the model, case sensitive."""
    invest_currency: str | Unset = UNSET
    """Currency of the amounts."""
    amt_to_invest: float | Decimal | Unset = UNSET
    """Amount to put in; below zero to take out."""
    target_amt: float | Decimal | Unset = UNSET
    """Amount to have in it afterwards."""
    target_percent: float | Decimal | Unset = UNSET
    """Part of the account to have in it afterwards; 0 takes all out."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import OneOf, Rules
        from ibkr_core.rules import NUMBER, SOME_TEXT, TEXT

        return Rules(
            {
                "model": SOME_TEXT,
                "investCurrency": TEXT,
                "amtToInvest": NUMBER,
                "targetAmt": NUMBER,
                "targetPercent": NUMBER,
            },
            OneOf(("amtToInvest",), ("targetAmt",), ("targetPercent",)),
            needs=("model",),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        v = src.get("model")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "model", drift)
            if v is None:
                missing(src, "model", drift, "text")
        self.model = v
        if "investCurrency" in src:
            v = src["investCurrency"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "investCurrency", drift)
            self.invest_currency = v
        else:
            n -= 1
            self.invest_currency = UNSET
        if "amtToInvest" in src:
            v = src["amtToInvest"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "amtToInvest", drift)
            self.amt_to_invest = v
        else:
            n -= 1
            self.amt_to_invest = UNSET
        if "targetAmt" in src:
            v = src["targetAmt"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "targetAmt", drift)
            self.target_amt = v
        else:
            n -= 1
            self.target_amt = UNSET
        if "targetPercent" in src:
            v = src["targetPercent"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "targetPercent", drift)
            self.target_percent = v
        else:
            n -= 1
            self.target_percent = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
