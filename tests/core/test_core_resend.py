"""What goes again after an answer is decided below every auth, by what the contract says of the operation."""

from __future__ import annotations

import json

import httpx
import pytest

from ibkr_core import (
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CallOptions,
    ConnectionLostError,
    ConnectionNotMadeError,
    DuplicateIntentError,
    InvalidRequestError,
    OutcomeUnknownError,
    Pacing,
    PermissionDeniedError,
    RateLimitedError,
    RejectedError,
    RetryPolicy,
    SessionMissingError,
)
from ibkr_core._http import Auth, Request, exchange

DUPLICATE = "Order couldn't be submitted: Local order ID=intent-1 is already registered."


class Again(Auth):
    """Sends the request again after the first answers, as a renewing plugin or a digest login does."""

    def __init__(self, statuses=(401,), times=1, make=lambda request: request):
        self.statuses = statuses
        self.times = times
        self.make = make

    def auth_flow(self, request):
        request.headers["Authorization"] = "Bearer old"
        response = yield request
        for _ in range(self.times):
            if response.status_code not in self.statuses:
                return
            request.headers["Authorization"] = "Bearer new"
            response = yield self.make(request)


def moved(request):
    request.url = request.url.copy_with(path="/signed")
    return request


class RenewalFails(Auth):
    def __init__(self, error):
        self.error = error

    def auth_flow(self, request):
        response = yield request
        if response.status_code == 401:
            raise self.error


class OwnAsync(Auth):
    """A plugin with two flows of its own, as those of this project have."""

    def sync_auth_flow(self, request):
        yield request
        yield request

    async def async_auth_flow(self, request):
        yield request
        yield request


def tickets(call, place, *bodies):
    content = json.dumps({"orders": list(bodies)}).encode()
    return call(place, content=content, content_type="application/json")


def operation(op, retry, resend="never"):
    return op(id="get_thing", method="POST", retry=retry, resend=resend, intent=("path", "accountId"))


class TestWhatGoesAgain:
    @pytest.mark.parametrize(
        ("retry", "resend"), [("safe", "never"), ("reconcile", "repeatable"), ("never", "repeatable")]
    )
    def test_what_repeats_harmlessly(self, bench, op, call, retry, resend):
        bench.settings["auth"] = Again()
        wire = bench.script(401, 200)
        response = bench.send(call(operation(op, retry, resend)))
        assert (response.parsed, response.attempts, len(wire.requests)) == ({"ok": True}, 1, 2)

    @pytest.mark.parametrize(
        "bodies",
        [
            [{"cOID": "a"}],
            [{"cOID": "a"}, {"cOID": "b"}],
            [{"cOID": "a"}, {"parentId": "a"}],
            [{"parentId": "a"}, {"cOID": "a"}],
            [{"cOID": "b", "parentId": "elsewhere"}],
        ],
    )
    def test_an_order_whose_tickets_all_name_themselves(self, bench, place, call, bodies):
        bench.settings["auth"] = Again()
        wire = bench.script(401, 200)
        assert bench.send(tickets(call, place, *bodies)).parsed == {"ok": True}
        assert len(wire.requests) == 2

    @pytest.mark.parametrize(
        "bodies",
        [
            [{}],
            [{"cOID": "a"}, {}],
            [{"cOID": ""}],
            [{"cOID": None}],
            [{"parentId": ""}],
            [{"cOID": "", "parentId": ""}],
            [{"parentId": "in-already"}],
            [{"cOID": "a"}, {"parentId": "in-already"}],
            [{"parentId": None}, {"cOID": "a"}],
            [],
            ["text"],
        ],
    )
    def test_never_an_order_of_which_one_ticket_does_not(self, bench, place, call, bodies):
        bench.settings["auth"] = Again()
        wire = bench.script(401, 200)
        with pytest.raises(OutcomeUnknownError, match="not sent again") as caught:
            bench.send(tickets(call, place, *bodies))
        assert len(wire.requests) == 1
        assert type(caught.value.__cause__) is AuthenticationError
        assert caught.value.status == 401

    @pytest.mark.parametrize("content", [None, b"{", b"[]", b'{"orders": 7}', b"{}"])
    def test_never_an_order_that_cannot_be_read(self, bench, place, call, content):
        bench.settings["auth"] = Again()
        wire = bench.script(401, 200)
        with pytest.raises(OutcomeUnknownError):
            bench.send(call(place, content=content))
        assert len(wire.requests) == 1

    @pytest.mark.parametrize("retry", ["never", "reconcile"])
    def test_never_anything_else(self, bench, op, call, retry):
        bench.settings["auth"] = Again()
        wire = bench.script(401, 200)
        with pytest.raises((AuthenticationError, OutcomeUnknownError), match=r"\(401\).*not sent again"):
            bench.send(call(operation(op, retry)))
        assert len(wire.requests) == 1

    @pytest.mark.parametrize(
        "make",
        [
            lambda request: Request(request.method, request.url, content=b"signed anew"),
            lambda request: Request(request.method, request.url.copy_add_param("signature", "2")),
            moved,
            lambda request: Request(request.method, request.url.copy_with(host="other.example.com")),
            lambda request: Request(request.method, request.url.copy_with(port=8443)),
            lambda request: Request(request.method, f"{request.url}/"),
            lambda request: Request(request.method, str(request.url).replace("thing", "Thing")),
            lambda request: Request(request.method, str(request.url).replace("thing", "th%69ng")),
            lambda request: Request(request.method, str(request.url).replace("/thing", "//./thing")),
            lambda request: Request("PUT", "https://elsewhere.example.com/x", content=b'{"orders": [{}]}'),
        ],
        ids=[
            "a new object",
            "signed in the query",
            "the same object under another path",
            "host",
            "port",
            "slash",
            "case",
            "escape",
            "dots",
            "the body elsewhere",
        ],
    )
    def test_whatever_object_spelling_or_signature_it_has(self, bench, op, call, make):
        bench.settings["auth"] = Again(make=make)
        wire = bench.script(401, 200)
        with pytest.raises(OutcomeUnknownError):
            bench.send(call(operation(op, "reconcile"), content=b'{"orders": [{}]}'))
        assert len(wire.requests) == 1

    @pytest.mark.parametrize(
        "make",
        [
            lambda request: Request("GET", request.url),
            lambda request: Request(request.method, request.url.copy_with(path="/token")),
            lambda request: Request(request.method, request.url.copy_with(path="/token"), content=b"secret"),
            lambda request: Request("GET", request.url, stream=httpx.ByteStream(b"secret")),
        ],
        ids=["method", "path", "another body", "a stream"],
    )
    def test_another_request_of_the_plugin_may_go(self, bench, op, call, make):
        bench.settings["auth"] = Again(make=make)
        wire = bench.script(401, 200)
        with pytest.raises(OutcomeUnknownError, match="401"):
            bench.send(call(operation(op, "reconcile")))
        assert len(wire.requests) == 2

    @pytest.mark.parametrize("resend", ["never", "repeatable"])
    @pytest.mark.parametrize("status", [200, 500])
    def test_after_any_answer_not_only_a_401(self, bench, op, call, status, resend):
        bench.settings["auth"] = OwnAsync()
        wire = bench.script(status, 400)
        if status == 200:
            assert bench.send(call(operation(op, "reconcile", resend))).parsed == {"ok": True}
        else:
            with pytest.raises(OutcomeUnknownError) as caught:
                bench.send(call(operation(op, "reconcile", resend)))
            assert type(caught.value.__cause__) is BrokerUnavailableError
        assert len(wire.requests) == 1

    @pytest.mark.parametrize("status", [200, 400, 403, 429])
    def test_an_order_with_ids_goes_again_after_a_401_alone(self, bench, order, status):
        bench.settings |= {"auth": OwnAsync(), "pacing": Pacing("off")}
        wire = bench.script(status, 401)
        if status == 200:
            assert bench.send(order()).parsed == {"ok": True}
        else:
            with pytest.raises((InvalidRequestError, PermissionDeniedError, RateLimitedError), match=str(status)):
                bench.send(order())
        assert len(wire.requests) == 1

    def test_a_look_may_go_as_often_as_a_plugin_likes(self, bench, op, call):
        bench.settings["auth"] = OwnAsync()
        wire = bench.script(200, httpx.Response(200, json={"second": 2}))
        assert bench.send(call(op())).parsed == {"second": 2}
        assert len(wire.requests) == 2

    def test_a_plugin_that_never_ends_is_ended_by_the_time_of_the_call(self, bench, op, call):
        bench.settings["auth"] = Again(times=10**9)
        wire = bench.script(401, takes=9.0)
        with pytest.raises(AuthenticationError):
            bench.send(call(op()), CallOptions(deadline=20.0))
        assert len(wire.requests) == 3
        assert [request.extensions["timeout"]["read"] for request in wire.requests] == [20.0, 11.0, 2.0]


class TestWhatA401Means:
    @pytest.mark.parametrize("auth", [None, Again(times=0), Again(times=3)])
    def test_for_what_may_have_acted_it_is_unknown(self, bench, order, auth):
        bench.settings["auth"] = auth
        wire = bench.script(401, takes=1.0)
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert type(caught.value.__cause__) is AuthenticationError
        assert caught.value.intent == ("intent-1", "intent-2")
        assert caught.value.intent[0].ended_monotonic == 1000.0 + len(wire.requests)

    def test_with_words_about_the_session_too(self, bench, order):
        bench.script(httpx.Response(401, json={"error": "not authenticated"}))
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert type(caught.value.__cause__) is SessionMissingError

    @pytest.mark.parametrize("retry", ["safe", "never"])
    def test_elsewhere_it_is_what_it_is(self, bench, op, call, retry):
        bench.script(401)
        with pytest.raises(AuthenticationError) as caught:
            bench.send(call(operation(op, retry)))
        assert "sent again" not in str(caught.value)

    @pytest.mark.parametrize(
        "error",
        [
            AuthenticationError("the exchange was refused"),
            httpx.ConnectError("no way to the login"),
            ZeroDivisionError("a bug"),
        ],
    )
    @pytest.mark.parametrize("retry", ["never", "reconcile"])
    def test_a_renewal_that_failed_leaves_the_401(self, bench, op, call, retry, error):
        bench.settings["auth"] = RenewalFails(error)
        wire = bench.script(401)
        with pytest.raises((AuthenticationError, OutcomeUnknownError)) as caught:
            bench.send(call(operation(op, retry)))
        assert len(wire.requests) == 1
        refused = caught.value.__cause__ if retry == "reconcile" else caught.value
        assert type(refused) is AuthenticationError
        assert f"getting a new token failed ({type(error).__name__})" in str(refused)
        assert type(refused.__cause__) is (
            AuthenticationError if isinstance(error, AuthenticationError) else type(None)
        )
        assert isinstance(caught.value, OutcomeUnknownError) is (retry == "reconcile")

    def test_a_safe_call_gets_what_the_plugin_raised(self, bench, op, call):
        bench.settings["auth"] = RenewalFails(AuthenticationError("the exchange was refused"))
        bench.script(401)
        with pytest.raises(AuthenticationError, match="get_thing: the exchange was refused"):
            bench.send(call(op()))
        bench.settings["auth"] = RenewalFails(ZeroDivisionError("a bug"))
        bench.script(401)
        with pytest.raises(ZeroDivisionError):
            bench.send(call(op()))
        bench.settings["auth"] = RenewalFails(httpx.ReadError("no answer of the login"))
        bench.script(401)
        with pytest.raises(ConnectionLostError, match="auth plugin failed"):
            bench.send(call(op()))

    def test_a_login_that_cannot_be_reached_is_tried_again_for_a_safe_call(self, bench, op, call):
        def login(request):
            return Request("POST", "https://login.example.com/")

        bench.settings["auth"] = Again(make=login)
        wire = bench.script(401, "refused", 200)
        assert bench.send(call(op())).attempts == 2
        assert len(wire.requests) == 3
        bench.settings["auth"] = Again(make=login)
        wire = bench.script(401, "refused", 200)
        with pytest.raises(OutcomeUnknownError, match="401"):
            bench.send(call(operation(op, "reconcile")))
        assert len(wire.requests) == 2


class TestSecondTries:
    @pytest.mark.parametrize("status", [400, 403, 404, 429])
    def test_a_refusal_of_the_second_says_nothing_about_the_first(self, bench, order, op, call, status):
        """A cancellation that has worked is refused when it is sent again."""
        bench.settings |= {"auth": Again(), "pacing": Pacing("off")}
        bench.script(401, status)
        with pytest.raises(OutcomeUnknownError, match=str(status)) as caught:
            bench.send(order())
        assert caught.value.__cause__.status == status
        bench.script(401, httpx.Response(200, json={"error": "no"}))
        with pytest.raises(OutcomeUnknownError, match="the broker said no"):
            bench.send(order())
        bench.script(401, status)
        with pytest.raises((InvalidRequestError, PermissionDeniedError, RateLimitedError)):
            bench.send(call(operation(op, "never", "repeatable")))

    def test_a_refusal_by_a_second_401_says_nothing_about_the_first_try_either(self, bench, op, call):
        """The broker refuses to cancel twice. Of a request that went once, the refusal is the whole truth."""
        refused = httpx.Response(401, json={"error": "Acct not found from search result"})
        bench.settings["auth"] = Again()
        bench.script(401, refused)
        with pytest.raises(OutcomeUnknownError, match="Acct not found"):
            bench.send(call(operation(op, "reconcile", "repeatable")))
        del bench.settings["auth"]
        bench.script(refused)
        with pytest.raises(InvalidRequestError, match="Acct not found"):
            bench.send(call(operation(op, "reconcile", "repeatable")))

    def test_a_second_try_that_breaks_is_unknown(self, bench, order):
        bench.settings["auth"] = Again()
        wire = bench.script(401, "reset")
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert type(caught.value.__cause__) is ConnectionLostError
        assert len(wire.requests) == 2

    def test_a_second_try_that_never_left_does_not_say_that_nothing_did(self, bench, order):
        bench.settings["auth"] = Again()
        bench.settings["retry"] = RetryPolicy(attempts=1)
        bench.script(401, "refused", takes=1.0)
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert type(caught.value.__cause__) is ConnectionNotMadeError
        assert (caught.value.intent[0].sent_monotonic, caught.value.intent[0].ended_monotonic) == (1000.0, 1001.0)

    def test_nor_does_a_later_try_whose_plugin_fails(self, bench, order):
        class Tired(Again):
            def auth_flow(self, request):
                if self.times == 0:
                    raise AuthenticationError("the exchange was refused")
                self.times = 0
                yield request
                yield request

        bench.settings["auth"] = Tired()
        bench.script(401, "refused")
        with pytest.raises(OutcomeUnknownError, match="exchange was refused"):
            bench.send(order())

    def test_a_foreign_failure_of_the_second_try_is_not_the_first_answer(self, bench, op, call):
        def fail(request):
            raise ZeroDivisionError

        bench.settings["auth"] = Again()
        bench.script(401, fail)
        with pytest.raises(ZeroDivisionError):
            bench.send(call(operation(op, "reconcile", "repeatable")))


class TestPluginsThatSendSomethingElse:
    def test_an_answer_to_another_request_is_no_answer_to_ours(self, bench, order):
        class Elsewhere(Auth):
            def auth_flow(self, request):
                yield Request("POST", "https://login.example.com/")

        bench.settings["auth"] = Elsewhere()
        bench.script(200)
        with pytest.raises(OutcomeUnknownError, match="another request in place"):
            bench.send(order())

    def test_an_audit_after_the_call_leaves_its_answer(self, bench, order):
        class Audited(Auth):
            def auth_flow(self, request):
                yield request
                yield Request("POST", "https://audit.example.com/")

        bench.settings["auth"] = Audited()
        bench.script(httpx.Response(200, json={"order": 1}), httpx.Response(200, json={"audit": 2}))
        assert bench.send(order()).parsed == {"order": 1}

    def test_a_plugin_that_sends_nothing_is_said_to(self, bench, order):
        class Silent(Auth):
            def sync_auth_flow(self, request):
                yield from ()

            async def async_auth_flow(self, request):
                for other in ():
                    yield other

        bench.settings["auth"] = Silent()
        bench.script(200)
        with pytest.raises(ConnectionNotMadeError, match="sent nothing") as caught:
            bench.send(order())
        assert caught.value.intent[0].sent_monotonic is None

    @pytest.mark.parametrize("kind", [ZeroDivisionError, RuntimeError])
    def test_a_plugin_that_fails_at_its_end_costs_nothing(self, bench, order, kind):
        class Ends(Auth):
            def auth_flow(self, request):
                try:
                    yield request
                    yield request
                finally:
                    raise kind

        bench.settings["auth"] = Ends()
        bench.script(401, 200)
        assert bench.send(order()).parsed == {"ok": True}


class TestDuplicates:
    @pytest.mark.parametrize("status", [200, 400, 401, 500, 503])
    @pytest.mark.parametrize("said", [DUPLICATE, DUPLICATE.upper()])
    def test_a_known_id_is_an_error_of_its_own(self, bench, order, status, said):
        bench.script(httpx.Response(status, json={"error": said}))
        with pytest.raises(DuplicateIntentError) as caught:
            bench.send(order())
        assert caught.value.intent == ("intent-1", "intent-2")
        assert caught.value.broker_text == said
        assert caught.value.status == status
        assert "look for the cOID" in caught.value.hint
        assert not caught.value.resent
        assert isinstance(caught.value, OutcomeUnknownError), "whoever looks after an unknown outcome looks here too"
        assert not isinstance(caught.value, RejectedError)

    def test_also_after_a_second_try(self, bench, order):
        bench.settings["auth"] = Again()
        wire = bench.script(401, httpx.Response(500, json={"error": DUPLICATE}))
        with pytest.raises(DuplicateIntentError) as caught:
            bench.send(order())
        assert len(wire.requests) == 2
        assert caught.value.intent[0].sent_monotonic == 1000.0
        assert caught.value.resent

    def test_a_try_that_never_left_is_not_one(self, bench, order):
        wire = bench.script("refused", httpx.Response(500, json={"error": DUPLICATE}))
        with pytest.raises(DuplicateIntentError) as caught:
            bench.send(order())
        assert (len(wire.requests), caught.value.resent) == (2, False)

    def test_a_plugin_that_sends_twice_without_a_401(self, bench, op, call):
        """What looks may go again after any answer; whoever reads the error knows that it did."""
        bench.settings["auth"] = OwnAsync()
        bench.script(200, httpx.Response(400, json={"error": DUPLICATE}))
        with pytest.raises(DuplicateIntentError) as caught:
            bench.send(call(op()))
        assert caught.value.resent

    @pytest.mark.parametrize(
        "said",
        [
            "Order couldn't be submitted: no permission",
            "See local order ID=1, which is fine",
        ],
    )
    def test_other_words_are_not(self, bench, order, said):
        bench.script(httpx.Response(200, json={"error": said}))
        with pytest.raises(BrokerRejectionError):
            bench.send(order())


class TestPluginsThatEndBadly:
    """A flow that is not asked to go on is closed, and may fail at that."""

    class Ends(Auth):
        def sync_auth_flow(self, request):
            try:
                yield request
                yield request
            finally:
                raise ZeroDivisionError

        async def async_auth_flow(self, request):
            try:
                yield request
                yield request
            finally:
                raise ZeroDivisionError

    def test_it_costs_no_answer(self, bench, op, call, caplog):
        bench.settings["auth"] = self.Ends()
        wire = bench.script(200)
        assert bench.send(call(operation(op, "reconcile"))).parsed == {"ok": True}
        assert len(wire.requests) == 1
        assert "the auth plugin failed after the answer had arrived: ZeroDivisionError" in caplog.text

    def test_nor_the_error(self, bench, op, call):
        bench.settings["auth"] = self.Ends()
        bench.script("reset")
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(call(operation(op, "reconcile")))
        assert type(caught.value.__cause__) is ConnectionLostError


def test_an_exchange_that_nobody_watches_is_signed_too(wire, clock):
    transport = wire(401, 200)
    request = Request("GET", "https://api.example.com/")
    outcome = exchange(transport, request, Again(), clock, clock.now + 10)
    assert (outcome.status, len(transport.requests)) == (200, 2)


def test_a_scheme_that_cannot_be_sent_is_not_tried_again(bench, op, call):
    def refuse(request):
        raise httpx.UnsupportedProtocol("x")

    wire = bench.script(refuse)
    with pytest.raises(ConnectionNotMadeError, match="no http or https scheme"):
        bench.send(call(op()))
    assert len(wire.requests) == 1
