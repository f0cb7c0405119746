"""On real sockets: an answer too many is never taken for the answer to the next request; connections can be dropped."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import time
from types import SimpleNamespace

import httpx
import pytest

from ibkr_core import AsyncCore, BrokerRejectionError, OutcomeUnknownError, Pacing, SyncCore
from ibkr_core.pairing import CLEAN, DOUBTFUL, SPOILT, retire_if_shifted


def answer(body, status=200, more=""):
    head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n{more}\r\n"
    return head.encode() + body


class Server:
    """Answers the nth request, counted over all connections, with the nth list of pieces; remembers who asked."""

    def __init__(self, *plan):
        self.plan = list(plan)
        self.asked = []
        self.hung_up = 0
        self.connections = []
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections.append(connection)
                number = len(self.connections)
            threading.Thread(target=self.talk, args=(connection, number), daemon=True).start()

    def talk(self, connection, number):
        try:
            while data := connection.recv(65536):
                top, _, body = data.lower().partition(b"\r\n\r\n")
                _, named, length = top.partition(b"content-length: ")
                missing = int(length.split()[0]) - len(body) if named else 0
                while missing > 0:
                    missing -= len(connection.recv(65536))
                with self.lock:
                    pieces = self.plan[min(len(self.asked), len(self.plan) - 1)]
                    self.asked.append(number)
                for piece in pieces:
                    if callable(piece):
                        piece()
                    else:
                        connection.sendall(piece)
        except OSError:
            pass
        with self.lock:
            self.hung_up += 1

    def close(self):
        self.listener.close()
        for connection in self.connections:
            connection.close()


@pytest.fixture
def serve():
    servers = []

    def make(*plan):
        servers.append(Server(*plan))
        return servers[-1]

    yield make
    for server in servers:
        server.close()


@pytest.fixture(params=["sync", "async"])
def caller(request):
    """Runs calls on a client of either kind; `send` and `end` look the same."""
    runner = asyncio.Runner()

    class Caller:
        asynchronous = request.param == "async"

        def make(self, url, **settings):
            kind = AsyncCore if self.asynchronous else SyncCore
            self.client = kind(url, pacing=Pacing("off"), **settings)
            return self.client

        def send(self, call):
            return runner.run(self.client.send(call)) if self.asynchronous else self.client.send(call)

        def end(self):
            if self.asynchronous:
                runner.run(self.client.aclose())
            else:
                self.client.close()

    one = Caller()
    with runner:
        yield one
        one.end()
    gc.collect()


def settle(condition):
    for _ in range(400):
        if condition():
            return
        time.sleep(0.005)
    raise AssertionError("it never settled")


ONE, TWO, THREE = (answer(b'{"n":%d}' % number) for number in (1, 2, 3))


class TestSurplus:
    def test_two_answers_in_one_piece(self, serve, caller, op, call, caplog):
        server = serve([ONE + THREE], [TWO])
        seen = []
        caller.make(server.url, on_drift=seen.append)
        assert caller.send(call(op())).parsed == {"n": 1}
        assert caller.send(call(op())).parsed == {"n": 2}
        assert server.asked == [1, 2]
        assert [(report.kind, report.expected, report.got) for report in seen] == [
            ("fault", "keeping answers apart to work", "SurplusAnswerError")
        ]
        assert "keeping answers apart failed" in caplog.text

    def test_a_surplus_that_comes_later_but_before_the_next_request(self, serve, caller, op, call):
        gate, sent = threading.Event(), threading.Event()
        server = serve([ONE, gate.wait, THREE, sent.set], [TWO])
        caller.make(server.url)
        assert caller.send(call(op())).parsed == {"n": 1}
        gate.set()
        sent.wait(5)
        time.sleep(0.02)
        assert caller.send(call(op())).parsed == {"n": 2}
        assert server.asked == [1, 2]

    def test_a_clean_connection_is_kept(self, serve, caller, op, call):
        server = serve([ONE], [TWO], [THREE])
        caller.make(server.url)
        assert [caller.send(call(op())).parsed["n"] for _ in range(3)] == [1, 2, 3]
        assert server.asked == [1, 1, 1]

    def test_on_a_fresh_connection_the_first_answer_is_the_right_one(self, serve, caller, order):
        server = serve([ONE + THREE], [TWO])
        caller.make(server.url)
        assert caller.send(order()).parsed == {"n": 1}
        assert caller.send(order()).parsed == {"n": 2}
        assert server.asked == [1, 2]

    def test_on_a_kept_one_nobody_knows_whose_it_is(self, serve, caller, op, call, order):
        rows = answer(b'[{"order_id": "1"}]')
        server = serve([ONE], [rows + THREE], [TWO])
        caller.make(server.url)
        caller.send(call(op()))
        with pytest.raises(OutcomeUnknownError, match="more than one on a connection that was used before") as caught:
            caller.send(order())
        assert caught.value.rows == ({"order_id": "1"},)
        assert caught.value.intent == ("intent-1", "intent-2")
        assert caught.value.status == 200
        assert caller.send(order()).parsed == {"n": 2}
        assert server.asked == [1, 1, 2]

    def test_nor_whose_refusal_it_is(self, serve, caller, op, call, order):
        server = serve([ONE], [answer(b'{"error": "no"}') + THREE])
        caller.make(server.url)
        caller.send(call(op()))
        with pytest.raises(OutcomeUnknownError) as caught:
            caller.send(order())
        assert type(caught.value.__cause__) is BrokerRejectionError
        assert caught.value.rows == ()

    def test_an_object_has_no_rows(self, serve, caller, op, call, order):
        server = serve([ONE], [TWO + THREE])
        caller.make(server.url)
        caller.send(call(op()))
        with pytest.raises(OutcomeUnknownError) as caught:
            caller.send(order())
        assert caught.value.rows == ()

    def test_a_safe_call_is_given_its_answer(self, serve, caller, op, call):
        server = serve([ONE], [TWO + THREE])
        caller.make(server.url)
        caller.send(call(op()))
        assert caller.send(call(op())).parsed == {"n": 2}


class TestInternals:
    """What cannot be provoked on a plain socket."""

    def response(self, *, plain=b"", count=1, network=None):
        failed = []
        state = SimpleNamespace(trailing_data=(plain, False), send_failed=lambda: failed.append(True))
        connection = SimpleNamespace(_h11_state=state, _request_count=count)
        stream = SimpleNamespace(_httpcore_stream=SimpleNamespace(_stream=SimpleNamespace(_connection=connection)))
        network = network or self.network()
        return SimpleNamespace(stream=stream, extensions={"network_stream": network}), failed

    def network(self, *, pending=None, queue=(), sealed=None, behind=()):
        tls = None if pending is None else SimpleNamespace(pending=lambda: pending)
        inner = SimpleNamespace(_protocol=SimpleNamespace(read_queue=queue))
        if sealed is not None:
            behind_it = SimpleNamespace(_protocol=SimpleNamespace(read_queue=behind))
            inner = SimpleNamespace(_read_bio=SimpleNamespace(pending=sealed), transport_stream=behind_it)
        return SimpleNamespace(get_extra_info=lambda name: tls, _stream=inner)

    @pytest.mark.parametrize(
        ("settings", "count", "verdict"),
        [
            ({}, 2, CLEAN),
            ({"pending": 0}, 2, CLEAN),
            ({"pending": 3}, 1, SPOILT),
            ({"pending": 3}, 2, DOUBTFUL),
            ({"queue": [b"x"]}, 2, DOUBTFUL),
            ({"pending": 0, "sealed": 0}, 2, CLEAN),
            ({"pending": 0, "sealed": 5}, 2, SPOILT),
            ({"pending": 0, "sealed": 0, "behind": [b"x"]}, 2, SPOILT),
        ],
    )
    def test_every_place_where_bytes_can_wait(self, settings, count, verdict):
        response, failed = self.response(count=count, network=self.network(**settings))
        assert retire_if_shifted(response) is verdict
        assert failed == ([] if verdict is CLEAN else [True])

    def test_a_transport_of_another_kind_is_left_alone(self):
        assert retire_if_shifted(httpx.Response(200)) is CLEAN


class TestDropping:
    def test_the_next_call_makes_a_new_connection(self, serve, caller, op, call):
        server = serve([ONE], [TWO], [THREE])
        client = caller.make(server.url)
        caller.send(call(op()))
        client.drop_connections()
        client.drop_connections()
        caller.send(call(op()))
        caller.send(call(op()))
        assert server.asked == [1, 2, 2]
        settle(lambda: server.hung_up == 1)

    def test_before_the_first_call_there_is_nothing_to_drop(self, serve, caller, op, call):
        server = serve([ONE])
        client = caller.make(server.url)
        client.drop_connections()
        assert caller.send(call(op())).parsed == {"n": 1}

    def test_a_client_that_is_closed_closes_what_it_dropped(self, serve, caller, op, call):
        server = serve([ONE])
        client = caller.make(server.url)
        caller.send(call(op()))
        client.drop_connections()
        caller.end()
        settle(lambda: server.hung_up == 1)

    def test_a_given_transport_keeps_its_own(self, caller, op, call, wire):
        transport = wire(200)
        client = caller.make("https://api.example.com", transport=transport)
        client.drop_connections()
        assert caller.send(call(op())).parsed == {"ok": True}

    def test_a_pool_that_fails_to_close_costs_no_answer(self, serve, caller, op, call, monkeypatch, caplog):
        server = serve([ONE], [TWO])
        client = caller.make(server.url)
        name = "aclose" if caller.asynchronous else "close"
        caller.send(call(op()))
        pool = client._transports[False]
        closing = getattr(pool, name)
        with monkeypatch.context() as patch:

            def fail():
                raise ZeroDivisionError

            async def fail_async():
                raise ZeroDivisionError

            patch.setattr(pool, name, fail_async if caller.asynchronous else fail)
            client._leases.take(pool)
            client.drop_connections()
            client._leases._count.clear()
            assert caller.send(call(op())).parsed == {"n": 2}
        assert "closing a connection failed after the answer had arrived: ZeroDivisionError" in caplog.text
        if caller.asynchronous:
            caller.client._leases.drop([pool])
        else:
            closing()

    def test_what_is_dropped_between_asking_and_taking_is_asked_for_again(self, serve, op, call, monkeypatch):
        server = serve([ONE])
        with SyncCore(server.url, pacing=Pacing("off")) as client:
            asked = client._transport_for
            drops = iter([True, False, False])

            def late(operation):
                transport = asked(operation)
                if next(drops):
                    client.drop_connections()
                return transport

            before = asked(op())
            client._leases.take(before)
            monkeypatch.setattr(client, "_transport_for", late)
            assert client._lease(op()) is not before
            client._leases.give_back(before)

    def test_dropping_in_a_thread_with_nothing_in_flight_raises_what_closing_raises(self, serve, op, call, monkeypatch):
        server = serve([ONE])
        client = SyncCore(server.url, pacing=Pacing("off"))
        client.send(call(op()))
        pool = client._transports[False]
        closing = pool.close
        monkeypatch.setattr(pool, "close", lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            client.drop_connections()
        closing()


def test_a_call_under_way_ends_normally_and_then_its_connection_closes(serve, op, call):
    arrived, go = threading.Event(), threading.Event()
    server = serve([arrived.set, go.wait, ONE], [TWO])
    with SyncCore(server.url, pacing=Pacing("off")) as client:
        done = []
        thread = threading.Thread(target=lambda: done.append(client.send(call(op())).parsed))
        thread.start()
        arrived.wait(5)
        client.drop_connections()
        assert client.send(call(op())).parsed == {"n": 2}
        assert server.hung_up == 0
        go.set()
        thread.join(5)
        assert done == [{"n": 1}]
        settle(lambda: server.hung_up == 1)
        assert server.asked == [1, 2]


async def test_a_task_under_way_ends_normally_too(serve, op, call):
    arrived, go = threading.Event(), threading.Event()
    server = serve([arrived.set, go.wait, ONE], [TWO])
    async with AsyncCore(server.url, pacing=Pacing("off")) as client:
        task = asyncio.ensure_future(client.send(call(op())))
        await asyncio.to_thread(arrived.wait, 5)
        client.drop_connections()
        assert (await client.send(call(op()))).parsed == {"n": 2}
        assert server.hung_up == 0
        go.set()
        assert (await task).parsed == {"n": 1}
        await asyncio.to_thread(settle, lambda: server.hung_up == 1)
