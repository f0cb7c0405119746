"""Paths, methods, lengths, parameters and bodies: what is refused, and that the refusal names the field."""

from __future__ import annotations

import httpx
import pytest

from ibkr_mock import GatewayTransport


def test_an_unknown_path_is_404(trader):
    response = trader("GET", "/iserver/nothing")
    assert response.status_code == 404
    assert response.json() == {"error": "Resource not found", "statusCode": 404}


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("DELETE", "/tickle", "GET, POST"),
        ("PUT", "/iserver/auth/status", "GET, POST"),
        ("GET", "/iserver/account/allocation/group/delete", "POST"),
        ("PATCH", "/iserver/account/DU7654321/order/7", "DELETE, POST"),
        ("PUT", "/iserver/account/allocation/group", None),
        ("GET", "/portfolio/DU7654321/positions/invalidate", "POST"),
        ("DELETE", "/iserver/account/DU7654321/alert/activate", "POST"),
    ],
)
def test_a_wrong_method_is_405_with_every_right_one(trader, method, path, allow):
    response = trader(method, path)
    if allow is None:
        assert response.status_code != 405
    else:
        assert (response.status_code, response.headers["allow"]) == (405, allow)


def test_a_literal_path_wins_over_a_template(trader):
    assert (
        trader("GET", "/iserver/account/allocation/presets").status_code == 503
    )  # allocation, not an account named so
    assert "matchedAccounts" not in trader("GET", "/iserver/account/orders").json()


@pytest.mark.parametrize("path", ["/v1/api/one/user/", "/v1/portal/one/user", "/v1/api/one/%75ser"])
def test_paths_are_taken_as_the_broker_takes_them(trader, path):
    assert trader.http.get(path).json()["username"] == "mocktrader"


def test_a_value_may_be_spelt_like_a_literal_path(trader):
    phone = {"deviceName": "x", "deviceId": "email", "uiName": "x", "enabled": True}
    trader.post("/fyi/deliveryoptions/device", phone)
    assert trader("DELETE", "/fyi/deliveryoptions/email").status_code == 200


def test_a_slash_inside_a_path_value_stays_inside(trader):
    answer = trader.post("/iserver/reply/a%2Fb", {"confirmed": True})
    assert answer == {"error": "reply id not found: 'a/b'"}


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_call_without_a_length_is_411(gateway, trader, method):
    def strip(request: httpx.Request) -> None:
        request.headers.pop("content-length", None)

    path = "/tickle" if method == "POST" else "/iserver/account/allocation/group"
    with httpx.Client(
        transport=GatewayTransport(gateway), base_url="http://127.0.0.1:5080/v1/api", event_hooks={"request": [strip]}
    ) as http:
        assert http.request(method, path, headers=trader.http.headers).status_code == 411


@pytest.mark.parametrize("text", ["true", "True", "TRUE", "false", "False"])
def test_truth_values_in_a_query_may_be_python_s(trader, text):
    assert trader("GET", f"/iserver/account/orders?force={text}").status_code == 200


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/iserver/account/orders?force=maybe", "force"),
        ("/iserver/account/orders?force=", "force"),
        ("/iserver/account/trades?days=0", "days"),
        ("/iserver/account/trades?days=8", "days"),
        ("/iserver/account/trades?days=two", "days"),
        ("/iserver/account/trades?days=1&days=2", "days"),
        ("/iserver/account/trades?=2", "name"),
        ("/iserver/currency/pairs", "currency"),
        ("/iserver/currency/pairs?currency=usd", "currency"),
        ("/iserver/exchangerate?source=EUR", "target"),
        ("/portfolio/DU7654321/positions/x", "pageId"),
        ("/portfolio/DU7654321/positions/-1", "pageId"),
        ("/portfolio/NOBODY/ledger", "accountId"),
        ("/iserver/account/order/status/abc", "orderId"),
        ("/iserver/account/alert/9876543", "type"),
        ("/iserver/account/alert/9876543?type=A", "type"),
    ],
)
def test_a_bad_parameter_is_400_and_named(trader, path, field):
    response = trader("GET", path)
    assert response.status_code == 400
    assert field in response.json()["error"]


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/tickle"), ("POST", "/tickle/"), ("GET", "/iserver/auth/status/")]
)
def test_the_state_of_the_session_may_be_asked_either_way(trader, method, path):
    answer = trader.http.request(method, f"/v1/api{path}").json()
    status = answer["iserver"]["authStatus"] if "iserver" in answer else answer
    assert status["authenticated"] is True
    assert trader.gateway.ledger.requests[-1].operation in ("tickle", "tickle_via_get", "get_auth_status_via_get")


@pytest.mark.parametrize(
    "path",
    [
        "/iserver/marketdata/snapshot?conids=265598,8314&fields=31%2C84&_=1",
        "/iserver/marketdata/history?conid=265598&period=1d&bar=1h&outsideRth=True",
        "/iserver/secdef/search?symbol=AAPL&name=False&secType=STK&pattern=FALSE",
        "/iserver/secdef/search/?symbol=AAPL",
        "/portfolio/DU7654321/positions/0/?waitForSecDef=True",
        "/portfolio2/DU7654321/positions?sort=position&direction=a",
        "/portfolio/subaccounts2?page=0&nocache=True",
        "/iserver/watchlists?SC=USER_WATCHLIST",
        "/fyi/notifications?max=10&exclude=&include=",
    ],
)
def test_the_ways_in_which_clients_write_queries(trader, path):
    assert trader("GET", path).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        f"/trsrv/secdef?conids={'9' * 5_000}",
        f"/iserver/marketdata/snapshot?conids={'9' * 5_000},{'9' * 20}",
        f"/iserver/secdef/info?sectype=BOND&issuerId=e1400001&filters={'9' * 5_000}:1",
        "/iserver/marketdata/history?conid=265598&period=1d&bar=1h&startTime=00010101-00:00:00",
        "/iserver/marketdata/history?conid=265598&period=1d&bar=1h&startTime=00010101-00:00:00&direction=1",
        "/iserver/marketdata/history?conid=265598&period=1d&bar=1h&startTime=99991231-23:59:59&direction=1",
        "/iserver/marketdata/history?conid=265598&period=15y&bar=1w&startTime=19900101-00:00:01",
        "/portfolio/subaccounts2?page=9223372036854775807",
        "/iserver/secdef/search?symbol=%00",
    ],
)
def test_odd_values_never_break_a_read(trader, path):
    assert trader("GET", path).status_code in (200, 204, 400)


def test_odd_values_never_break_a_write(trader):
    row = {"C": "9" * 30}
    assert trader("POST", "/iserver/watchlist", {"id": "1", "name": "x", "rows": [row]}).status_code == 400
    body = {"acctIds": ["DU7654321"], "conids": ["9" * 5_000, "x"], "currency": "USD", "days": 2**31}
    assert trader("POST", "/pa/transactions", body).status_code in (200, 400)
    for date in ("00010101", "99991231"):
        body = {"acctIds": ["DU7654321"], "type": "ALL", "date": date}
        assert trader("POST", "/pa/allocation", body).status_code == 200


def test_unknown_query_parameters_are_ignored(trader):
    assert trader("GET", "/one/user?_=1700000000").status_code == 200


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"side": "HOLD"}, "orders/0/side"),
        ({"side": None}, "orders/0/side"),
        ({"orderType": "MAGIC"}, "orders/0/orderType"),
        ({"tif": None}, "orders/0/tif"),
        ({"price": "227"}, "orders/0/price"),
        ({"quantity": -1}, "orders/0/quantity"),
        ({"quantity": None}, "orders/0"),
        ({"conid": None}, "orders/0"),
        ({"conid": "AAPL"}, "orders/0/conid"),
        ({"cOID": "x" * 65}, "orders/0/cOID"),
    ],
)
def test_a_bad_ticket_is_400_and_the_field_named(trader, changes, field):
    ticket = trader.ticket() | changes
    ticket = {name: value for name, value in ticket.items() if value is not None}
    response = trader("POST", "/iserver/account/DU7654321/orders", {"orders": [ticket]})
    assert response.status_code == 400
    assert field in response.json()["error"]
    assert trader.gateway.ledger.orders == []


@pytest.mark.parametrize("content", [b"{", b"[1,", b"\xff\xfe", b"NaN", b'{"confirmed": tru}'])
def test_a_body_that_is_not_json_is_400(trader, content):
    response = trader.http.post(
        "/v1/api/iserver/reply/x", content=content, headers={"content-type": "application/json"}
    )
    assert response.status_code == 400
    assert "Failed to parse body as JSON" in response.json()["error"]


def test_a_missing_body_is_400_where_one_is_required(trader):
    response = trader("POST", "/iserver/reply/x")
    assert response.status_code == 400
    assert "body" in response.json()["error"]


def test_json_is_read_under_curl_s_form_type(trader):
    response = trader.http.post(
        "/v1/api/iserver/questions/suppress",
        content=b'{"messageIds": ["o163"]}',
        headers={"content-type": "application/x-www-form-urlencoded"},
    )
    assert response.json() == {"status": "submitted"}


@pytest.mark.parametrize(
    ("number", "status"), [("9" * 18, 503), ("1", 503), ("-5", 400), ("0", 400), ("-9223372036854775808", 400)]
)
def test_extreme_numbers_never_break_the_gateway(trader, number, status):
    assert trader("GET", f"/iserver/account/order/status/{number}").status_code == status
    assert trader("GET", f"/iserver/account/alert/{number}?type=Q").json()["error"].startswith("Alert with order ID=")


@pytest.mark.parametrize("number", ["9" * 30, "1" * 400, "1e3", "0x10", "1_000", "٣"])
def test_what_is_no_number_of_the_contract_is_400(trader, number):
    assert trader("GET", f"/iserver/account/order/status/{number}").status_code == 400


@pytest.mark.parametrize(
    "changes",
    [
        {"quantity": 1e300},
        {"price": 1e300},
        {"price": -1},
        {"price": 0},
        {"quantity": 1e-300},
        {"quantity": None, "cashQty": 5e-324},
        {"quantity": None, "cashQty": 1e308},
        {"conid": 1e15},
        {"conid": 2**62},
        {"orderType": "TRAIL", "trailingAmt": 1e308, "trailingType": "%", "price": None},
    ],
)
def test_extreme_tickets_are_refused_as_the_broker_refuses(trader, changes):
    answer = trader.place(trader.ticket(**changes))
    assert isinstance(answer, dict)
    assert answer["error"]
