# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_int, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormAnswer(Model):
    """One answer to choose."""

    _keys: ClassVar[Mapping[str, str]] = {
        "answerId": "answer_id",
        "answer": "answer",
        "dependentQuestionId": "dependent_question_id",
        "dependentAnswerId": "dependent_answer_id",
        "multiAnswerDetail": "multi_answer_detail",
    }

    answer_id: int | None = None
    """Number of the answer."""
    answer: str | None = None
    """What is answered to it."""
    dependent_question_id: int | None = None
    """Question that this answer opens."""
    dependent_answer_id: int | None = None
    """Answer that this answer depends on."""
    multi_answer_detail: list[str] | None = None
    """Parts of an answer that has several."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_answer_id, v_answer, v_dependent_question_id, v_dependent_answer_id, v_multi_answer_detail = values
        if type(v_answer_id) is not int:
            if v_answer_id is None:
                n -= 1
            else:
                n = -1
                v_answer_id = as_int(v_answer_id, src, "answerId", drift)
        self.answer_id = v_answer_id
        if type(v_answer) is not str:
            if v_answer is None:
                n -= 1
            else:
                n = -1
                v_answer = as_text(v_answer, src, "answer", drift)
        self.answer = v_answer
        if type(v_dependent_question_id) is not int:
            if v_dependent_question_id is None:
                n -= 1
            else:
                n = -1
                v_dependent_question_id = as_int(v_dependent_question_id, src, "dependentQuestionId", drift)
        self.dependent_question_id = v_dependent_question_id
        if type(v_dependent_answer_id) is not int:
            if v_dependent_answer_id is None:
                n -= 1
            else:
                n = -1
                v_dependent_answer_id = as_int(v_dependent_answer_id, src, "dependentAnswerId", drift)
        self.dependent_answer_id = v_dependent_answer_id
        if type(v_multi_answer_detail) is JsonArray:
            for i in v_multi_answer_detail:
                if type(i) is not str:
                    n = -1
                    v_multi_answer_detail = read_items(v_multi_answer_detail, as_text, False, drift)
                    break
        else:
            if v_multi_answer_detail is None:
                n -= 1
            else:
                n = -1
                v_multi_answer_detail = no_list(v_multi_answer_detail, src, "multiAnswerDetail", drift)
        self.multi_answer_detail = v_multi_answer_detail
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FormAnswer)
