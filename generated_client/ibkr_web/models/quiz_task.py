# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuizTask(RequestModel):
    """A task of a quiz."""

    _keys: ClassVar[Mapping[str, str]] = {"formNumber": "form_number", "status": "status"}

    form_number: int | Unset = UNSET
    """Number of the form that holds the quiz."""
    status: bool | Unset = UNSET
    """Whether the task is done."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TRUTH, Whole

        return Rules({"formNumber": Whole(), "status": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "formNumber" in src:
            v = src["formNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "formNumber", drift)
            self.form_number = v
        else:
            n -= 1
            self.form_number = UNSET
        if "status" in src:
            v = src["status"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "status", drift)
            self.status = v
        else:
            n -= 1
            self.status = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
