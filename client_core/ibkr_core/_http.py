"""The only module that imports httpx; everything else of the project takes it from here.

It sends one request and says what came of it. It drives httpx transports directly instead of `httpx.Client`: no
redirects, no cookie jar across hosts, no proxies out of the environment and no log line with the address can happen,
and a call costs less. The two functions `exchange` and `exchange_async` are the only code that exists once for threads
and once for tasks.
"""

from __future__ import annotations

import ssl
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import httpx
from httpx import URL, AsyncBaseTransport, Auth, BaseTransport, ByteStream, Headers, InvalidURL, Limits, Request
from httpx import Response as HttpResponse

from ibkr_core.errors import IbkrError
from ibkr_core.logs import ours

if TYPE_CHECKING:
    from ibkr_core.clock import Clock

__all__ = [
    "GARBLED",
    "LOST",
    "NOT_MADE",
    "TIMED_OUT",
    "URL",
    "Answer",
    "AsyncBaseTransport",
    "Auth",
    "BaseTransport",
    "ByteStream",
    "Fault",
    "Headers",
    "HttpResponse",
    "InvalidURL",
    "Limits",
    "Request",
    "default_transport",
    "exchange",
    "exchange_async",
]

NOT_MADE: Final = "not made"
LOST: Final = "lost"
GARBLED: Final = "garbled"
TIMED_OUT: Final = "timed out"

# A broker's answer is some kilobytes; the longest documented lists stay under 2 MB.
LONGEST_ANSWER: Final = 64 * 1024 * 1024
KEEPALIVE_SECONDS: Final = 15.0


class Answer:
    """A whole answer of the broker. Its repr shows the status alone."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Headers, content: bytes) -> None:
        self.status = status
        self.headers = headers
        self.content = content

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.content)} bytes>"


class Fault:
    """No answer: what went wrong, in words that hold no address and no header, and whether the request may have left.

    The httpx exception is left behind on purpose: it keeps the request with its Authorization header, and its traceback
    keeps the head as bytes.
    """

    __slots__ = ("kind", "permanent", "text")

    def __init__(self, kind: str, text: str, permanent: bool = False) -> None:
        self.kind = kind
        self.text = text
        self.permanent = permanent

    def __repr__(self) -> str:
        return f"<Fault {self.kind}: {self.text}>"


class _Overrun(Exception):
    """The answer kept coming past the time or the size that a call has; never leaves this module."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind


def _fault_of(error: Exception) -> Fault:
    kind = type(error).__name__
    if isinstance(error, _Overrun):
        return Fault(error.kind, str(error))
    if isinstance(error, httpx.DecodingError):
        return Fault(GARBLED, f"{kind}: the body does not unpack as its content-encoding says")
    if isinstance(error, httpx.UnsupportedProtocol):
        return Fault(NOT_MADE, "the address has no http or https scheme", permanent=True)
    if isinstance(error, httpx.PoolTimeout):
        return Fault(NOT_MADE, f"{kind}: no free connection in the pool")
    if isinstance(error, httpx.ConnectTimeout):
        return Fault(NOT_MADE, f"{kind}: no connection in time")
    if isinstance(error, httpx.ConnectError):
        # The text is the operating system's or the TLS library's: errno, reason, host name, and the host is no secret.
        text = str(error)
        return Fault(NOT_MADE, f"{kind}: {text}", permanent="CERTIFICATE_VERIFY_FAILED" in text)
    if isinstance(error, httpx.ProxyError):
        return Fault(NOT_MADE, f"{kind}: the proxy refused to connect")
    if isinstance(error, httpx.TimeoutException):
        return Fault(TIMED_OUT, f"{kind}: no answer in time")
    return Fault(LOST, f"{kind}: the connection broke")


def _check_progress(response: HttpResponse, pieces: int, size: int, clock: Clock, deadline: float) -> None:
    if size > LONGEST_ANSWER:
        raise _Overrun(GARBLED, f"the answer is longer than {LONGEST_ANSWER} bytes")
    # A whole answer is never thrown away for being late: it may say that an order is in.
    if pieces > 1 and clock.monotonic() > deadline and response.headers.get("content-length") != str(size):
        raise _Overrun(TIMED_OUT, "the answer was still arriving when the time of the call ended")


class _Signed:
    """Watches an auth flow, which may send more than the request of the call.

    Once the broker has answered that request with anything but a refusal to look at it (401), no later failure of the
    flow may pass for "nothing was sent".
    """

    __slots__ = ("_address", "_method", "acted")

    def __init__(self, request: Request) -> None:
        self._method = request.method
        self._address = request.url
        self.acted = False

    def note(self, request: Request, outcome: Answer | Fault) -> None:
        if isinstance(outcome, Answer) and outcome.status != 401:
            self.acted |= request.method == self._method and request.url == self._address

    def judge(self, outcome: Fault) -> Fault:
        if not self.acted:
            return outcome
        return Fault(LOST, f"the auth plugin failed after the call was answered: {outcome.text}")


def exchange(
    transport: BaseTransport, request: Request, auth: Auth | None, clock: Clock, deadline: float
) -> Answer | Fault | IbkrError:
    """Send one request, signed by `auth`, and read the whole answer; errors that `auth` raises are returned."""
    token = ours.set(True)
    flow = None
    try:
        if auth is None:
            return _exchange_once(transport, request, clock, deadline)[1]
        watch = _Signed(request)
        flow = auth.sync_auth_flow(request)
        request = next(flow)
        while True:
            response, outcome = _exchange_once(transport, request, clock, deadline)
            watch.note(request, outcome)
            if response is None:
                return watch.judge(outcome) if isinstance(outcome, Fault) else outcome
            try:
                request = flow.send(response)
            except StopIteration:
                return outcome
    except httpx.HTTPError as error:
        # Of a request that the auth plugin sent by itself; whether ours had left is anybody's guess.
        return Fault(LOST, f"the auth plugin failed: {_fault_of(error).text}")
    except IbkrError as error:
        # Frames of the auth plugin and of httpx hold the signed request: the error goes on without them.
        return error.with_traceback(None)
    finally:
        if flow is not None:
            flow.close()
        ours.reset(token)


def _exchange_once(
    transport: BaseTransport, request: Request, clock: Clock, deadline: float
) -> tuple[HttpResponse | None, Answer | Fault]:
    try:
        response = transport.handle_request(request)
        response.request = request
        try:
            # The bare stream where nothing has to be unpacked: httpx's own reader costs as much as decoding an answer.
            packed = "content-encoding" in response.headers
            chunks: Any = response.iter_bytes() if packed else response.stream
            pieces = []
            size = 0
            for piece in chunks:
                pieces.append(piece)
                size += len(piece)
                _check_progress(response, len(pieces), size, clock, deadline)
        finally:
            response.close()
    except (httpx.HTTPError, httpx.StreamError, OSError, _Overrun) as error:
        return None, _fault_of(error)
    return response, _whole(response, pieces)


async def exchange_async(
    transport: AsyncBaseTransport, request: Request, auth: Auth | None, clock: Clock, deadline: float
) -> Answer | Fault | IbkrError:
    """`exchange`, for tasks."""
    token = ours.set(True)
    flow = None
    try:
        if auth is None:
            return (await _exchange_once_async(transport, request, clock, deadline))[1]
        watch = _Signed(request)
        flow = auth.async_auth_flow(request)
        request = await anext(flow)
        while True:
            response, outcome = await _exchange_once_async(transport, request, clock, deadline)
            watch.note(request, outcome)
            if response is None:
                return watch.judge(outcome) if isinstance(outcome, Fault) else outcome
            try:
                request = await flow.asend(response)
            except StopAsyncIteration:
                return outcome
    except httpx.HTTPError as error:
        return Fault(LOST, f"the auth plugin failed: {_fault_of(error).text}")
    except IbkrError as error:
        return error.with_traceback(None)
    finally:
        if flow is not None:
            await flow.aclose()
        ours.reset(token)


async def _exchange_once_async(
    transport: AsyncBaseTransport, request: Request, clock: Clock, deadline: float
) -> tuple[HttpResponse | None, Answer | Fault]:
    try:
        response = await transport.handle_async_request(request)
        response.request = request
        try:
            packed = "content-encoding" in response.headers
            chunks: Any = response.aiter_bytes() if packed else response.stream
            pieces = []
            size = 0
            async for piece in chunks:
                pieces.append(piece)
                size += len(piece)
                _check_progress(response, len(pieces), size, clock, deadline)
        finally:
            await response.aclose()
    except (httpx.HTTPError, httpx.StreamError, OSError, _Overrun) as error:
        return None, _fault_of(error)
    return response, _whole(response, pieces)


def _whole(response: HttpResponse, pieces: list[bytes]) -> Answer:
    content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
    # An auth flow that asks for the body finds it where httpx itself would have put it.
    response._content = content
    return Answer(response.status_code, response.headers, content)


@cache
def _trusting_authorities() -> ssl.SSLContext:
    """One context for all clients: reading the authorities takes longer than a hundred calls, and a context is shared
    safely.
    """
    return httpx.create_ssl_context(trust_env=False)


@cache
def _trusting_nobody() -> ssl.SSLContext:
    """For plain http, where a pool wants a context and never asks it anything."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def default_transport(
    asynchronous: bool,
    verify: ssl.SSLContext | bool,
    limits: Limits | None,
    proxy: str | None,
    *,
    plain: bool = False,
) -> Any:
    """A connection pool of httpx: HTTP/1.1, nothing read from the environment. `plain` is for http addresses alone."""
    if verify is True:
        verify = _trusting_nobody() if plain else _trusting_authorities()
    maker = httpx.AsyncHTTPTransport if asynchronous else httpx.HTTPTransport
    return maker(
        verify=verify,
        trust_env=False,
        limits=limits or Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=KEEPALIVE_SECONDS),
        proxy=proxy,
    )
