"""Refusal of weak keys and of algorithms nobody asked for.

PyJWT only warns about a five-byte HMAC key or a 1024-bit RSA key; here both are errors. Every message names the field
and what was expected, and never the key.
"""

from __future__ import annotations

from typing import Any, Final

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from ibkr_auth.tokens import Guarded, Secret
from ibkr_core.errors import ConfigurationError

__all__ = ["MIN_HMAC_BYTES", "MIN_RSA_BITS", "JwtSigner", "hidden", "load_rsa_key"]

MIN_HMAC_BYTES: Final = 32
"""RFC 7518 3.2: an HS256 key is at least as long as the hash."""
MIN_RSA_BITS: Final = 2048
"""RFC 7518 3.3."""

_JWT: Final = jwt.PyJWT(options={"enforce_minimum_key_length": True})


class JwtSigner(Guarded):
    """Signs claims with one key and one algorithm, both fixed and checked when it is made.

    ``HS256`` takes a text of 32 bytes or more; ``RS256`` takes the PEM of an RSA private key of 2048 bits or more (or
    the key object of ``load_rsa_key``). Raises ConfigurationError for anything else.
    """

    __slots__ = ("_key", "algorithm", "headers")

    def __init__(
        self,
        key: str | bytes | Secret | RSAPrivateKey,
        algorithm: str,
        *,
        allowed: tuple[str, ...] = ("HS256", "RS256"),
        field: str = "key",
        headers: dict[str, str] | None = None,
    ) -> None:
        held = hidden(key)
        del key  # a traceback with locals shows the arguments of a call
        if algorithm not in allowed:
            raise ConfigurationError(f"algorithm of {field}: expected one of {', '.join(allowed)}, got {algorithm!r}")
        self.algorithm: Final = algorithm
        self.headers: Final = headers
        self._key: Any = _hmac_key(held, field) if algorithm == "HS256" else load_rsa_key(held or b"", field=field)

    def sign(self, claims: dict[str, Any]) -> Secret:
        """The compact JWS of the claims. Raises ConfigurationError if they cannot be written as JSON."""
        try:
            return Secret(
                _JWT.encode(
                    claims,
                    self._key.reveal().encode() if isinstance(self._key, Secret) else self._key,
                    algorithm=self.algorithm,
                    headers=self.headers,
                )
            )
        except (TypeError, ValueError, jwt.PyJWTError) as error:
            problem = type(error).__name__
        # Raised here and not in the handler: the library's frames hold the key.
        raise ConfigurationError(f"claims: expected JSON that can be signed, got {problem}")

    def __repr__(self) -> str:
        return f"JwtSigner({getattr(self, 'algorithm', '')})"


def load_rsa_key(
    pem: str | bytes | Secret | RSAPrivateKey, *, field: str, passphrase: Secret | None = None
) -> RSAPrivateKey:
    """Read an RSA private key from PEM once.

    Raises ConfigurationError if the text is no private key, if it is not RSA, or if it has fewer than 2048 bits.
    """
    held = hidden(pem)
    del pem
    key: object = held
    problem = None
    if held is None:
        problem = "bytes that are no text"
    elif not isinstance(held, RSAPrivateKey):
        try:
            key = load_pem_private_key(
                held.reveal().encode(), password=None if passphrase is None else passphrase.reveal().encode()
            )
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            key, problem = None, type(error).__name__
    # Raised here and not in the handler: the library's error may quote what it was given.
    if problem is not None:
        raise ConfigurationError(f"{field}: expected the PEM of an RSA private key, could not read it ({problem})")
    if not isinstance(key, RSAPrivateKey):
        raise ConfigurationError(f"{field}: expected an RSA private key, got a key of another kind")
    if key.key_size < MIN_RSA_BITS:
        raise ConfigurationError(f"{field}: expected an RSA key of at least {MIN_RSA_BITS} bits, got {key.key_size}")
    return key


def hidden(key: str | bytes | Secret | RSAPrivateKey | None) -> Secret | RSAPrivateKey | None:
    """The key in a form that tracebacks do not show; None for none and for bytes that are no text."""
    if key is None or isinstance(key, Secret | RSAPrivateKey):
        return key
    try:
        return Secret(key if isinstance(key, str) else key.decode())
    except UnicodeDecodeError:
        return None


def _hmac_key(key: Secret | RSAPrivateKey | None, field: str) -> Secret:
    if key is None:
        raise ConfigurationError(f"{field}: expected text or UTF-8 bytes, got other bytes")
    if not isinstance(key, Secret):
        raise ConfigurationError(f"{field}: expected a shared secret for HS256, got an RSA key")
    length = len(key.reveal().encode())
    if length < MIN_HMAC_BYTES:
        raise ConfigurationError(f"{field}: expected at least {MIN_HMAC_BYTES} bytes for HS256, got {length}")
    if "-----BEGIN" in key.reveal():
        # A public key as HMAC secret is the classic key confusion.
        raise ConfigurationError(f"{field}: expected a shared secret for HS256, got a PEM document")
    return key
