"""The deadline of a call holds below it: while an auth plugin waits for its token, and on every byte of the network."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from contextlib import suppress

import httpcore
import httpx
import pytest

from ibkr_core import (
    AsyncCore,
    AuthenticationError,
    CallOptions,
    CallTimeoutError,
    OutcomeUnknownError,
    Pacing,
    SyncCore,
)
from ibkr_core._http import Auth, Request, default_transport, exchange, exchange_async
from ibkr_core.bounded import _AsyncBackend, _AsyncStream, _Backend, _Shared, _Stream, bound
from ibkr_core.deadline import enter, leave, time_left
from ibkr_core.servers import checked_proxy


class Slow(Auth):
    """Takes its time for a token, before each of its requests."""

    def __init__(self, clock, *waits):
        self.clock = clock
        self.waits = waits

    def auth_flow(self, request):
        for wait in self.waits:
            self.clock.pass_time(wait)
            yield request


class TestTokens:
    def test_an_order_is_not_sent_after_its_deadline(self, bench, order):
        bench.settings["auth"] = Slow(bench.clock, 2.5)
        wire = bench.script(200)
        with pytest.raises(CallTimeoutError, match="nothing was sent") as caught:
            bench.send(order(), CallOptions(deadline=2.0))
        assert wire.requests == []
        assert caught.value.intent == ("intent-1", "intent-2")
        assert caught.value.intent[0].sent_monotonic is None

    def test_nor_again_after_a_401(self, bench, order):
        bench.settings["auth"] = Slow(bench.clock, 0.5, 2.5)
        wire = bench.script(401, 200)
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order(), CallOptions(deadline=2.0))
        assert len(wire.requests) == 1
        assert type(caught.value.__cause__) is AuthenticationError

    def test_what_was_sent_by_an_earlier_try_is_not_denied(self, bench, op, call):
        class LaterSlow(Slow):
            def auth_flow(self, request):
                self.clock.pass_time(self.waits[0])
                self.waits = self.waits[1:]
                yield request

        bench.settings["auth"] = LaterSlow(bench.clock, 0.0, 20.0)
        wire = bench.script(503, 200)
        with pytest.raises(CallTimeoutError) as caught:
            bench.send(call(op()), CallOptions(deadline=10.0))
        assert len(wire.requests) == 1
        assert "sent again" in str(caught.value)
        assert "nothing was sent" not in str(caught.value)

    def test_the_limits_of_the_request_shrink_with_the_wait(self, bench, order):
        bench.settings["auth"] = Slow(bench.clock, 1.5)
        wire = bench.script(200)
        bench.send(order(), CallOptions(deadline=2.0))
        assert wire.requests[0].extensions["timeout"] == pytest.approx(
            {"connect": 0.5, "read": 0.5, "write": 0.5, "pool": 0.5}
        )

    def test_a_plugin_can_ask_what_is_left(self, bench, order):
        left = []

        class Asks(Slow):
            def auth_flow(self, request):
                left.append(time_left())
                yield request

        bench.settings["auth"] = Asks(bench.clock)
        bench.script(200)
        bench.send(order(), CallOptions(deadline=2.0))
        assert left == [pytest.approx(2.0)]
        assert time_left() is None

    @pytest.mark.parametrize("auth", [False, True])
    def test_an_exchange_that_begins_late_sends_nothing(self, bench, auth):
        wire = bench.script(200)
        request = Request("GET", "https://api.example.com/")
        plugin = Slow(bench.clock, 0.0) if auth else None
        arguments = (wire, request, plugin, bench.clock, bench.clock.now - 1.0)
        outcome = bench.run(exchange_async(*arguments)) if bench.asynchronous else exchange(*arguments)
        assert type(outcome) is CallTimeoutError
        assert wire.requests == []


GZIPPED = b"content-encoding: gzip\r\n"
CHUNKED = b"transfer-encoding: chunked\r\n\r\n"
OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
ENDLESS = {
    "a head by bytes": (b"HTTP/1.1 200 OK\r\nx-long: ", b"a", 0.002),
    "one 103 after another": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100, 0.0),
    "an extension of a chunk": (OK + CHUNKED + b"1;a=", b"a", 0.002),
    "chunks of a byte": (OK + CHUNKED, b"1\r\n \r\n" * 100, 0.0),
    "trailers": (OK + CHUNKED + b"2\r\n[]\r\n0\r\n", b"a: b\r\n", 0.002),
    "the head of gzip": (OK + GZIPPED + CHUNKED + b"a\r\n\x1f\x8b\x08\x08\0\0\0\0\0\xff\r\n", b"1\r\na\r\n", 0.002),
    "a body by bytes": (OK + b"content-length: 100000\r\n\r\n[", b" ", 0.002),
    "nothing": (b"", b"", 0.002),
}


@pytest.fixture
def endless(request):
    """A server whose answers never end."""
    begin, go_on, pause = ENDLESS[request.param]
    listener = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def serve():
        with listener:
            connection, _ = listener.accept()
        with connection, suppress(OSError):
            connection.recv(65536)
            connection.sendall(begin)
            while not done.wait(pause):
                connection.sendall(go_on)

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1/api"
    done.set()
    thread.join(20)


@pytest.mark.parametrize("endless", ENDLESS, indirect=True)
class TestNetwork:
    OPTIONS = CallOptions(deadline=0.1)

    def test_what_never_ends_ends_with_the_call(self, endless, order):
        began = time.monotonic()
        with (
            SyncCore(endless, pacing=Pacing("off")) as client,
            pytest.raises(OutcomeUnknownError, match="timed out") as caught,
        ):
            client.send(order(), self.OPTIONS)
        assert time.monotonic() - began < 10
        assert caught.value.intent == ("intent-1", "intent-2")

    async def test_also_in_a_task(self, endless, order):
        async with AsyncCore(endless, pacing=Pacing("off")) as client, asyncio.timeout(10):
            with pytest.raises(OutcomeUnknownError, match="timed out"):
                await client.send(order(), self.OPTIONS)


class Inner:
    """A stream and a backend that note the limits they are given."""

    mark = "seen through"

    def __init__(self):
        self.limits = []
        self.sizes = []

    def read(self, max_bytes, timeout=None):
        self.limits.append(timeout)
        self.sizes.append(max_bytes)
        return b"x"

    def write(self, buffer, timeout=None):
        self.limits.append(timeout)

    def start_tls(self, context, name=None, timeout=None):
        self.limits.append(timeout)
        return self

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.limits.append(timeout)
        return self


class AsyncInner(Inner):
    async def read(self, *arguments):
        return super().read(*arguments)

    async def write(self, *arguments):
        super().write(*arguments)

    async def start_tls(self, *arguments):
        return super().start_tls(*arguments)

    async def connect_tcp(self, *arguments):
        return super().connect_tcp(*arguments)


@pytest.fixture(params=["sync", "async"])
def steps(request):
    """The inner stream, and each step on the network as a function of its limit."""
    if request.param == "sync":
        inner = Inner()
        made = _Stream, _Backend
        run = lambda outcome: outcome  # noqa: E731
    else:
        inner = AsyncInner()
        made = _AsyncStream, _AsyncBackend

        def run(outcome):
            return asyncio.run(outcome)

    stream, backend = made[0](inner), made[1](inner)
    return (
        inner,
        made[0],
        {
            "read": lambda limit, most=1: run(stream.read(most, limit)),
            "write": lambda limit: run(stream.write(b"x", limit)),
            "start_tls": lambda limit: run(stream.start_tls(ssl.create_default_context(), "name", limit)),
            "connect_tcp": lambda limit: run(backend.connect_tcp("127.0.0.1", 443, limit)),
        },
    )


class TestSteps:
    @pytest.mark.parametrize("step", ["read", "write", "start_tls", "connect_tcp"])
    @pytest.mark.parametrize(("limit", "left", "given"), [(30.0, 2.0, 2.0), (1.0, 2.0, 1.0), (None, 2.0, 2.0)])
    def test_each_gets_what_is_left(self, steps, clock, step, limit, left, given):
        inner, _, do = steps
        token = enter(clock, clock.now + left)
        try:
            do[step](limit)
        finally:
            leave(token)
        assert inner.limits == [given]

    @pytest.mark.parametrize("step", ["read", "write", "start_tls", "connect_tcp"])
    def test_outside_a_call_each_keeps_its_own(self, steps, step):
        inner, _, do = steps
        do[step](30.0)
        assert inner.limits == [30.0]

    @pytest.mark.parametrize(
        ("step", "error"),
        [
            ("write", httpcore.WriteTimeout),
            ("start_tls", httpcore.ConnectTimeout),
            ("connect_tcp", httpcore.ConnectTimeout),
        ],
    )
    def test_nothing_is_begun_when_nothing_is_left(self, steps, clock, step, error):
        inner, _, do = steps
        token = enter(clock, clock.now)
        try:
            with pytest.raises(error):
                do[step](30.0)
        finally:
            leave(token)
        assert inner.limits == []

    def test_what_has_arrived_is_still_read(self, steps, clock):
        inner, _, do = steps
        token = enter(clock, clock.now - 5)
        try:
            assert do["read"](30.0) == b"x"
        finally:
            leave(token)
        assert inner.limits == [0.001]

    def test_but_not_what_never_ends(self, steps, clock):
        """A server that sends without a pause, a head of a megabyte or one 103 after another, has always something."""
        inner, _, do = steps
        token = enter(clock, clock.now - 5)
        try:
            for _ in range(40):
                do["read"](30.0)
            with pytest.raises(httpcore.ReadTimeout):
                do["read"](30.0)
        finally:
            leave(token)
        assert inner.limits == [0.001] * 40

    def test_nor_what_takes_long_to_look_at(self, steps, clock):
        inner, _, do = steps
        token = enter(clock, clock.now - 5)
        try:
            for _ in range(3):
                do["read"](30.0)
                clock.pass_time(0.04)
            with pytest.raises(httpcore.ReadTimeout):
                do["read"](30.0)
        finally:
            leave(token)
        assert len(inner.limits) == 3

    def test_a_read_is_small_enough_for_an_event_loop(self, steps):
        inner, _, do = steps
        do["read"](30.0, 10)
        do["read"](30.0, 64 * 1024)
        assert inner.sizes == [10, 16 * 1024]

    @pytest.mark.parametrize("step", ["start_tls", "connect_tcp"])
    def test_what_comes_of_it_obeys_too(self, steps, step):
        _, kind, do = steps
        made = do[step](30.0)
        assert type(made) is kind
        assert made.mark == "seen through"


class Proxied:
    """A socket that gives a byte a second, as a proxy may that speaks TLS."""

    def __init__(self, clock):
        self.clock = clock
        self.limits = []

    def settimeout(self, limit):
        self.limits.append(limit)

    def recv(self, most):
        self.clock.pass_time(1.0)
        return b"x"

    def sendall(self, data):
        self.clock.pass_time(1.0)

    def fileno(self):
        return 17


class TestInside:
    """TLS inside the TLS of a proxy: httpcore reads byte by byte what one record needs, under one limit."""

    @pytest.fixture
    def shared(self, clock):
        shared = _Shared(Proxied(clock))
        shared.settimeout(30.0)
        token = enter(clock, clock.now + 2.5)
        yield shared
        leave(token)

    def test_each_read_gets_what_is_left(self, shared, clock):
        assert [shared.recv(100) for _ in range(3)] == [b"x"] * 3
        assert shared.limits == [2.5, 1.5, 0.5]
        shared.recv(100)
        with pytest.raises(TimeoutError):
            shared.recv(100)
        assert shared.limits == [2.5, 1.5, 0.5, 0.001]

    def test_each_write_too(self, shared):
        for _ in range(3):
            shared.sendall(b"hello")
        with pytest.raises(TimeoutError):
            shared.sendall(b"hello")
        assert shared.limits == [2.5, 1.5, 0.5]

    def test_a_step_of_its_own_may_be_shorter(self, shared):
        shared.settimeout(0.2)
        shared.recv(1)
        shared.sendall(b"a")
        assert shared.limits == [0.2, 0.2]

    def test_httpcore_takes_it_for_what_it_is(self, shared):
        assert isinstance(shared, ssl.SSLSocket)
        assert shared.fileno() == 17

    def test_it_is_put_below_the_inner_connection(self):
        with socket.socket() as plain:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            inner = Inner()
            inner._sock = plain
            _Stream(inner).start_tls(context, "name", 1.0)
            assert inner._sock is plain
            with context.wrap_socket(plain, server_hostname="name", do_handshake_on_connect=False) as sealed:
                inner._sock = sealed
                _Stream(inner).start_tls(context, "name", 1.0)
                assert type(inner._sock) is _Shared


class Late(httpcore.NetworkStream, httpcore.AsyncNetworkStream):
    """A connection on which an answer lies that nobody has fetched in time."""

    def __init__(self, clock, pieces):
        self.clock = clock
        self.pieces = list(pieces)

    def read(self, max_bytes, timeout=None):
        if self.clock.monotonic() < 2000:
            self.clock.pass_time(1000.0)
        return self.pieces.pop(0) if self.pieces else b""

    def write(self, buffer, timeout=None):
        pass

    def close(self):
        pass

    def start_tls(self, *arguments):
        return self

    def get_extra_info(self, info):
        return None


class AsyncLate(Late):
    async def read(self, *arguments, **named):
        return Late.read(self, *arguments, **named)

    async def write(self, buffer, timeout=None):  # noqa: ASYNC109
        pass

    async def aclose(self):
        pass


class Lines(httpcore.NetworkBackend, httpcore.AsyncNetworkBackend):
    def __init__(self, stream):
        self.stream = stream

    def connect_tcp(self, *arguments):
        return self.stream


class AsyncLines(Lines):
    async def connect_tcp(self, *arguments):
        return self.stream


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
CHUNKS = [b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (b'{"in": ', b'"two', b' chunks"}')]


class TestLateAnswers:
    """A machine that slept, or an event loop that was held up: the answer has come, and nobody has looked."""

    def send(self, bench, pieces, order):
        stream = (AsyncLate if bench.asynchronous else Late)(bench.clock, pieces)
        pool = httpcore.AsyncConnectionPool if bench.asynchronous else httpcore.ConnectionPool
        transport = (httpx.AsyncHTTPTransport if bench.asynchronous else httpx.HTTPTransport)()
        transport._pool = pool(network_backend=(AsyncLines if bench.asynchronous else Lines)(stream))
        bound(transport)
        bench.settings.update(transport=transport, base_url="http://127.0.0.1:9/v1/api")
        return bench.send(order(), CallOptions(deadline=5.0))

    @pytest.mark.parametrize(
        "pieces",
        [
            [HEAD + b"transfer-encoding: chunked\r\n\r\n" + b"".join(CHUNKS) + b"0\r\n\r\n"],
            [HEAD, b"transfer-encoding: chunked\r\n\r\n", *CHUNKS, b"0\r\n\r\n"],
            [HEAD + b"content-length: 20\r\n\r\n", b'{"in": ', b'"two chunks', b'"}'],
            [HEAD + b"connection: close\r\n\r\n", b'{"in": ', b'"two chunks"}'],
        ],
        ids=["chunks in one piece", "chunk by chunk", "a length", "until it closes"],
    )
    def test_what_has_come_is_read(self, bench, order, pieces):
        assert self.send(bench, pieces, order).parsed == {"in": "two chunks"}

    def test_what_never_ends_is_not(self, bench, order):
        pieces = [HEAD + b"connection: close\r\n\r\n", *[b" "] * 1000]
        with pytest.raises(OutcomeUnknownError, match="timed out"):
            self.send(bench, pieces, order)


class Refusing(httpcore.NetworkBackend):
    """Connects to one address alone, and takes a second for each try."""

    def __init__(self, clock, good=None):
        self.clock = clock
        self.good = good
        self.tried = []

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.tried.append((host, timeout))
        self.clock.pass_time(min(1.0, timeout))
        if host != self.good:
            raise httpcore.ConnectTimeout(host)
        return Inner()


class TestNames:
    """A name may stand for many addresses, and looking it up takes its own time."""

    @pytest.fixture
    def resolver(self, monkeypatch):
        def make(*found):
            def look_up(host, port, **_):
                if isinstance(found[0], Exception):
                    raise found[0]
                if callable(found[0]):
                    found[0]()
                return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

            monkeypatch.setattr(socket, "getaddrinfo", look_up)

        return make

    def connect(self, clock, inner, deadline=2.5):
        token = enter(clock, clock.now + deadline)
        try:
            return _Backend(inner).connect_tcp("api.example.com", 443, 5.0)
        finally:
            leave(token)

    def test_all_addresses_together_get_what_is_left(self, clock, resolver):
        resolver("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4")
        inner = Refusing(clock)
        with pytest.raises(httpcore.ConnectTimeout):
            self.connect(clock, inner)
        assert inner.tried == [("192.0.2.1", 2.5), ("192.0.2.2", 1.5), ("192.0.2.3", 0.5)]

    def test_the_first_that_answers_is_taken(self, clock, resolver):
        resolver("192.0.2.1", "192.0.2.2", "192.0.2.3")
        inner = Refusing(clock, good="192.0.2.2")
        assert type(self.connect(clock, inner)) is _Stream
        assert [address for address, _ in inner.tried] == ["192.0.2.1", "192.0.2.2"]

    def test_an_address_is_not_looked_up(self, clock, resolver):
        resolver(AssertionError("looked up"))
        inner = Refusing(clock, good="2001:db8::1")
        token = enter(clock, clock.now + 1)
        try:
            _Backend(inner).connect_tcp("2001:db8::1", 443, 5.0)
        finally:
            leave(token)

    def test_a_name_that_does_not_exist_is_told(self, clock, resolver):
        resolver(socket.gaierror(-2, "Name or service not known"))
        with pytest.raises(httpcore.ConnectError, match="Name or service not known"):
            self.connect(clock, Refusing(clock))

    def test_a_resolver_that_hangs_does_not_hold_the_call(self, clock, resolver):
        done = threading.Event()
        resolver(lambda: done.wait(20))
        inner = Refusing(clock)
        with pytest.raises(httpcore.ConnectTimeout, match="resolved"):
            self.connect(clock, inner, deadline=0.01)
        done.set()
        assert inner.tried == []

    def test_where_there_are_no_more_threads_it_is_looked_up_in_this_one(self, clock, resolver, monkeypatch):
        def none(self):
            raise RuntimeError("can't start new thread at interpreter shutdown")

        monkeypatch.setattr(threading.Thread, "start", none)
        resolver("192.0.2.1")
        assert type(self.connect(clock, Refusing(clock, good="192.0.2.1"))) is _Stream


def test_a_long_request_is_sent_in_parts_that_share_what_is_left(clock):
    """A limit of the system starts anew whenever the other side takes some bytes."""

    class Reluctant(Inner):
        def write(self, buffer, timeout=None):
            super().write(buffer, timeout)
            parts.append(buffer)
            clock.pass_time(1.0)

    parts = []
    inner = Reluctant()
    token = enter(clock, clock.now + 2.5)
    try:
        with pytest.raises(httpcore.WriteTimeout):
            _Stream(inner).write(b"ab" * 32_000, 30.0)
    finally:
        leave(token)
    assert inner.limits == [2.5, 1.5, 0.5]
    assert b"".join(parts) == (b"ab" * 32_000)[: 3 * 16 * 1024]


@pytest.mark.parametrize("proxy", [None, "http://127.0.0.1:9"])
@pytest.mark.parametrize(("asynchronous", "kind"), [(False, _Backend), (True, _AsyncBackend)])
def test_every_pool_of_ours_obeys(asynchronous, kind, proxy):
    transport = default_transport(asynchronous, True, None, checked_proxy(proxy))
    assert isinstance(transport, httpx.AsyncHTTPTransport if asynchronous else httpx.HTTPTransport)
    assert type(transport._pool._network_backend) is kind


def test_a_signal_cannot_leave_the_lock_of_a_pool_taken():
    """httpcore's own lock is given back by a function in Python, which a Ctrl-C may come into."""
    transport = default_transport(False, True, None, None)
    assert type(transport._pool._optional_thread_lock) is type(threading.Lock())
