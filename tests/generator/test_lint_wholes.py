"""Rules about examples, links and dead weight, and the command itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle
from generator.cli import main
from generator.lint import MODULES, RULES, examples, links, lint, usage

ROOT = "openapi.yaml"
LIST = "paths/things/things.yaml"
READ = "paths/things/thing.yaml"
PART = "schemas/Part.yaml"
HERE = "# HERE\n"
TWO = "examples/list_things/two.yaml"
LINK = "parameters: {thingId: $response.body#/0/id}\n"


def edit(file: str, *replacements: tuple[str, str]) -> dict[str, Any]:
    """The small contract with replacements in one file."""
    return {file: replacements}


BAD: list[tuple[str, dict[str, Any]]] = [
    ("account-id", {TWO: f"value:\n  - label: of U1234567  {HERE}"}),
    ("account-id", {TWO: f"value:\n  - label: DU123456a  {HERE}"}),
    ("account-id", {TWO: f"value:\n  - F1234567: 7  {HERE}"}),
    ("account-id", {PART: f"type: object\ndescription: As for DU1234567.  {HERE}"}),
    ("example-valid", {TWO: f"value:\n  - id: 7\n  - id: eight  {HERE}"}),
    ("example-valid", {TWO: f"value:\n  - colour: red  {HERE}"}),
    ("example-valid", edit(READ, ("example: {id: 7, colour: red}\n", f"example: {{id: 7, colour: 1}}  {HERE}"))),
    (
        "example-valid",
        {"parameters/Limit.yaml": f"name: limit\nin: query\nexample: ten  {HERE}schema: {{type: integer}}\n"},
    ),
    ("example-valid", {PART: f"type: object\nproperties:\n  a:\n    type: string\n    default: 3  {HERE}"}),
    ("example-valid", {PART: f"type: object\nexample: []  {HERE}"}),
    ("example-valid", {PART: f"type: object\nexamples:\n  - {{}}\n  - []  {HERE}"}),
    (
        "example-valid",
        {PART: f"properties:\n  at:\n    type: string\n    format: date-time\n    example: yesterday  {HERE}"},
    ),
    ("example-member", {TWO: f"value:\n  - id: 7\n    color: red  {HERE}"}),
    ("example-member", {TWO: f"value:\n  - id: 7\n    parts:\n      - lable: leg  {HERE}"}),
    (
        "example-member",
        {"examples/create_thing/made.yaml": f"value:\n  error: no\n  reason: none  {HERE}"},
    ),
    (
        "link-target",
        edit(
            LIST, ("operationId: get_thing\n", "operationId: get_thin\n"), ("        read:\n", f"        read:  {HERE}")
        ),
    ),
    ("link-target", edit(LIST, (LINK, f"parameters: {{id: $response.body#/0/id}}  {HERE}"))),
    ("link-target", edit(LIST, (LINK, f"parameters: {{query.thingId: $response.body#/0/id}}  {HERE}"))),
    ("link-target", edit(LIST, (LINK, f"requestBody: $request.body  {HERE}"))),
    ("link-expression", edit(LIST, (LINK, f"parameters: {{thingId: $response.body/0/id}}  {HERE}"))),
    ("link-expression", edit(LIST, (LINK, f"parameters: {{thingId: $response.body#/0/ID}}  {HERE}"))),
    ("link-expression", edit(LIST, (LINK, f"parameters: {{thingId: $request.query.page}}  {HERE}"))),
    ("link-expression", edit(LIST, (LINK, f"{LINK}          requestBody: {{a: [$request.boddy]}}  {HERE}"))),
    ("unused-component", {"schemas/Idle.yaml": f"type: object  {HERE}"}),
    ("unused-component", {"examples/list_things/none.yaml": f"value: []  {HERE}"}),
    (
        "unused-component",
        {
            "schemas/Chicken.yaml": f"properties:  {HERE}  egg: {{$ref: Egg.yaml}}\n",
            "schemas/Egg.yaml": f"properties:  {HERE}  chicken: {{$ref: Chicken.yaml}}\n",
        },
    ),
    (
        "unused-component",
        edit(ROOT, ("    key:", "    old:  # HERE\n      {type: http, scheme: basic}\n    key:")),
    ),
    ("stray-file", {"paths/things/old.yaml": f"get: {{}}  {HERE}"}),
    ("stray-file", {"schemas/Part.yml": f"type: object  {HERE}"}),
    ("stray-file", {"notes/todo.yaml": f"a: b  {HERE}"}),
    (
        "duplicate-shape",
        {
            "schemas/Piece.yaml": """
                type: object  # HERE
                properties:
                  weight: {description: Ounces., type: ["null", number]}
                  label: {type: string}
                """
        },
    ),
    (
        "duplicate-shape",
        {"schemas/Tint.yaml": f"type: string  {HERE}x-open-enum: true\nx-known-values: {{blue: B., red: R.}}\n"},
    ),
    (
        "duplicate-shape",
        {
            READ: [("schema: {$ref: ../../schemas/Thing.yaml}", "schema: {$ref: ../../schemas/Whole.yaml}")],
            "schemas/Whole.yaml": """
                required: [colour]  # HERE
                properties:
                  id: {type: [integer, "null"], format: int64}
                  colour: {$ref: Colour.yaml}
                  parts: {type: array, items: {$ref: Part.yaml}}
                type: object
                """,
        },
    ),
    (
        "duplicate-part",
        {
            "parameters/Most.yaml": (
                f"name: limit  {HERE}in: query\ndescription: At most so many.\n"
                "schema: {type: integer, minimum: 1, default: 10}\n"
            )
        },
    ),
    (
        "duplicate-part",
        edit(
            READ,
            (
                "  x-requires: [sso]\n",
                f"  x-requires: [sso]\n  parameters:\n    - name: limit  {HERE}      in: query\n"
                "      description: At most so many.\n      schema: {type: integer, minimum: 1, default: 10}\n",
            ),
        ),
    ),
    (
        "duplicate-part",
        {
            "examples/read_thing/same.yaml": (
                f"value:  {HERE}  - {{id: 7, colour: red, parts: []}}\n  - {{id: 8}}\n  - {{id: 9, colour: blue}}\n"
            ),
            TWO: "value:\n  - {id: 7, colour: red, parts: []}\n  - {id: 8}\n  - {id: 9, colour: blue}\n",
        },
    ),
    (
        "duplicate-part",
        {
            "responses/Mistake.yaml": (
                f"description: What went wrong.  {HERE}content:\n  application/json:\n"
                "    schema: {$ref: ../schemas/Refusal.yaml}\n"
            )
        },
    ),
]

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("account-id", {TWO: "value:\n  - label: U7654321, DU7654322a, I7654300\n    id: 7\n"}),
    ("account-id", {TWO: "value:\n  - label: USD123456 and 1234567 and U12345 and ISIN US0378331005\n"}),
    ("example-valid", {}),
    ("example-valid", edit(READ, ("application/json:", "text/plain:"))),
    ("example-member", {"schemas/Refusal.yaml": "type: object\nadditionalProperties: true\n"}),
    ("example-member", {PART: "type: object\nadditionalProperties: {type: number}\n"}),
    ("example-member", {"examples/create_thing/made.yaml": "value: {error: none left}\n"}),
    ("link-target", edit(LIST, (LINK, "parameters: {path.thingId: 7}\n"))),
    ("link-expression", edit(LIST, (LINK, "parameters: {thingId: $request.query.limit}\n"))),
    ("link-expression", edit(LIST, (LINK, "parameters: {thingId: $response.header.X-Id}\n"))),
    (
        "unused-component",
        {"schemas/Row.yaml": "type: object\n", "asyncapi.yaml": "payload: {$ref: schemas/Row.yaml}\n"},
    ),
    (
        "unused-component",
        {
            "schemas/Row.yaml": "type: object\n",
            "release_notes.yaml": "- pointers: ['#/components/schemas/Row/properties/a']\n",
        },
    ),
    (
        "unused-component",
        {
            ROOT: [("paths:\n", "webhooks:\n  tick: {$ref: paths/tick.yaml}\npaths:\n")],
            "paths/tick.yaml": "post: {requestBody: {content: {text/plain: {schema: {$ref: ../schemas/Row.yaml}}}}}\n",
            "schemas/Row.yaml": "type: object\n",
        },
    ),
    ("stray-file", {"release_notes.yaml": "[]\n"}),
    ("duplicate-shape", {"schemas/Piece.yaml": "properties: {label: {type: string}, weight: {type: integer}}\n"}),
    (
        "duplicate-shape",
        {"schemas/Denial.yaml": "type: object\nrequired: [error]\nproperties: {error: {type: string}}\n"},
    ),
    (
        "duplicate-shape",
        {
            "schemas/ThingRequest.yaml": """
                type: object
                properties:
                  id: {type: integer, format: int64}
                  colour: {$ref: Colour.yaml}
                  parts: {type: array, items: {$ref: Part.yaml}}
                """
        },
    ),
    ("duplicate-part", {"examples/get_thing/none.yaml": "value: []\n", TWO: "value: []\n"}),
    (
        "duplicate-part",
        {
            "parameters/Most.yaml": (
                "name: limit\nin: query\ndescription: Other words.\nschema: {type: integer, minimum: 1, default: 10}\n"
            )
        },
    ),
]


@pytest.mark.parametrize(("rule", "changes"), BAD, ids=[rule for rule, _ in BAD])
def test_fragment_is_refused_where_it_is_wrong(
    rule: str, changes: dict[str, Any], assert_rule: Callable[[str, dict[str, Any]], None]
) -> None:
    assert any("# HERE" in str(text) for text in changes.values())
    assert_rule(rule, changes)


@pytest.mark.parametrize(("rule", "changes"), GOOD, ids=[rule for rule, _ in GOOD])
def test_fragment_passes(
    rule: str, changes: dict[str, Any], assert_rule: Callable[[str, dict[str, Any]], None]
) -> None:
    assert_rule(rule, changes)


def test_every_rule_of_these_modules_has_a_failing_and_a_passing_fragment() -> None:
    modules = {examples.__name__, links.__name__, usage.__name__}
    here = {name for name, rule in RULES.items() if rule.check.__module__ in modules}
    assert {rule for rule, _ in BAD} == here
    assert {rule for rule, _ in GOOD} == here


def test_every_rule_belongs_to_a_module_that_runs() -> None:
    assert {rule.check.__module__ for rule in RULES.values()} == {module.__name__ for module in MODULES}


def test_the_small_contract_passes_every_rule(bundled: Callable[..., Bundle]) -> None:
    assert lint(bundled()) == []


def test_a_defect_of_a_shared_part_is_told_once(bundled: Callable[..., Bundle]) -> None:
    found = lint(bundled({PART: "type: object\ntitle: Part\nproperties: {}\n"}), ["schema-title"])
    assert [str(finding) for finding in found] == [
        "openapi/schemas/Part.yaml:2: [schema-title] the file's name is the schema's name: no title (at /title)"
    ]


def test_command_accepts_a_good_contract(on_disk: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--contract", str(on_disk())]) == 0
    out, err = capsys.readouterr()
    assert out == "3 operations, 5 schemas: nothing to object to\n"
    assert err == ""


def test_command_prints_findings_and_fails(on_disk: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    root = on_disk({PART: "title: A part\ntype: object\n"})
    assert main(["lint", "--contract", str(root), "--rule", "schema-title"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        f"{root.as_posix()}/schemas/Part.yaml:1: [schema-title] the file's name is the schema's name: no title "
        "(at /title)",
        "1 finding(s)",
    ]


def test_command_reports_a_contract_that_cannot_be_read(
    on_disk: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    root = on_disk({PART: "type: [object\n"})
    assert main(["lint", "--contract", str(root)]) == 1
    assert "/schemas/Part.yaml:2: [yaml]" in capsys.readouterr().err


def test_command_refuses_an_unknown_rule(on_disk: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--contract", str(on_disk()), "--rule", "no-such-rule"]) == 2
    assert "no such rule: no-such-rule" in capsys.readouterr().err


def test_explain_prints_the_reason_of_each_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--explain"]) == 0
    out = capsys.readouterr().out
    for name, rule in RULES.items():
        assert f"{name}\n    {rule.reason.splitlines()[0]}" in out
