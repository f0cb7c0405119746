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

    from .bank_instruction_method import BankInstructionMethod
    from .destination_bank import DestinationBank


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PredefinedDestinationInstruction(RequestModel):
    """A destination for withdrawals."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "bankInstructionName": "bank_instruction_name",
        "bankInstructionMethod": "bank_instruction_method",
        "accountId": "account_id",
        "currency": "currency",
        "financialInstitution": "financial_institution",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    bank_instruction_name: str
    """Name under which it is stored."""
    bank_instruction_method: BankInstructionMethod | str
    """Way of paying: `LVP`, `SEPA`, `WIRE`, `ACH` or `CPA`."""
    account_id: str
    """Id of the account, such as `U7654321`."""
    currency: str
    """Currency, ISO 4217."""
    financial_institution: DestinationBank
    """Bank that money is sent to."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT

        from .destination_bank import DestinationBank

        return Rules(
            {
                "clientInstructionId": INT64,
                "bankInstructionName": SOME_TEXT,
                "bankInstructionMethod": TEXT,
                "accountId": SOME_TEXT,
                "currency": SOME_TEXT,
                "financialInstitution": Object(DestinationBank),
            },
            needs=(
                "clientInstructionId",
                "bankInstructionName",
                "bankInstructionMethod",
                "accountId",
                "currency",
                "financialInstitution",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .bank_instruction_method import BankInstructionMethod
        from .destination_bank import DestinationBank

        self = new(cls)
        n: int = 6
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
        v = src.get("financialInstitution")
        if type(v) is JsonObject:
            v = DestinationBank.from_object(v, drift)
        else:
            n = -1
            v = as_object(v, src, "financialInstitution", drift)
            if v is None:
                missing(src, "financialInstitution", drift, "DestinationBank")
        self.financial_institution = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
