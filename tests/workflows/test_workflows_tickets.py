"""Ids before anything is sent, and arguments that are refused before anything is sent."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from ibkr_core import ConfigurationError, intents_of
from ibkr_workflows import Answers, new_intent, prepare

ACCOUNT = "DU7654321"


def test_a_ticket_gets_an_id_and_an_intent_that_names_it(ticket: Any) -> None:
    ready = prepare([ticket()])

    assert ready[0].c_oid == ready.intents[0]
    assert ready[0].price == 100
    assert (ready.intents[0].kind, ready.intents[0].action, ready.intents[0].ticket) == ("cOID", "place", ready[0])
    assert ready.intents[0].sent_wall is None


def test_an_id_of_the_users_own_stays(ticket: Any) -> None:
    ready = prepare(ticket(c_oid="mine-1"))

    assert list(ready) == [ticket(c_oid="mine-1")]
    assert ready.intents == ("mine-1",)


def test_prepared_tickets_are_prepared_once(ticket: Any) -> None:
    ready = prepare([ticket()])

    assert prepare(ready) is ready
    assert len(ready) == 1
    assert ready[:] == (ready[0],)
    assert ready.intents[0] in repr(ready)


def test_the_children_of_a_bracket_get_no_id_and_are_found_through_their_parent(bracket: Any) -> None:
    ready = prepare(bracket("b-1"))

    assert [bool(one.c_oid) for one in ready] == [True, False, False]
    assert ready.intents == ("b-1",)
    assert ready.intents[0].children == (ready[1], ready[2])


def test_children_of_an_order_that_is_in_already_share_an_intent(bracket: Any) -> None:
    ready = prepare(bracket("b-1")[1:])

    assert ready.intents == ("b-1",)
    assert ready.intents[0].ticket is None
    assert ready.intents[0].children == tuple(ready)


def test_each_order_of_a_group_has_an_intent(ticket: Any) -> None:
    ready = prepare([ticket(is_single_group=True), ticket(120, is_single_group=True)])

    assert len(set(ready.intents)) == 2
    assert [one.c_oid for one in ready] == list(ready.intents)
    assert [intent.children for intent in ready.intents] == [(), ()]


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_an_intent_survives_copying(bracket: Any, make: Any) -> None:
    intent = prepare(bracket("b-1")).intents[0]

    again = make(intent)

    assert again == intent
    assert again.children == intent.children
    assert again.ticket == intent.ticket


def bad_tickets(ticket: Any, bracket: Any) -> dict[str, tuple[Any, str]]:
    return {
        "none": ([], "none given"),
        "nothing": (None, "NoneType"),
        "text": ("AAPL", "str"),
        "a mapping": ({"conid": 1}, "dict"),
        "a mapping inside": ([{"conid": 1}], r"tickets\[0\] is a dict"),
        "an id of two": ([ticket(c_oid="a"), ticket(c_oid="a")], r"tickets\[0\].c_oid is 'a', as in another"),
        "a long id": (ticket(c_oid="a" * 65), "64 printable"),
        "a strange id": (ticket(c_oid="é"), "64 printable"),
        "an id of spaces": (ticket(c_oid="  "), "64 printable"),
        "a number as an id": (ticket(c_oid=7), "64 printable"),
        "a long parent": (ticket(parent_id="a" * 65), r"tickets\[0\].parent_id"),
        "a child with an id": ([ticket(c_oid="p"), ticket(c_oid="c", parent_id="p")], "leave c_oid out"),
        "a child of nobody": ([ticket(), *bracket("x")[1:]], "give the parent that c_oid"),
    }


@pytest.mark.parametrize(
    "which",
    [
        *("none", "nothing", "text", "a mapping", "a mapping inside", "an id of two", "a long id", "a strange id"),
        *("an id of spaces", "a number as an id", "a long parent", "a child with an id", "a child of nobody"),
    ],
)
def test_tickets_that_cannot_be_prepared_are_refused_before_anything_is_sent(
    drive: Any, broker: Any, ticket: Any, bracket: Any, which: str
) -> None:
    tickets, words = bad_tickets(ticket, bracket)[which]

    with pytest.raises(ConfigurationError, match=words):
        prepare(tickets)
    with pytest.raises(ConfigurationError, match=words):
        drive(broker, "submit_orders", ACCOUNT, tickets)
    assert broker.seen == []


def test_one_ticket_is_one(drive: Any, broker: Any, ticket: Any) -> None:
    two = prepare([ticket(is_single_group=True), ticket(120, is_single_group=True)])

    with pytest.raises(ConfigurationError, match="submit_orders takes several"):
        drive(broker, "submit_order", ACCOUNT, two)
    assert broker.seen == []


@pytest.mark.parametrize("account", ["", "  ", None, 7])
def test_an_account_is_text(drive: Any, broker: Any, ticket: Any, account: Any) -> None:
    with pytest.raises(ConfigurationError, match="account_id"):
        drive(broker, "submit_order", account, ticket())
    with pytest.raises(ConfigurationError, match="account_id"):
        drive(broker, "modify_order", account, 7, ticket())
    with pytest.raises(ConfigurationError, match="account_id"):
        drive(broker, "cancel_order", account, 7)
    with pytest.raises(ConfigurationError, match="account_id"):
        drive(broker, "cancel_all_orders", account)
    assert broker.seen == []


def test_a_ticket_for_another_account_is_refused(drive: Any, broker: Any, ticket: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"tickets\[0\].acct_id names another account") as refused:
        drive(broker, "submit_order", ACCOUNT, ticket(acct_id="DU1111111", c_oid="a"))
    assert intents_of(refused.value) == ("a",)
    with pytest.raises(ConfigurationError, match="acct_id"):
        drive(broker, "modify_order", ACCOUNT, 7, ticket(acct_id="DU1111111"))
    assert broker.seen == []


def test_a_ticket_may_name_the_account_of_the_call(drive: Any, desk: Any, ticket: Any) -> None:
    done = drive(desk, "submit_order", ACCOUNT, ticket(acct_id=ACCOUNT), answers=Answers(accept={"o163"}))

    assert [order.id for order in desk.orders()] == [done.order_id]


@pytest.mark.parametrize("number", [0, -1, True, 1.5, 7.0, "-1", "0", "07", "7 ", "７", "", "x", None, "1" * 20])
def test_an_order_id_is_1_or_above(drive: Any, broker: Any, ticket: Any, number: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"order_id is .*cancel_all_orders"):
        drive(broker, "cancel_order", ACCOUNT, number)
    with pytest.raises(ConfigurationError, match="order_id"):
        drive(broker, "modify_order", ACCOUNT, number, ticket())
    assert broker.seen == []


class Number:
    """A whole number of another library."""

    def __index__(self) -> int:
        return 77


@pytest.mark.parametrize("number", [77, "77", Number()])
def test_an_order_id_may_be_its_digits_or_any_whole_number(drive: Any, broker: Any, number: Any) -> None:
    broker.answer("cancel", {"msg": "Request was submitted", "order_id": 77, "conid": 1, "account": ACCOUNT})

    assert drive(broker, "cancel_order", ACCOUNT, number).order_id == 77


def test_intents_are_new_or_the_same_for_the_same_key() -> None:
    assert new_intent() != new_intent()
    assert new_intent("a") == new_intent("a") != new_intent("b")
    assert len(new_intent("a" * 500)) <= 64


@pytest.mark.parametrize("key", ["", 20261121, b"key"])
def test_a_key_is_text_and_the_error_asks_for_the_date(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="date"):
        new_intent(key)
    assert "needs the date" in (new_intent.__doc__ or "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"accept": "o163"}, "accept is a str"),
        ({"accept": b"o163"}, "accept is a bytes"),
        ({"accept": None}, "accept is a NoneType"),
        ({"accept": iter(["o163"])}, "collection of kinds"),
        ({"accept": {163}}, "holds 163"),
        ({"accept": [""]}, "holds ''"),
        ({"decide": True}, "decide is a bool"),
        ({"limit": True}, "limit is True"),
        ({"limit": -1}, "limit is -1"),
        ({"limit": 1.5}, "limit is 1.5"),
    ],
)
def test_answers_of_another_type_are_refused(arguments: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Answers(**arguments)


def test_answers_show_what_they_are() -> None:
    assert repr(Answers(accept=["o163"], limit=3)) == "Answers(accept={'o163'}, decide=None, limit=3)"
    assert repr(Answers()) == "Answers(accept=(), decide=None, limit=10)"


@pytest.mark.parametrize("answers", [None, {"o163"}, True])
def test_answers_are_answers(drive: Any, broker: Any, ticket: Any, answers: Any) -> None:
    for call in (("submit_order", ticket()), ("modify_order", 7, ticket())):
        with pytest.raises(ConfigurationError, match="expected Answers"):
            drive(broker, call[0], ACCOUNT, *call[1:], answers=answers)
    assert broker.seen == []


def test_what_is_to_be_changed_is_a_ticket(drive: Any, broker: Any) -> None:
    with pytest.raises(ConfigurationError, match="ticket is a dict"):
        drive(broker, "modify_order", ACCOUNT, 7, {"conid": 1})
    assert broker.seen == []
