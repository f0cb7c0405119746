"""While nobody answers, calls are answered at once. What is vital is sent all the same, and one at a time looks."""

from __future__ import annotations

import logging
import pickle
import threading

import httpx
import pytest

from ibkr_core import (
    NO_RETRY,
    AsyncCore,
    AuthenticationError,
    BrokerUnavailableError,
    CallOptions,
    Circuit,
    CircuitBreaker,
    CircuitOpenError,
    ConfigurationError,
    ConnectionLostError,
    ConnectionNotMadeError,
    IbkrError,
    OutcomeUnknownError,
    Pacing,
    RetryPolicy,
    SyncCore,
)
from ibkr_core._http import Auth

PAGE = httpx.Response(502, headers={"content-type": "text/html"}, text="<html><h1>Bad Gateway</h1></html>")
BARE = httpx.Response(503, text="upstream connect error or disconnect/reset before headers")


def answer(status, **body):
    return httpx.Response(status, json=body)


def breaker(**settings):
    return CircuitBreaker(**{"failures": 3, "pause": 5.0, "longest": 30.0, "random": lambda: 0.0, **settings})


@pytest.fixture
def fragile(bench):
    """A bench whose breaker opens after three failures, and whose calls are tried once."""
    bench.settings |= {"breaker": breaker(), "retry": NO_RETRY, "pacing": Pacing("off")}
    return bench


def fail(bench, call, times=3):
    for _ in range(times):
        with pytest.raises(IbkrError):
            bench.send(call)


def outage(bench, call, *steps, then=200, **settings):
    """Three failures, after which the broker is back."""
    wire = bench.script(*(steps or ("refused",) * 3), then, **settings)
    fail(bench, call, len(steps) or 3)
    return wire


class TestWhatCounts:
    @pytest.mark.parametrize(
        "step", ["refused", "connect timeout", "reset", "write reset", "hung up", "read timeout", PAGE, BARE,
                 httpx.Response(503), httpx.Response(500, json={"unknown": 1})],
        ids=str,
    )  # fmt: skip
    def test_nobody_is_there(self, fragile, op, call, step):
        wire = fragile.script(step, takes=5.0)
        fail(fragile, call(op()))
        assert fragile.client.circuit.state == "open"
        with pytest.raises(CircuitOpenError):
            fragile.send(call(op()))
        assert len(wire.requests) == 3

    @pytest.mark.parametrize(
        "step",
        [
            answer(503, error="Service Unavailable", statusCode=503),
            answer(503, error="Order 17 is not found", statusCode=503),
            answer(500, error="no bridge"),
            answer(500, error="Order size 0 is not valid."),
            answer(501),
            answer(429),
            answer(400, error="bad"),
            answer(401),
            answer(200, error="no"),
            httpx.Response(200, text="<html>"),
            "garbled",
            "too long",
            "pool timeout",
        ],
        ids=str,
    )
    def test_somebody_is_or_it_is_our_own_fault(self, fragile, op, call, step):
        def garbled(request):
            wrong = {"content-encoding": "gzip"} if step == "garbled" else {"content-length": "99999999999"}
            return httpx.Response(200, headers=wrong, stream=httpx.ByteStream(b"no gzip"))

        fragile.script(garbled if step in ("garbled", "too long") else step, takes=5.0)
        fail(fragile, call(op(error_in_success=True)), times=5)
        assert fragile.client.circuit == Circuit("closed")

    @pytest.mark.parametrize("step", ["read timeout", "write timeout", "connect timeout"])
    def test_a_caller_without_patience_says_nothing_about_the_broker(self, fragile, op, call, step):
        fragile.script(step, takes=0.5)
        fail(fragile, call(op()), times=5)
        assert fragile.client.circuit.failures == 0

    def test_a_certificate_that_is_not_trusted_is_no_outage(self, fragile, op, call):
        def untrusted(request):
            raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")

        fragile.script(untrusted)
        fail(fragile, call(op()), times=5)
        assert fragile.client.circuit.failures == 0

    def test_credentials_that_cannot_be_had_are_no_outage(self, fragile, op, call):
        class Broken(Auth):
            def auth_flow(self, request):
                raise AuthenticationError("no token")
                yield request

        fragile.settings["auth"] = Broken()
        fragile.script(200)
        fail(fragile, call(op()), times=5)
        assert fragile.client.circuit.failures == 0

    def test_an_answer_between_starts_the_count_anew(self, fragile, op, call):
        fragile.script("refused", "refused", answer(404), "refused", "refused", 200, "refused", "refused")
        fail(fragile, call(op()), times=5)
        fragile.send(call(op()))
        fail(fragile, call(op()), times=2)
        assert fragile.client.circuit == Circuit("closed", 2, 0.0, "ConnectionNotMadeError")

    def test_the_contract_s_other_servers_have_no_part_in_it(self, fragile, op, call):
        other = op(id="request_token", server="tokens", server_url="https://tokens.example.com", schemes=())
        wire = fragile.script("refused", "refused", "refused", 200, "refused", "refused", "refused", 200)
        fail(fragile, call(other))
        fragile.send(call(op()))
        fail(fragile, call(op()))
        fragile.send(call(other))
        assert (fragile.client.circuit.state, len(wire.requests)) == ("open", 8)


class TestOpen:
    def test_the_error_says_what_when_and_that_nothing_was_sent(self, fragile, op, call):
        wire = outage(fragile, call(op()), "refused", "refused", PAGE)
        fragile.clock.pass_time(1.5)
        before = fragile.clock.now
        with pytest.raises(CircuitOpenError) as caught:
            fragile.send(call(op()))
        assert (len(wire.requests), fragile.clock.now, caught.value.retry_after) == (3, before, 3.5)
        assert str(caught.value) == (
            "get_thing: 3 tries in a row found no broker (the last: BrokerUnavailableError 502), so this call was not "
            "tried; nothing was sent, the next try is let through in 3.5 s. Try: call again when `retry_after` has "
            "passed; cancels, replies and session calls are sent all the same"
        )
        assert isinstance(caught.value, ConnectionNotMadeError)
        assert pickle.loads(pickle.dumps(caught.value)).retry_after == 3.5
        assert fragile.client.circuit == Circuit("open", 3, 3.5, "BrokerUnavailableError 502")

    def test_nobody_waits_to_be_told(self, fragile, op, call):
        fragile.settings["pacing"] = Pacing()
        slow = op(id="slow", pacing=((1, 5.0),))
        fragile.script(200, "refused")
        fragile.send(call(slow))
        fail(fragile, call(op()))
        with pytest.raises(CircuitOpenError):
            fragile.send(call(slow))
        assert fragile.clock.waits == []

    def test_its_hint_does_not_guess_at_the_gateway(self, fragile, op, call):
        fragile.settings["base_url"] = "https://localhost:5000/v1/api"
        outage(fragile, call(op()))
        with pytest.raises(CircuitOpenError) as caught:
            fragile.send(call(op()))
        assert caught.value.hint == CircuitOpenError.default_hint

    def test_an_order_is_known_not_to_have_left(self, fragile, op, call, order):
        outage(fragile, call(op()))
        with pytest.raises(CircuitOpenError) as caught:
            fragile.send(order())
        assert not isinstance(caught.value, OutcomeUnknownError)
        assert caught.value.intent == ("intent-1", "intent-2")

    @pytest.mark.parametrize("question", ["overrides", "answers", "delays", "restarts"])
    def test_what_the_contract_calls_so_is_sent(self, fragile, op, call, question):
        wire = outage(fragile, call(op()))
        vital = op(id="vital", path="/vital/{replyId}", question=question)
        assert fragile.send(call(vital, path_params={"replyId": "1"})).parsed == {"ok": True}
        assert len(wire.requests) == 4

    @pytest.mark.parametrize("how", [{"vital": True}, {"for_keeper": True}])
    def test_what_its_caller_calls_so_is_sent(self, fragile, op, call, how):
        outage(fragile, call(op()))
        assert fragile.send(call(op()), CallOptions(**how)).parsed == {"ok": True}

    def test_an_operation_of_the_session_is_sent(self, fragile, op, call):
        outage(fragile, call(op()))
        assert fragile.send(call(op(id="get_auth_status", vital=True))).parsed == {"ok": True}

    def test_the_answer_to_it_closes(self, fragile, op, call):
        outage(fragile, call(op()))
        fragile.send(call(op(id="tickle", question="delays")))
        assert fragile.client.circuit == Circuit("closed")
        assert fragile.send(call(op())).parsed == {"ok": True}

    def test_its_failure_does_not_lengthen_the_pause(self, fragile, op, call):
        outage(fragile, call(op()), *["refused"] * 3, then="refused")
        fragile.clock.pass_time(2.0)
        fail(fragile, call(op(question="overrides")), times=5)
        assert fragile.client.circuit == Circuit("open", 8, 3.0, "ConnectionNotMadeError")

    def test_an_answer_to_a_call_that_left_before_closes(self, fragile, op, call):
        outage(fragile, call(op()))
        fragile.client.breaker.answered()
        assert fragile.client.circuit.state == "closed"

    def test_the_failure_before_says_more(self, bench, op, call):
        bench.settings |= {"breaker": breaker(), "pacing": Pacing("off")}
        wire = bench.script("reset")
        with pytest.raises(ConnectionLostError):
            bench.send(call(op()))
        assert (len(wire.requests), bench.client.circuit.state) == (3, "open")

    def test_nobody_pauses_for_a_try_that_will_not_be_let_through(self, bench, op, call):
        bench.settings |= {"breaker": breaker(failures=1), "pacing": Pacing("off")}
        wire = bench.script("reset")
        with pytest.raises(ConnectionLostError):
            bench.send(call(op()))
        assert (len(wire.requests), bench.clock.waits) == (1, [])

    def test_a_pause_that_is_long_enough_is_a_probe(self, bench, op, call):
        bench.settings |= {"breaker": breaker(failures=1, pause=0.4), "pacing": Pacing("off")}
        bench.script("reset", 200)
        assert bench.send(call(op())).attempts == 2
        assert bench.clock.waits == [0.5]

    def test_who_waited_for_pacing_meanwhile_is_not_sent(self, fragile, op, call):
        fragile.settings["pacing"] = Pacing()
        wire = fragile.script(200)
        slow = op(id="slow", pacing=((1, 5.0),))
        fragile.send(call(slow))
        client = fragile.client

        def breaks(seconds):
            for _ in range(3):
                client.breaker.failed(fragile.clock.now + seconds, "somebody else")
            type(fragile.clock).sleep(fragile.clock, seconds)

        fragile.clock.sleep = breaks
        with pytest.raises(CircuitOpenError, match="nothing was sent"):
            fragile.send(call(slow))
        assert len(wire.requests) == 1
        # The place is given back, and the gate is free.
        assert (client.pacing.in_line, client.pacing._overall.windows[0].under_way) == (0, 0)
        assert "free, 0 in flight" in repr(client.gate)


class TestHalfOpen:
    def test_one_call_looks_and_closes(self, fragile, op, call):
        wire = outage(fragile, call(op()))
        fragile.clock.pass_time(5.0)
        assert fragile.client.circuit == Circuit("half-open", 3, 0.0, "ConnectionNotMadeError")
        fragile.send(call(op()))
        assert fragile.client.circuit == Circuit("closed")
        assert len(wire.requests) == 4

    def test_a_failure_doubles_the_pause_up_to_the_longest(self, fragile, op, call):
        wire = fragile.script("refused")
        fail(fragile, call(op()))
        for pause in (5.0, 10.0, 20.0, 30.0, 30.0):
            assert fragile.client.circuit.retry_after == pause
            fragile.clock.pass_time(pause)
            fail(fragile, call(op()), times=3)
        assert len(wire.requests) == 3 + 5

    def test_the_pause_starts_anew_after_an_answer(self, fragile, op, call):
        fragile.script(*["refused"] * 4, 200, "refused")
        fail(fragile, call(op()))
        fragile.clock.pass_time(5.0)
        fail(fragile, call(op()), times=1)
        fragile.clock.pass_time(10.0)
        fragile.send(call(op()))
        fail(fragile, call(op()), times=2)
        assert fragile.client.circuit.state == "closed"
        fail(fragile, call(op()), times=1)
        assert fragile.client.circuit.retry_after == 5.0

    def test_the_others_are_kept_back_meanwhile(self, fragile, op, call):
        """Also when the call that looks never comes back: another one looks after the same pause."""
        guard, client = breaker(), fragile.make()
        for _ in range(3):
            guard.failed(100.0, "x")
        assert [guard.enter(now) for now in (104.0, 105.0, 105.0, 107.0)] == [1.0, 0.0, 5.0, 3.0]
        assert guard.circuit(107.0).state == "half-open"
        assert [guard.enter(now) for now in (110.0, 110.0)] == [0.0, 5.0]
        guard.failed(111.0, "x")
        assert guard.circuit(111.0) == Circuit("open", 4, 10.0, "x")
        assert client.circuit.state == "closed"

    def test_many_clients_do_not_come_back_together(self):
        waits = set()
        for at in (0.0, 0.5, 0.9):
            guard = breaker(random=lambda at=at: at)
            for _ in range(3):
                guard.failed(0.0, "x")
            waits.add(round(guard.wait(0.0), 3))
        assert waits == {5.0, 5.25, 5.45}


class TestSettings:
    def test_off(self, fragile, op, call):
        fragile.settings["breaker"] = False
        wire = fragile.script("refused")
        fail(fragile, call(op()), times=20)
        assert (len(wire.requests), fragile.client.circuit) == (20, Circuit("off"))

    def test_it_can_be_switched_off_later(self, fragile, op, call):
        outage(fragile, call(op()))
        fragile.client.breaker = fragile.client.retry_budget = None
        assert fragile.send(call(op())).parsed == {"ok": True}
        assert fragile.client.circuit == Circuit("off")

    def test_by_default_it_opens_after_ten(self, bench, op, call):
        bench.settings |= {"retry": NO_RETRY, "pacing": Pacing("off")}
        wire = bench.script("refused")
        fail(bench, call(op()), times=12)
        assert (len(wire.requests), bench.client.circuit.state) == (10, "open")

    def test_clients_share_one_that_they_are_given(self, fresh, op, call):
        clock, wire = fresh()
        guard = breaker()
        clients = [
            SyncCore("https://api.example.com", transport=wire("refused"), clock=clock, breaker=guard, retry=NO_RETRY)
            for _ in range(2)
        ]
        for client in (*clients, clients[0]):
            with pytest.raises(ConnectionNotMadeError):
                client.send(call(op()))
        assert [client.circuit.state for client in clients] == ["open", "open"]

    @pytest.mark.parametrize("bad", [{"failures": 0}, {"failures": True}, {"pause": 0}, {"pause": 9.0, "longest": 8.0}])
    def test_arguments_that_make_no_sense(self, bad):
        with pytest.raises(ConfigurationError, match="breaker"):
            CircuitBreaker(**bad)

    @pytest.mark.parametrize("bad", [{"breaker": 3}, {"breaker": "off"}, {"retry_budget": 5}])
    @pytest.mark.parametrize("kind", [SyncCore, AsyncCore])
    def test_what_is_none(self, kind, bad):
        with pytest.raises(ConfigurationError, match=f"{next(iter(bad))} is a"):
            kind("https://api.example.com", **bad)

    def test_it_says_what_it_is(self):
        guard = breaker(failures=1)
        assert repr(guard) == "<CircuitBreaker closed, 0 failures in a row>"
        guard.failed(0.0, "x")
        assert repr(guard) == "<CircuitBreaker open, 1 failures in a row>"
        guard.enter(9.0)
        assert repr(guard) == "<CircuitBreaker half-open, 1 failures in a row>"

    def test_a_forked_child_finds_it_unlocked(self):
        guard = breaker()
        held, go = threading.Event(), threading.Event()

        def hold():
            with guard._lock:
                held.set()
                go.wait(5)

        thread = threading.Thread(target=hold)
        thread.start()
        held.wait(5)
        guard._refresh_after_fork()
        assert guard.circuit(0.0).state == "closed"
        go.set()
        thread.join()


def test_it_is_logged_once_when_it_changes(fragile, op, call, caplog):
    with caplog.at_level(logging.INFO, "ibkr_core"):
        outage(fragile, call(op()))
        fail(fragile, call(op()), times=2)
        fragile.clock.pass_time(5.0)
        fragile.send(call(op()))
        fragile.send(call(op()))
    told = [record for record in caplog.records if record.levelno >= logging.INFO]  # another test may ask for DEBUG
    assert [(record.levelname, record.getMessage()) for record in told] == [
        ("INFO", "circuit breaker opened: 3 tries in a row found no broker (ConnectionNotMadeError), next try in 5 s"),
        ("INFO", "circuit breaker closed: the broker answers again"),
    ]


def test_a_probe_that_fails_is_logged(fragile, op, call, caplog):
    outage(fragile, call(op()), *["refused"] * 3, then="reset")
    fragile.clock.pass_time(5.0)
    caplog.clear()
    with caplog.at_level(logging.INFO, "ibkr_core"):
        fail(fragile, call(op()), times=1)
    said = "circuit breaker stays open: 4 tries in a row found no broker (ConnectionLostError), next try in 10 s"
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.INFO] == [said]


def test_threads_open_it_once(fresh, op, call, caplog):
    """Thirty threads fail at once: one opens it, the calls after that are answered at once."""
    clock, wire = fresh()
    client = SyncCore(
        "https://api.example.com", transport=wire("refused"), clock=clock, retry=NO_RETRY, pacing=Pacing("off"),
        breaker=CircuitBreaker(failures=30, random=lambda: 0.0),
    )  # fmt: skip

    def three():
        for _ in range(3):
            with pytest.raises(ConnectionNotMadeError):
                client.send(call(op()))

    with caplog.at_level(logging.INFO, "ibkr_core"):
        threads = [threading.Thread(target=three) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert client.circuit.state == "open"
    assert 30 <= client.circuit.failures < 60
    assert len([record for record in caplog.records if "opened" in record.getMessage()]) == 1


def test_an_outage_costs_a_probe_now_and_then(bench, op, call):
    """1,000 calls in ten minutes of outage, with retries and all."""
    bench.settings |= {"retry": RetryPolicy(random=lambda: 1.0), "pacing": Pacing("off")}
    wire = bench.script(PAGE)
    for _ in range(1000):
        bench.clock.pass_time(0.6)
        with pytest.raises((BrokerUnavailableError, CircuitOpenError)):
            bench.send(call(op()))
    assert len(wire.requests) < 40
