"""The body of an answer: unpacked as it was packed, and bounded before any work is done."""

from __future__ import annotations

import gzip
import random
import threading
import tracemalloc
import zlib

import httpx
import pytest

from ibkr_core import (
    CallTimeoutError,
    ConfigurationError,
    JsonBody,
    OutcomeUnknownError,
    SyncCore,
    UnreadableAnswerError,
)
from ibkr_core.clock import SYSTEM_CLOCK
from ibkr_core.inlet import GARBLED, LONGEST_ANSWER, TIMED_OUT, Inlet, Overrun

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
    data = gzip.compress(gzip.compress(b"") * 100_000)
    with pytest.raises(Overrun, match="longer"):
        fed(inlet("gzip, gzip"), data)


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
        with pytest.raises(UnreadableAnswerError, match=r"longer than 100000 bytes \(max_response_bytes\)"):
            bench.send(call(op()))

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
            threads.append(threading.current_thread())
            return value

        def send(length, retry="safe"):
            bench.script(lambda request: httpx.Response(200, json="a" * (length - 2)))
            operation = op(retry=retry, responses=(("200", JsonBody(read)),))
            assert bench.send(call(operation)).parsed == "a" * (length - 2)
            return threads.pop() is threading.current_thread()

        return send

    def test_a_long_answer_is_decoded_in_a_thread(self, bench, readers):
        assert readers(64 * KIB)
        assert readers(64 * KIB + 1) is not bench.asynchronous

    def test_but_nothing_comes_between_an_order_and_its_answer(self, readers):
        assert readers(MIB, retry="reconcile")
        assert readers(MIB, retry="never")

    def test_under_an_injected_clock_nothing_is_done_elsewhere(self, bench, readers):
        bench.settings["clock"] = bench.clock
        assert readers(MIB)
