"""What the client could not say is an error at its place: nothing is dropped, nothing is guessed."""

from __future__ import annotations

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
  /things: {$ref: paths/things.yaml}
"""
LIST = """\
get:
  operationId: list_things
  x-method: list
  tags: [things]
  responses:
    "200":
      description: Things.
      content: {application/json: {schema: {$ref: ../schemas/Thing.yaml}}}
"""
THING = "type: object\nproperties: {id: {type: integer}}\n"


def refused(**files: str) -> tuple[Finding, ...]:
    """Findings for a small contract with some files changed; `paths_things` is paths/things.yaml."""
    whole = {"paths/things.yaml": LIST, "schemas/Thing.yaml": THING}
    whole |= {f"{name.replace('_', '/', 1)}.yaml": dedent(text) for name, text in files.items()}
    source = Source({"openapi.yaml": ROOT.encode(), **{name: text.encode() for name, text in whole.items()}})
    with pytest.raises(ContractError) as caught:
        render(load(source))
    return caught.value.findings


def operation(text: str, base: str = LIST) -> str:
    return base + dedent(text)


SCHEMAS = {
    "an object without a name": (
        "inner: {type: object, properties: {a: {type: string}}}",
        3,
        "an object without a name",
    ),
    "an array without items": ("inner: {type: array}", 3, "an array without items"),
    "a boolean schema": ("inner: true", 3, None),
    "a reading that nobody knows": ("inner: {type: string, x-reads-as: money}", 3, "x-reads-as 'money' is not one of"),
    "a reading in a union": (
        "inner: {anyOf: [{type: string, x-reads-as: price}, {type: boolean}]}",
        3,
        "x-reads-as belongs to a value of its own",
    ),
    "an object in a list": (
        "inner: {type: array, items: {type: object, properties: {a: {}}}}",
        3,
        "an object without a name",
    ),
}


@pytest.mark.parametrize("case", SCHEMAS)
def test_a_schema_without_a_form_is_named_with_file_and_line(case: str) -> None:
    text, line, message = SCHEMAS[case]
    findings = refused(schemas_Thing=f"type: object\nproperties:\n  {text}\n")
    if message is None:
        # The tool itself cannot take it; where it stands is the document as a whole.
        assert findings
        return
    assert [(f.file, f.line, f.rule) for f in findings] == [("openapi/schemas/Thing.yaml", line, "codegen-shape")]
    assert message in findings[0].message


def test_a_union_whose_objects_are_alike_is_refused() -> None:
    findings = refused(
        schemas_Thing="anyOf:\n  - {$ref: A.yaml}\n  - {$ref: B.yaml}\n",
        schemas_A="type: object\nrequired: [id]\nproperties: {id: {type: string}, a: {type: string}}\n",
        schemas_B="type: object\nrequired: [id]\nproperties: {id: {type: string}, b: {type: string}}\n",
    )
    assert [str(f) for f in findings] == [
        "openapi/schemas/Thing.yaml:1: [codegen-shape] A and B require the same members, so nothing tells them apart "
        "(at /anyOf)"
    ]


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ("- {type: array, items: {type: string}}\n  - {type: array, items: {type: integer}}", "two lists in one union"),
        ("- {type: string}\n  - {$ref: Word.yaml}", "text and an enumeration of text"),
    ],
)
def test_members_of_one_json_type_are_refused(members: str, message: str) -> None:
    findings = refused(schemas_Thing=f"anyOf:\n  {members}\n", schemas_Word="type: string\nx-known-values: {A: a}\n")
    assert message in findings[0].message


def test_a_list_of_itself_is_refused() -> None:
    findings = refused(schemas_Thing="type: array\nitems: {$ref: Thing.yaml}\n")
    assert findings
    assert all(f.file == "openapi/schemas/Thing.yaml" for f in findings)


def test_an_object_that_holds_itself_is_fine() -> None:
    source = Source(
        {
            "openapi.yaml": ROOT.encode(),
            "paths/things.yaml": LIST.encode(),
            "schemas/Thing.yaml": b"type: object\nproperties: {inner: {$ref: Thing.yaml}}\n",
        }
    )
    assert "models/thing.py" in render(load(source))


def test_an_enumeration_with_two_values_of_one_name_is_refused() -> None:
    findings = refused(schemas_Thing="type: string\nx-known-values: {STP LMT: a, STP_LMT: b}\n")
    message = "'STP_LMT' and 'STP LMT' of Thing would both be called STP_LMT: tell them apart with x-enum-varnames"
    assert [f.message for f in findings] == [message]
    named = "type: string\nx-known-values: {STP LMT: a, STP_LMT: b}\nx-enum-varnames: [SPACED, JOINED]\n"
    files = {"openapi.yaml": ROOT, "paths/things.yaml": LIST, "schemas/Thing.yaml": named}
    rendered = render(load(Source({name: text.encode() for name, text in files.items()})))
    assert b'SPACED = "STP LMT"' in rendered["models/thing.py"]


def test_two_schemas_in_one_module_are_refused() -> None:
    findings = refused(schemas_OrderABC=THING, schemas_OrderAbc=THING)
    assert findings
    assert "Order" in findings[0].message


def test_a_schema_that_is_sent_and_received_with_nulls_is_refused() -> None:
    body = "  requestBody: {required: true, content: {application/json: {schema: {$ref: ../schemas/Thing.yaml}}}}\n"
    findings = refused(
        paths_things=LIST.replace("get:", "post:") + body,
        schemas_Thing='type: object\nproperties: {note: {type: [string, "null"]}}\n',
    )
    assert [(f.file, f.line) for f in findings] == [("openapi/schemas/Thing.yaml", 2)]
    assert "Thing is sent and received, and note may be null" in findings[0].message


@pytest.mark.parametrize("member", ["{type: string, x-reads-as: price}", "{type: array, items: {$ref: Mass.yaml}}"])
def test_what_is_sent_is_a_plain_number(member: str) -> None:
    body = "  requestBody: {required: true, content: {application/json: {schema: {$ref: ../schemas/Thing.yaml}}}}\n"
    findings = refused(
        paths_things=LIST.replace("get:", "post:") + body,
        schemas_Thing=f"type: object\nproperties: {{mass: {member}}}\n",
        schemas_Mass="type: [string, number]\nx-reads-as: size\n",
    )
    assert [(f.file, f.line) for f in findings] == [("openapi/schemas/Thing.yaml", 2)]
    assert "Thing is sent, and mass has x-reads-as" in findings[0].message


OPERATIONS = {
    "a parameter with a reading": (
        LIST + "  parameters: [{name: q, in: query, schema: {type: string, x-reads-as: price}}]\n",
        "parameter q has x-reads-as",
    ),
    "no x-method": (LIST.replace("  x-method: list\n", ""), "x-method"),
    "a requirement that is no operation": (
        LIST + "  x-requires: [sso, find_things]\n",
        "names find_things, which is no",
    ),
    "a lookup that is no operation": (LIST + "  x-lookup: find_things\n", "names find_things, which is no operation"),
    "no tag": (LIST.replace("  tags: [things]\n", ""), "tags"),
    "a cookie": (LIST + "  parameters: [{name: c, in: cookie, schema: {type: string}}]\n", "cookie parameter c"),
    "deepObject": (
        LIST + "  parameters: [{name: q, in: query, style: deepObject, schema: {type: string}}]\n",
        "style deepObject",
    ),
    "an object in the query": (
        LIST + "  parameters: [{name: q, in: query, schema: {$ref: ../schemas/Thing.yaml}}]\n",
        "only plain values",
    ),
    "a parameter without a schema": (
        LIST + "  parameters: [{name: q, in: query, content: {application/json: {schema: {type: string}}}}]\n",
        "q has no schema",
    ),
    "two media types of a body": (
        LIST.replace("get:", "post:")
        + "  requestBody: {content: {application/json: {schema: {type: string}},"
        + " application/x-www-form-urlencoded: {schema: {type: string}}}}\n",
        "one media type",
    ),
    "a server without a name": (LIST + "  servers: [{url: 'https://other.invalid'}]\n", "x-name"),
    "an answer as pdf": (LIST.replace("application/json", "application/pdf"), "pdf"),
}


@pytest.mark.parametrize("case", OPERATIONS)
def test_an_operation_that_cannot_be_written_is_named_with_file_and_line(case: str) -> None:
    text, message = OPERATIONS[case]
    findings = refused(paths_things=text)
    assert findings[0].file == "openapi/paths/things.yaml"
    assert findings[0].line >= 1
    assert message in " ".join(f.message for f in findings)


def test_a_path_parameter_that_the_path_lacks_is_refused_by_name() -> None:
    text = LIST + "  parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]\n"
    findings = refused(paths_things=text)
    assert {f.file for f in findings} == {"openapi/paths/things.yaml"}
    assert any("list_things (GET /things) would not be written" in f.message for f in findings)
    assert any(f.rule == "codegen" and "openapi-python-client" in f.message for f in findings)


def test_two_operations_of_one_name_are_refused() -> None:
    findings = refused(paths_things=LIST + LIST.replace("get:", "post:"))
    assert any("has the operation id of list_things" in f.message for f in findings)


def test_two_methods_of_one_name_are_refused() -> None:
    second = LIST.replace("get:", "post:").replace("list_things", "make_things")
    findings = refused(paths_things=LIST + second)
    assert [f.message for f in findings] == ["make_things: list_things is client.things.list already"]
    assert findings[0].line == LIST.count("\n") + 1


def test_all_that_is_wrong_is_told_at_once() -> None:
    findings = refused(
        schemas_Thing="type: object\nproperties:\n  a: {type: array}\n",
        schemas_Other="type: object\nproperties:\n  b: {type: array}\n",
    )
    assert {f.file for f in findings} == {"openapi/schemas/Thing.yaml", "openapi/schemas/Other.yaml"}
