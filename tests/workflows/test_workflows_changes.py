"""Changing and cancelling orders, over every answer that a broker can give."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from ibkr_core import BrokerRejectionError, ConfigurationError, IbkrError, InvalidRequestError, OutcomeUnknownError
from ibkr_core.intents import intents_of
from ibkr_workflows import (
    Answers,
    ChoiceNeededError,
    DecisionError,
    OrdersRefusedError,
    QuestionRefusedError,
    SubmissionUnknownError,
    cancel_order,
    modify_order,
)

ACCOUNT = "DU7654321"
YES = Answers(decide=lambda _: True)
LOST = httpx.ReadError("Connection reset by peer")
QUESTION = {"id": "q-1", "message": ["Sure?"], "messageIds": ["o163"]}
REJECT = {"orderId": 77, "reqId": "9", "text": "Well?", "options": ["Yes", "No"], "type": "M", "prompt": True}
DONE = {"msg": "Request was submitted", "order_id": 7, "conid": 265598, "account": ACCOUNT}


def row(number: int = 7, own: str | None = None, status: str = "Submitted", **more: Any) -> dict[str, Any]:
    found = {"order_id": str(number), "order_status": status, **more}
    return found if own is None else {**found, "local_order_id": own}


def state(status: str = "Submitted", number: int = 7, **more: Any) -> dict[str, Any]:
    found = {"order_id": number, "conid": 265598, "side": "B", "order_type": "LIMIT", "order_status": status}
    figures = {"limit_price": "100.00", "total_size": "5.0", "cum_fill": "0.0", "account": ACCOUNT, "tif": "DAY"}
    return {**found, **figures, **more}


# Changing


def test_a_change_carries_its_ticket_and_what_the_order_was(drive: Any, broker: Any, ticket: Any) -> None:
    told: list[Any] = []
    broker.answer("status", state()).answer("modify", [QUESTION]).answer("reply", [row()])

    done = drive(
        *(broker, "modify_order", ACCOUNT, "7", ticket(101)), answers=YES, on_intent=lambda one: told.append(one[0])
    )

    assert (done.order_id, done.previous_id, done.confirmed, done.working) == (7, None, ("o163",), True)
    assert [one.order_id for one in done.rows] == [7]
    intent = done.intent
    assert told == [intent] == ["7"]
    assert (intent.kind, intent.action, intent.account, intent.ticket) == ("order_id", "modify", ACCOUNT, ticket(101))
    assert intent.before.limit == 100
    assert broker.calls() == ["status", "modify", "reply"]


def test_a_new_number_is_told_with_the_previous_one(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("modify", [row(8, status="Inactive")])

    done = drive(broker, "modify_order", ACCOUNT, 7, ticket())

    assert (done.order_id, done.previous_id, done.working, done.intent.order_id) == (8, 7, False, 8)


@pytest.mark.parametrize("by", ["ticket", "status"])
def test_a_new_number_is_believed_by_the_own_id(drive: Any, broker: Any, ticket: Any, by: str) -> None:
    broker.answer("modify", [row(8, "a")])
    if by == "status":
        broker.answer("status", state(order_ref="a"))

    done = drive(broker, "modify_order", ACCOUNT, 7, ticket(**({"c_oid": "a"} if by == "ticket" else {})))

    assert (done.order_id, done.previous_id) == (8, 7)


def test_the_own_number_is_believed_with_an_id_that_nobody_knows(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("modify", [row(7, "a")])

    assert drive(broker, "modify_order", ACCOUNT, 7, ticket()).order_id == 7


@pytest.mark.parametrize(
    ("answer", "dropped"),
    [
        ([row(8, "somebody else")], 1),
        ([row(7, "somebody else")], 1),
        ([row(8, "somebody else"), QUESTION], 1),
        ([row(7, "a"), row(8, "a")], 0),
        ([{"novel": 1}], 0),
        ([row(7, error="odd")], 0),
        ([], 0),
        ([None], 0),
    ],
)
def test_rows_that_are_not_about_the_order_are_unknown(
    drive: Any, broker: Any, ticket: Any, answer: Any, dropped: int
) -> None:
    broker.answer("modify", answer)

    with pytest.raises(SubmissionUnknownError) as unknown:
        drive(broker, "modify_order", ACCOUNT, 7, ticket(c_oid="a"), answers=YES)

    assert unknown.value.intent == ("7",)
    assert unknown.value.operation == "modify_order"
    assert broker.dropped == dropped
    assert broker.calls("reply") == []


def test_another_number_with_an_id_that_nobody_knows_is_unknown(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("modify", [row(8, "a")])

    with pytest.raises(SubmissionUnknownError):
        drive(broker, "modify_order", ACCOUNT, 7, ticket())
    assert broker.dropped == 0


def test_a_refused_change(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("modify", [row(-1, status="Failed", text="no")], {"error": "The price is not valid"})

    with pytest.raises(OrdersRefusedError) as refused:
        drive(broker, "modify_order", ACCOUNT, 7, ticket())
    assert (refused.value.operation, refused.value.broker_text) == ("modify_order", "no")
    with pytest.raises(BrokerRejectionError) as refused_again:
        drive(broker, "modify_order", ACCOUNT, 7, ticket())
    assert refused_again.value.intent == ("7",)


def test_a_declined_question_of_a_change(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("modify", [QUESTION]).answer("reply", {"error": "Order not confirmed "})

    with pytest.raises(QuestionRefusedError) as refused:
        drive(broker, "modify_order", ACCOUNT, 7, ticket())
    with pytest.raises(DecisionError):
        drive(broker, "modify_order", ACCOUNT, 7, ticket(), answers=Answers(decide=lambda _: 1))

    assert refused.value.intent == ("7",)


def test_a_decide_that_raises_in_a_change(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("modify", [QUESTION]).answer("reply", {"error": "Order not confirmed "})

    def decide(_: Any) -> bool:
        raise LookupError

    with pytest.raises(LookupError) as raised:
        drive(broker, "modify_order", ACCOUNT, 7, ticket(), answers=Answers(decide=decide))
    assert intents_of(raised.value) == ("7",)


def test_a_change_with_a_choice(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("modify", REJECT)

    with pytest.raises(ChoiceNeededError) as choice:
        drive(broker, "modify_order", ACCOUNT, 7, ticket())
    assert choice.value.operation == "modify_order"


@pytest.mark.parametrize("where", ["modify", "reply"])
def test_a_lost_change_carries_the_number_the_ticket_and_the_figures_before(
    drive: Any, broker: Any, ticket: Any, where: str
) -> None:
    broker.answer("status", state()).answer("modify", [QUESTION]).answer(where, LOST)

    with pytest.raises(OutcomeUnknownError) as lost:
        drive(broker, "modify_order", ACCOUNT, 7, ticket(101), answers=YES)

    (intent,) = lost.value.intent
    assert (str(intent), intent.kind, intent.action) == ("7", "order_id", "modify")
    assert intent.ticket == ticket(101)
    assert intent.before.limit == 100


def test_a_status_of_another_order_says_nothing(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("status", state(number=8)).answer("modify", [row()])

    assert drive(broker, "modify_order", ACCOUNT, 7, ticket()).intent.before is None


def test_ctrl_c_in_a_change(broker: Any, ticket: Any) -> None:
    broker.answer("modify", KeyboardInterrupt())

    with broker.client() as client, pytest.raises(KeyboardInterrupt) as struck:
        modify_order(client, ACCOUNT, 7, ticket(101))

    assert intents_of(struck.value) == ("7",)
    assert intents_of(struck.value)[0].ticket == ticket(101)


def test_a_closed_client_is_the_callers_mistake(broker: Any, ticket: Any) -> None:
    client = broker.client()
    client.close()

    with pytest.raises(ConfigurationError, match="closed"):
        modify_order(client, ACCOUNT, 7, ticket())
    with pytest.raises(ConfigurationError, match="closed"):
        cancel_order(client, ACCOUNT, 7)


def test_a_client_that_is_closed_while_watching(broker: Any) -> None:
    client = broker.client()
    broker.answer("cancel", lambda _: client.close() or DONE)

    found = cancel_order(client, ACCOUNT, 7, wait=5)

    assert (found.verdict, found.reason) == ("pending", "accepted, but the order could not be read since")
    assert broker.slept == []


def test_a_client_that_is_closed_while_a_refused_cancel_is_looked_at(broker: Any) -> None:
    client = broker.client()
    broker.answer("cancel", REFUSED)

    def closing(_: Any) -> Any:
        client.close()
        return state("Cancelled", order_ref="a")

    broker.answer("status", closing)
    with pytest.raises(InvalidRequestError, match="inactive"):
        cancel_order(client, ACCOUNT, 7, wait=5)


# Cancelling


def test_an_accepted_cancel_is_pending(drive: Any, broker: Any) -> None:
    broker.answer("cancel", DONE)

    found = drive(broker, "cancel_order", ACCOUNT, 7)

    assert (found.verdict, found.order_id, found.ended, found.order) == ("pending", 7, False, None)
    assert found.reason
    assert broker.calls() == ["cancel"]
    intent = found.intent
    assert (str(intent), intent.kind, intent.action, intent.account) == ("7", "order_id", "cancel", ACCOUNT)
    assert intent.ended_monotonic == broker.now


@pytest.mark.parametrize(
    ("end", "verdict", "filled", "remaining"),
    [
        (state("Cancelled"), "cancelled", 0, 5),
        (state("Cancelled", cum_fill="2.0"), "partly filled", 2, 3),
        (state("Filled", cum_fill="5.0"), "filled", 5, 0),
    ],
)
def test_a_cancel_is_watched_until_it_ends(
    drive: Any, broker: Any, end: Any, verdict: str, filled: int, remaining: int
) -> None:
    broker.answer("cancel", DONE)
    broker.answer("status", state("PendingCancel"), httpx.Response(503, json={}), state("Inactive"), end)

    found = drive(broker, "cancel_order", ACCOUNT, 7, wait=60)

    assert (found.verdict, found.filled, found.remaining) == (verdict, Decimal(filled), Decimal(remaining))
    assert found.ended
    assert found.order.order_status == end["order_status"]
    assert broker.slept == [0.25, 0.5, 1.0]


def test_watching_ends_in_time(drive: Any, broker: Any) -> None:
    began = broker.now
    broker.answer("cancel", DONE).answer("status", state("PendingCancel", cum_fill="1.0"))

    found = drive(broker, "cancel_order", ACCOUNT, 7, wait=7)

    assert (found.verdict, found.filled) == ("pending", 1)
    assert "PendingCancel" in found.reason
    assert broker.now == began + 7
    assert max(broker.slept) == 2.0


def test_a_cancel_that_is_accepted_stays_accepted_when_the_order_cannot_be_read(drive: Any, broker: Any) -> None:
    broker.answer("cancel", DONE).answer("status", state(number=8), httpx.Response(503, json={}))

    found = drive(broker, "cancel_order", ACCOUNT, 7, wait=1)

    assert (found.verdict, found.order) == ("pending", None)
    assert "could not be read" in found.reason


def test_a_cancelled_order_without_figures_is_not_called_cancelled(drive: Any, broker: Any) -> None:
    broker.answer("cancel", DONE).answer("status", {"order_id": 7, "order_status": "Cancelled"}, {"order_id": 7})

    found = drive(broker, "cancel_order", ACCOUNT, 7, wait=0.25)

    assert found.verdict == "pending"
    assert "missing" in found.reason


@pytest.mark.parametrize("wait", [True, -1, float("inf"), float("nan"), "5"])
def test_a_wait_is_seconds(drive: Any, broker: Any, wait: Any) -> None:
    with pytest.raises(ConfigurationError, match="wait is"):
        drive(broker, "cancel_order", ACCOUNT, 7, wait=wait)
    assert broker.seen == []


REFUSED = httpx.Response(400, json={"error": "Order is inactive"})


def test_a_cancel_of_an_order_that_is_over_says_what_it_came_to(drive: Any, broker: Any) -> None:
    broker.answer("cancel", REFUSED).answer("status", state("Filled", cum_fill="5.0"))

    assert drive(broker, "cancel_order", ACCOUNT, 7).verdict == "filled"


def test_a_refused_cancel_of_an_order_that_lives_on_under_another_number_is_a_refusal(drive: Any, broker: Any) -> None:
    row = {"orderId": 8, "conid": 265598, "order_ref": "a", "acct": ACCOUNT, "status": "Submitted", "side": "BUY"}
    broker.answer("cancel", REFUSED).answer("status", state("Cancelled", order_ref="a"))
    broker.answer("live", {"orders": [row], "snapshot": True})

    for wait in (None, 5):
        with pytest.raises(InvalidRequestError, match="inactive"):
            drive(broker, "cancel_order", ACCOUNT, 7, wait=wait)
    broker.answer("live", {"orders": [{**row, "orderId": 7}], "snapshot": True})
    assert drive(broker, "cancel_order", ACCOUNT, 7).verdict == "cancelled"
    broker.answer("live", httpx.ReadError("gone"))
    assert drive(broker, "cancel_order", ACCOUNT, 7).verdict == "cancelled"


def test_a_cancel_of_an_order_that_is_being_cancelled_is_pending(drive: Any, broker: Any) -> None:
    broker.answer("cancel", REFUSED).answer("status", state("PendingCancel"))
    found = drive(broker, "cancel_order", ACCOUNT, 7)
    assert (found.verdict, found.ending) == ("pending", True)

    broker.answer("status", state("PendingCancel"), state("PreCancelled"), state("Cancelled"))
    assert drive(broker, "cancel_order", ACCOUNT, 7, wait=5).verdict == "cancelled"


@pytest.mark.parametrize("now", [state("Submitted"), httpx.Response(503, json={"error": "Order 7 is not found"})])
def test_a_refused_cancel_is_a_refusal(drive: Any, broker: Any, now: Any) -> None:
    broker.answer("cancel", REFUSED).answer("status", now)

    with pytest.raises(InvalidRequestError, match="inactive") as refused:
        drive(broker, "cancel_order", ACCOUNT, 7, wait=5)
    assert refused.value.intent == ("7",)


def test_details_of_a_cancel_go_with_it(drive: Any, broker: Any) -> None:
    broker.answer("cancel", DONE)
    details = {"ext_operator": "me", "manual_indicator": True, "manual_cancel_time": 5}

    drive(broker, "cancel_order", ACCOUNT, 7, **details)
    drive(broker, "cancel_all_orders", ACCOUNT, **details)

    sent = {"extOperator": "me", "manualIndicator": "true", "manualCancelTime": "5"}
    assert broker.sent("cancel") == [sent, sent]


@pytest.mark.parametrize(
    ("name", "arguments", "number"), [("cancel_order", (7,), "7"), ("cancel_all_orders", (), "-1")]
)
def test_a_lost_cancel_carries_its_intent(drive: Any, broker: Any, name: str, arguments: Any, number: str) -> None:
    broker.answer("cancel", LOST)

    with pytest.raises(OutcomeUnknownError) as lost:
        drive(broker, name, ACCOUNT, *arguments)

    (intent,) = lost.value.intent
    assert (str(intent), intent.action, intent.account) == (number, "cancel", ACCOUNT)
    assert isinstance(lost.value.__cause__, IbkrError)


@pytest.mark.parametrize("name", ["cancel_order", "cancel_all_orders"])
@pytest.mark.parametrize(
    "answer",
    [
        {**DONE, "order_id": 999, "account": "DU7654399"},
        {**DONE, "success": False},
        {**DONE, "order_id": None, "account": "X"},
    ],
)
def test_an_answer_about_another_order_is_not_believed(drive: Any, broker: Any, name: str, answer: Any) -> None:
    broker.answer("cancel", answer)

    with pytest.raises(OutcomeUnknownError, match="about another order") as unknown:
        drive(broker, name, ACCOUNT, *((7,) if name == "cancel_order" else ()))

    assert [intent.action for intent in unknown.value.intent] == ["cancel"]


def test_a_cancel_is_believed_by_its_number(drive: Any, broker: Any) -> None:
    """In the account of an advisor the order may be another's."""
    broker.answer("cancel", {**DONE, "account": "DU7654399"}, {"msg": "Request was submitted"})

    for _ in range(2):
        assert drive(broker, "cancel_order", ACCOUNT, 7).verdict == "pending"


def test_everything_is_cancelled_by_the_number_minus_one(drive: Any, broker: Any) -> None:
    broker.answer("cancel", {"msg": "Request was submitted", "order_id": -1, "conid": -1, "account": None})

    answer = drive(broker, "cancel_all_orders", ACCOUNT)

    assert answer.msg == "Request was submitted"
