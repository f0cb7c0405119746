# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .allocation_group_summary import AllocationGroupSummary

if TYPE_CHECKING:
    from typing import Self

_READ_ALLOCATION_GROUP_SUMMARY = AllocationGroupSummary.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationGroups(Model):
    """The groups of an advisor."""

    _keys: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: list[AllocationGroupSummary] | None = None
    """One row a group."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        r: Any
        v_data = src.get("data")
        if type(v_data) is JsonArray:
            r = [
                _READ_ALLOCATION_GROUP_SUMMARY(i, drift)
                for i in v_data
                if type(i) is JsonObject or odd_item(i, v_data, drift)
            ]
            if len(r) != len(v_data):
                n = -1
            v_data = r
        else:
            if v_data is None:
                n -= 1
            else:
                n = -1
                v_data = no_list(v_data, src, "data", drift)
        self.data = v_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
