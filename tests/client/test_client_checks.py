"""What a request may hold is looked at before anything is sent, by the contract's own rules, and refused by name."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from enum import Enum, IntEnum
from importlib import import_module
from types import ModuleType
from typing import Any

import attrs
import numpy as np
import pytest

from ibkr_core import UNSET, Call, ConfigurationError, Price, TextInt
from ibkr_core.model import to_json
from ibkr_core.types import UnknownObject

SCHEMAS = """
Side:
  type: string
  x-open-enum: true
  x-known-values: {BUY: Buy., SELL: Sell.}
  enum: [BUY, SELL]
Kind: {type: string, x-open-enum: true, x-known-values: {a: A., b: B.}}
Field:
  type: string
  x-open-enum: true
  pattern: "^[0-9]+$"
  x-known-values: {"31": Last., "84": Bid.}
  x-enum-varnames: [LAST, BID]
Level: {type: integer, x-open-enum: true, x-known-values: {"1": One., "2": Two.}}
Flag: {type: integer, x-open-enum: true, x-known-values: {"0": Off., "1": On.}, enum: [0, 1]}
Leg:
  type: object
  required: [conid]
  properties:
    conid: {type: integer, format: int64, minimum: 1}
    ratio: {type: integer}
    token: {type: string, maxLength: 5}
Ticket:
  type: object
  required: [side]
  properties:
    side: {$ref: "#/components/schemas/Side"}
    orderId: {type: integer, format: int64}
    days: {type: integer, minimum: 1, maximum: 7}
    above: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9}
    most: {type: integer, maximum: 3}
    price: {type: number, x-decimal: true}
    size: {type: number, exclusiveMinimum: 0}
    share: {type: number, minimum: 0, maximum: 1}
    rate: {type: number, exclusiveMaximum: 10}
    flag: {type: boolean}
    sure: {type: boolean, const: true}
    note: {type: [string, "null"]}
    word: {type: string, minLength: 2, maxLength: 4}
    name: {type: string, minLength: 1}
    code: {type: string, pattern: "^[a-z]+$"}
    day: {type: string, format: date}
    time: {type: string, format: date-time}
    kind: {$ref: "#/components/schemas/Kind"}
    field: {$ref: "#/components/schemas/Field"}
    level: {$ref: "#/components/schemas/Level"}
    mark: {$ref: "#/components/schemas/Flag"}
    either: {type: [string, integer], format: int64}
    loose: {type: [string, number, boolean]}
    accountId: {type: string, maxLength: 9}
    legs: {type: array, minItems: 1, maxItems: 2, items: {$ref: "#/components/schemas/Leg"}}
    tags: {type: array, minItems: 1, items: {type: string}}
    levels: {type: array, items: {$ref: "#/components/schemas/Level"}}
    leg: {anyOf: [{$ref: "#/components/schemas/Leg"}, {type: "null"}]}
    legLike: {allOf: [{$ref: "#/components/schemas/Leg"}]}
    parameters: {$ref: "#/components/schemas/Parameters"}
    anything: {description: Anything.}
    small: {type: string, const: Q}
    inline: {type: integer, enum: [3, 5]}
    fixed: {const: true}
  dependentRequired: {word: [name]}
  allOf:
    - {anyOf: [{required: [price]}, {required: [size, share]}, {required: [note]}]}
    - {oneOf: [{required: [rate]}, {required: [days]}, {required: [note]}]}
    - if: {properties: {side: {const: SELL}}, required: [flag]}
      then: {required: [orderId], properties: {flag: {const: true}, level: {enum: [1, 2]}}}
    - {if: {}, then: {properties: {most: {enum: [1]}}}}
Parameters: {type: object, additionalProperties: {type: [string, number, boolean]}}
Tickets:
  type: object
  required: [orders]
  properties:
    orders: {type: array, minItems: 1, items: {$ref: "#/components/schemas/Ticket"}}
Cash: {type: object, required: [amount], properties: {amount: {type: number}}}
Stock: {type: object, required: [conid], properties: {conid: {type: integer}}}
Transfer:
  type: object
  required: [what]
  properties: {what: {anyOf: [{$ref: "#/components/schemas/Cash"}, {$ref: "#/components/schemas/Stock"}]}}
Done: {type: object, properties: {id: {type: integer}, price: {type: [string, number], x-reads-as: price}}}
Base: {type: object, required: [id], properties: {id: {type: integer}}}
Whole:
  allOf:
    - {$ref: "#/components/schemas/Base"}
    - {type: object, required: [word, it, id], properties: {word: {type: string}, it: {description: Anything.}}}
Both:
  type: object
  required: [id]
  properties: {id: {type: integer, minimum: 1}, words: {type: array, items: {type: string}}}
"""
_POST = """
/{name}:
  post:
    operationId: {name}
    x-method: {name}
    x-retry: never
    tags: [things]
    summary: Create
    requestBody:
      required: true
      content: {{{media}: {{schema: {schema}}}}}
    responses: {{"200": {{description: Done., content: {{application/json: {{schema: {answer}}}}}}}}}
"""


def _named(value: Any) -> str:
    """A test id that is the same in every process: no address of an object."""
    return f"{type(value).__name__}" if " at 0x" in repr(value) else repr(value)


def _post(name: str, schema: str, media: str = "application/json", answer: str = "{type: integer}") -> str:
    if schema[0] != "{":
        schema = f'{{$ref: "#/components/schemas/{schema}"}}'
    return _POST.format(name=name, schema=schema, media=media, answer=answer)


PATHS = (
    _post("place", "Tickets")
    + _post("modify", "Ticket")
    + _post("transfer", "Transfer")
    + _post("whole", "Whole")
    + _post("both", "Both", answer='{$ref: "#/components/schemas/Both"}')
    + _post("done", "Leg", answer='{$ref: "#/components/schemas/Done"}')
    + _post("form", "Base", "application/x-www-form-urlencoded")
    + _post("sign", '{type: string, pattern: "^a[.]b$"}', "application/jwt")
    + _post("list_of", '{type: array, items: {$ref: "#/components/schemas/Leg"}}')
    + """
/things/{accountId}/{orderId}/{kinds}:
  delete:
    operationId: remove
    x-method: remove
    x-retry: never
    tags: [things]
    summary: Remove
    parameters:
      - {name: accountId, in: path, required: true, schema: {type: string, minLength: 1}}
      - {name: orderId, in: path, required: true, schema: {type: integer, format: int64, minimum: 1}}
      - {name: kinds, in: path, required: true, schema: {type: array, items: {type: string}}}
      - name: fields
        in: query
        explode: false
        schema: {type: array, minItems: 1, items: {$ref: "#/components/schemas/Field"}}
      - {name: conids, in: query, schema: {type: array, items: {type: [integer, string], format: int64}}}
      - {name: strike, in: query, schema: {type: number}}
      - {name: force, in: query, schema: {type: boolean}}
      - {name: form-number, in: query, schema: {type: integer, minimum: 0}}
      - {name: note, in: query, schema: {type: string}}
    responses: {"200": {description: Nothing.}}
"""
)


@pytest.fixture(scope="module")
def client(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS)  # type: ignore[no-any-return]


def call(client: ModuleType, operation: str, *args: Any, **kwargs: Any) -> Call[Any]:
    return import_module(f"{client.__name__}.api.things.{operation}").build_call(*args, **kwargs)  # type: ignore[no-any-return]


def sent(client: ModuleType, **fields: Any) -> Any:
    """What goes out of a ticket with these fields."""
    ticket = client.models.Ticket(**({"side": "BUY", "note": None} | fields))
    content = call(client, "modify", ticket).content
    assert content is not None
    return json.loads(content, parse_float=Decimal)


def refusal(client: ModuleType, **fields: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        sent(client, **fields)
    assert (caught.value.__context__, caught.value.__cause__) == (None, None)
    return str(caught.value)


class Step(IntEnum):
    TWO = 2


class Own(Enum):
    BUY = "BUY"
    ONE = 1
    NOTHING = None


@pytest.mark.parametrize(
    ("field", "value", "wire"),
    [
        *(("side", "SELL", "SELL"), ("side", np.str_("BUY"), "BUY"), ("side", Own.BUY, "BUY")),
        *(("order_id", 5, 5), ("order_id", "265598", 265598), ("order_id", "-7", -7), ("order_id", np.int64(5), 5)),
        *(("order_id", TextInt(5), 5), ("order_id", Step.TWO, 2), ("price", Step.TWO, 2)),
        *(("order_id", 5.0, 5), ("order_id", Decimal("5.0"), 5), ("order_id", np.str_("12"), 12)),
        *(
            ("order_id", 2**63 - 1, 2**63 - 1),
            ("order_id", str(2**63 - 1), 2**63 - 1),
            ("order_id", -(2**63), -(2**63)),
        ),
        *(("days", 1, 1), ("days", 7, 7), ("days", np.float64(7), 7), ("above", 1, 1), ("above", 8, 8), ("most", 1, 1)),
        *(("price", -5, -5), ("price", 0.1, Decimal("0.1")), ("price", np.float32(10.1), Decimal("10.1"))),
        *(("price", Decimal("1.10"), Decimal("1.10")), ("size", 1e-9, Decimal("0.000000001"))),
        *(("share", 0, 0), ("share", 1, 1), ("flag", False, False), ("flag", np.True_, True), ("sure", True, True)),
        *(("note", None, None), ("note", "", ""), ("note", "x", "x"), ("name", "n", "n"), ("code", "abc", "abc")),
        *(("day", "2026-02-28", "2026-02-28"), ("time", "2026-02-28T10:00:00Z", "2026-02-28T10:00:00Z")),
        ("time", "2026-02-28t10:00:00.123456789+02:00", "2026-02-28t10:00:00.123456789+02:00"),
        *(("kind", "a", "a"), ("kind", "never seen", "never seen"), ("field", "31", "31"), ("field", "9999", "9999")),
        *(("level", 1, 1), ("level", 99, 99), ("level", Own.ONE, 1), ("mark", 0, 0), ("mark", np.int8(1), 1)),
        *(("either", "265598", "265598"), ("either", 265598, 265598), ("either", "x", "x")),
        *(("loose", "1", "1"), ("loose", 1.5, Decimal("1.5")), ("loose", True, True)),
        *(("tags", ["a"], ["a"]), ("tags", ("a", "b"), ["a", "b"]), ("tags", np.array(["a"]), ["a"])),
        *(("levels", [], []), ("levels", np.array([1, 2]), [1, 2]), ("leg", None, None), ("small", "Q", "Q")),
        *(("inline", 3, 3), ("fixed", True, True)),
        *(("anything", {"a": [1, None, {"b": "c"}]}, {"a": [1, None, {"b": "c"}]}), ("anything", None, None)),
    ],
    ids=repr,
)
def test_what_the_contract_allows_goes_out(client: ModuleType, field: str, value: Any, wire: Any) -> None:
    extra = {"note": UNSET, "price": 1} if field == "days" else {}
    out = sent(client, **{field: value} | extra)
    key = next(key for key, name in client.models.Ticket._keys.items() if name == field)
    assert (out[key], type(out[key])) == (wire, type(wire))


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("side", "buy", "side is 'buy': expected 'BUY' or 'SELL': say Side.BUY, 'BUY'"),
        ("side", " Sell", "side is ' Sell': expected 'BUY' or 'SELL': say Side.SELL, 'SELL'"),
        ("side", "SHORT", "side is 'SHORT': expected 'BUY' or 'SELL'"),
        ("side", True, "side is True: expected 'BUY' or 'SELL'"),
        ("side", Own.NOTHING, "side is None: expected 'BUY' or 'SELL'"),
        ("side", None, "side is None: expected 'BUY' or 'SELL'"),
        ("side", UNSET, "side is missing: expected 'BUY' or 'SELL'"),
        ("order_id", " 5", "order_id is ' 5': expected a whole number of at most 64 bits"),
        ("order_id", "05", "order_id is '05': expected a whole number of at most 64 bits"),
        ("order_id", "5.0", "order_id is '5.0': expected a whole number of at most 64 bits"),
        ("order_id", "٣", "order_id is '٣': expected a whole number of at most 64 bits"),
        ("order_id", 2**63, f"order_id is {2**63}: expected a whole number of at most 64 bits"),
        ("order_id", str(2**63), f"order_id is {2**63}: expected a whole number of at most 64 bits"),
        ("order_id", 1.5, "order_id is 1.5: expected a whole number of at most 64 bits"),
        ("order_id", Decimal("1.5"), "order_id is Decimal('1.5'): expected a whole number of at most 64 bits"),
        (
            "order_id",
            1e16,
            "order_id is 1e+16: expected a whole number of at most 64 bits as int, since a float of this size may have "
            "been rounded",
        ),
        ("order_id", True, "order_id is True: expected a whole number of at most 64 bits"),
        ("order_id", np.True_, "order_id is np.True_: expected a whole number of at most 64 bits"),
        ("order_id", None, "order_id is None: expected a whole number of at most 64 bits; to leave it out, UNSET"),
        ("days", "7", "days is '7': expected a whole number from 1 to 7"),
        ("days", 0, "days is 0: expected a whole number from 1 to 7"),
        ("days", 8, "days is 8: expected a whole number from 1 to 7"),
        ("above", 0, "above is 0: expected a whole number from 1 to 8"),
        ("above", 9, "above is 9: expected a whole number from 1 to 8"),
        ("most", 4, "most is 4: expected a whole number of at most 3"),
        ("price", "10.5", "price is '10.5': expected a number"),
        ("price", None, "price is None: expected a number; to leave it out, UNSET"),
        ("price", False, "price is False: expected a number"),
        ("price", float("nan"), "price is nan: expected a number, finite and exact"),
        ("price", np.float64("inf"), "price is np.float64(inf): expected a number, finite and exact"),
        ("price", [1], "price is a list: expected a number"),
        ("price", object(), "price is an object: expected a number"),
        ("size", 0, "size is 0: expected a number above 0"),
        ("size", -5, "size is -5: expected a number above 0"),
        ("size", np.int64(-5), "size is np.int64(-5): expected a number above 0"),
        ("share", 1.5, "share is 1.5: expected a number from 0 to 1"),
        ("share", -1, "share is -1: expected a number from 0 to 1"),
        ("rate", 10, "rate is 10: expected a number below 10"),
        ("flag", "true", "flag is 'true': expected True or False"),
        ("flag", 1, "flag is 1: expected True or False"),
        ("flag", None, "flag is None: expected True or False; to leave it out, UNSET"),
        ("sure", False, "sure is False: expected True"),
        ("fixed", False, "fixed is False: expected True"),
        ("note", 5, "note is 5: expected text or None"),
        ("word", "a", "word is 'a': expected text of at least 2 characters"),
        ("word", "abcde", "word is 'abcde': expected text of at most 4 characters, not 5"),
        ("name", "", "name is '': expected text of at least 1 character"),
        ("name", b"x", "name is a bytes: expected text"),
        ("code", "aB", "code is 'aB': expected text of the form ^[a-z]+$"),
        ("code", "ab\n", "code is 'ab\\n': expected text of the form ^[a-z]+$"),
        ("day", "2026-02-30", "day is '2026-02-30': expected a day as text, YYYY-MM-DD"),
        ("day", "20260228", "day is '20260228': expected a day as text, YYYY-MM-DD"),
        ("time", "2026-02-28", "time is '2026-02-28': expected a time as text, YYYY-MM-DDThh:mm:ssZ"),
        (
            "time",
            "2026-02-28T25:00:00Z",
            "time is '2026-02-28T25:00:00Z': expected a time as text, YYYY-MM-DDThh:mm:ssZ",
        ),
        ("kind", 5, "kind is 5: expected text"),
        ("field", "last", "field is 'last': expected text of the form ^[0-9]+$: say Field.LAST, '31'"),
        ("field", "nothing", "field is 'nothing': expected text of the form ^[0-9]+$"),
        ("field", 31, "field is 31: expected text"),
        ("level", "1", "level is '1': expected a whole number"),
        ("mark", 2, "mark is 2: expected 0 or 1"),
        ("inline", 4, "inline is 4: expected 3 or 5"),
        ("either", 1.5, "either is 1.5: expected text or a whole number of at most 64 bits"),
        ("either", True, "either is True: expected text or a whole number of at most 64 bits"),
        ("either", 2**63, f"either is {2**63}: expected a whole number of at most 64 bits"),
        ("loose", None, "loose is None: expected text or a number or True or False; to leave it out, UNSET"),
        ("loose", [1], "loose is a list: expected text or a number or True or False"),
        ("tags", "a", "tags is 'a': expected a list"),
        ("tags", [], "tags is a list: expected a list of at least 1 item"),
        ("tags", ["a", 5], "tags[1] is 5: expected text"),
        ("tags", {"a": 1}, "tags is a dict: expected a list"),
        ("tags", iter(["a"]), "tags is a list_iterator: expected a list"),
        ("tags", Own, "tags is an Own: expected a list"),
        ("tags", 5, "tags is 5: expected a list"),
        ("small", "R", "small is 'R': expected 'Q'"),
        (
            "parameters",
            {"a": 1},
            "parameters is a dict: expected a Parameters: Parameters.from_dict(...) makes one of a dict",
        ),
        ("leg_like", [1], "leg_like is a list: expected a Leg"),
        ("leg", 5, "leg is 5: expected a Leg or None"),
        ("leg", {}, "leg is a dict: expected a Leg: Leg.from_dict(...) makes one of a dict"),
        ("anything", {1: 2}, "anything[1] is 1: expected text as its name"),
        ("anything", {"a": [1.5, float("nan")]}, "anything['a'][1] is nan: expected a finite number"),
        ("account_id", 5, "account_id is an int: expected text"),
        (
            "account_id",
            "DU12345678",
            "account_id is text of 10 characters: expected text of at most 9 characters, not 10",
        ),
        ("account_id", None, "account_id is None: expected text; to leave it out, UNSET"),
    ],
    ids=_named,
)
def test_what_the_contract_does_not_allow_is_refused_by_name(
    client: ModuleType, field: str, value: Any, said: str
) -> None:
    assert refusal(client, **{field: value}) == said


def test_lists_and_objects_are_named_down_to_the_field(client: ModuleType) -> None:
    models = client.models
    legs = [models.Leg(conid=1), models.Leg(conid="0", ratio=2)]
    assert refusal(client, legs=legs) == "legs[1].conid is 0: expected a whole number of 1 or more"
    legs[1].conid = "7"
    assert sent(client, legs=legs)["legs"] == [{"conid": 1}, {"conid": 7, "ratio": 2}]
    assert refusal(client, legs=[*legs, legs[0]]) == "legs is a list: expected a list of at most 2 items, not 3"
    legs[0].token = "secret"
    assert refusal(client, legs=legs) == (
        "legs[0].token is text of 6 characters: expected text of at most 5 characters, not 6"
    )
    ticket = models.Ticket(side="BUY", note="x", price="1")
    with pytest.raises(ConfigurationError, match=r"^orders\[1\]\.price is '1': expected a number$"):
        call(client, "place", models.Tickets(orders=[models.Ticket(side="BUY", note="x"), ticket]))
    with pytest.raises(ConfigurationError, match=r"^body\[0\]\.ratio is 'x': expected a whole number$"):
        call(client, "list_of", [models.Leg(conid=1, ratio="x")])


def test_the_members_of_a_map_are_checked_too(client: ModuleType) -> None:
    parameters = client.models.Parameters.from_dict({"a": 1, "b": "x", "c": True})
    assert sent(client, parameters=parameters)["parameters"] == {"a": 1, "b": "x", "c": True}
    assert refusal(client, tags=parameters) == "tags is a Parameters: expected a list"
    parameters["b"] = [1]
    assert refusal(client, parameters=parameters) == (
        "parameters['b'] is a list: expected text or a number or True or False"
    )
    odd = client.models.Parameters.from_dict({"a": None})
    assert refusal(client, parameters=odd).startswith("parameters['a'] is None: expected text")
    parameters = client.models.Parameters.from_dict({"a": 1})
    parameters[5] = "x"
    assert refusal(client, parameters=parameters) == "parameters[5] is 5: expected text as its name"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda m: m.Ticket(side="BUY", note="x"), "body is a Ticket: expected a Tickets: say Tickets(orders=[...])"),
        (lambda m: [m.Ticket(side="BUY")], "body is a list: expected a Tickets: say Tickets(orders=...)"),
        (lambda m: [], "body is a list: expected a Tickets"),
        (lambda m: m.Leg(conid=1), "body is a Leg: expected a Tickets"),
        (lambda m: {"orders": []}, "body is a dict: expected a Tickets: Tickets.from_dict(...) makes one of a dict"),
        (lambda m: "{}", "body is '{}': expected a Tickets"),
        (lambda m: None, "body is None: expected a Tickets"),
        (lambda m: UNSET, "body is missing: expected a Tickets"),
        (lambda m: m.Tickets, "body is a Tickets: expected a Tickets"),
        (lambda m: m.Tickets(orders=[]), "orders is a list: expected a list of at least 1 item"),
        (lambda m: m.Tickets(orders=m.Ticket(side="BUY")), "orders is a Ticket: expected a list"),
        (lambda m: m.Tickets(orders=[{"side": "BUY"}]), "orders[0] is a dict: expected a Ticket: Ticket.from_dict"),
        (lambda m: m.Tickets(orders=[None]), "orders[0] is None: expected a Ticket"),
        (lambda m: m.Tickets(orders=None), "orders is None: expected a list"),
        (lambda m: m.Tickets.from_dict({"orders": [None]}), "orders[0] is None: expected a Ticket"),
    ],
)
def test_a_body_of_another_kind_is_refused_with_the_way_out(client: ModuleType, make: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        call(client, "place", make(client.models))
    assert str(caught.value).startswith(said)


def test_a_body_that_contains_itself_is_refused(client: ModuleType) -> None:
    circle: list[Any] = []
    circle.append(circle)
    assert refusal(client, anything=circle).startswith("the body contains itself")


def test_a_union_takes_its_own_classes_and_says_what_is_wrong_inside(client: ModuleType) -> None:
    models = client.models

    def wire(what: Any) -> bytes:
        content = call(client, "transfer", models.Transfer(what=what)).content
        assert content is not None
        return content

    assert wire(models.Cash(amount=Decimal("1.10"))) == b'{"what":{"amount":1.10}}'
    assert wire(models.Stock(conid=5)) == b'{"what":{"conid":5}}'
    for what, said in (
        (models.Stock(conid="x"), r"^what\.conid is 'x': expected a whole number$"),
        (models.Leg(conid=5), r"^what is a Leg: expected a Cash or a Stock$"),
        (UnknownObject({"x": 1}), r"^what is an UnknownObject: expected a Cash or a Stock$"),
    ):
        with pytest.raises(ConfigurationError, match=said):
            wire(what)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"note": UNSET, "rate": 1}, "price is missing: expected price or size and share or note"),
        ({"note": UNSET, "rate": 1, "size": 1}, "price is missing: expected price or size and share or note"),
        ({"note": UNSET, "price": 1}, "rate is missing: expected rate or days or note"),
        ({"note": UNSET, "price": 1, "rate": 1, "days": 1}, "days is 1: expected it to be left out beside rate"),
        ({"rate": 1}, "note is None: expected it to be left out beside rate"),
        ({"word": "ab"}, "name is missing: expected one where word is given"),
        ({"side": "SELL", "flag": True}, "order_id is missing: expected one where flag is given and side is 'SELL'"),
        (
            {"side": "SELL", "flag": False, "order_id": 1},
            "flag is False: expected True where flag is given and side is 'SELL'",
        ),
        (
            {"side": "SELL", "flag": True, "order_id": 1, "level": 3},
            "level is 3: expected 1 or 2 where flag is given and side is 'SELL'",
        ),
        ({"most": 2}, "most is 2: expected 1 always"),
    ],
)
def test_rules_between_fields_name_the_field_and_the_reason(
    client: ModuleType, fields: dict[str, Any], said: str
) -> None:
    assert refusal(client, **fields) == said


@pytest.mark.parametrize(
    "fields",
    [
        {"note": UNSET, "size": 1, "share": 1, "days": 1},
        {"note": UNSET, "price": 1, "rate": 1},
        {"side": "SELL"},
        {"side": "BUY", "flag": False},
        {"side": "SELL", "flag": True, "order_id": 1, "level": 2},
        {"word": "ab", "name": "n"},
    ],
)
def test_what_keeps_the_rules_between_fields_goes_out(client: ModuleType, fields: dict[str, Any]) -> None:
    sent(client, **fields)


def test_what_an_all_of_puts_together_is_checked_whole(client: ModuleType) -> None:
    assert call(client, "whole", client.models.Whole(id=1, word="x", it=5)).content == b'{"id":1,"word":"x","it":5}'
    for fields, said in (
        ({"id": "x"}, "^id is 'x': expected a whole number$"),
        ({"word": UNSET}, "^word is missing: expected text$"),
        ({"it": UNSET}, "^it is missing: expected anything$"),
    ):
        with pytest.raises(ConfigurationError, match=said):
            call(client, "whole", client.models.Whole(**({"id": 1, "word": "x", "it": None} | fields)))


def test_a_model_of_requests_and_answers_is_read_leniently_and_sent_strictly(client: ModuleType) -> None:
    read = client.models.Both.from_dict({"id": "0", "words": "x"})
    assert (read.id, read.words) == (0, None)
    assert read.to_dict() == {"id": "0", "words": "x"}
    with pytest.raises(ConfigurationError, match=r"^id is '0': expected a whole number of 1 or more$"):
        call(client, "both", read)
    for absent in (None, UNSET):
        assert call(client, "both", client.models.Both(id=1, words=absent)).content == b'{"id":1}'


def test_what_was_read_from_a_file_is_sent_as_it_stood_there_or_not_at_all(client: ModuleType) -> None:
    ticket = client.models.Ticket.from_dict({"side": "BUY", "note": "x", "price": "10.5", "orderId": "5"})
    assert (ticket.price, ticket.order_id) == (10.5, 5)
    with pytest.raises(ConfigurationError, match=r"^price is '10\.5': expected a number$"):
        call(client, "modify", ticket)
    ticket.price = Decimal("10.5")
    assert call(client, "modify", ticket).content == b'{"side":"BUY","orderId":5,"price":10.5,"note":"x"}'


def test_members_without_a_field_go_along_but_take_no_field_s_place(client: ModuleType) -> None:
    ticket = client.models.Ticket(side="BUY", note="x")
    ticket.additional_properties["brandNew"] = {"a": np.float32(0.1)}
    assert call(client, "modify", ticket).content == b'{"side":"BUY","note":"x","brandNew":{"a":0.1}}'
    ticket.additional_properties["orderId"] = "x"
    with pytest.raises(ConfigurationError) as caught:
        call(client, "modify", ticket)
    assert str(caught.value) == "additional_properties['orderId'] is 'x': expected the field order_id to hold it"
    del ticket.additional_properties["orderId"]
    ticket.additional_properties["accountId"] = "DU1234567"
    with pytest.raises(ConfigurationError) as caught:
        call(client, "modify", ticket)
    assert "DU1234567" not in str(caught.value)


def test_nothing_is_looked_at_before_it_is_sent(client: ModuleType) -> None:
    """A ticket may be filled step by step, changed, copied, compared and shown whatever it holds."""
    ticket = client.models.Ticket(side="buy", price="1", note="x")
    changed = attrs.evolve(ticket, side="BUY", price=1)
    assert (ticket.to_dict()["price"], copy.deepcopy(ticket) == ticket) == ("1", True)
    assert call(client, "modify", changed).content == b'{"side":"BUY","price":1,"note":"x"}'
    with pytest.raises(ConfigurationError, match=r"^side is 'buy'"):
        to_json(ticket)
    with pytest.raises(ConfigurationError, match=r"^body\['a'\]\[0\]\.side is 'buy'"):
        to_json({"a": [ticket]})


def test_an_answer_that_is_sent_is_sent_as_numbers_or_refused_by_name(client: ModuleType) -> None:
    done = client.models.Done.from_dict({"price": "C1.5", "id": 5})
    assert sent(client, anything=[done])["anything"] == [{"price": Decimal("1.5"), "id": 5}]
    done.price = Price("N/A")
    with pytest.raises(ConfigurationError, match=r"^Done\.price is Price\('N/A'\): expected a finite number$"):
        sent(client, anything=[done])


def test_a_subclass_of_the_caller_s_is_checked_like_its_model(client: ModuleType) -> None:
    class Mine(client.models.Ticket):  # type: ignore[name-defined,misc]
        __slots__ = ()

    assert call(client, "modify", Mine(side="BUY", note="x")).content == b'{"side":"BUY","note":"x"}'
    with pytest.raises(ConfigurationError, match=r"^side is 'b'"):
        call(client, "modify", Mine(side="b", note="x"))


def test_a_form_and_a_signed_text_are_checked_too(client: ModuleType) -> None:
    assert call(client, "form", client.models.Base(id=np.int64(5))).content == b"id=5"
    with pytest.raises(ConfigurationError, match=r"^id is 'x': expected a whole number$"):
        call(client, "form", client.models.Base(id="x"))
    assert call(client, "sign", "a.b").content == b"a.b"
    with pytest.raises(ConfigurationError) as caught:
        call(client, "sign", "secret")
    assert str(caught.value) == "body is text of 6 characters: expected text of the form ^a[.]b$"


def remove(
    client: ModuleType, account: Any = "DU7654321", order: Any = 5, kinds: Any = ("a",), **query: Any
) -> Call[Any]:
    return call(client, "remove", account, order, kinds, **query)


@pytest.mark.parametrize("order", [12345, "12345", np.int64(12345), np.float64(12345), np.array(12345)], ids=repr)
def test_an_id_in_a_path_is_a_number_however_it_is_given(client: ModuleType, order: Any) -> None:
    made = remove(client, order=order)
    assert (made.path, made.path_params["orderId"]) == ("/things/DU7654321/12345/a", "12345")


def test_query_parameters_of_other_libraries_go_out_as_plain_ones(client: ModuleType) -> None:
    made = remove(
        client,
        kinds=(kind for kind in ["a", "b"]),
        fields=np.array(["31", "84"]),
        conids=np.array([1, 2]),
        strike=np.float32(10.1),
        force=np.False_,
        form_number=np.uint8(3),
        note=np.str_("x"),
    )
    assert made.path == "/things/DU7654321/5/a,b"
    assert sorted(made.query) == [
        ("conids", "1"), ("conids", "2"), ("fields", "31,84"), ("force", "false"), ("form-number", "3"), ("note", "x"),
        ("strike", "10.1"),
    ]  # fmt: skip
    assert remove(client, fields=[client.models.Field.LAST, client.models.Field.BID]).query == [("fields", "31,84")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"order": 0}, "order_id is 0: expected a whole number of 1 or more"),
        ({"order": -1}, "order_id is -1: expected a whole number of 1 or more"),
        ({"order": "-1"}, "order_id is -1: expected a whole number of 1 or more"),
        ({"order": True}, "order_id is True: expected a whole number of 1 or more"),
        ({"order": None}, "order_id is None: expected a whole number of 1 or more"),
        ({"order": UNSET}, "order_id is missing: expected a whole number of 1 or more"),
        ({"account": ""}, "account_id is text of 0 characters: expected text of at least 1 character"),
        ({"account": 1234567}, "account_id is an int: expected text"),
        ({"account": None}, "account_id is None: expected text"),
        ({"kinds": "a"}, "kinds is 'a': expected a list"),
        ({"fields": ["last"]}, "fields[0] is 'last': expected text of the form ^[0-9]+$: say Field.LAST, '31'"),
        ({"fields": ["31", 84]}, "fields[1] is 84: expected text"),
        ({"fields": "31"}, "fields is '31': expected a list"),
        ({"fields": []}, "fields is a list: expected a list of at least 1 item"),
        ({"conids": [1.5]}, "conids[0] is 1.5: expected text or a whole number of at most 64 bits"),
        ({"conids": 265598}, "conids is 265598: expected a list"),
        ({"strike": "150"}, "strike is '150': expected a number"),
        ({"strike": float("inf")}, "strike is inf: expected a number, finite and exact"),
        ({"force": "true"}, "force is 'true': expected True or False"),
        ({"force": 1}, "force is 1: expected True or False"),
        ({"form_number": "5"}, "form_number is '5': expected a whole number of 0 or more"),
        ({"form_number": -5}, "form_number is -5: expected a whole number of 0 or more"),
        ({"note": 5}, "note is 5: expected text"),
    ],
    ids=repr,
)
def test_parameters_are_refused_by_their_python_names(client: ModuleType, arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        remove(client, **arguments)
    assert str(caught.value) == said
