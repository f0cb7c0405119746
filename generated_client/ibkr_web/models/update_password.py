# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdatePassword(RequestModel):
    """A new password, encrypted."""

    _keys: ClassVar[Mapping[str, str]] = {
        "encryptedPassword": "encrypted_password",
        "encryptedKeyName": "encrypted_key_name",
        "token": "token",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"encrypted_password", "token"})

    encrypted_password: str | Unset = UNSET
    """Password, encrypted with the named key."""
    encrypted_key_name: str | Unset = UNSET
    """Name of the key that the password is encrypted with."""
    token: str | Unset = UNSET
    """Code that the user was sent."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"encryptedPassword": TEXT, "encryptedKeyName": TEXT, "token": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
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
        if "token" in src:
            v = src["token"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "token", drift)
            self.token = v
        else:
            n -= 1
            self.token = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
