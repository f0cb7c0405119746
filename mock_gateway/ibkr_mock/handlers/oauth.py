"""OAuth: the three steps of 1.0a, the token of 2.0, and the session of a user that it buys."""

from __future__ import annotations

from typing import Any

from ..oauth2 import Problem
from ..people import USERS
from ..registry import Call, handles
from .tokens import address, issue

__all__: list[str] = []


@handles("request_oauth_token")
def request_oauth_token(call: Call) -> Any:
    """The first step of a third party."""
    return call.world.oauth1.request_token(call.request, call.now)


@handles("get_oauth_access_token")
def get_oauth_access_token(call: Call) -> Any:
    """The second step, once the user agreed."""
    return call.world.oauth1.access_token(call.request, call.now)


@handles("get_live_session_token")
def get_live_session_token(call: Call) -> Any:
    """The key that signs every call from then on."""
    return call.world.oauth1.live_session_token(call.request, call.now)


@handles("request_oauth2_token")
def request_oauth2_token(call: Call) -> Any:
    """An access token for a client that proves itself."""
    return call.world.oauth2.token(call.body, call.now)


@handles("create_sso_session")
def create_sso_session(call: Call) -> Any:
    """A token for the trading side, bound to the user and the addresses of the claims."""
    claims = call.world.oauth2.claims(call.body, call.now)
    user = USERS.get(claims["credential"]) if isinstance(claims.get("credential"), str) else None
    if user is None:
        raise Problem(403, "Forbidden", "credential names no user of this client.")
    others = claims.get("alternativeIps", [])
    if not isinstance(others, list):
        raise Problem(400, "Invalid signed request", "alternativeIps must be a list.")
    known = [address(one) for one in (claims.get("ip"), *others)]
    if None in known:
        raise Problem(400, "Invalid signed request", "ip must be an IPv4 or IPv6 address.")
    login = issue(call, user, known[0], validated=True)
    login.also_from = frozenset(known[1:])
    return {"active": True, "access_token": login.token, "token_type": "Bearer"}
