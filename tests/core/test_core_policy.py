"""How a call goes: what is sent again, when, and what is raised. Each scenario runs through both clients."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
import pytest

from ibkr_core import (
    EMPTY,
    TEXT,
    AccountsNotListedError,
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CallOptions,
    CallTimeoutError,
    ConnectionLostError,
    ConnectionNotMadeError,
    InvalidRequestError,
    JsonBody,
    OutcomeUnknownError,
    Pacing,
    RateLimitedError,
    RetryPolicy,
    UnreadableAnswerError,
)
from ibkr_core._http import Auth


@pytest.mark.parametrize(
    "first",
    [
        "refused",
        "connect timeout",
        "pool timeout",
        "read timeout",
        "write timeout",
        "reset",
        "hung up",
        500,
        502,
        503,
        520,
        599,
    ],
)
def test_a_safe_call_is_sent_again(bench, op, call, first):
    wire = bench.script(first, 200)
    response = bench.send(call(op()))
    assert response.parsed == {"ok": True}
    assert response.attempts == len(wire.requests) == 2


@pytest.mark.parametrize("retry", ["never", "reconcile"])
@pytest.mark.parametrize(
    "first", ["read timeout", "write timeout", "reset", "write reset", "hung up", 429, 500, 503, 599, 401, 408]
)
def test_what_may_have_arrived_is_never_sent_again(bench, op, call, retry, first):
    wire = bench.script(first, 200)
    with pytest.raises(Exception, match="get_thing"):
        bench.send(call(op(retry=retry, method="POST")))
    assert len(wire.requests) == 1


@pytest.mark.parametrize("retry", ["never", "reconcile", "safe"])
@pytest.mark.parametrize("first", ["refused", "connect timeout", "pool timeout"])
def test_what_never_left_is_sent_again_whatever_it_is(bench, op, call, retry, first):
    wire = bench.script(first, first, 200)
    response = bench.send(call(op(retry=retry, method="POST")))
    assert (len(wire.requests), wire.reached, response.attempts) == (3, 1, 3)


def test_a_bad_certificate_is_not_tried_again(bench, op, call):
    def refuse(request):
        raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate")

    wire = bench.script(refuse)
    with pytest.raises(ConnectionNotMadeError, match="CERTIFICATE_VERIFY_FAILED"):
        bench.send(call(op()))
    assert len(wire.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 411, 423, 501, 505, 511])
def test_an_answer_that_will_not_change_is_not_asked_for_again(bench, op, call, status):
    wire = bench.script(status, 200)
    with pytest.raises(Exception, match=str(status)):
        bench.send(call(op()))
    assert len(wire.requests) == 1


def test_pauses_grow_under_full_jitter_up_to_the_cap(bench, op, call):
    drawn = iter([1.0, 0.5, 1.0, 0.25, 1.0])
    bench.settings["retry"] = RetryPolicy(attempts=6, base=1.0, cap=5.0, random=lambda: next(drawn))
    bench.script(503)
    with pytest.raises(BrokerUnavailableError):
        bench.send(call(op()))
    assert bench.clock.waits == [1.0, 1.0, 4.0, 1.25, 5.0]


def test_no_pause_is_asked_of_the_clock_when_jitter_draws_nought(bench, op, call):
    bench.settings["retry"] = RetryPolicy(random=lambda: 0.0)
    bench.script(503, 200)
    assert bench.send(call(op())).attempts == 2
    assert bench.clock.waits == []


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_in_seconds_is_honoured(bench, op, call, status):
    bench.script(httpx.Response(status, headers={"retry-after": "7"}), 200)
    assert bench.send(call(op())).attempts == 2
    assert bench.clock.waits == [7.0]


def test_retry_after_as_a_date_is_held_against_the_wall_clock(bench, op, call):
    at = datetime.fromtimestamp(bench.clock.wall() + 12, UTC)
    bench.script(httpx.Response(503, headers={"retry-after": format_datetime(at, usegmt=True)}), 200)
    bench.send(call(op()))
    assert bench.clock.waits == [pytest.approx(12, abs=1)]


def test_a_date_in_the_past_means_now(bench, op, call):
    bench.script(httpx.Response(503, headers={"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}), 200)
    assert bench.send(call(op())).attempts == 2
    assert bench.clock.waits == []


def test_retry_after_that_nobody_can_read_falls_back_to_jitter(bench, op, call):
    bench.script(httpx.Response(503, headers={"retry-after": "soon"}), 200)
    bench.send(call(op()))
    assert bench.clock.waits == [0.5]


@pytest.mark.parametrize("asked", ["61", "86400"])
def test_longer_than_the_cap_is_raised_with_the_time(bench, op, call, asked):
    wire = bench.script(httpx.Response(429, headers={"retry-after": asked}))
    with pytest.raises(RateLimitedError) as caught:
        bench.send(call(op()))
    assert caught.value.retry_after == float(asked)
    assert len(wire.requests) == 1
    assert bench.clock.waits == []


def test_the_budget_covers_attempts_and_pauses(bench, op, call):
    bench.settings["retry"] = RetryPolicy(attempts=100, base=4.0, cap=4.0, budget=20.0, random=lambda: 1.0)
    began = bench.clock.now
    wire = bench.script(503, takes=1.0)
    with pytest.raises(BrokerUnavailableError):
        bench.send(call(op()))
    assert bench.clock.now - began <= 20.0
    assert len(wire.requests) == 4


def test_the_deadline_of_a_call_goes_before_the_budget_of_the_client(bench, op, call):
    wire = bench.script(503, takes=1.0)
    with pytest.raises(BrokerUnavailableError):
        bench.send(call(op()), CallOptions(deadline=1.2))
    assert len(wire.requests) == 1


def test_a_try_gets_no_more_time_than_the_call_has_left(bench, op, call):
    bench.settings["retry"] = RetryPolicy(budget=12.0, random=lambda: 1.0)
    wire = bench.script("read timeout", 200, takes=9.0)
    bench.send(call(op()))
    limits = [request.extensions["timeout"] for request in wire.requests]
    assert limits[0] == {"connect": 5.0, "read": 12.0, "write": 12.0, "pool": 5.0}
    assert limits[1] == {"connect": 2.5, "read": 2.5, "write": 2.5, "pool": 2.5}


def test_there_is_always_a_time_limit(bench, op, call):
    wire = bench.script(200)
    bench.send(call(op()))
    assert all(isinstance(limit, float) for limit in wire.requests[0].extensions["timeout"].values())


def test_options_change_one_call(bench, op, call):
    wire = bench.script(503, 503, 503, 200)
    bench.settings["retry"] = RetryPolicy(attempts=1)
    bench.send(call(op()), CallOptions(retry=RetryPolicy(attempts=4), timeout=3, headers={"X-Trace": "abc"}))
    assert wire.requests[3].headers["x-trace"] == "abc"
    assert wire.requests[3].extensions["timeout"]["read"] == 3.0
    wire = bench.script(503)
    with pytest.raises(BrokerUnavailableError):
        bench.send(call(op()))
    assert len(wire.requests) == 1


class Nonce(Auth):
    """Signs with a number that may be used once."""

    def __init__(self):
        self.used = 0

    def auth_flow(self, request):
        request.headers["Authorization"] = f"Nonce {self.used}"
        self.used += 1
        yield request


def test_every_try_is_signed_afresh(bench, op, call):
    bench.settings["auth"] = Nonce()
    wire = bench.script("reset", 503, 200)
    bench.send(call(op()))
    assert [request.headers["authorization"] for request in wire.requests] == ["Nonce 0", "Nonce 1", "Nonce 2"]


class TwiceOn401(Auth):
    """What an auth plugin does: it alone decides about a 401."""

    requires_response_body = True

    def auth_flow(self, request):
        response = yield request
        assert response.content == b'{"error":"scripted 401"}'
        if response.status_code == 401:
            request.headers["Authorization"] = "Bearer new"
            yield request


def test_the_auth_plugin_may_answer_a_401_and_reads_its_body(bench, order):
    bench.settings["auth"] = TwiceOn401()
    wire = bench.script(401, 200)
    assert bench.send(order()).attempts == 1
    assert [request.headers.get("authorization") for request in wire.requests] == [None, "Bearer new"]
    assert wire.requests[0].read() == wire.requests[1].read() == order().content


class Afterwards(Auth):
    """A plugin that talks to somebody else once the call is answered, and fails at it."""

    def __init__(self, how):
        self.how = how

    def auth_flow(self, request):
        yield request
        if self.how == "raises":
            raise httpx.ConnectError("its own", request=request)
        yield httpx.Request("POST", "https://audit.example.com/")


@pytest.mark.parametrize("how", ["yields", "raises"])
def test_a_plugin_that_fails_after_an_answer_does_not_take_it_away(bench, order, how):
    bench.settings["auth"] = Afterwards(how)
    wire = bench.script(200, "refused", 200)
    assert bench.send(order()).parsed == {"ok": True}
    assert [request.method + request.url.host for request in wire.requests].count("POSTapi.example.com") == 1


@pytest.mark.parametrize("how", ["yields", "raises"])
def test_nor_does_it_make_a_safe_call_go_again(bench, op, call, how):
    bench.settings["auth"] = Afterwards(how)
    wire = bench.script(200, "refused", 200)
    assert bench.send(call(op())).attempts == 1
    assert [request.url.host for request in wire.requests].count("api.example.com") == 1


def test_a_plugin_whose_second_try_has_no_connection_starts_over(bench, order):
    bench.settings["auth"] = TwiceOn401()
    wire = bench.script(401, "refused", 401, 200)
    assert bench.send(order()).attempts == 2
    assert len(wire.requests) == 4


def test_redirects_are_never_followed(bench, op, call):
    wire = bench.script(httpx.Response(307, headers={"location": "https://elsewhere.example.com/"}))
    with pytest.raises(UnreadableAnswerError, match="redirect"):
        bench.send(call(op()))
    assert len(wire.requests) == 1


class TestReconcile:
    """Orders: a failure after sending is never a plain failure."""

    @pytest.mark.parametrize(
        ("outcome", "cause"),
        [
            ("read timeout", CallTimeoutError),
            ("write timeout", CallTimeoutError),
            ("reset", ConnectionLostError),
            ("hung up", ConnectionLostError),
            (500, BrokerUnavailableError),
            (503, BrokerUnavailableError),
            (599, BrokerUnavailableError),
            (408, CallTimeoutError),
            (httpx.Response(200, content=b'[{"order_id": "1"'), UnreadableAnswerError),
            (httpx.Response(200, content=b""), UnreadableAnswerError),
            (httpx.Response(200, html="<html><title>Down</title></html>"), UnreadableAnswerError),
            (httpx.Response(204), UnreadableAnswerError),
            (httpx.Response(303, headers={"location": "/elsewhere"}), UnreadableAnswerError),
        ],
    )
    def test_outcome_unknown_carries_the_intent_and_the_precise_error(self, bench, order, outcome, cause):
        bench.script(outcome)
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert caught.value.intent == ("intent-1", "intent-2")
        assert type(caught.value.__cause__) is cause
        assert caught.value.operation == "place_orders"
        assert "reconcile" in caught.value.hint
        assert "intent-1" in str(caught.value)

    @pytest.mark.parametrize(
        ("outcome", "error"),
        [
            (400, InvalidRequestError),
            (429, RateLimitedError),
            ("refused", ConnectionNotMadeError),
            (httpx.Response(200, json={"error": "We cannot accept this"}), BrokerRejectionError),
        ],
    )
    def test_a_refusal_is_no_unknown_outcome(self, bench, order, outcome, error):
        bench.script(outcome)
        with pytest.raises(error):
            bench.send(order())

    @pytest.mark.parametrize("status", [400, 401, 500, 503])
    def test_an_order_that_came_before_the_accounts_were_listed_is_not_in(self, bench, order, status):
        bench.script(httpx.Response(status, json={"error": "Please query /accounts first"}))
        with pytest.raises(AccountsNotListedError):
            bench.send(order())

    @pytest.mark.parametrize("said", ["conid is not found", "Invalid account id"])
    def test_a_5xx_that_says_no_is_no_refusal_of_an_order(self, bench, order, op, call, said):
        bench.script(httpx.Response(503, json={"error": said}))
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert type(caught.value.__cause__) is BrokerUnavailableError
        wire = bench.script(httpx.Response(503, json={"error": said}))
        with pytest.raises(InvalidRequestError):
            bench.send(call(op()))
        assert len(wire.requests) == 1

    def test_a_login_page_in_place_of_an_answer_says_nothing_about_an_order(self, bench, order):
        bench.script(httpx.Response(302, headers={"location": "/sso/Login"}))
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert type(caught.value.__cause__) is AuthenticationError

    def test_an_answer_that_the_decoder_cannot_read_is_unknown_too(self, bench, op, call):
        def broken(body, drift):
            drift.fail(body[0], "order_id", "text", body[0]["order_id"])

        bench.script(httpx.Response(200, json=[{"order_id": []}]))
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(call(op(retry="reconcile", responses=(("200", JsonBody(broken)),))))
        assert caught.value.__cause__.path == "$[0].order_id"
        assert caught.value.__cause__.operation == "get_thing"

    def test_an_intent_may_sit_in_the_path(self, bench, op, call):
        bench.script("reset")
        operation = op(
            id="cancel_order", method="DELETE", retry="reconcile", path="/o/{orderId}", intent=("path", "orderId")
        )
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(call(operation, path="/o/77", path_params={"orderId": "77"}))
        assert caught.value.intent == ("77",)

    def test_an_order_without_an_id_of_its_own_still_raises(self, bench, call, place):
        bench.script("reset")
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(call(place, content=b'{"orders":[{"conid":1}]}', content_type="application/json"))
        assert caught.value.intent == ()


class TestAnswers:
    def test_raw_facts_of_an_answer(self, bench, op, call):
        bench.script(httpx.Response(200, json=[1], headers={"x-request-id": "r-1"}), takes=0.25)
        response = bench.send(call(op()))
        assert (response.status_code, response.content, response.request_id) == (200, b"[1]", "r-1")
        assert response.elapsed == 0.25
        assert response.headers["Content-Type"] == "application/json"

    def test_text_is_text_and_nothing_is_none(self, bench, op, call):
        bench.script(httpx.Response(200, text="Success"))
        assert bench.send(call(op(responses=(("200", TEXT),)))).parsed == "Success"
        bench.script(httpx.Response(204))
        assert bench.send(call(op(responses=(("204", EMPTY),)))).parsed is None

    def test_exact_status_goes_before_a_range_before_the_default(self, bench, op, call):
        bodies = tuple((key, JsonBody(lambda body, drift, key=key: key)) for key in ("default", "2XX", "201"))
        for status, chosen in ((201, "201"), (202, "2XX")):
            bench.script(httpx.Response(status, json={}))
            assert bench.send(call(op(responses=bodies))).parsed == chosen
        bench.script(httpx.Response(203, json={}))
        assert bench.send(call(op(responses=bodies[:1]))).parsed == "default"

    def test_the_media_type_chooses_between_two_bodies_of_a_status(self, bench, op, call):
        both = (("200", JsonBody(lambda body, drift: body)), ("200", TEXT))
        bench.script(httpx.Response(200, json={"a": 1}))
        assert bench.send(call(op(responses=both))).parsed == {"a": 1}
        bench.script(httpx.Response(200, text="Success"))
        assert bench.send(call(op(responses=both))).parsed == "Success"

    def test_json_under_another_name_is_read(self, bench, op, call):
        bench.script(httpx.Response(200, content=b'{"a":1}', headers={"content-type": "text/plain"}))
        assert bench.send(call(op())).parsed == {"a": 1}

    def test_a_success_status_that_nobody_wrote_down_is_read_like_the_one_that_is(self, bench, op, call):
        seen = []
        bench.settings["on_drift"] = seen.append
        bench.script(httpx.Response(201, json={"a": 1}))
        assert bench.send(call(op())).parsed == {"a": 1}
        assert [(report.kind, report.expected, report.got) for report in seen] == [
            ("status", "status 200", "status 201")
        ]
        bench.settings["strict"] = True
        bench.script(httpx.Response(201, json={"a": 1}))
        with pytest.raises(UnreadableAnswerError, match="documented status"):
            bench.send(call(op()))

    @pytest.mark.parametrize("status", [200, 202, 204, 206])
    def test_nothing_where_json_is_due_is_never_none(self, bench, op, call, status):
        bench.script(httpx.Response(status))
        with pytest.raises(UnreadableAnswerError, match="an empty body"):
            bench.send(call(op()))

    def test_which_of_two_bodies_an_unknown_status_means_is_not_guessed(self, bench, op, call):
        bench.script(httpx.Response(202, json={}))
        with pytest.raises(UnreadableAnswerError, match=r"\(200, 204\)"):
            bench.send(call(op(responses=(("200", JsonBody(lambda body, drift: body)), ("204", EMPTY)))))

    def test_compressed_answers_are_unpacked(self, bench, op, call):

        packed = gzip.compress(b'{"a":1}')
        bench.script(
            lambda request: httpx.Response(200, stream=httpx.ByteStream(packed), headers={"content-encoding": "gzip"})
        )
        assert bench.send(call(op())).parsed == {"a": 1}

    def test_a_body_that_does_not_unpack_is_unreadable(self, bench, op, call):
        wire = bench.script(
            lambda request: httpx.Response(
                200, stream=httpx.ByteStream(b"nonsense"), headers={"content-encoding": "gzip"}
            )
        )
        with pytest.raises(UnreadableAnswerError):
            bench.send(call(op()))
        assert len(wire.requests) == 1

    def test_a_trickle_ends_with_the_time_of_the_call(self, bench, op, call):
        class Trickle(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self):
                for _ in range(1000):
                    bench.clock.pass_time(1.0)
                    yield b"1"

            async def __aiter__(self):
                for piece in self:
                    yield piece

        bench.script(lambda request: httpx.Response(200, stream=Trickle()))
        with pytest.raises(CallTimeoutError):
            bench.send(call(op(retry="never")), CallOptions(deadline=30))
        assert bench.clock.now < 1000 + 32

    def test_an_answer_without_end_is_cut_off(self, bench, op, call):
        class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self):
                while True:
                    yield b"x" * (1 << 24)

            async def __aiter__(self):
                for piece in self:
                    yield piece

        bench.script(lambda request: httpx.Response(200, stream=Endless()))
        with pytest.raises(UnreadableAnswerError, match="longer than"):
            bench.send(call(op()))

    def test_strict_and_drift_reach_the_decoder(self, bench, op, call):
        def noting(body, drift):
            drift.note(body, "a", "text", body["a"])
            return body

        seen = []
        bench.settings["on_drift"] = seen.append
        bench.script(httpx.Response(200, json={"a": 1}))
        operation = op(responses=(("200", JsonBody(noting)),))
        assert bench.send(call(operation)).parsed == {"a": 1}
        assert [(report.operation, report.path) for report in seen] == [("get_thing", "$.a")]
        bench.settings["strict"] = True
        bench.script(httpx.Response(200, json={"a": 1}))
        with pytest.raises(UnreadableAnswerError) as caught:
            bench.send(call(operation))
        assert (caught.value.path, caught.value.status) == ("$.a", 200)


class TestPacedCalls:
    def test_the_second_call_in_a_window_waits(self, bench, op, call):
        bench.script(200)
        slow = op(pacing=((1, 5.0),))
        bench.send(call(slow))
        bench.send(call(slow))
        assert bench.clock.waits == [pytest.approx(5.0)]

    def test_the_time_of_a_call_is_counted_from_its_sending(self, bench, op, call):
        bench.script(200, takes=0.25)
        slow = op(pacing=((1, 5.0),))
        assert bench.send(call(slow)).elapsed == 0.25
        assert bench.send(call(slow)).elapsed == 0.25
        assert len(bench.clock.waits) == 1

    def test_with_every_try_and_pause(self, bench, op, call):
        bench.script(503, 200, takes=0.25)
        assert bench.send(call(op())).elapsed == 0.25 + 0.5 + 0.25

    def test_other_operations_do_not_wait_for_it(self, bench, op, call):
        bench.script(200)
        bench.send(call(op(pacing=((1, 5.0),))))
        bench.send(call(op(id="another")))
        assert bench.clock.waits == []

    def test_a_wait_beyond_the_time_of_the_call_is_raised_unsent(self, bench, op, call):
        wire = bench.script(200)
        slow = op(pacing=((1, 900.0),))
        bench.send(call(slow))
        with pytest.raises(RateLimitedError) as caught:
            bench.send(call(slow))
        assert caught.value.retry_after == pytest.approx(900.0)
        assert caught.value.status is None
        assert len(wire.requests) == 1
        assert bench.clock.waits == []

    def test_a_call_that_never_left_gives_its_place_back(self, bench, op, call):
        wire = bench.script("refused", 200)
        assert bench.send(call(op(pacing=((1, 900.0),)))).attempts == 2
        assert len(wire.requests) == 2

    def test_mode_raise_never_waits(self, bench, op, call):
        bench.settings["pacing"] = Pacing("raise")
        bench.script(200)
        slow = op(pacing=((1, 5.0),))
        bench.send(call(slow))
        with pytest.raises(RateLimitedError, match="nothing was sent"):
            bench.send(call(slow))

    def test_mode_off_sends_at_once(self, bench, op, call):
        bench.settings["pacing"] = Pacing("off")
        wire = bench.script(200)
        for _ in range(200):
            bench.send(call(op(pacing=((1, 5.0),))))
        assert bench.clock.waits == []
        assert len(wire.requests) == 200

    def test_a_429_closes_the_operation_for_its_window(self, bench, op, call):
        bench.settings["retry"] = RetryPolicy(attempts=1)
        bench.script(429, 200)
        slow = op(pacing=((10, 1.0),))
        with pytest.raises(RateLimitedError) as caught:
            bench.send(call(slow))
        assert caught.value.retry_after == pytest.approx(1.0)
        bench.send(call(slow))
        assert bench.clock.waits == [pytest.approx(1.0)]

    def test_a_429_of_the_overall_limit_holds_everything_back(self, bench, op, call):
        bench.settings["retry"] = RetryPolicy(attempts=1)
        bench.script(httpx.Response(429, headers={"retry-after": "20"}), 200)
        with pytest.raises(RateLimitedError):
            bench.send(call(op()))
        bench.send(call(op(id="another")))
        assert bench.clock.waits == [pytest.approx(20.0)]

    def test_a_retry_that_may_not_wait_raises_what_failed(self, bench, op, call):
        bench.script(503)
        with pytest.raises(BrokerUnavailableError):
            bench.send(call(op(pacing=((1, 900.0),))))
