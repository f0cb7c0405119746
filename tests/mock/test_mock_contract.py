"""The gateway and the contract are one: every operation is served, every answer valid, and a gap stops the start."""

from __future__ import annotations

import copy
from typing import Any

import httpx
import pytest

from ibkr_mock import Contract, ContractError, Gateway, GatewayTransport, ManualClock
from ibkr_mock.registry import HANDLERS


def test_every_operation_has_a_handler_of_its_own(contract):
    served = set(contract.operations)
    assert served == {*served & set(HANDLERS)}
    assert set(HANDLERS) == served


def test_every_operation_answers_a_valid_success(caller):
    """Each operation once, with a request that the broker accepts; `Caller` holds every answer against the contract."""
    group = {"name": "G", "accounts": [{"name": "DU7654321"}], "default_method": "E"}
    caller.ready("mockadvisor")
    caller.place(caller.ticket(price=caller.price(-2), tif="GTC"))
    order = caller.gateway.ledger.orders[0].id
    offer = caller.place(caller.ticket(useAdaptive=True))
    question = caller.place(caller.ticket(price=caller.price(-9)))[0]["id"]
    bodies: dict[str, Any] = {
        "init_brokerage_session": {"publish": True, "compete": True},
        "place_orders": {"orders": [caller.ticket()]},
        "preview_orders": {"orders": [caller.ticket()]},
        "modify_order": caller.ticket(price=caller.price(-1), tif="GTC"),
        "reply_to_question": {"confirmed": True},
        "suppress_questions": {"messageIds": ["o163"]},
        "answer_notification": {"orderId": offer["orderId"], "reqId": offer["reqId"], "text": "Yes"},
        "switch_account": {"acctId": "DU7654322"},
        "set_dynamic_account": {"acctId": "DU7654401"},
        "create_allocation_group": group,
        "modify_allocation_group": group,
        "get_allocation_group": {"name": "G"},
        "delete_allocation_group": {"name": "G"},
        "set_allocation_presets": {"default_method_for_all": "E"},
    }
    values = {
        "accountId": "DU7654321",
        "orderId": order,
        "replyId": question,
        "pageId": 0,
        "alertId": 9876543,
        "searchPattern": "DU",
    }
    queries = {
        "get_exchange_rate": "?source=EUR&target=USD",
        "list_currency_pairs": "?currency=USD",
        "get_alert": "?type=Q",
    }
    last = ["get_allocation_group", "delete_allocation_group", "init_brokerage_session", "logout"]
    operations = caller.gateway.contract.operations
    first = ["reply_to_question", "create_allocation_group"]
    order_of_calls = [*first, *(name for name in operations if name not in first + last), *last]
    seen = {"exchange_brokerage_bearer_token", "request_dam_token"}
    for name in order_of_calls:
        if name in seen:
            continue
        operation = operations[name]
        path = operation.path.format(**values) + queries.get(name, "")
        response = caller(operation.method, path, bodies.get(name))
        assert response.status_code == 200, f"{name}: {response.text}"
        assert not (name != "get_user" and isinstance(_json(response), dict) and _json(response).get("error")), (
            f"{name}: {response.text}"
        )
        seen.add(name)
        if name in ("place_orders", "list_live_orders", "list_trades", "list_positions"):
            caller.gateway.advance(3)
            assert (
                caller(
                    operation.method, path, {"orders": [caller.ticket()]} if name == "place_orders" else None
                ).status_code
                == 200
            )
    assert seen == set(operations)


def test_every_request_example_of_the_contract_is_understood(caller):
    """Examples are taken or refused in the broker's manner, never as malformed."""
    caller.ready("mockadvisor")
    document = caller.gateway.contract.document
    resolve = caller.gateway.contract.resolve
    tried = 0
    for path, item in document["paths"].items():
        for method, raw in item.items():
            if not isinstance(raw, dict) or "requestBody" not in raw or "servers" in raw or "servers" in item:
                continue
            media = resolve(raw["requestBody"])["content"]["application/json"]
            for example in media.get("examples", {}).values():
                target = path.format(accountId="DU7654321", orderId=1, replyId="x")
                response = caller(method.upper(), target, resolve(example)["value"])
                assert response.status_code in (200, 503, 500, 400)
                assert "incorrect type" not in response.text
                assert "is required" not in response.text
                caller.ready("mockadvisor")
                tried += 1
    assert tried > 30


def _json(response: httpx.Response) -> Any:
    return response.json() if response.headers["content-type"] == "application/json" else None


# Gaps


def changed(contract: Contract) -> dict[str, Any]:
    return copy.deepcopy(dict(contract.document))


NEW = {
    "operationId": "brand_new",
    "tags": ["user"],
    "x-requires": ["sso"],
    "responses": {"200": {"description": "Fine.", "content": {"application/json": {"schema": {"type": "object"}}}}},
}


def test_an_operation_that_cannot_be_served_stops_the_start(contract):
    document = changed(contract)
    document["paths"]["/new"] = {"get": NEW}
    with pytest.raises(ContractError, match=r"GET /new \(brand_new\) has neither a handler nor an example"):
        Gateway(contract=Contract(document))


def test_an_operation_without_handler_serves_its_example_behind_the_same_door(contract):
    document = changed(contract)
    document["paths"]["/new"] = {"get": copy.deepcopy(NEW)}
    document["paths"]["/new"]["get"]["responses"]["200"]["content"]["application/json"]["examples"] = {
        "a": {"value": {"from": "contract"}}
    }
    gateway = Gateway(contract=Contract(document), clock=ManualClock(), auth="none")
    http = httpx.Client(transport=GatewayTransport(gateway), base_url="http://127.0.0.1/v1/api")
    assert http.get("/new").json() == {"from": "contract"}
    closed = Gateway(contract=Contract(document), clock=ManualClock())
    assert (
        httpx.Client(transport=GatewayTransport(closed), base_url="http://127.0.0.1/v1/api").get("/new").status_code
        == 401
    )


def test_a_changed_schema_changes_what_the_gateway_takes(contract, another):
    document = changed(contract)
    document["components"]["schemas"]["OrderTicket"]["required"].append("referrer")
    caller = another()
    caller.gateway = caller.http._transport._gateway = Gateway(
        contract=Contract(document), clock=ManualClock(), pacing=False
    )
    caller.ready()
    response = caller("POST", "/iserver/account/DU7654321/orders", {"orders": [caller.ticket()]})
    assert response.status_code == 400
    assert "orders/0/referrer" in response.json()["error"]


def test_a_changed_pacing_changes_the_windows(contract, another):
    document = changed(contract)
    document["paths"]["/one/user"]["get"]["x-pacing"] = {"requests": 2, "seconds": 30}
    caller = another()
    caller.gateway = caller.http._transport._gateway = Gateway(contract=Contract(document), clock=ManualClock())
    caller.sign_in()
    assert [caller("GET", "/one/user").status_code for _ in range(3)] == [200, 200, 429]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda d: d["paths"]["/one/user"]["get"].pop("operationId"), "no operationId"),
        (lambda d: d["paths"]["/one/user"]["get"].update(operationId="tickle"), "used twice"),
        (lambda d: d["paths"]["/one/user"]["get"].update(security=[{"cookie": []}]), "secured by cookie"),
        (lambda d: d["paths"]["/one/user"]["get"].update({"x-pacing": {"requests": "few"}}), "x-pacing"),
    ],
)
def test_a_contract_that_makes_no_sense_is_refused(contract, change, text):
    document = changed(contract)
    change(document)
    with pytest.raises(ContractError, match=text):
        Contract(document)


def test_a_missing_or_broken_file_is_said_so(tmp_path):
    with pytest.raises(ContractError, match=r"cannot read the contract none\.json"):
        Contract.load(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(ContractError, match=r"bad\.json is not JSON"):
        Contract.load(tmp_path / "bad.json")


@pytest.mark.parametrize("options", [{"auth": "basic"}, {"user": "nobody"}, {"dam_keys": "dsa"}])
def test_impossible_settings_are_refused(contract, options):
    with pytest.raises(ValueError, match=r"is not"):
        Gateway(contract=contract, **options)
