"""Every call that changes something, and the read that shows it. The table covers the whole trading side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ibkr_mock import Contract
from ibkr_mock.registry import HANDLERS

from .conftest import AAPL, ACCOUNT, Caller

OTHER = "DU7654322"
GROUP = "/iserver/account/allocation/group"
ALERTS = f"/iserver/account/{ACCOUNT}/alert"
ORDERS = f"/iserver/account/{ACCOUNT}/orders"
LIST = {"id": "77", "name": "Mine", "rows": [{"C": AAPL}]}
PAIR = {"name": "Pair", "accounts": [{"name": ACCOUNT}], "default_method": "E"}
ALERT = {
    "alertName": "Above",
    "alertMessage": "now",
    "alertRepeatable": 0,
    "outsideRth": 0,
    "tif": "GTC",
    "conditions": [
        {
            "type": 1,
            "conidex": f"{AAPL}@SMART",
            "operator": ">=",
            "triggerMethod": "0",
            "value": "999",
            "logicBind": "n",
        }
    ],
}
MODEL = {
    "reqID": 1,
    "model": "Mine",
    "desc": "x",
    "isStatic": False,
    "positionTargets": [{"conid": AAPL, "target": 0.9}],
    "cashTargets": [{"ccy": "USD", "target": 0.1}],
}

Step = Callable[[Caller], Any]


def live(caller: Caller) -> dict[int, tuple[str, float]]:
    return {row["orderId"]: (row["status"], row["totalSize"]) for row in caller.live()}


def resting(caller: Caller, **changes: Any) -> str:
    number: str = caller.place(caller.ticket(price=caller.price(-2), **changes))[0]["order_id"]
    caller.gateway.advance(1)
    return number


def modify(caller: Caller) -> None:
    number = caller.gateway.ledger.orders[0].id
    caller.post(f"/iserver/account/{ACCOUNT}/order/{number}", caller.ticket(price=caller.price(-1), quantity=11))


def cancel(caller: Caller) -> None:
    caller.ok("DELETE", f"/iserver/account/{ACCOUNT}/order/{caller.gateway.ledger.orders[0].id}")


def question(caller: Caller) -> Any:
    return caller.place(caller.ticket(price=caller.price(-9)))[0]


def reply(caller: Caller) -> None:
    caller.post(f"/iserver/reply/{question(caller)['id']}", {"confirmed": True})


def held(caller: Caller) -> None:
    caller.place(caller.ticket(useAdaptive=True))


def release(caller: Caller) -> None:
    order = caller.gateway.ledger.orders[0]
    caller("POST", "/iserver/notification", {"orderId": order.id, "reqId": order.notice, "text": "Yes"})


def first_alert(caller: Caller) -> int:
    return next(int(row["order_id"]) for row in caller.get(f"{ALERTS}s") if row["alert_name"] == "Above")


def alerts(caller: Caller) -> list[tuple[str, int]]:
    return [
        (row["alert_name"], row["alert_active"]) for row in caller.get(f"{ALERTS}s") if row["alert_name"] == "Above"
    ]


def models(caller: Caller) -> dict[str, str]:
    return {row["model"]: row["nlv"] for row in caller.post("/fa/model/list", {"reqID": 1})["models"]}


def plan(caller: Caller) -> Any:
    wishes = {"reqID": 1, "model": "Growth", "accountList": [{"account": ACCOUNT, "amtToInvest": 500}]}
    return caller.post("/fa/model/invest-divest", wishes)["transfersInstructionId"]


def growth(caller: Caller) -> float:
    return float(models(caller)["Growth"])


def submitted(caller: Caller) -> None:
    caller.post("/fa/model/submit-transfers", {"reqID": 1, "fpOrderId": plan(caller)})


def retarget(caller: Caller) -> None:
    body = {key: MODEL[key] for key in ("reqID", "positionTargets", "cashTargets")} | {"model": "Growth"}
    caller.post("/fa/model/rebalance/to-new-targets", body)


def targets(caller: Caller) -> list[str]:
    rows = caller.post("/fa/model/positions", {"reqID": 1, "model": "Growth"})["positionList"]
    return [row["trgt"] for row in rows]


def notice(caller: Caller) -> str:
    return str(caller.get("/fyi/notifications", params={"max": 10})[0]["ID"])


def prices(caller: Caller) -> bool:
    return "31" in caller.get("/iserver/marketdata/snapshot", params={"conids": AAPL, "fields": "31"})[0]


def streaming(caller: Caller) -> None:
    prices(caller)


def nothing(_: Caller) -> None:
    """No preparation."""


def get(path: str, *members: Any) -> Step:
    """Read a path, and a place in its answer."""

    def read(caller: Caller) -> Any:
        value = caller.get(path)
        for member in members:
            value = value[member]
        return value

    return read


def post(path: str, body: Any, *members: Any) -> Step:
    def write(caller: Caller) -> Any:
        value = caller.post(path, body)
        for member in members:
            value = value[member]
        return value

    return write


def call(method: str, path: str, body: Any = None) -> Step:
    return lambda caller: caller(method, path, body)


TABLE: list[tuple[str, Step, Step, Step, Any, Any]] = [
    # operation, what is there before, the write, the read, what it shows before and after (a callable judges)
    ("init_brokerage_session", call("POST", "/logout"), lambda c: (c.sign_in("mockadvisor"), c.open()),
     lambda c: c("GET", "/iserver/accounts").status_code, 401, 200),
    ("reauthenticate", lambda c: c.gateway.advance(301),
     lambda c: (c.post("/iserver/reauthenticate"), c.gateway.advance(3)),
     lambda c: c("GET", "/iserver/accounts").status_code, 401, 200),
    ("logout", nothing, call("POST", "/logout"), lambda c: c("GET", "/portfolio/accounts").status_code, 200, 401),
    ("switch_account", nothing, post("/iserver/account", {"acctId": OTHER}),
     get("/iserver/accounts", "selectedAccount"), "DF7654300", OTHER),
    ("set_dynamic_account", nothing, post("/iserver/dynaccount", {"acctId": "DU7654401"}),
     lambda c: "DU7654401" in c.get("/iserver/accounts")["accounts"], False, True),
    ("place_orders", nothing, lambda c: resting(c), live, {}, lambda v: [*v.values()] == [("Submitted", 10.0)]),
    ("modify_order", resting, modify, lambda c: [size for _, size in live(c).values()], [10.0], [11.0]),
    ("cancel_order", resting, cancel, lambda c: [status for status, _ in live(c).values()], ["Submitted"],
     ["PendingCancel"]),
    ("reply_to_question", nothing, reply, lambda c: len(live(c)), 0, 1),
    ("answer_notification", held, release, lambda c: [status for status, _ in live(c).values()], ["WarnState"],
     ["PreSubmitted"]),
    ("suppress_questions", nothing, post("/iserver/questions/suppress", {"messageIds": ["o163"]}),
     lambda c: "messageIds" in question(c), True, False),
    ("reset_suppressed_questions", post("/iserver/questions/suppress", {"messageIds": ["o163"]}),
     call("POST", "/iserver/questions/suppress/reset"), lambda c: "messageIds" in question(c), False, True),
    ("create_allocation_group", nothing, post(GROUP, PAIR), get(GROUP, "data"), [],
     [{"name": "Pair", "size": 1, "allocation_method": "E"}]),
    ("modify_allocation_group", post(GROUP, PAIR),
     call("PUT", GROUP, {**PAIR, "name": "Two", "prev_name": "Pair"}),
     lambda c: [row["name"] for row in c.get(GROUP)["data"]], ["Pair"], ["Two"]),
    ("delete_allocation_group", post(GROUP, PAIR), post(f"{GROUP}/delete", {"name": "Pair"}),
     lambda c: c.get("/iserver/accounts")["groups"], ["Pair"], []),
    ("set_allocation_presets", nothing, post("/iserver/account/allocation/presets", {"default_method_for_all": "E"}),
     get("/iserver/account/allocation/presets", "default_method_for_all"), "N", "E"),
    ("unsubscribe_market_data", streaming, post("/iserver/marketdata/unsubscribe", {"conid": AAPL}),
     prices, True, False),
    ("create_watchlist", nothing, post("/iserver/watchlist", LIST),
     lambda c: [row["name"] for row in c.get("/iserver/watchlists")["data"]["user_lists"]], ["Tech"], ["Tech", "Mine"]),
    ("delete_watchlist", post("/iserver/watchlist", LIST), call("DELETE", "/iserver/watchlist?id=77"),
     lambda c: [row["id"] for row in c.get("/iserver/watchlists")["data"]["user_lists"]], ["1234", "77"], ["1234"]),
    ("set_fyi_setting", nothing, post("/fyi/settings/EA", {"enabled": False}),
     lambda c: {row["FC"]: row.get("A") for row in c.get("/fyi/settings")}["EA"], 1, 0),
    ("mark_fyi_disclaimer_read", nothing, call("PUT", "/fyi/disclaimer/EA"),
     lambda c: {row["FC"]: row["H"] for row in c.get("/fyi/settings")}["EA"], 0, 1),
    ("register_fyi_device", nothing,
     post("/fyi/deliveryoptions/device", {"deviceName": "p", "deviceId": "d2", "uiName": "p", "enabled": True}),
     lambda c: [row["I"] for row in c.get("/fyi/deliveryoptions")["E"]], ["device-0001"], ["device-0001", "d2"]),
    ("set_email_delivery", nothing, call("PUT", "/fyi/deliveryoptions/email?enabled=false"),
     get("/fyi/deliveryoptions", "M"), 1, 0),
    ("delete_fyi_device", nothing, call("DELETE", "/fyi/deliveryoptions/device-0001"),
     get("/fyi/deliveryoptions", "E"), lambda v: len(v) == 1, []),
    ("mark_notification_read", nothing, lambda c: c.ok("PUT", f"/fyi/notifications/{notice(c)}"),
     get("/fyi/unreadnumber", "BN"), lambda v: v > 0, lambda v: v > 0),
    ("create_alert", nothing, post(ALERTS, ALERT), alerts, [], [("Above", 1)]),
    ("activate_alert", post(ALERTS, ALERT),
     lambda c: c.post(f"{ALERTS}/activate", {"alertId": first_alert(c), "alertActive": 0}), alerts, [("Above", 1)],
     [("Above", 0)]),
    ("delete_alert", post(ALERTS, ALERT), lambda c: c.ok("DELETE", f"{ALERTS}/{first_alert(c)}", {}), alerts,
     [("Above", 1)], []),
    ("invalidate_positions", lambda c: (c.get(f"/portfolio/{ACCOUNT}/positions/0"),),
     call("POST", f"/portfolio/{ACCOUNT}/positions/invalidate"),
     lambda c: "name" in c.get(f"/portfolio/{ACCOUNT}/positions/0")[0], True, False),
    ("set_model_presets", nothing, post("/fa/fa-preset/save", {"reqID": 1, "keepModelOpen": True}),
     post("/fa/fa-preset/get", {"reqID": 1}, "keepModelOpen"), False, True),
    ("save_model", nothing, post("/fa/model/save", MODEL), lambda c: models(c).get("Mine"), None, "0"),
    ("submit_model_transfers", nothing, submitted, growth, lambda v: v > 0, lambda v: v > 0),
    ("create_rebalance_plan_to_new_targets", nothing, retarget, targets, ["0.45", "0.45"], ["0.9", "0"]),
]  # fmt: skip

READS = frozenset(
    {
        "get_auth_status", "tickle", "preview_orders", "get_allocation_group", "search_contracts_by_post",
        "get_contract_rules", "run_scanner", "run_hmds_scanner", "get_combined_allocation", "get_performance",
        "get_performance_all_periods", "list_transactions", "get_analyst_allocation", "get_master_status",
        "get_model_presets", "list_models", "get_model_summary", "list_model_positions", "list_model_accounts",
        "list_model_investments",
    }
)  # fmt: skip
"""Calls that read only, though they are no GET."""
PLANS = frozenset(
    {
        "create_investment_plan",
        "create_combined_investment_plan",
        "create_cash_plan",
        "create_rebalance_plan",
        "create_rebalance_plan_to_specific_targets",
    }
)
"""Calls whose effect is that their answer can be submitted."""
SIGN_IN = frozenset({"request_oauth_token", "get_oauth_access_token", "get_live_session_token"})
"""Calls whose effect is that later ones are let in."""


def judged(value: Any, expected: Any) -> bool:
    return bool(expected(value)) if callable(expected) else value == expected


@pytest.mark.parametrize(
    ("prepare", "write", "read", "before", "after"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_a_write_shows_in_the_next_read(
    caller: Caller, prepare: Step, write: Step, read: Step, before: Any, after: Any
) -> None:
    caller.ready("mockadvisor")
    prepare(caller)
    first = read(caller)
    assert judged(first, before), first
    write(caller)
    second = read(caller)
    assert judged(second, after), second
    assert first != second


def test_the_table_has_every_call_that_changes_something(contract: Contract) -> None:
    # One that is answered from the contract's examples has no effect.
    simulated = [one for one in contract.operations.values() if one.id in HANDLERS]
    writes = {one.id for one in simulated if one.method != "GET" and one.prefix}
    assert writes - READS - PLANS - SIGN_IN == {row[0] for row in TABLE}
    assert writes >= READS | PLANS | SIGN_IN


def test_an_order_becomes_a_trade_a_position_cash_and_profit(trader: Caller) -> None:
    reads: dict[str, Step] = {
        "orders": lambda c: [row["status"] for row in c.live()],
        "trades": lambda c: len(c.get("/iserver/account/trades")),
        "position": lambda c: c.get(f"/portfolio/{ACCOUNT}/position/{AAPL}")[0]["position"],
        "page": lambda c: {row["conid"]: row["position"] for row in c.get(f"/portfolio/{ACCOUNT}/positions/0")}[AAPL],
        "second form": lambda c: sum(row["position"] for row in c.get(f"/portfolio2/{ACCOUNT}/positions")),
        "by instrument": lambda c: c.get(f"/portfolio/positions/{AAPL}")[ACCOUNT][0]["position"],
        "ledger": lambda c: c.ledger_of()["USD"]["cashbalance"],
        "stocks": lambda c: c.ledger_of()["BASE"]["stockmarketvalue"],
        "summary": lambda c: c.get(f"/portfolio/{ACCOUNT}/summary")["totalcashvalue"]["amount"],
        "margin": lambda c: c.get(f"/iserver/account/{ACCOUNT}/summary/margins")["total"],
        "allocation": lambda c: c.get(f"/portfolio/{ACCOUNT}/allocation")["assetClass"]["long"]["STK"],
        "profit": lambda c: c.get("/iserver/account/pnl/partitioned")["upnl"][f"{ACCOUNT}.Core"]["mv"],
        "transactions": lambda c: len(
            c.post("/pa/transactions", {"acctIds": [ACCOUNT], "conids": [AAPL], "currency": "USD"})["transactions"]
        ),
    }
    for path in ("/iserver/account/orders", "/iserver/account/trades", "/iserver/account/pnl/partitioned"):
        trader.get(path)
    before = {name: read(trader) for name, read in reads.items()}
    trader.place(trader.ticket(orderType="MKT", price=None))
    trader.gateway.advance(3)
    after = {name: read(trader) for name, read in reads.items()}
    assert {name for name in reads if before[name] == after[name]} == set()
    assert (before["position"] + 10, after["orders"]) == (after["position"], ["Filled"])
