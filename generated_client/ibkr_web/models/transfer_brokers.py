# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TransferBrokers(Model):
    """Brokers that positions can be moved from or to."""

    _keys: ClassVar[Mapping[str, str]] = {"instructionType": "instruction_type", "brokers": "brokers"}

    instruction_type: str | None = None
    """Kind of transfer that was asked for."""
    brokers: list[str] | None = None
    """Names of the brokers, as `brokerName` of a transfer takes them."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_instruction_type, v_brokers = values
        if type(v_instruction_type) is not str:
            if v_instruction_type is None:
                n -= 1
            else:
                n = -1
                v_instruction_type = as_text(v_instruction_type, src, "instructionType", drift)
        self.instruction_type = v_instruction_type
        if type(v_brokers) is JsonArray:
            for i in v_brokers:
                if type(i) is not str:
                    n = -1
                    v_brokers = read_items(v_brokers, as_text, False, drift)
                    break
        else:
            if v_brokers is None:
                n -= 1
            else:
                n = -1
                v_brokers = no_list(v_brokers, src, "brokers", drift)
        self.brokers = v_brokers
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TransferBrokers)
