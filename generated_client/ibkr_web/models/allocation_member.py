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
class AllocationMember(RequestModel):
    """One account of a group that is to be stored."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "amount": "amount"}

    name: str
    """Id of the account, such as `U7654321`."""
    amount: float | Decimal | Unset = UNSET
    """Its share in cash, percent, ratio or shares. Only for the methods whose amounts the user gives (`C`, `P`,
    `R`, `S`)."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, SOME_TEXT

        return Rules({"name": SOME_TEXT, "amount": NUMBER}, needs=("name",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("name")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "name", drift)
            if v is None:
                missing(src, "name", drift, "text")
        self.name = v
        if "amount" in src:
            v = src["amount"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "amount", drift)
            self.amount = v
        else:
            n -= 1
            self.amount = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
