"""Numbers that come now as text and now as numbers: one type for a user, and what came is what goes back."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibkr_core import ConfigurationError, UnreadableAnswerError
from ibkr_core.drift import Recorder, read_answer
from ibkr_core.model import to_json
from ibkr_core.numbers import Amount, Change, Figure, Price, Size, TextInt
from ibkr_core.operation import path_segment
from ibkr_web import models

SCHEMAS = """
AnyPrice:
  type: [string, number, "null"]
  description: A price.
  x-reads-as: price
Row:
  type: object
  description: A row.
  required: [id]
  properties:
    id: {type: [integer, string], x-reads-as: integer, description: Number of the row.}
    parent: {type: [integer, string, "null"], x-reads-as: integer, description: Number of another.}
    last: {$ref: "#/components/schemas/AnyPrice", description: The last price.}
    strict: {type: string, x-reads-as: size, description: A size that is always text.}
    prices: {type: array, items: {$ref: "#/components/schemas/AnyPrice"}, description: Prices.}
    ids: {type: array, items: {type: [integer, string], x-reads-as: integer}, description: Numbers.}
    day: {type: [integer, string], x-reads-as: {as-sent: A day.}, description: A day.}
Sure:
  type: object
  description: A row that has its figures.
  required: [last, after]
  properties:
    last: {type: [string, number], x-reads-as: price, description: The last price.}
    after: {$ref: "#/components/schemas/AnyPrice", description: The next price.}
Amounts:
  type: object
  description: Amounts by name.
  additionalProperties: {type: [string, number, "null"], x-reads-as: amount}
Ids:
  type: object
  description: Numbers by name.
  additionalProperties: {type: [string, integer], x-reads-as: integer}
Ask:
  type: object
  description: What is asked for.
  properties:
    price: {type: number, x-decimal: true, description: A price.}
    conid: {type: integer, description: A number.}
    conids: {type: array, items: {type: integer}, description: Numbers.}
"""
PATHS = """
/things:
  post:
    operationId: ask_things
    x-method: ask
    x-retry: never
    tags: [things]
    summary: Ask for things
    requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Ask"}}}}
    responses:
      "200": {description: Nothing.}
"""


@pytest.fixture(scope="module")
def made(client_of) -> ModuleType:
    return client_of(SCHEMAS, PATHS).models


def again(model: Any) -> Any:
    return json.loads(to_json(model, sent=False))


@pytest.mark.parametrize("raw", ["C193.18", "", "N/A", 193.18, 193, 0])
def test_text_and_numbers_are_of_one_type(made: ModuleType, raw: Any) -> None:
    row = read_answer(made.Row.from_dict, {"id": 1, "last": raw}, strict=True)
    assert row.last == Price(raw)
    assert row.last.raw is raw
    assert row.raw("last") is raw
    assert again(row) == {"id": 1, "last": raw}
    assert type(again(row)["last"]) is type(raw)


def test_what_is_absent_or_null_is_none(made: ModuleType) -> None:
    row = made.Row.from_dict({"id": 1, "last": None})
    assert (row.last, row.strict, row.prices) == (None, None, None)
    assert row.to_dict() == {"id": 1, "last": None}


def test_a_form_that_the_contract_does_not_know_is_read_and_reported(made: ModuleType) -> None:
    source = {"id": 1, "strict": 5, "last": True}
    drift = Recorder("op")
    row = made.Row.from_dict(source, drift)
    assert (row.strict, row.last) == (Size(5), None)
    assert row.to_dict() == source
    reports = [(report.path, report.kind) for report in drift.reports(source)]
    assert reports == [("$.last", "type"), ("$.strict", "type")]
    with pytest.raises(UnreadableAnswerError):
        read_answer(made.Row.from_dict, source, strict=True)


def test_figures_that_must_be_there(made: ModuleType) -> None:
    sure = made.Sure.from_dict({"last": "1", "after": None})
    assert (sure.last, sure.after) == (Price("1"), None)
    for body in ({"last": None, "after": "1"}, {"after": "1"}, {"last": [], "after": "1"}):
        with pytest.raises(UnreadableAnswerError):
            made.Sure.from_dict(body)


@pytest.mark.parametrize(
    ("raw", "read", "kind"),
    [
        (7, 7, int),
        ("7", 7, TextInt),
        ("-1", -1, TextInt),
        ("007", 7, int),
        ("1,300", 1300, int),
        ("5.0", 5, int),
        (7.0, 7, int),
        ("265598@SMART", "265598@SMART", str),
        ("", "", str),
        ("9" * 50, "9" * 50, str),
    ],
)
def test_ids_are_integers_and_text_that_is_none_stays(made: ModuleType, raw: Any, read: Any, kind: type) -> None:
    source = {"id": raw, "parent": raw, "ids": [raw, 1]}
    row = made.Row.from_dict(source)
    assert [row.id, row.parent, *row.ids] == [read, read, read, 1]
    assert {type(value) for value in (row.id, row.parent, row.ids[0])} == {kind}
    for copied in (row, copy.deepcopy(row), pickle.loads(pickle.dumps(row))):
        assert again(copied) == source
        assert json.dumps(copied.to_dict()) == json.dumps(source)


def test_odd_ids_are_reported_as_values_that_the_contract_does_not_know(made: ModuleType) -> None:
    source = {"id": "abc", "parent": "7"}
    drift = Recorder("op")
    made.Row.from_dict(source, drift)
    assert [(report.path, report.kind) for report in drift.reports(source)] == [("$.id", "unknown-value")]
    read_answer(made.Row.from_dict, source, strict=True)
    with pytest.raises(UnreadableAnswerError):
        made.Row.from_dict({"id": []})


def test_ids_of_two_operations_compare_and_go_into_paths() -> None:
    taken = models.OrderAck.from_dict({"order_id": "1370093239", "order_status": "Submitted"})
    live = models.LiveOrder.from_dict({"orderId": 1370093239})
    assert taken.order_id == live.order_id
    assert {live.order_id: live}[taken.order_id] is live
    assert path_segment("orderId", str(taken.order_id)) == "1370093239"


def test_lists_and_maps_hold_figures(made: ModuleType) -> None:
    source = {"id": 1, "prices": ["C1", 2, None, "x"], "ids": []}
    row = made.Row.from_dict(source)
    assert row.prices == [Price("C1"), Price(2), None, Price("x")]
    assert again(row) == source
    amounts = made.Amounts.from_dict({"a": "1 USD", "b": 2, "c": None, "d": []})
    assert (amounts["a"].currency, amounts["b"], amounts["c"]) == ("USD", Amount(2), None)
    assert again(amounts) == {"a": "1 USD", "b": 2, "c": None, "d": []}
    ids = made.Ids.from_dict({"a": "1", "b": 2, "c": "x", "d": "007"})
    assert ids.additional_properties == {"a": 1, "b": 2, "c": "x", "d": 7}
    assert again(ids) == {"a": "1", "b": 2, "c": "x", "d": "007"}


def test_text_that_is_meant_stays_text(made: ModuleType) -> None:
    assert [made.Row.from_dict({"id": 1, "day": day}).day for day in ("20270115", 20270115)] == ["20270115", 20270115]


def test_a_model_with_figures_is_compared_copied_and_shown(made: ModuleType) -> None:
    row = made.Row.from_dict({"id": "1", "last": "C193.18"})
    assert row == made.Row.from_dict({"id": 1, "last": "C193.18"})
    assert row == made.Row.from_dict({"id": 1, "last": "193.18"}), "figures are their numbers, however written"
    assert row != made.Row.from_dict({"id": 1, "last": "193.19"})
    assert copy.deepcopy(row) == pickle.loads(pickle.dumps(row)) == row
    assert repr(row) == "Row(id=1, last=Price('C193.18'))"
    row.last = Price(5)
    assert row.to_dict() == {"id": "1", "last": 5}


def test_what_is_read_can_be_sent_as_the_number_that_it_is(made: ModuleType) -> None:
    row = made.Row.from_dict({"id": "7", "last": "C1,193.18"})
    ask = made.Ask(price=row.last, conid=row.id, conids=[row.id])
    assert ask.to_dict() == {"price": Decimal("1193.18"), "conid": 7, "conids": [7]}
    assert to_json(ask) == b'{"price":1193.18,"conid":7,"conids":[7]}'
    with pytest.raises(ConfigurationError, match=r"Ask\.price is Price\('N/A'\)"):
        made.Ask(price=Price("N/A")).to_dict()


wire = st.text() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)


@given(
    st.fixed_dictionaries(
        {"conid": st.integers()}, optional=dict.fromkeys(("31", "82", "85", "73", "80", "6008"), wire)
    )
)
def test_any_row_of_market_data_is_read_and_comes_back(source: dict[str, Any]) -> None:
    row = read_answer(models.MarketDataRow.from_dict, source)
    kinds = {"31": "last", "82": "change", "85": "ask_size", "73": "market_value", "80": "unrealized_pnl_percent"}
    classes = dict(zip(kinds, (Price, Change, Size, Amount, Figure), strict=True))
    for key, figure in classes.items():
        attribute = next(name for wire_name, name in row._keys.items() if wire_name == key)
        assert getattr(row, attribute) == (figure(source[key]) if key in source else None)
    assert row.to_dict() == source
