# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .account_applicant import AccountApplicant
from .account_user import AccountUser

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SignaturesAndOwners(Model):
    """Who may act for an account and whose it is. The release note shows a bare list of owners; the wire has
    this object."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "users": "users", "applicant": "applicant"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str
    """Account id."""
    users: list[AccountUser] | None = None
    """Everybody with a right on the account."""
    applicant: AccountApplicant | None = None
    """Who signed for the account."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        r: Any
        v = src.get("accountId")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("users")
        if type(v) is JsonArray:
            r = [AccountUser.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "users", drift)
        self.users = v
        v = src.get("applicant")
        if type(v) is JsonObject:
            v = AccountApplicant.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "applicant", drift)
        self.applicant = v
        if len(src) != n:
            self._finish(src, drift)
        return self
