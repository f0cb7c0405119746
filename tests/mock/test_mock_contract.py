"""The gateway and the contract are one: every operation is served, every answer valid, and a gap stops the start."""

from __future__ import annotations

import copy
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest

from ibkr_mock import Contract, ContractError, Fault, Gateway, GatewayTransport, ManualClock
from ibkr_mock.registry import HANDLERS


def test_every_handler_serves_an_operation_of_the_contract(contract):
    assert set(HANDLERS) <= set(contract.operations)


def test_every_recited_example_is_a_valid_success(contract):
    recited = [operation for operation in contract.operations.values() if operation.id not in HANDLERS]
    assert [operation.id for operation in recited if operation.checked_example.status >= 300] == []


def test_every_operation_answers_a_valid_success(caller):
    """Each operation once, with the contract's own example of a request where nothing better is known; `Caller` holds
    every answer against the contract.
    """
    caller.ready("mockadvisor")
    caller.place(caller.ticket(price=caller.price(-2), tif="GTC"))
    order = caller.gateway.ledger.orders[0].id
    offer = caller.place(caller.ticket(useAdaptive=True))
    question = caller.place(caller.ticket(price=caller.price(-9)))[0]["id"]
    notice = caller.gateway.world.notices(login_of(caller), caller.gateway.clock.now()).notices[0].id
    group = {"name": "G", "accounts": [{"name": "DU7654321"}], "default_method": "E"}
    bodies: dict[str, Any] = {
        "place_orders": {"orders": [caller.ticket()]},
        "preview_orders": {"orders": [caller.ticket()]},
        "modify_order": caller.ticket(price=caller.price(-1), tif="GTC"),
        "answer_notification": {"orderId": offer["orderId"], "reqId": offer["reqId"], "text": "Yes"},
        "switch_account": {"acctId": "DU7654322"},
        "set_dynamic_account": {"acctId": "DU7654401"},
        "create_allocation_group": group,
        "modify_allocation_group": group,
        "get_allocation_group": {"name": "G"},
        "delete_allocation_group": {"name": "G"},
    }
    values = {
        "accountId": "DU7654321",
        "orderId": order,
        "replyId": question,
        "alertId": 9876543,
        "notificationId": notice,
        "typecode": "BA",
        "searchPattern": "DU",
    }
    queries = {
        "get_forecast_contract": "?conid=700000102",
        "get_forecast_rules": "?conid=700000102",
        "list_forecast_schedules": "?conid=700000103",
        "get_forecast_market": "?underlyingConid=700000100",
        "get_trading_schedule": "?conid=265598",
    }
    first = ["reply_to_question", "create_allocation_group", "search_contracts", "get_snapshot", "create_watchlist"]
    last = [
        "delete_watchlist",
        "get_allocation_group",
        "delete_allocation_group",
        "delete_alert",
        "init_brokerage_session",
        "logout",
    ]
    operations = caller.gateway.contract.operations
    mine = [name for name, operation in operations.items() if operation.needs_login]
    for name in [*first, *(name for name in mine if name not in first + last), *last]:
        operation = operations[name]
        example = example_request(caller.gateway.contract, operation)
        path = fill(operation, values) + queries.get(name, example.query)
        response = caller(operation.method, path, bodies.get(name, example.body))
        assert response.status_code == operation_success(operation), f"{name}: {response.text}"
        if response.content and name != "get_user":
            body = _json(response)
            assert not (isinstance(body, dict) and body.get("error")), f"{name}: {response.text}"
            assert not (isinstance(body, dict) and body.get("success") is False), f"{name}: {response.text}"
        if name in ("place_orders", "list_live_orders", "list_trades", "list_positions", "get_partitioned_pnl"):
            caller.gateway.advance(3)
            assert caller(operation.method, path, bodies.get(name)).status_code == 200
    assert len(mine) > 100


def operation_success(operation):
    return operation.checked_example.status if operation.id not in HANDLERS else 200


def login_of(caller):
    return caller.gateway.world.sessions.logins[0]


class Sample:
    """A request made of the contract's own examples."""

    def __init__(self, query: str, body: Any) -> None:
        self.query = query
        self.body = body


def example_request(contract, operation) -> Sample:
    pairs = []
    for parameter in operation._parameters:
        if parameter["in"] == "query" and parameter.get("required"):
            examples = [contract.resolve(one)["value"] for one in parameter.get("examples", {}).values()]
            value = parameter.get("example", examples[0] if examples else "1")
            pairs.append((parameter["name"], ",".join(map(str, value)) if isinstance(value, list) else value))
    body = None
    if "requestBody" in operation._raw:
        media = next(iter(contract.resolve(operation._raw["requestBody"])["content"].values()))
        body = next((contract.resolve(one)["value"] for one in media.get("examples", {}).values()), None)
    return Sample("?" + urlencode(pairs) if pairs else "", body)


def fill(operation, values) -> str:
    """The path with values; what is not given gets the example of the parameter."""
    path = operation.path
    for parameter in operation._parameters:
        if parameter["in"] == "path":
            value = values.get(parameter["name"], parameter.get("example"))
            path = path.replace(f"{{{parameter['name']}}}", quote(str(value), safe=""))
    return path


def test_every_request_example_of_the_contract_is_understood(caller):
    """Examples are taken or refused in the broker's manner, never as malformed."""
    caller.ready("mockadvisor")
    contract = caller.gateway.contract
    values = {"accountId": "DU7654321", "orderId": 1, "replyId": "x"}
    tried = 0
    for operation in contract.operations.values():
        if not operation.needs_login or "requestBody" not in operation._raw:
            continue
        media = contract.resolve(operation._raw["requestBody"])["content"]["application/json"]
        for example in media.get("examples", {}).values():
            response = caller(operation.method, fill(operation, values), contract.resolve(example)["value"])
            assert response.status_code in (200, 503, 500, 400), f"{operation.id}: {response.text}"
            assert "incorrect type" not in response.text
            assert "is required" not in response.text
            caller.ready("mockadvisor")
            tried += 1
    assert tried > 50


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


WORDS = {
    "accounts_first": "List the accounts!",
    "no_brokerage_session": "No session here",
    "competes": "Somebody else has it",
    "not_authenticated": "Who are you",
    "account_not_valid": "No such account",
    "account_already_set": "As you were",
    "not_found": "There is no {order}, {who}",
    "duplicate": "Twice: {cOID}!",
    "no_bridge": "Nothing spans it",
    "order_field_not_valid": "{size} will not do",
}


@pytest.fixture
def reworded(contract, another):
    """A caller of a gateway whose contract has other sentences."""
    document = changed(contract)
    for name, written in WORDS.items():
        document["x-refusals"][name]["written"] = written
    caller = another()
    caller.gateway = Gateway(contract=Contract(document), clock=ManualClock(), pacing=False)
    caller.http._transport._gateway = caller.gateway
    return caller


def test_refusals_of_sessions_are_said_in_the_words_of_the_contract(reworded, another):
    def error(method, path, body=None):
        answer = reworded(method, path, body)
        return answer.status_code, answer.json()["error"]

    assert error("GET", "/iserver/accounts") == (401, "Who are you: no bearer token")
    reworded.sign_in()
    assert error("GET", "/iserver/accounts") == (401, "No session here")
    reworded.post("/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    assert error("GET", "/iserver/accounts") == (401, "No session here: it is not established yet")
    reworded.open()
    assert error("GET", "/iserver/marketdata/snapshot?conids=265598") == (400, "Bad Request: List the accounts!")
    assert reworded.post("/tickle")["hmds"] == {"error": "Nothing spans it"}
    for kind in ("unauthorized_before", "unauthorized_after"):
        reworded.gateway.faults.add(Fault(kind, times=1))
        assert error("GET", "/iserver/accounts") == (401, "Who are you")
    reworded.gateway.faults.add(Fault("compete", times=1))
    assert error("GET", "/iserver/accounts") == (401, "Somebody else has it")


def test_refusals_of_orders_are_said_in_the_words_of_the_contract(reworded):
    def error(method, path, body=None):
        answer = reworded(method, path, body)
        return answer.status_code, answer.json()["error"]

    reworded.ready()
    order = "/iserver/account/DU7654321/order"
    assert error("POST", "/iserver/account", {"acctId": "X"}) == (500, "No such account")
    assert reworded.post("/iserver/account", {"acctId": "DU7654321"}) == {"success": "As you were"}
    assert error("GET", "/iserver/account/order/status/7") == (503, "There is no 7, {who}")
    assert error("POST", f"{order}/7", reworded.ticket()) == (503, "There is no 7, {who}")
    rules = {"conid": 265598, "isBuy": True, "modifyOrder": True, "orderId": 7}
    assert error("POST", "/iserver/contract/rules", rules) == (200, "There is no 7, {who}")
    large = reworded.ticket(quantity=1e12)
    assert error("POST", "/iserver/account/DU7654321/orders", {"orders": [large]}) == (200, "1e+12 will not do")
    reworded.place_through(reworded.ticket(cOID="mine"))
    again = {"orders": [reworded.ticket(cOID="mine")]}
    assert error("POST", "/iserver/account/DU7654321/orders", again) == (200, "Twice: mine!")
    reworded.gateway.faults.add(Fault("already_registered", status=500))
    assert error("POST", "/iserver/account/DU7654321/orders", again) == (500, "Twice: mine!")


def test_a_contract_without_a_sentence_gives_its_name(contract, another):
    document = changed(contract)
    del document["x-refusals"]
    caller = another()
    caller.gateway = caller.http._transport._gateway = Gateway(contract=Contract(document), clock=ManualClock())
    assert caller("GET", "/iserver/accounts").json()["error"] == "not authenticated: no bearer token"
    caller.sign_in().open()
    assert caller("GET", "/iserver/marketdata/snapshot?conids=265598").json()["error"] == "Bad Request: accounts first"
