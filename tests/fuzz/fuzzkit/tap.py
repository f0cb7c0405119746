"""The fingerprint of a run."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from fuzzkit.caller import AsgiApp

__all__ = ["Tap"]


class Tap:
    """An ASGI app in front of the mock that keeps a fingerprint of every request, to the byte and in order.

    Some things no seed settles: OpenPGP draws a session key for each message, and RSA keys are made anew, so that
    credentials and signatures enter the fingerprint by name (`settled`: from a text to what is hashed instead).
    """

    def __init__(self, app: AsgiApp, settled: Callable[[str], str] = str) -> None:
        self._app = app
        self._settled = settled
        self._hash = hashlib.sha256()
        self.requests = 0

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        first = await receive()
        body = first.get("body", b"")
        # The length of the body is said by the body itself, and would tell one credential from another.
        headers = [pair for pair in scope["headers"] if pair[0] != b"content-length"]
        sent = repr((scope["method"], scope["raw_path"], scope["query_string"], headers, body))
        self._hash.update(self._settled(sent).encode())
        self.requests += 1
        pending = [first]

        async def replay() -> Any:
            return pending.pop() if pending else await receive()

        await self._app(scope, replay, send)
