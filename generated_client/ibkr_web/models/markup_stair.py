# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarkupStair(RequestModel):
    """One step of a markup."""

    _keys: ClassVar[Mapping[str, str]] = {"amount": "amount", "break": "break_"}

    amount: float | Unset = UNSET
    """The markup up to this volume."""
    break_: float | Unset = UNSET
    """Volume up to which it applies."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER

        return Rules({"amount": NUMBER, "break": NUMBER})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
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
        if "break" in src:
            v = src["break"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "break", drift)
            self.break_ = v
        else:
            n -= 1
            self.break_ = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
