"""Every request of a call takes a place in the broker's windows, whoever sends it and whatever becomes of it."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from ibkr_core import (
    AsyncCore,
    AuthenticationError,
    CallOptions,
    IbkrError,
    OutcomeUnknownError,
    Pacing,
    WaitTooLongError,
)
from ibkr_core._http import Auth


class Renewing(Auth):
    """Sends the request again with a new token, which takes some seconds to get."""

    def __init__(self, clock, takes=0.0):
        self.clock = clock
        self.takes = takes

    def auth_flow(self, request):
        response = yield request
        if response.status_code == 401:
            self.clock.pass_time(self.takes)
            request.headers["Authorization"] = "Bearer new"
            yield request


class Asking(Auth):
    """Asks another request of its own before the call's."""

    def __init__(self, url):
        self.url = url

    def auth_flow(self, request):
        yield httpx.Request("POST", self.url)
        yield request


def timed(bench, *steps):
    """When each request came, on the bench's clock."""
    times = []

    def note(step):
        def come(request):
            times.append(bench.clock.now)
            if isinstance(step, str):
                raise {"refused": httpx.ConnectError, "reset": httpx.ReadError}[step](step)
            return httpx.Response(step, json={"ok": True})

        return come

    bench.script(*map(note, steps))
    return times


def held(bench):
    """Places that are not free in the overall window."""
    return bench.client.pacing._overall.windows[0].held()


class TestTheRequestThatGoesAgain:
    def test_it_waits_for_a_place_of_its_own(self, bench, op, call):
        bench.settings["auth"] = Renewing(bench.clock)
        times = timed(bench, 401, 200)
        slow = op(pacing=((1, 5.0),))
        assert bench.send(call(slow)).parsed == {"ok": True}
        assert times == [1000.0, 1005.0]

    def test_it_waits_no_longer_than_for_the_window(self, bench, op, call):
        """The exchange of the token takes three of the five seconds."""
        bench.settings["auth"] = Renewing(bench.clock, takes=3.0)
        times = timed(bench, 401, 200, 200)
        slow = op(pacing=((1, 5.0),))
        bench.send(call(slow))
        bench.send(call(slow))
        assert times == [1000.0, 1005.0, 1010.0]

    def test_both_count(self, bench, op, call):
        bench.settings |= {"auth": Renewing(bench.clock), "pacing": Pacing(requests=2)}
        times = timed(bench, 401, 200, 200)
        bench.send(call(op()))
        bench.send(call(op()))
        assert times == [1000.0, 1000.0, 1001.0]

    @pytest.mark.parametrize(
        ("mode", "options", "why"),
        [
            ("raise", None, "our own pacing would wait 5 s, and pacing mode is raise"),
            ("wait", CallOptions(deadline=4.0), "our own pacing would wait 5 s, and the call may not take that long"),
        ],
    )
    def test_without_one_in_time_the_401_is_the_answer(self, bench, op, call, mode, options, why):
        bench.settings |= {"auth": Renewing(bench.clock), "pacing": Pacing(mode)}
        times = timed(bench, 401, 200)
        with pytest.raises(AuthenticationError) as caught:
            bench.send(call(op(pacing=((1, 5.0),))), options)
        assert caught.value.status == 401
        assert f"it was not sent again with the new token, for which its time was too short: {why}" in str(caught.value)
        assert "nothing was sent" not in str(caught.value)
        assert (len(times), bench.client.pacing.in_line, held(bench)) == (1, 0, 1)

    def test_an_order_that_was_refused_stays_unknown(self, bench, place, order):
        paced = order()
        object.__setattr__(paced, "operation", type(place)(
            place.id, place.method, place.path, retry="reconcile", resend="identified", pacing=((1, 500.0),),
            intent=("body", "/orders/*/cOID"),
        ))  # fmt: skip
        bench.settings["auth"] = Renewing(bench.clock)
        times = timed(bench, 401, 200)
        with pytest.raises(OutcomeUnknownError, match="not sent again with the new token"):
            bench.send(paced)
        assert len(times) == 1


class TestOtherRequestsOfAnAuthFlow:
    def test_to_the_broker_they_take_one_too(self, bench, op, call):
        bench.settings |= {"auth": Asking("https://api.example.com/oauth/token"), "pacing": Pacing(requests=1)}
        times = timed(bench, 200, 200)
        bench.send(call(op(pacing=((1, 50.0),))))
        assert times == [1000.0, 1001.0]

    def test_without_one_in_time_nothing_is_sent(self, bench, op, call):
        pacing = Pacing(requests=1)
        rival = pacing.take(op(id="cancel_order", question="overrides"), bench.clock.now)

        class Crowded(Asking):
            def auth_flow(self, request):
                # It waits for the only place, which the call has, and the request that comes first has to wait for it.
                rival.wait(bench.clock.now)
                yield from super().auth_flow(request)

        bench.settings |= {"auth": Crowded("https://api.example.com/oauth/token"), "pacing": pacing}
        times = timed(bench, 200)
        with pytest.raises(WaitTooLongError, match="nothing was sent"):
            bench.send(call(op()), CallOptions(deadline=0.5))
        assert (times, rival.may_go, pacing.in_line) == ([], True, 0)

    def test_elsewhere_they_take_none(self, bench, op, call):
        bench.settings |= {"auth": Asking("https://login.example.com/token"), "pacing": Pacing(requests=1)}
        times = timed(bench, 200, 200)
        bench.send(call(op()))
        assert (times, held(bench)) == ([1000.0, 1000.0], 1)


class TestWhatBecomesOfIt:
    def test_what_was_never_sent_gives_it_back(self, bench, op, call):
        timed(bench, "refused")
        with pytest.raises(IbkrError):
            bench.send(call(op(retry="never")))
        assert held(bench) == 0

    def test_without_credentials_it_is_given_back(self, bench, op, call):
        class Broken(Auth):
            def auth_flow(self, request):
                raise AuthenticationError("no token")
                yield request

        bench.settings["auth"] = Broken()
        bench.script(200)
        with pytest.raises(AuthenticationError):
            bench.send(call(op()))
        assert held(bench) == 0

    def test_what_was_lost_may_still_arrive(self, bench, op, call):
        times = timed(bench, "reset", 200)
        bench.send(call(op(pacing=((1, 5.0),))))
        assert times == [1000.0, 1007.0]

    def test_a_token_that_takes_its_time_costs_no_place_at_the_door(self, bench, op, call):
        """The place is taken before the request is signed: it counts from the answer, however late that is."""

        class Slow(Auth):
            def auth_flow(self, request):
                bench.clock.pass_time(4.0)
                yield request

        bench.settings["auth"] = Slow()
        times = timed(bench, 200, 200)
        slow = op(pacing=((1, 5.0),))
        bench.send(call(slow))
        bench.send(call(slow))
        assert times == [1004.0, 1013.0]

    @pytest.mark.parametrize(
        ("method", "held_for"), [("GET", 2.0 + 5.0), ("CONNECT", 30.0 + 5.0)], ids=["written", "only a tunnel"]
    )
    def test_what_is_written_arrives_within_two_seconds(self, bench, op, call, method, held_for):
        """Transports of httpcore tell when the last byte was handed to the network."""
        bench.settings["retry"] = None
        seen = []

        class Inner:
            def __init__(self, method):
                self.method = method.encode()

        async def tell_async(trace):
            await trace("http11.send_request_headers.started", {"request": Inner(method)})
            await trace("http11.send_request_body.complete", {"return_value": None})

        def tell(trace):
            trace("http11.send_request_headers.started", {"request": Inner(method)})
            trace("http11.send_request_body.complete", {"return_value": None})

        def come(request):
            seen.append(bench.clock.now)
            trace = request.extensions["trace"]
            if bench.asynchronous:
                # The wire is a plain function: drive the coroutine by hand.
                assert asyncio.iscoroutinefunction(trace)
                with pytest.raises(StopIteration):
                    tell_async(trace).send(None)
            else:
                tell(trace)
            bench.clock.pass_time(29.0 if not seen[1:] else 0.0)
            return httpx.Response(200, json={"ok": True})

        bench.script(come)
        slow = op(pacing=((1, 5.0),))
        bench.send(call(slow))
        bench.send(call(slow), CallOptions(deadline=60.0))
        assert seen[1] - seen[0] == max(held_for if method == "GET" else 29.0 + 5.0, 29.0)


async def test_a_cancelled_call_holds_its_place_no_longer_than_it_may_be_on_its_way(op, call, clock):
    never = asyncio.Event()
    sent = asyncio.Event()

    async def stall(request):
        sent.set()
        await never.wait()

    pacing = Pacing()
    client = AsyncCore("https://api.example.com", transport=httpx.MockTransport(stall), pacing=pacing, clock=clock)
    task = asyncio.ensure_future(client.send(call(op())))
    await sent.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    window = pacing._overall.windows[0]
    assert window.under_way == 0
    assert [window.requests - window.room(clock.now + after) for after in (2.9, 3.0)] == [1, 0]


async def test_a_real_connection_tells(op, call):
    """A server that never answers: while the call waits, its place is counted already."""
    asked, over = asyncio.Event(), asyncio.Event()

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        asked.set()
        await over.wait()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    pacing = Pacing()
    window = pacing._overall.windows[0]
    async with server, AsyncCore(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", pacing=pacing) as client:
        task = asyncio.ensure_future(client.send(call(op(retry="never"))))
        await asyncio.wait_for(asked.wait(), 5)
        await asyncio.sleep(0)
        assert (window.under_way, window.held()) == (0, 1)
        over.set()
        with pytest.raises(IbkrError):
            await task
        assert (window.under_way, window.held()) == (0, 1)
