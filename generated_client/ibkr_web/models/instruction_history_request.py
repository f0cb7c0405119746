# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .instruction_type import InstructionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionHistoryRequest(RequestModel):
    """How far back to look, and for which instructions."""

    _keys: ClassVar[Mapping[str, str]] = {"daysToGoBack": "days_to_go_back", "transactionType": "transaction_type"}

    days_to_go_back: int
    """Days, 30 at most."""
    transaction_type: InstructionType | str | Unset = UNSET
    """Kind of instruction; `ALL` or nothing for every kind."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"daysToGoBack": Whole(1, 2147483647), "transactionType": TEXT}, needs=("daysToGoBack",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .instruction_type import InstructionType

        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("daysToGoBack")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "daysToGoBack", drift)
            if v is None:
                missing(src, "daysToGoBack", drift, "a whole number")
        self.days_to_go_back = v
        if "transactionType" in src:
            v = src["transactionType"]
            if type(v) is str:
                v = members(InstructionType).get(v) or str_member(InstructionType, v, src, "transactionType", drift)
            else:
                n = -1
                v = str_member(InstructionType, v, src, "transactionType", drift)
            self.transaction_type = v
        else:
            n -= 1
            self.transaction_type = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
