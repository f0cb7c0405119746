# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RequestToken(Model):
    """A request token of OAuth 1.0a. Without a secret, since requests are signed with RSA keys."""

    _keys: ClassVar[Mapping[str, str]] = {"oauth_token": "oauth_token"}
    _secret: ClassVar[frozenset[str]] = frozenset({"oauth_token"})

    oauth_token: str
    """The request token."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_oauth_token = src.get("oauth_token")
        if type(v_oauth_token) is not str:
            n = -1
            v_oauth_token = as_text(v_oauth_token, src, "oauth_token", drift)
            if v_oauth_token is None:
                missing(src, "oauth_token", drift, "text")
        self.oauth_token = v_oauth_token
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
