"""What a call puts on the wire: every parameter as its style and explode say, every body exactly."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from ibkr_core import UNSET, Call, ConfigurationError, Unset

SCHEMAS = """
Side: {type: string, x-known-values: {BUY: Buy., SELL: Sell.}}
Ticket:
  type: object
  required: [side, conid]
  properties:
    acctId: {type: string, description: The account.}
    conid: {type: integer, format: int64}
    side: {$ref: "#/components/schemas/Side"}
    price: {type: number, x-decimal: true}
    note: {type: [string, "null"]}
    flag: {type: boolean}
    apiToken: {type: string}
    plain: {type: string, x-sensitive: true}
    children: {type: array, items: {$ref: "#/components/schemas/Ticket"}}
    parameters: {$ref: "#/components/schemas/Parameters"}
Parameters: {type: object, additionalProperties: {type: [string, number, boolean]}}
Tickets:
  type: object
  required: [orders]
  properties: {orders: {type: array, items: {$ref: "#/components/schemas/Ticket"}}}
"""
PATHS = """
/things/{accountId}/{kinds}:
  parameters:
    - {name: accountId, in: path, required: true, schema: {type: string}, description: The account.}
  get:
    operationId: search_things
    x-method: search
    x-retry: safe
    x-requires: [sso]
    tags: [things]
    summary: Search things
    parameters:
      - {name: kinds, in: path, required: true, schema: {type: array, items: {type: string}}}
      - {name: force, in: query, schema: {type: boolean}}
      - {name: page, in: query, schema: {type: integer}}
      - {name: limit, in: query, schema: {type: number}}
      - {name: side, in: query, schema: {$ref: "#/components/schemas/Side"}}
      - {name: each, in: query, schema: {type: array, items: {type: integer}}}
      - {name: joined, in: query, explode: false, schema: {type: array, items: {type: string}}}
      - {name: piped, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
      - {name: needed, in: query, required: true, schema: {type: string}}
      - {name: X-Trace, in: header, schema: {type: string}}
    responses: {"200": {description: Nothing.}}
  post:
    operationId: create_thing
    x-method: create
    x-retry: reconcile
    x-intent: {in: path, name: accountId}
    tags: [things]
    summary: Create a thing
    parameters:
      - {name: kinds, in: path, required: true, schema: {type: string}}
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: "#/components/schemas/Tickets"}}}
    responses: {"200": {description: Nothing.}}
/optional:
  post:
    operationId: maybe_create
    x-method: maybe
    x-retry: never
    tags: [things]
    summary: Create a thing, or not
    requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Ticket"}}}}
    responses: {"204": {description: Nothing.}}
/list:
  post:
    operationId: create_list
    x-method: create_list
    x-retry: never
    tags: [things]
    summary: Create things
    requestBody:
      required: true
      content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Ticket"}}}}
    responses: {"204": {description: Nothing.}}
"""


@pytest.fixture(scope="module")
def client(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS)  # type: ignore[no-any-return]


def call(client: ModuleType, operation: str, *args: Any, **kwargs: Any) -> Call[Any]:
    return import_module(f"{client.__name__}.api.things.{operation}").build_call(*args, **kwargs)  # type: ignore[no-any-return]


def test_path_parameters_are_percent_encoded(client: ModuleType) -> None:
    made = call(client, "search_things", "DU1/2 ?#%é", ["a,b", "c"], needed="x")
    assert made.path == "/things/DU1%2F2%20%3F%23%25%C3%A9/a%2Cb,c"
    assert made.path_params == {"accountId": "DU1/2 ?#%é", "kinds": "a,b,c"}


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_parameter_that_names_another_path_is_refused(client: ModuleType, value: str) -> None:
    with pytest.raises(ConfigurationError, match="path parameter accountId"):
        call(client, "search_things", value, ["a"], needed="x")


def test_query_parameters_follow_style_and_explode(client: ModuleType) -> None:
    side = client.models.Side.BUY
    made = call(
        client,
        "search_things",
        "DU7654321",
        ["a"],
        force=False,
        page=0,
        limit=1.5,
        side=side,
        each=[1, 2],
        joined_=["a", "b c"],
        piped=["a", "b"],
        needed="",
        x_trace="t",
    )
    assert sorted(made.query) == [
        ("each", "1"),
        ("each", "2"),
        ("force", "false"),
        ("joined", "a,b c"),
        ("limit", "1.5"),
        ("needed", ""),
        ("page", "0"),
        ("piped", "a|b"),
        ("side", "BUY"),
    ]
    assert made.headers == {"X-Trace": "t"}
    assert made.content is None
    assert made.content_type is None


@pytest.mark.parametrize("nothing", [None, UNSET])
def test_parameters_without_a_value_are_left_out(client: ModuleType, nothing: Any) -> None:
    made = call(client, "search_things", "DU7654321", ["a"], needed="x", force=nothing, each=nothing, joined_=nothing)
    assert made.query == [("needed", "x")]


def test_a_body_is_written_compactly_and_exactly(client: ModuleType) -> None:
    models = client.models
    ticket = models.Ticket(side="BUY", conid=265598, price=Decimal("1.10"))
    made = call(client, "create_thing", "DU7654321", "k", models.Tickets(orders=[ticket]))
    assert made.content == b'{"orders":[{"conid":265598,"side":"BUY","price":1.10}]}'
    assert made.content_type == "application/json"
    assert made.intent() == ("DU7654321",)


def test_an_optional_body_left_out_sends_no_content_type(client: ModuleType) -> None:
    made = call(client, "maybe_create")
    assert (made.content, made.content_type) == (None, None)
    made = call(client, "maybe_create", client.models.Ticket(side="BUY", conid=1))
    assert (made.content, made.content_type) == (b'{"conid":1,"side":"BUY"}', "application/json")


def test_a_body_may_be_a_list(client: ModuleType) -> None:
    ticket = client.models.Ticket(side=client.models.Side.SELL, conid=1)
    assert call(client, "create_list", [ticket, ticket]).content == (
        b'[{"conid":1,"side":"SELL"},{"conid":1,"side":"SELL"}]'
    )


@pytest.mark.parametrize(
    ("price", "written"),
    [
        (Decimal("1.10"), "1.10"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.00000001"), "0.00000001"),
        (Decimal("123456789012345678.123456789"), "123456789012345678.123456789"),
        (1, "1"),
        (0.1, "0.1"),
        (-2.5, "-2.5"),
    ],
)
def test_prices_are_written_digit_for_digit(client: ModuleType, price: Any, written: str) -> None:
    ticket = client.models.Ticket(side="BUY", conid=1, price=price)
    content = call(client, "create_list", [ticket]).content
    assert content is not None
    assert f'"price":{written}}}' in content.decode()


@pytest.mark.parametrize("price", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
def test_a_number_that_is_none_is_refused_by_name(client: ModuleType, price: Any) -> None:
    ticket = client.models.Ticket(side="BUY", conid=1, price=price)
    with pytest.raises(ConfigurationError, match=r"^orders\[0\]\.price is .*: expected a number, finite and exact"):
        call(client, "create_thing", "DU7654321", "k", client.models.Tickets(orders=[ticket]))


def test_a_value_without_a_json_form_is_refused(client: ModuleType) -> None:
    ticket = client.models.Ticket(side="BUY", conid=object())
    with pytest.raises(ConfigurationError, match=r"^body\[0\]\.conid is an object: expected a whole number"):
        call(client, "create_list", [ticket])
    ticket = client.models.Ticket(side="BUY", conid=1)
    ticket.additional_properties["new"] = object()
    with pytest.raises(ConfigurationError, match="no JSON form"):
        call(client, "create_list", [ticket])


def test_unset_and_none_are_two_things(client: ModuleType) -> None:
    ticket = client.models.Ticket(side="BUY", conid=1, note=None)
    assert ticket.flag is UNSET
    assert ticket.to_dict() == {"conid": 1, "side": "BUY", "note": None}
    read = client.models.Ticket.from_dict({"side": "BUY", "conid": 1, "note": None})
    assert (read.note, read.flag) == (None, UNSET)
    assert read.to_dict() == {"conid": 1, "side": "BUY", "note": None}


def test_unset_is_one_object_everywhere() -> None:
    assert copy.deepcopy(UNSET) is copy.copy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)


def test_requests_survive_copies_and_pickles(client: ModuleType) -> None:
    ticket = client.models.Ticket(side="BUY", conid=1, children=[client.models.Ticket(side="SELL", conid=2)])
    for twin in (copy.copy(ticket), copy.deepcopy(ticket), pickle.loads(pickle.dumps(ticket))):
        assert twin == ticket
        assert twin.flag is UNSET
        assert twin.to_dict() == ticket.to_dict()


def test_a_request_is_read_back_from_plain_data(client: ModuleType) -> None:
    data = {
        "side": "BUY",
        "conid": 1,
        "price": Decimal("1.10"),
        "children": [{"side": "SHORT", "conid": 2}],
        "parameters": {"maxPctVol": 0.1, "allowPastEndTime": True},
        "extra": {"kept": True},
    }
    ticket = client.models.Ticket.from_dict(data)
    assert ticket.price == Decimal("1.10")
    assert ticket.side is client.models.Side.BUY
    assert ticket.children[0].side == "SHORT"
    assert ticket.parameters["maxPctVol"] == 0.1
    assert ticket.to_dict() == data


def test_repr_of_a_request_shows_what_is_set_without_secrets(client: ModuleType) -> None:
    ticket = client.models.Ticket(side="BUY", conid=1, acct_id="DU7654321", api_token="secret-a", plain="secret-b")
    assert repr(ticket) == "Ticket(acct_id='DU***321', conid=1, side='BUY', api_token='***', plain='***')"


def test_required_members_must_be_given(client: ModuleType) -> None:
    with pytest.raises(TypeError, match="conid"):
        client.models.Ticket(side="BUY")


def test_without_orjson_the_same_bytes_are_written(client: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = client.models.Ticket(side="BUY", conid=1, price=Decimal("1.10"), note='q"é\n', flag=True)
    body = client.models.Tickets(orders=[ticket, client.models.Ticket(side="SELL", conid=2, price=0.1)])
    fast = call(client, "create_thing", "DU7654321", "k", body).content
    monkeypatch.setattr("ibkr_core._json.orjson", None)
    assert call(client, "create_thing", "DU7654321", "k", body).content == fast
    assert fast is not None
    assert json.loads(fast)["orders"][0]["note"] == 'q"é\n'
