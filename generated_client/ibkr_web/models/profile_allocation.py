# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProfileAllocation(RequestModel):
    """The share of one account in an order."""

    _keys: ClassVar[Mapping[str, str]] = {"account": "account", "amount": "amount"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: str
    """Id of the account, such as `U7654321`."""
    amount: float | Decimal
    """Shares or money, as `alloc_type` says."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Number

        return Rules({"account": TEXT, "amount": Number(above=0)}, needs=("account", "amount"))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("account")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "account", drift)
            if v is None:
                missing(src, "account", drift, "text")
        self.account = v
        v = src.get("amount")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "amount", drift)
            if v is None:
                missing(src, "amount", drift, "a number")
        self.amount = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
