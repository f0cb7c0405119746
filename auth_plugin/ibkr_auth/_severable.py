"""A transport whose connections another thread can end at once, also while somebody waits for an answer on them."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Any
from weakref import WeakSet

from ibkr_core._http import BaseTransport, HttpResponse, Request

__all__ = ["Severable"]


class Severable(BaseTransport):
    """Sends over ``inner``, a connection pool of httpx, and remembers its sockets.

    Closing a socket does not wake a thread that reads from it; shutting it down does. The sockets are learned from the
    pool's trace, whose events httpx documents.
    """

    def __init__(self, inner: BaseTransport) -> None:
        self._inner = inner
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._severed = False

    def handle_request(self, request: Request) -> HttpResponse:
        request.extensions = {**request.extensions, "trace": self._note}
        return self._inner.handle_request(request)

    def sever(self) -> None:
        """End every connection, and every one that is still being made. Not to be used afterwards."""
        self._severed = True
        for one in list(self._sockets):
            _shut(one)

    def close(self) -> None:
        """Close the connections; nobody may be waiting on them."""
        self._inner.close()

    def _note(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            one = info["return_value"].get_extra_info("socket")
            if isinstance(one, socket.socket):
                self._sockets.add(one)
                if self._severed:
                    _shut(one)


def _shut(one: socket.socket) -> None:
    # Not TLS's own way to end, which would first talk to the other side. A socket that is closed already raises.
    with suppress(OSError):
        socket.socket.shutdown(one, socket.SHUT_RDWR)
