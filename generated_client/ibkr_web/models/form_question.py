# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .form_answer import FormAnswer

if TYPE_CHECKING:
    from typing import Self

_READ_FORM_ANSWER = FormAnswer.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormQuestion(Model):
    """One question of a form."""

    _keys: ClassVar[Mapping[str, str]] = {
        "questionId": "question_id",
        "question": "question",
        "isMandatoryToAnswer": "is_mandatory_to_answer",
        "questionType": "question_type",
        "answers": "answers",
    }

    question_id: int | None = None
    """Number of the question, to repeat beside the answer."""
    question: str | None = None
    """What is asked, as a sentence."""
    is_mandatory_to_answer: bool | None = None
    """Whether the form is refused without an answer to it."""
    question_type: str | None = None
    """How it is answered, such as one choice or several."""
    answers: list[FormAnswer] | None = None
    """Answers to choose from."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_question_id, v_question, v_is_mandatory_to_answer, v_question_type, v_answers = values
        if type(v_question_id) is not int:
            if v_question_id is None:
                n -= 1
            else:
                n = -1
                v_question_id = as_int(v_question_id, src, "questionId", drift)
        self.question_id = v_question_id
        if type(v_question) is not str:
            if v_question is None:
                n -= 1
            else:
                n = -1
                v_question = as_text(v_question, src, "question", drift)
        self.question = v_question
        if type(v_is_mandatory_to_answer) is not bool:
            if v_is_mandatory_to_answer is None:
                n -= 1
            else:
                n = -1
                v_is_mandatory_to_answer = as_bool(v_is_mandatory_to_answer, src, "isMandatoryToAnswer", drift)
        self.is_mandatory_to_answer = v_is_mandatory_to_answer
        if type(v_question_type) is not str:
            if v_question_type is None:
                n -= 1
            else:
                n = -1
                v_question_type = as_text(v_question_type, src, "questionType", drift)
        self.question_type = v_question_type
        if type(v_answers) is JsonArray:
            r = [
                _READ_FORM_ANSWER(i, drift) for i in v_answers if type(i) is JsonObject or odd_item(i, v_answers, drift)
            ]
            if len(r) != len(v_answers):
                n = -1
            v_answers = r
        else:
            if v_answers is None:
                n -= 1
            else:
                n = -1
                v_answers = no_list(v_answers, src, "answers", drift)
        self.answers = v_answers
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FormQuestion)
