"""The bearer token as a provider hands it over."""

from __future__ import annotations

import math

from ibkr_core.errors import ConfigurationError

from ._secret import Guarded, Secret

__all__ = ["Token"]


class Token(Guarded):
    """An opaque bearer token and how long it still lives.

    ``expires_in`` is in seconds from now and not a time of day: whoever holds the token counts it down on a monotonic
    clock, so a step of the wall clock changes nothing. ``None`` means that the provider knows no end; such a token is
    used until the broker refuses it.

    Raises ConfigurationError if the value could not stand in a header, or if the life is not a positive number.
    """

    __slots__ = ("_secret", "expires_in")

    expires_in: float | None
    """Seconds from now; None if nobody knows."""

    def __init__(self, value: str | Secret, *, expires_in: float | None = None) -> None:
        value = value if isinstance(value, Secret) else Secret(value)
        # A header library quotes an illegal value in its error, token and all: refuse it here, without the value.
        if (problem := _header_problem(value)) is not None:
            raise ConfigurationError(f"token value: expected visible ASCII characters without spaces, got {problem}")
        if expires_in is not None and not (math.isfinite(expires_in) and expires_in > 0):
            raise ConfigurationError(
                f"token expires_in: expected a positive number of seconds or None, got {expires_in!r}"
            )
        self._secret = value
        self.expires_in = expires_in

    def reveal(self) -> str:
        """The token's text. Do not bind it to a local name: tracebacks with locals would show it."""
        return self._secret.reveal()

    def __repr__(self) -> str:
        # A traceback shows a token also while it is still being refused.
        return f"Token(hidden, expires_in={getattr(self, 'expires_in', None)!r})"


def _header_problem(value: Secret) -> str | None:
    kind: type[object] = type(value.reveal())
    if not issubclass(kind, str):
        return f"a {kind.__name__}"
    if not value.reveal():
        return "an empty text"
    for position, character in enumerate(value.reveal()):
        if not "!" <= character <= "~":
            return f"another character at position {position}"
    return None
