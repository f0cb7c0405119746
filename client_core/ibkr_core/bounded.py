"""Connections that obey the deadline of the call under way, byte by byte.

A read limit of httpx starts anew with every piece that arrives, so an answer whose head comes a byte at a time outlives
every limit. Here each step on the network gets what is left of the call, and no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeAlias

import httpcore

from ibkr_core.deadline import time_left

__all__ = ["bound"]

_LOOK: Final = 0.001
"""Seconds that a read still gets when the time is over: what has arrived already is not thrown away."""
_SocketOptions: TypeAlias = Iterable[Any] | None


def bound(transport: Any) -> None:
    """Make the connections of a new httpx transport obey. httpx has no other way to give its pool a backend."""
    pool = transport._pool
    kind = _Backend if isinstance(pool, httpcore.ConnectionPool) else _AsyncBackend
    pool._network_backend = kind(pool._network_backend)


def _within(timeout: float | None, late: type[Exception]) -> float | None:
    """The limit of one step, shortened to what is left of the call.

    Raises:
        Exception: `late`, when nothing is left.
    """
    left = time_left()
    if left is None:
        return timeout
    if left <= 0:
        raise late("the time of the call is over")
    return left if timeout is None else min(timeout, left)


def _to_read(timeout: float | None) -> float | None:
    left = time_left()
    if left is None:
        return timeout
    left = max(left, _LOOK)
    return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _to_read(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _within(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        limit = _within(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, limit))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)

    def __getattr__(self, name: str) -> Any:
        # `pairing` looks behind the stream.
        return getattr(self._inner, name)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: _SocketOptions = None,
    ) -> httpcore.NetworkStream:
        limit = _within(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(host, port, limit, local_address, socket_options))


# httpcore asks for the `timeout` parameters.
class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        return await self._inner.read(max_bytes, _to_read(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        await self._inner.write(buffer, _within(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        limit = _within(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, limit))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    def __init__(self, inner: httpcore.AsyncNetworkBackend) -> None:
        self._inner = inner

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: _SocketOptions = None,
    ) -> httpcore.AsyncNetworkStream:
        limit = _within(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.connect_tcp(host, port, limit, local_address, socket_options))
