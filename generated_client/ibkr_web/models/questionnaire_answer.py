# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .answer_detail import AnswerDetail


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuestionnaireAnswer(RequestModel):
    """The answer to one question."""

    _keys: ClassVar[Mapping[str, str]] = {
        "answerDetail": "answer_detail",
        "detail": "detail",
        "id": "id",
        "questionId": "question_id",
    }

    answer_detail: list[AnswerDetail] | Unset = UNSET
    """Parts of the answer."""
    detail: str | Unset = UNSET
    """Details, in the form that the form asks for."""
    id: int | Unset = UNSET
    """Number of the answer."""
    question_id: int | Unset = UNSET
    """Number of the question."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items, Whole

        from .answer_detail import AnswerDetail

        return Rules(
            {"answerDetail": Items(Object(AnswerDetail)), "detail": TEXT, "id": Whole(), "questionId": Whole()}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .answer_detail import AnswerDetail

        self = new(cls)
        n: int = 4
        v: Any
        r: Any
        if "answerDetail" in src:
            v = src["answerDetail"]
            if type(v) is JsonArray:
                r = [AnswerDetail.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "answerDetail", drift)
            self.answer_detail = v
        else:
            n -= 1
            self.answer_detail = UNSET
        if "detail" in src:
            v = src["detail"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "detail", drift)
            self.detail = v
        else:
            n -= 1
            self.detail = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "questionId" in src:
            v = src["questionId"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "questionId", drift)
            self.question_id = v
        else:
            n -= 1
            self.question_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
