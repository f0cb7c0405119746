# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WireDetails(RequestModel):
    """A wire."""

    _keys: ClassVar[Mapping[str, str]] = {
        "bankName": "bank_name",
        "bankAccountNumber": "bank_account_number",
        "bankCode": "bank_code",
        "routingNumber": "routing_number",
        "instruction": "instruction",
        "countryCode": "country_code",
        "referenceNumber": "reference_number",
    }

    bank_name: str | Unset = UNSET
    """Bank that holds the account."""
    bank_account_number: str | Unset = UNSET
    """Number of the account at the bank."""
    bank_code: str | Unset = UNSET
    """Code that names the bank."""
    routing_number: str | Unset = UNSET
    """Routing number of the bank."""
    instruction: str | Unset = UNSET
    """Words for the bank."""
    country_code: str | Unset = UNSET
    """Country, ISO 3166."""
    reference_number: str | Unset = UNSET
    """Number by which the other side finds the matter."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules(
            {
                "bankName": TEXT,
                "bankAccountNumber": TEXT,
                "bankCode": TEXT,
                "routingNumber": TEXT,
                "instruction": TEXT,
                "countryCode": TEXT,
                "referenceNumber": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        v: Any
        if "bankName" in src:
            v = src["bankName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankName", drift)
            self.bank_name = v
        else:
            n -= 1
            self.bank_name = UNSET
        if "bankAccountNumber" in src:
            v = src["bankAccountNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankAccountNumber", drift)
            self.bank_account_number = v
        else:
            n -= 1
            self.bank_account_number = UNSET
        if "bankCode" in src:
            v = src["bankCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "bankCode", drift)
            self.bank_code = v
        else:
            n -= 1
            self.bank_code = UNSET
        if "routingNumber" in src:
            v = src["routingNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "routingNumber", drift)
            self.routing_number = v
        else:
            n -= 1
            self.routing_number = UNSET
        if "instruction" in src:
            v = src["instruction"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "instruction", drift)
            self.instruction = v
        else:
            n -= 1
            self.instruction = UNSET
        if "countryCode" in src:
            v = src["countryCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "countryCode", drift)
            self.country_code = v
        else:
            n -= 1
            self.country_code = UNSET
        if "referenceNumber" in src:
            v = src["referenceNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referenceNumber", drift)
            self.reference_number = v
        else:
            n -= 1
            self.reference_number = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
