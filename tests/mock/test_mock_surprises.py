"""What surprises newcomers to the live API, one row each: the gateway does the same.

`NOT_TESTED` has what is left, and why.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .conftest import AAPL, ACCOUNT, Caller

Check = Callable[[Caller], None]
ROWS: list[Any] = []
ORDERS = f"/iserver/account/{ACCOUNT}/orders"

NOT_TESTED = {
    "an empty list of suppressions is a 500": "malformed here too, but with a 400 that says why",
    "init with publish=false is a 500": "malformed here too, but with a 400 that says why",
    "a ticket without a time in force is a 200 with an error": "the contract requires it: a 400 that says why",
    "cOID as a number": "seen once, in a script of which no answer is known",
    "strategyParameters as an array": "one document against another, which has an object; no request is known",
    "the first history can be a 404 or 500": "a fault to plan, not a state to simulate",
    "an alert on paper is a 403": "known of some logins only; others create them",
    "a watchlist created too fast is a 503": "nobody knows how fast; a fault to plan",
    "maintenance at night": "a fault to plan",
    "broken values in performances": "a mistake of the broker, on days without data",
    "a 429 without a body": "the other form, with an error, is simulated",
    "streams over the websocket": "the gateway has none",
}


def surprise(fact: str) -> Callable[[Check], Check]:
    def note(check: Check) -> Check:
        ROWS.append(pytest.param(check, id=fact.replace(" ", "-")))
        return check

    return note


def send(trader: Caller, method: str, path: str, **options: Any) -> httpx.Response:
    """A request as other clients write it: the path is the whole one."""
    return trader.http.request(method, path, **options)


def place(trader: Caller, **changes: Any) -> httpx.Response:
    return trader("POST", ORDERS, {"orders": [trader.ticket(**changes)]})


def rejected(response: httpx.Response, status: int, text: str) -> None:
    assert response.status_code == status, response.text
    assert text in response.json()["error"]


# --- how requests are written ------------------------------------------------------------------------------------


@surprise("GET and POST keep alive and tell the state")
def _(trader: Caller) -> None:
    for path in ("/tickle", "/iserver/auth/status"):
        for method in ("GET", "POST"):
            assert trader(method, path).status_code == 200


@surprise("a POST may have no body but a length of zero")
def _(trader: Caller) -> None:
    for path in ("/tickle", "/iserver/auth/status", "/iserver/questions/suppress/reset"):
        response = send(trader, "POST", f"/v1/api{path}", headers={"content-length": "0"})
        assert response.status_code == 200


@surprise("a POST without a length is a 411")
def _(trader: Caller) -> None:
    def strip(request: httpx.Request) -> None:
        del request.headers["content-length"]

    trader.http.event_hooks = {"request": [strip]}
    assert send(trader, "POST", "/v1/api/tickle").status_code == 411


@surprise("an empty object is a body of calls without one")
def _(trader: Caller) -> None:
    for path in ("/tickle", "/iserver/auth/status", f"/portfolio/{ACCOUNT}/positions/invalidate", "/logout"):
        assert trader("POST", path, {}).status_code == 200


@surprise("a slash at the end")
def _(trader: Caller) -> None:
    for path in ("/iserver/accounts/", "/iserver/account/trades/", f"/portfolio/{ACCOUNT}/ledger/"):
        assert send(trader, "GET", f"/v1/api{path}").status_code == 200
    body = {"orders": [trader.ticket()]}
    assert send(trader, "POST", f"/v1/api{ORDERS}/", json=body).json()[0]["order_id"]


@surprise("doubled slashes")
def _(trader: Caller) -> None:
    for path in ("//portfolio/accounts", "//iserver//accounts/", f"//portfolio/{ACCOUNT}//ledger?x=1"):
        assert send(trader, "GET", f"/v1/api{path}").status_code == 200


@surprise("the older base of gateways")
def _(trader: Caller) -> None:
    for path in ("/tickle", "/sso/validate", "/iserver/accounts", f"/portfolio/{ACCOUNT}/summary"):
        assert send(trader, "GET", f"/v1/portal{path}").status_code == 200


@surprise("booleans of Python in queries")
def _(trader: Caller) -> None:
    for word in ("true", "True", "TRUE", "false", "False"):
        assert trader.get("/iserver/account/orders", params={"force": word})["snapshot"] in (True, False)
        assert trader.get(f"/iserver/contract/{AAPL}/info-and-rules", params={"isBuy": word})["rules"]
        assert trader("GET", f"/portfolio/{ACCOUNT}/combo/positions", params={"nocache": word}).status_code == 200


@surprise("lists with commas and lists of repeated names")
def _(trader: Caller) -> None:
    for query in ({"conids": f"{AAPL},8314"}, {"conids": [AAPL, 8314]}):
        assert [row["conid"] for row in trader.get("/trsrv/secdef", params=query)["secdef"]] == [AAPL, 8314]
        rows = trader.get("/iserver/marketdata/snapshot", params=query | {"fields": ["31", "84"]})
        assert [row["conid"] for row in rows] == [AAPL, 8314]
    assert set(trader.get("/trsrv/stocks", params={"symbols": ["AAPL", "IBM"]})) == {"AAPL", "IBM"}
    rows = trader.get("/iserver/marketdata/snapshot", params={"conids": AAPL, "fields": ["31", "84"]})
    assert {"31", "84"} <= set(rows[0])


@surprise("names of headers in any case")
def _(trader: Caller) -> None:
    token = trader.http.headers.pop("authorization")
    for name in ("Authorization", "AUTHORIZATION", "authorization"):
        assert send(trader, "GET", "/v1/api/portfolio/accounts", headers={name: token}).status_code == 200


@surprise("a GET may name a content type and have a body")
def _(trader: Caller) -> None:
    json = {"content-type": "application/json"}
    assert send(trader, "GET", "/v1/api/iserver/accounts", headers=json).status_code == 200
    assert send(trader, "GET", "/v1/api/iserver/accounts", headers=json, content=b"{}").status_code == 200


@surprise("JSON goes under any content type and under none")
def _(trader: Caller) -> None:
    for kind in ("text/plain", "application/json;charset=utf-8", "application/x-www-form-urlencoded", None):
        headers = {} if kind is None else {"content-type": kind}
        body = b'{"acctId":"DU7654321"}'
        assert send(trader, "POST", "/v1/api/iserver/account", content=body, headers=headers).status_code == 200


@surprise("headers that a browser would send do no harm")
def _(trader: Caller) -> None:
    headers = {"host": "api.ibkr.com", "user-agent": "Console", "accept": "*/*", "cookie": "api=abc"}
    assert send(trader, "GET", "/v1/api/portfolio/accounts", headers=headers).status_code == 200


@surprise("members and parameters that nobody knows are passed over")
def _(trader: Caller) -> None:
    assert trader("GET", "/iserver/accounts", params={"_": "1", "locale": "en"}).status_code == 200
    assert place(trader, somethingNew={"a": [1]}, origin="x").json()[0]["order_id"]
    assert trader("POST", "/iserver/account", {"acctId": ACCOUNT, "extra": None}).status_code == 200


@surprise("parameters of a DELETE may stand in a body")
def _(trader: Caller) -> None:
    trader.post("/iserver/watchlist", {"id": "77", "name": "Mine", "rows": [{"C": AAPL}]})
    response = send(trader, "DELETE", "/v1/api/iserver/watchlist", json={"id": "77"})
    assert response.json()["data"]["deleted"] == "77"


@surprise("the session may be opened by a query or a form and at an older path")
def _(trader: Caller) -> None:
    for path in ("/iserver/auth/ssodh/init", "/iserver/ssodh/init"):
        response = send(trader, "POST", f"/v1/api{path}?compete=true&publish=true")
        assert response.json()["authenticated"] is True
    form = {"compete": "true", "locale": "en_US", "machineId": "1", "mac": "2", "username": "x"}
    assert send(trader, "POST", "/v1/api/iserver/auth/ssodh/init", data=form).json()["connected"] is True


@surprise("the dynamic account may stand in the query")
def _(trader: Caller) -> None:
    trader.sign_in("mockadvisor").open()
    trader.get("/iserver/accounts")
    response = send(trader, "POST", f"/v1/api/iserver/dynaccount?acctId={ACCOUNT}")
    assert response.json() == {"set": True, "acctId": ACCOUNT}


# --- what has to come first --------------------------------------------------------------------------------------


@surprise("the first snapshot has ids alone")
def _(trader: Caller) -> None:
    query = {"conids": f"{AAPL}@SMART", "fields": "31", "since": "0"}
    assert "31" not in trader.get("/iserver/marketdata/snapshot", params=query)[0]
    row = trader.get("/iserver/marketdata/snapshot", params=query)[0]
    assert (row["conidEx"], type(row["31"])) == (f"{AAPL}@SMART", str)


@surprise("accounts have to be listed before orders and snapshots")
def _(trader: Caller) -> None:
    trader.sign_in().open()
    for path in ("/iserver/account/orders", f"/iserver/marketdata/snapshot?conids={AAPL}"):
        rejected(trader("GET", path), 400, "Please query /accounts first")
    rejected(place(trader), 400, "Please query /accounts first")


@surprise("a chain is empty until its underlying was searched for")
def _(trader: Caller) -> None:
    query = {"conid": AAPL, "sectype": "OPT", "month": "JUN27"}
    assert trader.get("/iserver/secdef/strikes", params=query) == {"call": [], "put": []}
    found = trader.get("/iserver/secdef/search", params={"symbol": "AAPL"})[0]["sections"]
    month = next(one["months"] for one in found if one["secType"] == "OPT").split(";")[0]
    assert trader.get("/iserver/secdef/strikes", params=query | {"month": month})["call"]


@surprise("first calls of a session are empty")
def _(trader: Caller) -> None:
    place(trader, orderType="MKT", price=None)
    trader.gateway.advance(3)
    assert trader.get("/iserver/account/orders") == {"orders": [], "snapshot": False}
    assert trader.get("/iserver/account/trades") == []
    assert trader.get("/iserver/account/pnl/partitioned") == {"upnl": {}}
    assert trader.get("/iserver/account/orders")["orders"]
    assert trader.get("/iserver/account/trades")
    assert trader.get("/iserver/account/pnl/partitioned")["upnl"]


@surprise("force empties the list of orders once more")
def _(trader: Caller) -> None:
    place(trader)
    assert trader.live()
    assert trader.get("/iserver/account/orders", params={"force": "true"})["orders"] == []
    assert trader.live()


@surprise("first reads lack names")
def _(trader: Caller) -> None:
    assert "name" not in trader.get(f"/portfolio/{ACCOUNT}/positions/0")[0]
    assert trader.get(f"/portfolio/{ACCOUNT}/positions/0")[0]["name"]
    assert "name" not in trader.get("/iserver/watchlist", params={"id": "1234"})["instruments"][0]
    assert trader.get("/iserver/watchlist", params={"id": "1234"})["instruments"][0]["name"]


@surprise("a new session is authenticated before it is established")
def _(trader: Caller) -> None:
    trader.sign_in()
    status = trader.post("/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    assert (status["authenticated"], status["established"]) == (True, False)
    trader.gateway.advance(2)
    assert trader.post("/iserver/auth/status")["established"] is True


@surprise("losing the competition is a 200")
def _(trader: Caller) -> None:
    trader.sign_in()
    status = trader.post("/iserver/auth/ssodh/init", {"publish": True, "compete": False})
    assert (status["authenticated"], status["competing"]) == (False, True)


@surprise("the brokerage session ends after five quiet minutes and the login goes on")
def _(trader: Caller) -> None:
    trader.gateway.advance(301)
    assert trader("GET", "/iserver/accounts").status_code == 401
    assert trader("GET", "/portfolio/accounts").status_code == 200


@surprise("suppression lasts until the session is opened again")
def _(trader: Caller) -> None:
    assert trader.post("/iserver/questions/suppress", {"messageIds": ["o163", "zz9"]}) == {"status": "submitted"}
    assert "order_id" in place(trader, price=trader.price(-10)).json()[0]
    trader.open()
    trader.get("/iserver/accounts")
    assert place(trader, price=trader.price(-10)).json()[0]["messageIds"] == ["o163"]


# --- how answers are written -------------------------------------------------------------------------------------


@surprise("figures are text with marks and 84 is the bid")
def _(trader: Caller) -> None:
    fields = {"conids": f"{AAPL},14204", "fields": "31,82,83,84,85,86,87,88,6509,7762"}
    trader.get("/iserver/marketdata/snapshot", params=fields)
    row, other = trader.get("/iserver/marketdata/snapshot", params=fields)
    assert float(row["84"]) < float(row["86"])
    assert row["87"][-1] in "KM"
    assert row["82"][0] in "+-0"
    assert row["83"].endswith("%")
    assert row["7762"].isdigit()
    assert row["6509"][0] in "RDZYN"
    assert other["31"].startswith("C")


@surprise("a day order is CLOSE in lists and its real time in force in a sentence")
def _(trader: Caller) -> None:
    number = place(trader, price=trader.price(-2), cOID="x-1").json()[0]["order_id"]
    row = trader.row(number)
    assert (row["timeInForce"], row["orderType"], row["order_ref"]) == ("CLOSE", "Limit", "x-1")
    assert row["orderDesc"].endswith("Day")
    assert isinstance(number, str)
    assert isinstance(row["orderId"], int)


@surprise("conids are numbers here and text there")
def _(trader: Caller) -> None:
    assert isinstance(trader.get("/iserver/secdef/search", params={"symbol": "AAPL"})[0]["conid"], str)
    assert isinstance(trader.get("/trsrv/stocks", params={"symbols": "AAPL"})["AAPL"][0]["contracts"][0]["conid"], int)
    assert isinstance(trader.get(f"/portfolio2/{ACCOUNT}/positions")[0]["conid"], str)
    assert isinstance(trader.get(f"/portfolio/{ACCOUNT}/positions/0")[0]["conid"], int)


@surprise("details have underscores and definitions have not")
def _(trader: Caller) -> None:
    assert {"con_id", "company_name", "r_t_h"} <= set(trader.get(f"/iserver/contract/{AAPL}/info"))
    assert {"conid", "assetClass", "isUS"} <= set(trader.get("/trsrv/secdef", params={"conids": AAPL})["secdef"][0])


@surprise("definitions of nothing are a 204")
def _(trader: Caller) -> None:
    response = trader("GET", "/trsrv/secdef", params={"conids": "1"})
    assert (response.status_code, response.content) == (204, b"")


@surprise("the ledger is keyed by currency and ends on one row")
def _(trader: Caller) -> None:
    ledger = trader.ledger_of()
    assert {"USD", "BASE"} <= set(ledger)
    assert sum("endofbundle" in row for row in ledger.values()) == 1
    assert len(str(ledger["BASE"]["timestamp"])) == 10


@surprise("accounts below are a bare array or a page")
def _(trader: Caller) -> None:
    assert isinstance(trader.get("/portfolio/subaccounts2"), list)
    assert trader.get("/portfolio/subaccounts2", params={"page": 0})["metadata"]["pageSize"] == 20


@surprise("pages of positions begin with 0 and end with an empty one")
def _(trader: Caller) -> None:
    assert trader.get(f"/portfolio/{ACCOUNT}/positions/0")
    assert trader.get(f"/portfolio/{ACCOUNT}/positions/7") == []


@surprise("startTime is the end of a history")
def _(trader: Caller) -> None:
    query = {"conid": AAPL, "period": "1d", "bar": "1h", "startTime": "20251219-21:00:00"}
    bars = trader.get("/iserver/marketdata/history", params=query)
    assert bars["data"][-1]["t"] / 1000 < 1766178000
    assert bars["points"] == len(bars["data"]) - 1
    forward = trader.get("/iserver/marketdata/history", params={"conid": AAPL, "bar": "1h", "direction": 1})
    assert forward == {"error": "Chart data unavailable"}


@surprise("a history without a length is of a week")
def _(trader: Caller) -> None:
    assert trader.get("/iserver/marketdata/history", params={"conid": AAPL, "bar": "1d"})["timePeriod"] == "1w"


@surprise("schedules have times as text and weekdays as dates")
def _(trader: Caller) -> None:
    venue = trader.get("/trsrv/secdef/schedule", params={"assetClass": "STK", "symbol": "AAPL"})[0]
    day = venue["schedules"][0]
    assert day["tradingScheduleDate"].startswith("200001")
    assert len(day["tradingtimes"][0]["openingTime"]) == 4


@surprise("notifications have times as text and answers say V")
def _(trader: Caller) -> None:
    note = trader.get("/fyi/notifications", params={"max": 10})[0]
    assert note["D"].endswith(".0")
    assert isinstance(note["R"], int)
    assert trader.ok("PUT", f"/fyi/notifications/{note['ID']}")["V"] == 1


@surprise("texts that are no JSON")
def _(trader: Caller) -> None:
    answer = trader("POST", "/iserver/notification", {"orderId": 1, "reqId": "1", "text": "Yes"})
    assert answer.headers["content-type"].startswith("text/plain")
    assert trader("DELETE", "/fyi/deliveryoptions/device-0001").content == b""
    assert trader("DELETE", "/fyi/deliveryoptions/none").headers["content-type"].startswith("text/html")


@surprise("the white-label id has two spellings")
def _(trader: Caller) -> None:
    assert "wbId" in trader.get("/one/user")
    assert "wbid" in trader.get("/one/acesuser")


@surprise("the end of a login is a moment here and a rest there")
def _(trader: Caller) -> None:
    state = trader.get("/sso/validate")
    assert state["EXPIRES"] > 1_600_000_000_000
    assert state["LOGIN_TYPE"] == 2
    assert trader.post("/tickle")["ssoExpires"] <= 3_600_000


@surprise("a scan names its columns in the first row")
def _(trader: Caller) -> None:
    scan = {"instrument": "STK", "type": "TOP_PERC_GAIN", "location": "STK.US.MAJOR", "filter": []}
    rows = trader.post("/iserver/scanner/run", scan)["contracts"]
    assert "column_name" in rows[0]
    assert isinstance(rows[0]["con_id"], int)


# --- refusals ----------------------------------------------------------------------------------------------------


@surprise("refusals of orders")
def _(trader: Caller) -> None:
    rejected(place(trader, side="buy"), 400, "Invalid Side (must be 'BUY' or 'SELL').")
    rejected(place(trader, orderType="NOPE"), 400, "Unknown order type")
    rejected(place(trader, conid=None), 400, "conid or conidex is required")
    rejected(place(trader, quantity="10"), 400, "includes parameter with incorrect type")
    rejected(place(trader, conid=1), 200, "no sec defs returned forSecDef reqId=")
    broken = send(trader, "POST", f"/v1/api{ORDERS}", content=b"{", headers={"content-type": "application/json"})
    rejected(broken, 400, "Failed to parse body as JSON. Content Type: application/json")


@surprise("STP LMT is STOP_LIMIT")
def _(trader: Caller) -> None:
    prices = {"auxPrice": trader.price(5), "price": trader.price(6)}
    for name in ("STP LMT", "STOP_LIMIT"):
        rows = trader.place_through(trader.ticket(orderType=name, **prices))
        assert trader.row(rows[0]["order_id"])["origOrderType"] == "STOP_LIMIT"


@surprise("a used client id is told by its beginning")
def _(trader: Caller) -> None:
    place(trader, cOID="once")
    rejected(place(trader, cOID="once"), 200, "Order couldn't be submitted: Local order ID=once")


@surprise("refusals of replies")
def _(trader: Caller) -> None:
    rejected(trader("POST", "/iserver/reply/none", {"confirmed": True}), 200, "reply id not found: 'none'")
    question = place(trader, price=trader.price(-10)).json()[0]
    answer = trader("POST", f"/iserver/reply/{question['id']}", {"confirmed": False})
    assert answer.json() == {"error": "Order not confirmed "}
    question = place(trader, price=trader.price(-10)).json()[0]
    trader.get("/iserver/accounts")
    rejected(trader("POST", f"/iserver/reply/{question['id']}", {"confirmed": True}), 503, "Service Unavailable")


@surprise("refusals of cancels and looks")
def _(trader: Caller) -> None:
    rejected(trader("DELETE", f"/iserver/account/{ACCOUNT}/order/1"), 400, "OrderID 1 doesn't exist")
    rejected(trader("GET", "/iserver/account/order/status/1"), 503, "Order 1 is not found")
    gone = place(trader, orderType="MKT", price=None).json()[0]["order_id"]
    trader.gateway.advance(3)
    rejected(trader("DELETE", f"/iserver/account/{ACCOUNT}/order/{gone}"), 400, "Order is inactive")


@surprise("refusals in words of their own")
def _(trader: Caller) -> None:
    get = "GET"
    rejected(trader(get, "/iserver/marketdata/snapshot"), 400, "Conid(s) missing")
    rejected(trader(get, "/iserver/account/nope/summary"), 400, "accountId is not valid: nope")
    rejected(trader(get, "/iserver/account/alert/1"), 400, "orderId and type are required")
    rejected(trader(get, "/iserver/account/alert/1?type=Q"), 200, "Alert with order ID=1 not found.")
    rejected(trader(get, "/acesws//signatures-and-owners"), 400, "accountId needed")
    rejected(trader(get, "/iserver/contract/1/algos"), 503, "Service Unavailable")
    rejected(trader(get, "/iserver/account/search/DU"), 503, "Details currently unavailable.")
    rejected(trader("POST", "/iserver/account", {"acctId": "X"}), 500, "Invalid account ID")
    rejected(trader("POST", "/iserver/marketdata/unsubscribe", {"conid": AAPL}), 500, "unknown")
    text = "acctIds, currency and conids are required"
    rejected(trader("POST", "/pa/transactions", {"acctIds": [ACCOUNT]}), 400, text)
    for path in ("/md/regsnapshot", "/hmds/history"):
        rejected(trader(get, path), 404, "Resource not found")


@surprise("switching to the current account is no failure")
def _(trader: Caller) -> None:
    assert trader.post("/iserver/account", {"acctId": ACCOUNT}) == {"success": "Account already set"}


@surprise("a user without notifications is locked")
def _(trader: Caller) -> None:
    assert trader.sign_in("mockbroker")("GET", "/fyi/unreadnumber").status_code == 423


@pytest.mark.parametrize("check", ROWS)
def test_the_gateway_surprises_as_the_broker_does(trader: Caller, check: Check) -> None:
    check(trader)


def test_what_is_not_tested_has_a_reason() -> None:
    assert all(len(reason) > 10 for reason in NOT_TESTED.values())
    assert len(ROWS) > 45
