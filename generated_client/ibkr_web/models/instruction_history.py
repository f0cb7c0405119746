# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self

    from .instruction_result import InstructionResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InstructionHistory(Model):
    """Instructions of the last days."""

    _keys: ClassVar[Mapping[str, str]] = {
        "historyMaxDepthNumberOfDays": "history_max_depth_number_of_days",
        "historyMaxDepthNumberOfInstruction": "history_max_depth_number_of_instruction",
        "result": "result",
    }

    history_max_depth_number_of_days: int | None = None
    """Days that are looked back at most."""
    history_max_depth_number_of_instruction: int | None = None
    """Instructions that are told at most."""
    result: list[InstructionResult] | None = None
    """The instructions. The document leaves the rows open."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_history_max_depth_number_of_days, v_history_max_depth_number_of_instruction, v_result = values
        if type(v_history_max_depth_number_of_days) is not int:
            if v_history_max_depth_number_of_days is None:
                n -= 1
            else:
                n = -1
                v_history_max_depth_number_of_days = as_int(
                    v_history_max_depth_number_of_days, src, "historyMaxDepthNumberOfDays", drift
                )
        self.history_max_depth_number_of_days = v_history_max_depth_number_of_days
        if type(v_history_max_depth_number_of_instruction) is not int:
            if v_history_max_depth_number_of_instruction is None:
                n -= 1
            else:
                n = -1
                v_history_max_depth_number_of_instruction = as_int(
                    v_history_max_depth_number_of_instruction, src, "historyMaxDepthNumberOfInstruction", drift
                )
        self.history_max_depth_number_of_instruction = v_history_max_depth_number_of_instruction
        if type(v_result) is JsonArray:
            r = [
                InstructionResult.from_object(i, drift)
                for i in v_result
                if type(i) is JsonObject or odd_item(i, v_result, drift)
            ]
            if len(r) != len(v_result):
                n = -1
            v_result = r
        else:
            if v_result is None:
                n -= 1
            else:
                n = -1
                v_result = no_list(v_result, src, "result", drift)
        self.result = v_result
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(InstructionHistory)


from .instruction_result import InstructionResult
