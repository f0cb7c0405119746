"""The body of an answer: unpacked as it was packed, and bounded before any work is done."""

from __future__ import annotations

import asyncio
import gc
import gzip
import random
import threading
import time
import tracemalloc
import zlib

import httpx
import pytest

from ibkr_core import (
    NO_RETRY,
    AsyncCore,
    AuthenticationError,
    BrokerUnavailableError,
    CallOptions,
    CallTimeoutError,
    ConfigurationError,
    JsonBody,
    OutcomeUnknownError,
    Pacing,
    PermissionDeniedError,
    RateLimitedError,
    SyncCore,
    UnreadableAnswerError,
    answer_of,
)
from ibkr_core.clock import SYSTEM_CLOCK
from ibkr_core.deadline import current, enter, leave
from ibkr_core.inlet import GARBLED, LONGEST_ANSWER, TIMED_OUT, TOO_LONG, Inlet, Overrun

BODY = b'{"orders": [' + b",".join(b'{"orderId": %d}' % number for number in range(2000)) + b"]}"
KIB, MIB = 1024, 1024 * 1024


def bare(data):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKED = {
    "gzip": ("gzip", gzip.compress(BODY)),
    "x-gzip": ("x-gzip", gzip.compress(BODY)),
    "deflate": ("deflate", zlib.compress(BODY)),
    "deflate without its head": ("deflate", bare(BODY)),
    "twice": ("gzip, gzip", gzip.compress(gzip.compress(BODY))),
    "both": ("deflate, gzip", gzip.compress(zlib.compress(BODY))),
    "two members": ("gzip", gzip.compress(BODY[:700]) + gzip.compress(BODY[700:])),
    "two members, padded": ("gzip", gzip.compress(BODY[:700]) + gzip.compress(BODY[700:]) + b"\0" * 100),
    "followed by something": ("gzip", gzip.compress(BODY) + b"\x1fsomething"),
    "a name that means nothing": ("utf-8", BODY),
    "no name": ("identity", BODY),
}


@pytest.fixture
def inlet(clock):
    def make(encoding=None, most=MIB, seconds=5.0, **headers):
        named = {"content-encoding": encoding} if encoding else {}
        return Inlet(httpx.Headers({**named, **headers}), most, clock, clock.now + seconds)

    return make


def fed(inlet, data, size=None):
    """The body, given in pieces."""
    size = size or max(len(data), 1)
    for at in range(0, len(data), size):
        more = inlet.take(data[at : at + size])
        while more:
            more = inlet.take(b"")
    return inlet.whole()


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("size", [None, 1, 7, 1000])
def test_what_was_packed_is_unpacked_whatever_its_pieces(inlet, name, size):
    encoding, data = PACKED[name]
    assert fed(inlet(encoding), data, size) == BODY


@pytest.mark.parametrize("length", [0, 1, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1, 512 * KIB, 700_000])
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, gzip"])
def test_an_answer_of_any_length_comes_whole(inlet, encoding, length):
    """Steps are of 256 kB: what has been read and found no room in one is not lost."""
    body = random.Random(length).randbytes(length // 2) + b"a" * (length - length // 2)
    data = {"gzip": gzip.compress, "deflate": zlib.compress}.get(
        encoding, lambda body: gzip.compress(gzip.compress(body))
    )(body)
    assert fed(inlet(encoding), data) == body
    assert fed(inlet(encoding), data, 60_000) == body


def test_nothing_is_nothing_whatever_its_label(inlet):
    assert inlet("gzip").whole() == b""
    assert inlet().whole() == b""


@pytest.mark.parametrize("name", ["gzip", "deflate", "deflate without its head", "twice", "both"])
def test_half_of_it_is_not_taken_for_all(inlet, name):
    encoding, data = PACKED[name]
    with pytest.raises(Overrun, match="ends before") as caught:
        fed(inlet(encoding), data[: len(data) // 2])
    assert caught.value.kind == GARBLED


@pytest.mark.parametrize(
    "data",
    [b"{}", b"\x1f\x8b\x09\x00nonsense" + b"\xff" * 50, gzip.compress(BODY)[:-4] + b"\0\0\0\0", b"<html>"],
    ids=["plain", "bad", "wrong sum", "page"],
)
def test_what_is_no_gzip_is_told(inlet, data):
    with pytest.raises(Overrun, match="does not unpack") as caught:
        fed(inlet("gzip"), data)
    assert caught.value.kind == GARBLED


def test_a_fault_in_the_middle_is_not_taken_for_another_packing(inlet):
    data = zlib.compress(BODY)
    with pytest.raises(Overrun, match="does not unpack"):
        fed(inlet("deflate"), data[:500] + b"\xff" * 50 + data[550:], 100)


@pytest.mark.parametrize("times", [1, 2])
def test_a_bomb_costs_no_more_than_is_allowed(inlet, times):
    data = b"\0" * (64 * MIB)
    for _ in range(times):
        data = gzip.compress(data)
    tracemalloc.start()
    try:
        with pytest.raises(Overrun, match=r"longer than 1048576 bytes \(max_response_bytes\)"):
            fed(inlet("gzip, gzip" if times == 2 else "gzip"), data)
        assert tracemalloc.get_traced_memory()[1] < 6 * MIB
    finally:
        tracemalloc.stop()


def test_layers_inside_count_too(inlet):
    """Megabytes that unpack to nothing."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    inner = packer.compress(b"") + packer.flush(zlib.Z_SYNC_FLUSH) + b"\0\0\0\xff\xff" * (MIB // 5)
    with pytest.raises(Overrun, match="longer"):
        fed(inlet("gzip, gzip"), gzip.compress(inner))


@pytest.mark.parametrize("encoding", ["gzip", "gzip, gzip"])
def test_members_are_counted(inlet, encoding):
    """A kilobyte of them would take seconds, since each is a copy of all that comes after it."""

    def members(number):
        data = gzip.compress(b"") * (number - 1) + gzip.compress(b"[]")
        return data if encoding == "gzip" else gzip.compress(data)

    assert fed(inlet(encoding), members(1000)) == b"[]"
    with pytest.raises(Overrun, match="more than 1000 members") as caught:
        fed(inlet(encoding), members(1001))
    assert caught.value.kind == GARBLED


@pytest.mark.parametrize("length", ["1048577", "9" * 19])
def test_what_is_announced_as_too_long_is_not_waited_for(inlet, length):
    with pytest.raises(Overrun, match="longer than 1048576 bytes") as caught:
        inlet(**{"content-length": length})
    assert caught.value.kind == TOO_LONG


@pytest.mark.parametrize("length", ["1048576", "9" * 20, "-9999999999", "x", "1e9", ""])
def test_what_is_announced_otherwise_means_nothing(inlet, length):
    assert fed(inlet(**{"content-length": length}), b"[]") == b"[]"


def test_what_comes_over_the_network_counts_too(inlet):
    padding = gzip.compress(BODY) + b"\0" * MIB
    with pytest.raises(Overrun, match="longer"):
        fed(inlet("gzip"), padding, 64 * KIB)


def test_exactly_as_much_as_is_allowed_is_taken(inlet):
    body = b"a" * KIB
    assert fed(inlet(most=KIB), body) == body
    assert fed(inlet("gzip", most=KIB), gzip.compress(body)) == body
    with pytest.raises(Overrun):
        fed(inlet(most=KIB - 1), body)
    with pytest.raises(Overrun):
        fed(inlet("gzip", most=KIB - 1), gzip.compress(body))


def test_what_was_packed_too_often_is_not_unpacked(inlet):
    with pytest.raises(Overrun, match="packed 3 times: expected 2 at most"):
        inlet("gzip, gzip, deflate")
    tracemalloc.start()
    try:
        with pytest.raises(Overrun, match="packed 10001 times"):
            inlet("gzip," * 10_000 + "gzip")
        assert tracemalloc.get_traced_memory()[1] < 4 * MIB
    finally:
        tracemalloc.stop()


def test_crumbs_are_not_kept_one_by_one(inlet):
    taking, data = inlet(), BODY * 10
    tracemalloc.start()
    try:
        assert fed(taking, data, 2) == data
        assert tracemalloc.get_traced_memory()[1] < 6 * len(data)
    finally:
        tracemalloc.stop()


def test_pieces_that_come_late_end_it(inlet, clock):
    taking = inlet(seconds=2.0)
    taking.take(b"[")
    clock.pass_time(3)
    with pytest.raises(Overrun, match="still arriving") as caught:
        taking.take(b"1")
    assert caught.value.kind == TIMED_OUT


def test_also_when_there_is_nothing_in_them(inlet, clock):
    for taking in (inlet(seconds=2.0), inlet("gzip", seconds=2.0), inlet(seconds=2.0, **{"content-length": "0"})):
        taking.take(b"")
        clock.pass_time(3)
        with pytest.raises(Overrun, match="still arriving"):
            taking.take(b"")


def test_what_has_come_is_unpacked_however_late(inlet, clock):
    data = gzip.compress(b"a" * MIB)
    for first in (data, data[:100]):
        taking = inlet("gzip", seconds=2.0)
        clock.pass_time(1)
        more = taking.take(first)
        while more:
            clock.pass_time(9)
            more = taking.take(b"")
    clock.pass_time(9)
    with pytest.raises(Overrun, match="still arriving"):
        taking.take(data[100:])


def test_also_when_it_came_in_more_than_one_piece(inlet, clock):
    data = gzip.compress(b"a" * MIB)
    taking = inlet("gzip", seconds=2.0)
    taking.take(data[:10])
    more = taking.take(data[10:])
    assert more
    while more:
        clock.pass_time(9)
        more = taking.take(b"")
    assert len(taking.whole()) == MIB


def test_a_connection_that_sees_to_the_end_gives_what_it_has(inlet, clock):
    token = enter(clock, clock.now + 2.0)
    try:
        taking = inlet(seconds=2.0)
        taking.take(b"[")
        clock.pass_time(3)
        with pytest.raises(Overrun, match="still arriving"):
            taking.take(b" ")
        current().is_hard = True
        taking.take(b"]")
    finally:
        leave(token)
    assert taking.whole() == b"[ ]"


def test_also_when_they_unpack_to_nothing(inlet, clock):
    taking = inlet("gzip", seconds=2.0)
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    taking.take(packer.compress(b"a") + packer.flush(zlib.Z_SYNC_FLUSH))
    for _ in range(4):
        taking.take(b"\0\0\0\xff\xff")  # a block of nothing
        clock.pass_time(0.4)
    clock.pass_time(0.5)
    with pytest.raises(Overrun, match="still arriving"):
        taking.take(b"\0\0\0\xff\xff")


def test_a_whole_answer_is_taken_however_late(inlet, clock):
    taking = inlet(seconds=2.0, **{"content-length": "4"})
    taking.take(b"tr")
    clock.pass_time(9)
    taking.take(b"ue")
    assert taking.is_whole
    assert taking.whole() == b"true"
    first = inlet(seconds=2.0)
    clock.pass_time(9)
    first.take(b"true")
    assert first.whole() == b"true"


def test_a_packed_one_is_known_to_be_whole_only_at_its_end(inlet):
    data = gzip.compress(BODY)
    taking = inlet("gzip", **{"content-length": str(len(data))})
    taking.take(data)
    assert not taking.is_whole


class Dripping(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Each piece takes a second."""

    def __init__(self, clock, pieces):
        self.clock = clock
        self.pieces = pieces

    def __iter__(self):
        for piece in self.pieces:
            self.clock.pass_time(1.0)
            yield piece

    async def __aiter__(self):
        for piece in self:
            yield piece


class Torn(Dripping):
    """Breaks off after its pieces."""

    def __iter__(self):
        yield from super().__iter__()
        raise httpx.ReadError("reset")


PACKED_NOTHING = [gzip.compress(b"a")[:10], *[b"\0\0\0\xff\xff"] * 500]


class TestCall:
    """Through a client, for threads and for tasks."""

    def answer(self, bench, data, encoding="gzip", stream=None):
        headers = {"content-type": "application/json", "content-encoding": encoding}
        made = httpx.Response(200, headers=headers, stream=stream or Dripping(bench.clock, [data]))
        return bench.script(made)

    def test_a_packed_answer_is_read(self, bench, op, call):
        self.answer(bench, gzip.compress(b'{"a": 1}'))
        assert bench.send(call(op())).content == b'{"a": 1}'

    def test_packed_nothing_ends_with_the_call(self, bench, op, call):
        stream = Dripping(bench.clock, PACKED_NOTHING)
        self.answer(bench, b"", stream=stream)
        began = bench.clock.now
        with pytest.raises(CallTimeoutError, match="still arriving"):
            bench.send(call(op(retry="never")))
        assert bench.clock.now - began < 70

    def test_a_bomb_is_told_as_what_it_is(self, bench, op, call):
        self.answer(bench, gzip.compress(b"\0" * MIB))
        bench.settings["max_response_bytes"] = 100_000
        with pytest.raises(UnreadableAnswerError, match=r"longer than 100000 bytes \(max_response_bytes\)") as caught:
            bench.send(call(op()))
        assert "larger max_response_bytes" in caught.value.hint
        assert len(bench.wire.requests) == 1

    def test_of_an_order_nobody_knows(self, bench, order):
        self.answer(bench, gzip.compress(b"\0" * MIB))
        bench.settings["max_response_bytes"] = 100_000
        with pytest.raises(OutcomeUnknownError, match="max_response_bytes"):
            bench.send(order())

    def test_the_bound_can_be_moved_while_the_client_is_used(self, bench, op, call):
        bench.script(lambda request: httpx.Response(200, json={"a": "b" * 1000}), 200)
        bench.client = bench.make()
        assert bench.client.max_response_bytes == LONGEST_ANSWER == 64 * MIB
        bench.client.max_response_bytes = 1000
        with pytest.raises(UnreadableAnswerError, match="longer than 1000 bytes"):
            bench.send(call(op(retry="never")))


class TestStatus:
    """What a status says by itself is not lost with a body that cannot be had."""

    def answer(self, bench, status, body, **headers):
        stream = body if isinstance(body, Dripping) else Dripping(bench.clock, [body])
        return bench.script(httpx.Response(status, headers=headers, stream=stream))

    @pytest.mark.parametrize(
        ("status", "error"), [(503, BrokerUnavailableError), (401, AuthenticationError), (403, PermissionDeniedError)]
    )
    @pytest.mark.parametrize("broken", ["garbled", "too long"])
    def test_of_a_call_that_may_be_repeated(self, bench, op, call, status, error, broken):
        bench.settings["max_response_bytes"] = 100
        headers = {"content-encoding": "gzip"} if broken == "garbled" else {"content-length": "101"}
        self.answer(bench, status, b"<html>", **headers)
        with pytest.raises(error) as caught:
            bench.send(call(op()), CallOptions(retry=NO_RETRY))
        assert caught.value.status == status

    def test_what_an_auth_flow_reads_of_it_is_empty(self, bench, op, call):
        read = []

        class Reads(httpx.Auth):
            def auth_flow(self, request):
                response = yield request
                read.append(response.content)

        bench.settings["auth"] = Reads()
        self.answer(bench, 403, b"<html>", **{"content-encoding": "gzip"})
        with pytest.raises(PermissionDeniedError):
            bench.send(call(op()))
        assert read == [b""]

    @pytest.mark.parametrize("broken", ["garbled", "torn", "late"])
    @pytest.mark.parametrize("retry", ["safe", "never", "reconcile"])
    def test_a_429_closes_the_window_whatever_is_in_it(self, bench, op, call, broken, retry):
        bodies = {"torn": Torn(bench.clock, [b"{"]), "late": Dripping(bench.clock, [b" "] * 100)}
        body = bodies.get(broken, b"{}")
        headers = {"content-encoding": "gzip"} if broken == "garbled" else {}
        wire = self.answer(bench, 429, body, **headers, **{"retry-after": "700"})
        with pytest.raises(RateLimitedError) as caught:
            bench.send(call(op(retry=retry)))
        assert caught.value.retry_after == 700
        assert len(wire.requests) == 1

    @pytest.mark.parametrize("status", [400, 401, 503])
    def test_of_an_order_nothing_is_said_that_its_body_might_deny(self, bench, order, status):
        self.answer(bench, status, b"<html>", **{"content-encoding": "gzip"})
        with pytest.raises(OutcomeUnknownError):
            bench.send(order())

    @pytest.mark.parametrize("status", [400, 503])
    def test_one_that_is_not_all_there_in_time_is_none(self, bench, op, call, status):
        self.answer(bench, status, Dripping(bench.clock, [b" "] * 100))
        with pytest.raises(CallTimeoutError):
            bench.send(call(op()), CallOptions(deadline=5))

    @pytest.mark.parametrize("status", [400, 503])
    def test_what_breaks_on_its_way_is_asked_for_again(self, bench, op, call, status):
        torn = httpx.Response(status, stream=Torn(bench.clock, [b"{"]))
        wire = bench.script(torn, 200)
        assert bench.send(call(op())).parsed == {"ok": True}
        assert len(wire.requests) == 2

    def test_a_success_is_none_without_its_body(self, bench, op, call):
        self.answer(bench, 200, b"{}", **{"content-encoding": "gzip"})
        with pytest.raises(UnreadableAnswerError):
            bench.send(call(op()))


@pytest.mark.parametrize("value", [0, -1, True, False, 1.5, "64", None])
def test_a_bound_that_is_none_is_refused(value):
    with pytest.raises(ConfigurationError, match="max_response_bytes"):
        SyncCore(max_response_bytes=value)
    client = SyncCore()
    with pytest.raises(ConfigurationError, match="max_response_bytes"):
        client.max_response_bytes = value
    assert client.max_response_bytes == 64 * MIB


class TestLoop:
    """What takes long is done away from the event loop."""

    @pytest.fixture
    def readers(self, bench, op, call):
        threads = []
        bench.settings["clock"] = SYSTEM_CLOCK

        def read(value, reading):
            threads.append((threading.current_thread(), gc.isenabled()))
            return value

        def send(length, retry="safe"):
            bench.script(lambda request: httpx.Response(200, json="a" * (length - 2)))
            operation = op(retry=retry, responses=(("200", JsonBody(read)),))
            assert bench.send(call(operation)).parsed == "a" * (length - 2)
            thread, collected = threads.pop()
            here = thread is threading.current_thread()
            assert collected is (here or length > 2 * MIB)
            assert gc.isenabled()
            return here

        return send

    def test_a_long_answer_is_decoded_in_a_thread(self, bench, readers):
        assert readers(16 * KIB)
        assert readers(16 * KIB + 1) is not bench.asynchronous
        assert readers(2 * MIB) is not bench.asynchronous
        assert readers(2 * MIB + 1) is not bench.asynchronous

    @pytest.mark.parametrize("retry", ["never", "reconcile"])
    def test_also_one_to_a_call_that_changes_something(self, bench, readers, retry):
        assert readers(MIB, retry=retry) is not bench.asynchronous

    def test_a_collector_that_is_off_stays_off(self, bench, op, call):
        bench.settings["clock"] = SYSTEM_CLOCK
        bench.script(lambda request: httpx.Response(200, json="a" * MIB))
        gc.disable()
        try:
            bench.send(call(op()))
            assert not gc.isenabled()
        finally:
            gc.enable()

    def test_it_goes_on_when_reading_fails(self, bench, op, call):
        def read(value, reading):
            raise ZeroDivisionError

        bench.settings["clock"] = SYSTEM_CLOCK
        bench.script(lambda request: httpx.Response(200, json="a" * MIB))
        with pytest.raises(UnreadableAnswerError):
            bench.send(call(op(responses=(("200", JsonBody(read)),))))
        assert gc.isenabled()

    def test_under_an_injected_clock_nothing_is_done_elsewhere(self, bench, readers):
        bench.settings["clock"] = bench.clock
        assert readers(3 * MIB)


class TestTurns:
    """Tasks and threads beside a call."""

    @pytest.fixture
    def client(self, op):
        def make(content):
            wire = httpx.MockTransport(lambda request: httpx.Response(200, content=content))
            return AsyncCore(transport=wire, pacing=Pacing("off"))

        return make

    async def test_crumbs_leave_others_their_turn(self, op, call):
        """What the network gave in one piece may be thousands of pieces for HTTP."""
        turns = []

        async def others():
            while True:
                turns.append(0)
                await asyncio.sleep(0)

        class Crumbs(httpx.AsyncByteStream):
            async def __aiter__(self):
                beside = asyncio.create_task(others())
                for _ in range(6400):
                    yield b" "
                beside.cancel()
                yield b"[]"

        wire = httpx.MockTransport(lambda request: httpx.Response(200, stream=Crumbs()))
        async with AsyncCore(transport=wire, pacing=Pacing("off")) as client:
            assert (await client.send(call(op()))).parsed == []
        assert len(turns) >= 99

    async def test_one_answer_is_decoded_at_a_time(self, client, op, call):
        """Forty threads that work would hold up the event loop forty times as long as one."""
        under_way, most = [], []

        def read(value, reading):
            under_way.append(0)
            most.append(len(under_way))
            time.sleep(0.001)
            under_way.pop()
            return value

        operation = op(responses=(("200", JsonBody(read)),))
        async with client(LONG) as one, client(LONG) as other:
            await asyncio.gather(*(each.send(call(operation)) for each in (one, other) * 4))
        assert most == [1] * 8

    async def test_threads_of_the_program_do_not_hold_it_up(self, client, op, call):
        import anyio.to_thread

        done = threading.Event()
        limiter = anyio.to_thread.current_default_thread_limiter()
        blocked = [
            asyncio.create_task(anyio.to_thread.run_sync(done.wait, 60)) for _ in range(int(limiter.total_tokens))
        ]
        try:
            while limiter.available_tokens:  # noqa: ASYNC110  # nobody tells
                await asyncio.sleep(0)
            async with client(LONG) as one, asyncio.timeout(30):
                assert (await one.send(call(op()))).parsed == "a" * 20_000
        finally:
            done.set()
            await asyncio.gather(*blocked)

    @pytest.mark.parametrize("retry", ["reconcile", "safe"])
    async def test_who_is_interrupted_meanwhile_has_the_answer(self, client, op, call, retry):
        reading, done = threading.Event(), threading.Event()

        def read(value, drift):
            if threading.current_thread() is not threading.main_thread():
                reading.set()
                done.wait(60)
            return value

        operation = op(responses=(("200", JsonBody(read)),), retry=retry)
        async with client(LONG) as one:
            sending = asyncio.create_task(one.send(call(operation)))
            while not reading.is_set():  # noqa: ASYNC110  # set in another thread
                await asyncio.sleep(0)
            sending.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await sending
            done.set()
        assert answer_of(caught.value) == ("a" * 20_000 if retry == "reconcile" else None)

    async def test_where_there_are_no_more_threads_it_is_decoded_here(self, client, op, call, monkeypatch):
        import anyio.to_thread

        async def none(*arguments, **named):
            raise RuntimeError("can't start new thread")

        monkeypatch.setattr(anyio.to_thread, "run_sync", none)
        async with client(LONG) as one:
            assert (await one.send(call(op(retry="reconcile")))).parsed == "a" * 20_000


LONG = b'"' + b"a" * 20_000 + b'"'
