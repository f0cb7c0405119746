# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BankInstructionDetail(Model):
    """A stored bank instruction."""

    _keys: ClassVar[Mapping[str, str]] = {
        "instructionName": "instruction_name",
        "type": "type_",
        "currency": "currency",
        "instructionStatus": "instruction_status",
        "bankRoutingNumber": "bank_routing_number",
        "bankAccountNumber": "bank_account_number",
    }

    instruction_name: str | None = None
    """Name under which it is stored; transfers refer to it."""
    type_: str | None = None
    """Kind of instruction."""
    currency: str | None = None
    """Currency, ISO 4217."""
    instruction_status: str | None = None
    """State of the instruction, which says whether transfers can use it."""
    bank_routing_number: str | None = None
    """Routing number that the bank is reached by."""
    bank_account_number: str | None = None
    """Number of the account at the bank."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_instruction_name, v_type_, v_currency, v_instruction_status, v_bank_routing_number, v_bank_account_number = (
            values
        )
        if type(v_instruction_name) is not str:
            if v_instruction_name is None:
                n -= 1
            else:
                n = -1
                v_instruction_name = as_text(v_instruction_name, src, "instructionName", drift)
        self.instruction_name = v_instruction_name
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_instruction_status) is not str:
            if v_instruction_status is None:
                n -= 1
            else:
                n = -1
                v_instruction_status = as_text(v_instruction_status, src, "instructionStatus", drift)
        self.instruction_status = v_instruction_status
        if type(v_bank_routing_number) is not str:
            if v_bank_routing_number is None:
                n -= 1
            else:
                n = -1
                v_bank_routing_number = as_text(v_bank_routing_number, src, "bankRoutingNumber", drift)
        self.bank_routing_number = v_bank_routing_number
        if type(v_bank_account_number) is not str:
            if v_bank_account_number is None:
                n -= 1
            else:
                n = -1
                v_bank_account_number = as_text(v_bank_account_number, src, "bankAccountNumber", drift)
        self.bank_account_number = v_bank_account_number
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BankInstructionDetail)
