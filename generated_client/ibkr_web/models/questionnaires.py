# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .questionnaire import Questionnaire


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Questionnaires(RequestModel):
    """Answers to questionnaires."""

    _keys: ClassVar[Mapping[str, str]] = {"questionnaire": "questionnaire"}

    questionnaire: list[Questionnaire] | Unset = UNSET
    """Answers, one row a questionnaire."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .questionnaire import Questionnaire

        return Rules({"questionnaire": Items(Object(Questionnaire))})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .questionnaire import Questionnaire

        self = new(cls)
        n: int = 1
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
