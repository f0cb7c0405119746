"""The clients that generated code builds on: `SyncCore` for threads, `AsyncCore` for tasks, one policy under both."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final, NoReturn, Self, TypeVar

from ibkr_core._http import (
    LONGEST_ANSWER,
    Answer,
    AsyncBaseTransport,
    Auth,
    BaseTransport,
    Limits,
    default_transport,
    exchange,
    exchange_async,
)
from ibkr_core._requests import RequestBuilder
from ibkr_core.aftermath import report_cookie, tell_fault
from ibkr_core.breaker import Circuit, CircuitBreaker
from ibkr_core.budget import RetryBudget
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.cookies import Cookies
from ibkr_core.credentials import Credentials
from ibkr_core.drift import DriftReport, Once
from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_core.flight import Flight
from ibkr_core.forks import refreshed_after_fork
from ibkr_core.gate import OrderGate
from ibkr_core.intents import annotate
from ibkr_core.leases import Leases
from ibkr_core.link import SessionLink
from ibkr_core.logs import install_guard, ours
from ibkr_core.operation import Call, Operation
from ibkr_core.options import DEFAULT_OPTIONS, DEFAULT_TIMEOUTS, CallOptions, Timeouts
from ibkr_core.pacing import ANYWHERE, HOSTED, Pacing
from ibkr_core.policy import Away, Outcome, Send, steps
from ibkr_core.retry import RetryPolicy
from ibkr_core.servers import HOSTED_API, Servers, checked_proxy, is_hosted, is_loopback
from ibkr_core.types import Response, safe_repr
from ibkr_core.waiting import Wait, in_thread, wait, wait_async

__all__ = ["AsyncCore", "BaseClient", "SyncCore"]

T = TypeVar("T")

_DEFAULT_RETRY: Final = RetryPolicy()
_SETTINGS: Final[dict[str, tuple[Any, str]]] = {
    "timeout": (Timeouts, "Timeouts, as in client.timeout = Timeouts.of(5)"),
    "retry": (RetryPolicy, "a RetryPolicy"),
    "pacing": (Pacing, "a Pacing"),
    "gate": (OrderGate, "an OrderGate"),
    "retry_budget": (RetryBudget | None, "a RetryBudget, or None"),
    "breaker": (CircuitBreaker | None, "a CircuitBreaker, or None"),
    "max_response_bytes": (int, "whole bytes, at least 1"),
}
"""What may be set on a client that is in use: its type, and what to say of another."""


class BaseClient:
    """What both clients share: where to send, as whom, how patiently, how fast.

    Args:
        base_url: server of the API; https, or http to this machine. Cannot be changed later: tokens are bound to it.
        auth: an `httpx.Auth` (`ibkr_auth.BearerAuth`); used for the base URL alone, where the contract wants `bearer`.
            Or a mapping of the contract's security schemes to one each, `{"bearer": ..., "oauth2Bearer": ...}`; each is
            used for the operations of its scheme, on whichever server those are. Where there are credentials and none
            of them is for an operation, the call raises ConfigurationError; only a gateway on this machine is sent
            calls of the API without any, because it signs them itself.
        timeout: seconds for each phase of one try, or `Timeouts`. There is always one.
        retry: `RetryPolicy`; also holds the total time of a call.
        pacing: `Pacing`; give the same object to clients that share a user name.
        retry_budget: `RetryBudget`, the retries that all calls share, so that an outage is not met with three times the
            requests; False for none.
        breaker: `CircuitBreaker`, which answers calls at once while nobody answers; False for none. Cancels, replies
            and session calls are sent all the same.
        gate: `OrderGate`; the same, so that no call comes between a question of the broker and its answer.
        strict: raise where an answer leaves the contract, instead of reading what can be read. For calls marked
            `x-retry: safe` alone: the answer of a call that may have changed something is given, and the drift logged.
        on_drift: called with a `DriftReport` for each such place, once in the life of the client: the same place of
            the same operation, whatever its position in a list, is not reported again. Also told of what failed after
            an answer had arrived (kinds `cookie` and `fault`). When it raises, that is logged and the answer is given.
        headers: sent with every call to the base URL; credentials are refused here.
        user_agent: put before the default `ibkr-web/<version>`.
        verify: True, or an `ssl.SSLContext`; False only for this machine (the gateway's self-made certificate).
        transport: an httpx transport instead of the connection pool; the caller closes it.
        servers: addresses of the contract's own servers by name.
        clock: time, for tests.
        limits: httpx pool limits.
        proxy: URL of a proxy; the environment is not read.
        max_response_bytes: the longest answer that is taken, as it comes and unpacked, in bytes; 64 MiB unless given. A
            longer one is an `UnreadableAnswerError`, or for an order an `OutcomeUnknownError`, before it is in memory.

    Raises:
        ConfigurationError: an argument cannot be used.
    """

    _asynchronous = False

    def __init__(
        self,
        base_url: str = HOSTED_API,
        *,
        auth: Auth | Mapping[str, Auth] | None = None,
        timeout: float | Timeouts = DEFAULT_TIMEOUTS,
        retry: RetryPolicy | None = None,
        pacing: Pacing | None = None,
        retry_budget: RetryBudget | bool = True,
        breaker: CircuitBreaker | bool = True,
        gate: OrderGate | None = None,
        strict: bool = False,
        on_drift: Callable[[DriftReport], None] | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        verify: ssl.SSLContext | bool = True,
        transport: Any = None,
        servers: Mapping[str, str] | None = None,
        clock: Clock = SYSTEM_CLOCK,
        limits: Limits | None = None,
        proxy: str | None = None,
        max_response_bytes: int = LONGEST_ANSWER,
    ) -> None:
        for name, value, kind in (
            ("retry", retry, RetryPolicy),
            ("pacing", pacing, Pacing),
            ("gate", gate, OrderGate),
            ("retry_budget", None if isinstance(retry_budget, bool) else retry_budget, RetryBudget),
            ("breaker", None if isinstance(breaker, bool) else breaker, CircuitBreaker),
        ):
            if value is not None and not isinstance(value, kind):
                raise ConfigurationError(f"{name} is a {type(value).__name__}: expected a {kind.__name__}")
        self._servers = Servers(base_url, servers)
        self.credentials = Credentials(auth, local=is_loopback(self._servers.base_origin[1]))
        if verify is False and not is_loopback(self._servers.base_origin[1]):
            raise ConfigurationError("verify=False is for this machine alone: expected True or an ssl.SSLContext")
        wanted = AsyncBaseTransport if self._asynchronous else BaseTransport
        if transport is not None and not isinstance(transport, wanted):
            raise ConfigurationError(f"transport is a {type(transport).__name__}: expected an httpx.{wanted.__name__}")
        self.cookies = Cookies()
        self._requests = RequestBuilder(self._servers, self.cookies, headers, user_agent)
        self.timeout = Timeouts.of(timeout)
        self.retry = retry or _DEFAULT_RETRY
        self.pacing = pacing or Pacing()
        self.retry_budget = RetryBudget() if retry_budget is True else retry_budget or None
        self.breaker = CircuitBreaker() if breaker is True else breaker or None
        self.gate = gate or OrderGate()
        self.strict = strict
        self.on_drift = None if on_drift is None else Once(on_drift)
        self.session_link: SessionLink | None = None
        """Set by a session keeper while it runs."""
        self.clock = clock
        self.max_response_bytes = max_response_bytes
        self._verify = verify
        self._limits = limits
        self._proxy = checked_proxy(proxy)
        self._given_transport = transport
        self._transports: dict[bool, Any] = {}
        self._leases = Leases()
        self._lock = threading.Lock()
        self._closed = False
        self._forked = False
        install_guard()
        refreshed_after_fork(self)

    def __setattr__(self, name: str, value: Any) -> None:
        if (setting := _SETTINGS.get(name)) is not None and not isinstance(value, setting[0]):
            raise ConfigurationError(f"client.{name} is set to a {type(value).__name__}: expected {setting[1]}")
        if name == "max_response_bytes" and (value is True or value < 1):
            raise ConfigurationError(f"max_response_bytes is {value}: expected {_SETTINGS[name][1]}")
        super().__setattr__(name, value)
        if name == "pacing":
            value.serve((HOSTED if is_hosted(self._servers.base_origin[1]) else ANYWHERE)[0])

    @property
    def base_url(self) -> str:
        """Where calls go; fixed when the client is made, because credentials are bound to it."""
        return self._servers.base

    @property
    def closed(self) -> bool:
        """Whether it was closed: every call is refused."""
        return self._closed

    @property
    def circuit(self) -> Circuit:
        """What the circuit breaker has seen of the broker, and whether it sends calls."""
        return Circuit("off") if self.breaker is None else self.breaker.circuit(self.clock.monotonic())

    def _transport_for(self, operation: Operation) -> Any:
        """What sends the operation; asked first, so that a call that cannot be sent costs no place in line.

        Raises:
            ConfigurationError: the client is closed, or the operation's server has no known address.
        """
        if self._closed:
            raise ConfigurationError("the client is closed: make a new one", operation=operation.id)
        server = operation.server
        if server:
            self._servers.url_of(operation)
        if self._given_transport is not None:
            if self._forked:
                raise ConfigurationError(
                    "the client was made before a fork with a transport of its own, whose connections belong to the "
                    "parent: make the client in the child"
                )
            return self._given_transport
        other = bool(server)
        transport = self._transports.get(other)
        if transport is None:
            with self._lock:
                transport = self._transports.get(other)
                if transport is None:
                    transport = self._transports[other] = self._make_transport(other)
        return transport

    def drop_connections(self) -> None:
        """Use the connections that are open now for no further call.

        For answers that cannot be paired with their requests any more. Calls under way end normally; connections that
        nobody uses are closed (by an `AsyncClient`: with its next call, or in `aclose`). A transport given by the
        caller keeps its connections: they are the caller's.
        """
        with self._lock:
            self._leases.drop(self._transports.values())
            self._transports = {}

    def _lease(self, operation: Operation) -> Any:
        """The transport for one exchange, to be given back to `_leases`.

        Raises:
            ConfigurationError: as `_transport_for`.
        """
        while not self._leases.take(transport := self._transport_for(operation)):
            # Dropped by another thread between the two.
            continue
        return transport

    def _all_transports(self) -> list[Any]:
        with self._lock:
            every = [*self._transports.values(), *self._leases.dropped()]
            self._transports = {}
        return every

    def _make_transport(self, other: bool) -> Any:
        """The pool of the base URL, or the one of the contract's other servers."""
        # A certificate that is not looked at is for the gateway on this machine alone.
        verify = True if other and self._verify is False else self._verify
        plain = not other and self._servers.base_origin[0] == "http"
        return default_transport(self._asynchronous, verify, self._limits, self._proxy, plain=plain)

    def _advise(self, error: BaseException, operation: Operation, options: CallOptions) -> None:
        if isinstance(error, IbkrError):
            from ibkr_core.hints import advise

            try:
                advise(error, self, operation, options)
            except Exception as fault:
                annotate(error, f"no hint could be made ({type(fault).__name__})")

    def _receive(self, send: Send, outcome: Any) -> None:
        if type(outcome) is Answer and "set-cookie" in outcome.headers and not send.call.operation.server:
            try:
                unread = self.cookies.receive(outcome.headers.get_list("set-cookie"), self.clock.wall())
            except Exception as error:
                tell_fault(self, send.call.operation.id, "reading a cookie", error)
            else:
                for got in unread:
                    report_cookie(self, send.call.operation.id, got)

    def _refresh_after_fork(self) -> None:
        # The parent's sockets: two processes writing to one would mix their requests. They are let go, not closed.
        self._abandoned = (self._transports, self._leases)
        self._transports = {}
        self._leases = Leases()
        self._forked = True
        self._lock = threading.Lock()
        self.cookies.refresh_after_fork()

    @safe_repr
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._servers.base}, {'with' if self.credentials else 'without'} auth>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        kind = type(self).__name__
        raise TypeError(f"a {kind} holds connections and credentials and is not copied or pickled: make a new one")


class SyncCore(BaseClient):
    """Sends calls from threads; one client may be shared by many."""

    def send(self, call: Call[T], options: CallOptions | None = None) -> Response[T]:
        """Send one call and give the whole, decoded answer.

        Raises:
            IbkrError: see the tree in `ibkr_core.errors`.
        """
        options = options or DEFAULT_OPTIONS
        flight = Flight(self, call)
        flow = steps(self, call, options, flight)
        outcome: Outcome | None = None
        failure: BaseException | None = None
        try:
            # Asked before anything else, so that a call that cannot be sent costs no place in line.
            self._transport_for(call.operation)
            auth = self.credentials.of(call.operation, options.auth)
            while True:
                try:
                    step = flow.send(outcome) if failure is None else flow.throw(failure)
                except StopIteration as end:
                    return end.value  # type: ignore[no-any-return]
                outcome = None
                try:
                    if type(step) is Send:
                        transport = self._lease(call.operation)
                        try:
                            outcome = exchange(
                                transport,
                                # Never a local name: a traceback with locals would print the address with its account.
                                self._requests.build(call, step.options, step.timeouts),
                                auth,
                                self.clock,
                                step.deadline,
                                flight,
                                self.max_response_bytes,
                            )
                        finally:
                            for unused in self._leases.give_back(transport):
                                self._close_quietly(unused, flight)
                        self._receive(step, outcome)
                    elif type(step) is Wait:
                        wait(self.clock, step.waiter, step.seconds, whole=step.whole)
                    else:
                        self.clock.sleep(step.seconds)  # type: ignore[union-attr]
                except BaseException as error:
                    # Raised again inside the flow, which gives back what the call holds.
                    failure = error
        except BaseException as error:
            flight.leave(error)
            self._advise(error, call.operation, options)
            raise
        finally:
            # Twice, for a Ctrl-C that comes in between: a flow that is not closed holds up the calls of others.
            try:
                failure = None
                flow.close()
            finally:
                flow.close()

    def close(self) -> None:
        """Close the connections; calls after this are refused. A transport given by the caller stays open."""
        self._closed = True
        token = ours.set(True)
        try:
            for transport in self._all_transports():
                transport.close()
        finally:
            ours.reset(token)

    def drop_connections(self) -> None:
        super().drop_connections()
        for transport in self._leases.unused():
            self._close_quietly(transport, None)

    def _close_quietly(self, transport: BaseTransport, flight: Flight | None) -> None:
        token = ours.set(True)
        try:
            transport.close()
        except Exception as error:
            if flight is None:
                raise
            flight.spoilt("closing a connection", error)
        finally:
            ours.reset(token)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncCore(BaseClient):
    """Sends calls from tasks of one event loop (asyncio or trio)."""

    _asynchronous = True
    _loop: object = None

    async def send(self, call: Call[T], options: CallOptions | None = None) -> Response[T]:
        """Send one call and give the whole, decoded answer.

        Cancelling it closes its connection and gives its place in line back.

        Raises:
            IbkrError: see the tree in `ibkr_core.errors`.
        """
        options = options or DEFAULT_OPTIONS
        flight = Flight(self, call)
        flow = steps(self, call, options, flight)
        outcome: Outcome | None = None
        failure: BaseException | None = None
        try:
            # Asked before anything else, so that a call that cannot be sent costs no place in line.
            self._transport_for(call.operation)
            self._check_loop()
            auth = self.credentials.of(call.operation, options.auth)
            while True:
                try:
                    step = flow.send(outcome) if failure is None else flow.throw(failure)
                except StopIteration as end:
                    return end.value  # type: ignore[no-any-return]
                outcome = None
                try:
                    if type(step) is Send:
                        transport = self._lease(call.operation)
                        try:
                            outcome = await exchange_async(
                                transport,
                                # Never a local name: a traceback with locals would print the address with its account.
                                self._requests.build(call, step.options, step.timeouts),
                                auth,
                                self.clock,
                                step.deadline,
                                flight,
                                self.max_response_bytes,
                            )
                        finally:
                            for unused in self._leases.give_back(transport):
                                await self._close_quietly(unused, flight)
                        self._receive(step, outcome)
                    elif type(step) is Away:
                        outcome = await in_thread(self.clock, step.do)
                    elif type(step) is Wait:
                        await wait_async(self.clock, step.waiter, step.seconds, whole=step.whole)
                    else:
                        await self.clock.sleep_async(step.seconds)  # type: ignore[union-attr]
                except BaseException as error:
                    # Raised again inside the flow, which gives back what the call holds.
                    failure = error
        except BaseException as error:
            flight.leave(error)
            self._advise(error, call.operation, options)
            raise
        finally:
            # Twice, for a Ctrl-C that comes in between: a flow that is not closed holds up the calls of others.
            try:
                failure = None
                flow.close()
            finally:
                flow.close()

    def _check_loop(self) -> None:
        """Remember the event loop of the first call: connections, and transports of the caller's too, belong to it.

        Raises:
            ConfigurationError: this is another loop.
        """
        loop = _running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop != loop:
            raise ConfigurationError(
                "the client was used in another event loop before, and its connections belong to that one: make a new "
                "client inside each asyncio.run"
            )

    async def aclose(self) -> None:
        """Close the connections; calls after this are refused. A transport given by the caller stays open.

        In another event loop than that of the calls there is nothing to close: connections end with their loop.
        """
        self._closed = True
        transports = self._all_transports()
        if self._loop is not None and self._loop != _running_loop():
            return
        token = ours.set(True)
        try:
            for transport in transports:
                await transport.aclose()
        finally:
            ours.reset(token)

    async def _close_quietly(self, transport: AsyncBaseTransport, flight: Flight) -> None:
        token = ours.set(True)
        try:
            await transport.aclose()
        except Exception as error:
            flight.spoilt("closing a connection", error)
        finally:
            ours.reset(token)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _running_loop() -> object:
    """What runs the current task: the event loop of asyncio, or what stands for it under trio."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        import anyio.lowlevel

        return anyio.lowlevel.current_token()
