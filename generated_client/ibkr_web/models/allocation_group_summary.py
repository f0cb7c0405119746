# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .allocation_method import AllocationMethod

if TYPE_CHECKING:
    from typing import Self

_ALLOCATION_METHOD = members(AllocationMethod)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationGroupSummary(Model):
    """One group in the list of groups."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "allocation_method": "allocation_method", "size": "size"}

    name: str | None = None
    """Name of the group."""
    allocation_method: AllocationMethod | None = None
    """Usual method of the group."""
    size: int | None = None
    """Number of accounts in the group."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_allocation_method, v_size = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_allocation_method) is str:
            v_allocation_method = _ALLOCATION_METHOD.get(v_allocation_method) or str_member(
                AllocationMethod, v_allocation_method, src, "allocation_method", drift
            )
        else:
            if v_allocation_method is None:
                n -= 1
            else:
                n = -1
                v_allocation_method = str_member(AllocationMethod, v_allocation_method, src, "allocation_method", drift)
        self.allocation_method = v_allocation_method
        if type(v_size) is not int:
            if v_size is None:
                n -= 1
            else:
                n = -1
                v_size = as_int(v_size, src, "size", drift)
        self.size = v_size
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationGroupSummary)
