# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InternalCashTransfer(RequestModel):
    """Cash to move between two accounts here."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "sourceAccountId": "source_account_id",
        "targetAccountId": "target_account_id",
        "amount": "amount",
        "currency": "currency",
        "clientNote": "client_note",
        "dateTimeToOccur": "date_time_to_occur",
    }

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    source_account_id: str
    """Account that it leaves."""
    target_account_id: str
    """Account that it goes to."""
    amount: float | Decimal
    """How much money, in `currency`."""
    currency: str
    """Currency, ISO 4217."""
    client_note: str | Unset = UNSET
    """Note for the client's statement, 64 characters at most."""
    date_time_to_occur: str | Unset = UNSET
    """When to move it. At once without it."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT, Text

        return Rules(
            {
                "clientInstructionId": INT64,
                "sourceAccountId": SOME_TEXT,
                "targetAccountId": SOME_TEXT,
                "amount": NUMBER,
                "currency": SOME_TEXT,
                "clientNote": Text(most=64),
                "dateTimeToOccur": Text(form="date-time"),
            },
            needs=("clientInstructionId", "sourceAccountId", "targetAccountId", "amount", "currency"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
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
        v = src.get("sourceAccountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "sourceAccountId", drift)
            if v is None:
                missing(src, "sourceAccountId", drift, "text")
        self.source_account_id = v
        v = src.get("targetAccountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "targetAccountId", drift)
            if v is None:
                missing(src, "targetAccountId", drift, "text")
        self.target_account_id = v
        v = src.get("amount")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "amount", drift)
            if v is None:
                missing(src, "amount", drift, "a number")
        self.amount = v
        v = src.get("currency")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "currency", drift)
            if v is None:
                missing(src, "currency", drift, "text")
        self.currency = v
        if "clientNote" in src:
            v = src["clientNote"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "clientNote", drift)
            self.client_note = v
        else:
            n -= 1
            self.client_note = UNSET
        if "dateTimeToOccur" in src:
            v = src["dateTimeToOccur"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "dateTimeToOccur", drift)
            self.date_time_to_occur = v
        else:
            n -= 1
            self.date_time_to_occur = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
