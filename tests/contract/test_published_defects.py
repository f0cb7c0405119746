"""Known defects of the published document, each settled in favour of the wire. One test a defect."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]


def schema(contract: Any, name: str) -> dict[str, Any]:
    found: dict[str, Any] = contract.at(f"/components/schemas/{name}")
    return found


def properties(contract: Any, name: str) -> dict[str, Any]:
    found: dict[str, Any] = schema(contract, name)["properties"]
    return found


def takes(contract: Any, name: str, **members: Any) -> bool:
    """Whether an object of a schema may have these members, beside those that tell what it is."""
    own = schema(contract, name)
    need = {key: sample(contract, own["properties"][key]) for key in own.get("required", ())}
    assert members.keys() <= own["properties"].keys(), f"{name} does not declare {members.keys()}"
    errors: list[str] = contract.errors(f"/components/schemas/{name}", need | members)
    return not errors


def sample(contract: Any, node: dict[str, Any]) -> Any:
    types = contract.resolved(node).get("type", "string")
    kind = types if isinstance(types, str) else types[0]
    return {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}}.get(kind, "1")


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a value."""
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(child)


@pytest.fixture(scope="module")
def published(shared_file: Callable[[str, str], Path]) -> dict[str, Any]:
    file = shared_file("IBKR_PUBLISHED", "../shared/reference/published-2.28.0.yaml")
    loaded: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return loaded


def anonymous(path: str) -> str:
    return re.sub(r"{[^}]*}", "{}", path).lower()


def test_path_parameters_are_called_as_in_the_path(contract: Any, published: dict[str, Any]) -> None:
    """27 names differ there: declared in another case, or such as no path has, or not declared at all."""
    own = {(op.method, anonymous(op.path)): op for op in contract.operations()}
    wrong = 0
    for item in published["operations"]:
        op = own.get((item["method"].lower(), anonymous(item["path"])))
        given = {entry["name"] for entry in item.get("parameters", ()) if entry["in"] == "path"}
        wrong += len(given ^ set(re.findall(r"{(\w+)}", item["path"])))
        if op is not None:
            named = {entry["name"] for entry in map(contract.resolved, op.parameters) if entry["in"] == "path"}
            assert named == set(re.findall(r"{(\w+)}", op.path)), op.id
    assert wrong == 27


def test_no_two_operations_share_an_id(contract: Any) -> None:
    """Two schedules, of a venue and of an instrument, are both called `getTradingSchedule` there."""
    names = [op.id for op in contract.operations()]
    assert len({name.lower() for name in names}) == len(names)
    assert {"get_trading_schedule", "get_venue_schedules"} <= set(names)


def test_no_two_schemas_differ_in_case_only(contract: Any, published: dict[str, Any]) -> None:
    """`ErrorResponse` and `errorResponse`, `User` and `user`: one file on many disks, one class after renaming."""
    theirs = list(published["schemas"])
    assert len({name.lower() for name in theirs}) < len(theirs)
    for section in contract.document["components"].values():
        assert len({name.lower() for name in section}) == len(section)


def test_every_parameter_has_a_type(contract: Any) -> None:
    """22 query parameters have none there, and a generator makes anything of them."""
    for op in contract.operations():
        for parameter in map(contract.resolved, op.parameters):
            assert "type" in contract.resolved(parameter["schema"]), f"{op.id} {parameter['name']}"


def test_every_array_says_what_is_in_it(contract: Any) -> None:
    """Many arrays there have no items, others have members beside them."""
    for name, node in contract.document["components"]["schemas"].items():
        for found in nodes(node):
            if "array" in found.get("type", ()):
                assert "items" in found, name
                assert "properties" not in found or "object" in found["type"], name


def test_no_example_is_wrapped(contract: Any) -> None:
    """The document's examples stand in `success` and `value`, which clients took for a part of the body."""
    for name, example in contract.document["components"]["examples"].items():
        value = example["value"]
        wrapped = isinstance(value, dict) and isinstance(value.get("success"), dict) and "value" in value["success"]
        assert not wrapped, name


def test_no_key_of_a_map_is_a_member(contract: Any) -> None:
    """An account, a currency, a date or `PLACEHOLDER` as the name of a member stands for all of its kind there."""
    placeholders = {"U1234567", "U1234567.Core", "PLACEHOLDER", "date_", "categoryId"}
    for name, node in contract.document["components"]["schemas"].items():
        assert not placeholders & set(node.get("properties", {})), name
    for name in ("MarketValues", "TradingDays", "ForecastCategoryMap", "PnlRows", "StrategyParameters"):
        assert isinstance(schema(contract, name)["additionalProperties"], dict), name
        assert "properties" not in schema(contract, name), name


def test_every_call_says_how_it_is_secured(contract: Any) -> None:
    """The document has no security scheme at all."""
    schemes = set(contract.document["components"]["securitySchemes"])
    assert contract.document["security"]
    for op in contract.operations():
        used = {name for option in op.node.get("security", contract.document["security"]) for name in option}
        assert used <= schemes, op.id


def test_contract_ids_are_taken_as_number_and_text(contract: Any) -> None:
    """An integer nearly everywhere, declared as text for orders and trades, and text in three answers."""
    for name in ("LiveOrder", "OrderStatusDetail", "Trade", "CancelAnswer", "ContractMatch", "LivePosition"):
        assert takes(contract, name, conid=265598), name
        assert takes(contract, name, conid="265598"), name
    assert takes(contract, "RealizedPnlRow", conid="265598")
    assert takes(contract, "Transaction", conid=265598)


def test_order_ids_are_text_in_answers_to_placing_and_integers_elsewhere(contract: Any) -> None:
    assert takes(contract, "OrderAck", order_id="987654321")
    for name, member in (("OrderStatusDetail", "order_id"), ("Trade", "order_id"), ("LiveOrder", "orderId")):
        assert takes(contract, name, **{member: 987654321}), name
    assert takes(contract, "CancelAnswer", order_id=987654321)
    assert takes(contract, "CancelAnswer", order_id="987654321")


def test_quantities_of_live_orders_are_numbers(contract: Any) -> None:
    """Declared as text; fractions on the wire."""
    for member in ("totalSize", "filledQuantity", "remainingQuantity", "totalCashSize"):
        assert takes(contract, "LiveOrder", **{member: 34.1}), member
        assert takes(contract, "LiveOrder", **{member: "34.1"}), member


def test_money_is_never_an_integer(contract: Any) -> None:
    """Declared as integers: figures of accounts, profit and loss, values of performance, steps of rules."""
    money = {
        "AccountSummary": ("balance", "SMA", "buyingPower", "totalCashValue", "regTMargin"),
        "CashBalance": ("balance", "settledCash"),
        "PnlRow": ("dpl", "nl", "upl", "el", "mv"),
        "StartNav": ("val",),
        "Transaction": ("pr", "amt", "qty", "fxRate"),
        "RealizedPnlRow": ("fxRate",),
        "IncrementRule": ("lowerEdge", "increment"),
        "ContractRules": ("cashSize", "limitPrice", "stopPrice", "increment", "cashQtyIncr", "sizeIncrement"),
        "LedgerEntry": ("exchangerate",),
        "ForecastContractDetails": ("strike",),
    }
    for name, members in money.items():
        for member in members:
            assert takes(contract, name, **{member: 12.25}), f"{name}.{member}"


def test_net_liquidation_value_of_models_may_be_text(contract: Any) -> None:
    for name in ("ModelSummary", "ModelPositions", "ModelAccount", "ModelInvestment"):
        assert takes(contract, name, nlv="79.63"), name
        assert takes(contract, name, nlv=79.63), name


def test_truth_values_come_as_numbers_and_as_text(contract: Any) -> None:
    """0 and 1 in alerts, `0` and `1` in orders; some are declared one way and sent the other."""
    for member in ("alert_active", "alert_repeatable", "alert_send_message", "itws_orders_only"):
        assert takes(contract, "Alert", **{member: 1}), member
    for triggered in (0, False):
        assert takes(contract, "Alert", alert_triggered=triggered)
        assert takes(contract, "AlertSummary", alert_triggered=triggered)
    for bound in ("n", True):
        assert takes(contract, "AlertCondition", condition_logic_bind=bound)
    for name, member in (("LiveOrder", "isEventTrading"), ("Trade", "liquidation_trade")):
        assert takes(contract, name, **{member: "1"}), name


@pytest.mark.parametrize(
    ("name", "wire", "published_name"),
    [
        ("PortfolioAccount", "faclient", "faClient"),
        ("Alert", "alert_name", "alertName"),
        ("OrderStatusDetail", "fg_color", "fgColor"),
        ("OrderStatusDetail", "bg_color", "bgColor"),
        ("SsoValidation", "LOGIN_TYPE", "loginType"),
        ("LoginFeatures", "env", "envs"),
        ("BrokerageAccounts", "isFT", "isFt"),
        ("AccountUser", "userName", "username"),
        ("BrokerageAccountProperties", "noFXConv", "noFxConv"),
        ("AllocationGroupChange", "prev_name", "previous_name"),
        ("AccessToken", "is_paper", "is_true"),
        ("LiveSessionToken", "diffie_hellman_response", "diffie_hellman_challenge"),
    ],
)
def test_members_are_called_as_on_the_wire(name: str, wire: str, published_name: str, contract: Any) -> None:
    assert wire in properties(contract, name)
    assert published_name not in properties(contract, name)


def test_the_white_label_id_is_read_under_both_names(contract: Any) -> None:
    for name in ("OneUser", "AcesUser"):
        assert {"wbId", "wbid"} <= set(properties(contract, name)), name


def test_lists_of_values_that_are_too_narrow_are_open(contract: Any) -> None:
    """A currency of USD alone, four legal entities, five kinds of time in force, `CLOSE` unknown."""
    for member in ("currency", "type", "tradingType", "businessType", "ibEntity", "clearingStatus"):
        assert takes(contract, "PortfolioAccount", **{member: "something new"}), member
    assert takes(contract, "LiveOrder", timeInForce="CLOSE", status="PreCancelled", side="B")
    assert takes(contract, "OrderStatusDetail", tif="GTD", side="B", child_order_type="3", sec_type="CFD")
    assert takes(contract, "Trade", side="BOT", sec_type="IOPT")
    assert takes(contract, "FyiSetting", FC="ZZ")
    assert {"OVT", "OND", "GTD"} <= set(schema(contract, "TimeInForce")["x-known-values"])


def test_times_do_not_overflow_and_say_their_unit(contract: Any) -> None:
    """Milliseconds here, seconds there; the document has 32 bits for either."""
    times = {
        "PortfolioAccount": {"accountStatus": "milliseconds"},
        "LiveOrder": {"lastExecutionTime_r": "milliseconds"},
        "Trade": {"trade_time_r": "milliseconds"},
        "MarketDataRow": {"_updated": "milliseconds"},
        "HistoryBar": {"t": "milliseconds"},
        "SsoValidation": {"EXPIRES": "milliseconds", "AUTH_TIME": "milliseconds"},
        "WatchlistSummary": {"modified": "milliseconds"},
        "LedgerEntry": {"timestamp": "seconds"},
        "LivePosition": {"timestamp": "seconds"},
        "ForecastRules": {"last_trade_time": "seconds"},
        "TradingHours": {"opening": "seconds", "closing": "seconds"},
    }
    for name, members in times.items():
        for member, unit in members.items():
            assert takes(contract, name, **{member: 1_788_875_890_000}), f"{name}.{member}"
            described = properties(contract, name)[member]["description"]
            assert re.search(rf"\b{unit}\b", described), f"{name}.{member}: {described}"


def test_presets_of_models_have_their_older_and_their_newer_names(contract: Any) -> None:
    older = {"avoidNegativeCashInCore", "closeDivestCorePosition", "roundAllocExchBoardLot"}
    newer = {
        "avoidNegativeCashInIndependent",
        "closeDivestIndependentPosition",
        "roundAllocationQuantityToExchangeBoardLot",
    }
    for name in ("ModelPresets", "ModelPresetsRequest"):
        assert older | newer | {"cashQtyEstimateFactor"} <= set(properties(contract, name)), name


@pytest.mark.parametrize(
    "name",
    [
        "BrokerageAccountPropertiesMap",
        "Ledger",
        "CurrencyPairs",
        "StocksBySymbol",
        "FuturesBySymbol",
        "PnlRows",
        "ForecastCategoryMap",
        "AllocationModels",
    ],
)
def test_what_is_keyed_by_data_is_a_map(name: str, contract: Any) -> None:
    assert isinstance(schema(contract, name)["additionalProperties"], dict)
    assert not schema(contract, name).get("required")
