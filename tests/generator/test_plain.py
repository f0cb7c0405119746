"""The plain bundle: the same operations, parameters, bodies and answers, in the words that most tools take."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator.bundle import Bundle, bundle
from generator.cli import main
from generator.plain import plain
from generator.structure import METHODS, walk

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def real() -> dict[str, Any]:
    """The project's own contract, bundled."""
    return bundle(PROJECT / "openapi")


@pytest.fixture(scope="module")
def made(real: dict[str, Any]) -> dict[str, Any]:
    before = copy.deepcopy(real)
    result = plain(real)
    assert real == before, "the bundle stays as it is"
    return result


@pytest.fixture
def schema(bundled: Callable[..., Bundle]) -> Callable[[str], Any]:
    """`schema(text)`: what becomes of a schema of the small contract."""

    def run(text: str) -> Any:
        found = plain(bundled({"schemas/Thing.yaml": text}).document)["components"]["schemas"]["Thing"]
        found.pop("description", None)
        return found

    return run


@pytest.fixture
def parameter(bundled: Callable[..., Bundle]) -> Callable[[str], Any]:
    """`parameter(text)`: what becomes of the schema of a query parameter."""

    def run(text: str) -> Any:
        file = f"name: limit\nin: query\ndescription: A.\nschema: {text}\n"
        found = plain(bundled({"parameters/Limit.yaml": file}).document)["components"]["parameters"]["Limit"]
        return found["schema"]

    return run


def operations(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        item[method]["operationId"]: item[method]
        for item in document["paths"].values()
        for method in METHODS
        if method in item
    }


def schemas(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [node for _, kind, node in walk(document) if kind == "schema" and isinstance(node, dict)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("type: integer", {"type": "integer", "format": "int64"}),
        ("type: integer\nformat: int32", {"type": "integer", "format": "int32"}),
        (
            "type: [string, integer, 'null']\nmaxLength: 5\nminimum: 1",
            {
                "oneOf": [
                    {"type": "string", "maxLength": 5},
                    {"type": "integer", "format": "int64", "minimum": 1},
                    {"type": "null"},
                ]
            },
        ),
        (
            "type: [number, string]\nformat: double\nexample: 1",
            {"example": 1, "oneOf": [{"type": "number", "format": "double"}, {"type": "string"}]},
        ),
        ("type: [string, 'null']\nformat: date", {"oneOf": [{"type": "string", "format": "date"}, {"type": "null"}]}),
        (
            "type: [array, 'null']\nitems: {type: [boolean, 'null']}\nminItems: 1",
            {
                "oneOf": [
                    {"type": "array", "items": {"oneOf": [{"type": "boolean"}, {"type": "null"}]}, "minItems": 1},
                    {"type": "null"},
                ]
            },
        ),
        ("type: [boolean]", {"type": "boolean"}),
        (
            "type: integer\nminimum: -9223372036854775808\nmaximum: 9223372036854775807",
            {"type": "integer", "format": "int64"},
        ),
        (
            "type: integer\nminimum: 0\nmaximum: 9223372036854775806",
            {"type": "integer", "format": "int64", "minimum": 0, "maximum": 9223372036854775806},
        ),
        ("const: 7", {"const": 7}),
        ("{type: boolean, const: true, title: A}", {"type": "boolean", "title": "A"}),
        (
            "type: string\nenum: [amt, '%', STP LMT, 5D, a b, a-b, '']",
            {
                "type": "string",
                "enum": ["amt", "%", "STP LMT", "5D", "a b", "a-b", ""],
                "x-enum-varnames": ["AMT", "PERCENT", "STP_LMT", "N5D", "A_B", "A_B_", "EMPTY"],
            },
        ),
        ("enum: [1, 2]", {"enum": [1, 2]}),
    ],
)
def test_a_schema_in_plain_words(text: str, expected: Any, schema: Callable[[str], Any]) -> None:
    assert schema(text) == expected


def test_a_constant_truth_is_told_in_words(bundled: Callable[..., Bundle]) -> None:
    text = "type: object\nproperties: {a: {type: boolean, const: true, description: On.}, b: {const: false}}\n"
    found = plain(bundled({"schemas/Thing.yaml": text}).document)["components"]["schemas"]["Thing"]["properties"]
    assert found["a"] == {"type": "boolean", "description": "On. Always `true`."}
    assert found["b"] == {"description": "Always `false`."}


def test_a_reference_with_words_of_its_own_stands_in_a_list(schema: Callable[[str], Any]) -> None:
    found = schema("type: object\nproperties: {a: {$ref: Part.yaml, description: One.}, b: {$ref: Part.yaml}}\n")
    assert found["properties"] == {
        "a": {"description": "One.", "allOf": [{"$ref": "#/components/schemas/Part"}]},
        "b": {"$ref": "#/components/schemas/Part"},
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{type: [integer, string], minimum: 1}", {"type": "string"}),
        ("{type: [integer, 'null'], minimum: 1}", {"type": "integer", "minimum": 1, "format": "int64"}),
        ("{type: [integer, string], format: int64, pattern: a}", {"type": "string", "pattern": "a"}),
        (
            "{type: array, items: {type: [integer, string], format: int64}}",
            {"type": "array", "items": {"type": "string"}},
        ),
        ("{type: array, items: {type: [number, 'null']}}", {"type": "array", "items": {"type": "number"}}),
    ],
)
def test_a_parameter_has_one_type(text: str, expected: Any, parameter: Callable[[str], Any]) -> None:
    assert parameter(text) == expected


def test_every_operation_is_there_with_its_facts_in_words(real: dict[str, Any], made: dict[str, Any]) -> None:
    before, after = operations(real), operations(made)
    assert list(after) == list(before)
    assert len(after) > 180
    for name, operation in after.items():
        assert operation["description"].startswith(before[name]["description"].rstrip()), name
        assert operation.keys() == before[name].keys() | {"description"}
        assert set(operation["responses"]) == set(before[name]["responses"])
    assert after["list_live_orders"]["description"].endswith(
        "\n\nNeeds the brokerage session, the accounts listed before. Safe to send again. At most once in 5 s.\n"
    )
    assert after["place_orders"]["description"].endswith(
        "Not to be sent again before looking whether it took effect. No limit of its own.\n"
    )
    assert "At most once a second together with the other calls of `fyi`." in after["list_fyi_settings"]["description"]
    assert "At most 10 times a second." in after["get_snapshot"]["description"]
    assert (
        "Needs no session. Never to be sent again by a program on its own." in after["request_dam_token"]["description"]
    )
    assert "`list_portfolio_accounts` before it" in after["list_positions"]["description"]


def test_nothing_is_left_that_breaks_a_tool(made: dict[str, Any]) -> None:
    found = schemas(made)
    assert len(found) > 3000
    assert not [node for node in found if isinstance(node.get("type"), list)]
    assert not [node for node in found if isinstance(node.get("const"), bool)]
    assert not [node for node in found if node.get("maximum") == 2**63 - 1 or node.get("minimum") == -(2**63)]
    assert not [node for node in found if node.get("type") == "integer" and "format" not in node]
    assert not [node for node in found if "$ref" in node and len(node) > 1]
    named = [node for node in found if "enum" in node and node.get("type") == "string"]
    assert len(named) >= 5
    assert all(len(node["x-enum-varnames"]) == len(node["enum"]) for node in named)
    assert not [node for _, kind, node in walk(made) if kind == "link" and "requestBody" in node]
    owners = [made, *made["paths"].values(), *operations(made).values()]
    variables = [
        each for owner in owners for server in owner.get("servers", ()) for each in server.get("variables", {}).values()
    ]
    assert variables
    assert not [variable for variable in variables if "description" in variable]
    assert "webhooks" not in made


def test_tags_have_names_and_groups_for_people(made: dict[str, Any]) -> None:
    shown = {tag["name"]: tag["x-displayName"] for tag in made["tags"]}
    assert (shown["gw_banking"], shown["marketdata"], shown["sso"]) == ("Banking", "Market data", "Sessions of users")
    grouped = [name for group in made["x-tagGroups"] for name in group["tags"]]
    assert sorted(grouped) == sorted(shown)
    assert [group["name"] for group in made["x-tagGroups"]][-1] == "Account management"


def test_a_tag_that_nobody_named_is_shown_all_the_same(bundled: Callable[..., Bundle]) -> None:
    made = plain(bundled().document)
    assert made["tags"][0]["x-displayName"] == "Things"
    assert made["x-tagGroups"] == [{"name": "More", "tags": ["things"]}]


def test_every_example_is_still_an_example(made: dict[str, Any]) -> None:
    """A value that the bundle allows is allowed here too."""
    registry = jsonschema_rs.Registry([("urn:plain", made)])
    tried = 0
    for path, item in made["paths"].items():
        for method in METHODS:
            for status, response in item.get(method, {}).get("responses", {}).items():
                for media_type, content in response.get("content", {}).items():
                    for example in content.get("examples", {}).values():
                        name = example["$ref"].rpartition("/")[2]
                        value = made["components"]["examples"][name]["value"]
                        steps = ("paths", path, method, "responses", status, "content", media_type, "schema")
                        pointer = "/".join(step.replace("~", "~0").replace("/", "~1") for step in steps)
                        place = {"$ref": f"urn:plain#/{pointer.replace('{', '%7B').replace('}', '%7D')}"}
                        assert jsonschema_rs.Draft202012Validator(place, registry=registry).is_valid(value), name
                        tried += 1
    assert tried > 200


def test_command_writes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: dict[str, Any]) -> None:
    monkeypatch.chdir(PROJECT)
    assert main(["bundle", "--plain", "-o", str(tmp_path / "plain.json")]) == 0
    assert json.loads((tmp_path / "plain.json").read_bytes()) == made
