"""Retries come out of one bucket for all calls of a client: an outage is not met with three times the requests."""

from __future__ import annotations

import random
import threading

import pytest

from ibkr_core import (
    CallOptions,
    ConfigurationError,
    ConnectionLostError,
    ConnectionNotMadeError,
    IbkrError,
    Pacing,
    RetryBudget,
    RetryPolicy,
    SyncCore,
)


@pytest.fixture
def patient(bench):
    bench.settings |= {"breaker": False, "pacing": Pacing("off"), "retry": RetryPolicy(random=lambda: 0.0)}
    return bench


def many(bench, call, times):
    failed = 0
    for _ in range(times):
        try:
            bench.send(call)
        except IbkrError:
            failed += 1
    return failed


@pytest.mark.parametrize("step", ["refused", "reset", 503])
def test_a_thousand_calls_of_an_outage(patient, op, call, step):
    """3,000 requests without a budget."""
    wire = patient.script(step)
    assert many(patient, call(op()), 1000) == 1000
    assert 1000 < len(wire.requests) <= 1200


def test_a_lone_failure_is_tried_again(patient, op, call):
    wire = patient.script(*[step for _ in range(30) for step in ("reset", *[200] * 10)])
    assert many(patient, call(op()), 300) == 0
    assert len(wire.requests) == 330
    assert patient.client.retry_budget.left == 100


@pytest.mark.parametrize("broken", [0.2, 0.5, 0.9])
def test_whatever_happens_to_a_thousand_calls(fresh, op, call, broken):
    rng = random.Random(7)
    clock, wire = fresh()

    def some(request):
        import httpx

        if rng.random() < broken:
            raise httpx.ReadError("scripted")
        return httpx.Response(200, json={})

    client = SyncCore(
        "https://api.example.com", transport=(line := wire(some)), clock=clock, breaker=False, pacing=Pacing("off"),
        retry=RetryPolicy(random=rng.random),
    )  # fmt: skip
    for _ in range(1000):
        try:
            client.send(call(op()))
        except ConnectionLostError:
            continue
    assert len(line.requests) <= 1200


def test_the_error_is_the_failure_and_says_why_it_was_the_last(patient, op, call):
    patient.settings["retry_budget"] = RetryBudget(1)
    wire = patient.script("reset")
    with pytest.raises(ConnectionLostError) as caught:
        patient.send(call(op()))
    assert len(wire.requests) == 2
    assert "it was not tried again, because too many calls fail (retry_budget)" in str(caught.value)


def test_an_order_that_never_left_is_known_not_to(patient, order):
    patient.settings["retry_budget"] = RetryBudget(0)
    wire = patient.script("refused")
    with pytest.raises(ConnectionNotMadeError):
        patient.send(order())
    assert len(wire.requests) == 1


@pytest.mark.parametrize(("question", "vital"), [("ends", True), ("overrides", False)])
def test_what_is_vital_is_tried_again_in_any_case(patient, op, call, question, vital):
    patient.settings["retry_budget"] = RetryBudget(0)
    patient.script("reset", "reset", 200)
    assert patient.send(call(op(question=question)), CallOptions(vital=vital)).attempts == 3


def test_an_answer_gives_back_a_tenth(patient, op, call):
    patient.settings["retry_budget"] = budget = RetryBudget(1)
    patient.script("reset", 200, "reset", *[200] * 9, "reset", 200)
    assert patient.send(call(op())).attempts == 2
    with pytest.raises(ConnectionLostError):
        patient.send(call(op()))
    assert (many(patient, call(op()), 8), budget.left) == (0, 0)
    assert (many(patient, call(op()), 1), budget.left) == (0, 1)
    assert patient.send(call(op())).attempts == 2


def test_it_is_never_more_than_full():
    budget = RetryBudget(1, per_answer=0.75)
    assert budget.take()
    for _ in range(2):
        budget.answered()
    assert budget.take()
    budget.answered()
    assert not budget.take()


@pytest.mark.parametrize(("step", "left"), [(404, 1), (400, 1), (429, 0), (503, 0), (500, 0)])
def test_what_an_answer_is(patient, op, call, step, left):
    patient.settings["retry_budget"] = budget = RetryBudget(1, per_answer=1)
    budget.take()
    patient.script(step)
    many(patient, call(op()), 1)
    assert budget.left == left


def test_clients_share_one_that_they_are_given(patient, op, call):
    patient.settings["retry_budget"] = budget = RetryBudget(3)
    for _ in range(2):
        wire = patient.script("reset")
        many(patient, call(op()), 1)
    assert (budget.left, len(wire.requests)) == (0, 2)


def test_off(patient, op, call):
    patient.settings["retry_budget"] = False
    wire = patient.script("reset")
    many(patient, call(op()), 100)
    assert (len(wire.requests), patient.client.retry_budget) == (300, None)


def test_calls_that_are_not_tried_again_take_nothing(patient, op, call):
    patient.script("reset")
    many(patient, call(op(retry="never")), 5)
    assert patient.client.retry_budget.left == 100


def test_threads_take_each_retry_once():
    budget = RetryBudget(1000)
    taken = []

    def take():
        taken.append(sum(budget.take() for _ in range(400)))

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (sum(taken), budget.left, repr(budget)) == (1000, 0, "<RetryBudget 0 of 1000 retries left>")


@pytest.mark.parametrize("bad", [{"retries": -1}, {"retries": True}, {"retries": 1.5}, {"per_answer": 2},
                                 {"per_answer": True}])  # fmt: skip
def test_arguments_that_make_no_sense(bad):
    with pytest.raises(ConfigurationError, match=r"retry_budget\."):
        RetryBudget(**bad)


def test_a_forked_child_finds_it_unlocked():
    budget = RetryBudget()
    held, go = threading.Event(), threading.Event()

    def hold():
        with budget._lock:
            held.set()
            go.wait(5)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(5)
    budget._refresh_after_fork()
    assert budget.take()
    go.set()
    thread.join()
