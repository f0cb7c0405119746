"""Each answer of the broker becomes the error that says what to do next."""

from __future__ import annotations

import json
import pickle
import time

import httpx
import pytest

import ibkr_core.errors as errors
from ibkr_core import (
    AccountsNotListedError,
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CallTimeoutError,
    CompetingSessionError,
    IbkrError,
    InvalidRequestError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    RejectedError,
    RetryPolicy,
    SessionError,
    SessionMissingError,
    UnreadableAnswerError,
)
from ibkr_core.operation import EMPTY, TEXT
from ibkr_core.retry import parse_retry_after

FAMILIES = {"IbkrError", "SessionError", "ConnectionFailedError"}
SESSION = {"requires": ("brokerage-session",)}


def raised(bench, call, operation, response):
    bench.settings["retry"] = RetryPolicy(attempts=1)
    bench.script(response)
    with pytest.raises(IbkrError) as caught:
        bench.send(call(operation))
    return caught.value


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, None, AuthenticationError),
        (401, {"error": "Invalid Consumer"}, AuthenticationError),
        (402, None, InvalidRequestError),
        (403, None, PermissionDeniedError),
        (404, "Resource not found", InvalidRequestError),
        (405, None, InvalidRequestError),
        (408, None, CallTimeoutError),
        (410, None, SessionMissingError),
        (411, None, InvalidRequestError),
        (415, None, InvalidRequestError),
        (422, None, InvalidRequestError),
        (423, None, InvalidRequestError),
        (429, None, RateLimitedError),
        (500, None, BrokerUnavailableError),
        (503, {"error": "Service Unavailable", "statusCode": 503}, BrokerUnavailableError),
        (520, "<html></html>", BrokerUnavailableError),
        (599, None, BrokerUnavailableError),
        (300, None, UnreadableAnswerError),
        (304, None, UnreadableAnswerError),
        (600, None, UnreadableAnswerError),
        (999, None, UnreadableAnswerError),
        (206, None, UnreadableAnswerError),
        (400, {"error": "Bad Request: Please query /accounts first", "statusCode": 400}, AccountsNotListedError),
        (500, {"error": "Please query /accounts first"}, AccountsNotListedError),
        (400, {"error": "Bad Request: no bridge", "statusCode": 400}, SessionMissingError),
        (400, {"error": "not authenticated"}, SessionMissingError),
        (500, {"error": "session is competing"}, CompetingSessionError),
        (500, {"error": "Invalid account ID"}, InvalidRequestError),
        (503, {"error": "Order 7 is not found", "statusCode": 503}, InvalidRequestError),
    ],
)
def test_statuses_and_known_phrases(bench, call, op, status, body, error):
    content = {"json": body} if isinstance(body, dict) else {"text": body or ""}
    found = raised(bench, call, op(), httpx.Response(status, **content))
    assert type(found) is error
    assert (found.operation, found.status) == ("get_thing", status)
    assert str(found).startswith("get_thing: ")
    assert str(status) in str(found)
    assert "Try: " in str(found)


def test_not_authenticated_means_the_session_only_where_one_is_needed(bench, call, op):
    answer = {"error": "not authenticated"}
    assert type(raised(bench, call, op(), httpx.Response(401, json=answer))) is AuthenticationError
    assert type(raised(bench, call, op(**SESSION), httpx.Response(401, json=answer))) is SessionMissingError


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"error": "why"}, "why"),
        ({"error": " why \n", "statusCode": 400}, "why"),
        ({"status": 400, "error": "Bad Request", "message": "why"}, "Bad Request"),
        ({"type": "/x", "title": "Bad Request", "detail": "why"}, "why"),
        ({"title": "Bad Request", "invalidArguments": [{"field": "side", "description": "must be BUY"}]},
         "Bad Request; side: must be BUY"),
        ({"invalidArguments": [{"field": "side", "description": "must be BUY"}, 5]}, "side: must be BUY"),
        ([{"error": "why"}], "why"),
        ({"error": {"code": 7}}, ""),
        ({"error": None, "message": 5}, ""),
        ([], ""),
        ("why", "why"),
    ],
)  # fmt: skip
def test_the_broker_s_text_is_found_in_every_form(bench, call, op, body, text):
    content = {"text": body} if isinstance(body, str) else {"json": body}
    found = raised(bench, call, op(), httpx.Response(400, **content))
    assert found.broker_text == text
    assert not text or text in str(found)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"<html>x</html>", b"{", b"[" * 100_000, b"{" + b'"a":{' * 50_000]
)
@pytest.mark.parametrize("status", [200, 400, 503])
def test_bodies_that_nobody_can_read_never_break_the_reading(bench, call, op, content, status):
    found = raised(bench, call, op(), httpx.Response(status, content=content))
    assert isinstance(found, IbkrError)
    assert found.status == status


@pytest.mark.parametrize(
    ("content", "headers", "got"),
    [
        (b"", {}, "an empty body"),
        (b"  ", {}, "an empty body"),
        (b'{"orders": [', {}, "truncated JSON"),
        (b"{'a': 1}", {}, "invalid JSON"),
        (b"<!doctype html>", {"content-type": "text/html; charset=utf-8"}, "markup declared as text/html"),
        (b"Success", {"content-type": "text/plain"}, "7 bytes of something else declared as text/plain"),
        (b'{"a": NaN}', {}, "invalid JSON"),
    ],
)
def test_an_unreadable_success_says_what_came(bench, call, op, content, headers, got):
    found = raised(bench, call, op(), httpx.Response(200, content=content, headers=headers))
    assert type(found) is UnreadableAnswerError
    assert (found.path, found.expected) == ("$", "JSON")
    assert found.got.startswith(got)
    assert "at $: expected JSON, got" in str(found)


class TestRejections:
    def test_an_error_inside_a_success(self, bench, call, op):
        answer = httpx.Response(
            200, json={"error": "We cannot accept an order at the limit price"}, headers={"x-request-id": "r"}
        )
        found = raised(bench, call, op(error_in_success=True), answer)
        assert type(found) is BrokerRejectionError
        assert (found.status, found.request_id, found.broker_text) == (
            200,
            "r",
            "We cannot accept an order at the limit price",
        )

    def test_beside_other_members_only_where_the_contract_says_so(self, bench, call, op):
        bench.script(httpx.Response(200, json={"error": "x", "conid": 1}))
        assert bench.send(call(op())).parsed == {"error": "x", "conid": 1}

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            ({"error": "x"}, "x"),
            ({"error": "x", "statusCode": 400}, "x"),
            ({"error": "x", "status": 200, "code": None, "message": "y"}, "x"),
            ({"message": "y", "status": 503}, "y"),
            ({"message": "y", "code": "404"}, "y"),
            ({"statusCode": 500}, "it gave no reason"),
        ],
    )
    def test_an_object_that_says_no_and_nothing_else_is_one_everywhere(self, bench, call, op, body, text):
        for operation in (op(), op(responses=(("200", TEXT),)), op(responses=(("200", EMPTY),))):
            found = raised(bench, call, operation, httpx.Response(200, json=body))
            assert (type(found), found.broker_text) == (BrokerRejectionError, text)

    @pytest.mark.parametrize(
        "body",
        [
            *(
                {},
                {"error": ""},
                {"error": None, "statusCode": 200},
                {"status": "ok"},
                {"message": "done", "code": 200},
            ),
            *({"status": True}, {"code": 4000}, {"code": "4040"}, {"status": "٤٠٠"}, {"statusCode": 500, "conid": 1}),
        ],
    )
    def test_what_says_something_else_is_none(self, bench, call, op, body):
        bench.script(httpx.Response(200, json=body))
        assert bench.send(call(op())).parsed == body

    @pytest.mark.parametrize("status", [200, 400, 401, 410, 500, 503])
    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Please query /accounts first", AccountsNotListedError),
            ("Init session first", SessionMissingError),
            ("Bad Request: no bridge", SessionMissingError),
        ],
    )
    def test_a_known_phrase_is_the_session_error_that_it_is(self, bench, call, op, status, text, kind):
        operation = op(requires=("brokerage-session", "accounts-listed"))
        assert type(raised(bench, call, operation, httpx.Response(status, json={"error": text}))) is kind

    @pytest.mark.parametrize("retry", ["safe", "reconcile"])
    @pytest.mark.parametrize(
        "text",
        [
            "Order size 0 is not valid. Please enter size greater than 0.",
            "Can not contain field # 8089",
            "Account already set",
        ],
    )
    def test_a_500_that_proves_a_refusal_is_one(self, bench, call, op, text, retry):
        wire = bench.script(*[httpx.Response(500, json={"error": text})] * 3)
        with pytest.raises(InvalidRequestError) as caught:
            bench.send(call(op(retry=retry)))
        assert (len(wire.requests), caught.value.broker_text) == (1, text)

    def test_an_object_inside_a_text_is_the_broker_s_word(self, bench, call, op):
        wire = bench.script(*[httpx.Response(500, json={"error": '{"reason":"Details currently unavailable."}'})] * 3)
        with pytest.raises(InvalidRequestError) as caught:
            bench.send(call(op()))
        assert (len(wire.requests), caught.value.broker_text) == (1, "Details currently unavailable.")
        with pytest.raises(OutcomeUnknownError, match="Details currently unavailable"):
            bench.send(call(op(retry="reconcile")))

    @pytest.mark.parametrize("text", ["the token is not valid", "{", "{}", '{"reason": 5}', "Service unavailable"])
    def test_other_500s_prove_nothing(self, bench, call, op, text):
        bench.script(*[httpx.Response(500, json={"error": text})] * 3)
        with pytest.raises(OutcomeUnknownError):
            bench.send(call(op(retry="reconcile")))

    def test_an_account_that_is_not_found_is_no_matter_of_credentials(self, bench, call, op):
        found = raised(bench, call, op(), httpx.Response(401, json={"error": "Acct not found from search result"}))
        assert type(found) is InvalidRequestError

    @pytest.mark.parametrize(
        "body", [{"error": ""}, {"error": None}, {"error": 0}, {"a": 1}, [{"error": "x"}], "error", 5, None]
    )
    def test_what_is_no_rejection(self, bench, call, op, body):
        bench.script(httpx.Response(200, content=json.dumps(body).encode()))
        assert bench.send(call(op(error_in_success=True))).parsed == body

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            ({"success": False, "text": "The alert was not accepted"}, "The alert was not accepted"),
            ({"success": False, "errorDescription": "No such form"}, "No such form"),
            ({"success": False}, "it gave no reason"),
        ],
    )
    def test_a_member_that_says_no_inside_a_success(self, bench, call, op, body, text):
        found = raised(bench, call, op(refusal=("success", False)), httpx.Response(200, json=body))
        assert type(found) is BrokerRejectionError
        assert (found.status, found.broker_text) == (200, text)

    @pytest.mark.parametrize("body", [{"success": True}, {"success": None}, {"success": 0}, {}, [{"success": False}]])
    def test_what_says_no_no(self, bench, call, op, body):
        bench.script(httpx.Response(200, content=json.dumps(body).encode()))
        assert bench.send(call(op(refusal=("success", False)))).parsed == body

    def test_a_session_that_is_missing_inside_a_success(self, bench, call, op):
        found = raised(bench, call, op(error_in_success=True), httpx.Response(200, json={"error": "no session"}))
        assert type(found) is SessionMissingError


def test_request_ids_of_several_kinds(bench, call, op):
    for name in ("X-Request-Id", "x-correlation-id"):
        found = raised(bench, call, op(), httpx.Response(400, headers={name: "abc"}))
        assert found.request_id == "abc"
        assert "request id abc" in str(found)


def test_a_login_page_is_a_matter_of_signing_in(bench, call, op):
    answer = httpx.Response(302, headers={"location": "https://localhost:5000/sso/Login?forwardTo=22"})
    assert type(raised(bench, call, op(), answer)) is AuthenticationError


class TestTree:
    def test_families(self):
        for child, parent in (
            (SessionMissingError, SessionError),
            (AccountsNotListedError, SessionError),
            (CompetingSessionError, SessionError),
            (InvalidRequestError, RejectedError),
            (BrokerRejectionError, RejectedError),
            (CallTimeoutError, errors.ConnectionFailedError),
            (errors.ConfigurationError, ValueError),
        ):
            assert issubclass(child, parent)

    @pytest.mark.parametrize("name", errors.__all__)
    def test_every_error_is_in_the_drawing_has_advice_and_pickles(self, name):
        kind = getattr(errors, name)
        assert name in errors.__doc__
        assert issubclass(kind, IbkrError)
        error = kind("it went wrong", operation="get_thing", status=418, request_id="r", body="{}", hint="do this")
        back = pickle.loads(pickle.dumps(error))
        assert (type(back), back.__dict__) == (kind, error.__dict__)
        assert str(back) == "get_thing: it went wrong (HTTP 418, request id r). Try: do this"

    @pytest.mark.parametrize(
        "name",
        sorted(set(errors.__all__) - {"IbkrError", "ConfigurationError", "SessionError", "ConnectionFailedError"}),
    )
    def test_every_error_says_what_to_try(self, name):
        assert getattr(errors, name)("it went wrong").hint

    def test_a_wait_is_in_the_text(self):
        error = RateLimitedError("too many", retry_after=12.5)
        assert "wait 12.5 s" in str(error)
        assert RateLimitedError("too many").retry_after is None

    def test_filling_in_keeps_what_is_there(self):
        error = IbkrError("x", status=400)
        error.locate(operation="a", status=500, request_id="r", body="b")
        assert (error.operation, error.status, error.request_id, error.body) == ("a", 400, "r", "b")

    def test_repr_names_the_class(self):
        assert repr(IbkrError("x", operation="a")) == "<IbkrError: a: x>"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("0", 0.0),
        ("120", 120.0),
        (" 5 ", 5.0),
        ("1.5", 1.5),
        ("", None),
        ("-1", None),
        ("soon", None),
        ("٣", None),
        ("1e3", None),
        ("9" * 400, None),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 7.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 7.0),
        ("Sun Nov  6 08:49:37 1994", 7.0),
        ("Sun, 06 Nov 1994 08:49:00 GMT", 0.0),
        ("Sun, 99 Nov 1994 08:49:37 GMT", None),
    ],
)
def test_retry_after_in_its_forms(text, seconds):
    assert parse_retry_after(text, wall=784111770.0) == seconds


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "XYZ-9"])
def test_an_http_date_without_a_zone_is_gmt_wherever_the_machine_is(monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert parse_retry_after("Wed, 21 Oct 2015 07:28:00", 1445412480.0 - 5) == 5.0
    finally:
        monkeypatch.undo()
        time.tzset()


class TestWhatIsShown:
    def test_account_ids_of_the_query_are_not(self, bench, call, op):
        """They may look like nothing: the name of a group of accounts, a model."""
        bench.script(httpx.Response(400, json={"error": "no group Blue-Chips-4 for Blue-Chips-5"}))
        prepared = call(op(), query=[("acctId", "Blue-Chips-4"), ("toAccount", "Blue-Chips-5"), ("conid", "265598")])
        with pytest.raises(InvalidRequestError) as caught:
            bench.send(prepared)
        assert "Blue-Chips" not in str(caught.value) + str(caught.value.body) + caught.value.broker_text
        assert caught.value.broker_text == "no group REDACTED for REDACTED"

    @pytest.mark.parametrize("status", [200, 400, 503])
    def test_a_text_without_end_is_cut(self, bench, call, op, status):
        bench.script(httpx.Response(status, json={"error": "no " * 5000}))
        with pytest.raises((BrokerRejectionError, InvalidRequestError, BrokerUnavailableError)) as caught:
            bench.send(call(op(retry="never", error_in_success=True)))
        assert len(caught.value.broker_text) == 1000
        assert len(str(caught.value)) < 1300
