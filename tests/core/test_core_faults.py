"""Whatever goes wrong, in whatever order: an order reaches the wire once at most, and no call outlives its time."""

from __future__ import annotations

import anyio
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_core import (
    AsyncCore,
    CallOptions,
    ConnectionNotMadeError,
    IbkrError,
    OutcomeUnknownError,
    Pacing,
    RateLimitedError,
    RetryPolicy,
    SyncCore,
)

BEFORE = ["refused", "connect timeout", "pool timeout"]
AFTER = ["read timeout", "write timeout", "reset", "write reset", "hung up"]
answers = st.builds(
    lambda status, body, headers: httpx.Response(status, content=body, headers=headers),
    st.sampled_from([200, 200, 201, 204, 301, 400, 401, 403, 404, 408, 429, 500, 502, 503, 504, 520, 599]),
    st.sampled_from([b"", b"{}", b"[]", b'{"error": "no"}', b'{"half": ', b"<html></html>", b"\xff"]),
    st.sampled_from([{}, {"retry-after": "1"}, {"retry-after": "3600"}, {"retry-after": "x"}, {"set-cookie": "a=1"}]),
)
steps = st.sampled_from([*BEFORE, *AFTER]) | answers
scripts = st.lists(steps, min_size=1, max_size=8)
policies = st.builds(
    lambda attempts, base, cap, budget, draws: {
        "attempts": attempts,
        "base": base,
        "cap": cap,
        "budget": budget,
        "random": lambda: draws,
    },
    st.integers(1, 8),
    st.floats(0.01, 5),
    st.floats(0.01, 20),
    st.floats(0.5, 100),
    st.floats(0, 1, exclude_max=True),
)


def run(asynchronous, wire_of, clock, call, script, policy, takes, deadline=None):
    transport = wire_of(*script, takes=takes)
    make = AsyncCore if asynchronous else SyncCore
    client = make(
        "https://api.example.com", transport=transport, clock=clock, retry=RetryPolicy(**policy), pacing=Pacing()
    )
    options = None if deadline is None else CallOptions(deadline=deadline)
    try:
        response = anyio.run(client.send, call, options) if asynchronous else client.send(call, options)
    except IbkrError as error:
        return transport, None, error
    return transport, response, None


@pytest.mark.parametrize("retry", ["never", "reconcile"])
@pytest.mark.parametrize("asynchronous", [False, True])
@settings(deadline=None, max_examples=150)
@given(script=scripts, policy=policies, takes=st.floats(0, 40))
def test_what_changes_state_reaches_the_wire_once_at_most(fresh, op, call, asynchronous, retry, script, policy, takes):
    clock, wire_of = fresh()
    operation = op(method="POST", retry=retry, error_in_success=True, intent=("body", "/cOID"))
    prepared = call(operation, content=b'{"cOID":"mine"}', content_type="application/json")
    transport, _, error = run(asynchronous, wire_of, clock, prepared, script, policy, takes)
    assert transport.reached <= 1
    if transport.reached == 0:
        assert isinstance(error, ConnectionNotMadeError | RateLimitedError)
    if isinstance(error, OutcomeUnknownError):
        assert retry == "reconcile"
        assert transport.reached == 1
        assert error.intent == ("mine",)
        assert isinstance(error.__cause__, IbkrError)


@pytest.mark.parametrize("asynchronous", [False, True])
@settings(deadline=None, max_examples=150)
@given(script=scripts, policy=policies, takes=st.floats(0, 40), deadline=st.none() | st.floats(0.5, 100))
def test_a_call_keeps_its_time_and_its_number_of_tries(fresh, op, call, asynchronous, script, policy, takes, deadline):
    clock, wire_of = fresh()
    began = clock.now
    transport, _, _ = run(asynchronous, wire_of, clock, call(op()), script, policy, takes, deadline)
    assert 0 <= len(transport.requests) <= policy["attempts"]
    limit = deadline or policy["budget"]
    # The last try may begin just before the end; the wire of this test takes no notice of the limits it is given.
    assert clock.now - began <= limit + takes + 1e-6
    assert sum(clock.waits) <= limit
    for request in transport.requests:
        assert all(0 < seconds <= max(limit, 0.001) + 1e-9 for seconds in request.extensions["timeout"].values())


@pytest.mark.parametrize("asynchronous", [False, True])
@settings(deadline=None)
@given(policy=policies, failures=st.lists(st.sampled_from(["refused", "reset", 500, 503]), min_size=8, max_size=8))
def test_each_pause_lies_in_its_range(fresh, op, call, asynchronous, policy, failures):
    clock, wire_of = fresh()
    run(asynchronous, wire_of, clock, call(op()), failures, {**policy, "budget": 1e6}, 0.0)
    draws = policy["random"]()
    expected = [draws * min(policy["cap"], policy["base"] * 2**place) for place in range(policy["attempts"] - 1)]
    assert clock.waits == pytest.approx([wait for wait in expected if wait > 0])


@settings(deadline=None, max_examples=60)
@given(script=scripts, policy=policies, takes=st.floats(0, 5), retry=st.sampled_from(["safe", "never", "reconcile"]))
def test_threads_and_tasks_see_the_same(fresh, op, call, script, policy, takes, retry):
    seen = []
    for asynchronous in (False, True):
        clock, wire_of = fresh()
        operation = op(retry=retry, error_in_success=True)
        copies = [
            httpx.Response(step.status_code, content=step.content, headers=step.headers)
            if isinstance(step, httpx.Response)
            else step
            for step in script
        ]
        transport, response, error = run(asynchronous, wire_of, clock, call(operation), copies, policy, takes)
        seen.append((len(transport.requests), clock.waits, response and response.parsed, repr(error)))
    assert seen[0] == seen[1]
