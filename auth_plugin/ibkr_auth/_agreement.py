"""The key that both sides of OAuth 1.0a compute and nobody sends: Diffie-Hellman, then HMAC-SHA1."""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from typing import Final

from ibkr_core.errors import ConfigurationError, UnreadableAnswerError

from ._secret import Guarded, Secret

__all__ = ["Agreement", "Group", "shared_bytes"]

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
