"""Recipes for orders on the mock gateway: with questions, with faults, for both clients."""

from __future__ import annotations

from typing import Any

import pytest

from ibkr_core import DuplicateIntentError, OutcomeUnknownError, intents_of
from ibkr_mock import Fault
from ibkr_workflows import Answers, DuplicateOrderError, QuestionRefusedError, new_intent, reconcile, submit_order

ACCOUNT = "DU7654321"
FAR = Answers(accept={"o163"})
YES = Answers(decide=lambda _: True)


def test_a_question_that_is_accepted_leads_to_one_order(drive: Any, desk: Any, ticket: Any) -> None:
    done = drive(desk, "submit_order", ACCOUNT, ticket(), answers=FAR)

    assert done.confirmed == ("o163",)
    assert done.working
    assert [order.id for order in desk.orders()] == [done.order_id]


def test_an_order_without_an_id_gets_one_that_finds_it(drive: Any, desk: Any, ticket: Any) -> None:
    done = drive(desk, "submit_order", ACCOUNT, ticket(), answers=FAR)

    found = drive(desk, "reconcile", str(done.intent))

    assert found.verdict == "found"
    assert found.order.order_id == done.order_id


def test_by_default_a_question_is_declined_and_nothing_is_placed(drive: Any, desk: Any, ticket: Any) -> None:
    with pytest.raises(QuestionRefusedError) as refused:
        drive(desk, "submit_order", ACCOUNT, ticket())

    assert refused.value.message_ids == ("o163",)
    assert refused.value.rows == ()
    assert refused.value.__cause__ is None
    assert desk.orders() == []


def test_a_bracket_is_one_submission(drive: Any, desk: Any, bracket: Any) -> None:
    done = drive(desk, "submit_orders", ACCOUNT, bracket("b-1"), answers=YES)

    assert done.intent == "b-1"
    assert len(done.rows) == 3
    assert [order.ref for order in desk.orders() if order.id == done.order_id] == ["b-1"]


def test_a_refused_stop_tells_which_leg_it_is(drive: Any, desk: Any, bracket: Any) -> None:
    from ibkr_workflows import PartlyTakenError

    tickets = bracket("b-1", conid=1)

    with pytest.raises(PartlyTakenError) as partly:
        drive(desk, "submit_orders", ACCOUNT, tickets, answers=YES)

    assert [leg.ticket for leg in partly.value.refused] == [tickets[2]]
    assert {leg.order_id for leg in partly.value.taken} == {order.id for order in desk.orders()}
    by_price = {leg.ticket.price: leg.order_id for leg in partly.value.taken}
    (parent,) = [order for order in desk.orders() if order.ref == "b-1"]
    assert by_price[tickets[0].price] == parent.id
    assert set(by_price) == {tickets[0].price, tickets[1].price}


def test_the_same_intent_twice_is_one_order_which_is_shown(drive: Any, desk: Any, ticket: Any) -> None:
    intent = new_intent("rebalance 2026-11-21 AAPL")
    done = drive(desk, "submit_order", ACCOUNT, ticket(c_oid=intent), answers=FAR)

    with pytest.raises(DuplicateOrderError, match="already registered") as twice:
        drive(desk, "submit_order", ACCOUNT, ticket(c_oid=intent), answers=FAR)

    assert isinstance(twice.value, DuplicateIntentError)
    assert (twice.value.found.verdict, twice.value.found.order.order_id) == ("found", done.order_id)
    assert twice.value.same is True
    assert twice.value.intent == (intent,)
    assert len(desk.orders()) == 1


@pytest.mark.parametrize("differs", [{"quantity": 2}, {"price": 99}, {"side": "SELL", "price": 400}])
def test_another_order_under_the_same_id_is_not_told_as_the_same(
    drive: Any, desk: Any, ticket: Any, differs: Any
) -> None:
    drive(desk, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=FAR)

    with pytest.raises(DuplicateOrderError) as twice:
        drive(desk, "submit_order", ACCOUNT, ticket(**{"price": 100, "c_oid": "a", **differs}), answers=YES)

    assert twice.value.same is False
    assert twice.value.found.verdict == ("unknown" if "side" in differs else "found")
    assert twice.value.found.order is not None


@pytest.mark.parametrize("kind", ["drop_after", "error_after", "truncate", "html", "invalid_json", "empty"])
@pytest.mark.parametrize("operation", ["place_orders", "reply_to_question"])
def test_a_lost_answer_is_found_again_by_the_error(
    drive: Any, desk: Any, ticket: Any, kind: str, operation: str
) -> None:
    desk.gateway.faults.add(Fault(kind, operation=operation))
    far = operation == "reply_to_question"

    with pytest.raises(OutcomeUnknownError) as lost:
        drive(desk, "submit_order", ACCOUNT, ticket(100 if far else 227), answers=FAR)

    (order,) = desk.orders()
    found = drive(desk, "reconcile", lost.value.intent[0])
    assert (found.verdict, found.order.order_id) == ("found", order.id)
    assert [one.verdict for one in drive(desk, "reconcile", lost.value)] == ["found"]


@pytest.mark.parametrize("operation", ["place_orders", "reply_to_question"])
def test_an_order_that_never_arrived_is_submitted_again_under_its_id(
    drive: Any, desk: Any, ticket: Any, operation: str
) -> None:
    desk.gateway.faults.add(Fault("drop_before", operation=operation))

    with desk.client() as client:
        with pytest.raises(OutcomeUnknownError) as lost:
            submit_order(client, ACCOUNT, ticket(), answers=FAR)
        began = desk.clock.monotonic()
        found = reconcile(client, lost.value.intent[0])

        assert found.verdict == "not-found"
        assert found.tickets == () or [one.c_oid for one in found.tickets] == [lost.value.intent[0]]
        assert found.tickets
        assert desk.clock.monotonic() - began >= 20
        assert desk.orders() == []

        from ibkr_workflows import resubmit

        done = resubmit(client, found, answers=FAR)

    assert done.intent == lost.value.intent[0]
    assert [order.ref for order in desk.orders()] == [done.intent]


def test_a_traded_order_is_found_by_its_trades(drive: Any, desk: Any, ticket: Any) -> None:
    done = drive(desk, "submit_order", ACCOUNT, ticket(400, c_oid="a"), answers=YES)
    desk.gateway.advance(200)  # shorter than the session lives without a call

    found = drive(desk, "reconcile", "a")

    assert found.verdict == "found"
    assert found.order.order_id == done.order_id
    assert found.order.status == "Filled"


def test_a_lost_change_is_told_by_its_figures(drive: Any, desk: Any, ticket: Any) -> None:
    done = drive(desk, "submit_order", ACCOUNT, ticket(227, c_oid="a", quantity=5), answers=YES)
    for kind, verdict in (("drop_after", "applied"), ("drop_before", "not-applied")):
        desk.gateway.faults.add(Fault(kind, operation="modify_order"))
        price = 226 if kind == "drop_after" else 225
        order = desk.orders()[0]
        order.ticket.quantity = 5.0
        with desk.client() as client:
            from ibkr_workflows import modify_order

            with pytest.raises(OutcomeUnknownError) as lost:
                modify_order(client, ACCOUNT, done.order_id, ticket(price, quantity=5), answers=YES)
            assert intents_of(lost.value) == (str(done.order_id),)
            assert reconcile(client, lost.value.intent[0]).verdict == verdict


def test_a_change_is_made_and_its_questions_are_answered(drive: Any, desk: Any, ticket: Any) -> None:
    done = drive(desk, "submit_order", ACCOUNT, ticket(100), answers=FAR)

    with pytest.raises(QuestionRefusedError):
        drive(desk, "modify_order", ACCOUNT, done.order_id, ticket(101))
    assert desk.orders()[0].ticket.limit == 100
    changed = drive(desk, "modify_order", ACCOUNT, done.order_id, ticket(101), answers=FAR)

    assert (changed.order_id, changed.previous_id, changed.confirmed) == (done.order_id, None, ("o163",))
    assert changed.working
    assert desk.orders()[0].ticket.limit == 101


def test_a_cancel_is_watched_until_it_has_happened(drive: Any, desk: Any, ticket: Any) -> None:
    done = drive(desk, "submit_order", ACCOUNT, ticket(100), answers=FAR)

    accepted = drive(desk, "cancel_order", ACCOUNT, done.order_id)
    assert (accepted.verdict, accepted.ended) == ("pending", False)
    desk.gateway.advance(5)
    again = drive(desk, "cancel_order", ACCOUNT, done.order_id, wait=10)

    assert (again.verdict, again.filled, again.ended) == ("cancelled", 0, True)


def test_all_orders_are_cancelled_by_a_call_of_that_name(drive: Any, desk: Any, ticket: Any) -> None:
    for price in (100, 101):
        drive(desk, "submit_order", ACCOUNT, ticket(price), answers=YES)

    drive(desk, "cancel_all_orders", ACCOUNT)
    desk.gateway.advance(5)

    assert {order.status for order in desk.orders()} == {"Cancelled"}
