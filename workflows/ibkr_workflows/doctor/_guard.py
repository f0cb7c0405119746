"""The last gate before the network: it lets the safe GETs of the contract pass and nothing else, and keeps each
answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import parse_qsl, urlsplit

from ibkr_core._http import BaseTransport, ByteStream, Headers, HttpResponse, Request
from ibkr_core.errors import ConfigurationError
from ibkr_core.servers import origin_of

if TYPE_CHECKING:
    from ibkr_core.clock import Clock
    from ibkr_workflows.doctor._contract import Get

__all__ = ["Exchange", "Guard", "UnsafeRequestError"]

# A server may decode a slash or a dot before it chooses what to do, and then it is another path than the one looked at.
# Some decode twice, and some drop what stands behind a semicolon.
_TRICKS: Final = re.compile(r"(?i)%2f|%5c|%2e|%25(?:2e|2f|5c|3b)|//|\\|/\.{1,2}(/|;|%3b|$)")


class UnsafeRequestError(ConfigurationError):
    """The doctor was about to send something else than a safe GET; it was not sent."""


class Exchange:
    """One request that was let through, and its whole answer."""

    __slots__ = (
        "content",
        "get",
        "headers",
        "query",
        "request_headers",
        "seconds",
        "started",
        "status",
        "values",
        "whole",
    )

    def __init__(
        self, get: Get, values: dict[str, str], query: list[tuple[str, str]], request_headers: Headers
    ) -> None:
        self.get = get
        self.values = values
        """Path parameters as they were sent, percent-encoded."""
        self.query = query
        self.request_headers = request_headers
        self.status = 0
        self.headers = Headers()
        self.content = b""
        self.started = 0.0
        self.seconds = 0.0
        self.whole = False
        """Whether the answer came to its end."""

    @property
    def media_type(self) -> str:
        """Type of the answer, bare and in lower case."""
        return str(self.headers.get("content-type", "")).partition(";")[0].strip().lower()


class _Kept(ByteStream):
    """A body that is kept while it is read."""

    def __init__(self, response: HttpResponse, exchange: Exchange, clock: Clock) -> None:
        super().__init__(b"")
        self._response = response
        self._exchange = exchange
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        pieces = []
        began = self._clock.monotonic()
        for piece in cast("Iterable[bytes]", self._response.stream):
            pieces.append(piece)
            yield piece
        self._exchange.seconds += self._clock.monotonic() - began
        # As httpx unpacks it, so that what is kept is what the client reads.
        whole = HttpResponse(self._response.status_code, headers=self._response.headers, content=b"".join(pieces))
        self._exchange.content = whole.content
        self._exchange.whole = True

    def close(self) -> None:
        self._response.close()


class Guard(BaseTransport):
    """A transport that refuses everything but the safe GETs of the contract below the given addresses.

    Args:
        inner: what sends.
        gets: every GET of the contract, the unsafe ones too: an address belongs to the most literal template that it
            fits, so that an unsafe one cannot pass for a safe one with a parameter.
        bases: address of each of the contract's servers that may be asked, by name.
        clock: time.
    """

    def __init__(self, inner: BaseTransport, gets: list[Get], bases: Mapping[str, str], clock: Clock) -> None:
        self._inner = inner
        self._bases = {name: (origin_of(base), urlsplit(base).path.rstrip("/")) for name, base in bases.items()}
        by_literalness = sorted(gets, key=lambda get: tuple("{" in segment for segment in get.path.split("/")))
        self._routes = [(_pattern(get.path), get) for get in by_literalness]
        self._clock = clock
        self.exchanges: list[Exchange] = []

    def handle_request(self, request: Request) -> HttpResponse:
        """Send it if it is a safe GET.

        Raises:
            UnsafeRequestError: it is not; nothing was sent.
        """
        exchange = self._admitted(request)
        exchange.started = self._clock.wall()
        began = self._clock.monotonic()
        response = self._inner.handle_request(request)
        exchange.seconds = self._clock.monotonic() - began
        exchange.status = response.status_code
        exchange.headers = response.headers
        self.exchanges.append(exchange)
        return HttpResponse(
            response.status_code,
            headers=response.headers,
            stream=_Kept(response, exchange, self._clock),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Close what sends."""
        self._inner.close()

    def _admitted(self, request: Request) -> Exchange:
        if request.method != "GET":
            raise UnsafeRequestError(f"the doctor never sends a {request.method}")
        if request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers:
            raise UnsafeRequestError("the doctor never sends a body")
        raw, _, query_text = request.url.raw_path.decode("ascii").partition("?")
        found = self._find(origin_of(str(request.url)), raw)
        if found is None or _TRICKS.search(raw):
            raise UnsafeRequestError("the doctor sends nothing to addresses that are no GET of the contract")
        get, values = found
        if get.unsafe is not None:
            raise UnsafeRequestError(f"the doctor does not call {get.id}: {get.unsafe}")
        query = parse_qsl(query_text, keep_blank_values=True)
        for name, _ in query:
            parameter = get.parameters.get(name)
            if parameter is None or parameter.place != "query" or parameter.effect != "none":
                raise UnsafeRequestError(f"the doctor does not send {name!r} to {get.id}")
        return Exchange(get, values, query, request.headers)

    def _find(self, origin: tuple[str, str, int], path: str) -> tuple[Get, dict[str, str]] | None:
        for pattern, get in self._routes:
            base = self._bases.get(get.server)
            if base is None or base[0] != origin or not path.startswith(base[1] + "/"):
                continue
            fit = pattern.fullmatch(path[len(base[1]) :])
            if fit is not None:
                names = re.findall(r"\{([^{}]*)\}", get.path)
                return get, dict(zip(names, fit.groups(), strict=True))
        return None


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"(\{[^{}]*\})", path)
    return re.compile("".join("([^/]+)" if part.startswith("{") else re.escape(part) for part in parts))
