"""Tickets against the contract: what the client refuses the schema refuses, and the reverse.

Tickets are made of values that are right, nearly right and wrong, one by one, and go two ways: into the client's check,
and as plain JSON into a validator of the bundled schema, as the mock uses it. The two have no line of code in common.
What the client converts by name (an id in digits) is no difference: it is made the number for the validator too.
"""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest
from fuzzkit.contract import bundled_document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ibkr_core import UNSET, ConfigurationError, UnreadableAnswerError
from ibkr_core.model import to_json
from ibkr_web import models
from ibkr_web.api.orders.modify_order import build_call as modify
from ibkr_web.api.orders.place_orders import build_call as place
from ibkr_web.models import OrdersRequest, OrderTicket

SCHEMAS = bundled_document()["components"]["schemas"]
KEYS = dict(OrderTicket._keys)


def validator(name: str) -> jsonschema_rs.Draft202012Validator:
    """Of one schema and what it refers to; `format: int64` is the range that it means."""
    needed: dict[str, Any] = {}
    todo = [name]
    while todo:
        found = todo.pop()
        if found not in needed:
            needed[found] = bounded(SCHEMAS[found], todo)
    document = {"components": {"schemas": needed}, "$ref": f"#/components/schemas/{name}"}
    return jsonschema_rs.Draft202012Validator(document, validate_formats=True)


def bounded(node: Any, refers: list[str]) -> Any:
    if isinstance(node, list):
        return [bounded(item, refers) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        refers.append(node["$ref"].rpartition("/")[2])
    out = {key: bounded(value, refers) for key, value in node.items()}
    return {"minimum": -(2**63), "maximum": 2**63 - 1, **out} if out.get("format") == "int64" else out


TICKET, REQUEST = validator("OrderTicket"), validator("OrdersRequest")

NUMBERS = st.one_of(
    st.sampled_from([0, 1, -1, 10, 0.0, 0.1, -0.1, 1e-9, 1e21, 2**63, 10**30]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-(2**70), 2**70),
)
TEXTS = st.sampled_from(
    ["", "x", "a" * 64, "a" * 65, "é", "a\n", "LMT", "BUY", "buy", "265598", "DAY", "amt", "%", " "]
)
ANY = st.one_of(NUMBERS, TEXTS, st.booleans(), st.none(), st.just([]), st.just([1]), st.just({}))
WORDS = {
    "orderType": ["MKT", "LMT", "STP", "STOP_LIMIT", "STP LMT", "TRAIL", "TRAILLMT", "MIDPRICE", "MIT", "lmt", "XYZ"],
    "side": ["BUY", "SELL", "sell"],
    "tif": ["DAY", "GTC", "day"],
    "trailingType": ["amt", "%", "pct"],
}
FIELDS = {
    key: st.sampled_from(WORDS[key])
    if key in WORDS
    else NUMBERS
    if key in ("price", "auxPrice", "trailingAmt")
    else ANY
    for key in KEYS
    if key not in ("strategyParameters", "jsonPayload")
}
TICKETS = st.builds(
    lambda base, more, wrong: base | more | wrong,
    st.fixed_dictionaries(
        {},
        optional={
            "conid": st.sampled_from([265598, 1]),
            "conidex": st.just("265598@ARCA"),
            "orderType": st.sampled_from(WORDS["orderType"]),
            "side": st.sampled_from(["BUY", "SELL"]),
            "tif": st.just("DAY"),
            "quantity": st.sampled_from([1, 45.0498]),
        },
    ),
    st.fixed_dictionaries(
        {},
        optional={key: FIELDS[key] for key in ("price", "auxPrice", "trailingAmt", "trailingType", "cashQty", "fxQty")},
    ),
    st.dictionaries(st.sampled_from(sorted(FIELDS)), ANY, max_size=1),
)


def refused(make: Any) -> str:
    try:
        make()
    except ConfigurationError as error:
        return str(error)
    return ""


def as_converted(data: dict[str, Any]) -> dict[str, Any]:
    """What the client makes of ids in digits, by name."""
    out = dict(data)
    for key in ("conid", "manualOrderTime"):
        value = out.get(key)
        if isinstance(value, str) and value == "265598":
            out[key] = int(value)
    return out


def differs_by_name(data: dict[str, Any]) -> bool:
    """Values that JSON has and a request of ours has not: whole numbers that a `float` may have rounded. And an
    account, which may only be that of the call, of which the schema of a ticket knows nothing.
    """
    return "acctId" in data or any(
        isinstance(data.get(key), float) and abs(data[key]) >= 2**53 for key in ("conid", "manualOrderTime")
    )


@settings(max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck))
@given(TICKETS)
def test_client_and_schema_refuse_the_same_tickets(data: dict[str, Any]) -> None:
    if differs_by_name(data):
        return
    fields = {KEYS[key]: value for key, value in data.items()}
    ticket = OrderTicket(**({"order_type": UNSET, "side": UNSET, "tif": UNSET} | fields))
    said = refused(lambda: modify("DU1234567", 5, ticket))
    valid = TICKET.is_valid(as_converted(data))
    assert bool(said) != valid, (said, data)
    whole = refused(lambda: place("DU1234567", OrdersRequest(orders=[ticket])))
    assert whole == (f"orders[0].{said}" if said else "")
    if valid:
        sent = json.loads(to_json(ticket))
        assert TICKET.is_valid(sent)
        assert set(sent) == set(data)


@settings(max_examples=300, deadline=None)
@given(TICKETS)
def test_what_is_read_from_plain_data_is_judged_alike(data: dict[str, Any]) -> None:
    """`from_dict` reads leniently; what it kept as it came is judged as it came."""
    if differs_by_name(data) or not {"orderType", "side", "tif"} <= set(data) or None in data.values():
        return
    said = ""
    try:
        request = OrdersRequest.from_dict({"orders": [data]})
    except UnreadableAnswerError as unreadable:
        said = str(unreadable)
    said = said or refused(lambda: place("DU1234567", request))
    assert bool(said) != REQUEST.is_valid({"orders": [as_converted(data)]}), (said, data)


def sent_models() -> list[str]:
    """Every model of requests that has members of its own."""
    return [name for name in SCHEMAS if _is_request(name)]


def _is_request(name: str) -> bool:
    model = getattr(models, name, None)
    return isinstance(model, type) and getattr(model, "_sent", False) and bool(getattr(model, "_keys", None))


WRONG: list[Any] = ["x", "", "a" * 99, 5, -5, 0, 1.5, 2**63, True, False, [], ["x"], [5], {}, None]


@pytest.mark.parametrize("name", sent_models())
def test_every_member_of_every_request_is_judged_alike(name: str) -> None:
    """Each member by itself, in an object without the others: whether its own value is refused, and by its name."""
    model = getattr(models, name)
    schema = validator(name)
    for key, attribute in model._keys.items():
        for value in WRONG:
            filled = model(**dict.fromkeys(model._keys.values(), UNSET) | {attribute: value})
            said = refused(lambda filled=filled: to_json(filled))
            named = said.startswith(attribute) and "is missing" not in said.partition(":")[0]
            faulty = any(list(error.instance_path)[:1] == [key] for error in schema.iter_errors({key: value}))
            # An empty dict is a valid object to the schema, where the client wants the model of one.
            assert named == (faulty or value == {}), (attribute, value, said)
