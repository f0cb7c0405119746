# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OAuth2Token(Model):
    """An access token for the operations below `/gw`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "access_token": "access_token",
        "token_type": "token_type",
        "scope": "scope",
        "expires_in": "expires_in",
        "refresh_token": "refresh_token",
        "id_token": "id_token",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"access_token", "id_token", "refresh_token"})

    access_token: str
    """The token, sent as `Authorization: Bearer ...`. Not a token for trading; `client.sso.create_session` gives
    one for that."""
    token_type: str | None = None
    """Always `Bearer`."""
    scope: str | None = None
    """Scopes that were granted, separated by blanks. May be fewer than were asked for."""
    expires_in: int | None = None
    """Seconds until the token ends."""
    refresh_token: str | None = None
    """Token for a renewal. Declared; not given for client credentials."""
    id_token: str | None = None
    """Identity token. Declared; not given for client credentials."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_access_token, v_token_type, v_scope, v_expires_in, v_refresh_token, v_id_token = values
        if type(v_access_token) is not str:
            n = -1
            v_access_token = as_text(v_access_token, src, "access_token", drift)
            if v_access_token is None:
                missing(src, "access_token", drift, "text")
        self.access_token = v_access_token
        if type(v_token_type) is not str:
            if v_token_type is None:
                n -= 1
            else:
                n = -1
                v_token_type = as_text(v_token_type, src, "token_type", drift)
        self.token_type = v_token_type
        if type(v_scope) is not str:
            if v_scope is None:
                n -= 1
            else:
                n = -1
                v_scope = as_text(v_scope, src, "scope", drift)
        self.scope = v_scope
        if type(v_expires_in) is not int:
            if v_expires_in is None:
                n -= 1
            else:
                n = -1
                v_expires_in = as_int(v_expires_in, src, "expires_in", drift)
        self.expires_in = v_expires_in
        if type(v_refresh_token) is not str:
            if v_refresh_token is None:
                n -= 1
            else:
                n = -1
                v_refresh_token = as_text(v_refresh_token, src, "refresh_token", drift)
        self.refresh_token = v_refresh_token
        if type(v_id_token) is not str:
            if v_id_token is None:
                n -= 1
            else:
                n = -1
                v_id_token = as_text(v_id_token, src, "id_token", drift)
        self.id_token = v_id_token
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OAuth2Token)
