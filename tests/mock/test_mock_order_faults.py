"""Faults of orders, their answers and their lists: what the caller sees, and what the ledger says."""

from __future__ import annotations

import httpx
import pytest

from ibkr_mock import Fault
from ibkr_mock.faults import KINDS, points

ACCOUNT = "DU7654321"
OTHER = "DU7654322"
PLACE = f"/iserver/account/{ACCOUNT}/orders"


def plan(caller, kind, operation="place_orders", **options):
    return caller.gateway.faults.add(Fault(kind, operation, **options))


def post(caller, path, json):
    """Without a look at the schema: answers here are wrong on purpose."""
    return caller.http.post(f"/v1/api{path}", json=json)


def send(caller, *tickets, account=ACCOUNT):
    return post(caller, f"/iserver/account/{account}/orders", {"orders": list(tickets)})


def working(caller, **changes):
    """An order that works and does not fill."""
    caller.post("/iserver/questions/suppress", {"messageIds": ["o163"]})
    (row,) = caller.place(caller.ticket(price=150, **changes))
    caller.gateway.advance(1)
    return int(row["order_id"])


def bracket(caller, **child):
    return caller.ticket(cOID="p"), caller.ticket(parentId="p", side="SELL", price=caller.price(2), **child)


# The table


def test_points_are_every_kind_at_every_call():
    found = list(points({"place_orders": 2, "cancel_order": 1}))
    assert ("drop_after", "place_orders", 1) in found
    assert ("effect_later", "cancel_order", 0) in found
    assert ("foreign_row", "cancel_order", 0) not in found, "it has no rows"
    assert len(found) == sum(
        count
        for kind in KINDS.values()
        for name, count in (("place_orders", 2), ("cancel_order", 1))
        if kind.fits(name)
    )


@pytest.mark.parametrize(
    ("options", "about"),
    [
        ({"kind": "list_cut", "operation": "tickle"}, "operation"),
        ({"kind": "effect_later", "seconds": -1.0}, "seconds"),
        ({"kind": "effect_later", "how": "magic"}, "how"),
        ({"kind": "drop_after", "effect": False}, "effect"),
        ({"kind": "error_after", "status": 200}, "status"),
    ],
)
def test_an_impossible_fault_is_refused(options, about):
    with pytest.raises(ValueError, match=about):
        Fault(**options)


def test_a_fault_may_be_about_one_order(trader):
    fault = plan(trader, "error_before", about="mine-2", times=None)
    assert send(trader, trader.ticket(cOID="mine-1")).status_code == 200
    assert send(trader, trader.ticket(cOID="mine-2")).status_code == 503
    assert trader.gateway.faults.add(Fault("error_before", "*", about="days=3"))
    assert trader("GET", "/iserver/account/trades", params={"days": 3}).status_code == 503
    assert fault.hits == 1


def test_a_star_leaves_operations_alone_that_a_kind_means_nothing_to(trader):
    fault = trader.gateway.faults.add(Fault("foreign_row", "*"))
    assert trader.get("/iserver/accounts")
    assert fault.hits == 0


def test_faults_of_one_call_take_their_turns_by_the_table(trader):
    plan(trader, "drop_after")
    plan(trader, "foreign_row")
    plan(trader, "latency", seconds=1)
    plan(trader, "bad_cookie")
    with pytest.raises(httpx.ReadError):
        send(trader, trader.ticket(cOID="mine"))
    assert len(trader.gateway.ledger.orders_of("mine")) == 1
    assert [fault.hits for fault in trader.gateway.faults.planned] == [1, 1, 1, 1]


def test_rows_are_spoilt_before_the_answer_is_whatever_was_planned_first(trader):
    plan(trader, "invalid_json")
    plan(trader, "empty_list")
    assert send(trader, trader.ticket()).content == b"[,"


# 401


def test_a_401_may_come_after_the_effect(trader):
    plan(trader, "unauthorized_after")
    assert send(trader, trader.ticket(cOID="mine")).status_code == 401
    assert len(trader.gateway.ledger.orders_of("mine")) == 1
    assert trader.get("/iserver/accounts"), "the token stays good"


@pytest.mark.parametrize("kind", ["unauthorized_before", "unauthorized_after"])
def test_a_401_may_come_without_the_effect(trader, kind):
    plan(trader, kind, **({"effect": False} if kind.endswith("after") else {}))
    assert send(trader, trader.ticket(cOID="mine")).status_code == 401
    assert trader.gateway.ledger.orders == []
    assert send(trader, trader.ticket(cOID="mine")).status_code == 200


def test_a_401_after_the_effect_needs_no_login_of_one_kind(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(auth="none")
    caller.get("/iserver/accounts")
    plan(caller, "unauthorized_after")
    assert send(caller, caller.ticket(cOID="mine")).status_code == 401
    assert len(caller.gateway.ledger.orders_of("mine")) == 1


# Effects that come later


@pytest.mark.parametrize(("how", "seen"), [("drop", httpx.ReadError), ("timeout", httpx.ReadTimeout), ("error", 503)])
def test_an_order_may_come_after_its_connection_is_gone(trader, how, seen):
    plan(trader, "effect_later", seconds=8, how=how)
    if isinstance(seen, int):
        assert send(trader, trader.ticket(cOID="mine")).status_code == seen
    else:
        with pytest.raises(seen):
            send(trader, trader.ticket(cOID="mine"))
    ledger = trader.gateway.ledger
    trader.gateway.advance(7.9)
    assert trader.live() == []
    assert ledger.orders_of("mine") == []
    trader.gateway.advance(0.1)
    (order,) = ledger.orders_of("mine")
    assert order.created == trader.gateway.clock.now()
    assert [row["order_ref"] for row in trader.live()] == ["mine"]
    assert [(late.operation, late.status) for late in ledger.late] == [("place_orders", 200)]
    assert ledger.late[0].when - ledger.late[0].received == 8


def test_late_effects_come_in_order_of_time_and_find_what_was_there_before(trader):
    plan(trader, "effect_later", seconds=9)
    plan(trader, "effect_later", seconds=3, skip=1)
    for name in ("slow", "fast"):
        with pytest.raises(httpx.ReadError):
            send(trader, trader.ticket(cOID=name))
    assert send(trader, trader.ticket(cOID="slow")).status_code == 200
    trader.gateway.advance(60)
    assert [order.ref for order in trader.gateway.ledger.orders] == ["slow", "fast"]
    assert len(trader.gateway.ledger.late) == 2, "the slow one was refused as a double"


def test_a_late_cancel_finds_what_has_filled_until_then(trader):
    (row,) = trader.place(trader.ticket(orderType="MKT", price=None, quantity=1))
    plan(trader, "effect_later", "cancel_order", seconds=5)
    with pytest.raises(httpx.ReadError):
        trader.http.delete(f"/v1/api/iserver/account/{ACCOUNT}/order/{row['order_id']}")
    trader.gateway.advance(60)
    (order,) = trader.gateway.ledger.orders
    assert (order.status, order.changes) == ("Filled", [])
    assert [late.status for late in trader.gateway.ledger.late] == [400]


def test_a_reset_forgets_late_effects(trader):
    plan(trader, "effect_later", seconds=5)
    with pytest.raises(httpx.ReadError):
        send(trader, trader.ticket())
    trader.gateway.reset()
    trader.gateway.advance(10)
    assert trader.gateway.ledger.orders == []


@pytest.mark.parametrize("action", ["modify", "cancel"])
def test_a_change_may_come_after_its_connection_is_gone(trader, action):
    number = working(trader)
    plan(trader, "effect_later", "modify_order" if action == "modify" else "cancel_order", seconds=4)
    path = f"/iserver/account/{ACCOUNT}/order/{number}"
    body = trader.ticket(price=150, quantity=11) if action == "modify" else None
    with pytest.raises(httpx.ReadError):
        trader.http.request("POST" if body else "DELETE", f"/v1/api{path}", json=body)
    trader.gateway.advance(3)
    (order,) = trader.gateway.ledger.orders
    assert (order.status, order.ticket.quantity, order.changes) == ("Submitted", 10, [])
    trader.gateway.advance(3)
    assert order.status == ("Cancelled" if action == "cancel" else "Submitted")
    assert [(change.action, change.after.quantity) for change in order.changes] == [
        (action, 11 if action == "modify" else 10)
    ]


def test_a_reply_may_come_later_though_other_requests_are_made(trader):
    question = trader.place(trader.ticket(cOID="mine", price=150))[0]
    plan(trader, "effect_later", "reply_to_question", seconds=150)
    with pytest.raises(httpx.ReadError):
        post(trader, f"/iserver/reply/{question['id']}", {"confirmed": True})
    assert "error" in post(trader, f"/iserver/reply/{question['id']}", {"confirmed": True}).json(), "an id works once"
    other = trader.place(trader.ticket(cOID="other", price=150))[0]
    trader.gateway.advance(149)
    assert trader.gateway.ledger.orders == []
    other = trader.place(trader.ticket(cOID="other", price=150))[0]
    trader.gateway.advance(1)
    assert [order.ref for order in trader.gateway.ledger.orders] == ["mine"]
    trader.confirm([other])
    assert [order.ref for order in trader.gateway.ledger.orders] == ["mine", "other"], "the open question stayed"


def test_a_late_reply_to_a_question_nobody_asked_does_nothing(trader):
    question = trader.place(trader.ticket(price=150))[0]
    plan(trader, "effect_later", "reply_to_question", seconds=1)
    with pytest.raises(httpx.ReadError):
        post(trader, "/iserver/reply/nonsense", {"confirmed": True})
    trader.gateway.advance(1)
    trader.confirm([question])
    assert len(trader.gateway.ledger.orders) == 1


def test_a_late_order_whose_question_nobody_hears_is_none(trader):
    plan(trader, "effect_later", seconds=1)
    with pytest.raises(httpx.ReadError):
        send(trader, trader.ticket(price=150))
    trader.gateway.advance(5)
    assert trader.gateway.ledger.orders == []


# Rows


def test_a_foreign_row_is_another_orders(trader):
    send(trader, trader.ticket(cOID="first"))
    plan(trader, "foreign_row")
    rows = send(trader, trader.ticket(cOID="mine")).json()
    assert [row["local_order_id"] for row in rows] == ["first"]
    plan(trader, "foreign_row_added")
    rows = send(trader, trader.ticket(cOID="third")).json()
    assert [row["local_order_id"] for row in rows] == ["third", "mine"]
    assert len(trader.gateway.ledger.orders) == 3


def test_a_foreign_row_of_nobody_we_know(trader):
    plan(trader, "foreign_row")
    assert send(trader, trader.ticket(cOID="mine")).json()[0]["local_order_id"] == "somebody-else"
    plan(trader, "foreign_row")
    assert send(trader, trader.ticket(price=150)).json()[0]["local_order_id"] == "somebody-else"


@pytest.mark.parametrize(
    ("kind", "left"),
    [
        ("missing_row", []),
        ("empty_list", []),
        ("null_row", [None]),
        ("unknown_row", [{"status": "received"}]),
    ],
)
@pytest.mark.parametrize("effect", [True, False])
def test_a_wrong_row_tells_nothing_of_the_order(trader, kind, left, effect):
    plan(trader, kind, effect=effect)
    assert send(trader, trader.ticket(cOID="mine")).json() == left
    assert len(trader.gateway.ledger.orders_of("mine")) == effect


def test_one_row_of_several_may_be_wrong(trader):
    plan(trader, "missing_row", row=0)
    (row,) = send(trader, *bracket(trader)).json()
    assert row["local_order_id"] == "p", "the child's row came first"
    plan(trader, "unknown_row", row=7)
    tickets = (trader.ticket(cOID="q"), trader.ticket(parentId="q", side="SELL", price=trader.price(2)))
    rows = send(trader, *tickets).json()
    assert rows[1] == {"status": "received"}, "a row that is not there means the last"
    assert "order_id" in rows[0]


def test_refusals_have_no_rows_to_spoil(trader):
    plan(trader, "foreign_row")
    assert "error" in send(trader, trader.ticket(quantity=10**8)).json()


@pytest.mark.parametrize("status", [200, 400, 500])
def test_an_order_may_be_refused_as_registered_already(trader, status):
    plan(trader, "already_registered", status=status, times=2)
    for _ in range(2):
        answer = send(trader, trader.ticket(cOID="mine"))
        assert answer.status_code == status
        assert answer.json()["error"] == "Order couldn't be submitted: Local order ID=mine is already registered."
    assert len(trader.gateway.ledger.orders_of("mine")) == 1


@pytest.mark.parametrize("ticket", [{"cOID": None}, {"quantity": 10**8, "cOID": "mine"}])
def test_nothing_else_is_refused_as_registered_already(trader, ticket):
    plan(trader, "already_registered", status=400)
    assert send(trader, trader.ticket(**ticket)).status_code == 200


def test_a_leg_may_fail_while_the_rest_is_taken(trader):
    plan(trader, "failed_leg")
    rows = send(trader, *bracket(trader)).json()
    assert [row["order_id"] == "-1" for row in rows] == [True, False]
    assert (rows[0]["order_status"], bool(rows[0]["text"])) == ("Failed", True)
    assert [order.ref for order in trader.gateway.ledger.orders] == ["p"]


def test_a_leg_may_fail_with_an_error_alone(trader):
    plan(trader, "error_row", times=2)
    rows = send(trader, *bracket(trader)).json()
    assert ["error" in row for row in rows] == [True, False]
    assert "error" in send(trader, trader.ticket()).json()[0]
    assert [order.ref for order in trader.gateway.ledger.orders] == ["p"]


def test_a_change_or_a_reply_may_fail_with_an_error_in_a_row(trader):
    number = working(trader)
    plan(trader, "error_row", "modify_order")
    (row,) = post(trader, f"/iserver/account/{ACCOUNT}/order/{number}", trader.ticket(quantity=11)).json()
    assert "cannot be changed" in row["error"]
    (question,) = trader.place(trader.ticket(price=150.001))
    plan(trader, "error_row", "reply_to_question")
    answers = [post(trader, f"/iserver/reply/{question['id']}", {"confirmed": True}) for _ in range(2)]
    assert "error" in answers[0].json()[0]
    assert answers[1].status_code == 503
    assert [(order.id, order.changes) for order in trader.gateway.ledger.orders] == [(number, [])]


def test_all_that_was_asked_may_fail(trader):
    plan(trader, "failed_leg", row=5)
    assert [row["order_id"] for row in send(trader, trader.ticket()).json()] == ["-1"]
    assert trader.gateway.ledger.orders == []


def test_a_leg_may_fail_beside_a_question(trader):
    plan(trader, "failed_leg", row=1)
    parent, child = bracket(trader)
    answer = trader.place(parent | {"price": 150}, child)
    rows = trader.confirm(answer)
    assert sorted(row["order_id"] == "-1" for row in rows) == [False, True]


def test_an_order_may_be_taken_and_not_work(trader):
    plan(trader, "inactive_row")
    (row,) = send(trader, trader.ticket(cOID="mine")).json()
    assert row["order_status"] == "Inactive"
    trader.gateway.advance(10)
    (order,) = trader.gateway.ledger.orders
    assert (order.status, order.filled) == ("Inactive", 0)


def test_an_order_that_is_kept_unsent_is_inactive_anyway(trader):
    plan(trader, "inactive_row", row=3)
    (row,) = send(trader, trader.ticket(deactivated=True)).json()
    assert row["order_status"] == "Inactive"


def test_a_change_may_give_the_order_another_number(trader):
    number = working(trader, cOID="mine")
    plan(trader, "changed_id", "modify_order")
    (row,) = post(trader, f"/iserver/account/{ACCOUNT}/order/{number}", trader.ticket(price=149.9)).json()
    new = int(row["order_id"])
    assert new != number
    assert trader("GET", f"/iserver/account/order/status/{number}").status_code == 503
    assert trader.row(new)["order_ref"] == "mine"
    (order,) = trader.gateway.ledger.orders
    assert (order.id, order.previous_ids) == (new, [number])
    assert trader.gateway.ledger.to_dict()["orders"][0]["changes"][0]["action"] == "modify"
    assert trader("DELETE", f"/iserver/account/{ACCOUNT}/order/{new}").status_code == 200
    trader.gateway.advance(1)
    assert trader.gateway.world.book.open_orders(ACCOUNT) == []


# Several questions


def test_several_questions_stand_in_one_answer(trader):
    plan(trader, "several_questions")
    tickets = [trader.ticket(cOID=name, price=price, isSingleGroup=True) for name, price in (("a", 150), ("b", 151))]
    taken = trader.ticket(cOID="c", isSingleGroup=True, price=trader.price(-1))
    answer = send(trader, tickets[0], taken, tickets[1]).json()
    assert ["id" in row for row in answer] == [False, True, True]
    assert answer[0]["local_order_id"] == "c"
    first, second = answer[2], answer[1]
    assert [row["local_order_id"] for row in trader.confirm([first])] != [row["local_order_id"] for row in answer[:1]]
    trader.confirm([second])
    orders = trader.gateway.ledger.orders
    assert sorted(str(order.ref) for order in orders) == ["a", "b", "c"]
    assert len({order.group for order in orders}) == 1
    assert orders[0].group is not None


def test_several_questions_end_together_when_another_request_comes(trader):
    plan(trader, "several_questions")
    tickets = [trader.ticket(cOID=name, price=150, isSingleGroup=True) for name in "ab"]
    answer = send(trader, *tickets).json()
    trader.get("/iserver/accounts")
    for question in answer:
        assert post(trader, f"/iserver/reply/{question['id']}", {"confirmed": True}).status_code == 503
    assert trader.gateway.ledger.orders == []


def test_declining_one_of_several_questions_leaves_the_others(trader):
    plan(trader, "several_questions")
    tickets = [trader.ticket(cOID=name, price=150, isSingleGroup=True) for name in "ab"]
    first, second = send(trader, *tickets).json()
    assert "error" in post(trader, f"/iserver/reply/{first['id']}", {"confirmed": False}).json()
    trader.confirm([second])
    assert len(trader.gateway.ledger.orders) == 1


def test_a_ticket_may_raise_several_questions_beside_others(trader):
    plan(trader, "several_questions")
    tickets = [trader.ticket(cOID=name, price=150.001, isSingleGroup=True) for name in "ab"]
    first, second = send(trader, *tickets).json()
    (again,) = post(trader, f"/iserver/reply/{first['id']}", {"confirmed": True}).json()
    trader.confirm([second])
    trader.confirm([again])
    assert len(trader.gateway.ledger.orders) == 2


def test_children_go_with_a_parent_that_is_asked_about(trader):
    plan(trader, "several_questions", times=None)
    parent, child = bracket(trader)
    (question,) = send(trader, parent | {"price": 150}, child).json()
    assert len(trader.confirm([question])) == 2
    parent, child = parent | {"cOID": "p2"}, child | {"parentId": "p2"}
    rows = send(trader, parent, child | {"price": 300}).json()
    assert ["id" in row for row in rows] == [False, True]
    trader.confirm(rows[1:])
    assert [order.parent is not None for order in trader.gateway.ledger.orders[-2:]] == [False, True]


def test_a_child_needs_its_parent_also_when_it_is_asked_about_alone(trader):
    plan(trader, "several_questions")
    parent, child = bracket(trader, conid=265598)
    rows = send(trader, parent | {"price": 150}, child | {"price": 300}).json()
    by_price = {"300" in row["message"][0]: row for row in rows}
    answer = post(trader, f"/iserver/reply/{by_price[True]['id']}", {"confirmed": True}).json()
    assert "was not found" in answer["error"]
    assert trader.gateway.ledger.orders == []


def test_one_ticket_has_nothing_beside_it(trader):
    plan(trader, "several_questions")
    assert len(trader.place_through(trader.ticket(price=150))) == 1


# Lists


def test_a_list_may_miss_a_scope_that_the_accounts_own_list_has(trader):
    for account in (ACCOUNT, OTHER):
        trader.place_through(trader.ticket(price=150), account=account)
    trader.live()
    plan(trader, "list_misses_scope", "list_live_orders", times=None)
    assert {row["account"] for row in trader.live()} == {ACCOUNT}
    assert {row["account"] for row in trader.live(accountId=OTHER)} == {OTHER}
    trader.gateway.faults.clear()
    plan(trader, "list_misses_scope", "list_live_orders", account=ACCOUNT)
    assert {row["account"] for row in trader.live()} == {OTHER}


def test_live_orders_may_lag(trader):
    number = working(trader)
    trader.live()
    trader.gateway.advance(30)
    plan(trader, "list_lags", "list_live_orders", times=None, seconds=5)
    trader.place(trader.ticket(price=150))
    assert [row["orderId"] for row in trader.live()] == [number]
    trader.gateway.advance(5)
    assert [row["status"] for row in trader.live()] == ["Submitted", "PreSubmitted"]
    post(trader, f"/iserver/account/{ACCOUNT}/order/{number}", trader.ticket(price=150.05, quantity=11))
    assert trader.row(number)["totalSize"] == 10
    trader.gateway.advance(5)
    assert trader.row(number)["totalSize"] == 11
    trader("DELETE", f"/iserver/account/{ACCOUNT}/order/{number}")
    trader.gateway.advance(4)
    assert trader.status_of(number) != "Cancelled"
    trader.gateway.advance(2)
    assert trader.status_of(number) == "Cancelled"


def test_lists_may_begin_with_the_session(trader):
    trader.place(trader.ticket(orderType="MKT", price=None, quantity=1))
    trader.gateway.advance(2)
    for name in ("list_live_orders", "list_trades"):
        plan(trader, "list_of_session", name, times=None)
    for count in (1, 0):
        trader.live()
        trader.get("/iserver/account/trades")
        assert len(trader.live()) == count
        assert len(trader.get("/iserver/account/trades")) == count
        trader.gateway.advance(301)
        trader.open()
        trader.get("/iserver/accounts")


def test_the_status_of_an_order_may_lag(trader):
    (row,) = trader.place(trader.ticket())
    path = f"/iserver/account/order/status/{row['order_id']}"
    plan(trader, "list_lags", "get_order_status", times=None, seconds=3)
    trader.gateway.advance(2)
    assert trader("GET", path).status_code == 503
    trader.gateway.advance(1)
    assert trader.get(path)["order_status"] == "PreSubmitted"


def test_trades_may_lag(trader):
    trader.get("/iserver/account/trades")
    send(trader, trader.ticket(orderType="MKT", price=None, quantity=1))
    trader.gateway.advance(2)
    plan(trader, "list_lags", "list_trades", times=None, seconds=5)
    assert trader.get("/iserver/account/trades") == []
    trader.gateway.advance(5)
    assert len(trader.get("/iserver/account/trades")) == 1


def test_a_list_may_be_full_of_others(trader):
    working(trader)
    trader.live()
    plan(trader, "list_cut", "list_live_orders")
    rows = trader.live()
    assert len(rows) == 1_000
    assert {row.get("order_ref") for row in rows} == {None}
    plan(trader, "list_cut", "list_live_orders", rows=3)
    assert len(trader.live()) == 3


def test_a_list_may_be_empty_or_not_complete(trader):
    working(trader)
    trader.live()
    plan(trader, "list_empty", "list_live_orders")
    assert trader.live() == []
    plan(trader, "snapshot_false", "list_live_orders", times=2)
    assert [trader.get("/iserver/account/orders") for _ in range(2)] == [{"orders": [], "snapshot": False}] * 2
    assert len(trader.live()) == 1
    trader.get("/iserver/account/trades")
    send(trader, trader.ticket(orderType="MKT", price=None, quantity=1))
    trader.gateway.advance(2)
    plan(trader, "list_empty", "list_trades")
    assert [len(trader.get("/iserver/account/trades")) for _ in range(2)] == [0, 1]


def test_a_filter_stays_active_until_a_read_with_force(trader):
    session = trader.gateway.world.sessions.logins[0].brokerage
    trader.live()
    assert session.order_filters == frozenset()
    trader.live(filters="filled,sort_by_time")
    trader.live()
    assert session.order_filters == {"Filled"}
    trader.get("/iserver/account/orders", params={"force": "true"})
    assert session.order_filters == frozenset()
