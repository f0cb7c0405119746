"""A small contract that every rule accepts, and ways to change it: the fragment of a test stands in the test."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from textwrap import dedent
from typing import TypeAlias

import pytest

from generator.bundle import Bundle, load
from generator.lint import lint
from generator.source import Source

Edits: TypeAlias = str | Sequence[tuple[str, str]]
#: file -> its new text; or [(old, new), ...], replacements in its text; or None, the file taken away.
Files: TypeAlias = Mapping[str, Edits | None]

BASE: dict[str, str] = {
    "openapi.yaml": """
        openapi: 3.1.1
        info: {title: Things, version: 1.2.3}
        servers:
          - url: https://things.example/v1
        security:
          - bearer: []
        x-pacing: {requests: 10, seconds: 1}
        tags:
          - name: things
            description: Things.
        paths:
          /things: {$ref: paths/things/things.yaml}
          /things/{thingId}: {$ref: paths/things/thing.yaml}
        components:
          securitySchemes:
            bearer: {type: http, scheme: bearer, description: A token.}
            key: {type: apiKey, in: header, name: X-Key, description: A key.}
        """,
    "paths/things/things.yaml": """
        get:
          operationId: list_things
          x-method: list
          tags: [things]
          summary: List things
          description: All of them, oldest first.
          x-evidence: recorded
          x-retry: safe
          x-effect: none
          x-requires: []
          parameters:
            - $ref: ../../parameters/Limit.yaml
          responses:
            "200":
              description: The things.
              content:
                application/json:
                  schema:
                    type: array
                    items: {$ref: ../../schemas/Thing.yaml}
                  examples:
                    two: {$ref: ../../examples/list_things/two.yaml}
              links:
                read:
                  operationId: get_thing
                  parameters: {thingId: $response.body#/0/id}
            "400": {$ref: ../../responses/Failure.yaml}
            "401": {$ref: ../../responses/Failure.yaml}
            "429": {$ref: ../../responses/Failure.yaml}
            "500": {$ref: ../../responses/Failure.yaml}
            "503": {$ref: ../../responses/Failure.yaml}
        post:
          operationId: create_thing
          x-method: create
          tags: [things]
          summary: Create a thing
          description: The number is given by the server.
          x-evidence: published
          x-retry: reconcile
          x-requires: [brokerage-session, accounts-listed]
          x-pacing: {requests: 1, seconds: 5}
          x-intent: {in: body, pointer: /parts/*/label}
          x-error-in-success: true
          security:
            - key: []
          requestBody:
            required: true
            content:
              application/json:
                schema: {$ref: ../../schemas/ThingRequest.yaml}
                examples:
                  small: {$ref: ../../examples/create_thing/small.yaml}
          responses:
            "200":
              description: The thing, or why not.
              content:
                application/json:
                  schema:
                    anyOf:
                      - $ref: ../../schemas/Thing.yaml
                      - $ref: ../../schemas/Refusal.yaml
                  examples:
                    made: {$ref: ../../examples/create_thing/made.yaml}
            "400": {$ref: ../../responses/Failure.yaml}
            "401": {$ref: ../../responses/Failure.yaml}
            "429": {$ref: ../../responses/Failure.yaml}
            "500": {$ref: ../../responses/Failure.yaml}
            "503": {$ref: ../../responses/Failure.yaml}
        """,
    "paths/things/thing.yaml": """
        parameters:
          - $ref: ../../parameters/ThingId.yaml
        get:
          operationId: get_thing
          x-method: get
          tags: [things]
          summary: Read one thing
          description: With its parts.
          x-evidence: release-note
          x-release-note: "2023-10"
          x-retry: safe
          x-effect: none
          x-requires: [sso]
          responses:
            "200":
              description: The thing.
              content:
                application/json:
                  schema: {$ref: ../../schemas/Thing.yaml}
                  example: {id: 7, colour: red}
            "400": {$ref: ../../responses/Failure.yaml}
            "401": {$ref: ../../responses/Failure.yaml}
            "429": {$ref: ../../responses/Failure.yaml}
            "500": {$ref: ../../responses/Failure.yaml}
            "503": {$ref: ../../responses/Failure.yaml}
        """,
    "parameters/Limit.yaml": """
        name: limit
        in: query
        description: At most so many.
        schema: {type: integer, minimum: 1, default: 10}
        """,
    "parameters/ThingId.yaml": """
        name: thingId
        in: path
        required: true
        description: Number of the thing.
        schema: {type: integer, format: int64}
        example: 7
        """,
    "responses/Failure.yaml": """
        description: What went wrong.
        content:
          application/json:
            schema: {$ref: ../schemas/Refusal.yaml}
        """,
    "schemas/Thing.yaml": """
        type: object
        required: [id]
        properties:
          id: {type: integer, format: int64, description: Number.}
          colour:
            anyOf:
              - $ref: Colour.yaml
              - type: "null"
            description: Outside, before it is painted.
          parts:
            type: [array, "null"]
            items: {$ref: Part.yaml}
            description: What it is made of.
        """,
    "schemas/Part.yaml": """
        type: object
        properties:
          label: {type: string, description: Its name.}
          weight: {type: [number, "null"], description: Grams.}
        """,
    "schemas/Colour.yaml": """
        type: string
        x-open-enum: true
        x-known-values: {red: Like a rose., blue: Like the sky.}
        """,
    "schemas/Refusal.yaml": """
        type: object
        required: [error]
        properties:
          error: {type: string, description: Why.}
        """,
    "schemas/ThingRequest.yaml": """
        type: object
        required: [parts]
        properties:
          parts:
            type: array
            items: {$ref: Part.yaml}
            description: What it shall be made of.
          price: {type: number, x-decimal: true, description: Dollars.}
        """,
    "examples/list_things/two.yaml": """
        summary: Two things
        value:
          - {id: 7, colour: red, parts: []}
          - {id: 8}
        """,
    "examples/create_thing/small.yaml": """
        summary: A small thing
        value: {parts: [{label: leg, weight: 12.5}], price: 3}
        """,
    "examples/create_thing/made.yaml": """
        summary: Made
        value: {id: 9}
        """,
}


def _text(name: str, change: Edits) -> str:
    if isinstance(change, str):
        return dedent(change).lstrip("\n")
    text = dedent(BASE[name]).lstrip("\n")
    for old, new in change:
        assert old in text, f"{name} has no {old!r}"
        text = text.replace(old, new, 1)
    return text


def _source(changes: Files) -> Source:
    files = {**BASE, **changes}
    return Source({name: _text(name, change).encode() for name, change in files.items() if change is not None})


@pytest.fixture(scope="session")
def contract() -> Callable[..., Source]:
    """`contract({"schemas/Part.yaml": "..."})`: the small contract with some files changed (None removes one)."""

    def make(changes: Files | None = None) -> Source:
        return _source(changes or {})

    return make


@pytest.fixture(scope="session")
def bundled(contract: Callable[..., Source]) -> Callable[..., Bundle]:
    """The same, bundled."""

    def make(changes: Files | None = None) -> Bundle:
        return load(contract(changes))

    return make


@pytest.fixture
def on_disk(tmp_path: Path) -> Callable[..., Path]:
    """The same, written below a temporary folder; the contract's folder is returned."""

    def make(changes: Files | None = None, folder: str = "openapi") -> Path:
        root = tmp_path / folder
        for name, data in _source(changes or {}).files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return root

    return make


@pytest.fixture(scope="session")
def assert_rule(contract: Callable[..., Source]) -> Callable[[str, Files], None]:
    """`assert_rule("rule", changes)`: the rule objects to exactly the lines that end in ``# HERE``.

    A fragment without the mark must pass.
    """

    def check(rule: str, changes: Files) -> None:
        source = contract(changes)
        marked = {
            f"openapi/{name}:{number}"
            for name, data in source.files.items()
            for number, line in enumerate(data.decode().splitlines(), 1)
            if line.endswith("# HERE")
        }
        found = {f"{finding.file}:{finding.line}" for finding in lint(load(source), [rule])}
        assert found == marked

    return check
