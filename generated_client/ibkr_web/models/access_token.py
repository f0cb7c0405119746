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
class AccessToken(Model):
    """An access token of OAuth 1.0a and its encrypted secret. Both are to be kept secret."""

    _keys: ClassVar[Mapping[str, str]] = {
        "oauth_token": "oauth_token",
        "oauth_token_secret": "oauth_token_secret",
        "is_paper": "is_paper",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"oauth_token", "oauth_token_secret"})

    oauth_token: str
    """The access token."""
    oauth_token_secret: str
    """Its secret, encrypted to the consumer's RSA key, in base64."""
    is_paper: bool | None = None
    """The token belongs to a paper user. The published document's schema spells it `is_true`, its example as
    here."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_oauth_token, v_oauth_token_secret, v_is_paper = values
        if type(v_oauth_token) is not str:
            n = -1
            v_oauth_token = as_text(v_oauth_token, src, "oauth_token", drift)
            if v_oauth_token is None:
                missing(src, "oauth_token", drift, "text")
        self.oauth_token = v_oauth_token
        if type(v_oauth_token_secret) is not str:
            n = -1
            v_oauth_token_secret = as_text(v_oauth_token_secret, src, "oauth_token_secret", drift)
            if v_oauth_token_secret is None:
                missing(src, "oauth_token_secret", drift, "text")
        self.oauth_token_secret = v_oauth_token_secret
        if type(v_is_paper) is not bool:
            if v_is_paper is None:
                n -= 1
            else:
                n = -1
                v_is_paper = as_bool(v_is_paper, src, "is_paper", drift)
        self.is_paper = v_is_paper
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccessToken)
