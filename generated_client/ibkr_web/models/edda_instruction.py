# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EddaInstruction(RequestModel):
    """An authorisation for direct debits in Hong Kong (eDDA)."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "bankInstructionName": "bank_instruction_name",
        "currency": "currency",
        "accountId": "account_id",
        "bankBranchCode": "bank_branch_code",
        "bankAccountNumber": "bank_account_number",
        "bankClearingCode": "bank_clearing_code",
        "debtorIdentificationDocumentType": "debtor_identification_document_type",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    bank_instruction_name: str
    """Name under which it is stored."""
    currency: str
    """Currency, ISO 4217."""
    account_id: str
    """Id of the account, such as `U7654321`."""
    bank_branch_code: str
    """Code of the bank's branch, beside `bankClearingCode`."""
    bank_account_number: str
    """Number of the account at the bank."""
    bank_clearing_code: str
    """Clearing code of the bank, as the list of participating banks has it."""
    debtor_identification_document_type: str
    """Document by which the bank knows the client: `hkId`, `passport`, `chinaId` or `hkMacaoEntryPermit`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT

        return Rules(
            {
                "clientInstructionId": INT64,
                "bankInstructionName": SOME_TEXT,
                "currency": SOME_TEXT,
                "accountId": SOME_TEXT,
                "bankBranchCode": SOME_TEXT,
                "bankAccountNumber": SOME_TEXT,
                "bankClearingCode": SOME_TEXT,
                "debtorIdentificationDocumentType": SOME_TEXT,
            },
            needs=(
                "clientInstructionId",
                "bankInstructionName",
                "currency",
                "accountId",
                "bankBranchCode",
                "bankAccountNumber",
                "bankClearingCode",
                "debtorIdentificationDocumentType",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
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
        v = src.get("bankBranchCode")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankBranchCode", drift)
            if v is None:
                missing(src, "bankBranchCode", drift, "text")
        self.bank_branch_code = v
        v = src.get("bankAccountNumber")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankAccountNumber", drift)
            if v is None:
                missing(src, "bankAccountNumber", drift, "text")
        self.bank_account_number = v
        v = src.get("bankClearingCode")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankClearingCode", drift)
            if v is None:
                missing(src, "bankClearingCode", drift, "text")
        self.bank_clearing_code = v
        v = src.get("debtorIdentificationDocumentType")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "debtorIdentificationDocumentType", drift)
            if v is None:
                missing(src, "debtorIdentificationDocumentType", drift, "text")
        self.debtor_identification_document_type = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
