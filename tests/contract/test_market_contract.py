"""How the contract settles what sources disagree on: instruments, prices, scans, lists, notifications, alerts."""

from __future__ import annotations

import re
from typing import Any

import pytest

FIELD_IDS = re.findall(
    r"[0-9]+",
    """
    31 55 58 70 71 73 74 75 76 77 78 79 80 82 83 84 85 86 87 88 201 6004 6008 6070 6072 6073 6119 6457 6508 6509
    7051 7057 7058 7059 7068 7084 7085 7086 7087 7088 7089 7094 7184 7219 7220 7221 7280 7281 7282 7283 7284 7285
    7292 7293 7294 7295 7296 7308 7309 7310 7311 7607 7633 7635 7636 7637 7638 7639 7644 7655 7671 7672 7674 7675
    7676 7677 7678 7679 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7694 7695 7696 7697 7698 7699 7700 7702
    7703 7704 7705 7706 7707 7708 7714 7715 7720 7724 7741 7762 7768 7920 7921 7943
    """,
)
ROW = "/components/schemas/MarketDataRow"


def operation(contract: Any, name: str) -> Any:
    return next(op for op in contract.operations() if op.id == name)


def parameters(contract: Any, name: str) -> dict[str, Any]:
    op = operation(contract, name)
    return {p["name"]: p for p in map(contract.resolved, op.parameters)}


def test_every_published_field_id_is_a_property_with_a_readable_name(contract: Any) -> None:
    properties = contract.at(f"{ROW}/properties")
    assert [name for name in properties if name.isdecimal()] == FIELD_IDS
    names = {name: schema.get("x-name", name) for name, schema in properties.items()}
    assert {name for name in FIELD_IDS if not re.fullmatch(r"[a-z][a-z0-9_]*", names[name])} == set()
    assert len(set(names.values())) == len(names)
    known = {"31": "last", "84": "bid", "86": "ask", "85": "ask_size", "88": "bid_size", "6509": "availability"}
    assert {key: names[key] for key in known} == known


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("MarketDataRow", {"conid": 1}),
        (
            "MarketDataRow",
            {"conid": 1, "31": "C193.18", "84": 193.1, "85": "1,300", "87": "10.6M", "87_raw": 1.06e7, "6509": None},
        ),
        (
            "MarketDataRow",
            {"conid": 1, "6008": 1, "6457": "265598", "7184": "1", "7768": True, "_updated": 1792508531000},
        ),
        ("MarketHistory", {"data": []}),
        (
            "MarketHistory",
            {"data": [{"t": 1, "v": 7}], "chartAnnotations": "x/D 0.24/1440;", "volumeFactor": 40, "travelTime": 3},
        ),
        ("HistoryFrame", {"topic": "smh+265598", "data": [{"t": 1, "v": 0.5}]}),
        ("ContractMatch", {"conid": "2147483647", "companyName": None, "bondid": 5, "issuers": [{"id": "e1234567"}]}),
        (
            "ContractMatch",
            {"conid": 265598, "restricted": "IDEALPRO", "sections": [{"secType": "FUT", "showPrips": True}]},
        ),
        ("ContractMatch", {"conid": "265598", "restricted": False, "opt": "20270115;20270219", "sections": None}),
        (
            "DerivativeContract",
            {"conid": 1, "strike": 0, "maturityDate": None, "priceRendering": None, "ticker": "AAPL"},
        ),
        (
            "DerivativeContract",
            {"conid": 1, "strike": "195.0", "maturityDate": 20270115, "right": "?", "symbol": "AAPL"},
        ),
        ("ContractInfo", {"con_id": 1, "multiplier": "50", "strike": "187.5", "right": "CALL"}),
        ("ContractInfo", {"con_id": 1, "multiplier": None, "underlying_con_id": 0, "text": None}),
        (
            "ContractInfoAndRules",
            {"con_id": 1, "rules": {"error": None, "limitPrice": 181.05, "stopprice": None, "increment": 0.01}},
        ),
        (
            "ContractRules",
            {"cashSize": 0.0, "incrementRules": [{"lowerEdge": 0.0, "increment": 0.01}], "orderDefaults": {"MKT": {}}},
        ),
        (
            "AlgoList",
            {
                "algos": [
                    {
                        "id": "Vwap",
                        "parameters": [{"id": "a", "defaultValue": False, "maxValue": 50, "required": "true"}],
                    }
                ]
            },
        ),
        ("SecurityDefinition", {"conid": 1, "strike": "0", "multiplier": 0.0, "expiry": None}),
        ("SecurityDefinition", {"conid": 1, "strike": 195, "multiplier": "100", "putOrCall": "C"}),
        ("StocksBySymbol", {"AAPL": [{"name": "A", "chineseName": None, "contracts": [{"conid": 1}]}], "NONE": []}),
        (
            "TradingSchedule",
            {"schedules": {"20270104": {"liquid_hours": [{"opening": 1799073000, "closing": 1799096400}]}}},
        ),
        (
            "VenueSchedule",
            {"schedules": [{"tradingScheduleDate": 20000101, "tradingtimes": [{"openingTime": "0035"}]}]},
        ),
        (
            "ScannerLocation",
            {
                "type": "STK",
                "locations": [{"type": "STK.US", "locations": [{"type": "STK.US.MAJOR", "locations": None}]}],
            },
        ),
        ("HmdsScannerResult", {"total": 17616, "id": "scanner1", "Contracts": {"Contract": [{"contractID": 265598}]}}),
        ("Watchlist", {"id": "1", "instruments": [{"H": ""}, {"C": "265598", "conid": 265598, "ST": "STK"}]}),
        ("ForecastMarket", {"payout": "", "contracts": [{"conid": 1, "strike_label": "A"}]}),
        ("ForecastContractDetails", {"strike": 3.125, "underlying_conid": 1, "party": "A", "payout": 1.0}),
        ("FyiNotification", {"ID": "1", "R": "0", "D": "1799073000.0", "FC": "ZZ"}),
        ("FyiNotification", {"ID": "1", "R": 1}),
        ("FyiSetting", {"FC": "NS", "H": 0}),
        ("AlertSummary", {"order_id": 1, "alert_triggered": 0}),
        ("AlertAnswer", {"success": False, "text": "no", "order_id": None, "failure_list": None}),
    ],
)
def test_answers_are_read_in_their_general_form(contract: Any, schema: str, value: dict[str, Any]) -> None:
    pointer = f"/components/schemas/{schema}"
    assert contract.errors(pointer, value) == []
    if "additionalProperties" not in contract.at(pointer):
        assert contract.errors(pointer, value | {"brandNew": {"x": [1]}}) == []


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("MarketDataRow", {"31": "181.07"}),
        ("MarketHistory", {"error": "Chart data unavailable"}),
        ("HistoryFrame", {"data": []}),
        ("ContractInfo", {"conid": 1}),
        ("StocksBySymbol", {"AAPL": {"name": "A"}}),
        ("FyiNotification", {"MS": "title"}),
        ("AlertSummary", {"order_id": "1"}),
        (
            "AlertRequest",
            {
                "alertName": "A",
                "alertMessage": "",
                "alertRepeatable": 2,
                "outsideRth": 0,
                "tif": "GTC",
                "conditions": [],
            },
        ),
        (
            "AlertRequest",
            {
                "alertName": "A",
                "alertMessage": "",
                "alertRepeatable": 0,
                "outsideRth": 0,
                "tif": "DAY",
                "conditions": [],
            },
        ),
        ("ContractRulesRequest", {"conid": 9223372036854775808}),
        ("WatchlistRequest", {"id": 1, "name": "A", "rows": []}),
    ],
)
def test_bodies_of_another_shape_are_noticed(contract: Any, schema: str, value: dict[str, Any]) -> None:
    assert contract.errors(f"/components/schemas/{schema}", value) != []


@pytest.mark.parametrize(
    "name",
    [
        "search_contracts",
        "get_snapshot",
        "list_all_conids",
        "get_venue_schedules",
        "list_fyi_settings",
        "list_alerts",
    ],
)
def test_lists_have_typed_rows(contract: Any, name: str) -> None:
    """The published document has lists without items."""
    schema = operation(contract, name).node["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["type"] == "array"
    assert schema["items"]["$ref"].startswith("#/components/schemas/")


@pytest.mark.parametrize(
    "schema", ["StocksBySymbol", "FuturesBySymbol", "ForecastCategoryMap", "TradingDays", "OrderDefaultsByType"]
)
def test_maps_have_no_placeholder_names(contract: Any, schema: str) -> None:
    found = contract.at(f"/components/schemas/{schema}")
    assert "properties" not in found
    assert found["additionalProperties"]


def test_lists_in_a_query_are_one_text_with_commas(contract: Any) -> None:
    """The published document declares one number for the contract ids of a snapshot, and one of its field ids."""
    lists = {"get_snapshot": ["conids", "fields"], "get_security_definitions": ["conids"], "list_stocks": ["symbols"]}
    for name, wanted in lists.items():
        for parameter in wanted:
            found = parameters(contract, name)[parameter]
            assert (found["schema"]["type"], found["explode"]) == ("array", False)


def test_every_field_of_a_row_can_be_asked_for_by_the_name_that_it_is_read_by(contract: Any) -> None:
    field = contract.at("/components/schemas/Field")
    rows = contract.at("/components/schemas/MarketDataRow")["properties"]
    names = dict(zip(field["x-known-values"], field["x-enum-varnames"], strict=True))
    assert (names["31"], names["84"], names["86"], names["7295"]) == ("LAST", "BID", "ASK", "OPEN")
    assert {key for key in rows if key.isdigit()} == set(names)
    assert all(name == rows[key]["x-name"].upper() for key, name in names.items())


def test_path_parameters_carry_the_name_of_their_path(contract: Any) -> None:
    assert "notificationId" in parameters(contract, "mark_notification_read")
    assert operation(contract, "mark_notification_read").path == "/fyi/notifications/{notificationId}"


def test_history_and_rules_can_fail_inside_a_200(contract: Any) -> None:
    for name in ("get_history", "get_contract_rules"):
        op = operation(contract, name)
        assert op.node["x-error-in-success"] is True
        assert contract.errors(f"{op.pointer}/responses/200/content/application~1json/schema", {"error": "no"}) == []


def test_the_assistants_alert_comes_in_two_forms(contract: Any) -> None:
    op = operation(contract, "get_mta_alert")
    pointer = f"{op.pointer}/responses/200/content/application~1json/schema"
    assert contract.errors(pointer, {"order_id": 1, "alert_name": None, "conditions": []}) == []
    assert contract.errors(pointer, [{"order_id": 1, "alert_name": "MTA"}]) == []
    assert contract.errors(pointer, {"alert_name": "MTA"}) != []


def test_documented_statuses_of_their_own(contract: Any) -> None:
    assert "204" in operation(contract, "get_security_definitions").node["responses"]
    assert "423" in operation(contract, "get_unread_count").node["responses"]
    assert "403" in operation(contract, "create_alert").node["responses"]
    assert "content" not in operation(contract, "delete_fyi_device").node["responses"]["200"]


def test_pacing_of_single_operations(contract: Any) -> None:
    paced = {op.id: op.node.get("x-pacing") for op in contract.operations()}
    assert paced["get_scanner_params"] == {"requests": 1, "seconds": 900}
    assert paced["run_scanner"] == {"requests": 1, "seconds": 1}
    assert paced["get_snapshot"] == {"requests": 10, "seconds": 1}
    notifications = {op.id for op in contract.operations() if op.path.startswith("/fyi/")}
    assert len(notifications) == 12
    assert {name for name in notifications if paced[name] != {"requests": 1, "seconds": 1, "group": "fyi"}} == set()
