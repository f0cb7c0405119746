# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SecurityQuestion(RequestModel):
    """A security question and its answer."""

    _keys: ClassVar[Mapping[str, str]] = {"question": "question", "answer": "answer"}

    question: str | Unset = UNSET
    """What is asked, as a sentence."""
    answer: str | Unset = UNSET
    """What is answered to it."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"question": TEXT, "answer": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "question" in src:
            v = src["question"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "question", drift)
            self.question = v
        else:
            n -= 1
            self.question = UNSET
        if "answer" in src:
            v = src["answer"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "answer", drift)
            self.answer = v
        else:
            n -= 1
            self.answer = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
