# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .questionnaire_answer import QuestionnaireAnswer


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Questionnaire(RequestModel):
    """Answers to one questionnaire."""

    _keys: ClassVar[Mapping[str, str]] = {"answers": "answers", "formNumber": "form_number"}

    answers: list[QuestionnaireAnswer] | Unset = UNSET
    """One row a question."""
    form_number: int | Unset = UNSET
    """Number of the form that the questions are on."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items, Whole

        from .questionnaire_answer import QuestionnaireAnswer

        return Rules({"answers": Items(Object(QuestionnaireAnswer)), "formNumber": Whole()})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .questionnaire_answer import QuestionnaireAnswer

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "answers" in src:
            v = src["answers"]
            if type(v) is JsonArray:
                r = [
                    QuestionnaireAnswer.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "answers", drift)
            self.answers = v
        else:
            n -= 1
            self.answers = UNSET
        if "formNumber" in src:
            v = src["formNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "formNumber", drift)
            self.form_number = v
        else:
            n -= 1
            self.form_number = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
