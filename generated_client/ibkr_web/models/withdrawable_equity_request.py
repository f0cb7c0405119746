# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .account_currency_query import AccountCurrencyQuery
    from .instruction_type import InstructionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WithdrawableEquityRequest(RequestModel):
    """A question for the cash that can be withdrawn."""

    _keys: ClassVar[Mapping[str, str]] = {"instructionType": "instruction_type", "instruction": "instruction"}

    instruction_type: InstructionType | str
    """Always `QUERY_WITHDRAWABLE_CASH_EQUITY`."""
    instruction: AccountCurrencyQuery
    """Account and currency."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT

        from .account_currency_query import AccountCurrencyQuery

        return Rules(
            {"instructionType": TEXT, "instruction": Object(AccountCurrencyQuery)},
            needs=("instructionType", "instruction"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_currency_query import AccountCurrencyQuery
        from .instruction_type import InstructionType

        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("instructionType")
        if type(v) is str:
            v = members(InstructionType).get(v) or str_member(InstructionType, v, src, "instructionType", drift)
        else:
            n = -1
            v = str_member(InstructionType, v, src, "instructionType", drift)
            if v is None:
                missing(src, "instructionType", drift, "InstructionType")
        self.instruction_type = v
        v = src.get("instruction")
        if type(v) is JsonObject:
            v = AccountCurrencyQuery.from_object(v, drift)
        else:
            n = -1
            v = as_object(v, src, "instruction", drift)
            if v is None:
                missing(src, "instruction", drift, "AccountCurrencyQuery")
        self.instruction = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
