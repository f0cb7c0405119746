# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonObject, Key, Place, as_one_of
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .ach_instruction import AchInstruction
from .delete_bank_instruction import DeleteBankInstruction
from .edda_instruction import EddaInstruction
from .predefined_destination_instruction import PredefinedDestinationInstruction
from .traditional_bank_instruction_verification import TraditionalBankInstructionVerification

_READ_ACH_INSTRUCTION = AchInstruction.from_object
_READ_DELETE_BANK_INSTRUCTION = DeleteBankInstruction.from_object
_READ_EDDA_INSTRUCTION = EddaInstruction.from_object
_READ_PREDEFINED_DESTINATION_INSTRUCTION = PredefinedDestinationInstruction.from_object
_READ_TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = TraditionalBankInstructionVerification.from_object

BankInstruction: TypeAlias = "TraditionalBankInstructionVerification | AchInstruction | PredefinedDestinationInstruction | EddaInstruction | DeleteBankInstruction | UnknownObject"
"""A bank instruction of one kind."""


def read_bank_instruction(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if (
            "accountId" in v
            and "bankAccountNumber" in v
            and "bankBranchCode" in v
            and "bankClearingCode" in v
            and "bankInstructionName" in v
            and "clientInstructionId" in v
            and "currency" in v
            and "debtorIdentificationDocumentType" in v
        ):
            return _READ_EDDA_INSTRUCTION(v, drift)
        if (
            "accountId" in v
            and "bankInstructionCode" in v
            and "bankInstructionName" in v
            and "clientInstructionId" in v
            and "creditAmount1" in v
            and "creditAmount2" in v
            and "pendingInstructionId" in v
        ):
            return _READ_TRADITIONAL_BANK_INSTRUCTION_VERIFICATION(v, drift)
        if (
            "accountId" in v
            and "achType" in v
            and "bankInstructionCode" in v
            and "bankInstructionName" in v
            and "clientAccountInfo" in v
            and "clientInstructionId" in v
            and "currency" in v
        ):
            return _READ_ACH_INSTRUCTION(v, drift)
        if (
            "accountId" in v
            and "bankInstructionMethod" in v
            and "bankInstructionName" in v
            and "clientInstructionId" in v
            and "currency" in v
            and "financialInstitution" in v
        ):
            return _READ_PREDEFINED_DESTINATION_INSTRUCTION(v, drift)
        if (
            "accountId" in v
            and "bankInstructionMethod" in v
            and "bankInstructionName" in v
            and "clientInstructionId" in v
            and "currency" in v
        ):
            return _READ_DELETE_BANK_INSTRUCTION(v, drift)
        drift.note(
            src,
            key,
            "TraditionalBankInstructionVerification or AchInstruction or PredefinedDestinationInstruction or EddaInstruction or DeleteBankInstruction",
            v,
            "variant",
        )
        return UnknownObject(v)
    return as_one_of(
        v,
        src,
        key,
        drift,
        "TraditionalBankInstructionVerification or AchInstruction or PredefinedDestinationInstruction or EddaInstruction or DeleteBankInstruction",
    )
