"""Rules of what is sent: each keyword of the contract is written into the client or refused, none is passed over."""

from __future__ import annotations

import json
import re
from textwrap import dedent

import pytest

from generator.bundle import load
from generator.codegen.render import render
from generator.findings import ContractError, Finding
from generator.source import Source

ROOT = """\
openapi: 3.1.1
info: {title: Fragment, version: 1.0.0}
paths:
  /things/{thingId}: {$ref: paths/things.yaml}
"""
POST = """\
post:
  operationId: create_thing
  x-method: create
  tags: [things]
  parameters:
    - {name: thingId, in: path, required: true, schema: {type: integer, minimum: 1}}
  requestBody:
    required: true
    content: {application/json: {schema: {$ref: ../schemas/Thing.yaml}}}
  responses: {"200": {description: Done.}}
"""


def written(thing: str, post: str = POST, **others: str) -> dict[str, str]:
    """Files of the client of a contract whose request is `thing`."""
    files = {"paths/things.yaml": post, "schemas/Thing.yaml": dedent(thing)}
    files |= {f"schemas/{name}.yaml": text for name, text in others.items()}
    source = Source({"openapi.yaml": ROOT.encode(), **{name: text.encode() for name, text in files.items()}})
    return {name: data.decode() for name, data in render(load(source)).items() if name.endswith(".py")}


def rules(thing: str, **others: str) -> list[str]:
    """Arguments of the rules of a request, one a line."""
    text = written(thing, **others)["models/thing.py"]
    inside = text.partition("return Rules(\n")[2].partition("\n        )\n")[0]
    return [line.strip() for line in inside.splitlines() if line.strip()]


def refused(thing: str, post: str = POST) -> tuple[Finding, ...]:
    with pytest.raises(ContractError) as caught:
        written(thing, post)
    return caught.value.findings


def member(schema: str, **others: str) -> str:
    """The rule of one member."""
    found = next(
        line for line in rules(f"type: object\nproperties:\n  x: {schema}\n", **others) if line.startswith("'x'")
    )
    return found.removeprefix("'x': ").removesuffix(",")


@pytest.mark.parametrize(
    ("schema", "rule"),
    [
        ("{type: string}", "TEXT"),
        ("{type: string, minLength: 0}", "TEXT"),
        ("{type: string, minLength: 1}", "SOME_TEXT"),
        ("{type: string, minLength: 2, maxLength: 3}", "Text(least=2, most=3)"),
        ("{type: string, format: date}", "Text(form='date')"),
        ("{type: string, format: uuid}", "TEXT"),
        ("{type: string, const: Q}", "Text(values=('Q',))"),
        ("{type: string, pattern: '^a$'}", r"Text(pattern='^a\\Z')"),
        ("{type: string, pattern: 'a$b'}", "Text(pattern='a$b')"),
        (r"{type: string, pattern: 'a\$'}", r"Text(pattern='a\\$')"),
        (r"{type: string, pattern: 'a\\$'}", r"Text(pattern='a\\\\\\Z')"),
        ("{type: integer}", "Whole()"),
        ("{type: integer, minimum: 0}", "Whole(0)"),
        ("{type: integer, maximum: 9}", "Whole(None, 9)"),
        ("{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9}", "Whole(1, 8)"),
        ("{type: integer, format: int64}", "INT64"),
        ("{type: integer, format: int64, minimum: 1}", "ID"),
        ("{type: integer, format: int64, minimum: 5}", "Whole(5, 9223372036854775807, digits=True)"),
        ("{type: integer, enum: [3, 5]}", "Whole(values=(3, 5))"),
        ("{type: [string, integer], format: int64}", "Either(TEXT, LONG)"),
        ("{type: [string, integer]}", "Either(TEXT, Whole())"),
        ("{type: number}", "NUMBER"),
        ("{type: number, minimum: 0, maximum: 1.5}", "Number(least=0, most=1.5)"),
        ("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 2}", "Number(above=0, below=2)"),
        ("{type: [integer, number]}", "NUMBER"),
        ("{type: boolean}", "TRUTH"),
        ("{type: boolean, const: true}", "Truth(True)"),
        ("{type: boolean, enum: [true, false]}", "TRUTH"),
        ("{const: 5}", "Whole(values=(5,))"),
        ("{type: [string, 'null']}", "Null(TEXT)"),
        ("{type: array, items: {type: string}}", "Items(TEXT)"),
        ("{type: array, minItems: 1, items: {type: string}}", "Items(TEXT, 1)"),
        ("{type: array, maxItems: 3, items: {type: string}}", "Items(TEXT, 0, 3)"),
        ("{description: Anything.}", "ANYTHING"),
        ("{anyOf: [{type: string}, {type: 'null'}]}", "Null(TEXT)"),
        ("{oneOf: [{type: string}, {type: boolean}]}", "Either(TEXT, TRUTH)"),
        ("{allOf: [{$ref: Other.yaml}]}", "Object(Other)"),
        ("{$ref: Kind.yaml}", "Text(values=Kind, of=Kind)"),
        ("{$ref: Open.yaml}", "TEXT"),
        ("{$ref: Form.yaml}", "Text(pattern='^[0-9]+\\\\Z', of=Form)"),
        ("{$ref: Some.yaml}", "Text(values=('a',), of=Some)"),
        ("{$ref: Level.yaml}", "Whole()"),
        ("{$ref: Alias.yaml}", "Items(Object(Other))"),
    ],
)
def test_a_schema_becomes_a_rule(schema: str, rule: str) -> None:
    known = "x-known-values: {a: A., b: B.}"
    others = {
        "Other": "{type: object, properties: {id: {type: integer}}}",
        "Kind": f"{{type: string, {known}, enum: [a, b]}}",
        "Open": f"{{type: string, {known}}}",
        "Form": "{type: string, pattern: '^[0-9]+$', x-known-values: {'1': One.}, x-enum-varnames: [ONE]}",
        "Some": f"{{type: string, {known}, enum: [a]}}",
        "Level": "{type: integer, x-known-values: {'1': One.}}",
        "Alias": "{type: array, items: {$ref: Other.yaml}}",
    }
    named = set(re.findall(r"(\w+)\.yaml", schema)) | ({"Other"} if "Alias" in schema else set())
    assert member(schema, **{name: text for name, text in others.items() if name in named}) == rule


def test_rules_between_members_are_written_after_them() -> None:
    thing = """
        type: object
        required: [a]
        additionalProperties: {type: boolean}
        properties: {a: {type: string}, b: {type: string}, c: {type: string}}
        dependentRequired: {b: [c]}
        anyOf: [{required: [a]}, {required: [b, c]}]
        allOf:
          - {oneOf: [{required: [b]}, {required: [c]}]}
          - if: {required: [a], properties: {a: {const: x}, b: {enum: [y, z]}, c: {}}}
            then: {required: [c], properties: {c: {const: w}}, additionalProperties: true}
          - {if: {}, then: {}}
    """
    (text,) = [written(thing.replace("additionalProperties: {type: boolean}", ""))["models/thing.py"]]
    inside = text.partition("return Rules(\n")[2].partition("\n        )\n")[0]
    assert [line.strip() for line in inside.splitlines()][5:] == [
        "When(('b',), needs=('c',)),",
        "AnyOf(('a',), ('b', 'c')),",
        "OneOf(('b',), ('c',)),",
        "When(('a',), among={'a': ('x',), 'b': ('y', 'z')}, needs=('c',), then={'c': ('w',)}),",
        "When(),",
        "needs=('a',),",
    ]


def test_the_members_of_a_map_have_one_rule() -> None:
    assert rules("{type: object, additionalProperties: {type: boolean}}") == ["{", "},", "rest=TRUTH,"]
    assert rules("{type: object, additionalProperties: {}}") == ["{", "},"]
    assert rules("{type: object, additionalProperties: true, properties: {a: {type: string}}}") == [
        *("{", "'a': TEXT,", "},"),
    ]


UNCHECKED = [
    ("{type: object, properties: {x: {type: integer, multipleOf: 5}}}", "multipleOf"),
    ("{type: object, properties: {x: {type: array, uniqueItems: true, items: {type: string}}}}", "uniqueItems"),
    ("{type: object, properties: {x: {type: string, not: {const: a}}}}", "not"),
    ("{type: object, properties: {x: {type: string, minimum: 5}}}", "minimum"),
    ("{type: object, properties: {x: {type: integer, minLength: 5}}}", "minLength"),
    ("{type: object, properties: {x: {anyOf: [{type: string}, {type: integer}], maxLength: 5}}}", "maxLength"),
    ("{type: object, properties: {x: {minLength: 5}}}", "minLength"),
    ("{type: object, minProperties: 1, properties: {x: {type: string}}}", "minProperties"),
    ("{type: object, properties: {x: {type: string}}, if: {required: [x]}, then: {}, else: {}}", "else"),
    ("{type: object, properties: {x: {type: string}}, allOf: [{not: {required: [x]}}]}", "not"),
    ("{type: object, properties: {x: {type: string}}, anyOf: [{required: [x], minProperties: 2}]}", "minProperties"),
    ("{type: object, properties: {x: {type: string}}, if: {minProperties: 1}, then: {}}", "minProperties"),
    (
        "{type: object, properties: {x: {type: string}}, if: {properties: {x: {minLength: 1}}}, then: {}}",
        "minLength",
    ),
]


@pytest.mark.parametrize(("thing", "keyword"), UNCHECKED)
def test_a_rule_that_the_client_would_not_hold_is_an_error(thing: str, keyword: str) -> None:
    (found,) = refused(thing)
    assert f"{keyword} is sent without being checked" in found.message
    assert (found.rule, found.file.endswith("schemas/Thing.yaml")) == ("codegen-shape", True)


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        ("{type: object, properties: {x: {type: number, enum: [1.5]}}}", "a list of numbers that are not whole"),
        ("{type: object, properties: {x: {type: string, pattern: '(?<!a*)b'}}}", "Python cannot read the pattern"),
        ("{type: object, properties: {a: {type: string}}, additionalProperties: false}", "requests stay open"),
    ],
)
def test_what_has_no_rule_in_python_is_an_error(thing: str, words: str) -> None:
    (found,) = refused(thing)
    assert words in found.message


def test_a_parameter_that_the_client_would_not_check_is_an_error() -> None:
    (found,) = refused("{type: object}", POST.replace("minimum: 1", "multipleOf: 5"))
    assert "multipleOf is sent without being checked" in found.message
    assert found.file.endswith("paths/things.yaml")


def test_answers_may_say_what_no_rule_holds() -> None:
    content = "{application/json: {schema: {$ref: ../schemas/Thing.yaml}}}"
    post = POST.partition("  requestBody:")[0] + f'  responses: {{"200": {{description: Done., content: {content}}}}}\n'
    text = written("{type: object, minProperties: 1, properties: {x: {type: integer, multipleOf: 5}}}", post)
    assert "_rules" not in text["models/thing.py"]


DELETE = """\
delete:
  operationId: delete_thing
  x-method: delete
  x-retry: never
  x-all:
    {name: thingId, value: -1, operationId: delete_all_things, x-method: delete_all, summary: A, description: All of it}
  tags: [things]
  parameters:
    - name: thingId
      in: path
      required: true
      schema: {type: integer, format: int64, minimum: -1, not: {const: 0}}
    - {name: force, in: query, schema: {type: boolean}}
  responses: {"200": {description: Gone.}}
"""


def test_what_means_all_is_a_call_of_its_own() -> None:
    files = written("{type: object}", DELETE)
    one, every = files["api/things/delete_thing.py"], files["api/things/delete_all_things.py"]
    assert 'taken(thing_id, "thing_id", ID)' in one
    assert "thing_id" not in every
    assert '"/things/-1"' in every
    assert 'path_params={"thingId": "-1"}' in every
    for text in (one, every):
        assert '"delete_thing",' in text
        assert '"/things/{thingId}"' in text
    group = files["groups/things.py"]
    assert "def delete(self, thing_id: int, *, force: bool | None = None" in group
    assert "def delete_all(self, *, force: bool | None = None" in group
    assert "All of it" in group
    assert json.dumps("delete_thing") + ': "ibkr_web.api.things.delete_thing"' in files["api/__init__.py"]
    assert "delete_all_things" not in files["api/__init__.py"]


def test_without_a_gap_the_next_number_is_the_first() -> None:
    files = written("{type: object}", DELETE.replace(", not: {const: 0}", "").replace("-1", "0"))
    assert 'taken(thing_id, "thing_id", ID)' in files["api/things/delete_thing.py"]


@pytest.mark.parametrize(
    "change", [("name: thingId, value", "name: other, value"), ("minimum: -1", "minimum: 1"), ("value: -1", "value: 7")]
)
def test_what_means_all_is_the_least_of_a_path_parameter(change: tuple[str, str]) -> None:
    (found,) = refused("{type: object}", DELETE.replace(*change))
    assert "is no path parameter whose minimum" in found.message


def test_two_calls_of_one_name_are_an_error() -> None:
    findings = refused("{type: object}", DELETE.replace("x-method: delete_all", "x-method: delete"))
    assert any("client.things.delete already" in found.message for found in findings)
