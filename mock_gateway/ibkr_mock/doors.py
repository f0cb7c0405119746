"""Security schemes other than the bearer token of the trading side. A door looks at what a request carries and lets it
pass or refuses it with a 401.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .wire import Refusal, Request

if TYPE_CHECKING:
    from .world import World

__all__ = ["DOORS", "Door"]

Door = Callable[[Request, "World", float], None]
_SIGNED = ("oauth_consumer_key", "oauth_nonce", "oauth_timestamp", "oauth_signature_method", "oauth_signature")


def _scheme(request: Request, wanted: str) -> str:
    """What follows the scheme in the `Authorization` header."""
    scheme, _, rest = request.headers.get(b"authorization", b"").decode("latin-1").partition(" ")
    if scheme.lower() != wanted or not rest.strip():
        raise Refusal(401, f"not authenticated: expected Authorization: {wanted.capitalize()}")
    return rest.strip()


def _oauth1(request: Request, _world: World, _now: float) -> None:
    """The members of a signed request have to be there."""
    rest = _scheme(request, "oauth")
    names = {part.partition("=")[0].strip() for part in rest.split(",")}
    missing = [name for name in _SIGNED if name not in names]
    if missing:
        raise Refusal(401, f"not authenticated: {missing[0]} is missing")


def _oauth2(request: Request, _world: World, _now: float) -> None:
    """A token has to be there."""
    _scheme(request, "bearer")


DOORS: dict[str, Door] = {"oauth1": _oauth1, "oauth2Bearer": _oauth2}
"""Scheme of the contract -> its door."""
