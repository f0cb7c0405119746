"""Rules about answers: a contract that knows one sample only is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.lint import RULES, answers

THING = "schemas/Thing.yaml"
REQUEST = "schemas/ThingRequest.yaml"
PART = "schemas/Part.yaml"
LIST = "paths/things/things.yaml"


def thing(*lines: str, required: str = "id") -> dict[str, str]:
    """`Thing`, which is only received, with another text."""
    members = ["id: {type: integer, format: int64, description: Number.}", *lines]
    text = f"type: object\nrequired: [{required}]\nproperties:\n" + "\n".join(f"  {line}" for line in members)
    return {THING: text + "\n"}


def items(text: str) -> dict[str, Any]:
    """The list of things with other items."""
    return {LIST: [("items: {$ref: ../../schemas/Thing.yaml}\n", f"items: {text}\n")]}


BAD: list[tuple[str, dict[str, Any]]] = [
    ("response-nullable", thing("name: {type: string, description: A.}  # HERE")),
    ("response-nullable", thing("tags:  # HERE", "  type: array", "  items: {type: string}")),
    ("response-nullable", thing("colour: {$ref: Colour.yaml, description: A.}  # HERE")),
    ("response-nullable", thing("part:  # HERE", "  anyOf: [{$ref: Refusal.yaml}, {type: string}]")),
    ("response-nullable", thing("kind: {const: thing, description: A.}  # HERE")),
    ("response-limit", thing("name:", "  type: [string, 'null']", "  pattern: '^[A-Z]+$'  # HERE")),
    ("response-limit", thing("name:", "  type: [string, 'null']", "  maxLength: 8  # HERE")),
    ("response-limit", thing("flag:", "  type: [integer, 'null']", "  minimum: 0  # HERE", "  maximum: 1  # HERE")),
    ("response-limit", thing("tags:", "  type: array", "  minItems: 1  # HERE", "  items: {type: string}")),
    ("response-limit", thing("side:", "  type: string", "  enum: [B, S]  # HERE")),
    ("response-limit", thing("kind:", "  const: thing  # HERE")),
    ("response-limit", items("\n                        type: string\n                        minLength: 1  # HERE")),
    ("response-format", thing("at:", "  type: [string, 'null']", "  format: date-time  # HERE")),
    ("response-format", thing("count:", "  type: [integer, 'null']", "  format: int32  # HERE")),
    ("response-amount", thing("price: {type: [integer, 'null'], description: A.}  # HERE")),
    ("response-amount", thing("settledCash: {type: integer, description: A.}  # HERE")),
    ("response-amount", thing("net_value: {type: integer, description: A.}  # HERE", required="id, net_value")),
    ("response-amount", thing("startNAV: {type: integer, description: A.}  # HERE")),
]

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("response-nullable", thing("name: {type: string, description: A.}", required="id, name")),
    ("response-nullable", thing("name: {type: [string, 'null'], description: A.}", "any: {description: A.}")),
    ("response-nullable", thing("colour:", "  anyOf: [{$ref: Colour.yaml}, {type: 'null'}]")),
    ("response-nullable", {REQUEST: [("price: {type: number,", "price: {type: integer,")]}),
    ("response-nullable", {PART: "type: object\nproperties: {label: {type: string, description: A.}}\n"}),
    ("response-limit", thing("pattern: {type: [string, 'null'], description: A.}")),
    ("response-limit", thing("kind: {const: thing, description: A.}", required="id, kind")),
    ("response-limit", {REQUEST: "type: object\nproperties: {name: {type: string, minLength: 1, description: A.}}\n"}),
    ("response-format", thing("paid: {type: [string, 'null'], format: decimal, description: A.}")),
    ("response-format", {REQUEST: "type: object\nproperties: {day: {type: string, format: date, description: A.}}\n"}),
    ("response-amount", thing("price: {type: [number, string, 'null'], description: A.}")),
    ("response-amount", thing("incrementDigits: {type: [integer, 'null'], description: A.}")),
    ("response-amount", {REQUEST: "type: object\nproperties: {quantity: {type: integer, description: A.}}\n"}),
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


def test_every_rule_of_this_module_has_a_failing_and_a_passing_fragment() -> None:
    here = {name for name, rule in RULES.items() if rule.check.__module__ == answers.__name__}
    assert {rule for rule, _ in BAD} == here
    assert {rule for rule, _ in GOOD} == here
