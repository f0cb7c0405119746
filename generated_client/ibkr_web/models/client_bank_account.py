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
class ClientBankAccount(RequestModel):
    """A client's account at a bank."""

    _keys: ClassVar[Mapping[str, str]] = {
        "bankRoutingNumber": "bank_routing_number",
        "bankAccountNumber": "bank_account_number",
        "bankName": "bank_name",
        "bankAccountTypeCode": "bank_account_type_code",
    }

    bank_routing_number: str
    """Routing number that the bank is reached by."""
    bank_account_number: str
    """Account at the bank, as the bank writes it."""
    bank_name: str
    """Bank that holds the account."""
    bank_account_type_code: int
    """Kind of account: 0, 1 or 2. The document does not say which is which."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, Whole

        return Rules(
            {
                "bankRoutingNumber": SOME_TEXT,
                "bankAccountNumber": SOME_TEXT,
                "bankName": SOME_TEXT,
                "bankAccountTypeCode": Whole(0, 2147483647),
            },
            needs=("bankRoutingNumber", "bankAccountNumber", "bankName", "bankAccountTypeCode"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("bankRoutingNumber")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankRoutingNumber", drift)
            if v is None:
                missing(src, "bankRoutingNumber", drift, "text")
        self.bank_routing_number = v
        v = src.get("bankAccountNumber")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankAccountNumber", drift)
            if v is None:
                missing(src, "bankAccountNumber", drift, "text")
        self.bank_account_number = v
        v = src.get("bankName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "bankName", drift)
            if v is None:
                missing(src, "bankName", drift, "text")
        self.bank_name = v
        v = src.get("bankAccountTypeCode")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "bankAccountTypeCode", drift)
            if v is None:
                missing(src, "bankAccountTypeCode", drift, "a whole number")
        self.bank_account_type_code = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
