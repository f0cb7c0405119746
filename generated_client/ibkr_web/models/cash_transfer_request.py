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

    from .cash_instruction import CashInstruction
    from .instruction_type import InstructionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CashTransferRequest(RequestModel):
    """A deposit or a withdrawal."""

    _keys: ClassVar[Mapping[str, str]] = {"instructionType": "instruction_type", "instruction": "instruction"}

    instruction_type: InstructionType | str
    """`DEPOSIT` or `WITHDRAWAL`."""
    instruction: CashInstruction
    """The deposit or the withdrawal."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Either

        from .deposit_funds_instruction import DepositFundsInstruction
        from .withdraw_funds_instruction import WithdrawFundsInstruction

        return Rules(
            {
                "instructionType": TEXT,
                "instruction": Either(Object(WithdrawFundsInstruction), Object(DepositFundsInstruction)),
            },
            needs=("instructionType", "instruction"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .cash_instruction import read_cash_instruction
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
        r = read_cash_instruction(v, src, "instruction", drift)
        if not says_the_same(r, v):
            n = -1
        v = r
        if v is None:
            missing(src, "instruction", drift, "WithdrawFundsInstruction or DepositFundsInstruction")
        self.instruction = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
