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
class LiveSessionToken(Model):
    """The broker's half of the agreement on a live session token."""

    _keys: ClassVar[Mapping[str, str]] = {
        "diffie_hellman_response": "diffie_hellman_response",
        "live_session_token_signature": "live_session_token_signature",
        "live_session_token_expiration": "live_session_token_expiration",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"live_session_token_expiration", "live_session_token_signature"})

    diffie_hellman_response: str
    """The broker's public value, hexadecimal. The published document's schema names it like the challenge, its
    example as here."""
    live_session_token_signature: str
    """HMAC-SHA1 of the consumer key under the live session token, hexadecimal."""
    live_session_token_expiration: int | None = None
    """When the token ends, about a day later, epoch milliseconds."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_diffie_hellman_response, v_live_session_token_signature, v_live_session_token_expiration = values
        if type(v_diffie_hellman_response) is not str:
            n = -1
            v_diffie_hellman_response = as_text(v_diffie_hellman_response, src, "diffie_hellman_response", drift)
            if v_diffie_hellman_response is None:
                missing(src, "diffie_hellman_response", drift, "text")
        self.diffie_hellman_response = v_diffie_hellman_response
        if type(v_live_session_token_signature) is not str:
            n = -1
            v_live_session_token_signature = as_text(
                v_live_session_token_signature, src, "live_session_token_signature", drift
            )
            if v_live_session_token_signature is None:
                missing(src, "live_session_token_signature", drift, "text")
        self.live_session_token_signature = v_live_session_token_signature
        if type(v_live_session_token_expiration) is not int:
            if v_live_session_token_expiration is None:
                n -= 1
            else:
                n = -1
                v_live_session_token_expiration = as_int(
                    v_live_session_token_expiration, src, "live_session_token_expiration", drift
                )
        self.live_session_token_expiration = v_live_session_token_expiration
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LiveSessionToken)
