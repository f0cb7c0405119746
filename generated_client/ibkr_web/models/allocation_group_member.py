# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationGroupMember(Model):
    """One account of a group, as it is stored."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "amount": "amount"}

    name: str | None = None
    """Id of the account, such as `U7654321`."""
    amount: float | None = None
    """Its share, for the methods whose amounts the user gives."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_amount = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_amount) is not float and type(v_amount) is not int:
            if v_amount is None:
                n -= 1
            else:
                n = -1
                v_amount = as_number(v_amount, src, "amount", drift)
        self.amount = v_amount
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationGroupMember)
