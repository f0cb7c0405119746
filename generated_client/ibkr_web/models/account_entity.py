# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .entity_type import EntityType

if TYPE_CHECKING:
    from typing import Self

_ENTITY_TYPE = members(EntityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountEntity(Model):
    """A person or company with a right on an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "entityType": "entity_type",
        "entityName": "entity_name",
        "firstName": "first_name",
        "lastName": "last_name",
        "dateOfBirth": "date_of_birth",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"first_name", "last_name"})

    entity_type: EntityType | None = None
    """Kind of owner. Release note of 2023-02."""
    entity_name: str | None = None
    """Full name. The release note calls it `name`. Release note of 2023-02."""
    first_name: str | None = None
    """First name of a person."""
    last_name: str | None = None
    """Last name of a person."""
    date_of_birth: str | None = None
    """Date of birth of a person, `YYYY-MM-DD`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_entity_type, v_entity_name, v_first_name, v_last_name, v_date_of_birth = values
        if type(v_entity_type) is str:
            v_entity_type = _ENTITY_TYPE.get(v_entity_type) or str_member(
                EntityType, v_entity_type, src, "entityType", drift
            )
        else:
            if v_entity_type is None:
                n -= 1
            else:
                n = -1
                v_entity_type = str_member(EntityType, v_entity_type, src, "entityType", drift)
        self.entity_type = v_entity_type
        if type(v_entity_name) is not str:
            if v_entity_name is None:
                n -= 1
            else:
                n = -1
                v_entity_name = as_text(v_entity_name, src, "entityName", drift)
        self.entity_name = v_entity_name
        if type(v_first_name) is not str:
            if v_first_name is None:
                n -= 1
            else:
                n = -1
                v_first_name = as_text(v_first_name, src, "firstName", drift)
        self.first_name = v_first_name
        if type(v_last_name) is not str:
            if v_last_name is None:
                n -= 1
            else:
                n = -1
                v_last_name = as_text(v_last_name, src, "lastName", drift)
        self.last_name = v_last_name
        if type(v_date_of_birth) is not str:
            if v_date_of_birth is None:
                n -= 1
            else:
                n = -1
                v_date_of_birth = as_text(v_date_of_birth, src, "dateOfBirth", drift)
        self.date_of_birth = v_date_of_birth
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountEntity)
