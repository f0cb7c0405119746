# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryWithdrawableFunds(RequestModel):
    """Asks for the cash that can be withdrawn. With the bank account's three names the answer leaves out what
    may only go back where it came from."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "accountId": "account_id",
        "currency": "currency",
        "bankRoutingNumber": "bank_routing_number",
        "bankAccountNumber": "bank_account_number",
        "bankInstructionName": "bank_instruction_name",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    account_id: str
    """Id of the account, such as `U7654321`."""
    currency: str
    """Currency of the figures, ISO 4217."""
    bank_routing_number: str | Unset = UNSET
    """Routing number of the destination's bank."""
    bank_account_number: str | Unset = UNSET
    """Number of the destination's account."""
    bank_instruction_name: str | Unset = UNSET
    """Stored bank instruction of the destination."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT

        return Rules(
            {
                "clientInstructionId": INT64,
                "accountId": SOME_TEXT,
                "currency": SOME_TEXT,
                "bankRoutingNumber": TEXT,
                "bankAccountNumber": TEXT,
                "bankInstructionName": TEXT,
            },
            needs=("clientInstructionId", "accountId", "currency"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
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
        if "bankRoutingNumber" in src:
            v = src["bankRoutingNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankRoutingNumber", drift)
            self.bank_routing_number = v
        else:
            n -= 1
            self.bank_routing_number = UNSET
        if "bankAccountNumber" in src:
            v = src["bankAccountNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankAccountNumber", drift)
            self.bank_account_number = v
        else:
            n -= 1
            self.bank_account_number = UNSET
        if "bankInstructionName" in src:
            v = src["bankInstructionName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankInstructionName", drift)
            self.bank_instruction_name = v
        else:
            n -= 1
            self.bank_instruction_name = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
