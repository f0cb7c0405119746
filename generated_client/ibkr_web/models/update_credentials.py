# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .update_email import UpdateEmail
    from .update_password import UpdatePassword


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateCredentials(RequestModel):
    """A new mail address or password of a user."""

    _keys: ClassVar[Mapping[str, str]] = {
        "updateEmail": "update_email",
        "updatePassword": "update_password",
        "accountId": "account_id",
        "referenceUserName": "reference_user_name",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id", "update_password"})

    update_email: UpdateEmail | Unset = UNSET
    """A new mail address."""
    update_password: UpdatePassword | Unset = UNSET
    """A new password."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    reference_user_name: str | Unset = UNSET
    """User name of the person."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT

        from .update_email import UpdateEmail
        from .update_password import UpdatePassword

        return Rules(
            {
                "updateEmail": Object(UpdateEmail),
                "updatePassword": Object(UpdatePassword),
                "accountId": TEXT,
                "referenceUserName": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .update_email import UpdateEmail
        from .update_password import UpdatePassword

        self = new(cls)
        n: int = 4
        v: Any
        if "updateEmail" in src:
            v = src["updateEmail"]
            if type(v) is JsonObject:
                v = UpdateEmail.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateEmail", drift)
            self.update_email = v
        else:
            n -= 1
            self.update_email = UNSET
        if "updatePassword" in src:
            v = src["updatePassword"]
            if type(v) is JsonObject:
                v = UpdatePassword.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updatePassword", drift)
            self.update_password = v
        else:
            n -= 1
            self.update_password = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "referenceUserName" in src:
            v = src["referenceUserName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referenceUserName", drift)
            self.reference_user_name = v
        else:
            n -= 1
            self.reference_user_name = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
