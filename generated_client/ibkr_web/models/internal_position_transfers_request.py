# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, missing, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .instruction_type import InstructionType
    from .internal_position_transfer import InternalPositionTransfer


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InternalPositionTransfersRequest(RequestModel):
    """Positions to move between accounts here."""

    _keys: ClassVar[Mapping[str, str]] = {"instructionType": "instruction_type", "instructions": "instructions"}

    instruction_type: InstructionType | str
    """Always `INTERNAL_POSITION_TRANSFER`."""
    instructions: list[InternalPositionTransfer]
    """The transfers, 100 at most."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .internal_position_transfer import InternalPositionTransfer

        return Rules(
            {"instructionType": TEXT, "instructions": Items(Object(InternalPositionTransfer))},
            needs=("instructionType", "instructions"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .instruction_type import InstructionType
        from .internal_position_transfer import InternalPositionTransfer

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        v = src.get("instructionType")
        if type(v) is str:
            v = members(InstructionType).get(v) or str_member(InstructionType, v, src, "instructionType", drift)
        else:
            n = -1
            v = str_member(InstructionType, v, src, "instructionType", drift)
            if v is None:
                missing(src, "instructionType", drift, "InstructionType")
        self.instruction_type = v
        v = src.get("instructions")
        if type(v) is JsonArray:
            r = [
                InternalPositionTransfer.from_object(i, drift)
                for i in v
                if type(i) is JsonObject or odd_item(i, v, drift)
            ]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "instructions", drift)
            if v is None:
                missing(src, "instructions", drift, "a list")
        self.instructions = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
