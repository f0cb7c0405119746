# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateWithholdingStatement(RequestModel):
    """A new statement on withholding tax."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "fatcaCompliantType": "fatca_compliant_type",
        "usIncomeTax": "us_income_tax",
        "treatyCountry": "treaty_country",
        "certW8Imy": "cert_w8_imy",
        "effectiveDate": "effective_date",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    fatca_compliant_type: str | Unset = UNSET
    """How it stands to FATCA: `FATCA_COMPLIANT`, `NON_CONSENTING_US_ACCOUNT` or `NON_COOPERATIVE_ACCOUNT`."""
    us_income_tax: bool | Unset = UNSET
    """Whether income tax is paid in the United States."""
    treaty_country: str | Unset = UNSET
    """Country whose tax treaty applies, ISO 3166 with three letters."""
    cert_w8_imy: bool | Unset = UNSET
    """Whether the W-8IMY is certified."""
    effective_date: str | Unset = UNSET
    """First day on which it applies, `YYYY-MM-DD`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH, Text

        return Rules(
            {
                "accountId": TEXT,
                "fatcaCompliantType": TEXT,
                "usIncomeTax": TRUTH,
                "treatyCountry": TEXT,
                "certW8Imy": TRUTH,
                "effectiveDate": Text(form="date"),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "fatcaCompliantType" in src:
            v = src["fatcaCompliantType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "fatcaCompliantType", drift)
            self.fatca_compliant_type = v
        else:
            n -= 1
            self.fatca_compliant_type = UNSET
        if "usIncomeTax" in src:
            v = src["usIncomeTax"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "usIncomeTax", drift)
            self.us_income_tax = v
        else:
            n -= 1
            self.us_income_tax = UNSET
        if "treatyCountry" in src:
            v = src["treatyCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "treatyCountry", drift)
            self.treaty_country = v
        else:
            n -= 1
            self.treaty_country = UNSET
        if "certW8Imy" in src:
            v = src["certW8Imy"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "certW8Imy", drift)
            self.cert_w8_imy = v
        else:
            n -= 1
            self.cert_w8_imy = UNSET
        if "effectiveDate" in src:
            v = src["effectiveDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "effectiveDate", drift)
            self.effective_date = v
        else:
            n -= 1
            self.effective_date = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
