# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .account_entity import AccountEntity

if TYPE_CHECKING:
    from typing import Self

_READ_ACCOUNT_ENTITY = AccountEntity.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountUser(Model):
    """A user with a right on an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "roleId": "role_id",
        "hasRightCodeInd": "has_right_code_ind",
        "userName": "user_name",
        "entity": "entity",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"user_name"})

    role_id: str | None = None
    """Role on the account, such as `OWNER`."""
    has_right_code_ind: bool | None = None
    """Whether the user has a right code on the account."""
    user_name: str | None = None
    """Name the user signs in with. The broker's prose spells it `username`."""
    entity: AccountEntity | None = None
    """The person or company behind the user. Release note of 2023-02."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_role_id, v_has_right_code_ind, v_user_name, v_entity = values
        if type(v_role_id) is not str:
            if v_role_id is None:
                n -= 1
            else:
                n = -1
                v_role_id = as_text(v_role_id, src, "roleId", drift)
        self.role_id = v_role_id
        if type(v_has_right_code_ind) is not bool:
            if v_has_right_code_ind is None:
                n -= 1
            else:
                n = -1
                v_has_right_code_ind = as_bool(v_has_right_code_ind, src, "hasRightCodeInd", drift)
        self.has_right_code_ind = v_has_right_code_ind
        if type(v_user_name) is not str:
            if v_user_name is None:
                n -= 1
            else:
                n = -1
                v_user_name = as_text(v_user_name, src, "userName", drift)
        self.user_name = v_user_name
        if type(v_entity) is JsonObject:
            v_entity = _READ_ACCOUNT_ENTITY(v_entity, drift)
        else:
            if v_entity is None:
                n -= 1
            else:
                n = -1
                v_entity = as_object(v_entity, src, "entity", drift)
        self.entity = v_entity
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountUser)
