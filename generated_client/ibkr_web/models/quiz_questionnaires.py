# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .questionnaire import Questionnaire
    from .quiz_task import QuizTask


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuizQuestionnaires(RequestModel):
    """Answers of an account to a quiz."""

    _keys: ClassVar[Mapping[str, str]] = {"questionnaire": "questionnaire", "accountId": "account_id", "task": "task"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    questionnaire: list[Questionnaire] | Unset = UNSET
    """Answers, one row a questionnaire."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    task: list[QuizTask] | Unset = UNSET
    """Tasks that the quiz belongs to."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .questionnaire import Questionnaire
        from .quiz_task import QuizTask

        return Rules(
            {"questionnaire": Items(Object(Questionnaire)), "accountId": TEXT, "task": Items(Object(QuizTask))}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .questionnaire import Questionnaire
        from .quiz_task import QuizTask

        self = new(cls)
        n: int = 3
        v: Any
        r: Any
        if "questionnaire" in src:
            v = src["questionnaire"]
            if type(v) is JsonArray:
                r = [Questionnaire.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "questionnaire", drift)
            self.questionnaire = v
        else:
            n -= 1
            self.questionnaire = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "task" in src:
            v = src["task"]
            if type(v) is JsonArray:
                r = [QuizTask.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "task", drift)
            self.task = v
        else:
            n -= 1
            self.task = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
