"""Orders from acceptance to the end: fills, brackets, groups, changes, cancels, refusals, lists and reports."""

from __future__ import annotations

import pytest

from ibkr_mock.clock import DEFAULT_START

ACCOUNT = "DU7654321"
EURUSD, ES, SAP = 12087792, 730000201, 14204


def test_a_market_order_goes_through_its_states(trader):
    answer = trader.place(trader.ticket(orderType="MKT", price=None))
    order_id = answer[0]["order_id"]
    assert isinstance(order_id, str)
    trader.live()
    seen = []
    for _ in range(4):
        seen.append(trader.status_of(order_id))
        trader.gateway.advance(0.5)
    assert seen == ["PreSubmitted", "Submitted", "Filled", "Filled"]
    order = trader.gateway.ledger.orders[0]
    assert [status for _, status in order.history] == ["PreSubmitted", "Submitted", "Filled"]


def test_a_large_order_fills_in_parts(trader):
    order_id = trader.place(trader.ticket(orderType="MKT", price=None, quantity=250))[0]["order_id"]
    trader.live()
    filled = []
    trader.gateway.advance(1)
    for _ in range(4):
        row = trader.row(order_id)
        filled.append((row["filledQuantity"], row["remainingQuantity"], row["status"]))
        trader.gateway.advance(1)
    assert filled == [(100, 150, "Submitted"), (200, 50, "Submitted"), (250, 0, "Filled"), (250, 0, "Filled")]
    trader.get("/iserver/account/trades")
    assert [trade["size"] for trade in trader.get("/iserver/account/trades")] == [50, 100, 100]


def test_the_outcome_does_not_depend_on_who_looks_when(make_gateway, another):
    outcomes = []
    for step in (1, 30, 600):
        caller = another()
        caller.gateway = caller.http._transport._gateway = make_gateway(seed=5)
        caller.ready()
        caller.place_through(caller.ticket(price=caller.price(-0.15), tif="GTC", quantity=300))
        for _ in range(600 // step):
            caller.gateway.advance(step)
        order = caller.gateway.ledger.orders[0]
        outcomes.append((order.history, [(fill.when, fill.price, fill.quantity) for fill in order.fills]))
    assert outcomes[0] == outcomes[1] == outcomes[2]


def test_a_resting_limit_fills_at_its_price_or_better_when_the_market_comes(trader):
    limit = trader.price(-0.3)
    order_id = trader.place(trader.ticket(price=limit, tif="GTC"))[0]["order_id"]
    trader.gateway.advance(3)
    assert trader.status_of(order_id) == "Submitted"
    for _ in range(200):
        trader.gateway.advance(1_800)
        if not trader.gateway.ledger.orders[0].alive:
            break
    order = trader.gateway.ledger.orders[0]
    assert order.status == "Filled"
    assert order.average <= limit


def test_a_stop_waits_held_and_triggers_against_the_market(trader):
    order_id = trader.place_through(trader.ticket(orderType="STP", price=trader.price(0.2), tif="GTC"))[0]["order_id"]
    trader.gateway.advance(3)
    assert trader.status_of(order_id) == "PreSubmitted"
    assert trader.row(order_id)["auxPrice"]
    order = trader.gateway.ledger.orders[0]
    for _ in range(400):
        if not order.alive:
            break
        trader.gateway.advance(900)
    assert order.status == "Filled"
    assert order.average >= order.ticket.stop


def test_a_trailing_stop_follows_the_market_and_never_turns_back(trader):
    ticket = trader.ticket(orderType="TRAIL", price=None, trailingType="%", trailingAmt=1, side="SELL", tif="GTC")
    trader.place_through(ticket)
    order = trader.gateway.ledger.orders[0]
    stops = []
    while order.alive and len(stops) < 2_000:
        trader.gateway.advance(60)
        stops.append(order.stop)
    assert stops == sorted(stops)
    assert order.status == "Filled"


def test_the_day_ends_day_orders_and_not_the_others(trader):
    far = trader.price(-2.9)
    day = trader.place(trader.ticket(price=far, conid=265598))[0]["order_id"]
    gtc = trader.place(trader.ticket(price=far, tif="GTC"))[0]["order_id"]
    trader.gateway.advance(6 * 3_600 + 1)
    first, second = trader.gateway.ledger.orders
    assert (first.id, first.status, second.id, second.status) == (int(day), "Cancelled", int(gtc), "Submitted")
    assert first.updated == DEFAULT_START + 6 * 3_600


def test_immediate_or_cancel_never_rests(trader):
    far = trader.place(trader.ticket(price=trader.price(-2), tif="IOC"))[0]["order_id"]
    part = trader.place(trader.ticket(orderType="MKT", price=None, tif="IOC", quantity=250))[0]["order_id"]
    trader.gateway.advance(2)
    trader.live()
    assert trader.status_of(far) == "Cancelled"
    row = trader.row(part)
    assert (row["status"], row["filledQuantity"]) == ("Cancelled", 100)


def test_all_or_none_fills_in_one(trader):
    trader.place(trader.ticket(orderType="MKT", price=None, allOrNone=True, quantity=250))
    trader.gateway.advance(2)
    assert [fill.quantity for fill in trader.gateway.ledger.orders[0].fills] == [250]


def test_market_on_close_waits_for_the_end_of_the_day(trader):
    trader.place(trader.ticket(orderType="MOC", price=None))
    trader.gateway.advance(5 * 3_600)
    assert trader.gateway.ledger.orders[0].status == "PreSubmitted"
    trader.gateway.advance(3_600 - 10)
    assert trader.gateway.ledger.orders[0].status == "Filled"


# Brackets and groups


def bracket(trader, **parent):
    return (
        trader.ticket(cOID="entry", **parent),
        trader.ticket(side="SELL", price=trader.price(2), parentId="entry", tif="GTC"),
        trader.ticket(side="SELL", orderType="STP", price=trader.price(-2), parentId="entry", tif="GTC"),
    )


def test_a_bracket_answers_one_row_a_ticket_not_in_the_order_sent(trader):
    rows = trader.place_through(*bracket(trader))
    assert [row.get("local_order_id") for row in rows] == [None, None, "entry"]
    parent = rows[-1]["order_id"]
    assert [row.get("parent_order_id") for row in rows] == [parent, parent, None]


def test_children_wait_for_their_parent_and_one_ends_the_other(trader):
    trader.place_through(*bracket(trader, orderType="MKT", price=None))
    parent, profit, stop = trader.gateway.ledger.orders
    assert (profit.status, stop.status) == ("PreSubmitted", "PreSubmitted")
    trader.gateway.advance(3)
    assert (parent.status, profit.status, stop.status) == ("Filled", "Submitted", "PreSubmitted")
    rows = {row["orderId"]: row for row in trader.live()}
    assert rows[profit.id]["parentId"] == parent.id
    assert rows[profit.id]["ocaGroupId"] == rows[stop.id]["ocaGroupId"] == str(parent.id)
    for _ in range(5_000):
        if not (profit.alive and stop.alive):
            break
        trader.gateway.advance(600)
    assert {profit.status, stop.status} == {"Filled", "Cancelled"}


def test_children_do_not_trade_before_their_parent(trader):
    trader.place_through(*bracket(trader, price=trader.price(-2.9), tif="GTC"))
    parent, profit, stop = trader.gateway.ledger.orders
    trader.gateway.advance(60)
    assert (parent.status, profit.status, stop.status) == ("Submitted", "PreSubmitted", "PreSubmitted")


def test_cancelling_the_parent_cancels_its_children(trader):
    trader.place_through(*bracket(trader, price=trader.price(-2.9), tif="GTC"))
    parent, profit, stop = trader.gateway.ledger.orders
    trader.ok("DELETE", f"/iserver/account/{ACCOUNT}/order/{parent.id}")
    trader.gateway.advance(1)
    assert {parent.status, profit.status, stop.status} == {"Cancelled"}


def test_a_child_may_come_later(trader):
    trader.place(trader.ticket(cOID="entry", orderType="MKT", price=None))
    trader.gateway.advance(3)
    trader.place_through(trader.ticket(side="SELL", price=trader.price(2), parentId="entry"))
    trader.gateway.advance(3)
    assert trader.gateway.ledger.orders[1].status == "Submitted"


def test_a_child_of_nobody_is_refused(trader):
    answer = trader.place(trader.ticket(parentId="nobody"))
    assert "nobody" in answer["error"]


def test_a_leg_of_a_bracket_may_fail_while_the_others_live(trader):
    parent, profit, stop = bracket(trader)
    rows = trader.place_through(parent, profit | {"conid": 1}, stop)
    failed = [row for row in rows if row["order_id"] == "-1"]
    assert [(row["order_status"], "no sec defs" in row["text"]) for row in failed] == [("Failed", True)]
    assert [order.ticket.order_type for order in trader.gateway.ledger.orders] == ["LMT", "STP"]
    assert trader.place(parent | {"cOID": "other", "conid": 1}, profit)["error"], "without a parent there is no bracket"


def test_a_fill_of_one_of_a_group_cancels_the_others(trader):
    trader.place_through(
        trader.ticket(orderType="MKT", price=None, isSingleGroup=True),
        trader.ticket(price=trader.price(-2.5), isSingleGroup=True),
        trader.ticket(price=trader.price(-2.9), isSingleGroup=True),
    )
    first, second, third = trader.gateway.ledger.orders
    assert first.group == second.group == third.group == f"oco-{first.id}"
    trader.gateway.advance(3)
    assert [first.status, second.status, third.status] == ["Filled", "Cancelled", "Cancelled"]


def test_unrelated_orders_in_one_request_are_refused(trader):
    assert trader.place(trader.ticket(), trader.ticket())["error"]
    assert trader.gateway.ledger.orders == []


# Identity


def test_a_client_id_makes_one_order_in_24_hours(trader):
    trader.place(trader.ticket(cOID="once", tif="GTC"))
    answer = trader.place(trader.ticket(cOID="once", tif="GTC"))
    assert answer["error"].startswith("Order couldn't be submitted: Local order ID=once")
    for _ in range(5):
        trader.gateway.advance(86_400 / 6)
    trader.ready()
    assert "error" in trader.place(trader.ticket(cOID="once"))
    trader.gateway.advance(86_400 / 6)
    trader.ready()
    assert "order_id" in trader.place_through(trader.ticket(cOID="once"))[0]
    assert len(trader.gateway.ledger.orders_of("once")) == 2


def test_one_request_cannot_use_a_client_id_twice(trader):
    ticket = trader.ticket(cOID="twice", isSingleGroup=True)
    assert "twice" in trader.place(ticket, ticket)["error"]
    assert trader.gateway.ledger.orders == []


def test_two_accounts_may_use_one_client_id(trader):
    trader.place(trader.ticket(cOID="same"))
    answer = trader.place(trader.ticket(cOID="same"), account="DU7654322")
    assert "order_id" in answer[0]


def test_the_client_id_comes_back_everywhere(trader):
    answer = trader.place(trader.ticket(orderType="MKT", price=None, cOID="mine"))
    trader.gateway.advance(5)
    trader.get("/iserver/account/trades")
    assert answer[0]["local_order_id"] == "mine"
    assert trader.live()[0]["order_ref"] == "mine"
    assert trader.get(f"/iserver/account/order/status/{answer[0]['order_id']}")["order_ref"] == "mine"
    assert trader.get("/iserver/account/trades")[0]["order_ref"] == "mine"


def test_the_ticket_id_is_the_fix_client_s_own_or_made(trader):
    trader.place(trader.ticket())
    body = {"account": ACCOUNT, "clOrdId": "FIX-77", "order": trader.ticket()}
    assert trader.http.post("/_mock/fix-orders", json=body).json()["ticket_id"] == "FIX-77"
    body = {"account": ACCOUNT, "order": trader.ticket()}
    trader.http.post("/_mock/fix-orders", json=body)
    made, own, also_made = [row["ticket_id"] for row in trader.live()]
    assert own == "FIX-77"
    assert made != also_made
    assert made
    assert also_made


# Change and cancel


def test_a_change_keeps_the_number_and_starts_over(trader):
    order_id = trader.place(trader.ticket(price=trader.price(-2), cOID="mine", tif="GTC"))[0]["order_id"]
    trader.gateway.advance(3)
    answer = trader.post(
        f"/iserver/account/{ACCOUNT}/order/{order_id}", trader.ticket(price=trader.price(1), quantity=12)
    )
    assert answer[0]["order_id"] == order_id
    trader.gateway.advance(3)
    row = trader.row(order_id)
    assert (row["status"], row["totalSize"], row["order_ref"]) == ("Filled", 12, "mine")
    assert len(trader.gateway.ledger.orders) == 1


@pytest.mark.parametrize("changes", [{"conid": 272093}, {"side": "SELL"}])
def test_contract_and_side_cannot_change(trader, changes):
    order_id = trader.place(trader.ticket(price=trader.price(-2)))[0]["order_id"]
    assert trader.post(f"/iserver/account/{ACCOUNT}/order/{order_id}", trader.ticket(**changes))["error"]


def test_an_unknown_order_cannot_be_changed(trader):
    response = trader("POST", f"/iserver/account/{ACCOUNT}/order/1", trader.ticket())
    assert (response.status_code, response.json()["error"]) == (503, "Order 1 is not found")


def test_a_finished_order_can_be_neither_changed_nor_cancelled(trader):
    order_id = trader.place(trader.ticket(orderType="MKT", price=None))[0]["order_id"]
    trader.gateway.advance(5)
    for method, body in (("POST", trader.ticket()), ("DELETE", None)):
        response = trader(method, f"/iserver/account/{ACCOUNT}/order/{order_id}", body)
        assert (response.status_code, response.json()["error"]) == (400, "Order is inactive")


def test_a_cancel_is_taken_over_first_and_done_later(trader):
    order_id = trader.place(trader.ticket(price=trader.price(-2)))[0]["order_id"]
    answer = trader.ok("DELETE", f"/iserver/account/{ACCOUNT}/order/{order_id}")
    assert answer == {"msg": "Request was submitted", "order_id": int(order_id), "conid": 265598, "account": ACCOUNT}
    trader.live()
    assert trader.status_of(order_id) == "PendingCancel"
    assert trader("DELETE", f"/iserver/account/{ACCOUNT}/order/{order_id}").status_code == 400
    trader.gateway.advance(0.5)
    assert trader.status_of(order_id) == "Cancelled"


def test_minus_one_cancels_everything_of_the_account(trader):
    for percent in (-1.0, -2.0):
        trader.place(trader.ticket(price=trader.price(percent), tif="GTC"))
    trader.place(trader.ticket(price=trader.price(-2), tif="GTC"), account="DU7654322")
    trader.place_through(*bracket(trader, price=trader.price(-2.9), tif="GTC"))
    answer = trader.ok("DELETE", f"/iserver/account/{ACCOUNT}/order/-1")
    assert (answer["order_id"], answer["conid"], answer["account"]) == (-1, -1, None)
    trader.gateway.advance(1)
    statuses = [(order.ticket.account, order.status) for order in trader.gateway.ledger.orders]
    assert statuses.count((ACCOUNT, "Cancelled")) == 5
    assert ("DU7654322", "Submitted") in statuses


@pytest.mark.parametrize(
    ("order_id", "error"),
    [("7", "OrderID 7 doesn't exist"), ("0", "orderId is not accepted"), ("-2", "orderId is not accepted")],
)
def test_cancelling_what_is_not_there(trader, order_id, error):
    response = trader("DELETE", f"/iserver/account/{ACCOUNT}/order/{order_id}")
    assert response.status_code == 400
    assert error in response.json()["error"]


def test_another_account_s_order_is_not_there(trader):
    order_id = trader.place(trader.ticket(price=trader.price(-2)))[0]["order_id"]
    assert trader("DELETE", f"/iserver/account/DU7654322/order/{order_id}").status_code == 400


# Refusals


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"conid": 1}, "no sec defs returned forSecDef reqId="),
        ({"conid": None, "conidex": "1@SMART"}, "no sec defs"),
        ({"conid": None, "conidex": "28812380;;;265598/1,1/-1"}, "no sec defs"),
        ({"price": -4}, "Invalid order price fields"),
        ({"price": 0}, "Invalid order price fields"),
        ({"quantity": 50_000, "price": None, "orderType": "MKT"}, "We cannot accept your order"),
        ({"conid": ES, "quantity": 1, "price": None, "orderType": "MKT"}, "manualIndicator"),
        ({"conid": SAP, "quantity": 1.5, "price": 200}, "Fractional"),
        ({"acctId": "DU7654322"}, "acctId"),
    ],
)
def test_the_broker_s_no_is_a_200_with_an_error(trader, changes, text):
    answer = trader.place(trader.ticket(**changes))
    assert text in answer["error"]
    assert trader.gateway.ledger.orders == []


def test_a_stranger_s_account_is_refused(trader):
    assert "accountId" in trader.place(trader.ticket(), account="U0000001")["error"]


def test_conidex_routes_an_order(trader):
    trader.place(trader.ticket(conid=None, conidex="265598@ARCA"))
    assert trader.live()[0]["conidex"] == "265598@ARCA"


# Lists and reports


def test_live_orders_and_trades_start_empty(trader):
    trader.place(trader.ticket(orderType="MKT", price=None))
    trader.gateway.advance(5)
    assert trader.get("/iserver/account/orders") == {"orders": [], "snapshot": False}
    assert trader.get("/iserver/account/orders")["snapshot"] is True
    assert trader.get("/iserver/account/orders?force=true") == {"orders": [], "snapshot": False}
    assert len(trader.get("/iserver/account/orders")["orders"]) == 1
    assert trader.get("/iserver/account/trades") == []
    assert len(trader.get("/iserver/account/trades")) == 1


def test_live_orders_by_state_account_and_time(trader):
    filled = int(trader.place(trader.ticket(orderType="MKT", price=None))[0]["order_id"])
    trader.gateway.advance(5)
    working = int(trader.place(trader.ticket(price=trader.price(-2)), account="DU7654322")[0]["order_id"])
    trader.gateway.advance(5)
    ids = lambda **query: [row["orderId"] for row in trader.live(**query)]  # noqa: E731
    assert ids() == [filled, working]
    assert ids(filters="Filled") == [filled]
    assert ids(filters="submitted,filled") == [filled, working]
    assert ids(filters="sort_by_time") == [working, filled]
    assert ids(accountId="DU7654322") == [working]
    assert trader("GET", "/iserver/account/orders?accountId=U1").status_code == 400


def test_yesterday_s_orders_are_not_live(trader):
    trader.place(trader.ticket(orderType="MKT", price=None))
    trader.gateway.advance(86_401)
    trader.ready()
    assert trader.live() == []
    trader.get("/iserver/account/trades")
    assert trader.get("/iserver/account/trades") == []
    assert len(trader.get("/iserver/account/trades?days=2")) == 1


def test_a_live_row_speaks_the_words_of_lists(trader):
    order_id = trader.place(trader.ticket(quantity=3, price=trader.price(-2), outsideRTH=True))[0]["order_id"]
    row = trader.row(order_id) if trader.live() else {}
    assert row["timeInForce"] == "CLOSE"
    assert (row["orderType"], row["origOrderType"], row["side"]) == ("Limit", "LIMIT", "BUY")
    assert row["orderDesc"] == f"Buy 3 AAPL Limit {trader.price(-2):.2f}, Day"
    assert row["sizeAndFills"] == "0/3"
    assert row["outsideRTH"] is True
    assert row["conid"] == 265598


def test_one_order_in_full(trader):
    order_id = trader.place(trader.ticket(orderType="MKT", price=None))[0]["order_id"]
    trader.gateway.advance(5)
    row = trader.get(f"/iserver/account/order/status/{order_id}")
    assert (row["order_id"], row["order_status"], row["tif"], row["size"]) == (int(order_id), "Filled", "DAY", "0.00")
    assert float(row["average_price"]) > 0
    unknown = trader("GET", "/iserver/account/order/status/1")
    assert (unknown.status_code, unknown.json()) == (503, {"error": "Order 1 is not found", "statusCode": 503})


# Preview


def test_a_preview_computes_from_the_gateway_s_own_prices(trader):
    price = trader.price(0)
    answer = trader.post(f"/iserver/account/{ACCOUNT}/orders/whatif", {"orders": [trader.ticket(quantity=100)]})
    value = 100 * price
    assert answer["amount"] == {
        "amount": f"{value:,.2f} USD (100 Shares)",
        "commission": "1.00 USD",
        "total": f"{value + 1:,.2f} USD",
    }
    number = lambda text: float(text.replace(",", ""))  # noqa: E731
    initial = answer["initial"]
    assert number(initial["change"]) == pytest.approx(value * 0.25, rel=0.001)
    assert number(initial["after"]) == pytest.approx(number(initial["current"]) + number(initial["change"]), abs=0.02)
    assert answer["position"] == {"current": "120", "change": "100", "after": "220"}
    assert answer["warn"] is None
    assert trader.gateway.ledger.orders == []


def test_a_preview_warns_with_the_questions_that_an_order_would_meet(trader):
    body = {"orders": [trader.ticket(price=trader.price(-10))]}
    path = f"/iserver/account/{ACCOUNT}/orders/whatif"
    assert "Percentage" in trader.post(path, body)["warn"]
    trader.post("/iserver/questions/suppress", {"messageIds": ["o163"]})
    assert trader.post(path, body)["warn"] is None
    assert "funds" in trader.post(path, {"orders": [trader.ticket(quantity=900_000)]})["warn"]


def test_a_preview_reads_the_first_ticket_only(trader):
    path = f"/iserver/account/{ACCOUNT}/orders/whatif"
    one = trader.post(path, {"orders": [trader.ticket()]})
    assert trader.post(path, {"orders": [trader.ticket(), trader.ticket(quantity=500)]}) == one


def test_a_closing_order_frees_margin(trader):
    answer = trader.post(
        f"/iserver/account/{ACCOUNT}/orders/whatif", {"orders": [trader.ticket(side="SELL", quantity=100)]}
    )
    assert answer["initial"]["change"].startswith("-")
