# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_object, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .ach_type import AchType
    from .bank_instruction_code import BankInstructionCode
    from .client_bank_account import ClientBankAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AchInstruction(RequestModel):
    """A bank account for payments by ACH."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "bankInstructionCode": "bank_instruction_code",
        "achType": "ach_type",
        "bankInstructionName": "bank_instruction_name",
        "currency": "currency",
        "accountId": "account_id",
        "clientAccountInfo": "client_account_info",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    bank_instruction_code: BankInstructionCode | str
    """`USACH` in the United States, `CAACH` in Canada."""
    ach_type: AchType | str
    """Which way money may go."""
    bank_instruction_name: str
    """Name under which it is stored."""
    currency: str
    """Currency, ISO 4217."""
    account_id: str
    """Id of the account, such as `U7654321`."""
    client_account_info: ClientBankAccount
    """The account at the bank."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT

        from .client_bank_account import ClientBankAccount

        return Rules(
            {
                "clientInstructionId": INT64,
                "bankInstructionCode": TEXT,
                "achType": TEXT,
                "bankInstructionName": SOME_TEXT,
                "currency": SOME_TEXT,
                "accountId": SOME_TEXT,
                "clientAccountInfo": Object(ClientBankAccount),
            },
            needs=(
                "clientInstructionId",
                "bankInstructionCode",
                "achType",
                "bankInstructionName",
                "currency",
                "accountId",
                "clientAccountInfo",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .ach_type import AchType
        from .bank_instruction_code import BankInstructionCode
        from .client_bank_account import ClientBankAccount

        self = new(cls)
        n: int = 7
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
        v = src.get("bankInstructionCode")
        if type(v) is str:
            v = members(BankInstructionCode).get(v) or str_member(
                BankInstructionCode, v, src, "bankInstructionCode", drift
            )
        else:
            n = -1
            v = str_member(BankInstructionCode, v, src, "bankInstructionCode", drift)
            if v is None:
                missing(src, "bankInstructionCode", drift, "BankInstructionCode")
        self.bank_instruction_code = v
        v = src.get("achType")
        if type(v) is str:
            v = members(AchType).get(v) or str_member(AchType, v, src, "achType", drift)
        else:
            n = -1
            v = str_member(AchType, v, src, "achType", drift)
            if v is None:
                missing(src, "achType", drift, "AchType")
        self.ach_type = v
        v = src.get("bankInstructionName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankInstructionName", drift)
            if v is None:
                missing(src, "bankInstructionName", drift, "text")
        self.bank_instruction_name = v
        v = src.get("currency")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "currency", drift)
            if v is None:
                missing(src, "currency", drift, "text")
        self.currency = v
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("clientAccountInfo")
        if type(v) is JsonObject:
            v = ClientBankAccount.from_object(v, drift)
        else:
            n = -1
            v = as_object(v, src, "clientAccountInfo", drift)
            if v is None:
                missing(src, "clientAccountInfo", drift, "ClientBankAccount")
        self.client_account_info = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
