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
class SourceOfIncomeQuestionnaire(RequestModel):
    """Answers about sources of income."""

    _keys: ClassVar[Mapping[str, str]] = {"details": "details"}

    details: str | Unset = UNSET
    """Answers, as JSON text."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"details": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        if "details" in src:
            v = src["details"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "details", drift)
            self.details = v
        else:
            n -= 1
            self.details = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
