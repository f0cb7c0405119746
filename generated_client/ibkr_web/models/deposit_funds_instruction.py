# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_number, as_object, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules

    from .bank_instruction_method import BankInstructionMethod
    from .ira_deposit_detail import IraDepositDetail
    from .open_banking_request import OpenBankingRequest
    from .recurring_instruction_detail import RecurringInstructionDetail


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DepositFundsInstruction(RequestModel):
    """Money that comes in. A wire is only announced here; the client's bank sends it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "accountId": "account_id",
        "currency": "currency",
        "amount": "amount",
        "bankInstructionMethod": "bank_instruction_method",
        "bankInstructionName": "bank_instruction_name",
        "openBanking": "open_banking",
        "sendingInstitution": "sending_institution",
        "senderInstitutionName": "sender_institution_name",
        "identifier": "identifier",
        "specialInstruction": "special_instruction",
        "iraDepositDetail": "ira_deposit_detail",
        "recurringInstructionDetail": "recurring_instruction_detail",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    account_id: str
    """Account that the money goes to."""
    currency: str
    """Currency, ISO 4217."""
    amount: float | Decimal
    """How much money, in `currency`."""
    bank_instruction_method: BankInstructionMethod | str
    """Way of paying: `ACH`, `WIRE`, `eDDA` or `OPEN_BANKING`."""
    bank_instruction_name: str | Unset = UNSET
    """Stored bank instruction to use."""
    open_banking: OpenBankingRequest | Unset = UNSET
    """How to pay by open banking."""
    sending_institution: str | Unset = UNSET
    """Bank that sends the money."""
    sender_institution_name: str | Unset = UNSET
    """Name of the bank that sends the money."""
    identifier: str | Unset = UNSET
    """Code of the bank that sends the money."""
    special_instruction: str | Unset = UNSET
    """Words for the bank."""
    ira_deposit_detail: IraDepositDetail | Unset = UNSET
    """For a retirement account, what kind of contribution it is."""
    recurring_instruction_detail: RecurringInstructionDetail | Unset = UNSET
    """For a standing order, when it runs."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT, TEXT

        from .ira_deposit_detail import IraDepositDetail
        from .open_banking_request import OpenBankingRequest
        from .recurring_instruction_detail import RecurringInstructionDetail

        return Rules(
            {
                "clientInstructionId": INT64,
                "accountId": SOME_TEXT,
                "currency": SOME_TEXT,
                "amount": NUMBER,
                "bankInstructionMethod": TEXT,
                "bankInstructionName": TEXT,
                "openBanking": Object(OpenBankingRequest),
                "sendingInstitution": TEXT,
                "senderInstitutionName": TEXT,
                "identifier": TEXT,
                "specialInstruction": TEXT,
                "iraDepositDetail": Object(IraDepositDetail),
                "recurringInstructionDetail": Object(RecurringInstructionDetail),
            },
            needs=("clientInstructionId", "accountId", "currency", "amount", "bankInstructionMethod"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .bank_instruction_method import BankInstructionMethod
        from .ira_deposit_detail import IraDepositDetail
        from .open_banking_request import OpenBankingRequest
        from .recurring_instruction_detail import RecurringInstructionDetail

        self = new(cls)
        n: int = 13
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("currency")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "currency", drift)
            if v is None:
                missing(src, "currency", drift, "text")
        self.currency = v
        v = src.get("amount")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "amount", drift)
            if v is None:
                missing(src, "amount", drift, "a number")
        self.amount = v
        v = src.get("bankInstructionMethod")
        if type(v) is str:
            v = members(BankInstructionMethod).get(v) or str_member(
                BankInstructionMethod, v, src, "bankInstructionMethod", drift
            )
        else:
            n = -1
            v = str_member(BankInstructionMethod, v, src, "bankInstructionMethod", drift)
            if v is None:
                missing(src, "bankInstructionMethod", drift, "BankInstructionMethod")
        self.bank_instruction_method = v
        if "bankInstructionName" in src:
            v = src["bankInstructionName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankInstructionName", drift)
            self.bank_instruction_name = v
        else:
            n -= 1
            self.bank_instruction_name = UNSET
        if "openBanking" in src:
            v = src["openBanking"]
            if type(v) is JsonObject:
                v = OpenBankingRequest.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "openBanking", drift)
            self.open_banking = v
        else:
            n -= 1
            self.open_banking = UNSET
        if "sendingInstitution" in src:
            v = src["sendingInstitution"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "sendingInstitution", drift)
            self.sending_institution = v
        else:
            n -= 1
            self.sending_institution = UNSET
        if "senderInstitutionName" in src:
            v = src["senderInstitutionName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "senderInstitutionName", drift)
            self.sender_institution_name = v
        else:
            n -= 1
            self.sender_institution_name = UNSET
        if "identifier" in src:
            v = src["identifier"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "identifier", drift)
            self.identifier = v
        else:
            n -= 1
            self.identifier = UNSET
        if "specialInstruction" in src:
            v = src["specialInstruction"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "specialInstruction", drift)
            self.special_instruction = v
        else:
            n -= 1
            self.special_instruction = UNSET
        if "iraDepositDetail" in src:
            v = src["iraDepositDetail"]
            if type(v) is JsonObject:
                v = IraDepositDetail.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "iraDepositDetail", drift)
            self.ira_deposit_detail = v
        else:
            n -= 1
            self.ira_deposit_detail = UNSET
        if "recurringInstructionDetail" in src:
            v = src["recurringInstructionDetail"]
            if type(v) is JsonObject:
                v = RecurringInstructionDetail.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "recurringInstructionDetail", drift)
            self.recurring_instruction_detail = v
        else:
            n -= 1
            self.recurring_instruction_detail = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
