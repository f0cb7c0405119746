"""The texts and headers of OAuth 1.0a."""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import parse_qsl, quote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ibkr_core.errors import ConfigurationError

from ._secret import Guarded, HiddenDict, HiddenText, Secret, as_secret, is_word

__all__ = ["HMAC_SHA256", "RSA_SHA256", "Consumer", "base_text", "header"]

HMAC_SHA256: Final = "HMAC-SHA256"
RSA_SHA256: Final = "RSA-SHA256"
_TEST_CONSUMER: Final = "TESTCONS"


class Consumer(Guarded):
    """Who signs, and where he is registered."""

    __slots__ = ("_key", "_now", "key", "realm")

    def __init__(self, key: str, realm: str | None, signature_key: RSAPrivateKey, now: Callable[[], float]) -> None:
        for field, text in (("consumer_key", key), ("realm", "none" if realm is None else realm)):
            if not is_word(as_secret(text)) or '"' in text:
                raise ConfigurationError(f"{field}: expected a text of ASCII characters without quotes")
        self.key: Final = key
        self.realm: Final = realm or ("test_realm" if key == _TEST_CONSUMER else "limited_poa")
        self._key = signature_key
        self._now = now

    def by_rsa(self, method: str, url: str, members: Mapping[str, str], prefix: Secret | None = None) -> HiddenText:
        """The header of a step on the way to the live session token. ``prefix`` is signed before the rest."""
        whole = self._members(RSA_SHA256, members)
        return header(
            self.realm,
            whole,
            self._key.sign(
                ((prefix.reveal() if prefix is not None else "") + base_text(method, url, "", whole)).encode(),
                padding.PKCS1v15(),
                hashes.SHA256(),
            ),
        )

    def by_hmac(self, method: str, url: str, query: str, token: Secret, key: Secret) -> HiddenText:
        """The header of a call, signed with the live session token (base64)."""
        whole = self._members(HMAC_SHA256, HiddenDict(oauth_token=token.reveal()))
        text = base_text(method, url, query, whole)
        return header(self.realm, whole, hmac.digest(base64.b64decode(key.reveal()), text.encode(), "sha256"))

    def _members(self, method: str, members: Mapping[str, str]) -> HiddenDict:
        return HiddenDict(
            oauth_consumer_key=self.key,
            oauth_nonce=secrets.token_hex(16),
            oauth_signature_method=method,
            oauth_timestamp=str(int(self._now())),
            **members,
        )

    def __repr__(self) -> str:
        return "Consumer(hidden)"


def base_text(method: str, url: str, query: str, members: Mapping[str, str]) -> HiddenText:
    """What is signed: method, address (without its query) and all parameters, those of the query among them.

    The parameters are sorted, joined and then encoded as one text, each value as it is and not encoded before: that is
    how the broker's samples write it and what its server is known to take. RFC 5849 would encode each value first; the
    two differ for values with other than letters, digits and ``-._~``.
    """
    return HiddenText(f"{method.upper()}&{quote(url, safe='')}&{quote(_joined(members, query), safe='')}")


def header(realm: str, members: Mapping[str, str], signature: bytes) -> HiddenText:
    """The value of the ``Authorization`` header."""
    whole = HiddenDict(members, oauth_signature=base64.b64encode(signature).decode())
    written = (f'{name}="{quote(value, safe="")}"' for name, value in sorted(whole.items()))
    return HiddenText(f'OAuth realm="{realm}", {", ".join(written)}')


def _joined(members: Mapping[str, str], query: str) -> str:
    return "&".join(
        f"{name}={value}" for name, value in sorted([*members.items(), *parse_qsl(query, keep_blank_values=True)])
    )
