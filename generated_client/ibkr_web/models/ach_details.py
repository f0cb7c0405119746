# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AchDetails(RequestModel):
    """A deposit by ACH."""

    _keys: ClassVar[Mapping[str, str]] = {"custInitAch": "cust_init_ach", "bankName": "bank_name"}

    cust_init_ach: bool | Unset = UNSET
    """Whether the customer starts it."""
    bank_name: str | Unset = UNSET
    """Bank that holds the account that is debited or credited."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"custInitAch": TRUTH, "bankName": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "custInitAch" in src:
            v = src["custInitAch"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "custInitAch", drift)
            self.cust_init_ach = v
        else:
            n -= 1
            self.cust_init_ach = UNSET
        if "bankName" in src:
            v = src["bankName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankName", drift)
            self.bank_name = v
        else:
            n -= 1
            self.bank_name = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
