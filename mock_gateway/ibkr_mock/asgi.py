"""The gateway as an ASGI application: bytes in, bytes out, and the faults that only a connection can show."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from starlette.types import Message, Receive, Scope, Send

from . import control
from .clock import date_header
from .wire import DRIP_BODY, DRIP_HEAD, DROP, NORMAL, REFUSE, TRUNCATE, Answer, Request, failure

if TYPE_CHECKING:
    from .gateway import Gateway

__all__ = ["TRANSPORT", "App", "ConnectionDropped"]

LONGEST_BODY = 16 * 1024 * 1024
"""Bytes of a request's body: twice the longest that the API takes, documents of account management. What is beyond is
read and thrown away, and the request is answered with 413."""
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
        pieces, size = [message.get("body", b"")], len(message.get("body", b""))
        while message.get("more_body", False):
            message = await receive()
            piece = message.get("body", b"")
            size += len(piece)
            if size <= LONGEST_BODY:
                pieces.append(piece)
        body = b"".join(pieces)
        if message["type"] == "http.disconnect":
            return
        request = _request(scope, body)
        if size > LONGEST_BODY:
            answer = failure(413, f"Payload Too Large: expected at most {LONGEST_BODY} bytes")
        elif request.raw_path.startswith(control.PREFIX):
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
        if answer.surplus is not None:
            _put_behind(answer.surplus, scope)
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
    elif answer.delivery in (DROP, REFUSE):
        if transport is None:
            raise ConnectionDropped("the gateway dropped the connection on purpose")
        _reset(transport)
    elif answer.delivery in (DRIP_HEAD, DRIP_BODY):
        await _drip(answer, transport, send)
        if transport is None:
            return
    message: Message = {}
    while message.get("type") != "http.disconnect":
        message = await receive()


async def _drip(answer: Answer, transport: Any, send: Send) -> None:
    """Send the answer byte by byte, for as long as somebody listens."""
    headers = [*answer.headers, (b"content-length", b"%d" % len(answer.body)), (b"connection", b"close")]
    if transport is None:
        # A server that keeps its connection to itself cannot let a head drip: it comes late instead.
        await asyncio.sleep(answer.pause if answer.delivery == DRIP_HEAD else 0)
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        for byte in answer.body:
            await asyncio.sleep(answer.pause)
            await send({"type": "http.response.body", "body": bytes((byte,)), "more_body": True})
        await send({"type": "http.response.body", "body": b""})
        return
    head = b"HTTP/1.1 %d \r\n%s\r\n" % (answer.status, b"".join(b"%s: %s\r\n" % header for header in headers))
    whole, slow = (b"", head + answer.body) if answer.delivery == DRIP_HEAD else (head, answer.body)
    transport.write(whole)
    for byte in slow:
        await asyncio.sleep(answer.pause)
        if transport.is_closing():
            return
        transport.write(bytes((byte,)))
    transport.close()


def _put_behind(surplus: Answer, scope: Scope) -> None:
    """Send a second answer behind the one that is about to leave, in one piece with it."""
    writer: Any = scope.get("extensions", {}).get(TRANSPORT, {}).get("writer")
    if writer is None:
        raise RuntimeError("a surplus answer needs the gateway's own server")
    headers = [*surplus.headers, (b"content-length", b"%d" % len(surplus.body))]
    lines = b"".join(b"%s: %s\r\n" % header for header in headers)
    writer.put_behind(b"HTTP/1.1 %d \r\n%s\r\n%s" % (surplus.status, lines, surplus.body))


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
