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
    from .ira_withdrawal_detail import IraWithdrawalDetail
    from .recurring_instruction_detail import RecurringInstructionDetail


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WithdrawFundsInstruction(RequestModel):
    """Money that goes out, to a stored destination."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "accountId": "account_id",
        "currency": "currency",
        "amount": "amount",
        "bankInstructionName": "bank_instruction_name",
        "bankInstructionMethod": "bank_instruction_method",
        "dateTimeToOccur": "date_time_to_occur",
        "iraWithdrawalDetail": "ira_withdrawal_detail",
        "recurringInstructionDetail": "recurring_instruction_detail",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    account_id: str
    """Account that the money leaves."""
    currency: str
    """Currency, ISO 4217."""
    amount: float | Decimal
    """How much money, in `currency`."""
    bank_instruction_name: str
    """Stored bank instruction of the destination."""
    bank_instruction_method: BankInstructionMethod | str
    """Way of paying: `ACH`, `WIRE` or `SEPA`."""
    date_time_to_occur: str | Unset = UNSET
    """When to pay. At once without it."""
    ira_withdrawal_detail: IraWithdrawalDetail | Unset = UNSET
    """For a retirement account, what kind of withdrawal it is."""
    recurring_instruction_detail: RecurringInstructionDetail | Unset = UNSET
    """For a standing order, when it runs."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT, TEXT, Text

        from .ira_withdrawal_detail import IraWithdrawalDetail
        from .recurring_instruction_detail import RecurringInstructionDetail

        return Rules(
            {
                "clientInstructionId": INT64,
                "accountId": SOME_TEXT,
                "currency": SOME_TEXT,
                "amount": NUMBER,
                "bankInstructionName": SOME_TEXT,
                "bankInstructionMethod": TEXT,
                "dateTimeToOccur": Text(form="date-time"),
                "iraWithdrawalDetail": Object(IraWithdrawalDetail),
                "recurringInstructionDetail": Object(RecurringInstructionDetail),
            },
            needs=(
                "clientInstructionId",
                "accountId",
                "currency",
                "amount",
                "bankInstructionName",
                "bankInstructionMethod",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .bank_instruction_method import BankInstructionMethod
        from .ira_withdrawal_detail import IraWithdrawalDetail
        from .recurring_instruction_detail import RecurringInstructionDetail

        self = new(cls)
        n: int = 9
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
        v = src.get("bankInstructionName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankInstructionName", drift)
            if v is None:
                missing(src, "bankInstructionName", drift, "text")
        self.bank_instruction_name = v
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
        if "dateTimeToOccur" in src:
            v = src["dateTimeToOccur"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "dateTimeToOccur", drift)
            self.date_time_to_occur = v
        else:
            n -= 1
            self.date_time_to_occur = UNSET
        if "iraWithdrawalDetail" in src:
            v = src["iraWithdrawalDetail"]
            if type(v) is JsonObject:
                v = IraWithdrawalDetail.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "iraWithdrawalDetail", drift)
            self.ira_withdrawal_detail = v
        else:
            n -= 1
            self.ira_withdrawal_detail = UNSET
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
