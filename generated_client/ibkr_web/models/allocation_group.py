# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .allocation_group_member import AllocationGroupMember
from .allocation_method import AllocationMethod

if TYPE_CHECKING:
    from typing import Self

_ALLOCATION_METHOD = members(AllocationMethod)
_READ_ALLOCATION_GROUP_MEMBER = AllocationGroupMember.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationGroup(Model):
    """One group with its accounts."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "accounts": "accounts", "default_method": "default_method"}
    _secret: ClassVar[frozenset[str]] = frozenset({"accounts"})

    name: str | None = None
    """Name of the group."""
    accounts: list[AllocationGroupMember] | None = None
    """The accounts of the group."""
    default_method: AllocationMethod | None = None
    """Usual method of the group."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_accounts, v_default_method = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_accounts) is JsonArray:
            r = [
                _READ_ALLOCATION_GROUP_MEMBER(i, drift)
                for i in v_accounts
                if type(i) is JsonObject or odd_item(i, v_accounts, drift)
            ]
            if len(r) != len(v_accounts):
                n = -1
            v_accounts = r
        else:
            if v_accounts is None:
                n -= 1
            else:
                n = -1
                v_accounts = no_list(v_accounts, src, "accounts", drift)
        self.accounts = v_accounts
        if type(v_default_method) is str:
            v_default_method = _ALLOCATION_METHOD.get(v_default_method) or str_member(
                AllocationMethod, v_default_method, src, "default_method", drift
            )
        else:
            if v_default_method is None:
                n -= 1
            else:
                n = -1
                v_default_method = str_member(AllocationMethod, v_default_method, src, "default_method", drift)
        self.default_method = v_default_method
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationGroup)
