"""Bodies that the client signs, and forms.

A signed body is a JWT, of which a generator of texts would guess nothing. So the harness shows schemathesis the claims
(`contract.open_signed_bodies`), and signs what was generated from them as the run's own client on the way out. Who
signs and when is not left to chance: wherever `iss`, `iat` and `exp` are of the right type they say the truth, so that
a broken request is refused for what is broken in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import jwt
from schemathesis.transport import SerializationContext, Serializer
from schemathesis.transport.asgi import ASGI_TRANSPORT
from schemathesis.transport.requests import REQUESTS_TRANSPORT

__all__ = ["SIGNED_TYPES", "Signer", "settled_claims", "sign", "signing"]

SIGNED_TYPES = ("application/jwt", "text/plain")
"""Content types of signed bodies."""
CLAIMS_LIFE = 300
_INT64 = 1 << 63


class Signer(Protocol):
    """Who signs the bodies of a run."""

    def sign_body(self, claims: Any) -> str:
        """`claims` as the payload of a JWT, whatever JSON they are."""


def settled_claims(claims: Any, issuer: str, now: int) -> Any:
    """A copy of `claims` in which issuer and times are true, as far as they are there and of the right type."""
    if not isinstance(claims, dict):
        return claims
    settled = dict(claims)
    if isinstance(settled.get("iss"), str):
        settled["iss"] = issuer
    for name, moment in (("iat", now), ("exp", now + CLAIMS_LIFE)):
        if _is_integer(settled.get(name)):
            settled[name] = moment
    return settled


def _is_integer(value: Any) -> bool:
    """Whether JSON Schema calls it an integer of 64 bits: 5.0 is one."""
    whole = type(value) is int or (type(value) is float and value.is_integer())
    return whole and -_INT64 <= value < _INT64


def sign(claims: Any, key: Any, key_id: str) -> str:
    """A JWT of any JSON. PyJWT's own `encode` refuses payloads that a server has to refuse by itself."""
    payload = json.dumps(claims, separators=(",", ":")).encode()
    return jwt.PyJWS().encode(payload, key, algorithm="RS256", headers={"kid": key_id, "typ": "JWT"})


@contextmanager
def signing(signer: Signer) -> Iterator[None]:
    """Let `signer` sign every body of a signed type. A text that was generated in place of claims goes as it is."""

    transports = (ASGI_TRANSPORT, REQUESTS_TRANSPORT)
    before = [transport._serializers for transport in transports]
    for transport, serializers in zip(transports, before, strict=True):
        # In front: `application/jwt` counts as a kind of JSON, and the first that matches is taken.
        instead = {
            "application/jwt": _signed_or(signer, serializers["application/json"]),
            "text/plain": _signed_or(signer, serializers["text/plain"]),
        }
        transport._serializers = {**instead, **{k: v for k, v in serializers.items() if k not in instead}}
    try:
        yield
    finally:
        for transport, serializers in zip(transports, before, strict=True):
            transport._serializers = serializers


def _signed_or(signer: Signer, other: Serializer) -> Serializer:
    """A serializer that signs bodies of the signed types and leaves the rest to `other`."""

    def serialize(context: SerializationContext, value: Any) -> dict[str, Any]:
        if context.case.media_type not in SIGNED_TYPES:
            return other(context, value)
        if isinstance(value, bytes):
            return {"data": value}
        content = value if isinstance(value, str) else signer.sign_body(value)
        return {"data": content.encode("utf-8", "surrogatepass")}

    return serialize
