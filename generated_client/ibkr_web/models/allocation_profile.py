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

    from .allocation_basis import AllocationBasis
    from .profile_allocation import ProfileAllocation


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationProfile(RequestModel):
    """How this one order is divided among accounts, instead of a stored group."""

    _keys: ClassVar[Mapping[str, str]] = {"alloc_type": "alloc_type", "allocations": "allocations"}

    alloc_type: AllocationBasis | str
    """What the amounts count."""
    allocations: list[ProfileAllocation]
    """One row an account. The amounts add up to `quantity` or `cashQty` of the ticket."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items, Text

        from .allocation_basis import AllocationBasis
        from .profile_allocation import ProfileAllocation

        return Rules(
            {
                "alloc_type": Text(values=AllocationBasis, of=AllocationBasis),
                "allocations": Items(Object(ProfileAllocation), 1),
            },
            needs=("alloc_type", "allocations"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .allocation_basis import AllocationBasis
        from .profile_allocation import ProfileAllocation

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        v = src.get("alloc_type")
        if type(v) is str:
            v = members(AllocationBasis).get(v) or str_member(AllocationBasis, v, src, "alloc_type", drift)
        else:
            n = -1
            v = str_member(AllocationBasis, v, src, "alloc_type", drift)
            if v is None:
                missing(src, "alloc_type", drift, "AllocationBasis")
        self.alloc_type = v
        v = src.get("allocations")
        if type(v) is JsonArray:
            r = [ProfileAllocation.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "allocations", drift)
            if v is None:
                missing(src, "allocations", drift, "a list")
        self.allocations = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
