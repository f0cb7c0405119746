"""The texts, headers and keys of OAuth 1.0a.

The key that both sides compute and nobody sends: Diffie-Hellman, then HMAC-SHA1.
"""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import parse_qsl, quote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ibkr_auth.tokens import Guarded, HiddenDict, HiddenText, Secret, as_secret, is_word
from ibkr_core.errors import ConfigurationError, UnreadableAnswerError

__all__ = ["HMAC_SHA256", "RSA_SHA256", "Agreement", "Consumer", "Group", "base_text", "header", "shared_bytes"]

MIN_PRIME_BITS: Final = 2048
_PEM: Final = re.compile(r"-----BEGIN DH PARAMETERS-----(.*?)-----END DH PARAMETERS-----", re.DOTALL)
_PRIVATE_BITS: Final = 256
"""Twice the strength of a 2048-bit group, and what the broker's samples use."""


class Group:
    """A prime and a generator, checked when it is made.

    ``prime`` is a number, its hexadecimal digits, or the PEM that ``openssl dhparam 2048`` writes, which brings its own
    generator. Raises ConfigurationError if it is too short or no prime at all.
    """

    __slots__ = ("generator", "prime")

    def __init__(self, prime: int | str | bytes, generator: int = 2) -> None:
        read = _numbers(prime)
        if read is None:
            raise ConfigurationError("dh_prime: expected hexadecimal digits or the PEM of DH PARAMETERS")
        self.prime: Final = read[0]
        self.generator: Final = generator if read[1] is None else read[1]
        if self.prime.bit_length() < MIN_PRIME_BITS or self.prime < 0:
            got = "a negative number" if self.prime < 0 else str(self.prime.bit_length())
            raise ConfigurationError(f"dh_prime: expected a prime of at least {MIN_PRIME_BITS} bits, got {got}")
        # Fermat's test: a digit lost in copying would otherwise look like a broker that refuses everything.
        if any(pow(base, self.prime - 1, self.prime) != 1 for base in (2, 3, 5)):
            raise ConfigurationError("dh_prime: expected a prime number, got another one")
        if not 1 < self.generator < self.prime - 1:
            raise ConfigurationError(f"dh_generator: expected 2, got {self.generator}")

    def __repr__(self) -> str:
        return f"Group({self.prime.bit_length() if hasattr(self, 'prime') else 0} bits)"


class Agreement(Guarded):
    """One side of one agreement. Its private number is made here and goes nowhere."""

    __slots__ = ("_group", "_private", "challenge")

    def __init__(self, group: Group) -> None:
        self._group = group
        self._private = secrets.randbits(_PRIVATE_BITS) | 1 << (_PRIVATE_BITS - 1)
        self.challenge: Final = f"{pow(group.generator, self._private, group.prime):x}"
        """Our public value, hexadecimal."""

    def live_session_token(self, response: object, secret: Secret) -> Secret:
        """The key in base64, from the broker's public value and the access token secret, both hexadecimal.

        Raises UnreadableAnswerError if the public value is none: 0, 1 and -1 would make a key that everybody knows.
        """
        return Secret(
            base64.b64encode(
                hmac.digest(
                    shared_bytes(pow(_public_value(response, self._group.prime), self._private, self._group.prime)),
                    bytes.fromhex(secret.reveal()),
                    "sha1",
                )
            ).decode()
        )

    def __repr__(self) -> str:
        return "Agreement(hidden)"


def shared_bytes(shared: int) -> bytes:
    """The shared secret as both sides write it: big-endian and signed, as Java does.

    So a zero byte stands before a first bit that is set, and no other: without it half of all agreements fail.
    """
    return shared.to_bytes(shared.bit_length() // 8 + 1, "big")


def _public_value(text: object, prime: int) -> int:
    value = _hexadecimal(text) if isinstance(text, str) else None
    if value is not None and 1 < value < prime - 1:
        return value
    raise UnreadableAnswerError(
        path="$.diffie_hellman_response",
        expected="a public value in hexadecimal digits",
        got=type(text).__name__ if not isinstance(text, str) else "another text",
    )


def _numbers(prime: int | str | bytes) -> tuple[int, int | None] | None:
    if isinstance(prime, int):
        return prime, None
    text = prime if isinstance(prime, str) else prime.decode("ascii", "replace")
    if "-----BEGIN" not in text:
        value = _hexadecimal("".join(text.split()))
        return None if value is None else (value, None)
    # By hand: cryptography is about to drop the group that the broker demands, and warns of every use.
    found = _PEM.search(text)
    try:
        numbers = _integers(base64.b64decode("".join(found[1].split()), validate=True)) if found else []
    except (ValueError, IndexError):
        numbers = []
    return (numbers[0], numbers[1]) if len(numbers) >= 2 else None


def _integers(der: bytes) -> list[int]:
    """The integers of a DER sequence of integers. Raises ValueError or IndexError for anything else."""
    content, rest = _unwrapped(der, 0x30)
    if rest:
        raise ValueError("something follows the sequence")
    numbers = []
    while content:
        number, content = _unwrapped(content, 0x02)
        numbers.append(int.from_bytes(number, "big", signed=True))
    return numbers


def _unwrapped(der: bytes, tag: int) -> tuple[bytes, bytes]:
    if der[0] != tag:
        raise ValueError("another tag")
    start, length = 2, der[1]
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(der[2:start], "big")
    if len(der) < start + length:
        raise ValueError("too short")
    return der[start : start + length], der[start + length :]


def _hexadecimal(text: str) -> int | None:
    # int() would also take a sign, underscores and a prefix.
    return int(text, 16) if text and all(digit in "0123456789abcdefABCDEF" for digit in text) else None


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
