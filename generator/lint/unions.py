"""Unions: can a reader tell the variants apart?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations
from typing import Any, NamedTuple

from generator.lint._contract import Contract, reference_pointer, types_of
from generator.lint._registry import Problem, rule
from generator.lint.schemas import is_object
from generator.structure import is_constraint, is_reference

__all__ = ["Members", "members"]


class Members(NamedTuple):
    """What an object schema says of its members, its `allOf` parts included."""

    properties: dict[str, Any]
    required: frozenset[str]


def members(contract: Contract, schema: dict[str, Any], depth: int = 0) -> Members:
    """Properties and required names of a schema and of all it is composed of."""
    properties = dict(schema.get("properties") or {})
    required = set(schema.get("required") or ())
    for part in schema.get("allOf") or ():
        if depth < 8:
            inherited = members(contract, contract.schema(part), depth + 1)
            properties = {**inherited.properties, **properties}
            required |= inherited.required
    return Members(properties, frozenset(required))


@rule("union-variants")
def union_variants(contract: Contract) -> Iterator[Problem]:
    """The variants of a union can be told apart by what they require.

    Each object variant requires a member that the other does not have, or fixes a shared member to another `const`;
    variants of different JSON types differ by themselves. Otherwise the generator takes the first that does not raise,
    whatever was meant. In what is only sent one variant may require all of another and more: nobody has to guess there,
    since the caller chooses the class.
    """
    for pointer, node in contract.all("schema"):
        only_sent = pointer[:3] in contract.request_side - contract.response_side
        for keyword in ("oneOf", "anyOf"):
            if keyword not in node:
                continue
            variants = list(_variants(contract, node[keyword]))
            for (first, one), (second, other) in combinations(variants, 2):
                reason = _confusable(contract, one, other)
                if reason and not (only_sent and _nested(contract, one, other)):
                    yield (*pointer, keyword), f"{first} and {second} cannot be told apart: {reason}"


@rule("discriminator")
def discriminator(contract: Contract) -> Iterator[Problem]:
    """A `discriminator` names a member that every variant requires and fixes with `const`.

    The generator ignores the discriminator itself; the constants are what decides.
    """
    for pointer, node in contract.all("schema"):
        written = node.get("discriminator")
        if not isinstance(written, dict):
            continue
        name = written.get("propertyName")
        for variant, schema in _variants(contract, [*node.get("oneOf", ()), *node.get("anyOf", ())]):
            found = members(contract, schema)
            if name not in found.required or "const" not in contract.schema(found.properties.get(name, {})):
                yield (*pointer, "discriminator"), f"{variant} must require {name} and give it a const"


def _variants(contract: Contract, entries: Any, depth: int = 0) -> Iterator[tuple[str, dict[str, Any]]]:
    """The variants behind references and nested unions, each with a name for messages."""
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        if is_constraint(entry):
            continue
        schema = contract.schema(entry)
        nested = schema.get("oneOf") or schema.get("anyOf")
        if nested and depth < 8:
            yield from _variants(contract, nested, depth + 1)
            continue
        name = str(reference_pointer(entry["$ref"])[-1]) if is_reference(entry) else _named(index, schema)
        yield name, schema


def _named(index: int, schema: dict[str, Any]) -> str:
    types = "/".join(sorted(types_of(schema)))
    return f"variant {index + 1} ({types})" if types else f"variant {index + 1}"


def _json_types(schema: dict[str, Any]) -> frozenset[str]:
    types = types_of(schema)
    if not types and (is_object(schema) or "allOf" in schema):
        return frozenset({"object"})
    if not types and "const" in schema:
        return frozenset({json.dumps(schema["const"])})
    # Every integer is a number, so the two overlap.
    return types | {"integer"} if "number" in types else types


def _confusable(contract: Contract, one: dict[str, Any], other: dict[str, Any], depth: int = 0) -> str | None:
    """Why a body could be read as either schema, or None when it cannot."""
    types, others = _json_types(one), _json_types(other)
    if not types or not others:
        return "one of them accepts anything"
    shared = types & others
    if not shared:
        return None
    if shared - {"object", "array"}:
        consts = one.get("const"), other.get("const")
        if None not in consts and consts[0] != consts[1]:
            return None
        return f"both may be {', '.join(sorted(shared - {'object', 'array'}))}"
    if "array" in shared and depth < 4:
        first, second = contract.schema(one.get("items")), contract.schema(other.get("items"))
        reason = _confusable(contract, first, second, depth + 1)
        if reason:
            return f"both are arrays and, of their items, {reason}"
    return _same_object(contract, one, other) if "object" in shared else None


def _nested(contract: Contract, one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether one of two objects requires all that the other does, and more."""
    first, second = members(contract, one).required, members(contract, other).required
    return first < second or second < first


def _same_object(contract: Contract, one: dict[str, Any], other: dict[str, Any]) -> str | None:
    first, second = members(contract, one), members(contract, other)
    for name in first.required & second.required:
        consts = [contract.schema(found.properties.get(name, {})).get("const") for found in (first, second)]
        if None not in consts and consts[0] != consts[1]:
            return None
    if not first.required - second.properties.keys():
        return "the first requires nothing that the second does not have"
    if not second.required - first.properties.keys():
        return "the second requires nothing that the first does not have"
    return None
