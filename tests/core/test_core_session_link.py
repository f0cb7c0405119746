"""What a client and the keeper of its brokerage session tell each other."""

from __future__ import annotations

import asyncio
import threading

import httpx
import pytest

from ibkr_core import (
    AccountsNotListedError,
    AsyncCore,
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CallOptions,
    CompetingSessionError,
    ConnectionNotMadeError,
    OutcomeUnknownError,
    Pacing,
    RetryPolicy,
    SessionMissingError,
    SyncCore,
)
from ibkr_core._http import Auth
from ibkr_core.waiting import Waiter

NO_BRIDGE = httpx.Response(400, json={"error": "Bad Request: no bridge", "statusCode": 400})


class Keeper:
    """A keeper whose session is as the test says; `plan` is what `standing` becomes, one waiter after another."""

    def __init__(self, standing="open", plan=(), after_heard=None):
        self.now = standing
        self.plan = list(plan)
        self.after_heard = after_heard
        self.heards = []
        self.waits = 0
        self.why = None

    def standing(self):
        return self.now

    def waiter(self):
        self.waits += 1
        waiter = Waiter()
        if self.plan:
            self.now = self.plan.pop(0)
            waiter.set()
        return waiter

    def error(self):
        return self.why

    def heard(self, error, sent=None):
        self.heards.append((type(error), error.operation, sent))
        if self.after_heard is not None:
            self.now = self.after_heard


@pytest.fixture
def brokerage(op):
    return op(requires=("brokerage-session",))


def linked(bench, keeper, *script, **settings):
    bench.settings["pacing"] = Pacing("off")
    wire = bench.script(*script, **settings)
    bench.client = bench.make()
    bench.client.session_link = keeper
    return wire


class TestBeforeSending:
    def test_an_open_session_lets_calls_go(self, bench, brokerage, call):
        keeper = Keeper("open")
        linked(bench, keeper, 200)
        assert bench.send(call(brokerage)).parsed == {"ok": True}
        assert (keeper.heards, keeper.waits) == ([], 0)

    def test_a_safe_call_waits_until_it_is_open_again(self, bench, brokerage, call):
        keeper = Keeper("opening", plan=["opening", "open"])
        wire = linked(bench, keeper, 200)
        assert bench.send(call(brokerage)).attempts == 1
        assert (keeper.waits, len(wire.requests)) == (2, 1)

    def test_no_longer_than_it_may_take(self, bench, brokerage, call):
        keeper = Keeper("opening")
        wire = linked(bench, keeper, 200)
        with pytest.raises(SessionMissingError, match=r"get_thing: .*not open again within.*; nothing was sent"):
            bench.send(call(brokerage), CallOptions(deadline=7.0))
        assert bench.clock.now == pytest.approx(1007.0)
        assert wire.requests == []

    @pytest.mark.parametrize("retry", ["never", "reconcile"])
    def test_what_changes_something_is_refused_at_once(self, bench, op, call, retry):
        keeper = Keeper("opening")
        wire = linked(bench, keeper, 200)
        operation = op(requires=("brokerage-session",), retry=retry, intent=("path", "accountId"))
        with pytest.raises(SessionMissingError, match="does not wait; nothing was sent") as caught:
            bench.send(call(operation))
        assert (keeper.waits, wire.requests, bench.clock.now) == (0, [], 1000.0)
        assert caught.value.intent == ("DU7654321",)
        assert caught.value.intent[0].sent_monotonic is None

    def test_a_cancel_goes_while_the_session_is_in_doubt_and_not_when_it_is_given_up(self, bench, op, call):
        keeper = Keeper("opening")
        wire = linked(bench, keeper, 200)
        cancel = op(requires=("brokerage-session",), retry="reconcile", question="overrides")
        assert bench.send(call(cancel)).status_code == 200
        assert (keeper.waits, len(wire.requests)) == (0, 1)
        keeper.now = "down"
        with pytest.raises(SessionMissingError, match="given up; nothing was sent"):
            bench.send(call(cancel))
        assert len(wire.requests) == 1

    @pytest.mark.parametrize("retry", ["safe", "never", "reconcile"])
    def test_nobody_waits_for_a_session_that_is_given_up(self, bench, op, call, retry):
        keeper = Keeper("down")
        keeper.why = CompetingSessionError("yielded to another login")
        wire = linked(bench, keeper, 200)
        with pytest.raises(CompetingSessionError, match="yielded to another login; nothing was sent") as caught:
            bench.send(call(op(requires=("brokerage-session",), retry=retry)))
        assert wire.requests == []
        assert caught.value is not keeper.why
        assert caught.value.operation == "get_thing"
        assert (keeper.why.message, keeper.why.operation) == ("yielded to another login", None)

    @pytest.mark.parametrize("retry", ["safe", "never", "reconcile"])
    def test_lost_while_the_call_waits_its_turn(self, bench, op, call, retry):
        """Pacing, or an order of somebody else, may hold a call up for long: the session is asked for once more."""
        keeper = Keeper(plan=["open"])

        class Losing(Pacing):
            __slots__ = ()

            def take(self, operation, now):
                if keeper.waits == 0:
                    keeper.now = "opening"
                return super().take(operation, now)

        operation = op(requires=("brokerage-session",), retry=retry, pacing=((1, 5.0),))
        wire = linked(bench, keeper, 200)
        bench.client.pacing = Losing()
        if retry == "safe":
            assert bench.send(call(operation)).attempts == 1
            assert (keeper.waits, len(wire.requests)) == (1, 1)
        else:
            with pytest.raises(SessionMissingError, match="does not wait; nothing was sent"):
                bench.send(call(operation))
            assert wire.requests == []
        taken = bench.client.pacing.waiting()
        assert taken == (2 if retry == "safe" else 0), "no place in line is kept for what was not sent"

    def test_a_keeper_that_does_not_say_why(self, bench, brokerage, call):
        linked(bench, Keeper("down"), 200)
        with pytest.raises(SessionMissingError, match="given up; nothing was sent"):
            bench.send(call(brokerage))

    def test_given_up_while_a_call_waits(self, bench, brokerage, call):
        linked(bench, Keeper("opening", plan=["down"]), 200)
        with pytest.raises(SessionMissingError, match="given up"):
            bench.send(call(brokerage))

    def test_calls_of_the_keeper_and_calls_that_need_no_session_go(self, bench, op, brokerage, call):
        keeper = Keeper("down")
        linked(bench, keeper, 200)
        assert bench.send(call(brokerage), CallOptions(for_keeper=True)).status_code == 200
        assert bench.send(call(op(requires=("sso",)))).status_code == 200

    def test_what_may_have_left_already_is_not_said_to_be_unsent(self, bench, op, call):
        class Twice(Auth):
            def auth_flow(self, request):
                yield request
                keeper.now = "down"
                yield request

        keeper = Keeper("open")
        bench.settings["auth"] = Twice()
        linked(bench, keeper, 401, "refused")
        operation = op(
            requires=("brokerage-session",), retry="reconcile", resend="repeatable", intent=("path", "accountId")
        )
        with pytest.raises(OutcomeUnknownError, match="given up") as caught:
            bench.send(call(operation))
        assert "nothing was sent" not in str(caught.value)


class TestWhatIsHeard:
    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            (NO_BRIDGE, SessionMissingError),
            (httpx.Response(200, json={"error": "no bridge"}), SessionMissingError),
            (httpx.Response(500, json={"error": "not authenticated"}), SessionMissingError),
            (httpx.Response(410), SessionMissingError),
            (httpx.Response(400, json={"error": "competing session"}), CompetingSessionError),
            (httpx.Response(401), AuthenticationError),
        ],
    )
    @pytest.mark.parametrize("requires", [("sso",), ("brokerage-session",)])
    def test_session_errors_of_any_call(self, bench, op, call, answer, kind, requires):
        keeper = Keeper()
        linked(bench, keeper, answer)
        session = bench.client.gate.session
        bench.clock.pass_time(5.0)
        with pytest.raises(kind):
            bench.send(call(op(requires=requires, retry="never", error_in_success=True)))
        assert keeper.heards == [(kind, "get_thing", 1005.0)]
        assert (bench.client.gate.session != session) is (kind is not AuthenticationError), "a 401 is about the login"

    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            (httpx.Response(400, json={"error": "Please query /accounts first"}), AccountsNotListedError),
            (httpx.Response(200, json={"error": "no such thing"}), BrokerRejectionError),
            (httpx.Response(501), BrokerUnavailableError),
        ],
    )
    def test_nothing_else(self, bench, op, call, answer, kind):
        keeper = Keeper()
        linked(bench, keeper, answer)
        session = bench.client.gate.session
        with pytest.raises(kind):
            bench.send(call(op(requires=("brokerage-session",), error_in_success=True)))
        assert keeper.heards == []
        assert bench.client.gate.session == session

    def test_words_deep_in_a_healthy_answer_mean_nothing(self, bench, op, call):
        """A tickle of an open session says "no bridge" about something else."""
        keeper = Keeper()
        body = {"session": "x", "hmds": {"error": "no bridge"}, "iserver": {"authStatus": {"authenticated": True}}}
        linked(bench, keeper, httpx.Response(200, json=body))
        bench.send(call(op(id="tickle", error_in_success=True)))
        assert keeper.heards == []

    def test_not_what_the_keeper_asked_itself_nor_another_server(self, bench, op, call):
        keeper = Keeper()
        linked(bench, keeper, httpx.Response(410))
        with pytest.raises(SessionMissingError):
            bench.send(call(op()), CallOptions(for_keeper=True))
        with pytest.raises(SessionMissingError):
            bench.send(call(op(server="other", server_url="https://other.example.com", schemes=())))
        assert keeper.heards == []

    def test_a_renewed_token(self, bench, op, call):
        class Renewing(Auth):
            def auth_flow(self, request):
                response = yield request
                if response.status_code == 401:
                    yield request

        keeper = Keeper()
        bench.settings["auth"] = Renewing()
        linked(bench, keeper, 401, 200)
        session = bench.client.gate.session
        assert bench.send(call(op())).parsed == {"ok": True}
        assert keeper.heards == [(AuthenticationError, "get_thing", 1000.0)]
        assert bench.client.gate.session == session, "a 401 alone is about the login"

    def test_a_renewed_token_of_a_call_that_is_refused_all_the_same(self, bench, op, call):
        class Renewing(Auth):
            def auth_flow(self, request):
                yield request
                yield request

        keeper = Keeper()
        bench.settings["auth"] = Renewing()
        linked(bench, keeper, 401, 403)
        with pytest.raises(Exception, match="403"):
            bench.send(call(op()))
        assert [kind for kind, _, _ in keeper.heards] == [AuthenticationError]

    def test_the_session_is_another_after_what_restarts_it(self, bench, op, call):
        bench.script(200)
        bench.client = bench.make()
        session = bench.client.gate.session
        bench.send(call(op()))
        assert bench.client.gate.session == session
        bench.send(call(op(id="init_brokerage_session", question="restarts")))
        assert bench.client.gate.session != session

    def test_a_keeper_that_fails_costs_no_answer(self, bench, op, call, caplog):
        class Broken(Keeper):
            def heard(self, error, sent=None):
                raise ZeroDivisionError

        linked(bench, Broken(), NO_BRIDGE)
        with pytest.raises(SessionMissingError):
            bench.send(call(op()))
        assert "the session keeper failed after the answer had arrived: ZeroDivisionError" in caplog.text


class TestGoingOn:
    def test_a_safe_call_waits_and_goes_on(self, bench, brokerage, call):
        keeper = Keeper(after_heard="opening", plan=["open"])
        wire = linked(bench, keeper, NO_BRIDGE, 200)
        response = bench.send(call(brokerage))
        assert (response.parsed, response.attempts) == ({"ok": True}, 2)
        assert (len(keeper.heards), keeper.waits, len(wire.requests)) == (1, 1, 2)

    def test_three_times_at_most(self, bench, brokerage, call):
        keeper = Keeper(after_heard="open")
        wire = linked(bench, keeper, NO_BRIDGE)
        with pytest.raises(SessionMissingError, match="no bridge"):
            bench.send(call(brokerage))
        assert len(wire.requests) == len(keeper.heards) == 4

    def test_re_openings_are_no_tries(self, bench, brokerage, call):
        bench.settings["retry"] = RetryPolicy(attempts=2, random=lambda: 0.0)
        keeper = Keeper(after_heard="open")
        wire = linked(bench, keeper, NO_BRIDGE, NO_BRIDGE, 503, 200)
        assert bench.send(call(brokerage)).attempts == 4
        assert len(wire.requests) == 4

    def test_what_was_answered_is_raised_when_it_does_not_open_in_time(self, bench, brokerage, call):
        keeper = Keeper(after_heard="opening")
        linked(bench, keeper, NO_BRIDGE)
        with pytest.raises(SessionMissingError, match="no bridge") as caught:
            bench.send(call(brokerage), CallOptions(deadline=3.0))
        assert "nothing was sent" not in str(caught.value)
        assert caught.value.status == 400

    @pytest.mark.parametrize("requires", [("sso",), ()])
    def test_a_call_that_needs_no_session_does_not_wait_for_one(self, bench, op, call, requires):
        keeper = Keeper(after_heard="opening")
        wire = linked(bench, keeper, NO_BRIDGE)
        with pytest.raises(SessionMissingError):
            bench.send(call(op(requires=requires)))
        assert len(wire.requests) == 1

    @pytest.mark.parametrize("retry", ["never", "reconcile"])
    def test_what_changes_something_never_goes_on(self, bench, op, call, retry):
        keeper = Keeper(after_heard="opening")
        wire = linked(bench, keeper, NO_BRIDGE)
        with pytest.raises(SessionMissingError, match="no bridge"):
            bench.send(call(op(requires=("brokerage-session",), retry=retry)))
        assert len(wire.requests) == 1

    def test_without_a_keeper_nothing_waits(self, bench, brokerage, call):
        wire = bench.script(NO_BRIDGE, 200)
        with pytest.raises(SessionMissingError):
            bench.send(call(brokerage))
        assert len(wire.requests) == 1

    def test_the_keeper_s_own_call_does_not_wait_for_itself(self, bench, brokerage, call):
        keeper = Keeper(after_heard="opening")
        wire = linked(bench, keeper, NO_BRIDGE, 200)
        with pytest.raises(SessionMissingError):
            bench.send(call(brokerage), CallOptions(for_keeper=True))
        assert len(wire.requests) == 1

    def test_a_network_failure_is_nothing_about_the_session(self, bench, brokerage, call):
        keeper = Keeper()
        linked(bench, keeper, "refused")
        with pytest.raises(ConnectionNotMadeError):
            bench.send(call(brokerage))
        assert keeper.heards == []


class Shared(Keeper):
    """A keeper on the machine's own clock, for many callers at once; opens once all of them wait."""

    def __init__(self, callers):
        super().__init__()
        self.callers = callers
        self.waiters = []
        self.lock = threading.Lock()

    def waiter(self):
        waiter = Waiter()
        with self.lock:
            self.waiters.append(waiter)
            if len(self.waiters) == self.callers:
                self.now = "open"
                for one in self.waiters:
                    one.set()
        return waiter

    def heard(self, error, sent=None):
        with self.lock:
            self.heards.append(error)
            self.now = "opening"

    def answer(self, request):
        return NO_BRIDGE if len(self.waiters) < self.callers else httpx.Response(200, json={})


def test_threads_wait_together(brokerage, call):
    keeper = Shared(8)
    together = threading.Barrier(8)

    def answer(request):
        if len(keeper.waiters) < 8:
            together.wait(10)
        return keeper.answer(request)

    client = SyncCore("https://api.example.com", transport=httpx.MockTransport(answer), pacing=Pacing("off"))
    client.session_link = keeper
    done = []
    threads = [threading.Thread(target=lambda: done.append(client.send(call(brokerage)).attempts)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert done == [2] * 8
    assert len(keeper.heards) == 8


async def test_tasks_wait_together(brokerage, call):
    keeper = Shared(8)
    client = AsyncCore("https://api.example.com", transport=httpx.MockTransport(keeper.answer), pacing=Pacing("off"))
    client.session_link = keeper
    responses = await asyncio.gather(*(client.send(call(brokerage)) for _ in range(8)))
    # The first hears of it, and the others wait before they send.
    assert [response.attempts for response in responses] == [2] + [1] * 7
    assert len(keeper.heards) == 1
