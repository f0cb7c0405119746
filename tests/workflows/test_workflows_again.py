"""One set of tickets in several hands: two submissions, two accounts, a caller who goes on using his objects."""

from __future__ import annotations

import copy
import pickle
import threading
from typing import Any

import attrs
import httpx
import pytest

from ibkr_core import (
    AsyncCore,
    ConfigurationError,
    IbkrError,
    Intent,
    OrderConversationError,
    OutcomeUnknownError,
    SyncCore,
)
from ibkr_core.gate import OrderGate
from ibkr_core.intents import intents_of
from ibkr_web.models import OrderTicket, StrategyParameters
from ibkr_workflows import (
    Answers,
    DecisionError,
    DuplicateOrderError,
    PartlyTakenError,
    Reconciliation,
    SubmissionUnknownError,
    prepare,
    reconcile,
    submit_order,
)
from ibkr_workflows import _flights as flights
from ibkr_workflows._again import _again
from ibkr_workflows._steps import run, run_async

ACCOUNT = "DU7654321"
OTHER = "DU1111111"
LOST = httpx.ReadError("Connection reset by peer")
QUESTION = {"id": "07a13a5a-4a48-44a5-bb25-5ab37b79186c", "message": ["Sure?"], "messageIds": ["o163"]}
DUPLICATE = {"error": "Order couldn't be submitted: Local order ID=a is already registered."}


def row(number: int = 11, **more: Any) -> dict[str, Any]:
    return {"order_id": str(number), "order_status": "Submitted", **more}


def test_each_submission_has_intents_of_its_own(drive: Any, broker: Any, ticket: Any) -> None:
    ready = prepare(ticket(c_oid="a"))
    told: list[Any] = []
    broker.answer("place", LOST)

    lost = []
    for _ in range(2):
        with pytest.raises(SubmissionUnknownError) as error:
            drive(broker, "submit_order", ACCOUNT, ready, on_intent=told.append)
        lost.append(error.value.intent[0])
        broker.now += 7

    assert [one[0] is intent for one, intent in zip(told, lost, strict=True)] == [True, True]
    assert lost[0] is not lost[1]
    assert not any(ready.intents[0] is one for one in lost)
    assert lost[1].ended_monotonic - lost[0].ended_monotonic == 7
    assert ready.intents[0].ended_monotonic == lost[1].ended_monotonic
    assert ready.intents[0].sent_monotonic == lost[0].sent_monotonic


def test_tickets_are_for_one_account(drive: Any, broker: Any, ticket: Any) -> None:
    ready = prepare(ticket(c_oid="a"))
    broker.answer("place", LOST)
    with pytest.raises(SubmissionUnknownError) as lost:
        drive(broker, "submit_order", ACCOUNT, ready)

    with pytest.raises(ConfigurationError, match="for another account already"):
        drive(broker, "submit_order", OTHER, ready)

    assert lost.value.intent[0].account == ready.intents[0].account == ACCOUNT
    assert len(broker.sent("place")) == 1


def test_what_is_done_to_a_ticket_afterwards_changes_nothing(drive: Any, broker: Any, ticket: Any) -> None:
    mine = ticket(c_oid="a", strategy_parameters=StrategyParameters.from_dict({"x": "1"}))
    gate = OrderGate()
    broker.answer("place", LOST)
    with pytest.raises(SubmissionUnknownError) as lost:
        drive(broker, "submit_order", ACCOUNT, mine, options={"gate": gate})
    mine.c_oid, mine.quantity = "b", 50
    mine.strategy_parameters.additional_properties["x"] = "2"

    found = drive(broker, "reconcile", lost.value.intent[0], options={"gate": gate})
    broker.answer("place", [row(local_order_id="a")])
    drive(broker, "resubmit", found)

    assert broker.sent("place")[0] == broker.sent("place")[1]


def test_a_changed_ticket_is_the_caller_s_no_more(drive: Any, broker: Any, ticket: Any) -> None:
    mine = ticket(101)
    broker.answer("modify", LOST)
    with pytest.raises(SubmissionUnknownError) as lost:
        drive(broker, "modify_order", ACCOUNT, 7, mine)
    mine.price = 105

    assert lost.value.intent[0].ticket.price == 101


class _Ends:
    """A recipe that has its result; Ctrl-C comes when it is closed."""

    def __next__(self) -> Any:
        raise StopIteration("done")

    def close(self) -> None:
        raise KeyboardInterrupt


async def test_ctrl_c_at_the_end_of_a_recipe_carries_its_intents() -> None:
    intent: Intent = Intent("w-1")
    ends: Any = _Ends()
    with pytest.raises(KeyboardInterrupt) as struck:
        run(SyncCore(), ends, (intent,))
    assert intents_of(struck.value) == (intent,)
    with pytest.raises(KeyboardInterrupt) as struck:
        await run_async(AsyncCore(), ends, (intent,))
    assert intents_of(struck.value) == (intent,)


def test_the_account_of_what_is_submitted_again_is_concealed(ticket: Any) -> None:
    tickets = prepare([ticket(c_oid="w-1")])
    tickets.intents[0].account = "DU7654321"
    account, _ = _again(Reconciliation(tickets.intents[0], "not-found", tickets=tickets))
    assert (str(account), repr(account)) == ("DU7654321", "'DU***321'")


def test_a_request_that_ends_twice_ends_once() -> None:
    gate, one = OrderGate(), Intent("w-2")
    first, second = _left(one), _left(one)
    flights.arrived(gate, first, 1.0)
    flights.arrived(gate, first, 1.0)
    assert flights.under_way(one)
    flights.arrived(gate, second, 1.0)
    assert not flights.under_way(one)


def _left(*intents: Intent) -> flights.Flight:
    flight = flights.Flight(intents)
    flights.left(flight)
    return flight


def test_a_request_of_the_same_id_that_is_under_way_forbids_not_found(broker: Any, ticket: Any) -> None:
    ready = prepare(ticket(c_oid="under-way"))
    client = broker.client()
    under_way, go_on = threading.Event(), threading.Event()

    def first(_: Any) -> Any:
        under_way.set()
        assert go_on.wait(10)
        return LOST

    broker.answer("place", first, LOST)
    errors: list[IbkrError] = []

    def submit() -> None:
        with pytest.raises(OutcomeUnknownError) as error:
            submit_order(client, ACCOUNT, ready)
        errors.append(error.value)

    thread = threading.Thread(target=submit)
    thread.start()
    assert under_way.wait(10)
    # As a second submission of the same tickets leaves them that never left.
    sent = broker.now - 60
    other = Intent(
        "under-way",
        account=ACCOUNT,
        sent_wall=sent,
        sent_monotonic=sent,
        ended_monotonic=sent,
        session=client.gate.session,
        ticket=ready[0],
    )
    during = reconcile(client, other)
    go_on.set()
    thread.join()
    ended = broker.now
    early = reconcile(client, other, wait=False)
    late = reconcile(client, other)

    assert (during.verdict, "still under way" in during.reason) == ("unknown", True)
    assert (early.verdict, "only once" in early.reason or "less than 20 s" in early.reason) == ("unknown", True)
    assert (late.verdict, broker.now) == ("not-found", ended + 20)


def test_ends_are_forgotten_after_a_day() -> None:
    gate, one, two = OrderGate(), Intent("one-day"), Intent("two-days")
    flights.arrived(gate, _left(one), 5.0)
    flights.arrived(gate, _left(one), 4.0)
    assert flights.ended_last(gate, "one-day") == 5.0
    assert flights.ended_last(OrderGate(), one) is None
    flights.arrived(gate, _left(two), 90_000.0)
    assert flights.ended_last(gate, one) is None
    assert flights.ended_last(gate, two) == 90_000.0
    first, second = _left(one), _left(one)
    flights.arrived(gate, first, 1.0)
    assert flights.under_way(one)
    flights.arrived(gate, second, 1.0)
    assert not flights.under_way(one)
    _left(one)
    flights.forget()
    assert not flights.under_way(one)


# A duplicate of our own


def _live(own: str) -> dict[str, Any]:
    more = {"orderType": "Limit", "origOrderType": "LIMIT", "price": "100.00", "totalSize": 1.0, "order_ref": own}
    return {"orderId": 11, "conid": 265598, "side": "BUY", "status": "Submitted", "account": ACCOUNT, **more}


def test_a_duplicate_under_a_random_id_that_nobody_had_is_the_own_order(drive: Any, broker: Any, ticket: Any) -> None:
    ready = prepare(ticket())
    broker.answer("place", DUPLICATE).answer("live", {"orders": [_live(ready.intents[0])], "snapshot": True})

    done = drive(broker, "submit_order", ACCOUNT, ready)

    assert (done.order_id, done.intent, ready.intents[0].order_id) == (11, ready.intents[0], 11)
    # The second time the first submission may have made it.
    with pytest.raises(DuplicateOrderError) as duplicate:
        drive(broker, "submit_order", ACCOUNT, ready)
    assert duplicate.value.same is True


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_of_tickets_does_not_know_who_sent_them(drive: Any, broker: Any, ticket: Any, copied: Any) -> None:
    ready = prepare(ticket())
    broker.answer("place", DUPLICATE).answer("live", {"orders": [_live(ready.intents[0])], "snapshot": True})

    with pytest.raises(DuplicateOrderError):
        drive(broker, "submit_order", ACCOUNT, copied(ready))
    drive(broker, "submit_order", ACCOUNT, ready)
    with pytest.raises(ConfigurationError, match="another account"):
        drive(broker, "submit_order", OTHER, copied(ready))


def test_reconcile_needs_a_client() -> None:
    nobody: Any = "x"
    with pytest.raises(ConfigurationError, match="client is a str"):
        reconcile(nobody, "abc")


def test_a_duplicate_under_an_id_of_the_caller_s_is_told(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", DUPLICATE).answer("live", {"orders": [_live("a")], "snapshot": True})

    with pytest.raises(DuplicateOrderError) as duplicate:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))
    assert duplicate.value.found.order.order_id == 11


def test_a_duplicate_that_is_another_order_is_told(drive: Any, broker: Any, ticket: Any) -> None:
    ready = prepare(ticket(101))
    broker.answer("place", DUPLICATE).answer("live", {"orders": [_live(ready.intents[0])], "snapshot": True})

    with pytest.raises(DuplicateOrderError) as duplicate:
        drive(broker, "submit_order", ACCOUNT, ready)
    assert duplicate.value.same is False


# Children without a parent


def test_children_alone_are_never_submitted_again(drive: Any, broker: Any, bracket: Any) -> None:
    ready = prepare(bracket("a")[1:])
    intent = ready.intents[0]
    intent.account = ACCOUNT
    for found in (
        Reconciliation(intent, "unknown"),
        Reconciliation(intent, "not-found", tickets=ready),
        Reconciliation(Intent("b", account=ACCOUNT), "not-found", tickets=ready),
    ):
        with pytest.raises(ConfigurationError, match="could trade twice"):
            drive(broker, "resubmit", found)
    assert broker.seen == []


# Rows and questions


@pytest.mark.parametrize("status", ["Submitted", "Filled", "Novel", None])
@pytest.mark.parametrize("number", [0, -1])
def test_a_row_that_contradicts_itself_is_unknown(
    drive: Any, broker: Any, ticket: Any, number: int, status: str | None
) -> None:
    broker.answer("place", [{"order_id": str(number), "order_status": status}])

    with pytest.raises(SubmissionUnknownError, match="cannot be understood"):
        drive(broker, "submit_order", ACCOUNT, ticket())


@pytest.mark.parametrize("status", ["Rejected", "Cancelled", "ApiCancelled", "Failed"])
def test_a_leg_with_a_number_that_is_not_in_leaves_the_others_naked(
    drive: Any, broker: Any, bracket: Any, status: str
) -> None:
    tickets = bracket("a")[:2]
    broker.answer("place", [row(1, local_order_id="a"), row(2, parent_order_id="a", order_status=status)])

    with pytest.raises(PartlyTakenError) as partly:
        drive(broker, "submit_orders", ACCOUNT, tickets)
    assert [leg.order_id for leg in partly.value.taken] == [1]
    assert [leg.order_id for leg in partly.value.refused] == [2]


def test_one_of_a_group_may_end_the_others(drive: Any, broker: Any, ticket: Any) -> None:
    group = [ticket(c_oid="a", is_single_group=True), ticket(120, c_oid="b", is_single_group=True)]
    rows = [row(1, local_order_id="a", order_status="Filled"), row(2, local_order_id="b", order_status="Cancelled")]
    broker.answer("place", rows)

    assert len(drive(broker, "submit_orders", ACCOUNT, group).not_working) == 1


def test_a_question_that_cannot_be_answered_is_unknown(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [{**QUESTION, "id": ""}])

    with pytest.raises(SubmissionUnknownError, match="could not be answered") as unknown:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=Answers(accept={"o163"}))
    assert unknown.value.intent == ("a",)
    assert broker.calls() == ["place"]


# Wrong types


@pytest.mark.parametrize("accept", [{"o163": False}, {"o163": True}, [163], [True]])
def test_answers_take_no_mapping(accept: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"Answers\.accept"):
        Answers(accept=accept)


def test_a_bool_of_another_library_is_named(drive: Any, broker: Any, ticket: Any) -> None:
    numpy = pytest.importorskip("numpy")
    broker.answer("place", [QUESTION]).answer("reply", {"error": "Order not confirmed"})

    with pytest.raises(DecisionError, match=r"returned a numpy\.bool"):
        drive(broker, "submit_order", ACCOUNT, ticket(), answers=Answers(decide=lambda _: numpy.True_))
    assert broker.sent("reply") == [{"confirmed": False}]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("submit_order", lambda ticket: (ticket(),)),
        ("modify_order", lambda ticket: (7, ticket())),
        ("cancel_order", lambda _: (7,)),
        ("cancel_all_orders", lambda _: ()),
    ],
)
def test_options_of_another_type_are_refused(drive: Any, broker: Any, ticket: Any, name: str, arguments: Any) -> None:
    recipe: Any = Recipes(drive, broker)

    with pytest.raises(ConfigurationError, match="options is a dict: expected CallOptions") as refused:
        recipe(name, ACCOUNT, *arguments(ticket), options={"deadline": 5})
    assert len(refused.value.intent) == 1
    assert broker.seen == []


class Recipes:
    """As `drive`, for which `options` are those of the recipe."""

    def __init__(self, drive: Any, broker: Any) -> None:
        self.drive = drive
        self.broker = broker

    def __call__(self, name: str, *arguments: Any, options: Any) -> Any:
        import asyncio

        import ibkr_workflows
        from ibkr_web import AsyncClient

        if not self.drive.asynchronous:
            return getattr(ibkr_workflows, name)(self.broker.client(), *arguments, options=options)
        call = getattr(ibkr_workflows, f"{name}_async")
        return asyncio.run(call(self.broker.client(AsyncClient), *arguments, options=options))


# Exceptions of the caller's


@attrs.frozen
class Frozen(Exception):
    x: int = 0


class Stubborn(Exception):
    def __setattr__(self, name: str, value: Any) -> None:
        raise ValueError(name)


class Slotted(Exception):
    __slots__ = ()


@pytest.mark.parametrize("kind", [Frozen, Stubborn, Slotted])
def test_an_exception_that_takes_no_attributes_is_the_one_that_leaves(
    drive: Any, broker: Any, ticket: Any, kind: type[Exception]
) -> None:
    raised = kind()
    broker.answer("place", [QUESTION]).answer("reply", {"error": "Order not confirmed"})

    def decide(_: Any) -> bool:
        raise raised

    with pytest.raises(kind) as error:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))
    assert error.value is raised
    assert intents_of(raised) == ("a",)


@pytest.mark.parametrize("raised", [RuntimeError("x"), IbkrError("x")])
def test_an_exception_that_is_raised_again_tells_of_the_last_order(
    drive: Any, broker: Any, ticket: Any, raised: Exception
) -> None:
    broker.answer("place", [QUESTION]).answer("reply", {"error": "Order not confirmed"})

    def decide(_: Any) -> bool:
        raise raised

    for own in ("a", "b"):
        with pytest.raises(type(raised)):
            drive(broker, "submit_order", ACCOUNT, ticket(c_oid=own), answers=Answers(decide=decide))
        assert intents_of(raised) == (own,)


# Looking where nobody may look


def test_reconcile_is_refused_at_once_where_it_would_end_the_conversation(broker: Any, ticket: Any) -> None:
    client = broker.client()
    broker.answer("place", [QUESTION]).answer("reply", [row(local_order_id="a")])
    refused: list[str] = []

    def decide(_: Any) -> bool:
        with pytest.raises(OrderConversationError, match="reconcile reads lists") as error:
            reconcile(client, "x")
        refused.append(str(error.value))
        return True

    assert submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide)).order_id == 11
    with client.gate.hold(clock=broker), pytest.raises(OrderConversationError):
        reconcile(client, "x")

    assert len(refused) == 1
    assert (broker.slept, broker.calls("live")) == ([], [])


# A cancel that went twice


class Again(httpx.Auth):
    """Sends again what was answered with a 401."""

    def auth_flow(self, request: httpx.Request) -> Any:
        answer = yield request
        if answer.status_code == 401:
            yield request


def _status(status: str) -> dict[str, Any]:
    figures = {"total_size": "5.0", "cum_fill": "0.0"}
    return {"order_id": 7, "conid": 265598, "side": "B", "order_status": status, **figures}


NO = httpx.Response(401, json={"error": "not authenticated"})
OVER = httpx.Response(400, json={"error": "Order is inactive"})


@pytest.mark.parametrize(
    ("wait", "states", "verdict"),
    [
        (None, ["PendingCancel"], "pending"),
        (None, ["Cancelled"], "cancelled"),
        (5, ["Submitted", "PendingCancel", "Cancelled"], "cancelled"),
        (0.25, ["Submitted", "PendingCancel"], "pending"),
    ],
)
def test_a_cancel_that_went_twice_is_looked_at(
    drive: Any, broker: Any, wait: Any, states: list[str], verdict: str
) -> None:
    broker.answer("cancel", NO, OVER).answer("status", *map(_status, states))

    found = drive(broker, "cancel_order", ACCOUNT, 7, wait=wait, options={"auth": Again()})

    assert found.verdict == verdict


@pytest.mark.parametrize("wait", [None, 5])
def test_a_cancel_that_went_twice_and_of_which_nothing_is_seen_is_unknown(drive: Any, broker: Any, wait: Any) -> None:
    broker.answer("cancel", NO, OVER).answer("status", _status("Submitted"))

    with pytest.raises(OutcomeUnknownError) as unknown:
        drive(broker, "cancel_order", ACCOUNT, 7, wait=wait, options={"auth": Again()})
    assert unknown.value.intent == ("7",)


def test_tickets_are_copied(ticket: Any) -> None:
    mine: OrderTicket = ticket()
    ready = prepare(mine)

    assert ready[0] is not mine
    assert ready.intents[0].ticket is ready[0]
    assert attrs.evolve(ready[0], c_oid=mine.c_oid) == mine
