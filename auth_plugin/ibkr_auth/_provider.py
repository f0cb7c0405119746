"""What a provider is: how it asks, what it is answered, what it hands over.

A provider needs one method::

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
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Protocol, runtime_checkable

from ibkr_core.errors import UnreadableAnswerError
from ibkr_core.types import safe_repr

from ._secret import Guarded, HiddenDict
from ._token import Token

__all__ = ["ExtendingProvider", "Send", "TokenAnswer", "TokenProvider", "TokenRequest"]


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
