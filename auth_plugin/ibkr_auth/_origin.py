"""Where a token may go: to the origin it was issued for, over TLS, and nowhere else."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from ibkr_core.errors import ConfigurationError

__all__ = ["Origin", "TokenOriginError", "is_loopback", "parse_origin"]

Origin = tuple[str, str, int]
"""Scheme, host in lower case, port."""

_PORTS: Final = {"https": 443, "http": 80}
_AS_HTTP: Final = {"wss": "https", "ws": "http"}


class TokenOriginError(ConfigurationError):
    """A request would have carried the token to a place it was not issued for; it was not sent."""

    default_hint = "send it to the token's own origin, or give that origin to BearerAuth if the token belongs there"


def parse_origin(url: str, *, field: str) -> Origin:
    """The origin of a URL; ``wss`` counts as ``https`` and ``ws`` as ``http``, because a handshake is an HTTP request.

    Raises ConfigurationError if it is no absolute http(s) or ws(s) URL, or if it is neither TLS nor this machine.
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


def is_loopback(host: str) -> bool:
    """Whether a host name or address can only mean this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def show(origin: Origin) -> str:
    """The origin as people write it."""
    scheme, host, port = origin
    shown = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown}" + ("" if port == _PORTS.get(scheme) else f":{port}")
