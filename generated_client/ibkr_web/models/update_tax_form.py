# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_document import ApplicationDocument
    from .application_language import ApplicationLanguage
    from .form_w8_ben import FormW8Ben
    from .form_w8_ben_e import FormW8BenE
    from .form_w9 import FormW9
    from .local_tax_form import LocalTaxForm


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateTaxForm(RequestModel):
    """A new tax form."""

    _keys: ClassVar[Mapping[str, str]] = {
        "localTaxForms": "local_tax_forms",
        "w8Ben": "w_8_ben",
        "w8BenE": "w_8_ben_e",
        "w9": "w9",
        "translation": "translation",
        "inputLanguage": "input_language",
        "accountId": "account_id",
        "documents": "documents",
        "entityId": "entity_id",
        "externalId": "external_id",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    """Tax forms of other countries."""
    w_8_ben: FormW8Ben | Unset = UNSET
    """Form W-8BEN."""
    w_8_ben_e: FormW8BenE | Unset = UNSET
    """Form W-8BEN-E."""
    w9: FormW9 | Unset = UNSET
    """Form W-9."""
    translation: bool | Unset = UNSET
    """Whether the texts are translations."""
    input_language: ApplicationLanguage | str | Unset = UNSET
    """Language of the texts."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    documents: list[ApplicationDocument] | Unset = UNSET
    """Signed documents."""
    entity_id: str | Unset = UNSET
    """The broker's id of the holder."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .application_document import ApplicationDocument
        from .form_w8_ben import FormW8Ben
        from .form_w8_ben_e import FormW8BenE
        from .form_w9 import FormW9
        from .local_tax_form import LocalTaxForm

        return Rules(
            {
                "localTaxForms": Items(Object(LocalTaxForm)),
                "w8Ben": Object(FormW8Ben),
                "w8BenE": Object(FormW8BenE),
                "w9": Object(FormW9),
                "translation": TRUTH,
                "inputLanguage": TEXT,
                "accountId": TEXT,
                "documents": Items(Object(ApplicationDocument)),
                "entityId": TEXT,
                "externalId": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_document import ApplicationDocument
        from .application_language import ApplicationLanguage
        from .form_w8_ben import FormW8Ben
        from .form_w8_ben_e import FormW8BenE
        from .form_w9 import FormW9
        from .local_tax_form import LocalTaxForm

        self = new(cls)
        n: int = 10
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
        if "w8Ben" in src:
            v = src["w8Ben"]
            if type(v) is JsonObject:
                v = FormW8Ben.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8Ben", drift)
            self.w_8_ben = v
        else:
            n -= 1
            self.w_8_ben = UNSET
        if "w8BenE" in src:
            v = src["w8BenE"]
            if type(v) is JsonObject:
                v = FormW8BenE.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8BenE", drift)
            self.w_8_ben_e = v
        else:
            n -= 1
            self.w_8_ben_e = UNSET
        if "w9" in src:
            v = src["w9"]
            if type(v) is JsonObject:
                v = FormW9.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w9", drift)
            self.w9 = v
        else:
            n -= 1
            self.w9 = UNSET
        if "translation" in src:
            v = src["translation"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "translation", drift)
            self.translation = v
        else:
            n -= 1
            self.translation = UNSET
        if "inputLanguage" in src:
            v = src["inputLanguage"]
            if type(v) is str:
                v = members(ApplicationLanguage).get(v) or str_member(
                    ApplicationLanguage, v, src, "inputLanguage", drift
                )
            else:
                n = -1
                v = str_member(ApplicationLanguage, v, src, "inputLanguage", drift)
            self.input_language = v
        else:
            n -= 1
            self.input_language = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "documents" in src:
            v = src["documents"]
            if type(v) is JsonArray:
                r = [
                    ApplicationDocument.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "documents", drift)
            self.documents = v
        else:
            n -= 1
            self.documents = UNSET
        if "entityId" in src:
            v = src["entityId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "entityId", drift)
            self.entity_id = v
        else:
            n -= 1
            self.entity_id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
