# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SsoSession(Model):
    """A session of a user, ready for the trading side of the API."""

    _keys: ClassVar[Mapping[str, str]] = {
        "access_token": "access_token",
        "token_type": "token_type",
        "active": "active",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"access_token"})

    access_token: str
    """Bearer token for `/v1/api`. Validate it before its first use; it lives as long as the session does."""
    token_type: str | None = None
    """Always `Bearer`."""
    active: bool | None = None
    """Whether the session is in force."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_access_token, v_token_type, v_active = values
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
        if type(v_active) is not bool:
            if v_active is None:
                n -= 1
            else:
                n = -1
                v_active = as_bool(v_active, src, "active", drift)
        self.active = v_active
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(SsoSession)
