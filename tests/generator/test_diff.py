"""What oasdiff does not know: our own members, directions, once-only reports, the changelog and the command."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, bundle_bytes
from generator.cli import main
from generator.diff import POLICY, Change, Direction, Severity, compare
from generator.diff.report import markdown
from generator.diff.sources import document
from generator.source import SourceError

ROOT = "openapi.yaml"
LIST = "paths/things/things.yaml"
READ = "paths/things/thing.yaml"
PART = "schemas/Part.yaml"
COLOUR = "schemas/Colour.yaml"
BOTH = (Direction.REQUEST, Direction.RESPONSE)


@pytest.fixture
def changed(bundled: Callable[..., Bundle]) -> Callable[..., list[Change]]:
    """`changed(files)`: what differs between the small contract and the one with those files changed."""

    def make(new: Any, old: Any = None) -> list[Change]:
        return compare(bundled(old).document, bundled(new).document)

    return make


def edit(file: str, *replacements: tuple[str, str]) -> dict[str, Any]:
    """The small contract with replacements in one file."""
    return {file: replacements}


@pytest.mark.parametrize(
    ("files", "kind", "severity"),
    [
        (edit(READ, ("x-method: get", "x-method: read")), "method-name-changed", Severity.BREAKING),
        (edit(READ, ("x-retry: safe", "x-retry: never")), "retry-changed", Severity.RISKY),
        (edit(READ, ("x-requires: [sso]", "x-requires: [brokerage-session]")), "requires-changed", Severity.RISKY),
        (edit(LIST, ("seconds: 5", "seconds: 10")), "pacing-changed", Severity.RISKY),
        (edit(ROOT, ("requests: 10", "requests: 5")), "pacing-changed", Severity.RISKY),
        (edit(LIST, ("/parts/*/label", "/parts/*/weight")), "intent-changed", Severity.RISKY),
        (edit(READ, ("get:\n", "get:\n  x-all: {name: thingId, value: 0}\n")), "all-changed", Severity.RISKY),
        (edit(READ, ("get:\n", "get:\n  x-same: {path: thingId, pointer: /price}\n")), "same-changed", Severity.RISKY),
        (edit(READ, ("get:\n", "get:\n  x-question: delays\n")), "question-changed", Severity.RISKY),
        (edit(READ, ("get:\n", "get:\n  x-session: id\n")), "session-changed", Severity.RISKY),
        (
            edit(LIST, ("x-retry: reconcile\n", "x-retry: reconcile\n  x-resend: never\n")),
            "resend-changed",
            Severity.RISKY,
        ),
        (edit(READ, ("get:\n", "get:\n  x-refusal: {gone: true}\n")), "refusal-changed", Severity.RISKY),
        (edit(LIST, ("  x-error-in-success: true\n", "")), "error-in-success-changed", Severity.RISKY),
        (
            edit(READ, ("get:\n", "servers: [{url: https://p.example, x-name: p}]\nget:\n")),
            "server-changed",
            Severity.RISKY,
        ),
        (edit(ROOT, ("things.example/v1", "things.example/v2")), "server-changed", Severity.RISKY),
        (edit(ROOT, ("in: header", "in: query")), "security-scheme-changed", Severity.BREAKING),
        (edit(LIST, ("  security:\n    - key: []\n", "")), "security-tightened", Severity.BREAKING),
        (edit(LIST, ("    - key: []\n", "    - key: []\n    - bearer: []\n")), "security-loosened", Severity.ADDITIVE),
        (edit(COLOUR, ("red: Like a rose., ", "")), "known-value-removed", Severity.BREAKING),
        (edit(COLOUR, ("{red", "{green: Like grass., red")), "known-value-added", Severity.ADDITIVE),
        ({COLOUR: "type: string\n"}, "open-enum-removed", Severity.BREAKING),
        (edit(PART, ("weight: {", "weight: {x-decimal: true, ")), "decimal-accepted", Severity.ADDITIVE),
        (edit("schemas/ThingRequest.yaml", ("x-decimal: true, ", "")), "decimal-refused", Severity.BREAKING),
        (
            edit("schemas/Refusal.yaml", ("type: string", "type: string, x-reads-as: price")),
            "reading-changed",
            Severity.BREAKING,
        ),
        (
            edit("schemas/Refusal.yaml", ("type: object", "type: object\nx-raised: true")),
            "raised-changed",
            Severity.BREAKING,
        ),
        (edit(PART, ("weight: {", "weight: {readOnly: true, ")), "read-write-changed", Severity.RISKY),
        (edit(PART, ("weight: {", "weight: {deprecated: true, ")), "property-deprecated", Severity.ADDITIVE),
    ],
)
def test_members_that_steer_the_client(
    files: dict[str, Any], kind: str, severity: Severity, changed: Callable[..., list[Change]]
) -> None:
    assert [(change.kind, change.severity) for change in changed(files)] == [(kind, severity)]


@pytest.mark.parametrize(
    "files",
    [
        edit(READ, ("summary: Read one thing", "summary: Read a thing")),
        edit(READ, ("x-evidence: release-note", "x-evidence: recorded")),
        edit(READ, ('x-release-note: "2023-10"', 'x-release-note: "2023-11"')),
        edit(COLOUR, ("Like a rose.", "Like a tomato.")),
        edit(PART, ("Grams.", "Weight in grams.")),
        {"examples/list_things/two.yaml": "value: []\n"},
        {PART: """
            properties:
              weight: {description: Grams., type: ["null", number]}
              label: {description: Its name., type: string}
            type: object
            """},
        edit(
            "schemas/Thing.yaml",
            ("      - $ref: Colour.yaml\n", ""),
            ("      - type: \"null\"\n", "      - type: \"null\"\n      - $ref: Colour.yaml\n"),
        ),
    ],
    ids=["summary", "evidence", "note", "meaning", "description", "example", "order", "order of a union"],
)  # fmt: skip
def test_words_and_order_do_not_count(files: dict[str, Any], changed: Callable[..., list[Change]]) -> None:
    assert changed(files) == []


PHRASES = """
gone: {says: is gone, means: refusal, written: Gone, x-evidence: recorded, description: Once.}
held: {says: is held, means: competing, written: Held, x-evidence: recorded, description: Once.}
"""


def phrases(*replacements: tuple[str, str]) -> dict[str, Any]:
    """The small contract with two phrases of the broker's."""
    text = PHRASES
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    return {ROOT: [("tags:\n", "x-refusals: {$ref: refusals.yaml}\ntags:\n")], "refusals.yaml": text}


@pytest.mark.parametrize(
    ("files", "places"),
    [
        (phrases(("is gone", "has gone")), ["x-refusals.gone"]),
        (phrases(("means: refusal", "means: refusal-of-a-read")), ["x-refusals.gone"]),
        (phrases(("says: is held", "says: is held, keeps-token: true")), ["x-refusals.held"]),
        (phrases(("says: is held", "begins: is held")), ["x-refusals.held"]),
        (phrases(("says: is held", "says: is held, begins: it")), ["x-refusals.held"]),
        (phrases((PHRASES.splitlines()[1], "")), ["x-refusals.gone"]),
        (phrases(("held:", "kept:")), ["x-refusals.held", "x-refusals.kept"]),
        (
            phrases((PHRASES, "\n".join(reversed(PHRASES.splitlines())))),
            ["x-refusals"],
        ),
        ({}, ["x-refusals.gone", "x-refusals.held"]),
        (phrases(("Once.", "Twice.")), []),
        (phrases(("written: Gone", "written: Is gone"), ("recorded", "published")), []),
    ],
)
def test_what_the_brokers_words_prove_is_compared(
    files: dict[str, Any], places: list[str], changed: Callable[..., list[Change]]
) -> None:
    found = changed(files, phrases())
    assert [change.place for change in found] == places
    assert {(change.kind, change.severity, change.directions) for change in found} <= {
        ("phrase-changed", Severity.RISKY, ())
    }


def test_a_changed_phrase_is_told_with_what_it_was(changed: Callable[..., list[Change]]) -> None:
    (found,) = changed(phrases(("is gone", "has gone")), phrases())
    assert found.message == (
        'the phrase is {"means": "refusal", "says": "has gone"}, was {"means": "refusal", "says": "is gone"}'
    )


def test_one_change_of_a_shared_schema_is_reported_once_with_all_its_operations(
    changed: Callable[..., list[Change]],
) -> None:
    (change,) = changed(edit(PART, ("  label: {type: string, description: Its name.}\n", "")))
    assert change.place == "Part.label"
    assert change.kind == "property-removed"
    assert change.directions == BOTH
    assert change.operations == ("create_thing", "get_thing", "list_things")


def test_the_worse_direction_decides_and_is_named(changed: Callable[..., list[Change]]) -> None:
    (change,) = changed(edit(PART, ("label: {type: string", "label: {type: [string, 'null']")))
    assert change.severity is Severity.BREAKING
    assert change.directions == (Direction.RESPONSE,)
    (change,) = changed(edit(PART, ("type: object", "type: object\nrequired: [label]")))
    assert change.severity is Severity.BREAKING
    assert change.directions == (Direction.REQUEST,)


def test_an_added_operation_is_not_concerned_by_what_changes(changed: Callable[..., list[Change]]) -> None:
    called = {READ: [("operationId: get_thing", "operationId: read_thing")]}
    narrowed = edit(PART, ("label: {type: string", "label: {type: integer"))
    without = {READ: None, ROOT: [("  /things/{thingId}: {$ref: paths/things/thing.yaml}\n", "")]}
    (change,) = [one for one in changed(narrowed, without) if one.place == "Part.label"]
    assert change.operations == ("create_thing", "list_things")
    (change,) = [one for one in changed({**called, **narrowed}) if one.place == "Part.label"]
    assert change.operations == ("create_thing", "get_thing", "list_things", "read_thing")


def test_recursive_schemas_end(changed: Callable[..., list[Change]]) -> None:
    old = {PART: "properties: {whole: {$ref: Part.yaml}, parts: {type: array, items: {$ref: Part.yaml}}}\n"}
    new = {PART: "properties: {whole: {$ref: Part.yaml}, parts: {type: array, items: {$ref: Part.yaml}}, a: {}}\n"}
    assert [change.place for change in changed(new, old)] == ["Part.a"]


def test_a_renamed_schema_is_one_change_and_its_members_are_compared(changed: Callable[..., list[Change]]) -> None:
    new = {
        PART: None,
        "schemas/Piece.yaml": "type: object\nproperties: {label: {type: string}}\n",
        "schemas/Thing.yaml": [("Part.yaml", "Piece.yaml")],
        "schemas/ThingRequest.yaml": [("Part.yaml", "Piece.yaml")],
    }
    found = {(change.kind, change.place) for change in changed(new)}
    assert found == {
        ("schema-renamed", "Thing.parts[]"),
        ("schema-renamed", "ThingRequest.parts[]"),
        ("property-removed", "Piece.weight"),
    }


def test_another_schema_in_its_place_is_a_change_of_type_and_not_a_list_of_members(
    changed: Callable[..., list[Change]],
) -> None:
    (change,) = changed(edit("schemas/Thing.yaml", ("items: {$ref: Part.yaml}", "items: {$ref: Refusal.yaml}")))
    assert (change.kind, change.place) == ("type-changed", "Thing.parts[]")
    assert change.message == "is now a Refusal, was Part"


def test_composition_is_compared_by_what_it_amounts_to(changed: Callable[..., list[Change]]) -> None:
    composed = {
        "schemas/Named.yaml": "type: object\nproperties: {label: {type: string}}\n",
        PART: "allOf: [{$ref: Named.yaml}, {type: object, properties: {weight: {type: [number, 'null']}}}]\n",
    }
    assert [(change.kind, change.place) for change in changed(composed)] == [("schema-added", "Named")]
    without = {**composed, "schemas/Named.yaml": "type: object\nproperties: {name: {type: string}}\n"}
    assert [change.place for change in changed(without, composed)] == ["Part.label", "Part.name"]


def test_constraints_are_compared_as_wholes(changed: Callable[..., list[Change]]) -> None:
    one = {PART: "type: object\nallOf: [{anyOf: [{required: [a]}, {required: [b]}]}]\n"}
    other = {PART: "type: object\nallOf: [{description: Words., anyOf: [{required: [a]}, {required: [b]}]}]\n"}
    more = {PART: "type: object\nallOf: [{anyOf: [{required: [a]}, {required: [c]}]}]\n"}
    assert changed(other, one) == []
    assert [change.kind for change in changed(more, one)] == ["constraint-changed"]


def test_streamed_messages_are_answers(changed: Callable[..., list[Change]]) -> None:
    def stream(row: str) -> dict[str, Any]:
        content = "{application/json: {schema: {$ref: ../schemas/Row.yaml}}}"
        body = f"post: {{operationId: on_tick, requestBody: {{content: {content}}}}}"
        return {
            ROOT: [("paths:\n", "webhooks:\n  tick: {$ref: paths/tick.yaml}\npaths:\n")],
            "paths/tick.yaml": body,
            "schemas/Row.yaml": row,
        }

    old, new = stream("properties: {a: {type: string}}\n"), stream("properties: {a: {type: [string, 'null']}}\n")
    (change,) = changed(new, old)
    assert (change.kind, change.severity) == ("became-nullable", Severity.BREAKING)
    assert change.operations == ("on_tick",)
    assert ("message-removed", "on_tick") in [(c.kind, c.place) for c in changed({}, old)]


def test_a_parameter_of_the_path_counts_for_each_operation(changed: Callable[..., list[Change]]) -> None:
    (change,) = changed(edit("parameters/ThingId.yaml", ("type: integer, format: int64", "type: string")))
    assert (change.kind, change.place, change.operations) == ("type-changed", "get_thing(thingId)", ("get_thing",))


EFFECT = "x-effect: none"
LIMIT = "parameters/Limit.yaml"
DROPS = (LIMIT, ("in: query\n", "in: query\nx-effect: drops-cache\n"))


@pytest.mark.parametrize(
    ("old", "new", "kind", "severity", "told"),
    [
        (None, edit(READ, (EFFECT, "x-effect: creates")), "effect-changed", Severity.RISKY, '"creates", was "none"'),
        (edit(READ, (EFFECT, "x-effect: creates")), None, "effect-gone", Severity.ADDITIVE, '"none", was "creates"'),
        (
            edit(READ, (EFFECT, "x-effect: creates")),
            edit(READ, (EFFECT, "x-effect: drops-cache")),
            "effect-changed",
            Severity.RISKY,
            '"drops-cache", was "creates"',
        ),
        (edit(READ, (f"  {EFFECT}\n", "")), None, "effect-gone", Severity.ADDITIVE, '"none", was not stated'),
        (None, edit(READ, (f"  {EFFECT}\n", "")), "effect-changed", Severity.RISKY, 'not stated, was "none"'),
        (None, edit(*DROPS), "effect-changed", Severity.RISKY, '"drops-cache", was "none"'),
        (edit(*DROPS), None, "effect-gone", Severity.ADDITIVE, '"none", was "drops-cache"'),
    ],
)
def test_what_a_get_does_besides_answering_is_compared(
    changed: Callable[..., list[Change]], old: Any, new: Any, kind: str, severity: Severity, told: str
) -> None:
    (change,) = changed(new, old)
    assert (change.kind, change.severity) == (kind, severity)
    assert change.message == "effect is " + told.replace('"', "")
    place = "list_things(limit)" if LIMIT in (old or {}) or LIMIT in (new or {}) else "get_thing"
    assert change.place == place


def test_every_kind_has_two_verdicts() -> None:
    for kind, verdicts in POLICY.items():
        assert len(verdicts) == 2, kind
        assert all(isinstance(verdict, Severity) for verdict in verdicts), kind


def test_changelog_puts_breaking_changes_first(bundled: Callable[..., Bundle]) -> None:
    old = bundled().document
    new = bundled(
        {
            **edit(ROOT, ("version: 1.2.3", "version: 2.0.0")),
            **edit(READ, ("x-retry: safe", "x-retry: never")),
            **edit(
                PART,
                ("  label: {type: string, description: Its name.}", "  name: {type: string, description: Its name.}"),
            ),
        }
    ).document
    assert markdown(compare(old, new), old, new).splitlines() == [
        "# Contract 1.2.3 to 2.0.0",
        "",
        "1 breaking, 1 risky, 1 additive.",
        "",
        "## Breaking: code that is right today may fail",
        "",
        "- **Part.label** is removed (`create_thing`, `get_thing`, `list_things`)",
        "",
        "## Risky: code keeps working and may behave differently",
        "",
        '- **get_thing** retry class is "never", was "safe"',
        "",
        "## Additive",
        "",
        "- **Part.name** is added (`create_thing`, `get_thing`, `list_things`)",
    ]
    assert markdown([], old, old) == "# Contract 1.2.3\n\nNothing that callers can notice.\n"


def test_command_says_by_its_exit_code_whether_something_breaks(
    on_disk: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = on_disk()
    added = on_disk(edit(PART, ("properties:\n", "properties:\n  more: {type: string}\n")), "added")
    risky = on_disk(edit(READ, ("x-retry: safe", "x-retry: never")), "risky")
    broken = on_disk({READ: "get: {operationId: read_thing}\n"}, "broken")
    assert main(["diff", str(old), str(old)]) == 0
    assert main(["diff", str(old), str(added)]) == 0
    assert main(["diff", str(old), str(risky)]) == 0
    assert main(["diff", str(old), str(risky), "--fail-on", "risky"]) == 1
    assert main(["diff", str(old), str(broken)]) == 1
    capsys.readouterr()
    output = tmp_path / "changes.md"
    assert main(["diff", str(old), str(added), "-o", str(output)]) == 0
    assert "**Part.more** is added" in output.read_text()
    assert capsys.readouterr().out == ""
    assert main(["diff", str(old), str(risky), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "severity": "risky",
            "kind": "retry-changed",
            "place": "get_thing",
            "message": 'retry class is "never", was "safe"',
            "directions": [],
            "operations": ["get_thing"],
        }
    ]


def test_command_reads_bundles_folders_and_roots(on_disk: Callable[..., Path], tmp_path: Path) -> None:
    root = on_disk()
    whole = tmp_path / "whole.json"
    whole.write_bytes(bundle_bytes(root))
    assert document(str(whole)) == document(str(root)) == document(str(root / ROOT))


@pytest.mark.parametrize("spec", ["no-such-thing", "HEAD:no/such/folder", "nothing.json"])
def test_command_refuses_what_it_cannot_read(
    spec: str, on_disk: Callable[..., Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = on_disk()
    monkeypatch.chdir(root.parent)
    (root.parent / "nothing.json").write_text("[]")
    assert main(["diff", str(root), spec]) == 2
    assert capsys.readouterr().err
    with pytest.raises(SourceError):
        document(spec)


def test_command_does_not_call_a_broken_contract_a_breaking_change(on_disk: Callable[..., Path]) -> None:
    assert main(["diff", str(on_disk()), str(on_disk({PART: None}, "torn"))]) == 2


def test_command_compares_revisions(
    on_disk: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = on_disk()
    (tmp_path / "whole.json").write_bytes(bundle_bytes(root))
    identity = ["-c", "user.name=a", "-c", "user.email=a@things.example", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], [*identity, "commit", "-q", "-m", "One"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    (root / PART).write_text("type: object\nproperties: {label: {type: string}}\n")
    subprocess.run(["git", *identity, "commit", "-q", "-am", "Two"], cwd=tmp_path, check=True)
    monkeypatch.chdir(tmp_path)
    assert main(["diff", "HEAD~1", "HEAD"]) == 1
    assert "**Part.weight** is removed" in capsys.readouterr().out
    for spec in ("HEAD~1", "HEAD~1:openapi", "HEAD~1:openapi/openapi.yaml", "HEAD~1:whole.json", "whole.json"):
        assert main(["diff", spec, "openapi"]) == 1
    assert main(["diff", "HEAD", "openapi"]) == 0
