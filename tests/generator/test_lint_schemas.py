"""Rules about schemas and unions: what the generator drops, doubles or takes for something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.lint import RULES, schemas, unions

PART = "schemas/Part.yaml"

PROPERTY = "{type: string, description: A.}"


def part(*lines: str) -> dict[str, str]:
    """`Part` with another text."""
    return {PART: "type: object\nproperties:\n" + "\n".join(f"  {line}" for line in lines) + "\n"}


BAD: list[tuple[str, dict[str, Any]]] = [
    ("boolean-schema", part("label: true  # HERE")),
    ("boolean-schema", part("label:", "  type: array", "  items: false  # HERE")),
    ("closed-object", {PART: "type: object\nadditionalProperties: false  # HERE\n"}),
    ("local-definitions", {PART: "type: object\n$defs:  # HERE\n  A: {type: string}\n"}),
    ("local-definitions", {PART: "type: object\ndefinitions:  # HERE\n  A: {type: string}\n"}),
    ("schema-title", {PART: "title: A part  # HERE\ntype: object\n"}),
    ("schema-title", part("label:", "  title: Label  # HERE", "  type: string")),
    ("inline-object", part("label:  # HERE", "  type: object", "  description: A.")),
    ("inline-object", part("label:", "  type: array", "  items:  # HERE", "    properties: {a: {type: string}}")),
    ("inline-object", part("label:", "  anyOf:", "    - {type: [object, 'null']}  # HERE")),
    ("array-items", part("label:  # HERE", "  type: array", "  description: A.")),
    ("array-items", part("label:  # HERE", "  type: [array, 'null']", "  description: A.")),
    ("recursive-array", {PART: "type: array  # HERE\nitems: {$ref: Part.yaml}\n"}),
    (
        "recursive-array",
        {
            PART: "type: array  # HERE\nitems: {$ref: Rows.yaml}\n",
            "schemas/Rows.yaml": "anyOf:  # HERE\n  - {type: string}\n  - {type: array, items: {$ref: Part.yaml}}\n",
        },
    ),
    ("mixed-enum", part("label:", "  enum: [a, 1]  # HERE")),
    ("nullable-enum", part("label:  # HERE", "  type: [string, 'null']", "  enum: [a, b, null]")),
    ("nullable-enum", {"schemas/Colour.yaml": "type: [string, 'null']  # HERE\nx-known-values: {red: Red.}\n"}),
    ("closed-enum", part("label:", "  type: string", "  enum: [a, b]  # HERE")),
    ("nullable-keyword", part("label:", "  type: string", "  nullable: true  # HERE")),
    ("unknown-keyword", part("label: {type: string, maxLenght: 8}  # HERE")),
    ("unknown-keyword", part("label:", "  type: string", "  anyof: []  # HERE")),
    ("unknown-keyword", {PART: "type: object\nallOf:\n  - not:\n      requried: [label]  # HERE\n"}),
    ("ignored-keyword", {PART: "type: object\npatternProperties:  # HERE\n  '^a': {type: string}\n"}),
    ("ignored-keyword", part("label:", "  type: array", "  prefixItems: [{type: string}]  # HERE")),
    ("ignored-keyword", part("label:", "  type: string", "  contentSchema: {$ref: Thing.yaml}  # HERE")),
    ("read-write-only", part("label:", "  type: string", "  readOnly: true  # HERE")),
    ("format-type", part("label:", "  type: string", "  format: datetime  # HERE")),
    ("format-type", part("label:", "  type: number", "  format: decimal  # HERE")),
    ("schema-name", {"schemas/spare_part.yaml": "type: object  # HERE\n"}),
    ("schema-name", {"schemas/Old/Part.yaml": "type: object  # HERE\n"}),
    ("component-alias", {"schemas/Piece.yaml": "$ref: Part.yaml  # HERE\n"}),
    ("property-description", part("label: {type: string}  # HERE")),
    ("empty-description", part("label: {type: string, description: Label.}  # HERE")),
    ("empty-description", part("partLabel: {type: string, description: Label of the part.}  # HERE")),
    ("empty-description", part("label: {type: string, description: It is this.}  # HERE")),
    ("empty-description", part("is_labelled: {type: boolean, description: Whether it is labelled.}  # HERE")),
    (
        "case-twin",
        part("label: {type: string, description: A b.}  # HERE", "Label: {x-case-twin: label, description: B.}"),
    ),
    ("case-twin", part("label: {type: string, description: A b., x-case-twin: Label}  # HERE")),
    (
        "case-twin",
        part(
            "label: {type: string, description: A b., x-case-twin: lABEL}  # HERE",
            "Label: {type: string, x-case-twin: label, description: B.}",
        ),
    ),
    ("property-description", part("label: {$ref: Colour.yaml}  # HERE")),
    ("property-description", part("label: {type: string, description: ' '}  # HERE")),
    (
        "union-variants",
        {
            PART: "anyOf:  # HERE\n  - $ref: Thing.yaml\n  - $ref: Other.yaml\n",
            "schemas/Other.yaml": "type: object\nproperties: {name: {type: string}}\n",
        },
    ),
    (
        "union-variants",
        {
            PART: "oneOf:  # HERE\n  - $ref: Thing.yaml\n  - $ref: Other.yaml\n",
            "schemas/Other.yaml": "type: object\nrequired: [id]\nproperties: {id: {}, name: {type: string}}\n",
        },
    ),
    (
        "union-variants",
        {
            "schemas/ThingRequest.yaml": "anyOf: [{$ref: Long.yaml}, {$ref: Other.yaml}]  # HERE\n",
            "schemas/Long.yaml": "type: object\nrequired: [a]\nproperties: {a: {}, b: {}}\n",
            "schemas/Other.yaml": "type: object\nrequired: [a]\nproperties: {a: {}}\n",
        },
    ),
    (
        "union-variants",
        {
            PART: "anyOf:  # HERE\n  - $ref: Long.yaml\n  - $ref: Short.yaml\n",
            "schemas/Long.yaml": "type: object\nrequired: [a, b]\nproperties: {a: {}, b: {}}\n",
            "schemas/Short.yaml": "type: object\nrequired: [a]\nproperties: {a: {}}\n",
        },
    ),
    ("union-variants", part("label:", "  anyOf:  # HERE", "    - {type: string}", "    - {type: [string, 'null']}")),
    ("union-variants", part("label:", "  anyOf:  # HERE", "    - {type: integer}", "    - {type: number}")),
    ("union-variants", part("label:", "  anyOf:  # HERE", "    - {type: integer}", "    - {}")),
    (
        "union-variants",
        part(
            "label:", "  anyOf:  # HERE", "    - {type: array, items: {}}", "    - {type: array, items: {type: string}}"
        ),
    ),
    (
        "discriminator",
        {
            PART: """
                oneOf: [{$ref: Bolt.yaml}, {$ref: Nut.yaml}]
                discriminator: {propertyName: kind}  # HERE
                """,
            "schemas/Bolt.yaml": "type: object\nrequired: [kind]\nproperties: {kind: {const: bolt}}\n",
            "schemas/Nut.yaml": "type: object\nrequired: [kind]\nproperties: {kind: {type: string}}\n",
        },
    ),
]

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("boolean-schema", {PART: "type: object\nadditionalProperties: true\n"}),
    ("boolean-schema", part("label: {}")),
    ("closed-object", {PART: "type: object\nadditionalProperties: {type: string}\n"}),
    ("local-definitions", part("definitions: " + PROPERTY)),
    ("schema-title", part("title: " + PROPERTY)),
    ("inline-object", part("label: {$ref: Thing.yaml, description: A.}")),
    ("inline-object", {PART: "allOf:\n  - $ref: Thing.yaml\n  - properties: {a: {type: string}}\n"}),
    ("inline-object", part("a: " + PROPERTY, "b: " + PROPERTY)),
    ("array-items", part("label: {type: array, items: {type: string}}")),
    ("recursive-array", part("parts: {type: array, items: {$ref: Part.yaml}}")),
    ("mixed-enum", part("label: {type: string, enum: [a, b]}")),
    ("nullable-enum", part("label:", "  anyOf: [{$ref: Colour.yaml}, {type: 'null'}]")),
    ("closed-enum", {"schemas/ThingRequest.yaml": "type: object\nproperties: {kind: {type: string, enum: [a]}}\n"}),
    ("nullable-keyword", part("nullable: " + PROPERTY)),
    ("unknown-keyword", part("label: {type: string, maxLength: 8, x-name: called, description: Called.}")),
    ("unknown-keyword", part("maxLenght: {type: string, description: A member may be called so.}")),
    ("ignored-keyword", part("label: {type: string, pattern: '^a', minLength: 1}")),
    (
        "ignored-keyword",
        part("label:", "  type: string", "  contentMediaType: application/jwt", "  contentSchema: {$ref: Thing.yaml}"),
    ),
    (
        "ignored-keyword",
        {PART: "allOf:\n  - if: {required: [a]}\n    then: {required: [b]}\ndependentRequired: {a: [b]}\n"},
    ),
    (
        "inline-object",
        {PART: "type: object\nallOf:\n  - anyOf: [{required: [a]}, {required: [b]}]\n  - not: {required: [c]}\n"},
    ),
    (
        "property-description",
        {PART: "type: object\nallOf:\n  - if: {properties: {a: {const: 1}}}\n    then: {required: [b]}\n"},
    ),
    ("read-write-only", {"schemas/Thing.yaml": [("id: {type: integer", "id: {readOnly: true, type: integer")]}),
    ("format-type", part("label: {type: [integer, string], format: int64}", "at: {type: string, format: date-time}")),
    ("schema-name", {"schemas/SparePart2.yaml": "type: object\n"}),
    ("component-alias", {"schemas/Piece.yaml": "$ref: Part.yaml\ndescription: More than a name.\n"}),
    ("property-description", part("label: {$ref: Colour.yaml, description: Here it is a label.}")),
    ("empty-description", part("label: {type: string, description: Label of the box.}")),
    (
        "case-twin",
        part(
            "label: {type: string, description: A b., x-case-twin: Label}",
            "Label: {type: string, x-case-twin: label, description: B.}",
        ),
    ),
    (
        "union-variants",
        {
            PART: "anyOf:\n  - $ref: Thing.yaml\n  - $ref: Other.yaml\n  - {type: string}\n  - {type: 'null'}\n",
            "schemas/Other.yaml": "type: object\nrequired: [name]\nproperties: {name: {type: string}}\n",
        },
    ),
    (
        "union-variants",
        {
            PART: "oneOf: [{$ref: Bolt.yaml}, {$ref: Nut.yaml}]\n",
            "schemas/Bolt.yaml": "type: object\nrequired: [kind]\nproperties: {kind: {const: bolt}}\n",
            "schemas/Nut.yaml": "type: object\nrequired: [kind]\nproperties: {kind: {const: nut}}\n",
        },
    ),
    ("union-variants", {PART: "type: object\nanyOf: [{required: [label]}, {required: [weight]}]\n"}),
    (
        "union-variants",
        {
            "schemas/ThingRequest.yaml": "anyOf: [{$ref: Long.yaml}, {$ref: Short.yaml}]\n",
            "schemas/Long.yaml": "type: object\nrequired: [a, b]\nproperties: {a: {}, b: {}}\n",
            "schemas/Short.yaml": "type: object\nrequired: [a]\nproperties: {a: {}}\n",
        },
    ),
    (
        "union-variants",
        {
            PART: """
                anyOf:
                  - {type: array, items: {$ref: Thing.yaml}}
                  - {type: array, items: {$ref: Refusal.yaml}}
                """,
        },
    ),
    (
        "union-variants",
        {
            "schemas/Base.yaml": "type: object\nrequired: [base]\nproperties: {base: {type: string}}\n",
            PART: "anyOf: [{$ref: Refusal.yaml}, {$ref: Derived.yaml}]\n",
            "schemas/Derived.yaml": "allOf: [{$ref: Base.yaml}, {type: object, properties: {more: {type: string}}}]\n",
        },
    ),
    (
        "discriminator",
        {
            PART: "oneOf: [{$ref: Bolt.yaml}, {$ref: Nut.yaml}]\ndiscriminator: {propertyName: kind}\n",
            "schemas/Bolt.yaml": "type: object\nrequired: [kind]\nproperties: {kind: {const: bolt}}\n",
            "schemas/Nut.yaml": "type: object\nrequired: [kind]\nproperties: {kind: {const: nut}}\n",
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
    here = {name for name, rule in RULES.items() if rule.check.__module__ in (schemas.__name__, unions.__name__)}
    assert {rule for rule, _ in BAD} == here
    assert {rule for rule, _ in GOOD} == here
