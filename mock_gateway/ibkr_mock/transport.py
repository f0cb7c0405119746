"""An httpx transport that calls a gateway without a socket, for sync and async clients alike.

Faults become the exceptions that httpx raises for them. Latency is not slept: an answer later than the caller's read
timeout is a timeout (and the request has had its effect), an earlier one arrives at once. With a `clock`, the time that
an answer takes passes on it instead.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Protocol

import httpx

from . import control
from .clock import date_header
from .wire import DRIP_BODY, DRIP_HEAD, DROP, REFUSE, SILENT, TRUNCATE, Answer, Request

if TYPE_CHECKING:
    from .gateway import Gateway

__all__ = ["GatewayTransport", "Sleeper"]

_SILENCE = 1e9
"""Seconds until an answer that never comes."""


class Sleeper(Protocol):
    """The clock of a caller."""

    def sleep(self, seconds: float) -> None:
        """Let time pass for a thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass for a task."""
        ...


class GatewayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """`httpx.Client(transport=GatewayTransport(gateway), base_url="http://127.0.0.1:5080/v1/api")`; `peer` is the
    caller's address. It behaves like one connection: a surplus answer on it belongs to the next request, until the
    transport is closed or a request asks for the end of the connection.
    """

    def __init__(self, gateway: Gateway, peer: str = "127.0.0.1", clock: Sleeper | None = None) -> None:
        self._gateway = gateway
        self._peer = peer
        self._clock = clock
        self._surplus: deque[Answer] = deque()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._ask(request, request.read())
        seconds = _seconds_until(answer, request)
        if self._clock is not None and seconds > 0:
            self._clock.sleep(seconds)
        return self._deliver(request, answer, seconds)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._ask(request, await request.aread())
        seconds = _seconds_until(answer, request)
        if self._clock is not None and seconds > 0:
            await self._clock.sleep_async(seconds)
        return self._deliver(request, answer, seconds)

    def close(self) -> None:
        self._surplus.clear()

    async def aclose(self) -> None:
        self._surplus.clear()

    def _ask(self, request: httpx.Request, body: bytes) -> Answer:
        raw_path, _, query = request.url.raw_path.partition(b"?")
        headers = {name.lower(): value for name, value in request.headers.raw}
        arrived = Request(request.method, raw_path.decode("ascii"), query, headers, body, self._peer)
        gateway = self._gateway
        if arrived.raw_path.startswith(control.PREFIX):
            return control.answer(gateway, arrived)
        answer = gateway.handle(arrived)
        answer.delay += gateway.latency_ms / 1000.0
        if self._surplus and answer.delivery not in (REFUSE, DROP):
            # The answers on a connection have no names: whichever comes next is the one.
            self._surplus.append(answer)
            answer = self._surplus.popleft()
        elif answer.surplus is not None:
            self._surplus.append(answer.surplus)
        if headers.get(b"connection", b"").lower() == b"close" or answer.delivery in (REFUSE, DROP, TRUNCATE):
            self._surplus.clear()
        return answer

    def _deliver(self, request: httpx.Request, answer: Answer, seconds: float) -> httpx.Response:
        if seconds < _due(answer):
            raise httpx.ReadTimeout("The read operation timed out", request=request)
        if answer.delivery == REFUSE:
            raise httpx.ConnectError("Connection refused", request=request)
        if answer.delivery == DROP:
            raise httpx.ReadError("Connection reset by peer", request=request)
        if answer.delivery == TRUNCATE:
            raise httpx.RemoteProtocolError(
                "peer closed connection without sending complete message body", request=request
            )
        own = ((b"content-length", b"%d" % len(answer.body)), date_header(int(self._gateway.clock.now())))
        headers = [*answer.headers, *own]
        if answer.delivery == DRIP_BODY:
            drip = _Drip(answer, request, self._clock)
            return httpx.Response(answer.status, headers=headers, stream=drip, request=request)
        return httpx.Response(answer.status, headers=headers, content=answer.body, request=request)


class _Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes byte by byte."""

    def __init__(self, answer: Answer, request: httpx.Request, clock: Sleeper | None) -> None:
        self._answer = answer
        self._request = request
        self._clock = clock

    def _bytes(self) -> Iterator[bytes]:
        pause, timeout = self._answer.pause, _timeout(self._request)
        for byte in self._answer.body:
            if timeout is not None and pause > timeout:
                raise httpx.ReadTimeout("The read operation timed out", request=self._request)
            yield bytes((byte,))

    def __iter__(self) -> Iterator[bytes]:
        for byte in self._bytes():
            if self._clock is not None:
                self._clock.sleep(self._answer.pause)
            yield byte

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for byte in self._bytes():
            if self._clock is not None:
                await self._clock.sleep_async(self._answer.pause)
            yield byte


def _timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("read")
    return timeout


def _due(answer: Answer) -> float:
    """Seconds until the head of the answer is complete. In process, a head that drips is one that comes late."""
    if answer.delivery == SILENT:
        return _SILENCE
    if answer.delivery == DRIP_HEAD:
        # About what a status line and headers are beside the body's own.
        return answer.delay + answer.pause * (100 + sum(len(name) + len(value) + 4 for name, value in answer.headers))
    return answer.delay


def _seconds_until(answer: Answer, request: httpx.Request) -> float:
    """How long the caller waits: until the answer, or until it is out of patience."""
    due, timeout = _due(answer), _timeout(request)
    return due if timeout is None else min(due, timeout)
