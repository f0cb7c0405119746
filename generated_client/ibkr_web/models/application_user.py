# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .user_privilege import UserPrivilege


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplicationUser(RequestModel):
    """A user to create."""

    _keys: ClassVar[Mapping[str, str]] = {
        "userPrivileges": "user_privileges",
        "mdServices": "md_services",
        "id": "id",
        "externalUserId": "external_user_id",
        "externalIndividualId": "external_individual_id",
        "encryptedPassword": "encrypted_password",
        "encryptedKeyName": "encrypted_key_name",
        "prefix": "prefix",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"encrypted_password"})

    user_privileges: list[UserPrivilege] | Unset = UNSET
    """What the user may do, one row an account."""
    md_services: list[int] | Unset = UNSET
    """Numbers of subscriptions to market data."""
    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_user_id: str | Unset = UNSET
    """The caller's own id of the user."""
    external_individual_id: str | Unset = UNSET
    """The caller's own id of the person."""
    encrypted_password: str | Unset = UNSET
    """Password, encrypted with the named key."""
    encrypted_key_name: str | Unset = UNSET
    """Name of the key that the password is encrypted with."""
    prefix: str | Unset = UNSET
    """First letters of the user name that the broker makes up."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items, Whole

        from .user_privilege import UserPrivilege

        return Rules(
            {
                "userPrivileges": Items(Object(UserPrivilege)),
                "mdServices": Items(Whole()),
                "id": TEXT,
                "externalUserId": TEXT,
                "externalIndividualId": TEXT,
                "encryptedPassword": TEXT,
                "encryptedKeyName": TEXT,
                "prefix": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .user_privilege import UserPrivilege

        self = new(cls)
        n: int = 8
        v: Any
        r: Any
        if "userPrivileges" in src:
            v = src["userPrivileges"]
            if type(v) is JsonArray:
                r = [UserPrivilege.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "userPrivileges", drift)
            self.user_privileges = v
        else:
            n -= 1
            self.user_privileges = UNSET
        if "mdServices" in src:
            v = src["mdServices"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not int:
                        n = -1
                        v = read_items(v, as_int, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "mdServices", drift)
            self.md_services = v
        else:
            n -= 1
            self.md_services = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "externalUserId" in src:
            v = src["externalUserId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalUserId", drift)
            self.external_user_id = v
        else:
            n -= 1
            self.external_user_id = UNSET
        if "externalIndividualId" in src:
            v = src["externalIndividualId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalIndividualId", drift)
            self.external_individual_id = v
        else:
            n -= 1
            self.external_individual_id = UNSET
        if "encryptedPassword" in src:
            v = src["encryptedPassword"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "encryptedPassword", drift)
            self.encrypted_password = v
        else:
            n -= 1
            self.encrypted_password = UNSET
        if "encryptedKeyName" in src:
            v = src["encryptedKeyName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "encryptedKeyName", drift)
            self.encrypted_key_name = v
        else:
            n -= 1
            self.encrypted_key_name = UNSET
        if "prefix" in src:
            v = src["prefix"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "prefix", drift)
            self.prefix = v
        else:
            n -= 1
            self.prefix = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
