"""The order gate under whole calls: threads, tasks and both, cancelled anywhere, with pacing, retries and sessions."""

from __future__ import annotations

import asyncio
import importlib
import itertools
import os
import threading
from typing import Any

import anyio.lowlevel
import httpx
import pytest

from ibkr_core import (
    AsyncCore,
    AuthenticationError,
    BrokerRejectionError,
    Call,
    CallOptions,
    ConfigurationError,
    ConnectionNotMadeError,
    InvalidRequestError,
    JsonBody,
    Operation,
    OrderConversationError,
    OrderGate,
    OutcomeUnknownError,
    Pacing,
    SessionMissingError,
    SyncCore,
)
from ibkr_core._http import NOT_MADE, Answer, Fault, Headers
from ibkr_core.flight import Flight
from ibkr_core.options import DEFAULT_OPTIONS
from ibkr_core.policy import Pause, Send, Wait, steps
from ibkr_core.waiting import Waiter

FREE = "<OrderGate free, 0 in flight, 0 waiting>"
URL = "https://api.example.com/v1/api"
REFUSED = Fault(NOT_MADE, "refused")
PLACED = b'[{"order_id": "7"}]'


class Broker(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Asks one question per order, and forgets it with any other request, as its documents say."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._question = ""
        self.placed = 0
        self.stale = 0
        self.read = 0

    def _arrive(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            asked, self._question = self._question, ""
            path = request.url.path
            if path.endswith("/orders"):
                self._question = f"q{next(self._numbers)}"
                return httpx.Response(200, json=[{"id": self._question, "message": ["Sure?"]}])
            if "/reply/" in path:
                if path.endswith(f"/{asked}"):
                    self.placed += 1
                    return httpx.Response(200, json=[{"order_id": str(self.placed)}])
                self.stale += 1
                return httpx.Response(200, json={"error": "reply id not found"})
            self.read += 1
            return httpx.Response(200, json={})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._arrive(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        response = self._arrive(request)
        await anyio.lowlevel.checkpoint()
        return response


@pytest.fixture
def place(op: Any) -> Operation:
    marks = {"retry": "reconcile", "error_in_success": True, "intent": ("body", "/orders/*/cOID"), "question": "opens"}
    return op(id="place_orders", method="POST", path="/orders", **marks)


@pytest.fixture
def reply_to(op: Any, call: Any) -> Any:
    reply = op(id="reply_to_question", method="POST", path="/reply/{replyId}", retry="reconcile", error_in_success=True,
               question="answers", intent=("path", "replyId"))  # fmt: skip

    def make(question: str) -> Call[Any]:
        return call(reply, path=f"/reply/{question}", path_params={"replyId": question}, content=b"{}")

    return make


@pytest.fixture
def order(call: Any, place: Operation) -> Call[Any]:
    return call(place, content=b'{"orders": [{"cOID": "a"}]}')


@pytest.fixture
def look(call: Any, op: Any) -> Call[Any]:
    return call(op(path="/look", method="GET"))


class TestOverTheWire:
    async def test_threads_and_tasks_of_several_clients_keep_every_question(self, order, look, reply_to):
        broker, gate = Broker(), OrderGate()
        settings: dict[str, Any] = {"transport": broker, "gate": gate, "pacing": Pacing("off")}
        stop = threading.Event()
        failures: list[BaseException] = []

        def by_thread() -> None:
            try:
                with SyncCore(URL, **settings) as client:
                    for _ in range(5):
                        client.send(reply_to(client.send(order).parsed[0]["id"]))
            except BaseException as error:
                failures.append(error)

        def read_by_thread() -> None:
            with SyncCore(URL, **settings) as client:
                while not stop.is_set():
                    client.send(look)

        async def by_task(client: AsyncCore) -> None:
            talk = gate.conversation()
            options = CallOptions(conversation=talk)
            for _ in range(5):
                question = (await client.send(order, options)).parsed[0]["id"]
                await client.send(reply_to(question), options)

        async def read_by_task(client: AsyncCore) -> None:
            while not stop.is_set():
                await client.send(look)

        reader = threading.Thread(target=read_by_thread)
        threads = [threading.Thread(target=by_thread) for _ in range(4)]
        async with AsyncCore(URL, **settings) as client:
            reading = asyncio.create_task(read_by_task(client))
            for thread in (reader, *threads):
                thread.start()
            await asyncio.gather(*(by_task(client) for _ in range(8)))
            await asyncio.to_thread(lambda: [thread.join() for thread in threads])
            stop.set()
            await reading
        reader.join()
        assert failures == []
        assert (broker.placed, broker.stale) == (60, 0)
        assert broker.read > 0
        assert repr(gate) == FREE

    @pytest.mark.parametrize("turns", range(14))
    @pytest.mark.parametrize("victim", ["reader", "first order", "second order", "hold"])
    async def test_a_task_cancelled_anywhere_gives_everything_back(self, order, look, reply_to, turns, victim):
        broker = Broker()
        async with AsyncCore(URL, transport=broker) as client:

            async def place_one() -> None:
                talk = client.gate.conversation()
                options = CallOptions(conversation=talk)
                try:
                    await client.send(reply_to((await client.send(order, options)).parsed[0]["id"]), options)
                finally:
                    talk.close()

            async def hold() -> None:
                async with client.gate.hold():
                    await client.send(reply_to((await client.send(order)).parsed[0]["id"]))

            jobs = {
                "first order": place_one,
                "reader": lambda: client.send(look),
                "second order": place_one,
                "hold": hold,
            }
            tasks = {name: asyncio.create_task(job()) for name, job in jobs.items()}  # type: ignore[arg-type]
            for _ in range(turns):
                await asyncio.sleep(0)
            tasks[victim].cancel()
            await asyncio.wait(tasks.values(), timeout=5)
            assert all(task.done() for task in tasks.values())
            assert not [task for name, task in tasks.items() if name != victim and task.exception()]
            assert broker.stale == 0
            assert repr(client.gate) == FREE

    def test_one_thread_alone_never_waits_for_itself(self, order, look, reply_to):
        broker = Broker()
        with SyncCore(URL, transport=broker) as client:
            client.send(order)
            client.send(look)
            question = client.send(order).parsed[0]["id"]
            client.send(order)
            with pytest.raises(BrokerRejectionError, match="reply id not found"):
                client.send(reply_to(question))
            client.send(look)
            assert repr(client.gate) == FREE

    def test_a_shared_gate_is_asked_for_by_its_type(self):
        gate = OrderGate()
        with SyncCore(URL, gate=gate) as one, SyncCore(URL) as two:
            assert one.gate is gate
            assert two.gate is not gate
        with pytest.raises(ConfigurationError, match="gate is a str"):
            SyncCore(URL, gate="gate")  # type: ignore[arg-type]


class Driver:
    """Drives the steps of calls by hand."""

    def __init__(self, fresh: Any, **settings: Any) -> None:
        self.clock, wire = fresh()
        self.client = SyncCore(URL, transport=wire(200), clock=self.clock, **settings)

    def start(self, call: Call[Any], **options: Any) -> Any:
        chosen = CallOptions(**options) if options else DEFAULT_OPTIONS
        return steps(self.client, call, chosen, Flight(self.client, call))


def answer(content: bytes = b"{}", status: int = 200) -> Answer:
    return Answer(status, Headers({"content-type": "application/json"}), content)


def finish(flow: Any, outcome: Any) -> Any:
    with pytest.raises(StopIteration) as end:
        flow.send(outcome)
    return end.value.value


def in_thread(function: Any) -> Any:
    """What it gives in another thread, which is another caller."""
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(function())
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]


class TestSteps:
    def test_nothing_waits_when_there_is_no_order(self, fresh, look):
        flow = Driver(fresh).start(look)
        assert type(next(flow)) is Send
        finish(flow, answer())

    def test_pacing_is_asked_again_after_the_gate(self, fresh, order, call, op):
        driver = Driver(fresh)
        look = call(op(id="paced", pacing=((1, 5.0),)))
        trade = driver.start(order)
        assert type(next(trade)) is Send
        flow = driver.start(look)
        step = in_thread(lambda: next(flow))
        assert type(step) is Wait
        assert step.seconds == 60.0
        driver.clock.pass_time(10)
        # Another one takes the place in the window meanwhile, by a client without this gate.
        other, now = driver.client.pacing.take(look.operation, driver.clock.monotonic()), driver.clock.monotonic()
        assert other.wait(now) == 0
        other.done(now)
        finish(trade, answer(PLACED))
        assert step.waiter.is_set
        pause = in_thread(lambda: next(flow))
        assert (type(pause), pause.whole) == (Wait, True)
        assert pause.seconds == pytest.approx(5.0)
        assert repr(driver.client.gate) == FREE
        other = driver.start(order)
        next(other)
        driver.clock.pass_time(5)
        assert type(in_thread(lambda: next(flow))) is Wait
        finish(other, answer(PLACED))
        assert type(next(flow)) is Send
        finish(flow, answer())
        assert repr(driver.client.gate) == FREE

    @pytest.mark.parametrize("at", ["pacing", "queue", "let in", "settling", "in flight", "between tries"])
    @pytest.mark.parametrize("kind", ["order", "look"])
    def test_a_flow_closed_anywhere_gives_everything_back(self, fresh, order, look, at, kind):
        driver = Driver(fresh, pacing=Pacing(requests=2 if at == "pacing" else 9, seconds=1.0))
        mine = order if kind == "order" else look
        others = [driver.start(order)]
        next(others[0])
        if at == "pacing":
            others.append(driver.start(look))
            in_thread(lambda: next(others[1]))
        flow = driver.start(mine)
        if at in ("in flight", "between tries"):
            others[0].close()
            assert type(next(flow)) is Send
            if at == "between tries":
                assert type(flow.send(REFUSED)) is Pause
        elif at == "settling":
            others[0].close()
            others.append(driver.start(look))
            next(others[1])
            step = next(flow)
            assert type(step) is (Wait if kind == "order" else Send)
        else:
            step = in_thread(lambda: next(flow))
            assert type(step) is Wait
            if at == "let in":
                others[0].close()
                assert step.waiter.is_set
        flow.close()
        for other in others:
            other.close()
        assert repr(driver.client.gate) == FREE
        later = driver.start(order)
        driver.clock.pass_time(2)
        assert type(next(later)) is Send
        later.close()

    def test_a_call_is_not_in_flight_between_its_tries(self, fresh, look, order):
        driver = Driver(fresh)
        flow = driver.start(look)
        next(flow)
        assert type(flow.send(answer(status=503))) is Pause
        assert repr(driver.client.gate) == FREE
        trade = driver.start(order)
        assert type(next(trade)) is Send
        assert type(in_thread(lambda: next(flow))) is Wait
        finish(trade, answer(PLACED))
        assert type(next(flow)) is Send
        flow.close()

    def test_an_order_keeps_its_turn_between_its_tries(self, fresh, order):
        driver = Driver(fresh)
        trade = driver.start(order)
        next(trade)
        assert type(trade.send(REFUSED)) is Pause
        assert type(in_thread(lambda: next(driver.start(order)))) is Wait
        trade.close()

    def test_a_failure_says_more_than_the_wait_that_stands_in_the_way_of_the_next_try(self, fresh, look, order):
        driver = Driver(fresh)
        flow = driver.start(look, deadline=5.0)
        next(flow)
        flow.send(REFUSED)
        trade = driver.start(order)
        next(trade)
        assert in_thread(lambda: type(next(flow))) is Wait
        driver.clock.pass_time(5)
        with pytest.raises(ConnectionNotMadeError):
            in_thread(lambda: next(flow))
        trade.close()

    def test_the_deadline_of_the_call_holds_at_the_gate(self, fresh, look, order):
        driver = Driver(fresh)
        next(trade := driver.start(order))
        flow = driver.start(look, deadline=5.0)
        assert in_thread(lambda: next(flow)).seconds == 5.0
        driver.clock.pass_time(5)
        with pytest.raises(OrderConversationError, match="under way"):
            in_thread(lambda: next(flow))
        trade.close()
        assert repr(driver.client.gate) == FREE

    @pytest.mark.parametrize("content", [b'{"error": "no"}', b"not JSON"])
    def test_an_order_without_a_success_is_over(self, fresh, order, content):
        driver = Driver(fresh)
        next(flow := driver.start(order))
        with pytest.raises((BrokerRejectionError, OutcomeUnknownError)):
            flow.send(answer(content))
        assert repr(driver.client.gate) == FREE

    def test_an_unreadable_answer_with_a_question_is_a_failure(self, fresh, call, op):
        def fail(body: Any, drift: Any) -> None:
            drift.fail(body, 0, "a row", body[0])

        driver = Driver(fresh)
        placing = op(retry="reconcile", question="opens", responses=(("200", JsonBody(fail)),))
        next(flow := driver.start(call(placing, content=b"{}")))
        with pytest.raises(OutcomeUnknownError):
            flow.send(answer(b'[{"id": "q1"}]'))
        assert repr(driver.client.gate) == FREE


class TestSession:
    def test_is_another_after_it_was_opened_or_ended(self, fresh, call, op):
        driver = Driver(fresh)
        for changes, role in ((True, "restarts"), (False, "ends"), (False, "delays")):
            before = driver.client.gate.session
            next(flow := driver.start(call(op(question=role))))
            finish(flow, answer())
            assert (driver.client.gate.session != before) is changes

    @pytest.mark.parametrize(
        ("status", "content", "error", "changes"),
        [
            (401, b'{"error": "expired"}', AuthenticationError, False),
            (400, b'{"error": "no bridge"}', SessionMissingError, True),
            (404, b'{"error": "unknown"}', InvalidRequestError, False),
        ],
    )
    def test_is_another_when_an_answer_says_that_it_is_lost(self, fresh, call, op, status, content, error, changes):
        driver = Driver(fresh)
        before = driver.client.gate.session
        next(flow := driver.start(call(op(question="restarts", requires=("brokerage-session",)))))
        with pytest.raises(error):
            flow.send(answer(content, status))
        assert (driver.client.gate.session != before) is changes

    def test_is_another_when_an_unknown_outcome_comes_of_a_lost_one(self, fresh, order):
        driver = Driver(fresh)
        before = driver.client.gate.session
        next(flow := driver.start(order))
        with pytest.raises(OutcomeUnknownError):
            flow.send(answer(b'{"error": "no bridge"}', 500))
        assert driver.client.gate.session != before


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_a_forked_child_is_not_held_up_by_an_order_of_its_parent(fresh, order):
    driver = Driver(fresh)
    next(trade := driver.start(order))
    child = os.fork()
    if child == 0:
        os._exit(0 if repr(driver.client.gate) == FREE else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert repr(driver.client.gate) == "<OrderGate busy, 0 in flight, 0 waiting>"
    trade.close()


class TestOptions:
    def test_are_copied_with_other_values(self):
        talk = OrderGate().conversation()
        options = CallOptions(timeout=3, headers={"x-a": "1"}, deadline=7, conversation=talk, for_keeper=True)
        other = options.replace(deadline=9, headers={"x-b": "2"})
        assert (other.timeout, other.conversation, other.for_keeper) == (options.timeout, talk, True)
        assert (other.deadline, other.headers, options.deadline) == (9.0, (("x-b", "2"),), 7.0)
        assert options.replace().headers == (("x-a", "1"),)
        with pytest.raises(ConfigurationError):
            options.replace(deadline=0)
        with pytest.raises(TypeError):
            options.replace(dead=1)


@pytest.mark.parametrize("fault", [{"question": "asks"}, {"resend": "maybe"}])
def test_an_operation_says_what_it_means_in_known_words(op, fault):
    with pytest.raises(ConfigurationError, match="expected one of"):
        op(**fault)


def test_what_is_not_said_is_the_careful_value(op):
    assert (op().question, op().resend) == ("ends", "always")
    assert [op(retry=retry).resend for retry in ("never", "reconcile")] == ["never", "never"]
    assert op(resend="identified").resend == "identified"


@pytest.mark.parametrize(
    ("module", "question", "resend"),
    [
        ("orders.place_orders", "opens", "identified"),
        ("orders.modify_order", "opens", "repeatable"),
        ("orders.reply_to_question", "answers", "never"),
        ("orders.cancel_order", "overrides", "repeatable"),
        ("orders.preview_orders", "ends", "always"),
        ("session.tickle", "delays", "always"),
        ("session.tickle_via_get", "delays", "always"),
        ("session.init_brokerage_session", "restarts", "always"),
        ("session.reauthenticate", "restarts", "never"),
        ("session.logout", "restarts", "never"),
        ("session.get_auth_status", "ends", "always"),
    ],
)
def test_the_contract_says_it_of_what_concerns_questions(module, question, resend):
    operation = importlib.import_module(f"ibkr_web.api.{module}").OPERATION
    assert (operation.question, operation.resend) == (question, resend)


class TestCtrlC:
    """It may come at any moment, also while a call gives back what it holds; nobody waits for that call afterwards."""

    @staticmethod
    def once(monkeypatch: Any, holder: Any, name: str) -> None:
        """Ctrl-C just before the first call of this, in its line."""
        real, left = getattr(holder, name), [KeyboardInterrupt]

        def interrupted(*arguments: Any) -> Any:
            if left:
                raise left.pop()
            return real(*arguments)

        monkeypatch.setattr(holder, name, interrupted)

    @pytest.mark.parametrize(("outcome", "name"), [(200, "_close"), ("reset", "_close"), ("reset", "_landed")])
    def test_in_the_gate(self, bench, place, call, monkeypatch, name, outcome) -> None:
        bench.script(outcome)
        bench.client = bench.make()
        gate = bench.client.gate
        self.once(monkeypatch, gate, name)
        with pytest.raises(KeyboardInterrupt):
            bench.send(call(place))
        assert repr(gate) == FREE

    @pytest.mark.parametrize("asks", [b'[{"id": "q1"}]', b"[]"])
    def test_between_an_answer_and_the_end_of_its_conversation(self, bench, place, call, monkeypatch, asks) -> None:
        bench.script(httpx.Response(200, content=asks))
        bench.client = bench.make()
        monkeypatch.setattr("ibkr_core.passage.questions_in", interrupt)
        with pytest.raises(KeyboardInterrupt):
            bench.send(call(place))
        assert repr(bench.client.gate) == FREE

    def test_while_a_look_lands(self, bench, op, call, monkeypatch) -> None:
        bench.script(200)
        bench.client = bench.make()
        self.once(monkeypatch, bench.client.gate, "_landed")
        bench.client.gate._settler = Waits()
        with pytest.raises(KeyboardInterrupt):
            bench.send(call(op()))
        bench.client.gate._settler = None
        assert repr(bench.client.gate) == FREE

    def test_before_the_flow_is_closed(self, bench, place, call, monkeypatch) -> None:
        class Flow:
            """A flow that stands at its request when the call is ended."""

            def __init__(self, *arguments: Any) -> None:
                self.real = steps(*arguments)
                self.closed = 0

            def send(self, outcome: Any) -> Any:
                return self.real.send(outcome)

            def throw(self, error: BaseException) -> Any:
                raise error

            def close(self) -> None:
                self.closed += 1
                if self.closed == 1:
                    raise KeyboardInterrupt
                self.real.close()

        flows = []

        def make(*arguments: Any) -> Flow:
            flows.append(Flow(*arguments))
            return flows[-1]

        monkeypatch.setattr("ibkr_core.client.steps", make)
        bench.client = bench.make()
        monkeypatch.setattr(bench.client, "_lease", interrupt)
        with pytest.raises(KeyboardInterrupt) as caught:
            bench.send(call(place))
        # Who keeps the exception keeps its frames, and the flow in them.
        assert caught.value.__traceback__ is not None
        assert (flows[0].closed, repr(bench.client.gate)) == (2, FREE)


class Waits:
    """An order that waits for calls in flight."""

    def __init__(self) -> None:
        self.waiter = Waiter()


def interrupt(*arguments: Any) -> Any:
    raise KeyboardInterrupt
