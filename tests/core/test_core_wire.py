"""On real sockets: how many requests a server sees, however it misbehaves, and what the client makes of it."""

from __future__ import annotations

import gc
import socket
import struct
import threading
import traceback

import anyio
import pytest

from ibkr_core import (
    AsyncCore,
    BrokerUnavailableError,
    CallTimeoutError,
    ConnectionLostError,
    ConnectionNotMadeError,
    IbkrError,
    OutcomeUnknownError,
    Pacing,
    RetryPolicy,
    SyncCore,
    Timeouts,
    UnreadableAnswerError,
)

FAST = RetryPolicy(attempts=3, base=0.001)


def head(status, length, more=""):
    return f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{more}\r\n".encode()


class Server:
    """Reads one whole request at a time, counts it, and does what `act(connection, number)` does."""

    def __init__(self, act):
        self.act = act
        self.requests = []
        self.connections = 0
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.open = []
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections += 1
                self.open.append(connection)
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        data = b""
        try:
            while piece := connection.recv(65536):
                data += piece
                while b"\r\n\r\n" in data:
                    top, _, rest = data.partition(b"\r\n\r\n")
                    length = next(
                        (int(line[15:]) for line in top.lower().split(b"\r\n") if line.startswith(b"content-length:")),
                        0,
                    )
                    if len(rest) < length:
                        break
                    data = rest[length:]
                    with self.lock:
                        self.requests.append(top)
                        number = len(self.requests)
                    if self.act(connection, number) == "close":
                        connection.close()
                        return
        except OSError:
            return

    def close(self):
        self.listener.close()
        for connection in self.open:
            connection.close()


@pytest.fixture
def serve():
    servers = []

    def make(act):
        servers.append(Server(act))
        return servers[-1]

    yield make
    for server in servers:
        server.close()


def fine(connection, number):
    connection.sendall(head(200, 2) + b"{}")


def reset(connection, number):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return "close"


MISBEHAVIOURS = {
    "hangs up": (lambda connection, number: "close", ConnectionLostError),
    "resets": (reset, ConnectionLostError),
    "says nothing": (lambda connection, number: None, CallTimeoutError),
    "half a head": (
        lambda connection, number: connection.sendall(b"HTTP/1.1 200 OK\r\ncont") or "close",
        ConnectionLostError,
    ),
    "half a body": (
        lambda connection, number: connection.sendall(head(200, 50) + b'{"a"') or "close",
        ConnectionLostError,
    ),
    "stops in the body": (lambda connection, number: connection.sendall(head(200, 50) + b'{"a"'), CallTimeoutError),
    "truncated json": (lambda connection, number: connection.sendall(head(200, 4) + b'{"a"'), UnreadableAnswerError),
    "no http": (lambda connection, number: connection.sendall(b"hello\r\n\r\n") or "close", ConnectionLostError),
    "503": (lambda connection, number: connection.sendall(head(503, 0)), BrokerUnavailableError),
    "500 and closes": (
        lambda c, n: c.sendall(head(500, 2, "connection: close\r\n") + b"{}") or "close",
        BrokerUnavailableError,
    ),
}


def send(asynchronous, url, call, **settings):
    settings = {"retry": FAST, "timeout": Timeouts(read=0.4), "pacing": Pacing(requests=10_000), **settings}
    if not asynchronous:
        with SyncCore(url, **settings) as client:
            return client.send(call)

    async def run():
        async with AsyncCore(url, **settings) as client:
            return await client.send(call)

    return anyio.run(run)


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("how", MISBEHAVIOURS)
def test_one_order_is_one_request(serve, order, how, asynchronous):
    act, cause = MISBEHAVIOURS[how]
    server = serve(act)
    with pytest.raises(OutcomeUnknownError) as caught:
        send(asynchronous, server.url, order())
    assert len(server.requests) == 1
    assert type(caught.value.__cause__) is cause
    assert caught.value.intent == ("intent-1", "intent-2")


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("how", sorted(set(MISBEHAVIOURS) - {"truncated json"}))
def test_a_read_recovers(serve, op, call, how, asynchronous):
    misbehave, _ = MISBEHAVIOURS[how]
    server = serve(lambda connection, number: misbehave(connection, number) if number < 3 else fine(connection, number))
    assert send(asynchronous, server.url, call(op())).attempts == len(server.requests) == 3


@pytest.mark.parametrize("asynchronous", [False, True])
def test_nobody_there_is_safe_to_repeat(order, asynchronous):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(ConnectionNotMadeError) as caught:
            send(asynchronous, url, order())
    assert "nothing was sent" in caught.value.hint


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_server_without_tls_is_no_connection(serve, order, asynchronous):
    """The handshake fails before the request is written: trying again is safe, and nothing shows in the clear."""
    received = []

    def listen(connection):
        received.append(connection.recv(65536))
        connection.sendall(b"HTTP/1.1 400 no\r\n\r\n")
        connection.close()

    server = serve(fine)
    server.talk = listen
    with pytest.raises(ConnectionNotMadeError):
        send(asynchronous, server.url.replace("http:", "https:"), order())
    assert len(received) == 3
    assert not any(b"DU7654321" in data or b"intent-1" in data for data in received)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_proxy_that_refuses_is_no_connection_and_keeps_its_password(serve, order, asynchronous):
    proxy = serve(lambda connection, number: connection.sendall(b"HTTP/1.1 407 Denied\r\ncontent-length: 0\r\n\r\n"))
    address = proxy.url.replace("//", "//user:pass-word@")
    with pytest.raises(ConnectionNotMadeError, match="proxy refused") as caught:
        send(asynchronous, "https://api.example.com", order(), proxy=address)
    assert len(proxy.requests) == 3
    assert all(request.startswith(b"CONNECT api.example.com:443") for request in proxy.requests)
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in told.stack if "ibkr_core" in frame.filename]
    assert len(ours) == 3
    assert not any("pass-word" in value for frame in ours for value in frame.locals.values())


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(serve, order):
    server = serve(lambda connection, number: fine(connection, number) or "close")
    with SyncCore(server.url, retry=FAST) as client:
        for number in range(1, 6):
            client.send(order())
            pool = client._transports[False]._pool
            while not all(kept.has_expired() for kept in pool.connections):
                pass  # the end of the connection is on its way
            assert (len(server.requests), server.connections) == (number, number)


def test_connections_are_kept(serve, op, call):
    server = serve(fine)
    with SyncCore(server.url) as client:
        for _ in range(5):
            client.send(call(op()))
    assert (len(server.requests), server.connections) == (5, 1)


def test_threads_share_a_client(serve, op, call):
    server = serve(lambda connection, number: connection.sendall(head(200, 2, "set-cookie: a=1\r\n") + b"{}"))
    failures = []
    with SyncCore(server.url, pacing=Pacing(requests=10_000)) as client:

        def work(number):
            try:
                for place in range(20):
                    client.send(call(op(), path=f"/thing/{number}/{place}"))
            except IbkrError as error:
                failures.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len({request.split(b"\r\n")[0] for request in server.requests}) == 320


def test_what_goes_over_the_wire_is_a_plain_request(serve, order):
    server = serve(fine)
    with SyncCore(server.url) as client:
        client.send(order())
    lines = server.requests[0].decode().split("\r\n")
    assert lines[0] == "POST /iserver/account/DU7654321/orders HTTP/1.1"
    names = [line.split(":")[0].lower() for line in lines[1:]]
    assert len(names) == len(set(names))
    assert {"host", "content-length", "content-type", "user-agent"} <= set(names)
    assert "transfer-encoding" not in names


def test_a_failed_call_leaves_no_request_alive(serve, order):
    """Nothing that hangs on the error keeps the request, its head or its body from being freed."""
    server = serve(lambda connection, number: "close")
    with SyncCore(server.url) as client, pytest.raises(OutcomeUnknownError) as caught:
        client.send(order())
    gc.collect()
    reachable, seen = [caught.value], set()
    while reachable:
        thing = reachable.pop()
        if id(thing) in seen or isinstance(thing, type) or type(thing).__name__ in ("module", "function", "frame"):
            continue
        seen.add(id(thing))
        assert not type(thing).__module__.startswith(("httpx", "httpcore", "h11")), thing
        if isinstance(thing, BaseException):
            reachable += [thing.__dict__, thing.__cause__, thing.__context__, thing.args]
        elif isinstance(thing, dict | list | tuple):
            reachable += thing.values() if isinstance(thing, dict) else thing
    frames = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert frames[1:] == ["send", "steps", "_tries"]
