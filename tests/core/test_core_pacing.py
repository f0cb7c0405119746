"""Windows are never overrun, whoever waits, sends late, is cancelled or is refused."""

from __future__ import annotations

import heapq
import threading
import time

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_core import AsyncCore, ConfigurationError, Pacing, RateLimitedError, SyncCore


def take_and_wait(pacing, operation, now):
    """The ticket, and when it may be sent, for a caller that does nothing but wait."""
    ticket = pacing.take(operation, now)
    while (wait := ticket.wait(now)) > 0:
        now += wait
    return ticket, now


def test_a_window_lets_its_number_through_and_then_one_a_turn(op):
    pacing = Pacing(requests=3, seconds=1.0)
    at = [take_and_wait(pacing, op(), 100.0)[1] for _ in range(7)]
    assert at == [100, 100, 100, 101, 101, 101, 102]


def test_several_windows_of_one_operation_all_hold(op):
    pacing = Pacing(requests=1000)
    operation = op(pacing=((2, 1.0), (3, 10.0)))
    assert [take_and_wait(pacing, operation, 0.0)[1] for _ in range(5)] == [0, 0, 1, 10, 10]


def test_operations_of_one_group_share_their_windows(op):
    pacing = Pacing(requests=1000)
    one, two = (op(id=name, pacing=((2, 1.0),), pacing_group="fyi") for name in ("one", "two"))
    alone = op(id="three", pacing=((2, 1.0),))
    at = [take_and_wait(pacing, operation, 0.0)[1] for operation in (one, two, one, alone, two)]
    assert at == [0, 0, 1, 0, 1]


def test_a_refusal_closes_the_whole_group_and_nothing_else(op):
    pacing = Pacing(requests=1000)
    one, two = (op(id=name, pacing=((5, 1.0),), pacing_group="fyi") for name in ("one", "two"))
    alone = op(id="three", pacing=((5, 1.0),))
    ticket, _ = take_and_wait(pacing, one, 0.0)
    assert ticket.refused(0.0, 7.0) == 7.0
    assert take_and_wait(pacing, two, 0.0)[1] == 7.0
    assert take_and_wait(pacing, alone, 0.0)[1] == 0.0


@pytest.mark.parametrize("second", [3.0, None])
def test_a_shorter_refusal_does_not_open_what_a_longer_one_closed(op, second):
    pacing = Pacing(requests=1000)
    operation = op(pacing=((5, 1.0),))
    one, two = (take_and_wait(pacing, operation, 0.0)[0] for _ in range(2))
    assert one.refused(0.0, 60.0) == 60.0
    assert two.refused(0.0, second) == 60.0
    assert take_and_wait(pacing, operation, 1.0)[1] == 60.0


def test_no_refusal_closes_for_ever(op):
    """A broker that asked for thirty years once would never be asked again."""
    pacing = Pacing(requests=1000)
    ticket, _ = take_and_wait(pacing, op(), 0.0)
    assert ticket.refused(0.0, 1e9) == 1e9
    assert take_and_wait(pacing, op(), 0.0)[1] == 900.0
    ticket, now = take_and_wait(pacing, op(), 2000.0)
    assert ticket.refused(now, 900.0) == 900.0
    assert take_and_wait(pacing, op(), now)[1] == now + 900.0


def test_a_place_counts_from_the_answer_but_by_a_tenth_of_the_window_at_most(op):
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    first, _ = take_and_wait(pacing, operation, 0.0)
    first.done(0.3)
    second, at = take_and_wait(pacing, operation, 1.0)
    assert at == pytest.approx(5.3)
    second.done(at + 4.0)
    assert take_and_wait(pacing, operation, at + 4.0)[1] == pytest.approx(at + 0.5 + 5.0)


def test_a_cancelled_wait_leaves_no_place_behind(op):
    pacing = Pacing(requests=1000)
    operation = op(pacing=((1, 5.0),))
    take_and_wait(pacing, operation, 0.0)
    held = pacing.waiting()
    for _ in range(10):
        ticket = pacing.take(operation, 0.0)
        assert ticket.wait(0.0) == 5.0
        ticket.cancel()
    assert pacing.waiting() == held
    assert pacing.take(operation, 0.0).wait(0.0) == 5.0


def test_those_behind_a_cancelled_wait_move_up(op):
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    take_and_wait(pacing, operation, 0.0)
    second, third = pacing.take(operation, 0.0), pacing.take(operation, 0.0)
    assert (second.wait(0.0), third.wait(0.0)) == (5.0, 10.0)
    second.cancel()
    assert third.wait(0.0) == 5.0


def test_waiting_for_a_limit_of_its_own_holds_nobody_else_up(op):
    pacing = Pacing(requests=2, seconds=1.0)
    slow = op(id="slow", pacing=((1, 5.0),))
    for _ in range(50):
        pacing.take(slow, 0.0).wait(0.0)
    assert pacing.take(op(id="quick"), 0.0).wait(0.0) == 0


def test_operations_have_windows_of_their_own(op):
    pacing = Pacing()
    take_and_wait(pacing, op(id="one", pacing=((1, 5.0),)), 0.0)
    assert pacing.take(op(id="two", pacing=((1, 5.0),)), 0.0).wait(0.0) == 0


def test_scale_stretches_every_window(op):
    pacing = Pacing(requests=1, seconds=1.0, scale=3.0)
    operation = op(pacing=((1, 5.0),))
    assert [take_and_wait(pacing, operation, 0.0)[1] for _ in range(2)] == [0, 15]
    assert take_and_wait(pacing, op(id="other"), 15.0)[1] == 18


class TestRefusals:
    def test_the_broker_s_time_is_kept(self, op):
        pacing = Pacing()
        operation = op(pacing=((1, 5.0),))
        ticket, now = take_and_wait(pacing, operation, 0.0)
        assert ticket.refused(now, 30.0) == 30.0
        assert pacing.take(operation, now).wait(now) == 30.0

    def test_without_one_the_window_and_then_double(self, op):
        pacing = Pacing()
        operation = op(pacing=((10, 1.0),))
        now, closed = 0.0, []
        for _ in range(9):
            ticket, now = take_and_wait(pacing, operation, now)
            closed.append(ticket.refused(now, None))
        assert closed == [1, 2, 4, 8, 16, 32, 60, 60, 60]

    def test_a_window_longer_than_that_is_waited_out_once(self, op):
        pacing = Pacing()
        ticket, now = take_and_wait(pacing, op(pacing=((1, 900.0),)), 0.0)
        assert ticket.refused(now, None) == 900.0

    def test_success_starts_the_count_anew(self, op):
        pacing = Pacing()
        operation = op(pacing=((10, 1.0),))
        ticket, now = take_and_wait(pacing, operation, 0.0)
        ticket.refused(now, None)
        ticket, now = take_and_wait(pacing, operation, now)
        ticket.accepted()
        ticket, now = take_and_wait(pacing, operation, now)
        assert ticket.refused(now, None) == 1.0

    def test_an_operation_without_a_limit_closes_everything(self, op):
        pacing = Pacing()
        ticket, now = take_and_wait(pacing, op(id="plain"), 0.0)
        ticket.refused(now, 4.0)
        assert pacing.take(op(id="other"), now).wait(now) == 4.0

    def test_an_operation_with_a_limit_closes_itself_alone(self, op):
        pacing = Pacing()
        ticket, now = take_and_wait(pacing, op(id="slow", pacing=((1, 5.0),)), 0.0)
        ticket.refused(now, 4.0)
        assert pacing.take(op(id="other"), now).wait(now) == 0


@settings(deadline=None)
@given(
    limits=st.lists(st.tuples(st.integers(1, 4), st.sampled_from([0.5, 1.0, 5.0])), min_size=1, max_size=2),
    overall=st.tuples(st.integers(1, 5), st.sampled_from([0.5, 1.0])),
    callers=st.lists(
        st.tuples(
            st.floats(0, 20),  # arrives
            st.floats(0, 0.3),  # wakes up late by
            st.floats(0, 0.04),  # reaches the broker after
            st.floats(0, 2.0),  # is answered after
            st.booleans(),  # gives up at its first wait
        ),
        max_size=25,
    ),
)
def test_no_window_is_overrun_at_the_broker_s_end(op, limits, overall, callers):
    """Callers arrive, oversleep, travel and give up as they like; the broker counts arrivals."""
    pacing = Pacing(requests=overall[0], seconds=overall[1])
    operation = op(pacing=tuple(limits))
    arrivals = []
    events = [(arrives, place, "come", None) for place, (arrives, *_) in enumerate(callers)]
    heapq.heapify(events)
    while events:
        now, place, what, ticket = heapq.heappop(events)
        _, late, travel, answer, gives_up = callers[place]
        if what == "done":
            ticket.done(now)
            continue
        if what == "come":
            ticket = pacing.take(operation, now)
        wait = ticket.wait(now)
        if wait > 0 and gives_up:
            ticket.cancel()
        elif wait > 0:
            heapq.heappush(events, (now + wait + late, place, "wake", ticket))
        else:
            arrivals.append(now + min(travel, answer))
            heapq.heappush(events, (now + answer, place, "done", ticket))
    arrivals.sort()
    for requests, seconds in [*limits, overall]:
        for first, last in zip(arrivals, arrivals[requests:], strict=False):
            # What is still on its way when its window ends can be late by its travel alone.
            assert last - first >= seconds - 0.04 - 1e-6


def test_threads_and_tasks_share_one_window(op, call, wire):
    """Real time: 3 threads and 3 tasks, 5 calls each, 10 in any 0.2 s."""
    pacing = Pacing(requests=10, seconds=0.2)
    sent = []

    def note(request):
        sent.append(time.monotonic())
        import httpx

        return httpx.Response(200, json={})

    settings = {"base_url": "https://api.example.com", "pacing": pacing}

    def in_thread():
        client = SyncCore(transport=wire(note), **settings)
        for _ in range(5):
            client.send(call(op()))

    async def in_tasks():
        client = AsyncCore(transport=wire(note), **settings)

        async def five():
            for _ in range(5):
                await client.send(call(op()))

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(five)

    threads = [threading.Thread(target=in_thread) for _ in range(3)]
    threads.append(threading.Thread(target=anyio.run, args=(in_tasks,)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sent.sort()
    assert len(sent) == 30
    # Half a window is allowance for a busy machine; without one shared object all would leave at once.
    assert all(late - early >= 0.1 for early, late in zip(sent, sent[10:], strict=False))


@pytest.mark.parametrize("bad", [{"mode": "hold"}, {"requests": 0}, {"requests": True}, {"seconds": 0}, {"scale": -1}])
def test_arguments_that_make_no_sense(bad):
    with pytest.raises(ConfigurationError, match=r"pacing"):
        Pacing(**bad)


def test_a_client_that_may_not_wait_tells_for_how_long(op, call, wire, clock):
    client = SyncCore("https://api.example.com", transport=wire(200), clock=clock, pacing=Pacing("raise"))
    slow = op(pacing=((1, 60.0),))
    client.send(call(slow))
    clock.pass_time(20.0)
    with pytest.raises(RateLimitedError) as caught:
        client.send(call(slow))
    assert caught.value.retry_after == pytest.approx(40.0)
    assert "wait 40 s" in str(caught.value)


def test_it_says_what_it_is():
    assert repr(Pacing()) == "Pacing('wait', requests=50, seconds=1)"
