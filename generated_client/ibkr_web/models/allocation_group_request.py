# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, missing, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .allocation_member import AllocationMember
    from .allocation_method import AllocationMethod


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationGroupRequest(RequestModel):
    """A group that is to be created."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "accounts": "accounts", "default_method": "default_method"}
    _secret: ClassVar[frozenset[str]] = frozenset({"accounts"})

    name: str
    """Name of the group. Orders name it in place of an account."""
    accounts: list[AllocationMember]
    """Members of the group, with their shares where the method needs them."""
    default_method: AllocationMethod | str
    """Usual method of the group, for orders that name none."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import SOME_TEXT, TEXT, Items

        from .allocation_member import AllocationMember

        return Rules(
            {"name": SOME_TEXT, "accounts": Items(Object(AllocationMember)), "default_method": TEXT},
            needs=("name", "accounts", "default_method"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .allocation_member import AllocationMember
        from .allocation_method import AllocationMethod

        self = new(cls)
        n: int = 3
        v: Any
        r: Any
        v = src.get("name")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "name", drift)
            if v is None:
                missing(src, "name", drift, "text")
        self.name = v
        v = src.get("accounts")
        if type(v) is JsonArray:
            r = [AllocationMember.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "accounts", drift)
            if v is None:
                missing(src, "accounts", drift, "a list")
        self.accounts = v
        v = src.get("default_method")
        if type(v) is str:
            v = members(AllocationMethod).get(v) or str_member(AllocationMethod, v, src, "default_method", drift)
        else:
            n = -1
            v = str_member(AllocationMethod, v, src, "default_method", drift)
            if v is None:
                missing(src, "default_method", drift, "AllocationMethod")
        self.default_method = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
