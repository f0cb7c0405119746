# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RecurringInstruction(Model):
    """A standing order."""

    _keys: ClassVar[Mapping[str, str]] = {
        "requestId": "request_id",
        "bankInstructionName": "bank_instruction_name",
        "transactionType": "transaction_type",
        "bankInstructionMethod": "bank_instruction_method",
        "amount": "amount",
        "currency": "currency",
        "frequency": "frequency",
        "startDate": "start_date",
        "endDate": "end_date",
    }

    request_id: int | None = None
    """Number of the standing order."""
    bank_instruction_name: str | None = None
    """Stored bank instruction that it uses."""
    transaction_type: str | None = None
    """What it does, such as `DEPOSIT`."""
    bank_instruction_method: str | None = None
    """Way of paying."""
    amount: float | None = None
    """Amount of one run."""
    currency: str | None = None
    """Currency, ISO 4217."""
    frequency: str | None = None
    """How often it runs."""
    start_date: str | None = None
    """First run."""
    end_date: str | None = None
    """Last run; none when it has no end."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        try:
            values: Any = _members(src) if len(src) >= 9 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_request_id,
            v_bank_instruction_name,
            v_transaction_type,
            v_bank_instruction_method,
            v_amount,
            v_currency,
            v_frequency,
            v_start_date,
            v_end_date,
        ) = values
        if type(v_request_id) is not int:
            if v_request_id is None:
                n -= 1
            else:
                n = -1
                v_request_id = as_int(v_request_id, src, "requestId", drift)
        self.request_id = v_request_id
        if type(v_bank_instruction_name) is not str:
            if v_bank_instruction_name is None:
                n -= 1
            else:
                n = -1
                v_bank_instruction_name = as_text(v_bank_instruction_name, src, "bankInstructionName", drift)
        self.bank_instruction_name = v_bank_instruction_name
        if type(v_transaction_type) is not str:
            if v_transaction_type is None:
                n -= 1
            else:
                n = -1
                v_transaction_type = as_text(v_transaction_type, src, "transactionType", drift)
        self.transaction_type = v_transaction_type
        if type(v_bank_instruction_method) is not str:
            if v_bank_instruction_method is None:
                n -= 1
            else:
                n = -1
                v_bank_instruction_method = as_text(v_bank_instruction_method, src, "bankInstructionMethod", drift)
        self.bank_instruction_method = v_bank_instruction_method
        if type(v_amount) is not float and type(v_amount) is not int:
            if v_amount is None:
                n -= 1
            else:
                n = -1
                v_amount = as_number(v_amount, src, "amount", drift)
        self.amount = v_amount
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_frequency) is not str:
            if v_frequency is None:
                n -= 1
            else:
                n = -1
                v_frequency = as_text(v_frequency, src, "frequency", drift)
        self.frequency = v_frequency
        if type(v_start_date) is not str:
            if v_start_date is None:
                n -= 1
            else:
                n = -1
                v_start_date = as_text(v_start_date, src, "startDate", drift)
        self.start_date = v_start_date
        if type(v_end_date) is not str:
            if v_end_date is None:
                n -= 1
            else:
                n = -1
                v_end_date = as_text(v_end_date, src, "endDate", drift)
        self.end_date = v_end_date
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RecurringInstruction)
