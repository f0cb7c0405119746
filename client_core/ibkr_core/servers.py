"""Where requests may go: one base URL, and the contract's own servers by name; https everywhere but on this machine.

The one place that says what an origin is, and which host is this machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NoReturn, TypeAlias
from urllib.parse import urlsplit

from ibkr_core.errors import ConfigurationError
from ibkr_core.operation import Operation

__all__ = [
    "HOSTED_API",
    "Origin",
    "Proxy",
    "Servers",
    "checked_proxy",
    "is_hosted",
    "is_loopback",
    "origin_of",
    "parse_origin",
    "show_origin",
]

HOSTED_API: Final = "https://api.ibkr.com/v1/api"
"""The contract's first server: the hosted API."""

Origin: TypeAlias = tuple[str, str, int]
"""Scheme, host in lower case, port: what a credential is bound to."""

_PORTS: Final = {"http": 80, "https": 443}
_AS_HTTP: Final = {"wss": "https", "ws": "http"}


def is_loopback(host: str) -> bool:
    """True for `localhost` and for the addresses of the machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_hosted(host: str) -> bool:
    """True for the hosted API, whose name the contract has; everything else is a gateway."""
    hosted = origin_of(HOSTED_API)[1]
    return host == hosted or host.endswith(f".{hosted}")


def origin_of(url: str) -> Origin:
    """The origin of a URL that is known to be good."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)


def parse_origin(url: str, *, field: str) -> Origin:
    """The origin of a URL that somebody gave; `wss` counts as `https` and `ws` as `http`, because a handshake is HTTP.

    Raises:
        ConfigurationError: it is no absolute http(s) or ws(s) URL, or it is neither TLS nor this machine.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    scheme = _AS_HTTP.get(parts.scheme, parts.scheme)
    host = (parts.hostname or "").lower()
    if scheme not in _PORTS or not host:
        raise ConfigurationError(f"{field}: expected an absolute https URL, got one without a usable scheme or host")
    if "@" in parts.netloc:
        raise ConfigurationError(f"{field}: expected a URL without user name and password")
    if scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"{field}: expected https, got {parts.scheme}://{host}; only loopback may go without TLS"
        )
    return scheme, host, _PORTS[scheme] if port is None else port


def show_origin(origin: Origin) -> str:
    """The origin as people write it."""
    scheme, host, port = origin
    shown = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown}" + ("" if port == _PORTS.get(scheme) else f":{port}")


def checked_url(name: str, url: str) -> str:
    """The URL without a trailing slash.

    Raises:
        ConfigurationError: it is no absolute http(s) URL, carries credentials, a query or a fragment, or is plain http
            to another machine.
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"{name} is a {type(url).__name__}: expected a URL as text")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigurationError(f"{name} is not a URL: expected https://host/path") from None
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(f"{name} carries credentials: take them out of the URL and use auth=")
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ConfigurationError(f"{name} is {url!r}: expected https://host/path")
    if parts.query or parts.fragment or any(char.isspace() or not char.isprintable() for char in url):
        # Not shown: a query may hold a token.
        raise ConfigurationError(f"{name} has a query, a fragment or blanks: expected https://host/path")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ConfigurationError(
            f"{name} is {url!r}: plain http shows tokens to the network; use https, http is for this machine alone"
        )
    del port
    return url.rstrip("/")


class Proxy:
    """The URL of a proxy, which may hold a password: `url` has it, nothing shows it."""

    __slots__ = ("url",)

    def __init__(self, url: str) -> None:
        self.url = url

    def __repr__(self) -> str:
        return "<Proxy>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a proxy may hold a password: it is not pickled")


def checked_proxy(url: str | None) -> Proxy | None:
    """A proxy by its URL.

    Raises:
        ConfigurationError: it is no URL of a proxy; the text is not shown, since it may hold a password.
    """
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https", "socks5", "socks5h") and bool(parts.hostname) and parts.port != 0
    except (ValueError, AttributeError, TypeError):
        good = False
    if not good:
        raise ConfigurationError("proxy cannot be used: expected a URL such as http://host:port")
    return Proxy(url)


class Servers:
    """The base URL and the named servers of one client. Immutable."""

    __slots__ = ("_named", "base", "base_origin")

    def __init__(self, base_url: str, named: Mapping[str, str] | None) -> None:
        self.base = checked_url("base_url", base_url)
        self.base_origin = origin_of(self.base)
        self._named = {name: checked_url(f"servers[{name!r}]", url) for name, url in (named or {}).items()}

    def url_of(self, operation: Operation) -> str:
        """The server of an operation.

        Raises:
            ConfigurationError: the contract does not know its address, and the client was not told.
        """
        if not operation.server:
            return self.base
        url = self._named.get(operation.server)
        if url is None:
            url = checked_url(f"server {operation.server!r} of the contract", operation.server_url)
            # `.invalid` is reserved for hosts that cannot exist: the contract's way to say that the address is not
            # public.
            if origin_of(url)[1].endswith(".invalid"):
                raise ConfigurationError(
                    f"operation {operation.id} is on the server {operation.server!r}, whose address is not public: "
                    f"pass servers={{{operation.server!r}: 'https://...'}} to the client"
                )
            self._named[operation.server] = url
        return url
