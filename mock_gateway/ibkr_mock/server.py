"""The gateway on a socket: uvicorn with its fast parser, each answer in one write, and a context manager for tests."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .asgi import TRANSPORT

if TYPE_CHECKING:
    from .gateway import Gateway

__all__ = ["Served", "Server", "make_config", "serve"]


class Served(str):
    """The root of a running gateway as text, `http://127.0.0.1:5080`; `.api` is the base of the broker's own
    operations.
    """

    __slots__ = ()

    @property
    def api(self) -> str:
        return f"{self}/v1/api"


class _OneWrite:
    """A transport that keeps the head of an answer back until its body is there: two small packets cost a client 40
    ms.
    """

    __slots__ = ("_behind", "_head", "_transport")

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._head = b""
        self._behind = b""

    def put_behind(self, data: bytes) -> None:
        """Send these bytes behind the next answer, in one piece with it."""
        self._behind = data

    def write(self, data: bytes) -> None:
        if self._head:
            data = self._head + data + self._behind
            self._head = self._behind = b""
        elif data.endswith(b"\r\n\r\n") and not data.startswith(b"HTTP/1.1 100"):
            self._head = data
            return
        self._transport.write(data)

    def flush(self) -> None:
        """Send a head that no body follows, as after HEAD."""
        if self._head:
            self._transport.write(self._head)
            self._head = b""

    def close(self) -> None:
        self.flush()
        self._transport.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class _Protocol(HttpToolsProtocol):
    """uvicorn's protocol, with the connection handed to the application so that it can break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._raw = transport
        self._writer = _OneWrite(transport)
        super().connection_made(self._writer)  # type: ignore[arg-type]

    def on_response_complete(self) -> None:
        self._writer.flush()
        super().on_response_complete()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {TRANSPORT: {"connection": self._raw, "writer": self._writer}}


def make_config(gateway: Gateway, host: str, port: int) -> uvicorn.Config:
    """Settings of the server."""
    return uvicorn.Config(
        gateway.app,
        host=host,
        port=port,
        http=_Protocol,
        ws="none",
        loop="auto",
        lifespan="off",
        access_log=False,
        log_level="warning",
        server_header=False,
        date_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,
    )


@contextlib.contextmanager
def serve(gateway: Gateway, port: int = 0, host: str = "127.0.0.1") -> Iterator[Served]:
    """Serve a gateway from a thread; the port is free to choose when 0. Leaves nothing running."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
        chosen = listener.getsockname()[1]
        server = Server(make_config(gateway, host, chosen))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="ibkr-mock", daemon=True)
        thread.start()
        server.ready.wait()
        try:
            if not server.started:
                raise RuntimeError("the gateway's server did not start")
            yield Served(f"http://{f'[{host}]' if ':' in host else host}:{chosen}")
        finally:
            server.should_exit = True
            thread.join()


class Server(uvicorn.Server):
    """Tells when it is ready: sets an event, and calls `on_start` with the port once it listens."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[int], None] | None = None) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        finally:
            self.ready.set()
        if self.started and self._on_start is not None:
            self._on_start(self.servers[0].sockets[0].getsockname()[1])
