# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CancelInstruction(RequestModel):
    """An instruction to cancel. It is an instruction itself, with a number of its own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "instructionId": "instruction_id",
        "reason": "reason",
    }

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    instruction_id: int
    """The broker's number of the instruction to cancel."""
    reason: str
    """Why, in words."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT

        return Rules(
            {"clientInstructionId": INT64, "instructionId": INT64, "reason": SOME_TEXT},
            needs=("clientInstructionId", "instructionId", "reason"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
        v = src.get("instructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "instructionId", drift)
            if v is None:
                missing(src, "instructionId", drift, "a whole number")
        self.instruction_id = v
        v = src.get("reason")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "reason", drift)
            if v is None:
                missing(src, "reason", drift, "text")
        self.reason = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
