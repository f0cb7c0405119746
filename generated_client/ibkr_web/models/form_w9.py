# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .local_tax_form import LocalTaxForm


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormW9(RequestModel):
    """Form W-9 of the United States, for those who pay taxes there."""

    _keys: ClassVar[Mapping[str, str]] = {
        "localTaxForms": "local_tax_forms",
        "name": "name",
        "businessName": "business_name",
        "customerType": "customer_type",
        "taxClassification": "tax_classification",
        "otherCustomerType": "other_customer_type",
        "tin": "tin",
        "tinType": "tin_type",
        "cert1": "cert1",
        "cert2": "cert2",
        "cert3": "cert3",
        "cert4": "cert4",
        "signatureType": "signature_type",
        "blankForm": "blank_form",
        "taxFormFile": "tax_form_file",
        "proprietaryFormNumber": "proprietary_form_number",
    }

    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    """Tax forms of other countries."""
    name: str | Unset = UNSET
    """As it stands in official papers."""
    business_name: str | Unset = UNSET
    """Name of the business, when it differs."""
    customer_type: str | Unset = UNSET
    """Kind of customer: `Individual`, `Corporation`, `Partnership`, `LLC` or `Other`."""
    tax_classification: str | Unset = UNSET
    """Class for taxes of a limited liability company."""
    other_customer_type: str | Unset = UNSET
    """Kind of customer, when it is another."""
    tin: str | Unset = UNSET
    """Tax number."""
    tin_type: str | Unset = UNSET
    """Kind of tax number: `SSN`, `EIN` or `NonUS_NationalId`."""
    cert1: bool | Unset = UNSET
    """First certification of the form: the tax number is right."""
    cert2: bool | Unset = UNSET
    """Second certification of the form: no backup withholding."""
    cert3: bool | Unset = UNSET
    """Third certification of the form: a person of the United States."""
    cert4: bool | Unset = UNSET
    """Fourth certification of the form: the FATCA code is right."""
    signature_type: str | Unset = UNSET
    """How it was signed: `Electronic` or `Physical`."""
    blank_form: bool | Unset = UNSET
    """Whether the form is left empty."""
    tax_form_file: str | Unset = UNSET
    """Name of the file with the form."""
    proprietary_form_number: int | Unset = UNSET
    """The broker's number of the form."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items, Whole

        from .local_tax_form import LocalTaxForm

        return Rules(
            {
                "localTaxForms": Items(Object(LocalTaxForm)),
                "name": TEXT,
                "businessName": TEXT,
                "customerType": TEXT,
                "taxClassification": TEXT,
                "otherCustomerType": TEXT,
                "tin": TEXT,
                "tinType": TEXT,
                "cert1": TRUTH,
                "cert2": TRUTH,
                "cert3": TRUTH,
                "cert4": TRUTH,
                "signatureType": TEXT,
                "blankForm": TRUTH,
                "taxFormFile": TEXT,
                "proprietaryFormNumber": Whole(),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .local_tax_form import LocalTaxForm

        self = new(cls)
        n: int = 16
        v: Any
        r: Any
        if "localTaxForms" in src:
            v = src["localTaxForms"]
            if type(v) is JsonArray:
                r = [LocalTaxForm.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "localTaxForms", drift)
            self.local_tax_forms = v
        else:
            n -= 1
            self.local_tax_forms = UNSET
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "businessName" in src:
            v = src["businessName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "businessName", drift)
            self.business_name = v
        else:
            n -= 1
            self.business_name = UNSET
        if "customerType" in src:
            v = src["customerType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "customerType", drift)
            self.customer_type = v
        else:
            n -= 1
            self.customer_type = UNSET
        if "taxClassification" in src:
            v = src["taxClassification"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "taxClassification", drift)
            self.tax_classification = v
        else:
            n -= 1
            self.tax_classification = UNSET
        if "otherCustomerType" in src:
            v = src["otherCustomerType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "otherCustomerType", drift)
            self.other_customer_type = v
        else:
            n -= 1
            self.other_customer_type = UNSET
        if "tin" in src:
            v = src["tin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "tin", drift)
            self.tin = v
        else:
            n -= 1
            self.tin = UNSET
        if "tinType" in src:
            v = src["tinType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "tinType", drift)
            self.tin_type = v
        else:
            n -= 1
            self.tin_type = UNSET
        if "cert1" in src:
            v = src["cert1"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cert1", drift)
            self.cert1 = v
        else:
            n -= 1
            self.cert1 = UNSET
        if "cert2" in src:
            v = src["cert2"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cert2", drift)
            self.cert2 = v
        else:
            n -= 1
            self.cert2 = UNSET
        if "cert3" in src:
            v = src["cert3"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cert3", drift)
            self.cert3 = v
        else:
            n -= 1
            self.cert3 = UNSET
        if "cert4" in src:
            v = src["cert4"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cert4", drift)
            self.cert4 = v
        else:
            n -= 1
            self.cert4 = UNSET
        if "signatureType" in src:
            v = src["signatureType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "signatureType", drift)
            self.signature_type = v
        else:
            n -= 1
            self.signature_type = UNSET
        if "blankForm" in src:
            v = src["blankForm"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "blankForm", drift)
            self.blank_form = v
        else:
            n -= 1
            self.blank_form = UNSET
        if "taxFormFile" in src:
            v = src["taxFormFile"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "taxFormFile", drift)
            self.tax_form_file = v
        else:
            n -= 1
            self.tax_form_file = UNSET
        if "proprietaryFormNumber" in src:
            v = src["proprietaryFormNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "proprietaryFormNumber", drift)
            self.proprietary_form_number = v
        else:
            n -= 1
            self.proprietary_form_number = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
