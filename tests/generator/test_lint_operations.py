"""Rules about names, parameters and bodies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.lint import RULES, bodies, names, validity

ROOT = "openapi.yaml"
LIST = "paths/things/things.yaml"
READ = "paths/things/thing.yaml"
PART = "schemas/Part.yaml"
LIMIT = "parameters/Limit.yaml"
LIMIT_SCHEMA = "schema: {type: integer, minimum: 1, default: 10}"
USE_LIMIT = "    - $ref: ../../parameters/Limit.yaml\n"
USE_ID = "  - $ref: ../../parameters/ThingId.yaml\n"
HERE = "# HERE\n"
BODY = "    content: {application/json: {schema: {$ref: ../../schemas/ThingRequest.yaml}}}\n"


def edit(file: str, *replacements: tuple[str, str]) -> dict[str, Any]:
    """The small contract with replacements in one file."""
    return {file: replacements}


def webhook(method: str, mark: str = "") -> dict[str, Any]:
    """The small contract with a streamed message described by that method."""
    return {
        ROOT: [("paths:\n", f"webhooks:\n  tick: {{$ref: paths/tick.yaml}}{mark}\npaths:\n")],
        "paths/tick.yaml": f"{method}: {{responses: {{}}}}{mark}\n",
    }


BAD: list[tuple[str, dict[str, Any]]] = [
    ("openapi", edit(READ, ("  summary: Read", "  sumary: Read"), ("get:\n", f"get:  {HERE}"))),
    ("openapi", edit(PART, ("{type: string, description: Its name.}", f"\n    type: strin  {HERE}"))),
    # Shapes that no other rule could read, and that the validator itself does not survive.
    ("openapi", edit(READ, ("tags: [things]\n", f"tags: [[things]]  {HERE}"))),
    ("openapi", edit(READ, ("tags: [things]\n", f"parameters: {{}}  {HERE}"))),
    ("openapi", edit(LIST, ("      content:\n", f"      content: [a]  {HERE}      x-old:\n"))),
    ("openapi", {PART: f"type: object\nproperties:  {HERE}  - label\n"}),
    ("openapi", {PART: f"type: object\nrequired:\n  - {{}}  {HERE}"}),
    ("openapi", edit(ROOT, ("  - name: things\n", f"  - things  {HERE}  - name: things\n"))),
    ("operation-id", edit(READ, ("operationId: get_thing\n", f"operationId: getThing  {HERE}"))),
    ("operation-id", edit(READ, ("operationId: get_thing\n", f"operationId: thing_get  {HERE}"))),
    ("operation-id", edit(READ, ("get:\n  operationId: get_thing\n", f"get:  {HERE}"))),
    ("duplicate-operation-id", edit(READ, ("operationId: get_thing\n", f"operationId: create_thing  {HERE}"))),
    ("method-name", edit(READ, ("x-method: get\n", f"x-method: Get  {HERE}"))),
    ("method-name", edit(READ, ("x-method: get\n", f"x-method: from  {HERE}"))),
    ("method-name", edit(READ, ("x-method: get\n", f"x-method: list  {HERE}"))),
    ("method-name", edit(READ, ("  x-method: get\n", ""), ("get:\n", f"get:  {HERE}"))),
    ("tag", edit(READ, ("tags: [things]\n", f"tags: [stuff]  {HERE}"))),
    ("tag", edit(READ, ("tags: [things]\n", "tags: [things, things]\n"), ("get:\n", f"get:  {HERE}"))),
    ("tag", edit(READ, ("  tags: [things]\n", ""), ("get:\n", f"get:  {HERE}"))),
    ("tag", edit(ROOT, ("  - name: things\n", f"  - name: idle  {HERE}  - name: things\n"))),
    ("tag", edit(ROOT, ("  - name: things\n", f"  - name: close  {HERE}  - name: things\n"))),
    ("tag", edit(ROOT, ("  - name: things\n", f"  - name: My things  {HERE}  - name: things\n"))),
    ("case-clash", {"schemas/PART.yaml": "type: object\n", PART: f"type: object  {HERE}"}),
    ("case-clash", {"schemas/AbCd.yaml": "type: object\n", "schemas/Ab_Cd.yaml": f"type: object  {HERE}"}),
    ("case-clash", {"parameters/limit.yaml": f"name: x  {HERE}in: query\n"}),
    ("property-name", {PART: f"properties:\n  additional_properties: {{type: object}}  {HERE}"}),
    ("property-name", {PART: f"properties:\n  toDict: {{type: string}}  {HERE}"}),
    ("property-name", {PART: f"properties:\n  part: {{$ref: Thing.yaml}}  {HERE}"}),
    ("property-clash", {PART: f"properties:\n  acctId: {{}}\n  acct_id: {{}}  {HERE}"}),
    ("property-clash", {PART: f"properties:\n  last: {{}}\n  '31': {{x-name: last}}  {HERE}"}),
    ("property-clash", {PART: f"properties:\n  '31': {{x-name: last}}\n  '32': {{x-name: last}}  {HERE}"}),
    ("property-name", {PART: f"properties:\n  '31': {{x-name: to_dict}}  {HERE}"}),
    ("attribute-name", {PART: f"properties:\n  '31': {{x-name: Last}}  {HERE}"}),
    ("attribute-name", {PART: f"properties:\n  '31': {{x-name: from}}  {HERE}"}),
    ("attribute-name", {PART: f"properties:\n  '31': {{x-name: 31}}  {HERE}"}),
    ("attribute-name", {PART: f"properties:\n  '31': {{x-name: str}}  {HERE}"}),
    ("attribute-name", {PART: f"x-name: part  {HERE}"}),
    ("property-clash", {PART: f"properties:\n  '31': {{}}\n  field_31: {{}}  {HERE}"}),
    ("property-clash", {PART: f"allOf: [{{$ref: Refusal.yaml}}]\nproperties:\n  Error: {{}}  {HERE}"}),
    ("parameter-name", edit(LIST, (USE_LIMIT, f"{USE_LIMIT}    - {{name: Limit, in: header}}  {HERE}"))),
    ("parameter-name", edit(LIST, (USE_LIMIT, f"    - {{name: options, in: query}}  {HERE}"))),
    (
        "path-parameters",
        edit(ROOT, ("/things/{thingId}", "/things/{id}"))
        | edit(READ, (USE_ID, f"  - $ref: ../../parameters/ThingId.yaml  {HERE}"), ("get:\n", f"get:  {HERE}")),
    ),
    (
        "path-parameters",
        edit("parameters/ThingId.yaml", ("required: true", "required: false"))
        | edit(READ, (USE_ID, f"  - $ref: ../../parameters/ThingId.yaml  {HERE}")),
    ),
    (
        "path-parameters",
        edit(ROOT, ("/{thingId}", "/{thingId}/again/{thingId}")) | edit(READ, ("get:\n", f"get:  {HERE}")),
    ),
    ("parameter-content", edit(LIMIT, (LIMIT_SCHEMA, f"content: {{application/json: {{}}}}  {HERE.rstrip()}"))),
    ("parameter-content", edit(LIMIT, (LIMIT_SCHEMA, ""), ("name: limit", f"name: limit  {HERE.rstrip()}"))),
    ("header-type", {LIMIT: f"name: X-At  {HERE}in: header\nschema: {{type: string, format: date-time}}\n"}),
    ("header-type", {LIMIT: f"name: X-Ids  {HERE}in: cookie\nschema: {{type: array, items: {{}}}}\n"}),
    ("parameter-style", edit(LIMIT, ("in: query\n", f"in: query\nstyle: deepObject  {HERE}"))),
    ("parameter-style", edit(LIMIT, ("in: query\n", f"in: query\nexplode: false  {HERE}"))),
    ("parameter-style", edit(LIMIT, ("in: query\n", f"in: query\nallowReserved: true  {HERE}"))),
    ("parameter-style", {LIMIT: f"name: filter  {HERE}in: query\nschema: {{$ref: ../schemas/Part.yaml}}\n"}),
    ("parameter-style", {LIMIT: f"name: ids  {HERE}in: path\nschema: {{type: array, items: {{}}}}\n"}),
    ("parameter-description", edit(LIMIT, ("name: limit\n", f"name: limit  {HERE}"), ("description: At", "x: At"))),
    (
        "media-type",
        edit(
            LIST,
            (
                "    content:\n      application/json:\n        schema: {$ref: ../../schemas/ThingRequest.yaml}",
                f"    content:  {HERE}      application/x-www-form-urlencoded:\n"
                "        schema: {$ref: ../../schemas/ThingRequest.yaml}\n"
                "      application/json:\n        schema: {$ref: ../../schemas/ThingRequest.yaml}",
            ),
        ),
    ),
    (
        "media-type",
        edit(
            READ,
            ("      content:\n", f"      content:  {HERE}        text/plain: {{schema: {{type: string}}}}\n"),
        ),
    ),
    ("body-method", edit(READ, ("get:\n", f"get:\n  requestBody:  {HERE}{BODY}"))),
    ("body-method", edit(READ, ("get:\n", f"head:\n  requestBody:  {HERE}{BODY}"))),
    ("media-type", edit(READ, ("        application/json:\n", f"        application/pdf:  {HERE}"))),
    ("media-type", edit("responses/Failure.yaml", ("application/json:\n", f"image/png:  {HERE}"))),
    (
        "body-schema",
        edit(
            READ,
            ("          schema: {$ref: ../../schemas/Thing.yaml}\n", ""),
            ("application/json:\n", f"application/json:  {HERE}"),
        ),
    ),
    ("one-success", edit(READ, ('  responses:\n    "200":', f'  responses:  {HERE}    "202": {{}}\n    "200":'))),
    ("one-success", edit(READ, ('    "200":', '    "302":'), ("get:\n", f"get:  {HERE}"))),
    ("unread-part", edit(READ, ("get:\n", f"get:\n  callbacks: {{on: {{}}}}  {HERE}"))),
    ("unread-part", edit(READ, ("get:\n", f"head: {{}}  {HERE}get:\n"))),
    ("unread-part", webhook("get", "  # HERE") | {ROOT: webhook("get")[ROOT]}),
    (
        "ambiguous-path",
        edit(ROOT, ("components:", "  /things/{name}: {$ref: paths/things/other.yaml}\ncomponents:"))
        | {"paths/things/other.yaml": f"get: {{}}  {HERE}"},
    ),
]

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("openapi", {}),
    ("operation-id", edit(READ, ("operationId: get_thing", "operationId: validate"))),
    ("duplicate-operation-id", {}),
    ("method-name", {}),
    ("tag", {}),
    ("case-clash", {"schemas/Parts.yaml": "type: object\n", "responses/Part.yaml": "description: A.\n"}),
    ("property-name", {PART: "properties: {part: {type: string}, dict: {type: string}}\n"}),
    ("property-clash", {PART: "properties: {acctId: {}, acctIds: {}, '31': {}, '31_raw': {}}\n"}),
    # A chosen name makes room.
    ("property-clash", {PART: "properties: {acctId: {}, acct_id: {x-name: second_acct_id}}\n"}),
    ("attribute-name", {PART: "properties: {'31': {x-name: open}, '32': {x-name: high_52_weeks}}\n"}),
    ("parameter-name", edit(LIST, (USE_LIMIT, f"{USE_LIMIT}    - {{name: upperLimit, in: header}}\n"))),
    # The operation's own parameter takes the place of the path's parameter of that name.
    (
        "parameter-name",
        edit(READ, ("get:\n", "get:\n  parameters: [{name: thingId, in: path, required: true, schema: {}}]\n")),
    ),
    ("path-parameters", {}),
    ("parameter-content", {}),
    ("header-type", edit(LIMIT, ("in: query", "in: header"))),
    ("header-type", {LIMIT: "name: at\nin: query\nschema: {type: string, format: date-time}\n"}),
    (
        "parameter-style",
        {LIMIT: "name: ids\nin: query\nstyle: form\nexplode: true\nschema: {type: array, items: {}}\n"},
    ),
    ("parameter-style", {LIMIT: "name: ids\nin: query\nexplode: false\nschema: {type: array, items: {}}\n"}),
    ("parameter-style", {LIMIT: "name: id\nin: path\nstyle: simple\nexplode: false\nschema: {type: string}\n"}),
    ("parameter-description", {}),
    # A failure may come as JSON or as a page.
    ("body-method", edit(READ, ("get:\n", f"delete:\n  requestBody:\n{BODY}"))),
    ("media-type", edit("responses/Failure.yaml", ("content:\n", "content:\n  text/html: {schema: {type: string}}\n"))),
    ("media-type", edit(READ, ("application/json:", "application/problem+json; charset=utf-8:"))),
    ("body-schema", edit(READ, ("application/json:", "text/plain:"))),
    ("one-success", edit(READ, ("get:\n", "delete:\n  responses: {'204': {description: Gone.}}\nget:\n"))),
    # Nothing found is the same answer with nothing in it.
    ("one-success", edit(READ, ('  responses:\n    "200":', '  responses:\n    "204": {}\n    "200":'))),
    ("unread-part", webhook("post")),
    ("ambiguous-path", {}),
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
    modules = {bodies.__name__, names.__name__, validity.__name__}
    here = {name for name, rule in RULES.items() if rule.check.__module__ in modules}
    assert {rule for rule, _ in BAD} == here
    assert {rule for rule, _ in GOOD} == here
