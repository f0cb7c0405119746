# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Size

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewAllocation(Model):
    """The part of one account in an order of an advisor."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "desiredAllocation": "desired_allocation",
        "actualAllocation": "actual_allocation",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: str | None = None
    """Account that gets it."""
    desired_allocation: Size | None = None
    """Size that the method of the group gives to the account."""
    actual_allocation: Size | None = None
    """Size that it would get."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_account, v_desired_allocation, v_actual_allocation = values
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if v_desired_allocation is None:
            n -= 1
        elif (
            type(v_desired_allocation) is str
            or type(v_desired_allocation) is float
            or type(v_desired_allocation) is int
        ):
            v_desired_allocation = Size(v_desired_allocation)
        else:
            n = -1
            v_desired_allocation = as_figure(
                Size, v_desired_allocation, src, "desiredAllocation", drift, "a number or text"
            )
        self.desired_allocation = v_desired_allocation
        if v_actual_allocation is None:
            n -= 1
        elif type(v_actual_allocation) is str or type(v_actual_allocation) is float or type(v_actual_allocation) is int:
            v_actual_allocation = Size(v_actual_allocation)
        else:
            n = -1
            v_actual_allocation = as_figure(
                Size, v_actual_allocation, src, "actualAllocation", drift, "a number or text"
            )
        self.actual_allocation = v_actual_allocation
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewAllocation)
