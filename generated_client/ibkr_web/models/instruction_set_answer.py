# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .instruction_set_row import InstructionSetRow

if TYPE_CHECKING:
    from typing import Self

_READ_INSTRUCTION_SET_ROW = InstructionSetRow.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionSetAnswer(Model):
    """What became of several instructions. With a 207 some were taken and some were not."""

    _keys: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "instructionSetId": "instruction_set_id",
        "instructionResults": "instruction_results",
    }

    status: int
    """202 when all were taken, 207 when some were not, 200 when it was looked up."""
    instruction_set_id: int
    """Number of the set, to ask for it again."""
    instruction_results: list[InstructionSetRow] | None = None
    """One row an instruction, in no promised order: pair them by `clientInstructionId`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_status, v_instruction_set_id, v_instruction_results = values
        if type(v_status) is not int:
            n = -1
            v_status = as_int(v_status, src, "status", drift)
            if v_status is None:
                missing(src, "status", drift, "a whole number")
        self.status = v_status
        if type(v_instruction_set_id) is not int:
            n = -1
            v_instruction_set_id = as_int(v_instruction_set_id, src, "instructionSetId", drift)
            if v_instruction_set_id is None:
                missing(src, "instructionSetId", drift, "a whole number")
        self.instruction_set_id = v_instruction_set_id
        if type(v_instruction_results) is JsonArray:
            r = [
                _READ_INSTRUCTION_SET_ROW(i, drift)
                for i in v_instruction_results
                if type(i) is JsonObject or odd_item(i, v_instruction_results, drift)
            ]
            if len(r) != len(v_instruction_results):
                n = -1
            v_instruction_results = r
        else:
            if v_instruction_results is None:
                n -= 1
            else:
                n = -1
                v_instruction_results = no_list(v_instruction_results, src, "instructionResults", drift)
        self.instruction_results = v_instruction_results
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InstructionSetAnswer)
