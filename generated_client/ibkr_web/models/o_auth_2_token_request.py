# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OAuth2TokenRequest(RequestModel):
    """A form that asks for an access token. The names are those of the wire, which RFC 6749 and 7523 give; the
    published schema spells them `clientAssertion` and so on, which no client sends."""

    _keys: ClassVar[Mapping[str, str]] = {
        "grant_type": "grant_type",
        "client_assertion_type": "client_assertion_type",
        "client_assertion": "client_assertion",
        "scope": "scope",
        "client_id": "client_id",
        "client_secret": "client_secret",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"client_secret"})

    grant_type: str
    """Always `client_credentials`."""
    client_assertion_type: str
    """Always `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`."""
    client_assertion: str
    """A JWT signed by the client (RS256, header `kid`), with the claims `iss` and `sub` (both the client id),
    `aud` (`/token`, or the full address of this call), `iat` (a few seconds back), `exp` (20 to 60 seconds
    ahead) and, with some clients, `jti`. Used once."""
    scope: str | Unset = UNSET
    """Scopes that are asked for, separated by blanks. An operation's own scopes stand in its `security`."""
    client_id: str | Unset = UNSET
    """Id of the client. The assertion says it already; declared by the document, sent by no known client."""
    client_secret: str | Unset = UNSET
    """Secret of the client, for the two methods of the document that the broker's guide says are not supported."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {
                "grant_type": SOME_TEXT,
                "client_assertion_type": SOME_TEXT,
                "client_assertion": SOME_TEXT,
                "scope": TEXT,
                "client_id": TEXT,
                "client_secret": TEXT,
            },
            needs=("grant_type", "client_assertion_type", "client_assertion"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        v = src.get("grant_type")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "grant_type", drift)
            if v is None:
                missing(src, "grant_type", drift, "text")
        self.grant_type = v
        v = src.get("client_assertion_type")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "client_assertion_type", drift)
            if v is None:
                missing(src, "client_assertion_type", drift, "text")
        self.client_assertion_type = v
        v = src.get("client_assertion")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "client_assertion", drift)
            if v is None:
                missing(src, "client_assertion", drift, "text")
        self.client_assertion = v
        if "scope" in src:
            v = src["scope"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "scope", drift)
            self.scope = v
        else:
            n -= 1
            self.scope = UNSET
        if "client_id" in src:
            v = src["client_id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "client_id", drift)
            self.client_id = v
        else:
            n -= 1
            self.client_id = UNSET
        if "client_secret" in src:
            v = src["client_secret"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "client_secret", drift)
            self.client_secret = v
        else:
            n -= 1
            self.client_secret = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
