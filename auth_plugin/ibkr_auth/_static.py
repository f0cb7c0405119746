"""A token that somebody else got."""

from __future__ import annotations

from collections.abc import Mapping

from . import _env
from ._provider import Send
from ._secret import Guarded, Secret
from ._token import Token

__all__ = ["StaticBearer"]


class StaticBearer(Guarded):
    """A bearer token as it is; nothing renews it. Raises ConfigurationError if it could not stand in a header."""

    __slots__ = ("_token",)

    def __init__(self, token: str | Secret) -> None:
        token = token if isinstance(token, Secret) else Secret(token)
        self._token = Token(token)

    def fetch(self, send: Send) -> Token:
        """The token."""
        return self._token

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> StaticBearer:
        """From ``IBKR_BEARER_TOKEN``."""
        env = environ = _env.Environment(environ)  # type: ignore[assignment]
        return cls(_env.secret("IBKR_BEARER_TOKEN", env))

    def __repr__(self) -> str:
        return "StaticBearer(hidden)"
