"""Split YAML to one document: references, names, order, positions, and what is refused."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, Position, bundle, bundle_bytes, load
from generator.cli import main
from generator.findings import ContractError
from generator.source import Source, SourceError

ROOT = "openapi.yaml"
READ = "paths/things/thing.yaml"
PART = "schemas/Part.yaml"
USE_ID = "  - $ref: ../../parameters/ThingId.yaml\n"


def refusals(source: Source) -> list[str]:
    """What the bundler objects to, as text."""
    with pytest.raises(ContractError) as caught:
        load(source)
    return [f"{found.file}:{found.line}: [{found.rule}] {found.message}" for found in caught.value.findings]


def references(node: Any) -> list[str]:
    """Every `$ref` in a document."""
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [found for child in node.values() for found in references(child)]
    return [found for child in node for found in references(child)] if isinstance(node, list) else []


def test_path_items_are_inlined_and_files_hoisted_under_their_names(bundled: Callable[..., Bundle]) -> None:
    document = bundled().document
    assert list(document["paths"]) == ["/things", "/things/{thingId}"]
    assert document["paths"]["/things"]["get"]["operationId"] == "list_things"
    assert document["paths"]["/things/{thingId}"]["parameters"] == [{"$ref": "#/components/parameters/ThingId"}]
    assert list(document["components"]) == ["schemas", "responses", "parameters", "examples", "securitySchemes"]
    assert list(document["components"]["examples"]) == ["create_thing_made", "create_thing_small", "list_things_two"]
    assert document["components"]["schemas"]["Thing"]["properties"]["parts"]["items"] == {
        "$ref": "#/components/schemas/Part"
    }


def test_every_reference_is_local_and_leads_somewhere(bundled: Callable[..., Bundle]) -> None:
    document = bundled().document
    found = references(document)
    assert len(found) > 10
    for reference in found:
        _, components, section, name = reference.split("/")
        assert components == "components"
        assert name in document["components"][section]


def test_keys_keep_the_order_in_which_they_were_written(bundled: Callable[..., Bundle]) -> None:
    document = bundled({PART: "type: object\nproperties: {zeta: {}, alpha: {}, mid: {}}\n"}).document
    assert list(document["components"]["schemas"]["Part"]["properties"]) == ["zeta", "alpha", "mid"]
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    assert list(document)[:3] == ["openapi", "info", "servers"]


def test_a_place_in_the_bundle_is_found_in_its_file(bundled: Callable[..., Bundle]) -> None:
    found = bundled()
    assert found.locate(("components", "schemas", "Thing", "properties", "colour", "anyOf", 1)) == Position(
        "schemas/Thing.yaml", 8
    )
    assert found.locate(("paths", "/things/{thingId}", "get", "summary")) == Position(READ, 7)
    assert found.locate(("info", "version")) == Position(ROOT, 2)
    # Of a place that is not there, the nearest one above is told.
    assert found.locate(("components", "schemas", "Part", "properties", "no", "such")) == Position(PART, 2)


def test_property_names_and_examples_are_data_not_references(bundled: Callable[..., Bundle]) -> None:
    document = bundled(
        {
            PART: """
                type: object
                properties:
                  $ref: {type: string}
                  example: {$ref: Colour.yaml}
                example: {$ref: nowhere.yaml}
                x-known-values: {$ref: nowhere.yaml}
                """
        }
    ).document
    part = document["components"]["schemas"]["Part"]
    assert part["properties"] == {"$ref": {"type": "string"}, "example": {"$ref": "#/components/schemas/Colour"}}
    assert part["example"] == {"$ref": "nowhere.yaml"}


def test_an_enumeration_can_name_the_numbered_properties_of_an_object(bundled: Callable[..., Bundle]) -> None:
    rows = """
        type: object
        properties:
          "31": {x-name: last, description: Last price.}
          "7295": {x-name: open}
          "99": {description: Without a name.}
          _updated: {x-name: updated}
        """
    values = "type: string\nx-open-enum: true\nx-known-values-of: Part.yaml\n"
    document = bundled({PART: rows, "schemas/Field.yaml": values}).document
    assert document["components"]["schemas"]["Field"] == {
        "type": "string",
        "x-open-enum": True,
        "x-enum-varnames": ["LAST", "OPEN"],
        "x-known-values": {"31": "Last price.", "7295": ""},
    }


@pytest.mark.parametrize("named", ["Nothing.yaml", "Part", "Colour.yaml", "[Part.yaml]"])
def test_an_enumeration_names_the_properties_of_a_schema_that_has_some(
    contract: Callable[..., Source], named: str
) -> None:
    found = refusals(contract({"schemas/Field.yaml": f"type: string\nx-known-values-of: {named}\n"}))
    assert len(found) == 1
    assert "schemas/Field.yaml:2: [reference-missing]" in found[0]


def test_keys_beside_a_reference_are_kept(bundled: Callable[..., Bundle]) -> None:
    document = bundled({PART: "properties: {a: {$ref: Colour.yaml, description: Its own words.}}\n"}).document
    assert document["components"]["schemas"]["Part"]["properties"]["a"] == {
        "$ref": "#/components/schemas/Colour",
        "description": "Its own words.",
    }


def test_discriminator_mapping_and_constraints_are_rewritten(bundled: Callable[..., Bundle]) -> None:
    document = bundled(
        {
            PART: """
                oneOf: [{$ref: Thing.yaml}, {$ref: Refusal.yaml}]
                discriminator: {propertyName: kind, mapping: {t: Thing.yaml, r: Refusal}}
                not: {$ref: Colour.yaml}
                """
        }
    ).document
    part = document["components"]["schemas"]["Part"]
    assert part["discriminator"]["mapping"] == {"t": "#/components/schemas/Thing", "r": "Refusal"}
    assert part["not"] == {"$ref": "#/components/schemas/Colour"}


def test_webhooks_are_inlined_too(bundled: Callable[..., Bundle]) -> None:
    document = bundled(
        {
            ROOT: [("paths:\n", "webhooks:\n  tick: {$ref: paths/tick.yaml}\npaths:\n")],
            "paths/tick.yaml": "post: {requestBody: {content: {text/plain: {schema: {$ref: ../schemas/Part.yaml}}}}}",
        }
    ).document
    content = document["webhooks"]["tick"]["post"]["requestBody"]["content"]
    assert content["text/plain"]["schema"] == {"$ref": "#/components/schemas/Part"}


def test_recursive_schemas_are_fine(bundled: Callable[..., Bundle]) -> None:
    document = bundled({PART: "type: object\nproperties: {whole: {$ref: Part.yaml}}\n"}).document
    assert document["components"]["schemas"]["Part"]["properties"]["whole"] == {"$ref": "#/components/schemas/Part"}


def test_the_sources_are_left_as_they_were(contract: Callable[..., Source]) -> None:
    source = contract()
    first = load(source).document
    assert load(source).document == first


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param(
            {READ: [(USE_ID, "  - $ref: ../../parameters/ThingsId.yaml\n")]},
            "openapi/paths/things/thing.yaml:2: [reference-missing] ../../parameters/ThingsId.yaml leads to "
            "openapi/parameters/ThingsId.yaml, which is not there; did you mean ../../parameters/ThingId.yaml?",
            id="missing",
        ),
        pytest.param(
            {READ: [(USE_ID, "  - $ref: ThingId.yaml\n")]},
            "openapi/paths/things/thing.yaml:2: [reference-missing] ThingId.yaml leads to "
            "openapi/paths/things/ThingId.yaml, which is not there; did you mean ../../parameters/ThingId.yaml?",
            id="missing in this folder",
        ),
        pytest.param(
            {READ: [(USE_ID, "  - $ref: ../../../secret.yaml\n")]},
            "openapi/paths/things/thing.yaml:2: [reference-outside] ../../../secret.yaml leads out "
            "of the contract's folder",
            id="outside",
        ),
        pytest.param(
            {READ: [(USE_ID, "  - $ref: /etc/passwd\n")]},
            "openapi/paths/things/thing.yaml:2: [reference-outside] /etc/passwd leads out of the contract's folder",
            id="absolute",
        ),
        pytest.param(
            {READ: [(USE_ID, "  - $ref: https://things.example/p.yaml\n")]},
            "openapi/paths/things/thing.yaml:2: [reference-outside] https://things.example/p.yaml leads out of the "
            "contract's folder",
            id="another host",
        ),
        pytest.param(
            {READ: [(USE_ID, "  - $ref: '#/components/parameters/ThingId'\n")]},
            "openapi/paths/things/thing.yaml:2: [reference-form] #/components/parameters/ThingId: a reference names a "
            "whole file by its relative path (one component a file)",
            id="local in a file",
        ),
        pytest.param(
            {READ: [(USE_ID, "  - $ref: ../../schemas/Part.yaml\n")]},
            "openapi/paths/things/thing.yaml:2: [reference-kind] ../../schemas/Part.yaml is not a "
            "parameter: those live "
            "in their own folder",
            id="wrong kind",
        ),
        pytest.param(
            {ROOT: [("  /things: {$ref: paths/things/things.yaml}", "  /things: {$ref: schemas/Part.yaml}")]},
            "openapi/openapi.yaml:12: [reference-kind] schemas/Part.yaml is not in the folder paths/",
            id="path item elsewhere",
        ),
        pytest.param(
            {ROOT: [("things.yaml}", "things.yaml, summary: Things}")]},
            "openapi/openapi.yaml:12: [reference-siblings] a path item is referenced whole: move the "
            "rest into its file",
            id="beside a path item",
        ),
        pytest.param(
            {READ: "$ref: things.yaml\n"},
            "openapi/paths/things/thing.yaml:1: [reference-form] a path file holds the path item "
            "itself, not a reference",
            id="path item behind path item",
        ),
        pytest.param(
            {"examples/list/things_two.yaml": "value: []\n"},
            "openapi/examples/list_things/two.yaml:1: [component-clash] becomes #/components/examples/list_things_two, "
            "which examples/list/things_two.yaml already is",
            id="two files of one name",
        ),
        pytest.param(
            {ROOT: [("components:\n", "components:\n  schemas: {Part: {type: object}}\n")]},
            "openapi/schemas/Part.yaml:1: [component-clash] becomes #/components/schemas/Part, which "
            "openapi.yaml already has",
            id="file and root of one name",
        ),
        pytest.param(
            {PART: "$ref: Refusal.yaml\n", "schemas/Refusal.yaml": "$ref: Part.yaml\n"},
            "openapi/schemas/Part.yaml:1: [reference-cycle] the reference comes back to itself through "
            "schemas/Part.yaml, schemas/Refusal.yaml",
            id="cycle",
        ),
        pytest.param(
            {
                ROOT: [
                    (
                        "{$ref: paths/things/things.yaml}",
                        "{get: {responses: {'200': {$ref: '#/components/responses/No'}}}}",
                    )
                ]
            },
            "openapi/openapi.yaml:12: [reference-missing] #/components/responses/No is not there (response)",
            id="local in the root",
        ),
        pytest.param(
            {
                ROOT: [
                    ("{$ref: paths/things/things.yaml}", "{get: {responses: {'200': {$ref: '#/paths/x'}}}}"),
                ]
            },
            "openapi/openapi.yaml:12: [reference-missing] #/paths/x is not there (response)",
            id="local, and no component",
        ),
        pytest.param(
            {PART: "- a\n"}, "openapi/schemas/Part.yaml:1: [yaml] the file must hold one mapping", id="a list"
        ),
    ],
)
def test_refused(changes: dict[str, Any], expected: str, contract: Callable[..., Source]) -> None:
    assert expected in refusals(contract(changes))


def test_everything_is_reported_at_once(contract: Callable[..., Source]) -> None:
    found = refusals(contract({PART: "a: [\n", READ: [(USE_ID, "  - $ref: ../no.yaml\n")]}))
    assert [line.split(":")[0] for line in found] == ["openapi/paths/things/thing.yaml", "openapi/schemas/Part.yaml"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: 1\nb: {c: 1, c: 2}\n", 2, "the key 'c' stands twice in one mapping"),
        ("a: 1\nb: &x {c: 1}\nd: *x\n", 2, "anchors"),
        ("a: !!str 12\n", 1, "tags"),
        ("a:\n  <<: {b: 1}\n", 2, "merge keys"),
        ("a: 1\nb: 0123\n", 2, "quote it"),
        ("a: .nan\n", 1, "cannot be written in JSON"),
        ("a: 1e999\n", 1, "cannot be written in JSON"),
        ("yes: 1\ntrue: 2\n", 2, "quote it"),
        ("? [a]\n: 1\n", 1, "a key must be text"),
        ("a: 1\n---\nb: 2\n", 2, "another document"),
        ("a: b: c\n", 1, "mapping values are not allowed"),
    ],
)
def test_yaml_that_reads_in_two_ways_is_refused(
    text: str, line: int, message: str, contract: Callable[..., Source]
) -> None:
    (found,) = refusals(contract({PART: text}))
    assert found.startswith(f"openapi/schemas/Part.yaml:{line}: [yaml] ")
    assert message in found


def test_values_are_read_by_yaml_1_2(bundled: Callable[..., Bundle]) -> None:
    text = "example: [2023-10-01, no, 12:30, 1e3, 0x10, -7, 1.50, ~, true, '08']\n"
    assert bundled({PART: text}).document["components"]["schemas"]["Part"]["example"] == [
        "2023-10-01", "no", "12:30", 1000.0, 16, -7, 1.5, None, True, "08",
    ]  # fmt: skip


def test_status_codes_may_stand_unquoted(bundled: Callable[..., Bundle]) -> None:
    document = bundled({READ: [('    "200":', "    200:")]}).document
    assert "200" in document["paths"]["/things/{thingId}"]["get"]["responses"]


def test_a_file_that_is_not_utf8_is_refused(contract: Callable[..., Source]) -> None:
    source = contract()
    source.files[PART] = b"type: object\ndescription: \xff\n"
    assert refusals(source) == ["openapi/schemas/Part.yaml:2: [yaml] the file is not UTF-8"]


def test_a_symbolic_link_out_of_the_folder_is_not_followed(on_disk: Callable[..., Path], tmp_path: Path) -> None:
    root = on_disk({PART: None})
    (tmp_path / "Part.yaml").write_text("type: object\n")
    (root / PART).symlink_to(tmp_path / "Part.yaml")
    with pytest.raises(ContractError, match=r"schemas/Part.yaml, which is not there"):
        bundle(root)


def test_a_folder_without_a_contract_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no contract at .*openapi\.yaml"):
        bundle(tmp_path)


def test_command_writes_the_same_bytes_as_the_function(on_disk: Callable[..., Path], tmp_path: Path) -> None:
    root, target = on_disk(), tmp_path / "out.json"
    assert main(["bundle", "--contract", str(root), "-o", str(target)]) == 0
    assert target.read_bytes() == bundle_bytes(root)
    assert json.loads(target.read_bytes()) == bundle(root)


def test_command_writes_nothing_when_it_cannot_bundle(
    on_disk: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, target = on_disk({PART: None}), tmp_path / "out.json"
    assert main(["bundle", "--contract", str(root), "-o", str(target)]) == 1
    assert not target.exists()
    assert "[reference-missing]" in capsys.readouterr().err
    assert main(["bundle", "--contract", str(tmp_path / "nowhere"), "-o", str(target)]) == 2


def test_bytes_do_not_depend_on_the_hash_seed_or_the_order_of_the_directory(
    on_disk: Callable[..., Path], tmp_path: Path
) -> None:
    root = on_disk()
    twin = tmp_path / "twin" / "openapi"
    for path in sorted((path for path in root.rglob("*.yaml")), reverse=True):
        copy = twin / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    outputs = set()
    for seed, folder in (("0", root), ("1", twin), ("4242", root)):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "generator", "bundle", "--contract", str(folder)]
        outputs.add(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
    assert len(outputs) == 1
    assert outputs.pop().endswith(b"}\n")


def test_a_revision_of_git_is_read_without_touching_the_tree(on_disk: Callable[..., Path], tmp_path: Path) -> None:
    root = on_disk()
    identity = ["-c", "user.name=a", "-c", "user.email=a@things.example", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], [*identity, "commit", "-q", "-m", "One"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    (root / PART).write_text("type: object\ndescription: Changed since.\n")
    old = load(Source.from_git("HEAD", repository=tmp_path)).document
    assert "description" not in old["components"]["schemas"]["Part"]
    assert bundle(root)["components"]["schemas"]["Part"]["description"] == "Changed since."
    with pytest.raises(SourceError):
        Source.from_git("no-such-revision", repository=tmp_path)
    with pytest.raises(SourceError):
        Source.from_git("HEAD", "elsewhere", repository=tmp_path)
