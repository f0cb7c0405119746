# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .local_tax_form import LocalTaxForm
    from .tin_explanation import TinExplanation


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormW8Ben(RequestModel):
    """Form W-8BEN of the United States, for persons who do not pay taxes there."""

    _keys: ClassVar[Mapping[str, str]] = {
        "localTaxForms": "local_tax_forms",
        "name": "name",
        "tin": "tin",
        "foreignTaxId": "foreign_tax_id",
        "tinOrExplanationRequired": "tin_or_explanation_required",
        "explanation": "explanation",
        "referenceNumber": "reference_number",
        "part29ACountry": "part_29a_country",
        "cert": "cert",
        "signatureType": "signature_type",
        "blankForm": "blank_form",
        "taxFormFile": "tax_form_file",
        "proprietaryFormNumber": "proprietary_form_number",
        "electronicFormat": "electronic_format",
        "submitDate": "submit_date",
    }

    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    """Tax forms of other countries."""
    name: str | Unset = UNSET
    """As it stands in official papers."""
    tin: str | Unset = UNSET
    """Tax number."""
    foreign_tax_id: str | Unset = UNSET
    """Tax number outside the United States."""
    tin_or_explanation_required: bool | Unset = UNSET
    """Whether a tax number or an explanation is needed."""
    explanation: TinExplanation | str | Unset = UNSET
    """Why there is no foreign tax number."""
    reference_number: int | Unset = UNSET
    """Number by which the other side finds the matter."""
    part_29a_country: str | Unset = UNSET
    """Part 2, line 9a of the form. Country."""
    cert: bool | Unset = UNSET
    """Whether the form is certified."""
    signature_type: str | Unset = UNSET
    """How it was signed: `Electronic` or `Physical`."""
    blank_form: bool | Unset = UNSET
    """Whether the form is left empty."""
    tax_form_file: str | Unset = UNSET
    """Name of the file with the form."""
    proprietary_form_number: int | Unset = UNSET
    """The broker's number of the form."""
    electronic_format: bool | Unset = UNSET
    """Whether the form was made electronically."""
    submit_date: str | Unset = UNSET
    """When it was handed in."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items, Whole

        from .local_tax_form import LocalTaxForm

        return Rules(
            {
                "localTaxForms": Items(Object(LocalTaxForm)),
                "name": TEXT,
                "tin": TEXT,
                "foreignTaxId": TEXT,
                "tinOrExplanationRequired": TRUTH,
                "explanation": TEXT,
                "referenceNumber": Whole(),
                "part29ACountry": TEXT,
                "cert": TRUTH,
                "signatureType": TEXT,
                "blankForm": TRUTH,
                "taxFormFile": TEXT,
                "proprietaryFormNumber": Whole(),
                "electronicFormat": TRUTH,
                "submitDate": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .local_tax_form import LocalTaxForm
        from .tin_explanation import TinExplanation

        self = new(cls)
        n: int = 15
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
        if "tin" in src:
            v = src["tin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "tin", drift)
            self.tin = v
        else:
            n -= 1
            self.tin = UNSET
        if "foreignTaxId" in src:
            v = src["foreignTaxId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "foreignTaxId", drift)
            self.foreign_tax_id = v
        else:
            n -= 1
            self.foreign_tax_id = UNSET
        if "tinOrExplanationRequired" in src:
            v = src["tinOrExplanationRequired"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "tinOrExplanationRequired", drift)
            self.tin_or_explanation_required = v
        else:
            n -= 1
            self.tin_or_explanation_required = UNSET
        if "explanation" in src:
            v = src["explanation"]
            if type(v) is str:
                v = members(TinExplanation).get(v) or str_member(TinExplanation, v, src, "explanation", drift)
            else:
                n = -1
                v = str_member(TinExplanation, v, src, "explanation", drift)
            self.explanation = v
        else:
            n -= 1
            self.explanation = UNSET
        if "referenceNumber" in src:
            v = src["referenceNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "referenceNumber", drift)
            self.reference_number = v
        else:
            n -= 1
            self.reference_number = UNSET
        if "part29ACountry" in src:
            v = src["part29ACountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part29ACountry", drift)
            self.part_29a_country = v
        else:
            n -= 1
            self.part_29a_country = UNSET
        if "cert" in src:
            v = src["cert"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cert", drift)
            self.cert = v
        else:
            n -= 1
            self.cert = UNSET
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
        if "electronicFormat" in src:
            v = src["electronicFormat"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "electronicFormat", drift)
            self.electronic_format = v
        else:
            n -= 1
            self.electronic_format = UNSET
        if "submitDate" in src:
            v = src["submitDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "submitDate", drift)
            self.submit_date = v
        else:
            n -= 1
            self.submit_date = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
