"""The only module that imports httpx; everything else of the project takes it from here.

It sends one request and says what came of it. It drives httpx transports directly instead of `httpx.Client`: no
redirects, no cookie jar across hosts, no proxies out of the environment and no log line with the address can happen,
and a call costs less. The two functions `exchange` and `exchange_async` are the only code that exists once for threads
and once for tasks.
"""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import httpx
from httpx import (
    URL,
    AsyncBaseTransport,
    Auth,
    BaseTransport,
    ByteStream,
    Headers,
    InvalidURL,
    Limits,
    Request,
    RequestNotRead,
)
from httpx import Response as HttpResponse

from ibkr_core.deadline import enter, leave
from ibkr_core.errors import CallTimeoutError, ConfigurationError, IbkrError
from ibkr_core.inlet import GARBLED, LONGEST_ANSWER, TIMED_OUT, TOO_LONG, Inlet, Overrun
from ibkr_core.logs import ours
from ibkr_core.pairing import CLEAN, DOUBTFUL, retire_if_shifted
from ibkr_core.types import safe_repr
from ibkr_core.waiting import give_way, wait, wait_async

if TYPE_CHECKING:
    from ibkr_core.clock import Clock
    from ibkr_core.servers import Proxy
    from ibkr_core.waiting import Wait

__all__ = [
    "GARBLED",
    "LONGEST_ANSWER",
    "LOST",
    "NOT_MADE",
    "TIMED_OUT",
    "TOO_LONG",
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
    "RequestNotRead",
    "Watch",
    "default_transport",
    "exchange",
    "exchange_async",
]

NOT_MADE: Final = "not made"
LOST: Final = "lost"
KEEPALIVE_SECONDS: Final = 15.0
_CRUMBS: Final = 64
"""Pieces of a body after which a task lets others have their turn: the network may have given thousands at once."""


class Answer:
    """A whole answer of the broker. Its repr shows the status alone."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Headers, content: bytes) -> None:
        self.status = status
        self.headers = headers
        self.content = content

    @safe_repr
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

    @safe_repr
    def __repr__(self) -> str:
        return f"<Fault {self.kind}: {self.text}>"


_UNSENT: Final = Fault(NOT_MADE, "the auth plugin sent nothing", permanent=True)


def _fault_of(error: Exception) -> Fault:
    kind = type(error).__name__
    if isinstance(error, Overrun):
        return Fault(error.kind, str(error))
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


class Watch:
    """Told about every request of a call; this one does not care. See `flight.Flight`."""

    __slots__ = ()
    answer: Answer | None = None
    """The latest answer to the call's own request."""
    keeps_refusals: bool = False
    """Whether a 401 to the call's own request stays the outcome when the auth flow fails after it."""

    @property
    def may_have_left(self) -> bool:
        """Whether a byte of the call's own request may have left, in this try or before."""
        return False

    @property
    def unplaced(self) -> IbkrError | None:
        """Why a request found no place in the broker's windows in time, so that it does not leave."""
        return None

    def turns(self, request: Request, deadline: float) -> Iterator[Wait]:
        """What a request waits for before it may leave."""
        return iter(())

    def begin(self, request: Request) -> None:
        """A new try of the call, with this request."""

    def may_go(self, request: Request) -> bool:
        """Whether the auth flow may send this now."""
        return True

    def leaves(self, request: Request) -> None:
        """The first byte of a request may leave from now on."""

    def ends(self, request: Request, outcome: Answer | Fault) -> None:
        """What came of a request."""

    def shifted(self, doubtful: bool) -> None:
        """More has come on the connection than an answer; `doubtful` when the answer may be that of another call."""

    def spoilt(self, what: str, error: BaseException) -> None:
        """Something failed that must not cost the answer."""


_NOBODY: Final = Watch()


def exchange(
    transport: BaseTransport,
    request: Request,
    auth: Auth | None,
    clock: Clock,
    deadline: float,
    watch: Watch = _NOBODY,
    most: int = LONGEST_ANSWER,
) -> Answer | Fault | IbkrError:
    """Send one request, signed by `auth`, and read the whole answer, of `most` bytes; errors that `auth` raises are
    returned.

    Once the call's own request is answered, nothing that the auth flow does afterwards takes the answer away, and the
    request goes again only if the call may be sent again.
    """
    token = ours.set(True)
    end = enter(clock, deadline)
    flow = None
    try:
        watch.begin(request)
        if auth is None:
            if not _in_time(request, clock, deadline):
                return _late(watch)
            return _exchange_once(transport, request, clock, deadline, watch, most)[1]
        flow = auth.sync_auth_flow(request)
        outcome: Answer | Fault = _UNSENT
        signed = next(flow, None)
        while signed is not None and watch.may_go(signed):
            for turn in watch.turns(signed, deadline):
                wait(clock, turn.waiter, turn.seconds, whole=turn.whole)
            if (unplaced := watch.unplaced) is not None:
                if watch.answer is None:
                    return unplaced
                break
            if not _in_time(signed, clock, deadline):
                if watch.answer is None:
                    return _late(watch)
                break
            response, outcome = _exchange_once(transport, signed, clock, deadline, watch, most)
            if response is None:
                break
            try:
                signed = flow.send(response)
            except StopIteration:
                break
        return _settled(watch, outcome)
    except Exception as error:
        return _failed(watch, error)
    except BaseException as error:
        # Ctrl-C, or a cancelled task: the frames of the connection have the signed request in their local variables.
        raise error.with_traceback(None)  # noqa: B904 - the same one
    finally:
        try:
            if flow is not None:
                flow.close()
        except Exception as error:
            watch.spoilt("the auth plugin", error)
        leave(end)
        ours.reset(token)


def _exchange_once(
    transport: BaseTransport, request: Request, clock: Clock, deadline: float, watch: Watch, most: int
) -> tuple[HttpResponse | None, Answer | Fault]:
    watch.leaves(request)
    response = None
    answer = None
    inlet = None
    try:
        response = transport.handle_request(request)
        response.request = request
        try:
            inlet = Inlet(response.headers, most, clock, deadline)
            for piece in response.stream:  # type: ignore[union-attr]
                while inlet.take(piece):
                    piece = b""
            answer = _whole(response, inlet, watch)
        finally:
            response.close()
    except Exception as error:
        answer = _rescued(request, response, answer, inlet, watch, error)
        if answer is None:
            fault = _fault_of(error)
            watch.ends(request, fault)
            return None, fault
    return response, answer


async def exchange_async(
    transport: AsyncBaseTransport,
    request: Request,
    auth: Auth | None,
    clock: Clock,
    deadline: float,
    watch: Watch = _NOBODY,
    most: int = LONGEST_ANSWER,
) -> Answer | Fault | IbkrError:
    """`exchange`, for tasks."""
    token = ours.set(True)
    end = enter(clock, deadline)
    flow = None
    try:
        watch.begin(request)
        if auth is None:
            if not _in_time(request, clock, deadline):
                return _late(watch)
            return (await _exchange_once_async(transport, request, clock, deadline, watch, most))[1]
        flow = auth.async_auth_flow(request)
        outcome: Answer | Fault = _UNSENT
        signed = await anext(flow, None)
        while signed is not None and watch.may_go(signed):
            for turn in watch.turns(signed, deadline):
                await wait_async(clock, turn.waiter, turn.seconds, whole=turn.whole)
            if (unplaced := watch.unplaced) is not None:
                if watch.answer is None:
                    return unplaced
                break
            if not _in_time(signed, clock, deadline):
                if watch.answer is None:
                    return _late(watch)
                break
            response, outcome = await _exchange_once_async(transport, signed, clock, deadline, watch, most)
            if response is None:
                break
            try:
                signed = await flow.asend(response)
            except StopAsyncIteration:
                break
        return _settled(watch, outcome)
    except Exception as error:
        return _failed(watch, error)
    except BaseException as error:
        # Ctrl-C, or a cancelled task: the frames of the connection have the signed request in their local variables.
        raise error.with_traceback(None)  # noqa: B904 - the same one
    finally:
        try:
            if flow is not None:
                await flow.aclose()
        except Exception as error:
            watch.spoilt("the auth plugin", error)
        leave(end)
        ours.reset(token)


async def _exchange_once_async(
    transport: AsyncBaseTransport, request: Request, clock: Clock, deadline: float, watch: Watch, most: int
) -> tuple[HttpResponse | None, Answer | Fault]:
    watch.leaves(request)
    response = None
    answer = None
    inlet = None
    try:
        response = await transport.handle_async_request(request)
        response.request = request
        try:
            inlet = Inlet(response.headers, most, clock, deadline)
            pieces = 0
            async for piece in response.stream:  # type: ignore[union-attr]
                pieces += 1
                if not pieces % _CRUMBS:
                    await give_way()
                while inlet.take(piece):
                    piece = b""
                    await give_way()
            answer = _whole(response, inlet, watch)
        finally:
            await response.aclose()
    except Exception as error:
        answer = _rescued(request, response, answer, inlet, watch, error)
        if answer is None:
            fault = _fault_of(error)
            watch.ends(request, fault)
            return None, fault
    return response, answer


def _in_time(request: Request, clock: Clock, deadline: float) -> bool:
    """Whether there is time to send this; shortens its limits to what is left of the call. An auth plugin may have
    waited for its token meanwhile.
    """
    left = deadline - clock.monotonic()
    limits = request.extensions.get("timeout", {})
    if any(limit is not None and limit > left for limit in limits.values()):
        least = max(left, 0.001)
        request.extensions = {
            **request.extensions,
            "timeout": {name: limit if limit is None else min(limit, least) for name, limit in limits.items()},
        }
    return left >= 0


def _late(watch: Watch) -> CallTimeoutError:
    """The error for a request that would have been sent after the end of its call."""
    said = "the time of the call ended before the request was sent"
    if watch.may_have_left:
        return CallTimeoutError(f"{said} again")
    return CallTimeoutError(f"{said}; nothing was sent", hint="call again, with a longer deadline")


def _settled(watch: Watch, outcome: Answer | Fault) -> Answer | Fault:
    """The outcome of the call's own request, once its auth flow has ended or a request of the flow failed."""
    answer = watch.answer
    if answer is not None and (outcome is answer or answer.status != 401 or watch.keeps_refusals):
        return answer
    if isinstance(outcome, Answer) and answer is None and watch is not _NOBODY:
        # What the broker says about another request is no answer to this one.
        return Fault(LOST, "the auth plugin sent another request in place of the call's own")
    return answer if isinstance(outcome, Answer) and answer is not None else outcome


def _failed(watch: Watch, error: Exception) -> Answer | Fault | IbkrError:
    """What a call comes to whose auth flow raised. Frames of the auth plugin and of httpx hold the signed request, so
    errors go on without them.
    """
    answer = watch.answer
    if answer is not None and (answer.status != 401 or watch.keeps_refusals):
        watch.spoilt("the auth plugin", error)
        return answer
    if isinstance(error, IbkrError):
        return error.with_traceback(None)
    if isinstance(error, httpx.HTTPError):
        # Of a request that the auth plugin sent by itself; whether ours had left is anybody's guess.
        return Fault(LOST, f"the auth plugin failed: {_fault_of(error).text}")
    raise error


def _rescued(
    request: Request,
    response: HttpResponse | None,
    answer: Answer | None,
    inlet: Inlet | None,
    watch: Watch,
    error: Exception,
) -> Answer | None:
    """The answer, when it had come whole before something failed (closing the connection, a log handler, the clock),
    or when its status says enough.

    Raises:
        Exception: `error`, where there is no whole answer and it is no failure of the connection.
    """
    if answer is None and response is not None and inlet is not None and inlet.is_whole:
        answer = _whole(response, inlet, watch)
    if answer is None and response is not None and _counts_alone(response.status_code, watch, error):
        response._content = b""
        answer = Answer(response.status_code, response.headers, b"")
        watch.ends(request, answer)
    if answer is not None:
        watch.spoilt("the connection", error)
    elif response is None and isinstance(error, ConfigurationError):
        # A transport that refuses to send, in the words of this client.
        watch.ends(request, _UNSENT)
        raise error
    elif not isinstance(error, httpx.HTTPError | httpx.StreamError | OSError | Overrun) and not _of_connection(error):
        raise error
    return answer


_CONNECTING: Final = frozenset({"anyio", "h11", "h2", "httpcore", "trio"})


def _of_connection(error: Exception) -> bool:
    """Whether a library that keeps connections raised it: one that Ctrl-C left half used has no state that they know,
    and what they say of it is theirs alone.
    """
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    name = "" if frame is None else str(frame.tb_frame.f_globals.get("__name__", ""))
    return name.partition(".")[0] in _CONNECTING


def _counts_alone(status: int, watch: Watch, error: Exception) -> bool:
    """Whether a status says what there is to say although its body cannot be had: a 429 always; of a call that may be
    repeated freely every refusal whose body does not unpack or is too long, since that would not change.
    """
    if status == 429:
        return True
    unreadable = isinstance(error, Overrun) and error.kind in (GARBLED, TOO_LONG)
    return unreadable and status >= 400 and not watch.keeps_refusals


def _whole(response: HttpResponse, inlet: Inlet, watch: Watch) -> Answer:
    content = inlet.whole()
    paired = retire_if_shifted(response)
    if paired is not CLEAN:
        watch.shifted(paired is DOUBTFUL)
    # An auth flow that asks for the body finds it where httpx itself would have put it.
    response._content = content
    answer = Answer(response.status_code, response.headers, content)
    watch.ends(response.request, answer)
    return answer


@cache
def _trusting_authorities() -> ssl.SSLContext:
    """One context for all clients: reading the authorities takes longer than a hundred calls, and a context is shared
    safely.

    Made by hand, because `ssl.create_default_context`, which httpx uses, writes the keys of every connection to the
    file that SSLKEYLOGFILE names.
    """
    import certifi

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    context.load_verify_locations(cafile=certifi.where())
    return context


@cache
def _trusting_nobody() -> ssl.SSLContext:
    """For plain http, where a pool wants a context and never asks it anything."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def default_transport(
    asynchronous: bool,
    verify: ssl.SSLContext | bool,
    limits: Limits | None,
    proxy: Proxy | None,
    *,
    plain: bool = False,
) -> Any:
    """A connection pool of httpx: HTTP/1.1, nothing read from the environment. `plain` is for http addresses alone."""
    if verify is True:
        verify = _trusting_nobody() if plain else _trusting_authorities()
    # Imported here: it needs httpcore, which httpx too imports only when it makes a pool.
    from ibkr_core.bounded import bound

    maker = httpx.AsyncHTTPTransport if asynchronous else httpx.HTTPTransport
    transport = maker(
        verify=verify,
        trust_env=False,
        limits=limits or Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=KEEPALIVE_SECONDS),
        proxy=None if proxy is None else proxy.url,
    )
    bound(transport)
    return transport
