"""Security schemes other than the bearer token of the trading side. A door looks at what a request carries and lets it
pass or refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .wire import Request

if TYPE_CHECKING:
    from .contract import Operation
    from .world import World

__all__ = ["DOORS", "Door"]

Door = Callable[[Request, "Operation", "World", float], None]


def _oauth1(request: Request, _operation: Operation, world: World, now: float) -> None:
    """A step on the way to a signed session; the operation's handler looks at what the step needs besides."""
    world.oauth1.knock(request, now)


def _oauth2(request: Request, operation: Operation, world: World, now: float) -> None:
    """A token with the operation's scopes; and where the body is signed, the signature."""
    world.oauth2.admit(request, operation.scopes, now)
    if operation.signed_body and request.body:
        world.oauth2.claims(request.body.decode("latin-1"), now)


DOORS: dict[str, Door] = {"oauth1": _oauth1, "oauth2Bearer": _oauth2}
"""Scheme of the contract -> its door."""
