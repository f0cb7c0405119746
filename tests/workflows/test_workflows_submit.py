"""What a submission says of each answer that a broker can give, and who carries the intents."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import httpx
import pytest

from ibkr_core import (
    BrokerRejectionError,
    CallOptions,
    ConfigurationError,
    ConnectionNotMadeError,
    DuplicateIntentError,
    IbkrError,
    InvalidRequestError,
    OutcomeUnknownError,
    RejectedError,
    RetryPolicy,
    intents_of,
)
from ibkr_core.gate import OrderGate
from ibkr_web import AsyncClient, Client
from ibkr_web.models import OrderTicket
from ibkr_workflows import (
    Answers,
    ChoiceNeededError,
    DecisionError,
    DuplicateOrderError,
    OrdersRefusedError,
    PartlyTakenError,
    QuestionRefusedError,
    SubmissionUnknownError,
    prepare,
    submit_order,
    submit_order_async,
    submit_orders,
)

ACCOUNT = "DU7654321"
YES = Answers(decide=lambda _: True)
LOST = httpx.ReadError("Connection reset by peer")


def row(number: int | str = 11, own: str | None = "a", status: str = "Submitted", **more: Any) -> dict[str, Any]:
    found = {"order_id": str(number), "order_status": status, "encrypt_message": "1", **more}
    return found if own is None else {**found, "local_order_id": own}


def question(number: int = 1, kind: str | None = "o163") -> dict[str, Any]:
    kinds = [] if kind is None else [kind]
    return {"id": f"q-{number}", "message": ["Sure?"], "isSuppressed": False, "messageIds": kinds}


FAILED = {"order_id": "-1", "order_status": "Failed", "encrypt_message": "1", "text": "The stop is not valid"}
NOT_CONFIRMED = {"error": "Order not confirmed "}
REJECT = {"orderId": 77, "reqId": "9", "text": "Well?", "options": ["Yes", "No"], "type": "M", "prompt": True}


# Success


def test_a_row_is_an_order(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11)])

    done = drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert (done.order_id, done.intent, done.confirmed, done.working, done.not_working) == (11, "a", (), True, ())
    assert done.intents == ("a",)
    assert [leg.ticket for leg in done.legs] == [ticket(c_oid="a")]
    assert done.intent.order_id == 11
    assert broker.sent("place") == [{"orders": [ticket(c_oid="a").to_dict()]}]


def test_a_row_without_an_id_is_that_of_the_only_ticket(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11, own=None)])

    assert drive(broker, "submit_order", ACCOUNT, ticket()).order_id == 11


def test_questions_are_answered_one_after_the_other(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1)]).answer("reply", [question(2, "o354")], [row(11)])

    done = drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=Answers(accept={"o163", "o354"}))

    assert done.confirmed == ("o163", "o354")
    assert broker.calls() == ["place", "reply", "reply"]
    assert broker.sent("reply") == [{"confirmed": True}] * 2


@pytest.mark.parametrize("status", ["Inactive", "Cancelled", "PendingCancel", "WarnState", "Novel"])
def test_an_order_that_does_not_work_is_taken_and_flagged(drive: Any, broker: Any, ticket: Any, status: str) -> None:
    broker.answer("place", [row(11, status=status)])

    done = drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert done.order_id == 11
    assert not done.working
    assert [one.order_id for one in done.not_working] == [11]


def test_a_later_row_of_an_order_replaces_the_earlier_one(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11, status="PreSubmitted"), question()]).answer("reply", [row(11)])

    done = drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=YES)

    assert [one.order_status for one in done.rows] == ["Submitted"]


def test_rows_of_earlier_answers_count(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11), question()]).answer("reply", [row(12, "b")])

    done = drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="b"), ticket(c_oid="a")], answers=YES)

    assert done.order_id == 12
    assert {one.order_id for one in done.rows} == {11, 12}


def test_every_question_of_an_answer_is_answered(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1), question(2)]).answer("reply", [row(11)], [row(12, "b")])

    done = drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")], answers=YES)

    assert {one.order_id for one in done.rows} == {11, 12}
    assert broker.calls() == ["place", "reply", "reply"]


# Refusals


def test_a_refusal_is_a_refusal_with_the_intents(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", {"error": "We cannot accept your order"})

    with pytest.raises(BrokerRejectionError) as refused:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert refused.value.intent == ("a",)
    assert refused.value.intent[0].ticket == ticket(c_oid="a")


@pytest.mark.parametrize(
    "answer",
    [
        {"error": "No Trading Permission"},
        httpx.Response(400, json={"error": "bad"}),
        httpx.ConnectError("nobody listens"),
        httpx.Response(429, json={}),
    ],
)
def test_a_reply_that_is_refused_refuses_the_only_ticket(drive: Any, broker: Any, ticket: Any, answer: Any) -> None:
    broker.answer("place", [question()]).answer("reply", answer)

    with pytest.raises(IbkrError) as refused:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=YES)

    assert not isinstance(refused.value, OutcomeUnknownError)
    assert refused.value.intent == ("a",)


@pytest.mark.parametrize("answer", [[FAILED], [row(-1, status="Failed", text="no")], [{"error": "no"}]])
def test_a_refused_row_of_the_only_ticket_is_a_refusal(drive: Any, broker: Any, ticket: Any, answer: Any) -> None:
    broker.answer("place", answer)

    with pytest.raises(OrdersRefusedError) as refused:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert isinstance(refused.value, BrokerRejectionError)
    assert refused.value.broker_text in str(refused.value)
    assert refused.value.broker_text
    assert [leg.ticket for leg in refused.value.refused] == [ticket(c_oid="a")]
    assert [leg.order_id for leg in refused.value.refused] == [None]
    assert refused.value.taken == ()
    assert refused.value.intent == ("a",)


def test_a_row_with_a_number_that_failed_is_refused(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11, status="Failed")])

    with pytest.raises(OrdersRefusedError, match="refused"):
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))


def test_a_choice_is_told_with_what_is_in(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11), question()]).answer("reply", REJECT)

    with pytest.raises(ChoiceNeededError, match="these orders of the same request are in: 11") as choice:
        drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")], answers=YES)

    assert choice.value.reject.order_id == 77
    assert [one.order_id for one in choice.value.rows] == [11]
    assert choice.value.intent == ("a", "b")


def test_a_choice_at_once(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", REJECT)

    with pytest.raises(ChoiceNeededError) as choice:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert "are in" not in str(choice.value)
    assert choice.value.operation == "place_orders"


# Declining


def test_by_default_a_question_is_declined(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question()]).answer("reply", NOT_CONFIRMED)

    with pytest.raises(QuestionRefusedError) as refused:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert broker.sent("reply") == [{"confirmed": False}]
    assert (refused.value.message_ids, refused.value.texts, refused.value.rows) == (("o163",), ("Sure?",), ())
    assert "Answers(accept={'o163'})" in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.intent == ("a",)


def test_a_question_without_a_kind_is_never_settled_by_accept(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(kind=None)]).answer("reply", NOT_CONFIRMED)

    with pytest.raises(QuestionRefusedError, match="no kind given"):
        drive(broker, "submit_order", ACCOUNT, ticket(), answers=Answers(accept={"o163"}))


def test_a_question_of_several_kinds_needs_all_of_them(drive: Any, broker: Any, ticket: Any) -> None:
    both = {**question(), "messageIds": ["o163", "o354"]}
    broker.answer("place", [both]).answer("reply", NOT_CONFIRMED)

    with pytest.raises(QuestionRefusedError):
        drive(broker, "submit_order", ACCOUNT, ticket(), answers=Answers(accept={"o163"}))


def test_rows_that_are_in_are_told_when_a_question_is_declined(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11), question()]).answer("reply", NOT_CONFIRMED)

    with pytest.raises(QuestionRefusedError, match="these orders of the same request are in: 11") as refused:
        drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")])

    assert [one.order_id for one in refused.value.rows] == [11]
    assert refused.value.intent == ("a", "b")
    assert "nothing is placed" not in str(refused.value)


def test_no_more_questions_than_the_limit(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1)]).answer("reply", [question(2)], [question(3)], NOT_CONFIRMED)

    with pytest.raises(QuestionRefusedError, match=r"2 questions had been answered \(Answers.limit\)"):
        drive(broker, "submit_order", ACCOUNT, ticket(), answers=Answers(accept={"o163"}, limit=2))

    assert [one["confirmed"] for one in broker.sent("reply")] == [True, True, False]


@pytest.mark.parametrize(
    "trouble",
    [
        {"error": "reply id not found: 'q-1'"},
        httpx.Response(400, json={"error": "odd"}),
        httpx.ConnectError("nobody listens"),
    ],
)
def test_a_declining_that_is_not_taken_is_told(drive: Any, broker: Any, ticket: Any, trouble: Any) -> None:
    broker.answer("place", [question()]).answer("reply", trouble)

    with pytest.raises(QuestionRefusedError, match="did not take the declining") as refused:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert isinstance(refused.value.__cause__, RejectedError | ConnectionNotMadeError)
    assert refused.value.intent == ("a",)


@pytest.mark.parametrize(
    "lost", [LOST, httpx.Response(503, json={"error": "x"}), httpx.Response(200, content=b"<html>")]
)
def test_a_declining_whose_answer_is_lost_is_an_unknown_outcome(
    drive: Any, broker: Any, ticket: Any, lost: Any
) -> None:
    broker.answer("place", [row(11), question()]).answer("reply", lost)

    with pytest.raises(SubmissionUnknownError, match="was declined, but no readable answer") as unknown:
        drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")])

    assert unknown.value.intent == ("a", "b")
    assert [one.order_id for one in unknown.value.rows] == [11]
    assert isinstance(unknown.value.__cause__, IbkrError)
    assert not isinstance(unknown.value.__cause__, OutcomeUnknownError)


def test_a_declining_that_is_answered_with_an_order_is_told(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question()]).answer("reply", [row(11)])

    with pytest.raises(QuestionRefusedError, match="are in: 11") as refused:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert [one.order_id for one in refused.value.rows] == [11]


def test_a_declining_that_is_answered_with_a_question_is_declined_again(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1)]).answer("reply", [question(2)], NOT_CONFIRMED)

    with pytest.raises(QuestionRefusedError):
        drive(broker, "submit_order", ACCOUNT, ticket())

    assert [one["confirmed"] for one in broker.sent("reply")] == [False, False]


def test_a_broker_that_asks_for_ever_is_left_alone_in_the_end(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1)]).answer("reply", [question(2)])

    with pytest.raises(QuestionRefusedError):
        drive(broker, "submit_order", ACCOUNT, ticket(), answers=Answers(limit=3))

    assert len(broker.sent("reply")) == 4


def test_a_declining_that_is_answered_with_a_choice(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question()]).answer("reply", REJECT)

    with pytest.raises(ChoiceNeededError):
        drive(broker, "submit_order", ACCOUNT, ticket())


def test_of_several_questions_all_are_declined(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1), question(2, "o354")])
    broker.answer("reply", NOT_CONFIRMED, {"error": "reply id not found: 'q-2'"})

    with pytest.raises(QuestionRefusedError) as refused:
        drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")])

    assert refused.value.message_ids == ("o163",)
    assert refused.value.__cause__ is None
    assert len(broker.sent("reply")) == 2


def test_one_of_several_questions_declined_after_another_was_confirmed_leaves_all_unknown(
    drive: Any, broker: Any, ticket: Any
) -> None:
    broker.answer("place", [question(1), question(2, "o354")]).answer("reply", [row(11)], NOT_CONFIRMED)

    with pytest.raises(SubmissionUnknownError, match="some order may be in") as unknown:
        drive(
            broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")], answers=Answers(accept={"o163"})
        )

    assert unknown.value.intent == ("a", "b")
    assert [one.order_id for one in unknown.value.rows] == [11]
    assert isinstance(unknown.value.__cause__, QuestionRefusedError)
    assert unknown.value.__cause__.message_ids == ("o354",)


# Part of a success


def test_a_refused_stop_is_an_emergency_and_not_a_refusal(drive: Any, broker: Any, bracket: Any) -> None:
    tickets = bracket("b-1")
    broker.answer("place", [FAILED, row(12, None, parent_order_id="11"), row(11, "b-1")])
    broker.answer("status", lambda _: status(12, "SELL", "LIMIT", "400"))

    with pytest.raises(PartlyTakenError) as partly:
        drive(broker, "submit_orders", ACCOUNT, tickets)

    assert not isinstance(partly.value, RejectedError | OutcomeUnknownError)
    by_number = {leg.order_id: leg.ticket for leg in partly.value.taken}
    assert by_number == {11: tickets[0], 12: tickets[1]}
    assert [(leg.ticket, leg.order_id, leg.text) for leg in partly.value.refused] == [
        (tickets[2], None, "The stop is not valid")
    ]
    assert "The stop is not valid" in str(partly.value)
    assert "11, 12" in str(partly.value) or "12, 11" in str(partly.value)
    assert partly.value.intent == ("b-1",)
    assert not partly.value.unconfirmed


def status(number: int, side: str, kind: str, price: str = "", stop: str = "", **more: Any) -> dict[str, Any]:
    found = {"order_id": number, "conid": 265598, "side": side, "order_type": kind, "order_status": "Submitted"}
    figures = {"limit_price": price, "stop_price": stop, "total_size": "1.0", "cum_fill": "0.0", "account": ACCOUNT}
    return {**found, **figures, **more}


def test_legs_that_cannot_be_told_apart_have_no_ticket(drive: Any, broker: Any, bracket: Any) -> None:
    tickets = bracket("b-1")
    broker.answer("place", [FAILED, row(12, None, parent_order_id="11"), row(11, "b-1")])

    with pytest.raises(PartlyTakenError) as partly:
        drive(broker, "submit_orders", ACCOUNT, tickets)

    assert {leg.order_id: leg.ticket for leg in partly.value.taken} == {11: tickets[0], 12: None}
    assert [leg.ticket for leg in partly.value.refused] == [None]


def test_rows_without_any_id_are_looked_at(drive: Any, broker: Any, bracket: Any) -> None:
    tickets = bracket("b-1")
    rows = [row(13, None), row(11, None), row(12, None)]
    states = {
        11: status(11, "B", "LIMIT", "100.00", order_ref="b-1"),
        12: status(12, "S", "LIMIT", "400.00"),
        13: status(13, "S", "STOP", "", "90.00"),
    }
    broker.answer("place", rows).answer("status", states[13], states[11], states[12])

    done = drive(broker, "submit_orders", ACCOUNT, tickets)

    assert done.order_id == 11
    assert {leg.order_id: leg.ticket for leg in done.legs} == dict(zip((11, 12, 13), tickets, strict=True))


@pytest.mark.parametrize("state", [None, status(99, "B", "LIMIT")])
def test_orders_that_cannot_be_told_apart_are_unknown(drive: Any, broker: Any, bracket: Any, state: Any) -> None:
    broker.answer("place", [row(13, None), row(11, None), row(12, None)])
    if state is not None:
        broker.answer("status", state)

    with pytest.raises(SubmissionUnknownError, match="which row is which order") as unknown:
        drive(broker, "submit_orders", ACCOUNT, bracket("b-1"))

    assert len(unknown.value.rows) == 3


def test_children_need_not_be_told_apart_when_all_are_in(drive: Any, broker: Any, bracket: Any) -> None:
    tickets = bracket("b-1")
    rows = [row(12, None, parent_order_id="11"), row(11, "b-1"), row(13, None, parent_order_id=11)]
    broker.answer("place", rows)

    done = drive(broker, "submit_orders", ACCOUNT, tickets)

    assert broker.calls() == ["place"]
    assert done.order_id == 11
    assert {leg.order_id: leg.ticket for leg in done.legs} == {11: tickets[0], 12: None, 13: None}


def test_a_question_is_declined_once_a_leg_has_been_refused(drive: Any, broker: Any, bracket: Any) -> None:
    broker.answer("place", [FAILED, question()]).answer("reply", NOT_CONFIRMED)

    with pytest.raises(QuestionRefusedError, match="the broker had refused another ticket") as refused:
        drive(broker, "submit_orders", ACCOUNT, bracket("b-1"), answers=YES)

    assert broker.sent("reply") == [{"confirmed": False}]
    assert len(refused.value.rows) == 1


def test_a_declined_question_beside_taken_and_refused_legs_is_an_emergency(
    drive: Any, broker: Any, bracket: Any
) -> None:
    broker.answer("place", [row(11, "b-1"), FAILED, question()]).answer("reply", NOT_CONFIRMED)

    with pytest.raises(PartlyTakenError) as partly:
        drive(broker, "submit_orders", ACCOUNT, bracket("b-1"), answers=YES)

    assert partly.value.unconfirmed
    assert isinstance(partly.value.__cause__, QuestionRefusedError)
    assert [leg.order_id for leg in partly.value.taken] == [11]


# Nobody knows


UNREADABLE = {
    "empty": [],
    "null": [None],
    "an unknown row": [{"novel": 1}],
    "an order and an unknown row": [row(11), {"novel": 1}],
    "an order with an error": [row(11, error="odd")],
    "a row without a number": [row("abc")],
    "two rows": [row(11), row(12, None)],
    "two rows of one id": [row(11), row(12)],
    "a child of nothing": [row(11, None, parent_order_id="7")],
}


@pytest.mark.parametrize("name", list(UNREADABLE))
def test_rows_that_do_not_fit_are_an_unknown_outcome(drive: Any, broker: Any, ticket: Any, name: str) -> None:
    broker.answer("place", UNREADABLE[name])

    with pytest.raises(OutcomeUnknownError) as unknown:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"))

    assert unknown.value.intent == ("a",)
    assert unknown.value.intent[0].ticket == ticket(c_oid="a")
    if name in ("an order and an unknown row", "an order with an error", "two rows"):
        assert 11 in [getattr(one, "order_id", None) for one in unknown.value.rows]


@pytest.mark.parametrize(
    "rows",
    [
        [row(11, "somebody else")],
        [row(11, None, order_ref="somebody else")],
        [row(11), row(12, "somebody else")],
        [row(11, "a", order_ref="somebody else")],
        [row(11, "somebody else"), question()],
        [row(-1, "somebody else", status="Failed")],
    ],
)
def test_rows_about_other_orders_are_not_believed_and_the_connection_is_dropped(
    drive: Any, broker: Any, ticket: Any, rows: Any
) -> None:
    broker.answer("place", rows)

    with pytest.raises(SubmissionUnknownError, match="not of this request") as unknown:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=YES)

    assert broker.dropped == 1
    assert broker.calls() == ["place"]
    assert unknown.value.intent == ("a",)
    assert unknown.value.rows


def test_a_row_whose_parent_is_somebody_elses_is_not_believed(drive: Any, broker: Any, bracket: Any) -> None:
    rows = [row(11, "b-1"), row(12, None, parent_order_id="11"), row(13, None, parent_order_id="99")]
    broker.answer("place", rows)

    with pytest.raises(SubmissionUnknownError, match="not of this request"):
        drive(broker, "submit_orders", ACCOUNT, bracket("b-1"))
    assert broker.dropped == 1


def test_more_rows_than_tickets_are_an_unknown_outcome(drive: Any, broker: Any, bracket: Any) -> None:
    rows = [row(11, "b-1"), *(row(number, None, parent_order_id="11") for number in (12, 13, 14))]
    broker.answer("place", rows)

    with pytest.raises(SubmissionUnknownError, match="1 rows more than there are tickets") as unknown:
        drive(broker, "submit_orders", ACCOUNT, bracket("b-1"))
    assert len(unknown.value.rows) == 4


def test_a_ticket_without_a_row_is_an_unknown_outcome(drive: Any, broker: Any, bracket: Any) -> None:
    broker.answer("place", [row(11, "b-1"), row(12, None, parent_order_id="11")])

    with pytest.raises(SubmissionUnknownError, match="no row for 1 of 3 tickets") as unknown:
        drive(broker, "submit_orders", ACCOUNT, bracket("b-1"))

    assert {one.order_id for one in unknown.value.rows} == {11, 12}
    assert broker.dropped == 0


LOSSES = [
    LOST,
    httpx.ReadTimeout("slow"),
    httpx.Response(503, json={"error": "Service Unavailable", "statusCode": 503}),
    httpx.Response(500, content=b""),
    httpx.Response(401, json={}),
    httpx.Response(200, content=b""),
    httpx.Response(200, content=b"<html>", headers={"content-type": "text/html"}),
    httpx.Response(200, content=b'[{"order_id": "1"'),
]


@pytest.mark.parametrize("where", ["place", "reply"])
@pytest.mark.parametrize("lost", LOSSES)
def test_a_lost_answer_is_an_unknown_outcome_that_names_the_order(
    drive: Any, broker: Any, ticket: Any, lost: Any, where: str
) -> None:
    broker.answer("place", [question()]).answer(where, lost)

    with pytest.raises(SubmissionUnknownError, match="may or may not be in") as unknown:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=YES)

    error = unknown.value
    assert error.intent == intents_of(error) == ("a",)
    intent = error.intent[0]
    assert (intent.kind, intent.action, intent.account, intent.ticket) == ("cOID", "place", ACCOUNT, ticket(c_oid="a"))
    assert intent.sent_wall == broker.now
    assert intent.ended_monotonic == broker.now
    assert isinstance(error.__cause__, IbkrError)
    assert not isinstance(error.__cause__, OutcomeUnknownError)
    assert error.operation == ("place_orders" if where == "place" else "reply_to_question")


@pytest.mark.parametrize(
    "gone", [{"error": "reply id not found: 'q-1'"}, httpx.Response(400, json={"error": "Reply ID not found"})]
)
def test_a_question_that_is_gone_tells_nothing(drive: Any, broker: Any, ticket: Any, gone: Any) -> None:
    broker.answer("place", [question()]).answer("reply", gone)

    with pytest.raises(SubmissionUnknownError, match="could not be answered") as unknown:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=YES)

    assert unknown.value.intent == ("a",)
    assert isinstance(unknown.value.__cause__, RejectedError)


@pytest.mark.parametrize("trouble", [{"error": "No Trading Permission"}, LOST, httpx.ConnectError("nobody listens")])
def test_a_failed_reply_keeps_the_rows_and_leaves_the_rest_unknown(
    drive: Any, broker: Any, ticket: Any, trouble: Any
) -> None:
    broker.answer("place", [row(11), question()]).answer("reply", trouble)

    with pytest.raises(SubmissionUnknownError) as unknown:
        drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")], answers=YES)

    assert [one.order_id for one in unknown.value.rows] == [11]
    assert unknown.value.intent == ("a", "b")


def test_after_a_failure_among_several_questions_every_ticket_is_unknown(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1), question(2)]).answer("reply", {"error": "No Trading Permission"})

    with pytest.raises(SubmissionUnknownError) as unknown:
        drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")], answers=YES)

    assert unknown.value.intent == ("a", "b")


# Registered already


REGISTERED = {"error": "Order couldn't be submitted: Local order ID=a is already registered."}
UNAUTHORIZED = httpx.Response(401, json={})


class Again(httpx.Auth):
    """Credentials that are renewed after a 401."""

    def auth_flow(self, request: httpx.Request) -> Any:
        answer = yield request
        if answer.status_code == 401:
            yield request


def living(number: int = 11, ref: str | None = "a", **more: Any) -> dict[str, Any]:
    row = {
        "orderId": number,
        "conid": 265598,
        "side": "BUY",
        "status": "Submitted",
        "acct": ACCOUNT,
        "account": ACCOUNT,
    }
    figures = {"origOrderType": "LIMIT", "price": "100.00", "totalSize": 1.0}
    return {**row, **figures, **more} if ref is None else {**row, **figures, "order_ref": ref, **more}


def test_an_order_of_our_own_that_was_sent_again_is_the_order(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", UNAUTHORIZED, REGISTERED).answer("live", {"orders": [living()], "snapshot": True})

    done = drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), options={"auth": Again()})

    assert (done.order_id, done.working, done.intent.order_id) == (11, True, 11)
    assert broker.calls() == ["place", "place", "live"]


def test_a_bracket_of_our_own_that_was_sent_again(drive: Any, broker: Any, bracket: Any) -> None:
    tickets = bracket("a")
    target = living(12, None, side="SELL", price="400.00", parentId=11)
    stop = living(13, None, side="SELL", origOrderType="STOP", price="", stop_price="90.00", parentId=11)
    broker.answer("place", UNAUTHORIZED, REGISTERED)
    broker.answer("live", {"orders": [stop, target, living()], "snapshot": True})

    done = drive(broker, "submit_orders", ACCOUNT, tickets, options={"auth": Again()})

    assert done.order_id == 11
    assert {leg.order_id: leg.ticket for leg in done.legs} == dict(zip((11, 12, 13), tickets, strict=True))


@pytest.mark.parametrize(
    ("rows", "same"),
    [
        ([], None),
        ([living(price="99.00")], False),
        ([living(totalSize=2.0)], False),
        ([living(side="SELL")], False),
        ([living(conid=8314)], False),
        ([living(price=None)], None),
    ],
)
def test_what_is_not_surely_our_own_is_a_duplicate(drive: Any, broker: Any, ticket: Any, rows: Any, same: Any) -> None:
    broker.answer("place", UNAUTHORIZED, REGISTERED).answer("live", {"orders": rows, "snapshot": True})

    with pytest.raises(DuplicateOrderError, match="already registered") as twice:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), options={"auth": Again()})

    assert twice.value.same is same
    assert twice.value.intent == ("a",)
    assert isinstance(twice.value.__cause__, DuplicateIntentError)
    assert len(twice.value.findings) == 1


def test_half_a_bracket_is_no_success(drive: Any, broker: Any, bracket: Any) -> None:
    broker.answer("place", UNAUTHORIZED, REGISTERED).answer("live", {"orders": [living()], "snapshot": True})

    with pytest.raises(DuplicateOrderError) as twice:
        drive(broker, "submit_orders", ACCOUNT, bracket("a"), options={"auth": Again()})

    assert (twice.value.found.verdict, len(twice.value.found.missing)) == ("found", 2)


@pytest.mark.parametrize("where", ["place", "reply"])
def test_a_duplicate_of_a_first_sending_is_looked_at_and_told(drive: Any, broker: Any, ticket: Any, where: str) -> None:
    broker.answer("place", [question()]).answer(where, REGISTERED)
    broker.answer("live", {"orders": [living()], "snapshot": True})

    with pytest.raises(DuplicateOrderError) as twice:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=YES)

    assert (twice.value.same, twice.value.found.order.order_id) == (True, 11)
    assert broker.slept == []


def test_of_several_orders_the_one_that_was_found_is_shown(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", REGISTERED).answer("live", {"orders": [living(12, "b")], "snapshot": True})

    with pytest.raises(DuplicateOrderError) as twice:
        drive(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")])

    assert twice.value.found.intent == "b"
    assert [one.verdict for one in twice.value.findings] == ["unknown", "found"]
    assert twice.value.same is None


# Deciding


def test_decide_is_asked_for_what_accept_does_not_settle(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question(1)]).answer("reply", [question(2, "o354")], [row(11)])
    asked: list[Any] = []
    answers = Answers(accept={"o163"}, decide=lambda one: not asked.append(one.id))

    drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=answers)

    assert asked == ["q-2"]


@pytest.mark.parametrize("value", ["yes", 1, None, object(), []])
def test_only_a_bool_confirms(drive: Any, broker: Any, ticket: Any, value: Any) -> None:
    broker.answer("place", [row(11), question()]).answer("reply", NOT_CONFIRMED)

    with pytest.raises(DecisionError, match=f"returned a {type(value).__name__}") as wrong:
        drive(
            *(broker, "submit_orders", ACCOUNT, [ticket(c_oid="a"), ticket(c_oid="b")]),
            answers=Answers(decide=lambda _: value),
        )

    assert broker.sent("reply") == [{"confirmed": False}]
    assert wrong.value.intent == ("a", "b")
    assert [one.order_id for one in wrong.value.rows] == [11]


async def later(question: Any) -> bool:
    await asyncio.sleep(0)
    return question.id == "q-1"


class Person:
    async def __call__(self, question: Any) -> bool:
        return await later(question)


@pytest.mark.parametrize("decide", [later, Person()])
def test_a_coroutine_is_awaited_by_tasks(broker: Any, ticket: Any, decide: Any) -> None:
    broker.answer("place", [question(1)]).answer("reply", [question(2)], NOT_CONFIRMED)

    async def run() -> None:
        async with broker.client(AsyncClient) as client:
            with pytest.raises(QuestionRefusedError):
                await submit_order_async(client, ACCOUNT, ticket(), answers=Answers(decide=decide))

    asyncio.run(run())

    assert [one["confirmed"] for one in broker.sent("reply")] == [True, False]


@pytest.mark.parametrize("decide", [later, Person()])
def test_a_coroutine_is_refused_by_threads_before_anything_is_sent(broker: Any, ticket: Any, decide: Any) -> None:
    with broker.client() as client, pytest.raises(ConfigurationError, match="coroutine function") as refused:
        submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    assert broker.seen == []
    assert refused.value.intent == ("a",)


class Later:
    """An awaitable that is no coroutine."""

    def __await__(self) -> Any:
        yield


@pytest.mark.parametrize("decide", [lambda one: later(one), lambda _: Later()])
def test_an_awaitable_that_a_thread_cannot_await_declines(broker: Any, ticket: Any, decide: Any) -> None:
    broker.answer("place", [question()]).answer("reply", NOT_CONFIRMED)

    with broker.client() as client, pytest.raises(DecisionError, match="awaitable") as wrong:
        submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    assert broker.sent("reply") == [{"confirmed": False}]
    assert wrong.value.intent == ("a",)


def test_a_decide_that_raises_declines_and_the_exception_carries_the_intents(
    drive: Any, broker: Any, ticket: Any
) -> None:
    broker.answer("place", [question()]).answer("reply", NOT_CONFIRMED)

    def decide(_: Any) -> bool:
        raise LookupError("no idea")

    with pytest.raises(LookupError) as raised:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    assert broker.sent("reply") == [{"confirmed": False}]
    assert intents_of(raised.value) == ("a",)


def test_a_decide_that_raises_and_a_lost_declining(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [question()]).answer("reply", LOST)

    def decide(_: Any) -> bool:
        raise LookupError("no idea")

    with pytest.raises(SubmissionUnknownError) as unknown:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    assert unknown.value.intent == ("a",)
    assert "LookupError" in unknown.value.__notes__[0]


# The hook


def test_the_hook_is_told_before_the_first_byte(drive: Any, broker: Any, bracket: Any) -> None:
    told: list[Any] = []
    rows = [row(11, "b-1"), row(12, None, parent_order_id="11"), row(13, None, parent_order_id="11")]
    broker.answer("place", rows)

    def hook(intents: Any) -> None:
        told.append((intents, list(broker.seen), intents[0].account, intents[0].sent_wall))

    done = drive(broker, "submit_orders", ACCOUNT, bracket("b-1"), on_intent=hook)

    assert told == [(done.intents, [], ACCOUNT, None)]
    assert done.intent.sent_wall == broker.now
    assert done.intent.session is not None


def test_a_hook_that_raises_stops_the_submission(drive: Any, broker: Any, ticket: Any) -> None:
    def hook(_: Any) -> None:
        raise OSError("the journal is full")

    with pytest.raises(OSError, match="journal") as raised:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), on_intent=hook)

    assert broker.seen == []
    assert intents_of(raised.value) == ("a",)


def test_a_hook_may_be_a_coroutine_for_tasks_alone(broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11)])
    told: list[Any] = []

    async def hook(intents: Any) -> None:
        await asyncio.sleep(0)
        told.append(intents)

    async def run() -> None:
        async with broker.client(AsyncClient) as client:
            await submit_order_async(client, ACCOUNT, ticket(c_oid="a"), on_intent=hook)

    with broker.client() as client:
        with pytest.raises(ConfigurationError, match="on_intent is a coroutine function"):
            submit_order(client, ACCOUNT, ticket(c_oid="a"), on_intent=hook)
        with pytest.raises(ConfigurationError, match="on_intent returned an awaitable"):
            submit_order(client, ACCOUNT, ticket(c_oid="a"), on_intent=lambda one: hook(one))
        with pytest.raises(ConfigurationError, match="on_intent is a int"):
            submit_order(client, ACCOUNT, ticket(c_oid="a"), on_intent=7)
    assert broker.seen == []
    asyncio.run(run())
    assert told == [("a",)]


# Whatever leaves carries the intents


@pytest.mark.parametrize("strikes", ["place", "reply", "declining", "decide", "on_intent"])
def test_ctrl_c_carries_the_intents_and_nothing_more_is_sent(broker: Any, bracket: Any, strikes: str) -> None:
    tickets = bracket("b-1")
    broker.answer("place", [question()]).answer("reply", KeyboardInterrupt())

    def interrupt(_: Any) -> Any:
        raise KeyboardInterrupt

    if strikes == "place":
        broker.answer("place", KeyboardInterrupt())
    answers = {"declining": Answers(), "decide": Answers(decide=interrupt)}.get(strikes, YES)
    hook = interrupt if strikes == "on_intent" else None

    with broker.client() as client, pytest.raises(KeyboardInterrupt) as struck:
        submit_orders(client, ACCOUNT, tickets, answers=answers, on_intent=hook)

    (intent,) = [one for one in intents_of(struck.value) if one.kind == "cOID"]
    assert intent == "b-1"
    assert intent.ticket == tickets[0]
    assert intent.children == tuple(tickets[1:])
    expected = {"place": ["place"], "decide": ["place"], "on_intent": []}.get(strikes, ["place", "reply"])
    assert broker.calls() == expected


@pytest.mark.parametrize("where", ["place", "reply", "decide"])
@pytest.mark.parametrize("how", ["cancel", "timeout", "group"])
def test_a_cancelled_task_carries_the_intents(broker: Any, ticket: Any, where: str, how: str) -> None:
    broker.answer("place", [question()]).answer("reply", [row(11)])
    entered = asyncio.Event()

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await request.aread()
            answer = broker.handle(request)
            if broker.calls()[-1] == where:
                entered.set()
                await asyncio.sleep(60)
            return answer

    async def decide(_: Any) -> bool:
        if where == "decide":
            entered.set()
            await asyncio.sleep(60)
        return True

    async def submit() -> None:
        async with AsyncClient("http://127.0.0.1:5080/v1/api", transport=Slow()) as client:
            await submit_order_async(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    async def fail() -> None:
        await entered.wait()
        raise LookupError

    async def run() -> BaseException:
        try:
            if how == "timeout":
                async with asyncio.timeout(0.05):
                    await submit()
            elif how == "cancel":
                task = asyncio.create_task(submit())
                await entered.wait()
                task.cancel()
                await task
            else:
                inner = asyncio.create_task(submit())
                try:
                    async with asyncio.TaskGroup() as group:
                        group.create_task(fail())
                        await inner
                except BaseExceptionGroup:
                    await inner
        except BaseException as error:
            return error
        raise AssertionError

    error = asyncio.run(run())

    assert "a" in [str(one) for one in intents_of(error) if one.kind == "cOID"]
    assert broker.calls("place", "reply") == (["place"] if where != "reply" else ["place", "reply"])


# The client


def test_a_client_of_the_other_kind_is_refused(broker: Any, ticket: Any) -> None:
    ready = prepare(ticket(c_oid="a"))
    with broker.client() as client:
        with pytest.raises(ConfigurationError, match="client is a Client: expected a AsyncClient") as wrong:
            asyncio.run(submit_order_async(client, ACCOUNT, ready))
        assert wrong.value.intent == ("a",)

    async def run() -> None:
        async with broker.client(AsyncClient) as other:
            with pytest.raises(ConfigurationError, match="client is a AsyncClient"):
                submit_order(other, ACCOUNT, ready)

    asyncio.run(run())
    assert broker.seen == []


def test_options_go_with_every_call(broker: Any, ticket: Any) -> None:
    notes: list[Any] = []
    broker.answer("place", [question()]).answer("reply", [row(11)])

    def handle(request: httpx.Request) -> httpx.Response:
        notes.append(request.headers.get("x-note"))
        return broker.handle(request)

    with Client("http://127.0.0.1:5080/v1/api", transport=httpx.MockTransport(handle)) as client:
        submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=YES, options=CallOptions(headers={"x-note": "1"}))
    assert (broker.calls(), notes) == (["accounts", "place", "reply"], ["1", "1", "1"])


# The session


def test_the_first_order_of_a_session_asks_which_session_it_is(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [row(11)])
    gate = OrderGate()
    for calls in (["accounts", "place"], ["place"]):
        broker.seen.clear()
        done = drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), options={"gate": gate})
        assert (broker.calls(), done.intent.session) == (calls, gate.session)
    assert gate.session_known
    gate.session_changed()
    broker.answer("accounts", httpx.ReadError("Connection reset by peer"))
    for calls in (["accounts", "place"], ["place"]):
        broker.seen.clear()
        assert drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), options={"gate": gate}).order_id == 11
        assert broker.calls() == calls
    assert not gate.session_known


@pytest.mark.parametrize("told", [{}, {"sessionId": None}, {"sessionId": ""}])
def test_a_broker_that_tells_no_session_leaves_it_unknown(drive: Any, broker: Any, ticket: Any, told: Any) -> None:
    gate = OrderGate()
    broker.answer("accounts", {"accounts": [ACCOUNT], **told}).answer("place", [row(11)])
    drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), options={"gate": gate})
    assert (broker.calls(), gate.session_known) == (["accounts", "place"], False)


def test_the_session_is_asked_for_once_and_not_waited_for(broker: Any, ticket: Any) -> None:
    broker.answer("accounts", httpx.Response(503, json={})).answer("place", [row(11)])
    with broker.client(gate=OrderGate(), retry=RetryPolicy()) as client:
        submit_order(client, ACCOUNT, ticket(c_oid="a"))
    assert (broker.calls(), broker.slept) == (["accounts", "place"], [])


def test_asking_for_the_session_is_no_time_taken_from_the_order(broker: Any, ticket: Any) -> None:
    asked: list[float] = []
    broker.answer("place", [row(11)])

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"]["read"])
        return broker.handle(request)

    for deadline in (None, 3, 100):
        with Client("http://127.0.0.1:5080/v1/api", transport=httpx.MockTransport(handle)) as client:
            submit_order(client, ACCOUNT, ticket(c_oid="a"), options=CallOptions(deadline=deadline, timeout=50))
    first = [round(seconds) for seconds in asked[::2]]
    assert first == [5, 3, 5]


# A client that is closed meanwhile


def test_a_duplicate_is_no_mistake_of_the_caller_when_it_cannot_be_looked_for(broker: Any, ticket: Any) -> None:
    client = broker.client()

    def closing(_: Any) -> Any:
        client.close()
        return {"error": "Order couldn't be submitted: Local order ID=a is already registered."}

    broker.answer("place", closing)
    with pytest.raises(DuplicateOrderError) as taken:
        submit_order(client, ACCOUNT, ticket(c_oid="a"))
    found = taken.value.found
    assert (found.intent, found.verdict, taken.value.intent) == ("a", "unknown", ("a",))
    assert "could not be looked for" in found.reason


# Errors as values


def errors(ticket: OrderTicket) -> list[IbkrError]:
    from ibkr_web.models import AdvancedOrderReject, OrderAck
    from ibkr_workflows import Leg, Reconciliation

    ack = OrderAck(order_id=11)
    refused = (Leg(OrderAck(order_id=-1, text="no"), ticket),)
    return [
        QuestionRefusedError(("o163",), ("Sure?",), (ack,), "; so it is"),
        ChoiceNeededError(AdvancedOrderReject(order_id=7, req_id="9"), (ack,), "modify_order"),
        OrdersRefusedError(refused, "modify_order"),
        PartlyTakenError((Leg(ack, ticket),), refused, True),
        SubmissionUnknownError("lost", rows=(ack,)),
        DecisionError("odd", rows=(ack,)),
        DuplicateOrderError("registered", (Reconciliation("a", "found"),), True),
    ]


@pytest.mark.parametrize("number", range(7))
@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_errors_pickle_and_copy(ticket: Any, number: int, make: Any) -> None:
    error = errors(ticket(c_oid="a"))[number]
    error.intent = prepare(ticket(c_oid="a")).intents

    again = make(error)

    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.intent == ("a",)
    assert vars(error).keys() == vars(again).keys()
    for name in ("rows", "taken", "refused", "reject", "findings", "same", "unconfirmed", "message_ids"):
        assert getattr(again, name, None) == getattr(error, name, None)


def test_a_refusal_of_the_form_is_a_refusal(broker: Any, ticket: Any) -> None:
    broker.answer("place", httpx.Response(400, json={"error": "Bad Request: price"}))

    with broker.client(Client) as client, pytest.raises(InvalidRequestError) as refused:
        submit_order(client, ACCOUNT, ticket(c_oid="a"))
    assert refused.value.intent == ("a",)
