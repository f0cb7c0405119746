"""Unions are told apart by what their objects require, by constants, by JSON type; nothing is tried or lost."""

from __future__ import annotations

import json
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from ibkr_core import UnreadableAnswerError
from ibkr_core.drift import LENIENT, read_answer
from ibkr_core.types import UnknownObject

SCHEMAS = """
Ack: {type: object, required: [order_id], properties: {order_id: {type: string}, text: {type: string}}}
Detail:
  type: object
  required: [order_id, detail]
  properties: {order_id: {type: string}, detail: {type: string}}
Question:
  type: object
  required: [id]
  properties: {id: {type: string}, message: {type: array, items: {type: string}}}
Refusal: {type: object, required: [error], properties: {error: {type: string}}}
Row:
  anyOf:
    - {$ref: "#/components/schemas/Ack"}
    - {$ref: "#/components/schemas/Detail"}
    - {$ref: "#/components/schemas/Question"}
Answer:
  anyOf:
    - {type: array, items: {$ref: "#/components/schemas/Row"}}
    - {$ref: "#/components/schemas/Refusal"}
    - {type: string}
    - {type: "null"}
Loose: {type: object, properties: {a: {type: string}}}
AckOrLoose: {anyOf: [{$ref: "#/components/schemas/Loose"}, {$ref: "#/components/schemas/Ack"}]}
Quote: {type: object, required: [type], properties: {type: {const: quote}, bid: {type: number}}}
Beat: {type: object, required: [type], properties: {type: {const: hb}, at: {type: integer}}}
Event: {oneOf: [{$ref: "#/components/schemas/Quote"}, {$ref: "#/components/schemas/Beat"}]}
Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: integer}}}
Pet:
  oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
  discriminator: {propertyName: kind, mapping: {c: "#/components/schemas/Cat", C: "#/components/schemas/Cat"}}
Holder:
  type: object
  properties:
    row: {$ref: "#/components/schemas/Row"}
    rows: {type: array, items: {$ref: "#/components/schemas/Row"}}
    inline: {anyOf: [{$ref: "#/components/schemas/Ack"}, {type: integer}, {type: array, items: {type: string}}]}
    event: {anyOf: [{$ref: "#/components/schemas/Event"}, {type: "null"}]}
    pet: {$ref: "#/components/schemas/Pet"}
    answer: {$ref: "#/components/schemas/Answer"}
"""
PATHS = """
/things:
  get:
    operationId: list_things
    x-method: list
    x-retry: safe
    x-error-in-success: true
    tags: [things]
    summary: List things
    responses:
      "200":
        description: Things.
        content: {application/json: {schema: {$ref: "#/components/schemas/Answer"}}}
"""


@pytest.fixture(scope="module")
def client(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS)  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"order_id": "1"}, "Ack"),
        ({"order_id": "1", "detail": "x"}, "Detail"),
        ({"id": "1", "message": []}, "Question"),
        ({"id": "1", "order_id": "2"}, "Ack"),
        ({"odd": 1, "none": None}, "UnknownObject"),
        ({}, "UnknownObject"),
    ],
)
def test_objects_are_told_apart_by_what_they_require(client: ModuleType, body: dict[str, Any], kind: str) -> None:
    holder = client.models.Holder.from_dict({"row": body, "rows": [body, {"id": "9"}]})
    assert type(holder.row).__name__ == kind
    assert [type(row).__name__ for row in holder.rows] == [kind, "Question"]
    assert holder.to_dict() == {"row": body, "rows": [body, {"id": "9"}]}


def test_an_object_without_requirements_takes_what_the_others_do_not(client: ModuleType) -> None:
    read = _reader(client, "ack_or_loose")
    assert type(read({"b": 1})).__name__ == "Loose"
    assert type(read({"order_id": "1"})).__name__ == "Ack"


@pytest.mark.parametrize(
    ("tag", "kind"), [("quote", "Quote"), ("hb", "Beat"), ("other", "UnknownObject"), (None, "UnknownObject")]
)
def test_constants_choose(client: ModuleType, tag: str | None, kind: str) -> None:
    holder = client.models.Holder.from_dict({"event": {"type": tag, "bid": 1.5}})
    assert type(holder.event).__name__ == kind
    assert holder.to_dict() == {"event": {"type": tag, "bid": 1.5}}


@pytest.mark.parametrize(("tag", "kind"), [("c", "Cat"), ("C", "Cat"), ("Dog", "Dog"), ("d", "UnknownObject")])
def test_a_discriminator_chooses(client: ModuleType, tag: str, kind: str) -> None:
    pet = client.models.Holder.from_dict({"pet": {"kind": tag}}).pet
    assert type(pet).__name__ == kind


@pytest.mark.parametrize("value", [5, ["a"], {"order_id": "1"}, None])
def test_other_members_are_told_apart_by_json_type(client: ModuleType, value: Any) -> None:
    holder = client.models.Holder.from_dict({"inline": value})
    assert holder.to_dict() == {"inline": value}
    assert (holder.inline == value) is (not isinstance(value, dict))


@pytest.mark.parametrize("value", [True, 5.5, "text"])
def test_a_value_of_none_of_the_types_is_kept_aside(client: ModuleType, value: Any) -> None:
    holder = client.models.Holder.from_dict({"inline": value})
    assert holder.inline is None
    assert holder.raw("inline") == value
    assert holder.to_dict() == {"inline": value}


def test_an_unknown_object_keeps_the_whole_and_hides_it_in_repr() -> None:
    unknown = UnknownObject({"secret": "U7654321"})
    assert unknown.raw == unknown.to_dict() == {"secret": "U7654321"}
    assert unknown == UnknownObject({"secret": "U7654321"})
    assert "7654321" not in repr(unknown)
    copied = unknown.to_dict()
    copied["secret"] = ""
    assert unknown.raw == {"secret": "U7654321"}


def test_a_whole_answer_may_be_a_union(client: ModuleType) -> None:
    operation = _operation(client)
    decode = operation.responses[0][1].decode
    rows = read_answer(decode, [{"order_id": "1"}, {"id": "2"}])
    assert [type(row).__name__ for row in rows] == ["Ack", "Question"]
    assert read_answer(decode, "text") == "text"
    assert read_answer(decode, None) is None
    with pytest.raises(UnreadableAnswerError) as caught:
        read_answer(decode, [{"order_id": "1"}, 5])
    assert caught.value.path == "$[1]"


def test_what_the_client_raises_is_no_part_of_the_result(client: ModuleType) -> None:
    """A 200 with `error` never reaches the decoder, so callers need not look for it."""
    module = import_module(f"{client.__name__}.api.things.list_things")
    assert module.sync.__annotations__["return"] == "list[Row] | str | None"
    with pytest.raises(UnreadableAnswerError):
        read_answer(_operation(client).responses[0][1].decode, {"error": ""})


def test_drift_names_the_forms_that_were_expected(client: ModuleType) -> None:
    reports: list[Any] = []
    body = {"rows": [{"order_id": "1"}, {"odd": 1}], "inline": 5.5}
    read_answer(client.models.Holder.from_dict, body, operation="x", on_drift=reports.append)
    assert [(report.path, report.expected, report.kind) for report in reports] == [
        ("$.rows[1]", "Ack or Detail or Question", "variant"),
        ("$.inline", "Ack or a list or a whole number", "type"),
    ]
    assert all(report.breaks_contract for report in reports)


def _operation(client: ModuleType) -> Any:
    return import_module(f"{client.__name__}.api.things.list_things").OPERATION


def _reader(client: ModuleType, module: str) -> Any:
    reader = getattr(import_module(f"{client.__name__}.models.{module}"), f"read_{module}")
    return lambda value: reader(value, [value], 0, LENIENT)


def test_json_of_a_union_is_plain(client: ModuleType) -> None:
    holder = client.models.Holder.from_dict({"answer": [{"id": "1"}]})
    assert json.dumps(holder.to_dict()) == '{"answer": [{"id": "1"}]}'
