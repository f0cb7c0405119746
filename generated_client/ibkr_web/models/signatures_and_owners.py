# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .account_applicant import AccountApplicant
from .account_user import AccountUser

if TYPE_CHECKING:
    from typing import Self

_READ_ACCOUNT_APPLICANT = AccountApplicant.from_object
_READ_ACCOUNT_USER = AccountUser.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SignaturesAndOwners(Model):
    """Who may act for an account and whose it is. The release note shows a bare list of owners; the wire has
    this object. Release note of 2023-02."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "users": "users", "applicant": "applicant"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str
    """Id of the account that was asked about."""
    users: list[AccountUser] | None = None
    """Everybody with a right on the account. Release note of 2023-02."""
    applicant: AccountApplicant | None = None
    """Who signed for the account."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_account_id, v_users, v_applicant = values
        if type(v_account_id) is not str:
            n = -1
            v_account_id = as_text(v_account_id, src, "accountId", drift)
            if v_account_id is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v_account_id
        if type(v_users) is JsonArray:
            r = [_READ_ACCOUNT_USER(i, drift) for i in v_users if type(i) is JsonObject or odd_item(i, v_users, drift)]
            if len(r) != len(v_users):
                n = -1
            v_users = r
        else:
            if v_users is None:
                n -= 1
            else:
                n = -1
                v_users = no_list(v_users, src, "users", drift)
        self.users = v_users
        if type(v_applicant) is JsonObject:
            v_applicant = _READ_ACCOUNT_APPLICANT(v_applicant, drift)
        else:
            if v_applicant is None:
                n -= 1
            else:
                n = -1
                v_applicant = as_object(v_applicant, src, "applicant", drift)
        self.applicant = v_applicant
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(SignaturesAndOwners)
