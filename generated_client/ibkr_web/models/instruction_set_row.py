# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .instruction_result import InstructionResult

if TYPE_CHECKING:
    from typing import Self

_READ_INSTRUCTION_RESULT = InstructionResult.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionSetRow(Model):
    """One instruction of a set: its outcome, or why it was not taken. The document leaves the rows of a 207
    open."""

    _keys: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "instructionSetId": "instruction_set_id",
        "instructionResult": "instruction_result",
        "type": "type_",
        "title": "title",
        "detail": "detail",
    }

    status: int | None = None
    """Status of this instruction alone, as HTTP has them."""
    instruction_set_id: int | None = None
    """Number of the set."""
    instruction_result: InstructionResult | None = None
    """The instruction and its outcome."""
    type_: str | None = None
    """Kind of problem, on a row that was refused."""
    title: str | None = None
    """Short name of the problem, on a row that was refused."""
    detail: str | None = None
    """What went wrong, on a row that was refused."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_status, v_instruction_set_id, v_instruction_result, v_type_, v_title, v_detail = values
        if type(v_status) is not int:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_int(v_status, src, "status", drift)
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
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_title) is not str:
            if v_title is None:
                n -= 1
            else:
                n = -1
                v_title = as_text(v_title, src, "title", drift)
        self.title = v_title
        if type(v_detail) is not str:
            if v_detail is None:
                n -= 1
            else:
                n = -1
                v_detail = as_text(v_detail, src, "detail", drift)
        self.detail = v_detail
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InstructionSetRow)
