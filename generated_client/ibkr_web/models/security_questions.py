# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_language import ApplicationLanguage
    from .security_question import SecurityQuestion


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SecurityQuestions(RequestModel):
    """Security questions of a user."""

    _keys: ClassVar[Mapping[str, str]] = {
        "details": "details",
        "referenceUserName": "reference_user_name",
        "inputLanguage": "input_language",
    }

    details: list[SecurityQuestion] | Unset = UNSET
    """Questions and answers."""
    reference_user_name: str | Unset = UNSET
    """User name of the person."""
    input_language: ApplicationLanguage | str | Unset = UNSET
    """Language of the texts."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .security_question import SecurityQuestion

        return Rules({"details": Items(Object(SecurityQuestion)), "referenceUserName": TEXT, "inputLanguage": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_language import ApplicationLanguage
        from .security_question import SecurityQuestion

        self = new(cls)
        n: int = 3
        v: Any
        r: Any
        if "details" in src:
            v = src["details"]
            if type(v) is JsonArray:
                r = [
                    SecurityQuestion.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "details", drift)
            self.details = v
        else:
            n -= 1
            self.details = UNSET
        if "referenceUserName" in src:
            v = src["referenceUserName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referenceUserName", drift)
            self.reference_user_name = v
        else:
            n -= 1
            self.reference_user_name = UNSET
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
