"""Connections that obey the deadline of the call under way, byte by byte.

A read limit of httpx starts anew with every piece that arrives, so an answer whose head comes a byte at a time outlives
every limit. Here each step on the network gets what is left of the call, and no more: looking up a name and each of its
addresses, the handshake, each part of a long request, each read.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

import httpcore

from ibkr_core.deadline import current, time_left

__all__ = ["bound"]

_LOOK: Final = 0.001
"""Seconds that a read still gets when the time is over: what has arrived already is not thrown away."""
_MOST_LOOKS: Final = 40
"""How many such reads there are: 640 kB. A server that never stops sends on."""
_LOOKING: Final = 0.1
"""Seconds after the first of them in which there are more, for what takes long to read: one 103 after another."""
_AT_ONCE: Final = 16 * 1024
"""Bytes of one read. A piece of single-byte chunks is a thousand steps, in which an event loop does nothing else."""
_PART: Final = 16 * 1024
"""Bytes of a request that are sent under one limit: as many as a connection that takes any at all takes at once."""
_SocketOptions: TypeAlias = Iterable[Any] | None


def bound(transport: Any) -> None:
    """Make the connections of a new httpx transport obey. httpx has no other way to give its pool a backend."""
    pool = transport._pool
    kind = _Backend if isinstance(pool, httpcore.ConnectionPool) else _AsyncBackend
    pool._network_backend = kind(pool._network_backend)
    if kind is _Backend and hasattr(pool, "_optional_thread_lock"):
        # httpcore's own is given back by a function in Python, and a Ctrl-C that comes in there leaves it taken: the
        # next call of the client would wait for ever.
        pool._optional_thread_lock = threading.Lock()


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
    """The limit of one read.

    Raises:
        httpcore.ReadTimeout: the time has been over for so many reads that more is still being sent.
    """
    end = current()
    if end is None:
        return timeout
    left = end.left
    end.is_hard = True
    if left < _LOOK:
        end.looks += 1
        if end.looks == 1:
            end.first_look = -left
        if end.looks > _MOST_LOOKS or -left - end.first_look > _LOOKING:
            raise httpcore.ReadTimeout("the time of the call is over")
        left = _LOOK
    return left if timeout is None else min(timeout, left)


def _parts(buffer: bytes) -> Iterable[bytes]:
    return (buffer,) if len(buffer) <= _PART else (buffer[at : at + _PART] for at in range(0, len(buffer), _PART))


def _addresses(host: str, port: int, timeout: float | None) -> list[str]:
    """The addresses of a host, in the order in which they are to be tried.

    The machine's resolver takes its own time, so it works in a thread that is left alone when it takes too long.

    Raises:
        httpcore.ConnectError: there is none.
        httpcore.ConnectTimeout: they are not known in time.
    """
    found: list[Any] = []
    known = threading.Event()

    def look_up() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            found.append(error)
        finally:
            known.set()

    try:
        threading.Thread(target=look_up, name="ibkr-resolver", daemon=True).start()
    except RuntimeError:
        # No more threads, as when the interpreter ends: better late than not at all.
        look_up()
    if not known.wait(timeout):
        raise httpcore.ConnectTimeout("the name of the host was not resolved in time")
    if isinstance(found[0], Exception):
        raise httpcore.ConnectError(str(found[0])) from found[0]
    return [sockaddr[0] for *_, sockaddr in found]


def _is_address(host: str) -> bool:
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return True
    return False


class _Shared:
    """The socket of a proxy that speaks TLS, below a connection that speaks TLS itself. httpcore reads as often from it
    as one record needs, and gives each time the whole limit.
    """

    __class__ = ssl.SSLSocket  # type: ignore[assignment]  # what httpcore looks for

    def __init__(self, sock: ssl.SSLSocket) -> None:
        self._sock = sock
        self._limit: float | None = None

    def settimeout(self, limit: float | None) -> None:
        self._limit = limit

    def recv(self, most: int) -> bytes:
        try:
            self._sock.settimeout(_to_read(self._limit))
        except httpcore.ReadTimeout:
            raise TimeoutError from None
        return self._sock.recv(most)

    def sendall(self, data: bytes) -> None:
        self._sock.settimeout(_within(self._limit, TimeoutError))
        self._sock.sendall(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(min(max_bytes, _AT_ONCE), _to_read(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for part in _parts(buffer):
            self._inner.write(part, _within(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        limit = _within(timeout, httpcore.ConnectTimeout)
        inner: Any = self._inner
        if isinstance(sock := getattr(inner, "_sock", None), ssl.SSLSocket):
            inner._sock = _Shared(sock)
        return _Stream(inner.start_tls(ssl_context, server_hostname, limit))

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
        addresses = [host] if _is_address(host) else _addresses(host, port, limit)
        for address in addresses[:-1]:
            try:
                limit = _within(timeout, httpcore.ConnectTimeout)
                return _Stream(self._inner.connect_tcp(address, port, limit, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        limit = _within(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(addresses[-1], port, limit, local_address, socket_options))


# httpcore asks for the `timeout` parameters.
class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        return await self._inner.read(min(max_bytes, _AT_ONCE), _to_read(timeout))

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
