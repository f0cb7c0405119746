"""The keys that clients of both OAuths hold, and headers and bodies signed with them."""

from __future__ import annotations

import base64
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .ids import Ids
from .signing import base_texts, written_header
from .wire import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["GENERATOR", "PRIME", "REALM", "REALMS", "OAuth1Keys", "OAuth2Keys"]

GENERATOR = 2
PRIME = (
    "ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404dd"
    "ef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed"
    "ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f"
    "83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b"
    "e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa0510"
    "15728e5a8aacaa68ffffffffffffffff"
)
"""The 2048-bit group of RFC 3526."""
REALM = "limited_poa"
REALMS = {"TESTCONS": "test_realm"}
"""Consumers with a realm of their own."""


class OAuth1Keys:
    """What a consumer holds. The RSA keys are made when somebody asks for one."""

    def __init__(self, ids: Ids) -> None:
        letters = str.maketrans("0123456789", "ghijklmnop")
        self.consumer_key = ids.fixed("consumer", 9).translate(letters).upper()
        self.consumers = (self.consumer_key, *REALMS)
        """The same keys serve a consumer of its own and the broker's test consumer."""
        self.access_token = ids.fixed("access token", 20)
        self.dh_prime = PRIME
        self._secret = bytes.fromhex(ids.fixed("access token secret", 64))

    @cached_property
    def signature_key(self) -> RSAPrivateKey:
        """Signs the way to the live session token."""
        return _generate()

    @cached_property
    def encryption_key(self) -> RSAPrivateKey:
        """Opens the secret of an access token."""
        return _generate()

    @cached_property
    def access_token_secret(self) -> str:
        """The secret of `access_token`, encrypted to the consumer, as the broker's portal shows it."""
        return self.encrypted(self._secret)

    @property
    def plain_secret(self) -> bytes:
        return self._secret

    def encrypted(self, secret: bytes) -> str:
        """A secret encrypted to the consumer, in base64."""
        from cryptography.hazmat.primitives.asymmetric import padding

        return base64.b64encode(self.encryption_key.public_key().encrypt(secret, padding.PKCS1v15())).decode()

    def to_dict(self) -> dict[str, Any]:
        """Everything that a client of another process needs."""
        return {
            "consumer_key": self.consumer_key,
            "realm": REALM,
            "access_token": self.access_token,
            "access_token_secret": self.access_token_secret,
            "dh_prime": self.dh_prime,
            "dh_generator": GENERATOR,
            "signature_key": _pem(self.signature_key),
            "encryption_key": _pem(self.encryption_key),
        }

    def signed(self, request: Request, now: float, nonce: str, **members: str) -> str:
        """The `Authorization` header of a step that is signed with RSA, for tests that want nothing but to pass."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import padding

        members |= {
            "oauth_consumer_key": self.consumer_key,
            "oauth_nonce": nonce,
            "oauth_timestamp": str(int(now)),
            "oauth_signature_method": "RSA-SHA256",
        }
        prefix = self._secret.hex() if "diffie_hellman_challenge" in members else ""
        text = prefix + next(base_texts(request, members))
        signature = self.signature_key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
        return written_header(members | {"oauth_signature": base64.b64encode(signature).decode(), "realm": REALM})


class OAuth2Keys:
    """What a client holds. The RSA key is made when somebody asks for it."""

    def __init__(self, ids: Ids) -> None:
        self.client_id = f"mock-{ids.fixed('oauth2 client', 10)}"
        self.key_id = "main"

    @cached_property
    def private_key(self) -> RSAPrivateKey:
        """Signs assertions and bodies."""
        return _generate()

    def to_dict(self) -> dict[str, Any]:
        """Everything that a client of another process needs."""
        return {"client_id": self.client_id, "key_id": self.key_id, "private_key": _pem(self.private_key)}

    def signed(self, claims: Mapping[str, Any]) -> str:
        """The claims as a JWT of this client, for tests that want nothing but to pass."""
        import jwt

        return jwt.encode(dict(claims), self.private_key, algorithm="RS256", headers={"kid": self.key_id})


def _pem(key: RSAPrivateKey) -> str:
    """A private key in PKCS#8."""
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def _generate() -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    return generate_private_key(65_537, 2048)
