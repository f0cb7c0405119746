"""The two ways to a bearer token: a partner's JWT, and a signed and encrypted OpenPGP message."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any

from ..credentials import PayloadError
from ..people import DEFAULT_USER, USERS, UserSpec
from ..registry import Call, handles
from ..sessions import TOKEN_SECONDS, Login
from ..wire import BadRequest, Refusal, Said

__all__ = ["JWT_SECONDS", "SKEW_SECONDS", "address", "issue"]

JWT_SECONDS = 900
"""Life of a partner's JWT."""
SKEW_SECONDS = 60
"""How far the partner's clock may be off."""
_IDENTITIES = ("UID", "COUNTERPARTY", "CREDENTIAL")


@handles("exchange_brokerage_bearer_token")
def exchange_brokerage_bearer_token(call: Call) -> Any:
    """Check the partner's JWT and give a token for the named user, or for the default one."""
    _check_jwt(call)
    body = call.body or {}
    name = body.get("userId", DEFAULT_USER)
    user = USERS.get(name)
    if user is None:
        raise Refusal(403, "Forbidden: userId names no user of this partner")
    caller = body["ip"] if "ip" in body else call.request.address() or call.request.peer
    login = issue(call, user, caller, validated=True)
    return {"access_token": login.token, "token_type": "Bearer", "expires_in": int(TOKEN_SECONDS)}


@handles("request_dam_token")
def request_dam_token(call: Call) -> Any:
    """Open the message and give a token for the user named in it; the token has to be validated before any other
    call.
    """
    if call.body["csid"] != call.credentials.csid:
        raise Refusal(403, "Forbidden: csid is not known")
    try:
        credential = call.credentials.open_payload(call.body["payload"])
    except PayloadError as error:
        raise Said(401, "not_authenticated", f"{error}") from error
    user, caller = _read_credential(credential)
    login = issue(call, user, caller, validated=False)
    return {"ACCESS_TOKEN": login.token, "TOKEN_TYPE": "Bearer", "RESULT": True}


def _check_jwt(call: Call) -> None:
    import jwt

    scheme, _, token = call.request.headers.get(b"authorization", b"").decode("latin-1").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Said(401, "not_authenticated", "no partner JWT")
    try:
        claims = jwt.decode(
            token.strip(),
            call.credentials.api_key,
            algorithms=["HS256"],
            options={
                "require": ["clientId", "iat", "exp"],
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
            },
        )
    except jwt.InvalidAlgorithmError as error:
        raise Said(401, "not_authenticated", "the JWT must be signed with HS256") from error
    except jwt.InvalidSignatureError as error:
        raise Said(401, "not_authenticated", "the JWT's signature is wrong") from error
    except jwt.PyJWTError as error:
        raise Said(401, "not_authenticated", f"the JWT cannot be read: {error}") from error
    issued, expires = claims["iat"], claims["exp"]
    if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in (issued, expires)):
        raise Said(401, "not_authenticated", "iat and exp must be numbers")
    if claims["clientId"] != call.credentials.client_id:
        raise Said(401, "not_authenticated", "clientId is not known")
    if not 0 < expires - issued <= JWT_SECONDS:
        raise Said(401, "not_authenticated", f"exp must be at most {JWT_SECONDS} seconds after iat")
    if issued > call.now + SKEW_SECONDS:
        raise Said(401, "not_authenticated", "the JWT was issued in the future")
    if call.now >= expires + SKEW_SECONDS:
        raise Said(401, "not_authenticated", "the JWT has expired")


def _read_credential(credential: Any) -> tuple[UserSpec, str]:
    if not isinstance(credential, Mapping):
        raise BadRequest("payload must hold a JSON object")
    named = [key for key in _IDENTITIES if key in credential]
    if len(named) != 1:
        raise BadRequest("payload must hold exactly one of UID, COUNTERPARTY, CREDENTIAL")
    if credential.get("CONTEXT") != "CP_API":
        raise BadRequest("payload CONTEXT must be CP_API")
    user = USERS.get(credential[named[0]]) if isinstance(credential[named[0]], str) else None
    if user is None:
        raise Refusal(403, f"Forbidden: payload {named[0]} names no user")
    caller = address(credential.get("IP"))
    if caller is None:
        raise BadRequest("payload IP must be an IPv4 or IPv6 address")
    return user, caller


def address(text: Any) -> str | None:
    """The IP address that the text names, None if it names none."""
    try:
        return str(ipaddress.ip_address(text if isinstance(text, str) else ""))
    except ValueError:
        return None


def issue(call: Call, user: UserSpec, address: str | None, validated: bool) -> Login:
    """Sign a user in and give him a bearer token."""
    ids = call.world.ids
    login = Login(
        user, f"{ids.text('token', 40)}.{ids.text('token', 120)}.{ids.text('token', 43)}", call.now, address, validated
    )
    call.world.sessions.sign_in(login)
    return login
