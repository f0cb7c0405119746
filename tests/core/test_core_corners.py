"""Corners that the larger stories do not pass through."""

from __future__ import annotations

import json
import logging
from decimal import Decimal

import h11
import httpx
import pytest

from ibkr_core import (
    EMPTY,
    NO_RETRY,
    Amount,
    AsyncCore,
    CallOptions,
    Change,
    ConfigurationError,
    ConnectionLostError,
    JsonBody,
    OutcomeUnknownError,
    Pacing,
    Price,
    RateLimitedError,
    RetryPolicy,
    Size,
    SyncCore,
    Timeouts,
)
from ibkr_core.clock import SYSTEM_CLOCK
from ibkr_core.redact import REDACTED, redact_body


@pytest.mark.parametrize(
    "bad", [{"attempts": 0}, {"attempts": True}, {"attempts": 1.5}, {"base": 0}, {"cap": -1}, {"budget": None}]
)
def test_retry_policies_that_make_no_sense(bad):
    with pytest.raises(ConfigurationError, match=r"retry\.") as caught:
        RetryPolicy(**bad)
    assert repr(next(iter(bad.values()))) in str(caught.value)


def test_a_retry_policy_does_not_change():
    policy = RetryPolicy()
    with pytest.raises(AttributeError, match="immutable"):
        policy.attempts = 100
    assert repr(policy) == "RetryPolicy(attempts=3, base=0.5, cap=8.0, retry_after_cap=60.0, budget=60.0)"


def test_nobody_waits_longer_than_the_penalty_box_lasts():
    policy = RetryPolicy(retry_after_cap=1e10)
    assert [policy.pause(1, asked) for asked in (899.0, 900.0, 901.0, 1e9, float("inf"))] == [899.0, *[900.0] * 3, None]


@pytest.mark.parametrize(("asked", "hint"), [(899.0, "wait 899 s before calling again"), (1e6, "wait 900 s before")])
def test_an_error_tells_what_was_asked_and_advises_what_is_enough(bench, op, call, asked, hint):
    bench.script(httpx.Response(429, headers={"retry-after": f"{asked:.0f}"}))
    with pytest.raises(RateLimitedError) as caught:
        bench.send(call(op()))
    assert caught.value.retry_after == asked
    assert hint in caught.value.hint
    assert f"{asked:.6g}" in str(caught.value)


def test_pauses_do_not_overflow_however_many_there_are():
    assert RetryPolicy(attempts=5000, random=lambda: 1.0).pause(4000, None) == 8.0


def test_timeouts_compare_by_value():
    assert Timeouts(read=3) == Timeouts(read=3)
    assert len({Timeouts(), Timeouts(), Timeouts(pool=1)}) == 2
    assert repr(Timeouts()) == "Timeouts(connect=5.0, read=30.0, write=30.0, pool=5.0)"


def test_options_show_neither_headers_nor_credentials():
    assert "secret" not in repr(CallOptions(headers={"x-a": "secret"}, deadline=3))


def test_bodies_say_what_they_are():
    assert (repr(EMPTY), repr(JsonBody(dict))) == ("<empty body>", "<JSON body>")


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("/orders/*/cOID", ("a", "7")),
        ("/orders/0/cOID", ()),
        ("/map/*/id", ("x",)),
        ("/a~1b", ("slash",)),
        ("/a~0b", ("tilde",)),
        ("/flag", ()),
        ("/orders", ()),
        ("/absent/*", ()),
    ],
)
def test_intents_are_found_by_pointer(op, call, pointer, found):
    body = {
        "orders": [{"cOID": "a"}, {"cOID": 7}, {"other": 1}, None],
        "map": {"k": {"id": "x"}},
        "a/b": "slash",
        "a~b": "tilde",
        "flag": True,
    }
    operation = op(intent=("body", pointer))
    assert call(operation, content=json.dumps(body).encode()).intent() == found


def test_calls_without_anything_to_find(op, call):
    assert call(op()).intent() == ()
    assert call(op(intent=("body", "/a"))).intent() == ()
    assert call(op(intent=("body", "/a")), content=b"not json").intent() == ()
    assert call(op(intent=("path", "orderId"))).intent() == ()


def test_a_cookie_whose_end_cannot_be_read_is_kept(bench, op, call):
    bench.script(httpx.Response(200, json={}, headers={"set-cookie": "a=1; Expires=whenever; max-age=x"}))
    bench.send(call(op()))
    assert bench.client.cookies.names() == ("a",)


def test_who_oversleeps_does_not_hold_up_the_others(op):
    """A laptop that slept: the call was due long ago. Whoever looks first lets it in, in its turn."""
    pacing = Pacing(requests=1000)
    operation = op(pacing=((1, 5.0),))
    first, slept = pacing.take(operation, 0.0), pacing.take(operation, 0.0)
    assert (first.wait(0.0), slept.wait(0.0)) == (0, 5.0)
    first.done(0.0)
    late = pacing.take(operation, 1000.0)
    assert late.wait(1000.0, 1010.0) == 5.0
    assert (slept.may_go, slept.waiter.is_set) == (True, True)
    assert slept.wait(1001.0) == 0
    slept.done(1001.0)
    assert late.wait(1001.0) == 5.0


def test_deep_answers_are_not_followed_for_ever():
    body = {"error": "why"}
    for _ in range(10):
        body = {"error": body}
    assert redact_body(json.dumps(body).encode()).count(REDACTED) == 1


def test_texts_of_numbers():
    assert (str(Price("C1.5")), str(Change("+2%")), str(Size("x"))) == ("C1.5", "+2%", "x")
    assert (str(Amount(12)), str(Amount(Decimal("1E+3"))), f"{Price('1,234.5'):,.2f}") == ("12", "1000", "1,234.50")


def test_a_wait_that_is_given_up_is_logged_as_nothing_and_a_try_as_cancelled(op, call, caplog):
    class Stopped(BaseException):
        pass

    def stop(request):
        raise Stopped

    client = SyncCore("https://api.example.com", transport=httpx.MockTransport(stop))
    with caplog.at_level(logging.DEBUG, "ibkr_core"), pytest.raises(Stopped):
        client.send(call(op()))
    assert ["result=cancelled" in record.message for record in caplog.records] == [True]


def test_the_system_clock_goes():
    assert SYSTEM_CLOCK.monotonic() <= SYSTEM_CLOCK.monotonic()
    assert SYSTEM_CLOCK.wall() > 1_700_000_000
    assert repr(SYSTEM_CLOCK) == "SYSTEM_CLOCK"


async def test_the_system_clock_sleeps_in_tasks(op, call, wire):
    retry = RetryPolicy(base=0.001)
    async with AsyncCore("https://api.example.com", transport=wire(503, 200), retry=retry) as client:
        assert (await client.send(call(op()))).attempts == 2


def out_of_step(request):
    """What httpcore does with a connection that was left half used: h11 refuses, and httpcore lets that through."""
    h11.Connection(h11.CLIENT).send(h11.EndOfMessage())


def test_a_connection_in_a_state_that_nobody_knows_is_a_lost_one(bench, op, call, order):
    bench.settings["retry"] = NO_RETRY
    bench.script(out_of_step)
    with pytest.raises(ConnectionLostError, match="LocalProtocolError"):
        bench.send(call(op()))
    bench.script(out_of_step)
    with pytest.raises(OutcomeUnknownError) as unknown:
        bench.send(order())
    assert unknown.value.intent == ("intent-1", "intent-2")
    frame = unknown.value.__traceback__
    while frame is not None:
        assert not frame.tb_frame.f_globals["__name__"].startswith(("h11", "httpcore"))
        frame = frame.tb_next


@pytest.mark.parametrize("name", ["authorization", "x-mine"])
def test_a_mistake_in_a_transport_of_ones_own_stays_what_it_is(bench, op, call, name):
    def mistaken(request):
        # Raised inside httpx, whose frames are no connection's.
        return httpx.Response(200, headers={"x": request.headers[name]})

    bench.script(mistaken)
    with pytest.raises(KeyError, match=name):
        bench.send(call(op()))


def test_a_client_that_is_closed_after_an_order_left_leaves_it_unknown(bench, order):
    """The order is refused (401) and signed anew, there is no connection for it, and the client is gone."""

    class Again(httpx.Auth):
        def auth_flow(self, request):
            yield request
            bench.client._closed = True
            yield request

    bench.settings["auth"] = Again()
    wire = bench.script(401, "refused")
    with pytest.raises(OutcomeUnknownError, match=r"may or may not .*the client is closed") as unknown:
        bench.send(order())
    assert (len(wire.requests), unknown.value.intent) == (2, ("intent-1", "intent-2"))
    assert isinstance(unknown.value.__cause__, ConfigurationError)
