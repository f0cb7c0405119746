"""From a call to an unsigned HTTP request: address, head, body. What stays the same from call to call is made once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

from ibkr_core import __version__
from ibkr_core._http import URL, ByteStream, Headers, InvalidURL, Request
from ibkr_core.cookies import Cookies
from ibkr_core.errors import ConfigurationError
from ibkr_core.options import CallOptions, checked_headers
from ibkr_core.servers import Servers
from ibkr_core.types import safe_repr

if TYPE_CHECKING:
    from typing import Any

    from ibkr_core.operation import Call

__all__ = ["RequestBuilder"]

_KEPT_URLS: Final = 256
_NO_BODY: Final = ByteStream(b"")


class _Veiled(Request):
    """A request whose repr, which a traceback with local variables prints, has no address: accounts stand there."""

    @safe_repr
    def __repr__(self) -> str:
        return f"<Request({self.method!r})>"


class RequestBuilder:
    """Builds the requests of one client."""

    __slots__ = ("_common", "_cookies", "_heads", "_own", "_servers", "_urls")

    def __init__(
        self, servers: Servers, cookies: Cookies, headers: Mapping[str, str] | None, user_agent: str | None
    ) -> None:
        self._servers = servers
        self._cookies = cookies
        agent = f"ibkr-web/{__version__}"
        named = checked_headers("user_agent", {"user-agent": f"{user_agent} {agent}" if user_agent else agent})
        self._common = (("accept", "*/*"), ("accept-encoding", "gzip, deflate"), *named)
        self._own = checked_headers("headers", headers or {})
        self._heads: dict[tuple[str, str | None], Headers] = {}
        self._urls: dict[str, URL] = {}

    def build(self, call: Call[Any], options: CallOptions, timeouts: dict[str, float]) -> Request:
        """A new request, so that every try is signed afresh.

        Raises:
            ConfigurationError: the operation's server has no known address, or a parameter cannot be sent.
        """
        operation = call.operation
        url = self._url(call)
        content = call.content
        media_type = None if content is None else call.content_type
        head = self._heads.get((operation.server, media_type)) or self._head(operation.server, media_type, url)
        headers = Headers(head)
        if content is not None:
            headers["content-length"] = str(len(content))
        elif operation.method != "GET":
            # The broker answers 411 to a POST that does not say how long it is.
            headers["content-length"] = "0"
        if self._cookies.header and not operation.server:
            headers["cookie"] = self._cookies.header
        if call.headers:
            for name, value in checked_headers("header parameters", call.headers):
                headers[name] = value
        for name, value in options.headers:
            headers[name] = value
        return _Veiled(
            operation.method,
            url,
            headers=headers,
            stream=_NO_BODY if content is None else ByteStream(content),
            extensions={"timeout": timeouts},
        )

    def _url(self, call: Call[Any]) -> URL:
        """The address; the latest are kept, since parsing one takes longer than everything else here."""
        address = self._servers.url_of(call.operation) + call.path
        if call.query:
            address = f"{address}?{_query_text(call)}"
        url = self._urls.get(address)
        if url is None:
            if len(self._urls) >= _KEPT_URLS:
                self._urls.clear()
            url = self._urls[address] = _parsed(call, address)
        return url

    def _head(self, server: str, media_type: str | None, url: URL) -> Headers:
        """The part of a message head that stays the same for a server and a media type."""
        pairs = [("host", url.netloc.decode("ascii")), *self._common]
        if media_type is not None:
            pairs.append(("content-type", media_type))
        if not server:
            # The caller's own headers may hold what only the broker should read.
            pairs += self._own
        head = self._heads[server, media_type] = Headers(pairs)
        return head


def _query_text(call: Call[Any]) -> str:
    try:
        return urlencode(call.query, quote_via=quote, safe="")
    except UnicodeEncodeError:
        pass
    raise ConfigurationError("a query parameter holds half a character: expected text", operation=call.operation.id)


def _parsed(call: Call[Any], address: str) -> URL:
    try:
        return URL(address)
    except InvalidURL:
        pass
    # Not shown: it holds what the caller asked about.
    raise ConfigurationError(f"an address of {len(address)} characters cannot be sent", operation=call.operation.id)
