# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_document import ApplicationDocument
    from .application_language import ApplicationLanguage


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProcessDocuments(RequestModel):
    """Documents for all applications of the day."""

    _keys: ClassVar[Mapping[str, str]] = {
        "documents": "documents",
        "inputLanguage": "input_language",
        "translation": "translation",
    }

    documents: list[ApplicationDocument] | Unset = UNSET
    """Signed documents."""
    input_language: ApplicationLanguage | str | Unset = UNSET
    """Language of the texts."""
    translation: bool | Unset = UNSET
    """Whether the texts are translations."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .application_document import ApplicationDocument

        return Rules({"documents": Items(Object(ApplicationDocument)), "inputLanguage": TEXT, "translation": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_document import ApplicationDocument
        from .application_language import ApplicationLanguage

        self = new(cls)
        n: int = 3
        v: Any
        r: Any
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
        if "translation" in src:
            v = src["translation"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "translation", drift)
            self.translation = v
        else:
            n -= 1
            self.translation = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
