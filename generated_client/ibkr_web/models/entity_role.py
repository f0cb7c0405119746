# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .entity_relationship import EntityRelationship


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EntityRole(RequestModel):
    """A role of a holder."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "ownershipPercentage": "ownership_percentage"}

    name: EntityRelationship | str | Unset = UNSET
    """Role that the holder has."""
    ownership_percentage: int | Unset = UNSET
    """Share in percent, for a role to add."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"name": TEXT, "ownershipPercentage": Whole()})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .entity_relationship import EntityRelationship

        self = new(cls)
        n: int = 2
        v: Any
        if "name" in src:
            v = src["name"]
            if type(v) is str:
                v = members(EntityRelationship).get(v) or str_member(EntityRelationship, v, src, "name", drift)
            else:
                n = -1
                v = str_member(EntityRelationship, v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "ownershipPercentage" in src:
            v = src["ownershipPercentage"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "ownershipPercentage", drift)
            self.ownership_percentage = v
        else:
            n -= 1
            self.ownership_percentage = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
