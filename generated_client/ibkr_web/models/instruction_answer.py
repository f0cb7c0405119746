# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_object, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .instruction_result import InstructionResult

if TYPE_CHECKING:
    from typing import Self

_READ_INSTRUCTION_RESULT = InstructionResult.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionAnswer(Model):
    """What became of one instruction. A `PENDING` one is asked for again by its number."""

    _keys: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "instructionSetId": "instruction_set_id",
        "instructionResult": "instruction_result",
    }

    status: int
    """202 for one that is still worked on, 201 for one that is done, 200 for one that was looked up, 208 for one
    that was reported before. Declared a decimal number; its examples are whole."""
    instruction_set_id: int | None = None
    """Number of the set that the instruction is in. A single one is in a set of its own."""
    instruction_result: InstructionResult | None = None
    """The instruction and its outcome."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_status, v_instruction_set_id, v_instruction_result = values
        if type(v_status) is not int:
            n = -1
            v_status = as_int(v_status, src, "status", drift)
            if v_status is None:
                missing(src, "status", drift, "a whole number")
        self.status = v_status
        if type(v_instruction_set_id) is not int:
            if v_instruction_set_id is None:
                n -= 1
            else:
                n = -1
                v_instruction_set_id = as_int(v_instruction_set_id, src, "instructionSetId", drift)
        self.instruction_set_id = v_instruction_set_id
        if type(v_instruction_result) is JsonObject:
            v_instruction_result = _READ_INSTRUCTION_RESULT(v_instruction_result, drift)
        else:
            if v_instruction_result is None:
                n -= 1
            else:
                n = -1
                v_instruction_result = as_object(v_instruction_result, src, "instructionResult", drift)
        self.instruction_result = v_instruction_result
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InstructionAnswer)
