"""Windows are never overrun, whoever waits, sends late, is cancelled or is refused."""

from __future__ import annotations

import heapq
import pickle
import sys
import threading
import time

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_core import AsyncCore, ConfigurationError, Pacing, SyncCore, WaitTooLongError


def take_and_wait(pacing, operation, now, *, takes=0.0):
    """The ticket, and when it was sent, for a caller that does nothing but wait; the answer takes so many seconds."""
    ticket = pacing.take(operation, now)
    while (wait := ticket.wait(now)) > 0:
        now += wait
    ticket.done(now + takes)
    return ticket, now


def all_at_once(pacing, operations, now):
    """When each of these is sent, where all of them come now and are answered at once."""
    tickets = [pacing.take(operation, now) for operation in operations]
    at = {}
    events = [(now, place) for place in range(len(tickets))]
    while events:
        now, place = heapq.heappop(events)
        if (wait := tickets[place].wait(now)) > 0:
            heapq.heappush(events, (now + wait, place))
        else:
            tickets[place].done(now)
            at[place] = now
    return [at[place] for place in range(len(tickets))]


def test_a_window_lets_its_number_through_and_then_one_a_turn(op):
    pacing = Pacing(requests=3, seconds=1.0)
    assert all_at_once(pacing, [op()] * 7, 100.0) == [100, 100, 100, 101, 101, 101, 102]


def test_several_windows_of_one_operation_all_hold(op):
    pacing = Pacing(requests=1000)
    operation = op(pacing=((2, 1.0), (3, 10.0)))
    assert all_at_once(pacing, [operation] * 5, 0.0) == [0, 0, 1, 10, 10]


def test_operations_of_one_group_share_their_windows(op):
    pacing = Pacing(requests=1000)
    one, two = (op(id=name, pacing=((2, 1.0),), pacing_group="fyi") for name in ("one", "two"))
    alone = op(id="three", pacing=((2, 1.0),))
    assert all_at_once(pacing, (one, two, one, alone, two), 0.0) == [0, 0, 1, 0, 1]


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


@pytest.mark.parametrize("takes", [0.3, 4.0, 30.0])
def test_a_place_counts_from_the_answer(op, takes):
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    take_and_wait(pacing, operation, 0.0, takes=takes)
    assert take_and_wait(pacing, operation, takes / 2)[1] == takes + 5.0


def test_nobody_goes_before_a_request_under_way_is_answered(op):
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    flying, behind = pacing.take(operation, 0.0), pacing.take(operation, 0.0)
    assert flying.wait(0.0) == 0
    # As far as is known five seconds at the least; then nobody knows, and it is woken.
    assert behind.wait(0.0) == 5.0
    assert behind.wait(8.0, 60.0) == 52.0
    assert not behind.waiter.is_set
    flying.done(9.0)
    assert behind.waiter.is_set
    assert behind.wait(9.0) == 5.0
    assert behind.wait(14.0) == 0


@pytest.mark.parametrize("waited", [0.0, 3.0])
def test_what_has_left_arrives_within_two_seconds_answered_or_not(op, waited):
    """Ten answers that take half a minute must not keep a cancel waiting."""
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    slow, behind = pacing.take(operation, 0.0), pacing.take(operation, 0.0)
    slow.wait(0.0)
    behind.wait(0.0)
    slow.left(waited)
    assert behind.waiter.is_set
    assert behind.wait(waited) == 2.0 + 5.0
    assert behind.wait(waited + 7.0) == 0
    behind.done(waited + 7.0)
    held = pacing.waiting()
    slow.done(waited + 7.0)
    assert pacing.waiting() == held
    assert take_and_wait(pacing, operation, waited + 8.0)[1] == waited + 12.0


def test_an_answer_before_that_counts(op):
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    ticket = pacing.take(operation, 0.0)
    ticket.wait(0.0)
    ticket.left(0.1)
    ticket.done(0.4)
    assert take_and_wait(pacing, operation, 1.0)[1] == 5.4


def test_what_was_not_answered_may_be_on_its_way(op):
    """A task that is cancelled leaves a request behind that arrives later."""
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    ticket = pacing.take(operation, 0.0)
    ticket.wait(0.0)
    ticket.done(0.01, answered=False)
    assert take_and_wait(pacing, operation, 1.0)[1] == 7.01


def test_what_ends_twice_ends_once(op):
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    ticket, _ = take_and_wait(pacing, operation, 0.0)
    held = pacing.waiting()
    ticket.cancel()
    ticket.done(3.0)
    ticket.left(3.0)
    assert pacing.waiting() == held
    assert take_and_wait(pacing, operation, 1.0)[1] == 5.0


def test_a_cancelled_wait_leaves_no_place_behind(op):
    pacing = Pacing(requests=1000)
    operation = op(pacing=((1, 5.0),))
    take_and_wait(pacing, operation, 0.0)
    held = pacing.waiting()
    for _ in range(200):
        ticket = pacing.take(operation, 0.0)
        assert ticket.wait(0.0) == 5.0
        assert (pacing.in_line, pacing.waiting()) == (1, held + 1)
        ticket.cancel()
    assert (pacing.in_line, pacing.waiting()) == (0, held)
    assert pacing.take(operation, 0.0).wait(0.0) == 5.0


def test_those_behind_a_cancelled_wait_move_up(op):
    pacing = Pacing()
    operation = op(pacing=((1, 5.0),))
    take_and_wait(pacing, operation, 0.0)
    second, third = pacing.take(operation, 0.0), pacing.take(operation, 0.0)
    assert (second.wait(0.0), third.wait(0.0)) == (5.0, 10.0)
    second.cancel()
    assert third.waiter.is_set
    assert third.wait(0.0) == 5.0


def test_a_request_that_was_never_sent_lets_the_next_one_go_at_once(op):
    pacing = Pacing()
    operation = op(pacing=((1, 900.0),))
    first, second = pacing.take(operation, 0.0), pacing.take(operation, 0.0)
    assert (first.wait(0.0), second.wait(0.0)) == (0, 900.0)
    first.cancel()
    assert second.waiter.is_set
    assert second.wait(0.5) == 0


def test_who_stands_back_is_as_old_as_before(op):
    """A call that waits at the order gate holds no place meanwhile, and goes ahead of those who came later."""
    pacing = Pacing(requests=1)
    patient, other = pacing.take(op(id="patient"), 0.0), pacing.take(op(id="other"), 0.0)
    assert (patient.wait(0.0), other.wait(0.0)) == (0, 1.0)
    patient.cancel()
    assert other.wait(0.0) == 0
    third = pacing.take(op(id="third"), 0.1)
    assert third.wait(0.1) > 0
    assert patient.wait(0.2) > 0
    other.done(0.2)
    assert third.wait(1.2) > 0
    assert patient.wait(1.2) == 0


def test_who_leaves_a_line_may_come_back(op):
    pacing = Pacing(requests=1)
    take_and_wait(pacing, op(), 0.0)
    calls = [pacing.take(op(), 0.0) for _ in range(3)]
    for call in calls:
        call.wait(0.0)
    calls[0].cancel()
    assert calls[0].wait(0.0) == 1.0
    assert pacing.in_line == 3
    for at, call in enumerate(calls, 1):
        assert call.wait(float(at)) == 0
        call.done(float(at))
    assert (pacing.in_line, pacing.waiting()) == (0, 1)


def test_a_call_waits_for_its_own_limit_and_the_overall_one_at_the_same_time(op):
    """A place that is held while its call waits for another limit is lost for as long."""
    pacing = Pacing(requests=1)
    paced = op(id="paced", pacing=((1, 5.0),))
    for at in (0.0, 1.0, 2.0, 3.0):
        take_and_wait(pacing, op(), at)
    crowd = [pacing.take(op(), 3.0) for _ in range(3)]
    one, two = (pacing.take(paced, 3.0) for _ in range(2))
    assert [call.wait(3.0) for call in (*crowd, one, two)] == [1.0, 2.0, 3.0, 1.0, 5.0]
    for at, call in enumerate((*crowd, one), 4):
        assert (call.wait(float(at)), two.may_go) == (0, False)
        call.done(float(at))
    assert (two.wait(7.0), two.wait(12.0)) == (5.0, 0)


def test_the_eldest_of_all_lines_goes_first(op):
    pacing = Pacing(requests=1)
    take_and_wait(pacing, op(), 0.0)
    elder, younger = pacing.take(op(id="paced", pacing=((1, 0.5),)), 0.0), pacing.take(op(), 0.0)
    assert (younger.wait(0.0), elder.wait(0.0)) == (1.0, 1.0)
    assert younger.wait(1.0) > 0
    assert (elder.may_go, elder.waiter.is_set) == (True, True)


def test_a_line_forgets_those_who_have_left(op):
    """The first stays where it is for a quarter of an hour, so that nobody comes up."""
    pacing = Pacing(max_wait=1e6)
    slow = op(pacing=((1, 900.0),))
    take_and_wait(pacing, slow, 0.0)
    first = pacing.take(slow, 0.0)
    first.wait(0.0)
    for _ in range(1000):
        impatient = pacing.take(slow, 0.0)
        impatient.wait(0.0)
        impatient.cancel()
    assert (pacing.in_line, len(first.own)) == (1, 1)
    assert len(first.own._heap) < 200
    for _ in range(100):
        restless = pacing.take(slow, 0.0)
        for _ in range(3):
            restless.wait(0.0)
            restless.cancel()
        restless.wait(0.0)
    assert (pacing.in_line, len(first.own)) == (101, 101)


def test_the_first_of_a_line_is_woken_when_it_becomes_so(op):
    """Only the first sets itself a time: whoever follows must be told."""
    pacing = Pacing(requests=1)
    take_and_wait(pacing, op(), 0.0)
    calls = [pacing.take(op(), 0.0) for _ in range(3)]
    assert [call.wait(0.0, 60.0) for call in calls] == [1.0, 2.0, 3.0]
    assert [call.sure for call in calls] == [True, False, False]
    assert calls[0].wait(1.0) == 0
    assert calls[1].waiter.is_set
    calls[0].done(1.0)
    assert calls[1].wait(1.0) == 1.0
    assert not calls[2].waiter.is_set


def test_one_who_looks_lets_the_others_in_too(op):
    pacing = Pacing(requests=2)
    for _ in range(2):
        take_and_wait(pacing, op(), 0.0)
    calls = [pacing.take(op(), 0.0) for _ in range(3)]
    assert [call.wait(0.0) for call in calls] == [1.0, 1.0, 2.0]
    assert calls[1].wait(1.0) == 0
    assert calls[0].waiter.is_set
    assert (calls[0].may_go, calls[2].may_go) == (True, False)
    assert (calls[0].wait(1.0), pacing.in_line) == (0, 1)


def test_a_cancel_goes_ahead_of_those_who_wait(op):
    pacing = Pacing(requests=1)
    take_and_wait(pacing, op(), 0.0)
    many = [pacing.take(op(), 0.0) for _ in range(5)]
    for call in many:
        call.wait(0.0)
    urgent = pacing.take(op(id="cancel_order", question="overrides"), 0.5)
    assert urgent.wait(0.5) == 0.5
    assert many[0].wait(1.0) > 0
    assert urgent.wait(1.0) == 0


def test_waiting_for_a_limit_of_its_own_holds_nobody_else_up(op):
    pacing = Pacing(requests=2, seconds=1.0)
    slow = op(id="slow", pacing=((1, 5.0),))
    for _ in range(50):
        pacing.take(slow, 0.0).wait(0.0)
    assert pacing.in_line == 49
    assert pacing.take(op(id="quick"), 0.0).wait(0.0) == 0


def test_operations_have_windows_of_their_own(op):
    pacing = Pacing()
    take_and_wait(pacing, op(id="one", pacing=((1, 5.0),)), 0.0)
    assert pacing.take(op(id="two", pacing=((1, 5.0),)), 0.0).wait(0.0) == 0


def test_scale_stretches_every_window(op):
    pacing = Pacing(requests=1, seconds=1.0, scale=3.0)
    operation = op(pacing=((1, 5.0),))
    assert all_at_once(pacing, [operation] * 2, 0.0) == [0, 15]
    assert take_and_wait(pacing, op(id="other"), 15.0)[1] == 18


class TestRefusals:
    def test_the_broker_s_time_is_kept(self, op):
        pacing = Pacing()
        operation = op(pacing=((1, 5.0),))
        ticket, now = take_and_wait(pacing, operation, 0.0)
        assert ticket.refused(now, 30.0) == 30.0
        behind = pacing.take(operation, now)
        assert behind.wait(now) == 30.0
        assert ticket.refused(now, 50.0) == 50.0
        assert behind.wait(30.0) == 20.0

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
    limits=st.lists(st.tuples(st.integers(1, 4), st.sampled_from([0.5, 1.0, 5.0])), min_size=0, max_size=2),
    overall=st.tuples(st.integers(1, 5), st.sampled_from([0.5, 1.0])),
    callers=st.lists(
        st.tuples(
            st.floats(0, 20),  # arrives
            st.floats(0, 0.3),  # wakes up late by
            st.floats(0, 1),  # reaches the broker after this part of the time until the answer
            st.floats(0, 2.0),  # is answered after
            st.sampled_from(["stays", "stays", "stays", "leaves", "not sent", "cancelled"]),
            st.booleans(),  # is of the operation with limits
        ),
        max_size=25,
    ),
)
def test_no_window_is_overrun_at_the_broker_s_end(op, limits, overall, callers):
    """Callers arrive, oversleep, travel and give up as they like; the broker counts arrivals. Nobody is forgotten."""
    pacing = Pacing(requests=overall[0], seconds=overall[1])
    paced, plain = op(id="paced", pacing=tuple(limits)), op(id="plain")
    arrivals, waiting, sent = [], {}, set()
    events = [(arrives, place, "come", None) for place, (arrives, *_) in enumerate(callers)]
    heapq.heapify(events)
    while events:
        now, place, what, ticket = heapq.heappop(events)
        _, late, way, answer, mood, limited = callers[place]
        if what == "done":
            ticket.done(now, answered=mood != "cancelled")
        else:
            if what == "come":
                ticket = pacing.take(paced if limited else plain, now)
            waiting.pop(place, None)
            wait = 0 if place in sent else ticket.wait(now)
            if wait > 0 and mood == "leaves":
                ticket.cancel()
            elif wait > 0:
                waiting[place] = ticket, ticket.waiter
                heapq.heappush(events, (now + wait + late, place, "wake", ticket))
            elif mood == "not sent" and place not in sent:
                ticket.cancel()
                sent.add(place)
            elif place not in sent:
                sent.add(place)
                arrivals.append((now + way * answer, limited))
                # A request that nobody waits for any more may arrive later than its end.
                heapq.heappush(events, (now + answer * (way if mood == "cancelled" else 1), place, "done", ticket))
        for other, (asking, waiter) in list(waiting.items()):
            if waiter.is_set:
                del waiting[other]
                heapq.heappush(events, (now + callers[other][1], other, "wake", asking))
    assert not waiting
    assert len(sent) >= sum(mood != "leaves" for *_, mood, _ in callers)
    for windows, times in (
        ([overall], sorted(when for when, _ in arrivals)),
        (limits, sorted(when for when, limited in arrivals if limited)),
    ):
        for requests, seconds in windows:
            for first, last in zip(times, times[requests:], strict=False):
                assert last - first >= seconds - 1e-6


class TestBounds:
    @pytest.fixture
    def full(self, op):
        """Three calls wait, which is all that may."""
        pacing = Pacing(requests=1, max_waiting=3)
        take_and_wait(pacing, op(), 0.0)
        for _ in range(3):
            pacing.take(op(), 0.0).wait(0.0)
        return pacing

    def test_no_more_than_that_wait(self, full, op):
        with pytest.raises(WaitTooLongError) as caught:
            full.take(op(), 0.0).wait(0.0)
        assert (caught.value.bound, caught.value.limit, full.in_line) == ("max_waiting", 3, 3)
        assert "3 calls wait for our own pacing already, and max_waiting is 3; nothing was sent" in str(caught.value)
        assert "Pacing(max_waiting=...)" in caught.value.hint
        assert caught.value.retry_after == 4.0

    def test_who_need_not_wait_is_not_counted(self, op):
        pacing = Pacing(requests=9, max_waiting=1)
        slow = op(id="slow", pacing=((1, 5.0),))
        take_and_wait(pacing, slow, 0.0)
        pacing.take(slow, 0.0).wait(0.0)
        assert take_and_wait(pacing, op(), 0.0)[1] == 0

    def test_a_cancel_is_let_in_all_the_same(self, full, op):
        assert full.take(op(id="reply", question="answers"), 0.0).wait(0.0) > 0
        urgent = full.take(op(), 0.0)
        urgent.vital = True
        assert urgent.wait(0.0) > 0

    def test_who_waits_already_is_not_turned_away_when_it_looks_again(self, op):
        pacing = Pacing(requests=1, max_waiting=1)
        take_and_wait(pacing, op(), 0.0)
        call = pacing.take(op(), 0.0)
        assert (call.wait(0.0), call.wait(0.5), call.wait(1.0)) == (1.0, 0.5, 0)

    def test_who_was_in_already_is_not_turned_away(self, op):
        pacing = Pacing(requests=1, max_waiting=1)
        held_up = pacing.take(op(), 0.0)
        assert held_up.wait(0.0) == 0
        held_up.cancel()
        assert pacing.take(op(), 0.0).wait(0.0) == 0
        pacing.take(op(), 0.0).wait(0.0)
        assert held_up.wait(0.0) == 1.0

    def test_a_wait_that_would_be_too_long_is_refused_at_once(self, op):
        pacing = Pacing(max_wait=7.0)
        slow = op(pacing=((1, 5.0),))
        take_and_wait(pacing, slow, 0.0)
        assert pacing.take(slow, 0.0).wait(0.0) == 5.0
        with pytest.raises(WaitTooLongError, match=r"would wait 10 s, and max_wait is 7 s; nothing was sent") as caught:
            pacing.take(slow, 0.0).wait(0.0)
        assert (caught.value.bound, caught.value.limit, caught.value.retry_after) == ("max_wait", 7.0, 10.0)
        assert pacing.in_line == 1

    def test_a_wait_that_becomes_too_long_ends(self, op):
        """As long as a request is under way nobody knows how long."""
        pacing = Pacing(max_wait=7.0)
        slow = op(pacing=((1, 5.0),))
        pacing.take(slow, 0.0).wait(0.0)
        behind = pacing.take(slow, 0.0)
        assert (behind.wait(0.0), behind.wait(5.0)) == (5.0, 2.0)
        with pytest.raises(WaitTooLongError, match="max_wait is 7 s"):
            behind.wait(7.0)
        assert pacing.in_line == 0

    def test_a_quarter_of_an_hour_is_not_too_long(self, op):
        pacing = Pacing()
        slow = op(pacing=((1, 900.0),))
        take_and_wait(pacing, slow, 0.0, takes=2.0)
        assert take_and_wait(pacing, slow, 1.0)[1] == 902.0

    def test_the_end_of_the_call_is_one_too(self, op):
        pacing = Pacing(requests=1)
        take_and_wait(pacing, op(), 0.0)
        with pytest.raises(WaitTooLongError, match="may not take that long") as caught:
            pacing.take(op(), 0.0).wait(0.0, 0.9)
        assert (caught.value.bound, caught.value.limit) == ("deadline", None)
        assert pacing.take(op(), 1.0).wait(1.0) == 0
        ticket = pacing.take(op(), 1.0)
        assert (ticket.wait(1.0, 5.0), ticket.wait(2.0, 5.0)) == (1.0, 3.0)
        with pytest.raises(WaitTooLongError, match="would wait 1 s, and the call may not take that long"):
            ticket.wait(5.0, 5.0)

    def test_the_error_can_be_copied(self):
        error = WaitTooLongError("no", bound="max_waiting", limit=5, retry_after=2.0)
        again = pickle.loads(pickle.dumps(error))
        assert (again.bound, again.limit, again.retry_after) == ("max_waiting", 5, 2.0)


def steps_of(work, event):
    """Lines of Python that it runs, or calls that it makes: a count that no machine changes."""
    count = 0

    def tracer(frame, what, arg):
        nonlocal count
        count += what == event
        return tracer if event == "line" else None

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("kind", ["overall", "own"])
def test_ten_thousand_calls_in_line_cost_each_what_a_hundred_cost(op, kind):
    operation = op(pacing=() if kind == "overall" else ((50, 1.0),))

    def queue(calls):
        pacing = Pacing(requests=50 if kind == "overall" else 1000)
        tickets = [pacing.take(operation, 0.0) for _ in range(calls)]
        waits = [ticket.wait(0.0) for ticket in tickets]
        assert waits[-1] == pytest.approx((calls - 1) // 50)
        for ticket in tickets[::3]:
            ticket.cancel()
        for ticket, wait in zip(tickets, waits, strict=True):
            if ticket.in_line or ticket.may_go:
                assert ticket.wait(wait) == 0
                ticket.done(wait)
        assert pacing.in_line == 0

    if kind == "own":
        # Comparisons in a heap are calls too: twice as many for the square of the calls.
        assert steps_of(lambda: queue(10_000), "call") / 10_000 < 2 * steps_of(lambda: queue(100), "call") / 100
    assert steps_of(lambda: queue(1_000), "line") / 1_000 < 1.5 * steps_of(lambda: queue(100), "line") / 100


class TestWhereCallsGo:
    @pytest.mark.parametrize(
        ("url", "requests"),
        [
            ("https://api.ibkr.com/v1/api", 50),
            ("https://1.api.ibkr.com/v1/api", 50),
            ("https://api.ibkr.com.example.com/v1/api", 10),
            ("https://notapi.ibkr.com/v1/api", 10),
            ("https://localhost:5000/v1/api", 10),
            ("http://127.0.0.1:5080/v1/api", 10),
            ("https://gateway.example.com/v1/portal", 10),
        ],
    )
    def test_fifty_a_second_are_for_the_hosted_api_alone(self, wire, url, requests):
        assert repr(SyncCore(url, transport=wire(200)).pacing) == f"Pacing('wait', requests={requests}, seconds=1)"

    @pytest.mark.parametrize(("host", "requests"), [("api.ibkr.com", 50), ("localhost", 10)])
    def test_a_pacing_that_is_set_later_is_told_too(self, wire, host, requests):
        client = SyncCore(f"https://{host}/v1/api", transport=wire(200), pacing=Pacing("off"))
        client.pacing = Pacing()
        assert repr(client.pacing) == f"Pacing('wait', requests={requests}, seconds=1)"

    def test_what_is_asked_for_stays(self, wire):
        pacing = Pacing(requests=30, seconds=2.0)
        SyncCore("http://127.0.0.1:5080", transport=wire(200), pacing=pacing)
        assert repr(pacing) == "Pacing('wait', requests=30, seconds=2)"

    @pytest.mark.parametrize("hosts", [("api.ibkr.com", "localhost"), ("localhost", "api.ibkr.com")])
    def test_clients_of_both_have_the_lower_one(self, wire, op, hosts):
        pacing = Pacing()
        for _ in range(15):
            pacing.take(op(), 0.0).wait(0.0)
        for host in hosts:
            SyncCore(f"https://{host}/v1/api", transport=wire(200), pacing=pacing)
        assert repr(pacing) == "Pacing('wait', requests=10, seconds=1)"

    def test_a_limit_that_was_lowered_lets_nobody_in_too_early(self, op):
        pacing = Pacing()
        pacing.serve(50)
        for at in range(15):
            take_and_wait(pacing, op(), at / 100)
        pacing.serve(10)
        assert take_and_wait(pacing, op(), 0.5)[1] == pytest.approx(1.05)


def test_a_forked_child_has_neither_calls_nor_requests_of_its_parent(op):
    pacing = Pacing(requests=2)
    take_and_wait(pacing, op(), 0.0)
    flying, waiting = pacing.take(op(), 0.0), pacing.take(op(), 0.0)
    assert (flying.wait(0.0), waiting.wait(0.0) > 0) == (0, True)
    pacing._refresh_after_fork()
    assert (pacing.in_line, pacing.waiting()) == (0, 1)
    flying.done(0.1)
    assert take_and_wait(pacing, op(), 0.2)[1] == 0.2
    assert take_and_wait(pacing, op(), 0.2)[1] == 1.0


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


@pytest.mark.parametrize(
    "bad",
    [{"mode": "hold"}, {"requests": 0}, {"requests": True}, {"seconds": 0}, {"scale": -1}, {"max_waiting": 0},
     {"max_wait": 0}],
)  # fmt: skip
def test_arguments_that_make_no_sense(bad):
    with pytest.raises(ConfigurationError, match=r"pacing"):
        Pacing(**bad)


def test_a_client_that_may_not_wait_tells_for_how_long(op, call, wire, clock):
    client = SyncCore("https://api.example.com", transport=wire(200), clock=clock, pacing=Pacing("raise"))
    slow = op(pacing=((1, 60.0),))
    client.send(call(slow))
    clock.pass_time(20.0)
    with pytest.raises(WaitTooLongError) as caught:
        client.send(call(slow))
    assert caught.value.bound == "mode"
    assert caught.value.retry_after == pytest.approx(40.0)
    assert "wait 40 s" in str(caught.value)
