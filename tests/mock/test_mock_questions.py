"""Questions before acceptance: which, in which order, how they are answered, and what makes them stale."""

from __future__ import annotations

import re

import pytest

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
SAP, BTC, EURUSD, ES = 14204, 479624278, 12087792, 730000201


def asked(caller, answer) -> list[str]:
    """The ids of all questions of a chain, each confirmed."""
    ids = []
    while "id" in answer[0]:
        ids += answer[0]["messageIds"]
        answer = caller.post(f"/iserver/reply/{answer[0]['id']}", {"confirmed": True})
    assert "order_id" in answer[0]
    return ids


def test_an_order_near_the_market_asks_nothing(trader):
    answer = trader.place(trader.ticket())
    assert answer[0]["order_status"] == "PreSubmitted"


def test_a_price_far_from_the_market_asks_o163_and_places_nothing_yet(trader):
    answer = trader.place(trader.ticket(price=trader.price(-3.5)))
    assert answer[0]["messageIds"] == ["o163"]
    assert answer[0]["isSuppressed"] is False
    assert UUID.fullmatch(answer[0]["id"])
    assert trader.gateway.ledger.orders == []


@pytest.mark.parametrize(
    ("changes", "ids"),
    [
        ({"price": 3.5}, ["o163"]),
        ({"price": -2.5}, []),
        ({"conid": SAP, "price": -5}, ["o163", "o354", "o10153"]),
        ({"quantity": 1001}, ["o383"]),
        ({"quantity": 1000}, []),
        ({"orderType": "STP", "price": 2}, ["o10152"]),
        ({"orderType": "STP", "price": -2}, ["o403", "o10152"]),
        ({"orderType": "MKT", "price": None, "conid": BTC, "quantity": 0.5}, ["o10288"]),
        ({"orderType": "MKT", "price": None, "quantity": None, "cashQty": 500}, ["o10164", "o10223"]),
        ({"quantity": 0.5, "outsideRTH": True}, ["o2165"]),
    ],
)
def test_which_questions_come_in_which_order(trader, changes, ids):
    if isinstance(changes.get("price"), int | float):
        changes = changes | {"price": trader.price(changes["price"], changes.get("conid", 265598))}
    answer = trader.place(trader.ticket(**changes))
    assert asked(trader, answer) == ids
    assert len(trader.gateway.ledger.orders) == 1


def test_a_price_off_the_step_asks_o382_and_is_rounded(trader):
    answer = trader.place(trader.ticket(price=trader.price(0) + 0.004))
    assert answer[0]["messageIds"] == ["o382"]
    order_id = trader.confirm(answer)[0]["order_id"]
    assert float(trader.row(order_id)["price"]) == trader.price(0)


def test_a_value_above_the_limit_asks_o451(trader):
    answer = trader.place(trader.ticket(quantity=1_000, conid=756733, price=trader.price(0, 756733)))
    assert asked(trader, answer) == ["o451"]


def test_an_order_against_another_of_one_s_own_asks_o2137(trader):
    trader.place_through(trader.ticket(price=trader.price(-5)))
    answer = trader.place(trader.ticket(side="SELL", price=trader.price(-6)))
    assert "o2137" in asked(trader, answer)


def test_declining_ends_the_order(trader):
    question = trader.place(trader.ticket(price=trader.price(-10), cOID="mine"))[0]
    assert trader.post(f"/iserver/reply/{question['id']}", {"confirmed": False}) == {"error": "Order not confirmed "}
    assert trader.gateway.ledger.orders == []
    assert "id" in trader.place(trader.ticket(price=trader.price(-10), cOID="mine"))[0], "the id is free again"


def test_a_reply_id_works_once(trader):
    question = trader.place(trader.ticket(price=trader.price(-10)))[0]
    path = f"/iserver/reply/{question['id']}"
    assert "order_id" in trader.post(path, {"confirmed": True})[0]
    assert trader.post(path, {"confirmed": True}) == {"error": f"reply id not found: '{question['id']}'"}
    assert len(trader.gateway.ledger.orders) == 1


def test_another_request_makes_the_question_stale(trader):
    question = trader.place(trader.ticket(price=trader.price(-10)))[0]
    trader.get("/iserver/exchangerate?source=EUR&target=USD")
    path = f"/iserver/reply/{question['id']}"
    stale = trader("POST", path, {"confirmed": True})
    assert (stale.status_code, stale.json()["error"]) == (503, "Service Unavailable")
    assert trader.post(path, {"confirmed": True})["error"].startswith("reply id not found")
    assert trader.gateway.ledger.orders == []


def test_a_second_order_makes_the_question_of_the_first_stale(trader):
    first = trader.place(trader.ticket(price=trader.price(-10), cOID="a"))[0]
    second = trader.place(trader.ticket(price=trader.price(-10), cOID="b"))[0]
    assert trader("POST", f"/iserver/reply/{first['id']}", {"confirmed": True}).status_code == 503
    assert "order_id" in trader.post(f"/iserver/reply/{second['id']}", {"confirmed": True})[0]
    assert [order.ref for order in trader.gateway.ledger.orders] == ["b"]


def test_keeping_the_session_alive_does_not_make_it_stale(trader):
    question = trader.place(trader.ticket(price=trader.price(-10)))[0]
    trader.post("/tickle")
    trader.get("/sso/validate")
    trader.post("/iserver/auth/status")
    trader.get("/portfolio/accounts")
    assert "order_id" in trader.post(f"/iserver/reply/{question['id']}", {"confirmed": True})[0]


def test_a_stale_reply_can_be_a_200_as_also_seen(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(stale_status=200)
    caller.ready()
    question = caller.place(caller.ticket(price=caller.price(-10)))[0]
    caller.live()
    assert caller.post(f"/iserver/reply/{question['id']}", {"confirmed": True})["error"].startswith(
        "reply id not found"
    )


def test_a_question_left_alone_expires(trader):
    question = trader.place(trader.ticket(price=trader.price(-10)))[0]
    trader.gateway.advance(121)
    assert trader.post(f"/iserver/reply/{question['id']}", {"confirmed": True})["error"].startswith(
        "reply id not found"
    )


def test_suppressed_questions_are_not_asked_until_reset(trader):
    ids = ["o163", "o354", "o10153", "o9999"]
    assert trader.post("/iserver/questions/suppress", {"messageIds": ids}) == {"status": "submitted"}
    far = trader.ticket(conid=SAP, price=trader.price(-10, SAP), quantity=1)
    assert "order_id" in trader.place(far)[0]
    assert trader.post("/iserver/questions/suppress/reset") == {"status": "submitted"}
    assert trader.place(far)[0]["messageIds"] == ["o163"]


@pytest.mark.parametrize("ids", [[], ["o163"] * 52])
def test_suppression_takes_1_to_51_ids(trader, ids):
    assert trader("POST", "/iserver/questions/suppress", {"messageIds": ids}).status_code == 400


def test_each_ticket_of_a_bracket_is_questioned_in_turn(trader):
    parent = trader.ticket(price=trader.price(-5), cOID="parent")
    child = trader.ticket(side="SELL", price=trader.price(5), parentId="parent")
    assert asked(trader, trader.place(parent, child)) == ["o163", "o163"]
    assert len(trader.gateway.ledger.orders) == 2


def test_a_change_is_questioned_like_an_order(trader):
    order_id = trader.place_through(trader.ticket(price=trader.price(-2)))[0]["order_id"]
    answer = trader.post(
        f"/iserver/account/DU7654321/order/{order_id}", trader.ticket(quantity=40, price=trader.price(-4))
    )
    assert asked(trader, answer) == ["o163", "o10138"]
    assert trader.row(order_id)["totalSize"] == 40


def test_the_price_algorithm_offers_a_choice_that_a_notification_answers(trader):
    offer = trader.place(trader.ticket(useAdaptive=True, price=trader.price(1)))
    assert offer["messageId"] == "p12"
    assert trader.status_of(offer["orderId"]) == "WarnState"
    trader.gateway.advance(60)
    assert trader.status_of(offer["orderId"]) == "WarnState"
    body = {"orderId": offer["orderId"], "reqId": offer["reqId"], "text": offer["options"][0]}
    answered = trader("POST", "/iserver/notification", body)
    assert (answered.text, answered.headers["content-type"]) == ("Success", "text/plain; charset=utf-8")
    trader.gateway.advance(5)
    assert trader.status_of(offer["orderId"]) == "Filled"


def test_the_choice_may_end_the_order(trader):
    offer = trader.place(trader.ticket(useAdaptive=True))
    trader("POST", "/iserver/notification", {"orderId": offer["orderId"], "reqId": offer["reqId"], "text": "No"})
    assert trader.status_of(offer["orderId"]) == "Cancelled"


def test_a_notification_for_nothing_is_text_too(trader):
    answered = trader("POST", "/iserver/notification", {"orderId": 1, "reqId": "1", "text": "Yes"})
    assert (answered.status_code, answered.text) == (200, "Request was submitted")
