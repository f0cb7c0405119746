"""An httpx transport that calls a gateway without a socket, for sync and async clients alike.

Faults become the exceptions that httpx raises for them. Latency is not slept: an answer later than the caller's read
timeout is a timeout (and the request has had its effect), an earlier one arrives at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from . import control
from .clock import date_header
from .wire import DROP, TRUNCATE, Request

if TYPE_CHECKING:
    from .gateway import Gateway

__all__ = ["GatewayTransport"]


class GatewayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """`httpx.Client(transport=GatewayTransport(gateway), base_url="http://127.0.0.1:5080/v1/api")`; `peer` is the
    caller's address.
    """

    def __init__(self, gateway: Gateway, peer: str = "127.0.0.1") -> None:
        self._gateway = gateway
        self._peer = peer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._call(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._call(request, await request.aread())

    def _call(self, request: httpx.Request, body: bytes) -> httpx.Response:
        raw_path, _, query = request.url.raw_path.partition(b"?")
        headers = {name.lower(): value for name, value in request.headers.raw}
        arrived = Request(request.method, raw_path.decode("ascii"), query, headers, body, self._peer)
        gateway = self._gateway
        if arrived.raw_path.startswith(control.PREFIX):
            answer = control.answer(gateway, arrived)
        else:
            answer = gateway.handle(arrived)
            timeout = request.extensions.get("timeout", {}).get("read")
            delay = answer.delay + gateway.latency_ms / 1000.0
            if timeout is not None and delay > timeout:
                raise httpx.ReadTimeout("The read operation timed out", request=request)
        if answer.delivery == DROP:
            raise httpx.ReadError("Connection reset by peer", request=request)
        if answer.delivery == TRUNCATE:
            raise httpx.RemoteProtocolError(
                "peer closed connection without sending complete message body", request=request
            )
        own = ((b"content-length", b"%d" % len(answer.body)), date_header(int(gateway.clock.now())))
        return httpx.Response(answer.status, headers=[*answer.headers, *own], content=answer.body, request=request)
