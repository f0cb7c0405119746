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

    from .bank_instruction import BankInstruction
    from .instruction_type import InstructionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BankInstructionRequest(RequestModel):
    """A bank instruction to store, verify or delete."""

    _keys: ClassVar[Mapping[str, str]] = {"instructionType": "instruction_type", "instruction": "instruction"}

    instruction_type: InstructionType | str
    """Kind of the instruction: `ACH_INSTRUCTION`, `TRADITIONAL_BANK_INSTRUCTION_VERIFICATION`,
    `DELETE_BANK_INSTRUCTION`, `PREDEFINED_DESTINATION_INSTRUCTION` or `EDDA_INSTRUCTION`."""
    instruction: BankInstruction
    """The instruction, of the kind that `instructionType` says."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Either

        from .ach_instruction import AchInstruction
        from .delete_bank_instruction import DeleteBankInstruction
        from .edda_instruction import EddaInstruction
        from .predefined_destination_instruction import PredefinedDestinationInstruction
        from .traditional_bank_instruction_verification import TraditionalBankInstructionVerification

        return Rules(
            {
                "instructionType": TEXT,
                "instruction": Either(
                    Object(TraditionalBankInstructionVerification),
                    Object(AchInstruction),
                    Object(PredefinedDestinationInstruction),
                    Object(EddaInstruction),
                    Object(DeleteBankInstruction),
                ),
            },
            needs=("instructionType", "instruction"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .bank_instruction import read_bank_instruction
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
        r = read_bank_instruction(v, src, "instruction", drift)
        if not says_the_same(r, v):
            n = -1
        v = r
        if v is None:
            missing(
                src,
                "instruction",
                drift,
                "TraditionalBankInstructionVerification or AchInstruction or PredefinedDestinationInstruction or EddaInstruction or DeleteBankInstruction",
            )
        self.instruction = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
