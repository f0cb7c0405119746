# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new, says_the_same

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .bank_query import BankQuery
    from .instruction_type import InstructionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BankInstructionQuery(RequestModel):
    """A question about stored bank instructions or standing orders."""

    _keys: ClassVar[Mapping[str, str]] = {"instructionType": "instruction_type", "instruction": "instruction"}

    instruction_type: InstructionType | str
    """`QUERY_BANK_INSTRUCTION`, `QUERY_RECENT_RECURRING_EVENTS` or `QUERY_RECURRING_INSTRUCTIONS`."""
    instruction: BankQuery
    """The question, of the kind that `instructionType` says."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Either

        from .query_bank_instruction import QueryBankInstruction
        from .query_recent_recurring_events import QueryRecentRecurringEvents
        from .query_recurring_instructions import QueryRecurringInstructions

        return Rules(
            {
                "instructionType": TEXT,
                "instruction": Either(
                    Object(QueryBankInstruction), Object(QueryRecentRecurringEvents), Object(QueryRecurringInstructions)
                ),
            },
            needs=("instructionType", "instruction"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .bank_query import read_bank_query
        from .instruction_type import InstructionType

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
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
        r = read_bank_query(v, src, "instruction", drift)
        if not says_the_same(r, v):
            n = -1
        v = r
        if v is None:
            missing(
                src,
                "instruction",
                drift,
                "QueryBankInstruction or QueryRecentRecurringEvents or QueryRecurringInstructions",
            )
        self.instruction = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
