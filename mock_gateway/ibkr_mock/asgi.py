"""The gateway as an ASGI application: bytes in, bytes out, and the faults that only a connection can show."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from starlette.types import Message, Receive, Scope, Send

from . import control
from .clock import date_header
from .wire import DROP, NORMAL, TRUNCATE, Answer, Request

if TYPE_CHECKING:
    from .gateway import Gateway

__all__ = ["TRANSPORT", "App", "ConnectionDropped"]

TRANSPORT = "ibkr_mock.transport"
"""Key of `scope["extensions"]` under which the gateway's own server hands over the connection."""


class ConnectionDropped(ConnectionResetError):
    """Raised to the server for a dropped answer when it does not hand over its connection."""


class App:
    """ASGI 3 application of one gateway."""

    __slots__ = ("_gateway",)

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise RuntimeError(f"{scope['type']} is not served")
        gateway = self._gateway
        message = await receive()
        body: bytes = message.get("body", b"")
        while message.get("more_body", False):
            message = await receive()
            body += message.get("body", b"")
        if message["type"] == "http.disconnect":
            return
        request = _request(scope, body)
        if request.raw_path.startswith(control.PREFIX):
            answer = control.answer(gateway, request)
        else:
            answer = gateway.handle(request)
            delay = answer.delay + gateway.latency_ms / 1000.0
            if delay > 0:
                await asyncio.sleep(delay)
        if answer.delivery != NORMAL:
            await _break(answer, scope, receive, send)
            return
        length = (b"content-length", b"%d" % len(answer.body))
        headers = [*answer.headers, length, date_header(int(gateway.clock.now()))]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body if scope["method"] != "HEAD" else b""})


def _request(scope: Scope, body: bytes) -> Request:
    raw_path = scope.get("raw_path")
    path = scope["path"] if raw_path is None else raw_path.decode("latin-1")
    client, server = scope.get("client"), scope.get("server")
    return Request(
        scope["method"],
        path,
        scope["query_string"],
        dict(scope["headers"]),
        body,
        client[0] if client else "",
        f"{server[0]}:{server[1]}" if server else "",
    )


async def _break(answer: Answer, scope: Scope, receive: Receive, send: Send) -> None:
    transport: Any = scope.get("extensions", {}).get(TRANSPORT, {}).get("connection")
    if answer.delivery == TRUNCATE:
        headers = [*answer.headers, (b"content-length", b"%d" % len(answer.body))]
        half = answer.body[: len(answer.body) // 2]
        if transport is None:
            await send({"type": "http.response.start", "status": answer.status, "headers": headers})
            await send({"type": "http.response.body", "body": half})
            return
        lines = b"".join(b"%s: %s\r\n" % header for header in headers)
        transport.write(b"HTTP/1.1 %d \r\n%s\r\n%s" % (answer.status, lines, half))
        transport.close()
    elif answer.delivery == DROP:
        if transport is None:
            raise ConnectionDropped("the gateway dropped the connection on purpose")
        _reset(transport)
    message: Message = {}
    while message.get("type") != "http.disconnect":
        message = await receive()


def _reset(transport: Any) -> None:
    """Close so that the peer sees a reset instead of an orderly end."""
    import socket
    import struct

    raw = transport.get_extra_info("socket")
    if raw is not None:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
