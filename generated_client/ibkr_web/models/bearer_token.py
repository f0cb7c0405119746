# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BearerToken(Model):
    """A bearer token for the broker. The partner's form is not public; this is the form of RFC 6749. Unverified."""

    _keys: ClassVar[Mapping[str, str]] = {
        "access_token": "access_token",
        "token_type": "token_type",
        "expires_in": "expires_in",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"access_token"})

    access_token: str | None = None
    """The token, opaque to the caller. Keep it secret."""
    token_type: str | None = None
    """How the token is carried, `Bearer`."""
    expires_in: int | None = None
    """Life of the token in seconds, at most 3600 before it is extended."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_access_token, v_token_type, v_expires_in = values
        if type(v_access_token) is not str:
            if v_access_token is None:
                n -= 1
            else:
                n = -1
                v_access_token = as_text(v_access_token, src, "access_token", drift)
        self.access_token = v_access_token
        if type(v_token_type) is not str:
            if v_token_type is None:
                n -= 1
            else:
                n = -1
                v_token_type = as_text(v_token_type, src, "token_type", drift)
        self.token_type = v_token_type
        if type(v_expires_in) is not int:
            if v_expires_in is None:
                n -= 1
            else:
                n = -1
                v_expires_in = as_int(v_expires_in, src, "expires_in", drift)
        self.expires_in = v_expires_in
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BearerToken)
