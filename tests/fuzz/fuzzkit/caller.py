"""Small calls of our own, beside the ones schemathesis sends: into an ASGI app, or to a server over HTTP."""

from __future__ import annotations

import asyncio
import http.client
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlencode, urlsplit

__all__ = ["ADDRESS", "Answer", "AsgiApp", "AsgiCaller", "Caller", "Form", "HttpCaller"]

ADDRESS = (
    "testclient"
    """The caller's address in process: the one that schemathesis' ASGI transport presents, because a
token is bound to it."""
)

AsgiApp = Callable[[dict[str, Any], Callable[[], Awaitable[Any]], Callable[[Any], Awaitable[None]]], Awaitable[None]]


class Answer(NamedTuple):
    status: int
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


class Form(dict[str, str]):
    """A body that goes as `application/x-www-form-urlencoded`."""


class Caller(Protocol):
    host: str
    """What the `Host` header says."""

    def __call__(
        self, method: str, target: str, *, token: str | None = None, body: Any = None, authorization: str | None = None
    ) -> Answer:
        """One call; `target` is path and query, `token` a bearer, `authorization` a whole header in its place, `body` a
        JSON value or a `Form` (`None`: no body)."""


def _headers(authorization: str | None, body: Any, content: bytes) -> dict[str, str]:
    headers = {"content-length": str(len(content)), "accept": "*/*"}
    if authorization is not None:
        headers["authorization"] = authorization
    if content:
        headers["content-type"] = "application/x-www-form-urlencoded" if isinstance(body, Form) else "application/json"
    return headers


def _content(body: Any) -> bytes:
    if isinstance(body, Form):
        return urlencode(body).encode()
    return b"" if body is None else json.dumps(body, separators=(",", ":")).encode()


def _bearer(token: str | None) -> str | None:
    return None if token is None else f"Bearer {token}"


class AsgiCaller:
    """Calls an ASGI app on an event loop of its own, without a server and without threads."""

    host = ADDRESS

    def __init__(self, app: AsgiApp) -> None:
        self._app = app
        self._loop = asyncio.new_event_loop()

    def close(self) -> None:
        self._loop.close()

    def __call__(
        self, method: str, target: str, *, token: str | None = None, body: Any = None, authorization: str | None = None
    ) -> Answer:
        content = _content(body)
        headers = _headers(authorization or _bearer(token), body, content)
        path, _, query = target.partition("?")
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": query.encode(),
            "headers": [(k.encode(), v.encode()) for k, v in {"host": self.host, **headers}.items()],
            "client": (ADDRESS, 50000),
            "server": (ADDRESS, 80),
            "state": {},
        }
        return self._loop.run_until_complete(self._exchange(scope, content))

    async def _exchange(self, scope: dict[str, Any], content: bytes) -> Answer:
        status, chunks, sent = 0, [], False

        async def receive() -> Mapping[str, Any]:
            nonlocal sent
            if sent:
                return {"type": "http.disconnect"}
            sent = True
            return {"type": "http.request", "body": content, "more_body": False}

        async def send(message: Mapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                chunks.append(message.get("body", b""))

        await self._app(scope, receive, send)
        return Answer(status, b"".join(chunks))


class HttpCaller:
    """Calls a server over HTTP, a connection a call."""

    def __init__(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self.host = parts.netloc

    def __call__(
        self, method: str, target: str, *, token: str | None = None, body: Any = None, authorization: str | None = None
    ) -> Answer:
        content = _content(body)
        headers = _headers(authorization or _bearer(token), body, content)
        connection = http.client.HTTPConnection(self._host, self._port, timeout=10)
        try:
            connection.request(method, target, body=content, headers=headers)
            response = connection.getresponse()
            return Answer(response.status, response.read())
        finally:
            connection.close()
