"""Rules about numbers that come as text: what they mean is said, and said where it can be true."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.lint import RULES, figures

THING = "schemas/Thing.yaml"
ASKED = "schemas/ThingRequest.yaml"
LIST = "paths/things/things.yaml"
LIMIT = "parameters/Limit.yaml"
HERE = "  # HERE"
MASS = {"schemas/Mass.yaml": "type: [string, number, 'null']\nx-reads-as: size\n"}


def thing(*lines: str) -> dict[str, str]:
    """`Thing`, which is only received, with other members."""
    return {THING: "type: object\nrequired: [id]\nproperties:\n" + "\n".join(f"  {line}" for line in lines) + "\n"}


def asked(*lines: str) -> dict[str, str]:
    """`ThingRequest`, which is only sent, with other members."""
    return {ASKED: "type: object\nproperties:\n" + "\n".join(f"  {line}" for line in lines) + "\n"}


BAD: list[tuple[str, dict[str, Any]]] = [
    ("reads-as", thing("id:", "  type: [string, number]", f"  x-reads-as: money{HERE}")),
    ("reads-as", thing("id:", "  type: [string, number]", f"  x-reads-as: true{HERE}")),
    ("reads-as", thing("id:", "  type: [string, number]", f"  x-reads-as: {{as-sent: ' '}}{HERE}")),
    ("reads-as", thing("id:", "  type: [string, number]", f"  x-reads-as: {{as-is: A day.}}{HERE}")),
    ("reads-as", thing("id:", "  type: number", f"  x-reads-as: price{HERE}")),
    ("reads-as", thing("id:", "  type: [string, array]", "  items: {}", f"  x-reads-as: price{HERE}")),
    ("reads-as", thing("id:", "  type: [string, boolean]", f"  x-reads-as: price{HERE}")),
    ("reads-as", {**asked("mass: {$ref: Mass.yaml}"), "schemas/Mass.yaml": f"type: string\nx-reads-as: size{HERE}\n"}),
    (
        "reads-as",
        {LIMIT: f"name: limit\nin: query\nschema:\n  type: string\n  x-reads-as: size{HERE}\n"},
    ),
    ("number-or-text", thing(f"mass:{HERE}", "  type: [string, number, 'null']")),
    ("number-or-text", thing(f"mass:{HERE}", "  anyOf: [{type: string}, {type: integer}]")),
    ("number-or-text", thing("masses:", "  type: array", f"  items:{HERE}", "    type: [integer, string]")),
    ("number-or-text", {THING: f"type: object\nadditionalProperties:{HERE}\n  type: [integer, string]\n"}),
    ("number-or-text", thing(f"mass:{HERE}", "  type: string", "  format: decimal")),
    ("number-or-text", thing(f"conid:{HERE}", "  type: [string, 'null']")),
    ("number-or-text", thing(f"parentOrderId:{HERE}", "  type: [integer, string]")),
    ("number-or-text", thing(f"parent_order_id:{HERE}", "  type: string")),
    (
        "number-or-text",
        {**MASS, **thing(f"mass:{HERE}", "  anyOf: [{$ref: Mass.yaml}, {type: string}, {type: integer}]")},
    ),
    (
        "number-or-text",
        {LIST: [("schema:\n            type: array\n", f"schema:{HERE}\n            type: [string, number, array]\n")]},
    ),
]

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("reads-as", {**MASS, **thing("id: {$ref: Mass.yaml}", "mass: {$ref: Mass.yaml, description: Grams.}")}),
    ("reads-as", thing("id:", "  type: [integer, string]", "  x-reads-as: integer")),
    ("reads-as", thing("id:", "  type: string", "  x-reads-as: price")),
    ("reads-as", thing("id:", "  type: [boolean, string, number]", "  x-reads-as: {as-sent: A yes or no.}")),
    ("number-or-text", {**MASS, **thing("mass: {$ref: Mass.yaml}", "other: {type: number}", "word: {type: string}")}),
    ("number-or-text", {**MASS, **thing("mass:", "  anyOf: [{$ref: Mass.yaml}, {type: 'null'}]")}),
    ("number-or-text", thing("day:", "  type: [integer, string]", "  x-reads-as: {as-sent: A day.}")),
    ("number-or-text", thing("conidex: {type: string}", "orderIds: {type: integer}", "order_ref: {type: string}")),
    ("number-or-text", asked("mass: {type: [string, number]}", "conid: {type: string}")),
]


@pytest.mark.parametrize(("rule", "changes"), BAD, ids=[rule for rule, _ in BAD])
def test_fragment_is_refused_where_it_is_wrong(
    rule: str, changes: dict[str, Any], assert_rule: Callable[[str, dict[str, Any]], None]
) -> None:
    assert "# HERE" in str(changes)
    assert_rule(rule, changes)


@pytest.mark.parametrize(("rule", "changes"), GOOD, ids=[rule for rule, _ in GOOD])
def test_fragment_passes(
    rule: str, changes: dict[str, Any], assert_rule: Callable[[str, dict[str, Any]], None]
) -> None:
    assert_rule(rule, changes)


def test_every_rule_of_this_module_has_a_failing_and_a_passing_fragment() -> None:
    here = {name for name, rule in RULES.items() if rule.check.__module__ == figures.__name__}
    assert {rule for rule, _ in BAD} == {rule for rule, _ in GOOD} == here
