"""What a user keeps at the broker: watchlists, alerts, notifications; and what scans find."""

from __future__ import annotations

import pytest

from ibkr_mock.instruments import INSTRUMENTS

ACCOUNT = "DU7654321"
AAPL, IBM = 265598, 8314
ALERT = 9_876_543


# Watchlists


def lists(caller):
    return caller.get("/iserver/watchlists?SC=USER_WATCHLIST")["data"]["user_lists"]


def test_a_watchlist_lives_and_dies(trader):
    rows = [{"C": AAPL}, {"H": "Old ones"}, {"C": str(IBM)}]
    made = trader.post("/iserver/watchlist", {"id": "77", "name": "Two", "rows": rows})
    assert (made["id"], made["name"], made["instruments"]) == ("77", "Two", [])
    assert [(row["id"], row["name"]) for row in lists(trader)] == [("1234", "Tech"), ("77", "Two")]
    first = trader.get("/iserver/watchlist?id=77")
    assert [row.get("conid") for row in first["instruments"]] == [AAPL, None, IBM]
    assert first["instruments"][1] == {"H": "Old ones"}
    assert "name" not in first["instruments"][0]
    second = trader.get("/iserver/watchlist?id=77")
    assert [row.get("ticker") for row in second["instruments"]] == ["AAPL", None, "IBM"]
    assert second["hash"] == made["hash"] == first["hash"]
    assert trader.ok("DELETE", "/iserver/watchlist?id=77")["data"] == {"deleted": "77"}
    assert [row["id"] for row in lists(trader)] == ["1234"]
    assert trader("GET", "/iserver/watchlist?id=77").status_code == 503
    assert trader("DELETE", "/iserver/watchlist?id=77").status_code == 503


def test_an_id_in_use_replaces_the_list(trader):
    for name in ("One", "Another"):
        trader.post("/iserver/watchlist", {"id": "1", "name": name, "rows": [{"C": AAPL}]})
    assert [row["name"] for row in lists(trader)] == ["Tech", "Another"]
    assert trader("POST", "/iserver/watchlist", {"id": "1", "name": "x", "rows": [{"C": "AAPL"}]}).status_code == 400
    assert [row["name"] for row in lists(trader)] == ["Tech", "Another"]


def test_lists_belong_to_the_user(trader, another):
    trader.post("/iserver/watchlist", {"id": "1", "name": "Mine", "rows": []})
    assert lists(another().ready("mocklive")) == []
    assert [row["name"] for row in lists(another().ready())] == ["Tech", "Mine"]


# Alerts


def alert(**changes):
    condition = {"type": 1, "conidex": f"{AAPL}@SMART", "operator": ">=", "value": "1000", "logicBind": "n"}
    body = {
        "alertName": "High",
        "alertMessage": "It rose",
        "alertRepeatable": 0,
        "outsideRth": 0,
        "tif": "GTC",
        "conditions": [condition],
    }
    return body | changes


def create(caller, **changes):
    return caller.post(f"/iserver/account/{ACCOUNT}/alert", alert(**changes))


def read(caller, number):
    return caller.get(f"/iserver/account/alert/{number}?type=Q")


def listed(caller):
    return {row["order_id"]: row for row in caller.get(f"/iserver/account/{ACCOUNT}/alerts")}


def test_an_alert_lives_and_dies(trader):
    made = create(trader)
    number = made["order_id"]
    assert (made["success"], made["text"]) == (True, "Submitted")
    assert listed(trader)[number]["alert_active"] == 1
    assert read(trader, number)["conditions"][0]["contract_description_1"] == "AAPL"
    switch = {"alertId": number, "alertActive": 0}
    assert trader.post(f"/iserver/account/{ACCOUNT}/alert/activate", switch)["success"] is True
    assert read(trader, number)["alert_active"] == listed(trader)[number]["alert_active"] == 0
    changed = create(trader, orderId=number, alertMessage="It rose a lot")
    assert changed["order_id"] == number
    assert read(trader, number)["alert_message"] == "It rose a lot"
    assert read(trader, number)["alert_active"] == 1
    assert trader.ok("DELETE", f"/iserver/account/{ACCOUNT}/alert/{number}", {})["success"] is True
    assert number not in listed(trader)
    assert "not found" in read(trader, number)["error"]
    assert trader("DELETE", f"/iserver/account/{ACCOUNT}/alert/{number}").status_code == 500


def test_zero_deletes_and_switches_all(trader):
    create(trader)
    trader.post(f"/iserver/account/{ACCOUNT}/alert/activate", {"alertId": 0, "alertActive": 0})
    assert {row["alert_active"] for row in listed(trader).values()} == {0}
    trader.ok("DELETE", f"/iserver/account/{ACCOUNT}/alert/0", {})
    assert listed(trader) == {}


def test_a_name_stays_and_conditions_are_needed(trader):
    number = create(trader)["order_id"]
    assert create(trader, orderId=number, alertName="Another")["success"] is False
    assert create(trader, conditions=[])["success"] is False
    assert trader("POST", f"/iserver/account/{ACCOUNT}/alert", alert(orderId=1)).status_code == 500
    assert create(trader, orderId="x")["success"] is False


def test_each_account_has_its_own(trader):
    number = create(trader)["order_id"]
    other = "DU7654322"
    assert number not in {row["order_id"] for row in trader.get(f"/iserver/account/{other}/alerts")}
    body = {"alertId": number, "alertActive": 0}
    assert trader("POST", f"/iserver/account/{other}/alert/activate", body).status_code == 500
    assert trader("GET", "/iserver/account/U7654321/alerts").status_code == 400


def condition(percent, caller, operator=">=", bind="n"):
    value = f"{caller.price(percent):.2f}"
    return {"type": 1, "conidex": f"{AAPL}@SMART", "operator": operator, "value": value, "logicBind": bind}


@pytest.mark.parametrize(
    ("parts", "fires"),
    [
        ([(-5, ">=", "n")], True),
        ([(5, ">=", "n")], False),
        ([(5, "<=", "n")], True),
        ([(-5, ">=", "a"), (5, ">=", "n")], False),
        ([(-5, ">=", "o"), (5, ">=", "n")], True),
        ([(-5, ">=", "a"), (5, "<=", "n")], True),
    ],
)
def test_an_alert_fires_when_the_market_is_there(trader, parts, fires):
    number = create(trader, conditions=[condition(p, trader, op, bind) for p, op, bind in parts])["order_id"]
    assert listed(trader)[number]["alert_triggered"] is fires
    assert read(trader, number)["alert_active"] == int(not fires), "it is off once it has fired"


def test_a_repeatable_alert_stays_on_and_an_expired_one_sleeps(trader):
    parts = [condition(-5, trader)]
    number = create(trader, alertRepeatable=1, conditions=parts)["order_id"]
    assert (read(trader, number)["alert_triggered"], read(trader, number)["alert_active"]) == (True, 1)
    old = create(trader, tif="GTD", expireTime="20260101-00:00:00", conditions=parts)["order_id"]
    assert read(trader, old)["alert_triggered"] is False


def test_an_alert_by_time(trader):
    at = {"type": 3, "conidex": "*", "operator": ">=", "value": "20260105-15:02:00", "logicBind": "n"}
    number = create(trader, conditions=[at])["order_id"]
    assert read(trader, number)["alert_triggered"] is False
    trader.gateway.advance(200)
    assert read(trader, number)["alert_triggered"] is True


def test_the_alert_of_the_assistant_stays(trader):
    mta = trader.get("/iserver/account/mta")
    assert mta["account"] == ACCOUNT
    assert "9:STATE" in mta["alert_mta_defaults"]
    assert read(trader, mta["order_id"])["tool_id"] == mta["tool_id"]
    assert trader.ok("DELETE", f"/iserver/account/{ACCOUNT}/alert/{mta['order_id']}", {})["success"] is False


# Notifications


def test_unread_notifications_are_counted(trader):
    rows = trader.get("/fyi/notifications?max=10")
    unread = [row for row in rows if not row["R"]]
    assert trader.get("/fyi/unreadnumber") == {"BN": len(unread)} != {"BN": 0}
    answer = trader.ok("PUT", f"/fyi/notifications/{unread[0]['ID']}")
    assert answer["P"] == {"R": 1, "ID": unread[0]["ID"]}
    assert trader.get("/fyi/unreadnumber") == {"BN": len(unread) - 1}
    assert trader.ok("PUT", "/fyi/notifications/x")["V"] == 0


def test_notifications_come_newest_first_and_in_pages(trader):
    rows = trader.get("/fyi/notifications?max=10")
    assert [row["D"] for row in rows] == sorted((row["D"] for row in rows), reverse=True)
    assert trader.get("/fyi/notifications?max=1") == rows[:1]
    assert trader.get(f"/fyi/notifications?max=10&id={rows[1]['ID']}") == rows[1:]
    assert trader.get(f"/fyi/notifications/more?id={rows[1]['ID']}") == rows[2:]
    kind = rows[0]["FC"]
    assert {row["FC"] for row in trader.get(f"/fyi/notifications?max=10&include={kind}")} == {kind}
    assert kind not in {row["FC"] for row in trader.get(f"/fyi/notifications?max=10&exclude={kind}")}


def test_settings_are_remembered(trader):
    def settings():
        return {row["FC"]: row for row in trader.get("/fyi/settings")}

    assert settings()["BA"]["A"] == 1
    assert trader.post("/fyi/settings/BA", {"enabled": False})["V"] == 1
    assert settings()["BA"]["A"] == 0
    trader.post("/fyi/settings/BA", {"enabled": True})
    assert settings()["BA"]["A"] == 1
    assert trader.get("/fyi/disclaimer/BA")["FC"] == "BA"
    assert settings()["BA"]["H"] == 0
    trader.ok("PUT", "/fyi/disclaimer/BA")
    assert settings()["BA"]["H"] == 1
    assert "A" not in settings()["DA"]


def test_a_kind_that_is_not_known_is_not_taken_over(trader):
    before = trader.get("/fyi/settings")
    assert trader.post("/fyi/settings/ZZ", {"enabled": False})["V"] == 0
    assert trader.ok("PUT", "/fyi/disclaimer/ZZ")["V"] == 0
    assert trader.get("/fyi/disclaimer/ZZ") == {"FC": "ZZ", "DT": None}
    assert trader.get("/fyi/settings") == before


def test_delivery_is_remembered(trader):
    before = trader.get("/fyi/deliveryoptions")
    assert before["M"] == 1
    phone = {"deviceName": "My phone", "deviceId": "d-1", "uiName": "phone", "enabled": True}
    trader.post("/fyi/deliveryoptions/device", phone)
    trader.ok("PUT", "/fyi/deliveryoptions/email?enabled=False")
    answer = trader.get("/fyi/deliveryoptions")
    assert answer == {"E": [*before["E"], {"NM": "My phone", "I": "d-1", "UI": "phone", "A": 1}], "M": 0}
    gone = trader("DELETE", "/fyi/deliveryoptions/d-1")
    assert (gone.status_code, gone.content) == (200, b"")
    again = trader("DELETE", "/fyi/deliveryoptions/d-1")
    assert again.status_code == 404
    assert again.headers["content-type"].startswith("text/html")


def test_a_user_without_notifications_is_locked(another):
    locked = another().sign_in("mockbroker")("GET", "/fyi/unreadnumber")
    assert (locked.status_code, locked.json()) == (423, {"status": "not configured"})


# Scans


def scan(caller, kind, instrument="STK", filters=()):
    body = {"instrument": instrument, "type": kind, "location": "STK.US.MAJOR", "filter": list(filters)}
    return [row["con_id"] for row in caller.post("/iserver/scanner/run", body)["contracts"]]


def test_what_the_parameters_offer_can_be_scanned(trader):
    params = trader.get("/iserver/scanner/params")
    for kind in params["scan_type_list"]:
        for instrument in kind["instruments"]:
            found = scan(trader, kind["code"], instrument)
            assert found, (kind["code"], instrument)
    assert scan(trader, "UNKNOWN") == scan(trader, "MOST_ACTIVE", "UNKNOWN") == []


def test_gainers_lead_and_losers_are_their_reverse(trader):
    gainers = scan(trader, "TOP_PERC_GAIN")
    assert gainers[0] == scan(trader, "TOP_PERC_LOSE")[-1]
    path = f"/iserver/marketdata/snapshot?conids={','.join(map(str, gainers))}&fields=83"
    trader.get(path)
    changes = {row["conid"]: row["83"] for row in trader.get(path)}
    shown = [float(changes[conid].rstrip("%")) for conid in gainers if conid != 730000900]
    assert shown == sorted(shown, reverse=True)
    assert all(INSTRUMENTS[conid].country == "US" for conid in gainers)


def test_filters_hold_for_the_prices(trader):
    market, now = trader.gateway.world.market, trader.gateway.clock.now()
    limits = [{"code": "priceAbove", "value": 100}, {"code": "priceBelow", "value": "300"}]
    found = scan(trader, "MOST_ACTIVE", filters=limits)
    assert found
    assert all(100 <= market.quote(INSTRUMENTS[conid], now).last <= 300 for conid in found)


def test_the_older_scanner_finds_the_same(trader):
    body = {"instrument": "STK", "locations": "STK.US", "scanCode": "TOP_PERC_GAIN", "secType": "STK", "maxItems": 3}
    answer = trader.post("/hmds/scanner", body)
    found = [int(row["contractID"]) for row in answer["Contracts"]["Contract"]]
    assert found == scan(trader, "TOP_PERC_GAIN")[:3]
    assert (answer["size"], answer["total"]) == ("3", str(len(scan(trader, "TOP_PERC_GAIN"))))
