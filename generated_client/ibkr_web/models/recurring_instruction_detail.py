# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RecurringInstructionDetail(RequestModel):
    """When a standing order runs."""

    _keys: ClassVar[Mapping[str, str]] = {
        "instructionName": "instruction_name",
        "frequency": "frequency",
        "startDate": "start_date",
        "endDate": "end_date",
    }

    instruction_name: str
    """Name of the standing order."""
    frequency: str
    """How often: `MONTHLY`, `QUARTERLY` or `YEARLY`."""
    start_date: str
    """First run, `YYYY-MM-DD`."""
    end_date: str | Unset = UNSET
    """Last run, `YYYY-MM-DD`; without it there is no end."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {"instructionName": SOME_TEXT, "frequency": SOME_TEXT, "startDate": SOME_TEXT, "endDate": TEXT},
            needs=("instructionName", "frequency", "startDate"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("instructionName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "instructionName", drift)
            if v is None:
                missing(src, "instructionName", drift, "text")
        self.instruction_name = v
        v = src.get("frequency")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "frequency", drift)
            if v is None:
                missing(src, "frequency", drift, "text")
        self.frequency = v
        v = src.get("startDate")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "startDate", drift)
            if v is None:
                missing(src, "startDate", drift, "text")
        self.start_date = v
        if "endDate" in src:
            v = src["endDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "endDate", drift)
            self.end_date = v
        else:
            n -= 1
            self.end_date = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
