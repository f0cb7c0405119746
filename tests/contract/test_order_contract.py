"""What the contract takes for an order, and in which forms it reads answers about orders, positions and allocation."""

from __future__ import annotations

from itertools import chain, combinations
from pathlib import Path
from typing import Any

import pytest

TICKET = "/components/schemas/OrderTicket"
ANSWERS = "/components/schemas/OrderAnswers"
SHAPE = {"$ref", "type", "anyOf", "oneOf", "const"}
VARIANTS = ("OrderAck", "OrderQuestion", "OrderRejection", "AdvancedOrderReject")

# What each order type needs beside the fields that all need. Written from the broker's own description of the fields.
NEEDS: dict[str, set[str]] = {
    "MKT": set(),
    "MOC": set(),
    "MIDPRICE": set(),
    "MIT": set(),
    "LIT": set(),
    "REL": set(),
    "LMT": {"price"},
    "LOC": {"price"},
    "STP": {"price"},
    "STOP_LIMIT": {"price", "auxPrice"},
    "STP LMT": {"price", "auxPrice"},
    "TRAIL": {"trailing"},
    "TRAILLMT": {"price", "auxPrice", "trailing"},
}
FIELDS: dict[str, dict[str, Any]] = {
    "price": {"price": 180.5},
    "auxPrice": {"auxPrice": 182},
    "trailing": {"trailingType": "amt", "trailingAmt": 1.5},
}


def ticket(**changes: Any) -> dict[str, Any]:
    """A limit order with some fields changed; a field that is changed to None is left out."""
    fields = {
        "conid": 265598,
        "orderType": "LMT",
        "side": "BUY",
        "tif": "DAY",
        "quantity": 10,
        "price": 180.5,
    } | changes
    return {name: value for name, value in fields.items() if value is not None}


def variants(contract: Any, value: Any) -> list[str]:
    """Names of the four forms of an order's answer that a value has."""
    return [name for name in VARIANTS if not contract.errors(f"/components/schemas/{name}", value)]


def test_the_table_in_the_description_says_what_each_order_type_needs(contract: Any) -> None:
    """What people read and what validators check are the same rules, for every order type there is."""
    described: dict[str, set[str]] = {}
    for line in contract.at(f"{TICKET}/description").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and set(cells[0]) != {"-"} and cells[0] != "orderType":
            needed = {
                field
                for field, cell in zip(FIELDS, cells[1:], strict=True)
                if cell not in ("-", "unsettled") and "optional" not in cell
            }
            described |= dict.fromkeys(cells[0].split(", "), needed)
    assert described == NEEDS
    assert set(contract.at("/components/schemas/OrderType/x-known-values")) == set(NEEDS)


@pytest.mark.parametrize("order_type", NEEDS)
def test_order_type_decides_which_prices_are_needed(contract: Any, order_type: str) -> None:
    for given in chain.from_iterable(combinations(FIELDS, size) for size in range(len(FIELDS) + 1)):
        fields = {name: value for field in given for name, value in FIELDS[field].items()}
        errors = contract.errors(TICKET, ticket(orderType=order_type, price=None) | fields)
        missing = {name for field in NEEDS[order_type].difference(given) for name in FIELDS[field]}
        assert bool(errors) == bool(missing), (given, errors)
        for name in missing:
            assert any(f'"{name}"' in error for error in errors), f"{name} is not named by {errors}"


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        pytest.param({"side": "buy"}, "/side", id="side in lower case"),
        pytest.param({"side": None}, "side", id="no side"),
        pytest.param({"orderType": "LIMIT"}, "/orderType", id="order type as lists of orders spell it"),
        pytest.param({"orderType": None}, "orderType", id="no order type"),
        pytest.param({"tif": None}, "tif", id="no time in force"),
        pytest.param({"tif": "CLOSE"}, "/tif", id="time in force as lists of orders show it"),
        pytest.param({"quantity": 0}, "/quantity", id="nothing to trade"),
        pytest.param({"quantity": -10}, "/quantity", id="negative size"),
        pytest.param({"quantity": "10"}, "/quantity", id="size as text"),
        pytest.param({"price": "180.50"}, "/price", id="price as text"),
        pytest.param({"conid": "265598"}, "/conid", id="contract id as text"),
        pytest.param({"conid": None}, "", id="no contract"),
        pytest.param({"quantity": None}, "", id="no size"),
        pytest.param({"cashQty": 100}, "", id="two sizes"),
        pytest.param({"quantity": None, "fxQty": 100}, "isCcyConv", id="conversion amount without conversion"),
        pytest.param({"quantity": None, "fxQty": 100, "isCcyConv": False}, "/isCcyConv", id="conversion denied"),
        pytest.param({"trailingAmt": 1}, "trailingType", id="trailing amount without unit"),
        pytest.param({"trailingType": "%"}, "trailingAmt", id="trailing unit without amount"),
        pytest.param({"trailingType": "percent", "trailingAmt": 1}, "/trailingType", id="unknown unit"),
        pytest.param({"cOID": ""}, "/cOID", id="empty own id"),
        pytest.param({"cOID": "x" * 65}, "/cOID", id="own id too long"),
        pytest.param({"cOID": "line\nbreak"}, "/cOID", id="own id that does not print"),
        pytest.param({"jsonPayload": {"allocation_profile": {"alloc_type": "SHARE"}}}, "allocations", id="no shares"),
    ],
)
def test_tickets_that_the_broker_would_refuse(contract: Any, changes: dict[str, Any], named: str) -> None:
    errors = contract.errors(TICKET, ticket(**changes))
    assert any(named in error for error in errors), errors


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"conid": None, "conidex": "265598@ARCA"}, id="contract with exchange"),
        pytest.param({"conidex": "265598"}, id="contract by both names"),
        pytest.param(
            {"conid": None, "conidex": "28812380;;;265598/1,8314/-1", "price": -46}, id="combination received"
        ),
        pytest.param({"price": 0}, id="combination at zero"),
        pytest.param({"quantity": 0.25}, id="fraction"),
        pytest.param({"quantity": None, "cashQty": 99.5, "orderType": "MKT", "price": None}, id="cash quantity"),
        pytest.param({"quantity": None, "fxQty": 100, "isCcyConv": True}, id="conversion"),
        pytest.param({"isCcyConv": True}, id="conversion by quantity"),
        pytest.param({"cOID": "x" * 64}, id="longest own id"),
        pytest.param({"cOID": "desk 7 / #1"}, id="own id with blanks"),
        pytest.param({"tif": "OVT"}, id="overnight"),
        pytest.param(
            {"strategy": "Vwap", "strategyParameters": {"maxPctVol": "0.1", "allowPastEndTime": True}}, id="algo"
        ),
        pytest.param({"manualIndicator": False, "extOperator": "desk-7"}, id="future of a program"),
        pytest.param({"somethingNew": {"a": 1}}, id="field that the broker adds one day"),
    ],
)
def test_tickets_that_the_broker_would_read(contract: Any, changes: dict[str, Any]) -> None:
    assert contract.errors(TICKET, ticket(**changes)) == []


def test_a_request_has_a_ticket(contract: Any) -> None:
    request = "/components/schemas/OrdersRequest"
    assert contract.errors(request, {"orders": [ticket()]}) == []
    assert contract.errors(request, {"orders": []}) != []
    assert contract.errors(request, {}) != []
    assert contract.errors(request, ticket()) != []


def test_amounts_of_requests_are_exact(contract: Any) -> None:
    """Each price and each quantity that is sent may be given as a Decimal."""
    sent = ["OrderTicket", "ProfileAllocation", "AllocationMember"]
    numbers = {
        f"{name}.{field}": schema.get("x-decimal", False)
        for name in sent
        for field, schema in contract.at(f"/components/schemas/{name}/properties").items()
        if schema.get("type") == "number"
    }
    assert len(numbers) >= 8
    assert [field for field, exact in numbers.items() if not exact] == []


@pytest.mark.parametrize(
    ("row", "variant"),
    [
        pytest.param(
            {"order_id": "1370093238", "order_status": "Submitted", "encrypt_message": "1"}, "OrderAck", id="taken"
        ),
        pytest.param(
            {"order_id": "-1", "order_status": "Failed", "text": "No.", "warning_message": None}, "OrderAck", id="leg"
        ),
        pytest.param({"order_id": "1", "order_status": "NeverSeen", "parent_order_id": 7}, "OrderAck", id="new state"),
        pytest.param(
            {"id": "7", "message": ["Sure?"], "isSuppressed": False, "messageIds": ["o163"]}, "OrderQuestion", id="ask"
        ),
        pytest.param({"id": "7", "message": ["Sure?"], "messageIds": ["o99999"]}, "OrderQuestion", id="new question"),
    ],
)
def test_a_row_of_an_answer_has_one_meaning(contract: Any, row: dict[str, Any], variant: str) -> None:
    assert variants(contract, row) == [variant]
    assert contract.errors(ANSWERS, [row]) == []
    assert contract.errors(ANSWERS, row) != [], "a row stands in a list"


@pytest.mark.parametrize(
    ("body", "variant"),
    [
        pytest.param({"error": "Order not confirmed "}, "OrderRejection", id="declined"),
        pytest.param(
            {"error": "no", "action": "order_cannot_be_created"}, "OrderRejection", id="rejection with action"
        ),
        pytest.param(
            {"orderId": 5, "reqId": "48", "text": "?", "options": ["Yes", "No"]}, "AdvancedOrderReject", id="choice"
        ),
        pytest.param(
            {"orderId": 5, "reqId": "48", "dismissable": None, "prompt": None}, "AdvancedOrderReject", id="sparse"
        ),
    ],
)
def test_an_answer_that_is_no_list_has_one_meaning(contract: Any, body: dict[str, Any], variant: str) -> None:
    assert variants(contract, body) == [variant]
    assert contract.errors(ANSWERS, body) == []


def test_rows_may_be_mixed_and_other_bodies_are_no_answer(contract: Any) -> None:
    assert contract.errors(ANSWERS, [{"order_id": "1"}, {"id": "a"}, {"order_id": "-1"}]) == []
    others: list[Any] = [{}, [{}], [{"message": ["?"]}], "Submitted", None, {"orderId": 1}]
    for value in others:
        assert contract.errors(ANSWERS, value) != [], value


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("LiveOrders", {"orders": [], "snapshot": False}),
        ("LiveOrders", {"orders": []}),
        ("LiveOrder", {"orderId": 1}),
        ("LiveOrder", {"orderId": 2**40, "conid": None, "side": None, "secType": None, "status": None, "price": None}),
        ("LiveOrder", {"orderId": 1, "status": "Reborn", "side": "SSHORT", "secType": "NEW", "timeInForce": "CLOSE"}),
        (
            "LiveOrder",
            {"orderId": 1, "parentId": 3, "ocaGroupId": "oco-77", "totalCashSize": 2500.5, "outsideRTH": True},
        ),
        ("LiveOrder", {"orderId": 1, "price": "", "avgPrice": "181.07", "auxPrice": "172.00", "stop_price": 172}),
        ("OrderStatusDetail", {"order_id": 1}),
        ("OrderStatusDetail", {"order_id": 1, "side": "B", "request_id": 12, "server_id": "3", "sub_type": None}),
        ("OrderStatusDetail", {"order_id": 1, "side": "BUY", "request_id": "12", "tif": "CLOSE", "stop_price": ""}),
        ("Trade", {"execution_id": "x"}),
        ("Trade", {"execution_id": "x", "price": "317.56", "commission": "1.0", "side": "B", "net_amount": 317.56}),
        ("Trade", {"execution_id": "x", "price": 317.56, "commission": 1, "side": "BOT", "net_amount": None}),
        ("Trade", {"execution_id": "x", "price": None, "commission": "", "side": None, "net_amount": ""}),
        ("CancelAnswer", {"msg": "Request was submitted", "order_id": 1, "conid": -1, "account": None}),
        ("CancelAnswer", {"msg": "Request was submitted", "order_id": "1", "conid": "265598", "account": "DU7654321"}),
        ("OrderPreview", {"error": "Invalid order price fields"}),
        (
            "OrderPreview",
            {"amount": None, "equity": None, "warn": None, "warns": ["21/x"], "error": None, "errors": []},
        ),
        ("PortfolioAccount", {"accountId": "U7654321"}),
        ("PortfolioAccount", {"accountId": "U7654321", "currency": "CHF", "type": "JOINT", "ibEntity": "IB-HK"}),
        (
            "PortfolioAccount",
            {"accountId": "U7654321", "accountStatus": 1733241600000, "parent": None, "accountAlias": "x"},
        ),
        ("PortfolioPosition", {"conid": 1}),
        ("PortfolioPosition", {"conid": 1, "strike": 0.0, "multiplier": None, "exchs": None, "putOrCall": None}),
        ("PortfolioPosition", {"conid": 1, "strike": "330", "multiplier": 100.0, "exchs": {}, "putOrCall": "P"}),
        ("Ledger", {}),
        ("Ledger", {"BASE": {"exchangerate": 1, "timestamp": 1792508531}, "JPY": {"exchangerate": 0.0066}}),
        ("AllocationGroup", {"name": "Tech", "accounts": [{"name": "DU7654321"}], "default_method": "NEW"}),
        ("AllocationGroups", {"data": []}),
        ("BookRow", {"row": 1, "focus": 1, "price": "1.08425"}),
        ("BookRow", {"row": 2, "price": "2M @ 1.0843", "ask": "2M"}),
        ("HistoryBar", {"t": 1792508531000, "v": 1164.625}),
    ],
)
def test_answers_are_read_in_their_general_form(contract: Any, schema: str, value: Any) -> None:
    """Sparse, null, int or text, unknown codes, unknown fields: answers differ by server, account and hour."""
    pointer = f"/components/schemas/{schema}"
    assert contract.errors(pointer, value) == []
    if schema not in ("Ledger",):
        assert contract.errors(pointer, value | {"brandNew": {"x": [1]}}) == []


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("LiveOrder", {"order_id": 1}),
        ("LiveOrder", {"orderId": "1"}),
        ("LiveOrders", {"snapshot": True}),
        ("OrderStatusDetail", {"orderId": 1}),
        ("Trade", {"symbol": "AAPL"}),
        ("CancelAnswer", {"error": "Order is inactive"}),
        ("PortfolioPosition", {"conid": "1"}),
        ("Ledger", {"BASE": 1}),
        ("BookRow", {"row": 1, "ask": 2000000}),
        ("HistoryBar", {"t": 1792508531000, "v": "1K"}),
    ],
)
def test_bodies_of_another_shape_are_noticed(contract: Any, schema: str, value: Any) -> None:
    assert contract.errors(f"/components/schemas/{schema}", value) != []


@pytest.mark.parametrize("operation", ["place_orders", "modify_order", "reply_to_question", "cancel_order"])
def test_what_changes_orders_is_reconciled_and_known_by_its_intent(contract: Any, operation: str) -> None:
    op = next(op for op in contract.operations() if op.id == operation)
    assert op.node["x-retry"] == "reconcile"
    assert op.node["x-error-in-success"] is True
    intent = op.node["x-intent"]
    if intent["in"] == "path":
        parameters = [contract.resolved(parameter) for parameter in op.parameters]
        assert intent["name"] in {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
    else:
        assert intent["pointer"] == "/orders/*/cOID"
        assert "cOID" in contract.at(f"{TICKET}/properties")


def test_a_question_leads_to_its_reply_and_an_order_to_its_status(contract: Any) -> None:
    """Each shape of an answer has a link of its own, with the member that tells the shape apart."""
    for op in contract.operations():
        if op.id not in ("place_orders", "modify_order", "reply_to_question"):
            continue
        links = op.node["responses"]["200"]["links"].values()
        found = {(link["operationId"], *sorted(link.get("parameters", {}).values())) for link in links}
        assert ("reply_to_question", "$response.body#/0/id") in found, op.id
        assert ("get_order_status", "$response.body#/0/order_id") in found, op.id
        assert ("answer_notification",) in found, op.id


def test_examples_of_orders_keep_the_rules_that_no_schema_can_say(contract: Any) -> None:
    """Children name the own id of their parent, allocations add up, an own id is used once."""
    used: list[str] = []
    for name, example in contract.at("/components/examples").items():
        if (
            not name.startswith("place_orders_")
            or not isinstance(example["value"], dict)
            or "orders" not in example["value"]
        ):
            continue
        orders = example["value"]["orders"]
        parents = {order["cOID"] for order in orders if "cOID" in order}
        used += sorted(parents)
        for order in orders:
            assert order.get("parentId", next(iter(parents))) in parents, name
            assert ("parentId" in order) != ("cOID" in order), name
            profile = order.get("jsonPayload", {}).get("allocation_profile")
            if profile:
                total = order["quantity" if profile["alloc_type"] == "SHARE" else "cashQty"]
                assert sum(row["amount"] for row in profile["allocations"]) == total, name
        if len(orders) > 1:
            assert all("parentId" in order or order.get("isSingleGroup") for order in orders[1:]), name
    assert len(used) == len(set(used)) >= 20


def test_suppressing_takes_up_to_51_kinds(contract: Any) -> None:
    request = "/components/schemas/SuppressRequest"
    assert contract.errors(request, {"messageIds": ["o163", "o99999"]}) == []
    assert contract.errors(request, {"messageIds": ["o163"] * 51}) == []
    assert contract.errors(request, {"messageIds": ["o163"] * 52}) != []
    assert contract.errors(request, {"messageIds": []}) != []


def test_members_of_a_group_and_its_new_name(contract: Any) -> None:
    group = {"name": "Tech", "accounts": [{"name": "DU7654321", "amount": 60}], "default_method": "P"}
    assert contract.errors("/components/schemas/AllocationGroupRequest", group) == []
    assert contract.errors("/components/schemas/AllocationGroupChange", group | {"prev_name": "Technology"}) == []
    for missing in group:
        rest = {name: value for name, value in group.items() if name != missing}
        for schema in ("AllocationGroupRequest", "AllocationGroupChange"):
            assert any(missing in error for error in contract.errors(f"/components/schemas/{schema}", rest)), missing


def test_what_no_source_settles_is_listed_in_the_docs(contract: Any, project_root: Path) -> None:
    """Fields and parameters marked as unverified, or without a type, in the groups that this file is about."""
    text = (project_root / "docs" / "contract-choices.md").read_text("utf-8")
    groups = {"orders", "portfolio", "allocation"}
    pending = [op.node for op in contract.operations() if op.node["tags"][0] in groups]
    seen: set[str] = set()
    doubtful: set[str] = set()
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending += node
        if not isinstance(node, dict):
            continue
        reference = node.get("$ref", "")
        if isinstance(reference, str) and reference.startswith("#/components/schemas/") and reference not in seen:
            seen.add(reference)
            pending.append(contract.resolved(node))
        if node.get("in") == "query" and node.get("x-evidence") == "unverified":
            doubtful.add(node["name"])
        for name, field in node.get("properties", {}).items():
            unsettled = field.get("x-evidence") in ("unverified", "release-note") or not SHAPE & field.keys()
            if unsettled and "description" in field:
                doubtful.add(name)
        pending += [child for key, child in node.items() if key not in ("examples", "links")]
    assert {"fxQty", "ticket_id", "accountId", "accruedInterest"} <= doubtful
    assert sorted(name for name in doubtful if f"`{name}`" not in text) == []
