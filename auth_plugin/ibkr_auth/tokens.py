"""Bearer tokens: what holds one, what gives one, and how long it lives.

What holds a secret shows it in no repr, text, copy or pickle. A provider needs one method::

    class MyProvider:
        def fetch(self, send: Send) -> Token:
            answer = send(TokenRequest("POST", "https://login.example/token", json={"user": "me"}))
            body = answer.object()
            return Token(body["token"], expires_in=body["seconds"])

It runs in a worker thread, one call at a time, however many threads and tasks wait for the token; so it is written
once, without locks and without async.
"""

from __future__ import annotations

import json as jsonlib
import math
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final, NoReturn, Protocol, Self, runtime_checkable

from ibkr_core.errors import ConfigurationError, UnreadableAnswerError
from ibkr_core.types import safe_repr

__all__ = [
    "ASSUMED_LIFE",
    "MAX_LIFE",
    "ExtendingProvider",
    "Guarded",
    "HiddenDict",
    "HiddenText",
    "Secret",
    "Send",
    "Token",
    "TokenAnswer",
    "TokenProvider",
    "TokenRequest",
    "as_secret",
    "is_word",
    "remaining_seconds",
]


class Guarded:
    """Base of everything that holds a secret: one object, never a second one elsewhere.

    A copy is the object itself, so a deep copy of a client shares its token instead of doubling it; a pickle is
    refused, because a pickle is a file or a message that outlives the process.
    """

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a secret and cannot be pickled")


class HiddenDict(Guarded, dict[str, Any]):
    """What an answer or a request says, tokens perhaps among it: tracebacks with locals show nothing of it."""

    def copy(self) -> HiddenDict:
        """Another one, as hidden."""
        return HiddenDict(self)

    def __or__(self, other: Any) -> HiddenDict:  # type: ignore[override]
        return HiddenDict({**self, **other})

    def __repr__(self) -> str:
        return "<hidden>"


class Secret(Guarded):
    """A text that shows as ``Secret(hidden)`` wherever it is printed."""

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """The text itself. Do not bind it to a local name: tracebacks with locals would show it."""
        return self.__text

    def __repr__(self) -> str:
        return "Secret(hidden)"


class HiddenText(Guarded, str):
    """A text that has to be one, such as the value of a header, and still shows nothing in tracebacks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'(hidden)'"


def as_secret(text: str | Secret | None) -> Secret | None:
    """The text as a secret; an empty one of what is no text, which is refused by its name and not shown on the way."""
    return text if text is None or isinstance(text, Secret) else Secret(text if isinstance(text, str) else "")


def is_word(held: Secret | None) -> bool:
    """Whether there is a text that can stand in a header."""
    return held is not None and bool(held.reveal()) and held.reveal().isascii() and held.reveal().isprintable()


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


class TokenRequest(Guarded):
    """One HTTP request of an exchange. ``json`` is encoded without spaces; give ``content`` for anything else."""

    __slots__ = ("content", "headers", "method", "name", "url")

    def __init__(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        content: bytes | None = None,
        name: str = "token exchange",
    ) -> None:
        self.method = method
        self.url = url
        self.headers = dict(headers or {})
        self.name = name
        """What errors call this request."""
        if content is None and json is not None:
            content = jsonlib.dumps(json, separators=(",", ":"), ensure_ascii=False).encode()
            self.headers.setdefault("content-type", "application/json")
        self.content = content

    @safe_repr
    def __repr__(self) -> str:
        return f"<TokenRequest {self.name}: {self.method}>"


class TokenAnswer(Guarded):
    """The answer of a successful (2xx) exchange request."""

    __slots__ = ("_content", "headers", "name", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, *, name: str = "token exchange"
    ) -> None:
        self.status = status
        self.headers = {key.lower(): value for key, value in headers.items()}
        self.name = name
        self._content = content

    def content(self) -> bytes:
        """The body as it came."""
        return self._content

    def object(self) -> HiddenDict:
        """The body, which must be a JSON object. Raises UnreadableAnswerError, without a value, if it is anything
        else."""
        try:
            parsed = jsonlib.loads(self._content)
        except ValueError:
            kind = self.headers.get("content-type", "").partition(";")[0].strip()
            got = kind if kind and kind != "application/json" else "text that is not JSON"
        else:
            if isinstance(parsed, dict):
                return HiddenDict(parsed)
            got = f"a JSON {'array' if isinstance(parsed, list) else 'scalar'}"
            del parsed
        # Raised outside the handler: the decoder's error holds the whole text.
        raise UnreadableAnswerError(expected="a JSON object", got=got, operation=self.name, status=self.status)

    def server_time(self) -> float | None:
        """Epoch seconds on the server's clock, from the Date header; None without a readable one."""
        try:
            return parsedate_to_datetime(self.headers["date"]).timestamp()
        except (KeyError, ValueError):
            return None

    @safe_repr
    def __repr__(self) -> str:
        return f"<TokenAnswer {self.name}: {self.status}>"


Send = Callable[[TokenRequest], TokenAnswer]
"""Sends one request and gives back a 2xx answer.

Raises the client's own errors for everything else: AuthenticationError (401), PermissionDeniedError (403),
RateLimitedError (429), InvalidRequestError (other 4xx), BrokerUnavailableError (5xx), UnreadableAnswerError (1xx,
3xx: a redirect is never followed, or a body over 1 MiB) and the ConnectionFailedError family.
"""


@runtime_checkable
class TokenProvider(Protocol):
    """Turns credentials into a bearer token."""

    def fetch(self, send: Send) -> Token:
        """A new token. Called in a worker thread, never twice at once."""


@runtime_checkable
class ExtendingProvider(TokenProvider, Protocol):
    """A provider whose token can be kept alive instead of replaced."""

    def extend(self, token: Token, send: Send) -> Token:
        """The same token with its new life, or a new one. Called when the token grows old, as ``fetch`` is."""


MAX_LIFE: Final = 3600.0
"""Seconds. The broker documents 60 minutes after each validation; more than that is never believed."""
ASSUMED_LIFE: Final = 900.0
"""Seconds assumed after a successful validation whose EXPIRES cannot be placed in time."""
_EPOCH_FROM: Final = 10**12


def remaining_seconds(expires: object, *, server_now: float | None, wall_now: float) -> float:
    """Seconds left according to ``EXPIRES``; zero or less when the token has already expired.

    The broker documents two meanings and sends both: above 10^12 the value is a time (epoch milliseconds), else it is
    the milliseconds that remain. A time is compared with the server's own clock (``server_now``, epoch seconds, from
    the answer's Date header) and only without one with ours; if ours then places it in the past or beyond an hour,
    our clock is wrong and ``ASSUMED_LIFE`` is taken.

    Raises UnreadableAnswerError if the value is not a whole number.
    """
    try:
        value = int(expires) if not isinstance(expires, bool) and isinstance(expires, int | float | str) else None
    except (ValueError, OverflowError):
        value = None
    if value is None:
        raise UnreadableAnswerError(
            path="$.EXPIRES", expected="a whole number of milliseconds", got=type(expires).__name__
        )
    if value <= _EPOCH_FROM:
        return min(value / 1000, MAX_LIFE)
    if server_now is not None:
        return min(value / 1000 - server_now, MAX_LIFE)
    left = value / 1000 - wall_now
    return left if 0 < left <= MAX_LIFE else ASSUMED_LIFE
