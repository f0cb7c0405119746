"""Whatever ends a call that changes something, the exception tells what was wanted and when it may have left."""

from __future__ import annotations

import asyncio
import copy
import pickle
import subprocess
import sys

import anyio
import httpx
import pytest

from ibkr_core import (
    AsyncCore,
    AuthenticationError,
    BrokerRejectionError,
    CallOptions,
    ConfigurationError,
    ConnectionNotMadeError,
    InvalidRequestError,
    OutcomeUnknownError,
    Pacing,
    RateLimitedError,
    RetryPolicy,
    SyncCore,
    answer_of,
    intents_of,
)
from ibkr_core._http import Auth
from ibkr_core.intents import Intent, annotate, carry_answer, carry_intents, intents_carried

NOW = 1000.0


@pytest.fixture
def modify(op):
    return op(
        id="modify_order",
        method="POST",
        retry="reconcile",
        resend="repeatable",
        path="/iserver/account/{accountId}/order/{orderId}",
        intent=("path", "orderId"),
    )


def changing(call, modify, **changes):
    return call(
        modify,
        **{"path": "/iserver/account/DU1/order/77", "path_params": {"accountId": "DU1", "orderId": "77"}, **changes},
    )


class TestErrors:
    @pytest.mark.parametrize(
        ("outcome", "error"),
        [
            ("reset", OutcomeUnknownError),
            (503, OutcomeUnknownError),
            (401, OutcomeUnknownError),
            (httpx.Response(200, content=b"["), OutcomeUnknownError),
            (400, InvalidRequestError),
            (429, RateLimitedError),
            (httpx.Response(200, json={"error": "no"}), BrokerRejectionError),
        ],
    )
    def test_what_may_have_left_has_its_times(self, bench, order, outcome, error):
        bench.settings["pacing"] = Pacing("off")
        bench.script(outcome, takes=2.5)
        bench.client = bench.make()
        session = bench.client.gate.session
        with pytest.raises(error) as caught:
            bench.send(order())
        assert caught.value.intent == ("intent-1", "intent-2")
        assert intents_of(caught.value) == caught.value.intent
        for intent in caught.value.intent:
            assert isinstance(intent, Intent)
            assert (intent.kind, intent.action, intent.account) == ("cOID", "place", "DU7654321")
            assert (intent.sent_monotonic, intent.ended_monotonic) == (NOW, NOW + 2.5)
            assert intent.sent_wall == bench.clock.epoch + NOW
            assert intent.session == session
            assert intent.ticket is None

    def test_what_never_left_has_none(self, bench, order):
        bench.script("refused")
        with pytest.raises(ConnectionNotMadeError) as caught:
            bench.send(order())
        (first, second) = caught.value.intent
        assert (first, second) == ("intent-1", "intent-2")
        assert (first.sent_wall, first.sent_monotonic, first.ended_monotonic, first.session) == (None,) * 4

    def test_a_try_that_never_left_does_not_count_for_the_one_that_did(self, bench, order):
        bench.settings["retry"] = RetryPolicy(base=4.0, random=lambda: 1.0)
        bench.script("refused", "reset", takes=1.0)
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert (caught.value.intent[0].sent_monotonic, caught.value.intent[0].ended_monotonic) == (1005.0, 1006.0)

    def test_our_own_refusal_before_sending_carries_them_too(self, bench, order, place, call, op):
        bench.settings["pacing"] = Pacing("raise", requests=1, seconds=100.0)
        bench.script(200)
        bench.send(call(op()))
        with pytest.raises(RateLimitedError, match="nothing was sent") as caught:
            bench.send(order())
        assert caught.value.intent == ("intent-1", "intent-2")
        assert caught.value.intent[0].sent_wall is None

    def test_a_transport_that_refuses_in_our_own_words_sent_nothing(self, bench, order):
        def refuse(request):
            raise ConfigurationError("this transport sends nothing")

        bench.script(refuse)
        with pytest.raises(ConfigurationError, match="sends nothing") as caught:
            bench.send(order())
        assert caught.value.intent[0].sent_monotonic is None

    @pytest.mark.parametrize(
        ("intent", "method", "params", "expected"),
        [
            (("path", "orderId"), "POST", {"orderId": "77"}, ("77", "order_id", "modify")),
            (("path", "orderId"), "DELETE", {"orderId": "77"}, ("77", "order_id", "cancel")),
            (("path", "replyId"), "POST", {"replyId": "q"}, ("q", "question", "reply")),
            (("body", "/instruction/clientInstructionId"), "POST", {}, ("9", "request", "request")),
        ],
    )
    def test_the_kind_follows_from_the_contract(self, bench, op, call, intent, method, params, expected):
        bench.script("reset")
        operation = op(method=method, retry="reconcile", intent=intent)
        content = b'{"instruction": {"clientInstructionId": 9}}'
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(call(operation, path_params=params, content=content))
        (found,) = caught.value.intent
        assert (str(found), found.kind, found.action) == expected
        assert found.account is None

    def test_an_error_of_a_call_without_intent_has_none(self, bench, op, call):
        bench.script(503)
        with pytest.raises(Exception, match="503") as caught:
            bench.send(call(op()))
        assert caught.value.intent == ()
        assert not hasattr(caught.value, "__notes__")

    def test_an_order_and_a_change_of_one_name_themselves_and_the_recipe_that_finds_them(
        self, bench, order, call, modify
    ):
        bench.script("reset")
        with pytest.raises(OutcomeUnknownError, match=r"\[intent-1, intent-2\].*ibkr_workflows\.reconcile"):
            bench.send(order())
        with pytest.raises(OutcomeUnknownError, match=r"\[77\].*ibkr_workflows\.reconcile"):
            bench.send(changing(call, modify))


class Planned(Exception):
    """Somebody else's."""


class PlannedBase(BaseException):
    """Somebody else's, of the kind that must not be caught."""


class TestForeignExceptions:
    @pytest.mark.parametrize("kind", [Planned, PlannedBase, KeyboardInterrupt, SystemExit, MemoryError])
    def test_of_a_transport(self, bench, order, kind):
        def fail(request):
            bench.clock.pass_time(3.0)
            raise kind("of the transport")

        bench.script(fail)
        with pytest.raises(kind, match="of the transport") as caught:
            bench.send(order())
        first, second = intents_of(caught.value)
        assert (first, second) == ("intent-1", "intent-2")
        assert (first.sent_monotonic, first.ended_monotonic) == (NOW, NOW + 3.0)
        assert caught.value.__notes__ == [
            "place_orders: this ended placing an order whose request may have left; intents_of(error) says what to "
            "look for"
        ]

    def test_of_an_auth_before_sending(self, bench, order):
        class Broken(Auth):
            def auth_flow(self, request):
                raise Planned
                yield request

        bench.settings["auth"] = Broken()
        with pytest.raises(Planned) as caught:
            bench.send(order())
        assert intents_of(caught.value) == ("intent-1", "intent-2")
        assert intents_of(caught.value)[0].sent_monotonic is None
        assert caught.value.__notes__ == ["place_orders: this ended placing an order before anything was sent"]

    @pytest.mark.parametrize("kind", [StopIteration, StopAsyncIteration])
    def test_an_end_of_iteration_never_passes_for_an_answer(self, bench, order, kind):
        def fail(request):
            raise kind

        bench.script(fail)
        with pytest.raises((RuntimeError, StopAsyncIteration)) as caught:
            bench.send(order())
        assert intents_of(caught.value) == ("intent-1", "intent-2")

    def test_while_it_waits_in_line(self, bench, order, place, call, op):
        bench.script(200)
        bench.settings["pacing"] = Pacing(requests=1, seconds=10.0)
        bench.send(call(op()))

        def interrupt(seconds):
            raise KeyboardInterrupt

        async def interrupt_async(seconds):
            raise KeyboardInterrupt

        bench.clock.sleep, bench.clock.sleep_async = interrupt, interrupt_async
        with pytest.raises(KeyboardInterrupt) as caught:
            bench.send(order())
        assert intents_of(caught.value)[0].sent_monotonic is None
        assert bench.client.pacing.waiting() == 1

    def test_each_action_has_its_words(self, bench, op, call):
        def fail(request):
            raise Planned

        words = []
        for name, method in (("orderId", "POST"), ("orderId", "DELETE"), ("replyId", "POST")):
            bench.script(fail)
            operation = op(method=method, retry="reconcile", intent=("path", name))
            with pytest.raises(Planned) as caught:
                bench.send(call(operation, path_params={"orderId": "1", "replyId": "2"}))
            words.append(caught.value.__notes__[0].split(" whose ")[0])
        assert words == [
            "get_thing: this ended a change of an order",
            "get_thing: this ended the cancellation of an order",
            "get_thing: this ended the answer to an order question",
        ]

    def test_a_frozen_exception_goes_on_as_it_is(self, bench, order):
        class Frozen(Exception):
            def __setattr__(self, name, value):
                raise AttributeError(name)

            def add_note(self, note):
                raise AttributeError("__notes__")

        def fail(request):
            raise Frozen

        bench.script(fail)
        with pytest.raises(Frozen) as caught:
            bench.send(order())
        assert intents_of(caught.value) == ("intent-1", "intent-2")

    def test_what_an_exception_carried_before_a_mark_is_dropped(self):
        for error in (ValueError(), OutcomeUnknownError(intent=("text", Intent("own")))):
            own = intents_of(error)
            carry_intents(error, [Intent("a"), Intent("b")])
            since = intents_carried()
            carry_intents(error, [Intent("c")])
            carry_intents(error, iter([Intent("b"), Intent("d")]), since=since)
            assert intents_of(error) == (*own, "c", "b", "d")
            carry_intents(error, [], since=intents_carried())
            assert intents_of(error) == own

    def test_a_call_whose_intent_cannot_be_read_still_raises_what_failed(self, bench, order, monkeypatch):
        call = order()
        monkeypatch.setattr(type(call), "intent", lambda self: 1 / 0)
        bench.script(400)
        with pytest.raises(InvalidRequestError) as caught:
            bench.send(call)
        assert caught.value.__notes__ == ["what the call wanted could not be noted (ZeroDivisionError)"]


class Hanging(httpx.AsyncBaseTransport):
    """Takes the request and never answers."""

    def __init__(self):
        self.asked = asyncio.Event()

    async def handle_async_request(self, request):
        self.asked.set()
        await asyncio.sleep(3600)


@pytest.fixture
def hanging():
    transport = Hanging()
    return AsyncCore("https://api.example.com", transport=transport), transport


class TestCancellation:
    async def test_a_cancelled_task(self, hanging, order):
        client, transport = hanging
        task = asyncio.ensure_future(client.send(order()))
        await transport.asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        assert intents_of(caught.value) == ("intent-1", "intent-2")
        assert intents_of(caught.value)[0].ended_monotonic >= intents_of(caught.value)[0].sent_monotonic
        assert "may have left" in caught.value.__notes__[0]

    async def test_asyncio_timeout(self, hanging, order):
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.01):
                await hanging[0].send(order())
        assert intents_of(caught.value) == ("intent-1", "intent-2")

    async def test_wait_for(self, hanging, order):
        with pytest.raises(TimeoutError) as caught:
            await asyncio.wait_for(hanging[0].send(order()), 0.01)
        assert intents_of(caught.value) == ("intent-1", "intent-2")

    async def test_fail_after_of_anyio(self, hanging, order):
        with pytest.raises(TimeoutError) as caught:
            with anyio.fail_after(0.01):
                await hanging[0].send(order())
        assert intents_of(caught.value) == ("intent-1", "intent-2")

    async def test_a_task_group_with_a_failure(self, order, wire, call, op):
        client = AsyncCore("https://api.example.com", transport=wire("reset"), retry=RetryPolicy(attempts=1))
        with pytest.raises(ExceptionGroup) as caught:
            async with asyncio.TaskGroup() as group:
                group.create_task(client.send(order()))
        assert intents_of(caught.value) == ("intent-1", "intent-2")

    async def test_gather(self, hanging, order):
        client, transport = hanging
        gathered = asyncio.gather(client.send(order()))
        await transport.asked.wait()
        gathered.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await gathered
        assert intents_of(caught.value) == ("intent-1", "intent-2")

    async def test_a_coroutine_that_is_closed(self, order):
        """A loop that ends throws nothing in: the coroutine is closed."""
        transport = Hanging()
        client = AsyncCore("https://api.example.com", transport=transport)
        coroutine = client.send(order())
        coroutine.send(None)
        coroutine.close()

    async def test_a_safe_call_leaves_a_cancellation_alone(self, hanging, op, call):
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.01):
                await hanging[0].send(call(op()))
        assert intents_of(caught.value) == ()
        assert not hasattr(caught.value.__cause__, "__notes__")


class TestIntent:
    def full(self):
        return Intent(
            "mine",
            kind="order_id",
            action="modify",
            account="DU1",
            sent_wall=1.0,
            sent_monotonic=2.0,
            ended_monotonic=3.0,
            session="s",
            ticket={"price": [1]},
        )

    @pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda intent: pickle.loads(pickle.dumps(intent))])
    def test_copies_of_this_process_are_complete(self, twin):
        intent = self.full()
        other = twin(intent)
        assert type(other) is Intent
        assert (other, other.__dict__) == (intent, intent.__dict__)

    def test_a_deep_copy_shares_no_ticket(self):
        intent = self.full()
        assert copy.deepcopy(intent).ticket is not intent.ticket
        assert copy.copy(intent).ticket is intent.ticket

    def test_in_another_process_no_time_of_this_one_means_anything(self):
        code = (
            "import pickle, sys; intent = pickle.load(sys.stdin.buffer); "
            "print(intent, intent.kind, intent.action, intent.account, intent.sent_wall, intent.sent_monotonic, "
            "intent.ended_monotonic, intent.session, intent.ticket)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], input=pickle.dumps(self.full()), capture_output=True, check=True
        )
        assert done.stdout.decode().strip() == "mine order_id modify DU1 1.0 None None None {'price': [1]}"

    def test_an_error_of_another_process_says_so_too(self):
        error = OutcomeUnknownError("lost", intent=(self.full(),))
        twin = pickle.loads(pickle.dumps(error))
        assert twin.intent[0].__dict__ == self.full().__dict__

    def test_an_error_shows_ids_and_no_account(self):
        error = OutcomeUnknownError("lost", intent=(self.full(),))
        assert "DU1" not in repr(error) + str(error) + repr(error.__dict__)

    def test_what_one_does_not_know_another_fills_in(self):
        bare = Intent("mine", kind="order_id", action="modify", sent_wall=9.0)
        filled = bare.filled(self.full())
        assert (filled.sent_wall, filled.session, filled.ticket) == (9.0, "s", {"price": [1]})
        assert bare.session is None
        assert self.full().filled(bare).__dict__ == self.full().__dict__

    def test_carried_intents_stay_and_are_carried_once(self):
        error = AuthenticationError("x")
        carry_intents(error, [Intent("1", session="s"), Intent("2")])
        carry_intents(error, [Intent("2", ticket="t"), Intent("1", kind="order_id"), Intent("1", action="cancel")])
        assert [(str(i), i.kind, i.action) for i in error.intent] == [
            ("1", "cOID", "place"),
            ("2", "cOID", "place"),
            ("1", "order_id", "place"),
            ("1", "cOID", "cancel"),
        ]
        assert error.intent[1].ticket == "t"

    def test_a_bare_text_in_an_error_is_kept(self):
        error = OutcomeUnknownError("x", intent=("plain",))
        carry_intents(error, [Intent("typed")])
        assert error.intent == ("plain", "typed")
        assert intents_of(error) == ("typed",)

    def test_they_are_found_through_causes_contexts_and_groups(self):
        def carrying(name, **changes):
            error = Planned()
            carry_intents(error, [Intent(name, **changes)])
            return error

        cause, context, one, two = (carrying(name) for name in ("cause", "context", "one", "two"))
        group = BaseExceptionGroup("g", [one, BaseExceptionGroup("h", [two])])
        group.__cause__, group.__context__ = cause, context
        cause.__context__ = group
        carry_intents(two, [Intent("cause", ticket="t")])
        assert intents_of(group) == ("cause", "context", "one", "two")
        assert intents_of(group)[0].ticket == "t"
        assert intents_of(None) == ()

    def test_an_intent_attribute_of_somebody_else_is_no_intent(self):
        error = Planned()
        error.intent = 7
        assert intents_of(error) == ()

    def test_an_answer_is_found_the_same_way(self):
        inner = Planned()
        carry_answer(inner, [1])
        outer = Planned()
        outer.__cause__ = inner
        assert answer_of(outer) == [1]
        assert answer_of(Planned()) is None

    def test_a_note_on_what_takes_none_is_nothing(self):
        class Silent(Exception):
            def add_note(self, note):
                raise TypeError

        annotate(Silent(), "x")


def test_another_loop_is_refused_with_a_sentence(wire, op, call):
    client = AsyncCore("https://api.example.com", transport=wire(200))

    async def twice():
        await client.send(call(op()))
        await client.send(call(op()))

    asyncio.run(twice())
    with pytest.raises(ConfigurationError, match=r"another event loop before.*inside each asyncio\.run"):
        asyncio.run(client.send(call(op())))

    async def close():
        await client.aclose()

    asyncio.run(close())
    with pytest.raises(ConfigurationError, match="closed"):
        asyncio.run(client.send(call(op())))


def test_a_block_in_another_loop_tells_that_too(monkeypatch, clock, wire, op, call):
    """Leaving the block must not fail on connections of a loop that is gone."""

    class OfItsLoop(type(wire(200))):
        closed = 0

        async def aclose(self):
            self.closed += 1

    pool = OfItsLoop(clock, 200)
    monkeypatch.setattr(AsyncCore, "_make_transport", lambda *_: pool)

    async def use(client):
        async with client:
            await client.send(call(op()))

    client = AsyncCore("https://api.example.com")
    asyncio.run(client.send(call(op())))
    with pytest.raises(ConfigurationError, match="another event loop before"):
        asyncio.run(use(client))
    with pytest.raises(ConfigurationError, match="closed"):
        asyncio.run(client.send(call(op())))
    assert pool.closed == 0
    asyncio.run(use(AsyncCore("https://api.example.com")))
    assert pool.closed == 1


def test_under_another_library_its_own_token_stands_for_the_loop(monkeypatch):
    import anyio.lowlevel

    tokens = iter(["run 1", "run 1", "run 2"])
    monkeypatch.setattr(anyio.lowlevel, "current_token", lambda: next(tokens))
    client = AsyncCore("https://api.example.com")
    client._check_loop()
    client._check_loop()
    with pytest.raises(ConfigurationError, match="event loop"):
        client._check_loop()


def test_threads_may_share_a_client_as_before(wire, op, call):
    client = SyncCore("https://api.example.com", transport=wire(200))
    assert client.send(call(op()), CallOptions(deadline=5)).parsed == {"ok": True}
