# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PartialCashPosition(RequestModel):
    """Cash to transfer."""

    _keys: ClassVar[Mapping[str, str]] = {"amount": "amount", "marginLoan": "margin_loan", "fullCash": "full_cash"}

    amount: float | Unset = UNSET
    """How much of the cash moves."""
    margin_loan: bool | Unset = UNSET
    """Whether a margin loan is transferred."""
    full_cash: bool | Unset = UNSET
    """Whether all cash is transferred."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, TRUTH

        return Rules({"amount": NUMBER, "marginLoan": TRUTH, "fullCash": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "amount" in src:
            v = src["amount"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "amount", drift)
            self.amount = v
        else:
            n -= 1
            self.amount = UNSET
        if "marginLoan" in src:
            v = src["marginLoan"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "marginLoan", drift)
            self.margin_loan = v
        else:
            n -= 1
            self.margin_loan = UNSET
        if "fullCash" in src:
            v = src["fullCash"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "fullCash", drift)
            self.full_cash = v
        else:
            n -= 1
            self.full_cash = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
