"""A cancelled call leaves nothing behind: no connection in use, no place in a window, no task."""

from __future__ import annotations

import asyncio

import anyio
import anyio.abc
import anyio.lowlevel
import httpx
import pytest

from ibkr_core import NO_RETRY, AsyncCore, CallTimeoutError, Pacing, RetryPolicy, Timeouts
from ibkr_core.clock import SYSTEM_CLOCK

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n"


class Stalling:
    """A real server that reads a request, says `says`, and then nothing more; knows who hung up."""

    def __init__(self, says: bytes) -> None:
        self.says = says
        self.requests = 0
        self.hung_up = 0
        self.asked = asyncio.Event()

    async def serve(self, reader, writer):
        try:
            while data := await reader.read(65536):
                self.requests += data.count(b"HTTP/1.1\r\n")
                writer.write(self.says)
                await writer.drain()
                self.asked.set()
        except ConnectionError:
            pass
        self.hung_up += 1
        writer.close()


@pytest.fixture
async def stalling(request):
    server = Stalling(request.param)
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    yield server
    listener.close()
    await listener.wait_closed()


async def settle(condition):
    for _ in range(200):
        if condition():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it never settled")


@pytest.mark.parametrize("stalling", [b"", HEAD, HEAD + b'{"half": '], indirect=True, ids=["head", "body", "middle"])
async def test_cancelled_while_the_answer_is_awaited(stalling, op, call):
    before = asyncio.all_tasks()
    pacing = Pacing()
    async with AsyncCore(stalling.url, pacing=pacing) as client:
        task = asyncio.ensure_future(client.send(call(op())))
        await asyncio.wait_for(stalling.asked.wait(), 5)
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        pool = client._transports[False]._pool
        assert pool.connections == []
        assert pool._requests == []
        await settle(lambda: stalling.hung_up == 1)
        assert stalling.requests == 1
        assert pacing.waiting() == 1  # it was sent, so it counts
    await settle(lambda: asyncio.all_tasks() == before)


@pytest.mark.parametrize("stalling", [HEAD + b'{"a": "0123456789"} '], indirect=True, ids=["whole"])
async def test_the_client_goes_on_after_a_cancelled_call(stalling, op, call):
    async with AsyncCore(stalling.url, pacing=Pacing("off")) as client:
        assert (await client.send(call(op()))).parsed == {"a": "0123456789"}
        stalling.says = b""
        with anyio.move_on_after(0.05) as scope:
            await client.send(call(op(retry="never")))
        assert scope.cancelled_caught
        stalling.says = HEAD + b'{"a": "9876543210"} '
        assert (await client.send(call(op()))).parsed == {"a": "9876543210"}


@pytest.mark.parametrize("stalling", [b""], indirect=True)
async def test_many_cancelled_calls_leave_the_pool_empty(stalling, op, call):
    async with AsyncCore(stalling.url, pacing=Pacing(requests=1000)) as client:
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(client.send, call(op()))
            await settle(lambda: stalling.requests == 20)
            group.cancel_scope.cancel()
        pool = client._transports[False]._pool
        assert pool.connections == []
        await settle(lambda: stalling.hung_up == 20)


async def test_cancelled_in_line_gives_the_place_back(op, call):
    pacing = Pacing()
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    client = AsyncCore("https://api.example.com", transport=transport, pacing=pacing)
    slow = op(pacing=((1, 5.0),))
    await client.send(call(slow))
    held = pacing.waiting()
    with anyio.move_on_after(0.02) as scope:
        await client.send(call(slow))
    assert scope.cancelled_caught
    assert pacing.waiting() == held


async def test_cancelled_between_tries_sends_no_more(op, call, wire):
    transport = wire(503)
    retry = RetryPolicy(base=5.0, random=lambda: 1.0)
    client = AsyncCore("https://api.example.com", transport=transport, retry=retry, clock=SYSTEM_CLOCK)
    with anyio.move_on_after(0.02) as scope:
        await client.send(call(op()))
    assert scope.cancelled_caught
    assert len(transport.requests) == 1


async def test_the_auth_flow_and_the_stream_are_closed(op, call):
    log = []

    class Flow(httpx.Auth):
        async def async_auth_flow(self, request):
            try:
                yield request
            finally:
                log.append("flow closed")

    class Stream(httpx.AsyncByteStream):
        async def __aiter__(self):
            yield b"{"
            await anyio.sleep(60)

        async def aclose(self):
            with anyio.CancelScope(shield=True):
                await anyio.lowlevel.checkpoint()
            log.append("stream closed")

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request):
            return httpx.Response(200, stream=Stream())

    client = AsyncCore("https://api.example.com", transport=Transport(), auth=Flow())
    with anyio.move_on_after(0.02) as scope:
        await client.send(call(op()))
    assert scope.cancelled_caught
    assert log == ["stream closed", "flow closed"]


@pytest.mark.parametrize("stalling", [b""], indirect=True)
async def test_a_timeout_leaves_nothing_either(stalling, op, call):
    async with AsyncCore(stalling.url, timeout=Timeouts(read=0.05), retry=NO_RETRY) as client:
        with pytest.raises(CallTimeoutError):
            await client.send(call(op()))
        assert client._transports[False]._pool.connections == []
        await settle(lambda: stalling.hung_up == 1)
