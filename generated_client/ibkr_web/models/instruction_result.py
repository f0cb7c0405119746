# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_number, as_object, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .bank_instruction_detail import BankInstructionDetail
from .bank_instruction_method import BankInstructionMethod
from .deposit_details import DepositDetails
from .instruction_error import InstructionError
from .instruction_status import InstructionStatus
from .instruction_type import InstructionType
from .ira_contribution import IraContribution
from .recurring_history import RecurringHistory
from .recurring_instruction import RecurringInstruction

if TYPE_CHECKING:
    from typing import Self

    from .instruction_history import InstructionHistory

_BANK_INSTRUCTION_METHOD = members(BankInstructionMethod)
_INSTRUCTION_STATUS = members(InstructionStatus)
_INSTRUCTION_TYPE = members(InstructionType)
_READ_BANK_INSTRUCTION_DETAIL = BankInstructionDetail.from_object
_READ_DEPOSIT_DETAILS = DepositDetails.from_object
_READ_INSTRUCTION_ERROR = InstructionError.from_object
_READ_IRA_CONTRIBUTION = IraContribution.from_object
_READ_RECURRING_HISTORY = RecurringHistory.from_object
_READ_RECURRING_INSTRUCTION = RecurringInstruction.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionResult(Model):
    """An instruction and its outcome. The first members belong to every kind; the others to the kinds that they
    name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "instructionType": "instruction_type",
        "instructionStatus": "instruction_status",
        "instructionId": "instruction_id",
        "ibReferenceId": "ib_reference_id",
        "description": "description",
        "error": "error",
        "accountId": "account_id",
        "currency": "currency",
        "withdrawableAmount": "withdrawable_amount",
        "withdrawableAmountNoBorrow": "withdrawable_amount_no_borrow",
        "allowedTransferAmountToMaster": "allowed_transfer_amount_to_master",
        "allowedTransferAmountToMasterNoBorrow": "allowed_transfer_amount_to_master_no_borrow",
        "withdrawableAmountWithoutOriginationHold": "withdrawable_amount_without_origination_hold",
        "withdrawableAmountWithoutOriginationHoldNoBorrow": "withdrawable_amount_without_origination_hold_no_borrow",
        "withdrawableCashAmount": "withdrawable_cash_amount",
        "availableEquityValue": "available_equity_value",
        "bankInstructionMethod": "bank_instruction_method",
        "bankInstructionDetails": "bank_instruction_details",
        "recurringInstructions": "recurring_instructions",
        "recurringInstructionName": "recurring_instruction_name",
        "recurringTransactionType": "recurring_transaction_type",
        "recurringTransactionStatus": "recurring_transaction_status",
        "amount": "amount",
        "method": "method",
        "transactionHistory": "transaction_history",
        "instructionHistory": "instruction_history",
        "depositDetails": "deposit_details",
        "year": "year",
        "iraType": "ira_type",
        "contributions": "contributions",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int | None = None
    """The caller's own number of the instruction."""
    instruction_type: InstructionType | None = None
    """Kind of instruction."""
    instruction_status: InstructionStatus | None = None
    """How far it is."""
    instruction_id: int | None = None
    """The broker's number of the instruction, by which it is asked for and cancelled."""
    ib_reference_id: int | None = None
    """The broker's number of the movement that came of it."""
    description: str | None = None
    """What the broker says to it, such as what it waits for."""
    error: InstructionError | None = None
    """Why it was refused."""
    account_id: str | None = None
    """Account that a query is about."""
    currency: str | None = None
    """Currency of the amounts, ISO 4217."""
    withdrawable_amount: float | None = None
    """Cash that can be withdrawn, with a loan where the account has margin."""
    withdrawable_amount_no_borrow: float | None = None
    """Cash that can be withdrawn without a loan."""
    allowed_transfer_amount_to_master: float | None = None
    """Cash that can be moved to the master account, with a loan where the account has margin."""
    allowed_transfer_amount_to_master_no_borrow: float | None = None
    """Cash that can be moved to the master account without a loan."""
    withdrawable_amount_without_origination_hold: float | None = None
    """Cash that can be withdrawn to any destination, deposits that may only go back left out; with a loan where
    the account has margin."""
    withdrawable_amount_without_origination_hold_no_borrow: float | None = None
    """The same without a loan."""
    withdrawable_cash_amount: float | None = None
    """Cash that can be withdrawn now."""
    available_equity_value: float | None = None
    """Equity of the account that is free."""
    bank_instruction_method: BankInstructionMethod | None = None
    """Way of paying that stored instructions were asked for."""
    bank_instruction_details: list[BankInstructionDetail] | None = None
    """Stored bank instructions."""
    recurring_instructions: list[RecurringInstruction] | None = None
    """Standing orders."""
    recurring_instruction_name: str | None = None
    """Name of one standing order."""
    recurring_transaction_type: str | None = None
    """What the standing order does, such as `DEPOSIT`."""
    recurring_transaction_status: str | None = None
    """State of the standing order."""
    amount: float | None = None
    """Amount of one run of the standing order."""
    method: str | None = None
    """Way of paying of the standing order."""
    transaction_history: RecurringHistory | None = None
    """Last runs of the standing order."""
    instruction_history: InstructionHistory | None = None
    """Instructions of the last days."""
    deposit_details: DepositDetails | None = None
    """What is known of a deposit."""
    year: str | None = None
    """Tax year that contributions were asked for."""
    ira_type: str | None = None
    """Kind of retirement account."""
    contributions: list[IraContribution] | None = None
    """Contributions to the retirement account."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 31
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 31 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_client_instruction_id,
            v_instruction_type,
            v_instruction_status,
            v_instruction_id,
            v_ib_reference_id,
            v_description,
            v_error,
            v_account_id,
            v_currency,
            v_withdrawable_amount,
            v_withdrawable_amount_no_borrow,
            v_allowed_transfer_amount_to_master,
            v_allowed_transfer_amount_to_master_no_borrow,
            v_withdrawable_amount_without_origination_hold,
            v_withdrawable_amount_without_origination_hold_no_borrow,
            v_withdrawable_cash_amount,
            v_available_equity_value,
            v_bank_instruction_method,
            v_bank_instruction_details,
            v_recurring_instructions,
            v_recurring_instruction_name,
            v_recurring_transaction_type,
            v_recurring_transaction_status,
            v_amount,
            v_method,
            v_transaction_history,
            v_instruction_history,
            v_deposit_details,
            v_year,
            v_ira_type,
            v_contributions,
        ) = values
        if type(v_client_instruction_id) is not int:
            if v_client_instruction_id is None:
                n -= 1
            else:
                n = -1
                v_client_instruction_id = as_int(v_client_instruction_id, src, "clientInstructionId", drift)
        self.client_instruction_id = v_client_instruction_id
        if type(v_instruction_type) is str:
            v_instruction_type = _INSTRUCTION_TYPE.get(v_instruction_type) or str_member(
                InstructionType, v_instruction_type, src, "instructionType", drift
            )
        else:
            if v_instruction_type is None:
                n -= 1
            else:
                n = -1
                v_instruction_type = str_member(InstructionType, v_instruction_type, src, "instructionType", drift)
        self.instruction_type = v_instruction_type
        if type(v_instruction_status) is str:
            v_instruction_status = _INSTRUCTION_STATUS.get(v_instruction_status) or str_member(
                InstructionStatus, v_instruction_status, src, "instructionStatus", drift
            )
        else:
            if v_instruction_status is None:
                n -= 1
            else:
                n = -1
                v_instruction_status = str_member(
                    InstructionStatus, v_instruction_status, src, "instructionStatus", drift
                )
        self.instruction_status = v_instruction_status
        if type(v_instruction_id) is not int:
            if v_instruction_id is None:
                n -= 1
            else:
                n = -1
                v_instruction_id = as_int(v_instruction_id, src, "instructionId", drift)
        self.instruction_id = v_instruction_id
        if type(v_ib_reference_id) is not int:
            if v_ib_reference_id is None:
                n -= 1
            else:
                n = -1
                v_ib_reference_id = as_int(v_ib_reference_id, src, "ibReferenceId", drift)
        self.ib_reference_id = v_ib_reference_id
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_error) is JsonObject:
            v_error = _READ_INSTRUCTION_ERROR(v_error, drift)
        else:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_object(v_error, src, "error", drift)
        self.error = v_error
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_withdrawable_amount) is not float and type(v_withdrawable_amount) is not int:
            if v_withdrawable_amount is None:
                n -= 1
            else:
                n = -1
                v_withdrawable_amount = as_number(v_withdrawable_amount, src, "withdrawableAmount", drift)
        self.withdrawable_amount = v_withdrawable_amount
        if type(v_withdrawable_amount_no_borrow) is not float and type(v_withdrawable_amount_no_borrow) is not int:
            if v_withdrawable_amount_no_borrow is None:
                n -= 1
            else:
                n = -1
                v_withdrawable_amount_no_borrow = as_number(
                    v_withdrawable_amount_no_borrow, src, "withdrawableAmountNoBorrow", drift
                )
        self.withdrawable_amount_no_borrow = v_withdrawable_amount_no_borrow
        if (
            type(v_allowed_transfer_amount_to_master) is not float
            and type(v_allowed_transfer_amount_to_master) is not int
        ):
            if v_allowed_transfer_amount_to_master is None:
                n -= 1
            else:
                n = -1
                v_allowed_transfer_amount_to_master = as_number(
                    v_allowed_transfer_amount_to_master, src, "allowedTransferAmountToMaster", drift
                )
        self.allowed_transfer_amount_to_master = v_allowed_transfer_amount_to_master
        if (
            type(v_allowed_transfer_amount_to_master_no_borrow) is not float
            and type(v_allowed_transfer_amount_to_master_no_borrow) is not int
        ):
            if v_allowed_transfer_amount_to_master_no_borrow is None:
                n -= 1
            else:
                n = -1
                v_allowed_transfer_amount_to_master_no_borrow = as_number(
                    v_allowed_transfer_amount_to_master_no_borrow, src, "allowedTransferAmountToMasterNoBorrow", drift
                )
        self.allowed_transfer_amount_to_master_no_borrow = v_allowed_transfer_amount_to_master_no_borrow
        if (
            type(v_withdrawable_amount_without_origination_hold) is not float
            and type(v_withdrawable_amount_without_origination_hold) is not int
        ):
            if v_withdrawable_amount_without_origination_hold is None:
                n -= 1
            else:
                n = -1
                v_withdrawable_amount_without_origination_hold = as_number(
                    v_withdrawable_amount_without_origination_hold,
                    src,
                    "withdrawableAmountWithoutOriginationHold",
                    drift,
                )
        self.withdrawable_amount_without_origination_hold = v_withdrawable_amount_without_origination_hold
        if (
            type(v_withdrawable_amount_without_origination_hold_no_borrow) is not float
            and type(v_withdrawable_amount_without_origination_hold_no_borrow) is not int
        ):
            if v_withdrawable_amount_without_origination_hold_no_borrow is None:
                n -= 1
            else:
                n = -1
                v_withdrawable_amount_without_origination_hold_no_borrow = as_number(
                    v_withdrawable_amount_without_origination_hold_no_borrow,
                    src,
                    "withdrawableAmountWithoutOriginationHoldNoBorrow",
                    drift,
                )
        self.withdrawable_amount_without_origination_hold_no_borrow = (
            v_withdrawable_amount_without_origination_hold_no_borrow
        )
        if type(v_withdrawable_cash_amount) is not float and type(v_withdrawable_cash_amount) is not int:
            if v_withdrawable_cash_amount is None:
                n -= 1
            else:
                n = -1
                v_withdrawable_cash_amount = as_number(v_withdrawable_cash_amount, src, "withdrawableCashAmount", drift)
        self.withdrawable_cash_amount = v_withdrawable_cash_amount
        if type(v_available_equity_value) is not float and type(v_available_equity_value) is not int:
            if v_available_equity_value is None:
                n -= 1
            else:
                n = -1
                v_available_equity_value = as_number(v_available_equity_value, src, "availableEquityValue", drift)
        self.available_equity_value = v_available_equity_value
        if type(v_bank_instruction_method) is str:
            v_bank_instruction_method = _BANK_INSTRUCTION_METHOD.get(v_bank_instruction_method) or str_member(
                BankInstructionMethod, v_bank_instruction_method, src, "bankInstructionMethod", drift
            )
        else:
            if v_bank_instruction_method is None:
                n -= 1
            else:
                n = -1
                v_bank_instruction_method = str_member(
                    BankInstructionMethod, v_bank_instruction_method, src, "bankInstructionMethod", drift
                )
        self.bank_instruction_method = v_bank_instruction_method
        if type(v_bank_instruction_details) is JsonArray:
            r = [
                _READ_BANK_INSTRUCTION_DETAIL(i, drift)
                for i in v_bank_instruction_details
                if type(i) is JsonObject or odd_item(i, v_bank_instruction_details, drift)
            ]
            if len(r) != len(v_bank_instruction_details):
                n = -1
            v_bank_instruction_details = r
        else:
            if v_bank_instruction_details is None:
                n -= 1
            else:
                n = -1
                v_bank_instruction_details = no_list(v_bank_instruction_details, src, "bankInstructionDetails", drift)
        self.bank_instruction_details = v_bank_instruction_details
        if type(v_recurring_instructions) is JsonArray:
            r = [
                _READ_RECURRING_INSTRUCTION(i, drift)
                for i in v_recurring_instructions
                if type(i) is JsonObject or odd_item(i, v_recurring_instructions, drift)
            ]
            if len(r) != len(v_recurring_instructions):
                n = -1
            v_recurring_instructions = r
        else:
            if v_recurring_instructions is None:
                n -= 1
            else:
                n = -1
                v_recurring_instructions = no_list(v_recurring_instructions, src, "recurringInstructions", drift)
        self.recurring_instructions = v_recurring_instructions
        if type(v_recurring_instruction_name) is not str:
            if v_recurring_instruction_name is None:
                n -= 1
            else:
                n = -1
                v_recurring_instruction_name = as_text(
                    v_recurring_instruction_name, src, "recurringInstructionName", drift
                )
        self.recurring_instruction_name = v_recurring_instruction_name
        if type(v_recurring_transaction_type) is not str:
            if v_recurring_transaction_type is None:
                n -= 1
            else:
                n = -1
                v_recurring_transaction_type = as_text(
                    v_recurring_transaction_type, src, "recurringTransactionType", drift
                )
        self.recurring_transaction_type = v_recurring_transaction_type
        if type(v_recurring_transaction_status) is not str:
            if v_recurring_transaction_status is None:
                n -= 1
            else:
                n = -1
                v_recurring_transaction_status = as_text(
                    v_recurring_transaction_status, src, "recurringTransactionStatus", drift
                )
        self.recurring_transaction_status = v_recurring_transaction_status
        if type(v_amount) is not float and type(v_amount) is not int:
            if v_amount is None:
                n -= 1
            else:
                n = -1
                v_amount = as_number(v_amount, src, "amount", drift)
        self.amount = v_amount
        if type(v_method) is not str:
            if v_method is None:
                n -= 1
            else:
                n = -1
                v_method = as_text(v_method, src, "method", drift)
        self.method = v_method
        if type(v_transaction_history) is JsonObject:
            v_transaction_history = _READ_RECURRING_HISTORY(v_transaction_history, drift)
        else:
            if v_transaction_history is None:
                n -= 1
            else:
                n = -1
                v_transaction_history = as_object(v_transaction_history, src, "transactionHistory", drift)
        self.transaction_history = v_transaction_history
        if type(v_instruction_history) is JsonObject:
            v_instruction_history = InstructionHistory.from_object(v_instruction_history, drift)
        else:
            if v_instruction_history is None:
                n -= 1
            else:
                n = -1
                v_instruction_history = as_object(v_instruction_history, src, "instructionHistory", drift)
        self.instruction_history = v_instruction_history
        if type(v_deposit_details) is JsonObject:
            v_deposit_details = _READ_DEPOSIT_DETAILS(v_deposit_details, drift)
        else:
            if v_deposit_details is None:
                n -= 1
            else:
                n = -1
                v_deposit_details = as_object(v_deposit_details, src, "depositDetails", drift)
        self.deposit_details = v_deposit_details
        if type(v_year) is not str:
            if v_year is None:
                n -= 1
            else:
                n = -1
                v_year = as_text(v_year, src, "year", drift)
        self.year = v_year
        if type(v_ira_type) is not str:
            if v_ira_type is None:
                n -= 1
            else:
                n = -1
                v_ira_type = as_text(v_ira_type, src, "iraType", drift)
        self.ira_type = v_ira_type
        if type(v_contributions) is JsonArray:
            r = [
                _READ_IRA_CONTRIBUTION(i, drift)
                for i in v_contributions
                if type(i) is JsonObject or odd_item(i, v_contributions, drift)
            ]
            if len(r) != len(v_contributions):
                n = -1
            v_contributions = r
        else:
            if v_contributions is None:
                n -= 1
            else:
                n = -1
                v_contributions = no_list(v_contributions, src, "contributions", drift)
        self.contributions = v_contributions
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InstructionResult)


from .instruction_history import InstructionHistory
