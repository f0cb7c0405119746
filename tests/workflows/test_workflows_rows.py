"""Which row belongs to which ticket."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from ibkr_core.types import UnknownObject
from ibkr_web.models import LiveOrder, OrderAck, OrderStatusDetail
from ibkr_workflows._rows import merged, read_rows
from ibkr_workflows._views import number, same_order, view_of_live, view_of_row, view_of_status


def ack(number: int = 11, own: str | None = None, parent: Any = None, **more: Any) -> OrderAck:
    known = {"order_id": number, "order_status": "Submitted", "local_order_id": own, "parent_order_id": parent}
    return OrderAck.from_dict({**known, **more})


def failed(**more: Any) -> OrderAck:
    return ack(-1, **{"order_status": "Failed", **more})


def numbers(reading: Any, tickets: Any) -> dict[int, int | None]:
    """Number of the row -> place of the ticket."""
    place = {id(ticket): place for place, ticket in enumerate(tickets)}
    return {leg.row.order_id: place.get(id(leg.ticket)) for leg in (*reading.taken, *reading.refused)}


def test_rows_of_a_bracket_may_stand_in_any_order(bracket: Any) -> None:
    tickets = bracket("a")
    rows = [
        ack(11, "a"),
        ack(12, parent="11", orderType="LMT", side="SELL", price=400),
        ack(13, parent="11", orderType="STP", side="SELL", price="90.00"),
    ]
    for order in permutations(rows):
        for among in permutations(tickets):
            reading = read_rows(among, order)
            assert numbers(reading, tickets) == {11: 0, 12: 1, 13: 2}
            assert (reading.unclear, reading.unpaired, reading.missing, reading.surplus) == (False, False, 0, 0)


@pytest.mark.parametrize("parent", [11, "11", "a"])
def test_a_parent_is_named_by_its_number_or_its_id(bracket: Any, parent: Any) -> None:
    tickets = bracket("a")[:2]

    assert numbers(read_rows(tickets, [ack(12, parent=parent), ack(11, "a")]), tickets) == {11: 0, 12: 1}


@pytest.mark.parametrize("parent", ["", "0", "-1", 0, -1])
def test_some_parents_are_none(ticket: Any, parent: Any) -> None:
    assert numbers(read_rows([ticket(c_oid="a")], [ack(11, "a", parent)]), [ticket(c_oid="a")]) in ({11: None}, {11: 0})
    assert not read_rows([ticket(c_oid="a")], [ack(11, "a", parent)]).foreign


def test_the_row_that_others_name_as_their_parent_is_the_parent(bracket: Any) -> None:
    tickets = bracket("a")

    reading = read_rows(tickets, [ack(12, parent="11"), ack(11), ack(13, parent="11")])

    assert numbers(reading, tickets) == {11: 0, 12: None, 13: None}
    assert not reading.unclear


def test_a_child_row_may_carry_an_id_that_the_broker_made(bracket: Any) -> None:
    tickets = bracket("a")[:2]

    reading = read_rows(tickets, [ack(11, "a"), ack(12, "made-up", "11")])

    assert numbers(reading, tickets) == {11: 0, 12: 1}
    assert not reading.foreign


def test_equal_children_are_as_good_as_one_another(bracket: Any) -> None:
    first, child, _ = bracket("a")
    tickets = [first, child, child]

    reading = read_rows(tickets, [ack(11, "a"), ack(12, parent="11"), failed()])

    assert [leg.ticket for leg in reading.taken] == [first, child]
    assert [leg.ticket for leg in reading.refused] == [child]
    assert not reading.unpaired


def test_the_last_ticket_is_that_of_the_last_row(bracket: Any) -> None:
    tickets = bracket("a")
    rows = [ack(11, "a"), failed(), ack(12, parent="11", orderType="LMT", side="SELL", price=400)]

    reading = read_rows(tickets, rows)

    assert numbers(reading, tickets) == {11: 0, 12: 1, -1: 2}
    assert not reading.unpaired


def test_figures_of_no_ticket_cannot_be_understood(bracket: Any) -> None:
    reading = read_rows(bracket("a")[:2], [ack(11, "a"), ack(12, parent="11", side="BUY")])

    assert [row.order_id for row in reading.odd] == [12]
    assert reading.missing == 1


def test_a_second_row_of_an_id_cannot_be_understood(ticket: Any) -> None:
    tickets = [ticket(c_oid="a", is_single_group=True), ticket(120, c_oid="b", is_single_group=True)]

    reading = read_rows(tickets, [ack(11, "a"), ack(12, "a")])

    assert [row.order_id for row in reading.odd] == [12]


def test_two_brackets_in_one_request(bracket: Any) -> None:
    tickets = [*bracket("a")[:2], *bracket("b")[:2]]
    rows = [ack(22, parent="21"), ack(12, parent="a"), ack(21, "b"), ack(11, "a")]

    assert numbers(read_rows(tickets, rows), tickets) == {11: 0, 12: 1, 21: 2, 22: 3}


def test_a_child_of_one_bracket_is_not_of_the_other(bracket: Any) -> None:
    tickets = [*bracket("a")[:2], *bracket("b")[:2]]
    rows = [ack(22, parent="a"), ack(12, parent="a"), ack(21, "b"), ack(11, "a")]

    reading = read_rows(tickets, rows)

    assert len(reading.odd) == 1
    assert reading.missing == 1


def test_children_of_an_order_that_is_in_already_need_not_name_it(bracket: Any) -> None:
    tickets = bracket("a")[1:]

    for rows in (
        [ack(12), ack(13)],
        [ack(12, parent="9"), ack(13, parent="9")],
        [ack(12, "a"), ack(13, order_ref="a")],
    ):
        reading = read_rows(tickets, rows)
        assert (len(reading.taken), reading.missing, reading.foreign, reading.odd) == (2, 0, [], [])
    assert read_rows(tickets, [ack(12, "other"), ack(13)]).foreign


def test_more_rows_than_tickets(bracket: Any) -> None:
    tickets = bracket("a")

    reading = read_rows(tickets, [ack(11, "a"), *(ack(number, parent="11") for number in (12, 13, 14))])

    assert (reading.surplus, reading.missing) == (1, 0)


def test_rows_of_several_answers_are_merged() -> None:
    first, again, refused, other = ack(11, "a"), ack(11, "a", order_status="Filled"), failed(text="x"), failed(text="y")

    assert merged([[first], [again]]) == [again]
    assert merged([[refused, refused], [refused]]) == [refused, refused]
    assert merged([[refused], [refused, refused, other]]) == [refused, refused, other]
    assert merged([]) == []


def test_what_a_row_says_of_its_order() -> None:
    assert view_of_row(ack()) is None
    view = view_of_row(ack(side="S", orderType="STP", price="90", auxPrice="1", quantity="2"))
    assert view is not None
    assert (view.side, view.order_type, view.limit, view.stop, view.total) == ("SELL", "STOP", None, 90, 2)
    view = view_of_row(UnknownObject({"conid": 5, "order_type": "STOP_LIMIT", "price": 4, "auxPrice": "1"}))
    assert view is not None
    assert (view.conid, view.order_type, view.limit, view.stop) == (5, "STOPLIMIT", 4, 1)
    view = view_of_row(ack(conid="5@SMART"))
    assert view is not None
    assert view.conid is None


def test_the_price_of_a_stop_is_no_limit(ticket: Any) -> None:
    row = {"orderId": 11, "conid": 265598, "side": "BUY", "totalSize": 1, "price": "100.00"}

    for kind, same in (("LIMIT", True), ("STOP", None)):
        assert same_order(ticket(100), view_of_live(LiveOrder.from_dict({**row, "origOrderType": kind}))) is same
    state = {"order_id": 11, "conid": 265598, "side": "B", "total_size": "1", "price": "100.00", "order_type": "STOP"}
    assert same_order(ticket(100), view_of_status(OrderStatusDetail.from_dict(state))) is None


@pytest.mark.parametrize(("value", "read"), [("1.50", "1.5"), (True, None), ("n/a", None), (None, None), (2, "2")])
def test_numbers_are_exact(value: Any, read: str | None) -> None:
    found = number(value)

    assert found is None if read is None else str(found.normalize() if found else found) == read
