# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules

    from .bank_instruction_code import BankInstructionCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TraditionalBankInstructionVerification(RequestModel):
    """The two small amounts that prove a bank account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "bankInstructionCode": "bank_instruction_code",
        "bankInstructionName": "bank_instruction_name",
        "accountId": "account_id",
        "pendingInstructionId": "pending_instruction_id",
        "creditAmount1": "credit_amount_1",
        "creditAmount2": "credit_amount_2",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    bank_instruction_code: BankInstructionCode | str
    """Way of paying of the instruction."""
    bank_instruction_name: str
    """Name under which the instruction is stored."""
    account_id: str
    """Id of the account, such as `U7654321`."""
    pending_instruction_id: int
    """Number of the instruction that waits for the proof."""
    credit_amount_1: float | Decimal
    """The first amount that arrived."""
    credit_amount_2: float | Decimal
    """The second amount that arrived."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT, TEXT

        return Rules(
            {
                "clientInstructionId": INT64,
                "bankInstructionCode": TEXT,
                "bankInstructionName": SOME_TEXT,
                "accountId": SOME_TEXT,
                "pendingInstructionId": INT64,
                "creditAmount1": NUMBER,
                "creditAmount2": NUMBER,
            },
            needs=(
                "clientInstructionId",
                "bankInstructionCode",
                "bankInstructionName",
                "accountId",
                "pendingInstructionId",
                "creditAmount1",
                "creditAmount2",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .bank_instruction_code import BankInstructionCode

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
        v = src.get("bankInstructionName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankInstructionName", drift)
            if v is None:
                missing(src, "bankInstructionName", drift, "text")
        self.bank_instruction_name = v
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("pendingInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "pendingInstructionId", drift)
            if v is None:
                missing(src, "pendingInstructionId", drift, "a whole number")
        self.pending_instruction_id = v
        v = src.get("creditAmount1")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "creditAmount1", drift)
            if v is None:
                missing(src, "creditAmount1", drift, "a number")
        self.credit_amount_1 = v
        v = src.get("creditAmount2")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "creditAmount2", drift)
            if v is None:
                missing(src, "creditAmount2", drift, "a number")
        self.credit_amount_2 = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
