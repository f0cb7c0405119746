# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_integer, as_object, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .instruction_result import InstructionResult
from .invalid_argument import InvalidArgument

if TYPE_CHECKING:
    from typing import Self

_READ_INSTRUCTION_RESULT = InstructionResult.from_object
_READ_INVALID_ARGUMENT = InvalidArgument.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionProblem(Model):
    """An error in the form of RFC 9457 that is about an instruction."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "title": "title",
        "status": "status",
        "detail": "detail",
        "instructionSetId": "instruction_set_id",
        "instructionResult": "instruction_result",
        "invalidArguments": "invalid_arguments",
    }

    type_: str | None = None
    """Kind of problem."""
    title: str
    """Short name of the problem."""
    status: int | None = None
    """The HTTP status again."""
    detail: str | None = None
    """What went wrong this time."""
    instruction_set_id: int | None = None
    """Number of the set that the instruction was given."""
    instruction_result: InstructionResult | None = None
    """The instruction that was refused, with its `error`."""
    invalid_arguments: list[InvalidArgument] | None = None
    """Arguments that were refused, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_type_, v_title, v_status, v_detail, v_instruction_set_id, v_instruction_result, v_invalid_arguments = values
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_title) is not str:
            n = -1
            v_title = as_text(v_title, src, "title", drift)
            if v_title is None:
                missing(src, "title", drift, "text")
        self.title = v_title
        if type(v_status) is not int:
            if v_status is None:
                n -= 1
            else:
                r = as_integer(v_status, src, "status", drift)
                if type(r) is not TextInt and not says_the_same(r, v_status):
                    n = -1
                v_status = r
        self.status = v_status
        if type(v_detail) is not str:
            if v_detail is None:
                n -= 1
            else:
                n = -1
                v_detail = as_text(v_detail, src, "detail", drift)
        self.detail = v_detail
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
        if type(v_invalid_arguments) is JsonArray:
            r = [
                _READ_INVALID_ARGUMENT(i, drift)
                for i in v_invalid_arguments
                if type(i) is JsonObject or odd_item(i, v_invalid_arguments, drift)
            ]
            if len(r) != len(v_invalid_arguments):
                n = -1
            v_invalid_arguments = r
        else:
            if v_invalid_arguments is None:
                n -= 1
            else:
                n = -1
                v_invalid_arguments = no_list(v_invalid_arguments, src, "invalidArguments", drift)
        self.invalid_arguments = v_invalid_arguments
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InstructionProblem)
