# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonObject, Key, Place, as_one_of
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .deposit_funds_instruction import DepositFundsInstruction
from .withdraw_funds_instruction import WithdrawFundsInstruction

_READ_DEPOSIT_FUNDS_INSTRUCTION = DepositFundsInstruction.from_object
_READ_WITHDRAW_FUNDS_INSTRUCTION = WithdrawFundsInstruction.from_object

CashInstruction: TypeAlias = "WithdrawFundsInstruction | DepositFundsInstruction | UnknownObject"
"""A deposit or a withdrawal."""


def read_cash_instruction(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if (
            "accountId" in v
            and "amount" in v
            and "bankInstructionMethod" in v
            and "bankInstructionName" in v
            and "clientInstructionId" in v
            and "currency" in v
        ):
            return _READ_WITHDRAW_FUNDS_INSTRUCTION(v, drift)
        if (
            "accountId" in v
            and "amount" in v
            and "bankInstructionMethod" in v
            and "clientInstructionId" in v
            and "currency" in v
        ):
            return _READ_DEPOSIT_FUNDS_INSTRUCTION(v, drift)
        drift.note(src, key, "WithdrawFundsInstruction or DepositFundsInstruction", v, "variant")
        return UnknownObject(v)
    return as_one_of(v, src, key, drift, "WithdrawFundsInstruction or DepositFundsInstruction")
