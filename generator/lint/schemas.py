"""Schemas: what the generator drops, ignores or doubles, and the shape every schema of the house has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from generator.lint._contract import Contract, reference_pointer, types_of
from generator.lint._registry import Problem, rule
from generator.structure import Pointer, is_reference

__all__ = ["is_object"]

_OBJECT_KEYWORDS = ("properties", "additionalProperties", "patternProperties", "required")
_IGNORED = (
    "patternProperties",
    "unevaluatedProperties",
    "unevaluatedItems",
    "prefixItems",
    "contentSchema",
    "$dynamicRef",
    "$anchor",
    "$id",
)
_FORMATS = {
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
    "decimal": "string",
    "date": "string",
    "date-time": "string",
    "uuid": "string",
    "uri": "string",
    "byte": "string",
    "binary": "string",
    "ipv4": "string",
    "email": "string",
    "password": "string",
}
#: JSON Schema 2020-12 with all its vocabularies, and the keywords that OpenAPI 3.1 adds.
_KEYWORDS = {
    "$anchor", "$comment", "$defs", "$dynamicAnchor", "$dynamicRef", "$id", "$ref", "$schema", "$vocabulary",
    "additionalProperties", "allOf", "anyOf", "const", "contains", "contentEncoding", "contentMediaType",
    "contentSchema", "default", "dependentRequired", "dependentSchemas", "deprecated", "description", "discriminator",
    "else", "enum", "example", "examples", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "if",
    "items", "maxContains", "maxItems", "maxLength", "maxProperties", "maximum", "minContains", "minItems",
    "minLength", "minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern", "patternProperties",
    "prefixItems", "properties", "propertyNames", "readOnly", "required", "then", "title", "type", "unevaluatedItems",
    "unevaluatedProperties", "uniqueItems", "writeOnly", "xml",
}  # fmt: skip
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")


def is_object(schema: dict[str, Any]) -> bool:
    """Whether a schema describes an object with members of its own."""
    return "object" in types_of(schema) or any(keyword in schema for keyword in _OBJECT_KEYWORDS)


def _is_component(pointer: Pointer) -> bool:
    return len(pointer) == 3 and pointer[:2] == ("components", "schemas")


@rule("boolean-schema")
def boolean_schema(contract: Contract) -> Iterator[Problem]:
    """No schema is `true` or `false` (but `additionalProperties: true` is).

    The generator stops at one and writes nothing. The empty schema `{}` says the same as `true`.
    """
    for pointer, _, node in contract.visited("schema"):
        if isinstance(node, bool) and pointer[-1] != "additionalProperties":
            yield pointer, f"the schema is {str(node).lower()}; write {{}} for anything, or leave it out"


@rule("closed-object")
def closed_object(contract: Contract) -> Iterator[Problem]:
    """No object is closed with `additionalProperties: false`.

    The broker adds fields without notice; a client that refuses them breaks on a good day.
    """
    for pointer, node in contract.all("schema"):
        if node.get("additionalProperties") is False:
            yield (*pointer, "additionalProperties"), "objects stay open: leave additionalProperties out"


@rule("local-definitions")
def local_definitions(contract: Contract) -> Iterator[Problem]:
    """No `$defs` or `definitions`.

    The generator does not find them and drops the schema with every operation that uses it.
    """
    for pointer, node in contract.all("schema"):
        for keyword in ("$defs", "definitions"):
            if keyword in node and not (pointer and pointer[-1] == "properties"):
                yield (*pointer, keyword), f"{keyword}: give each definition a file in schemas/"


@rule("schema-title")
def schema_title(contract: Contract) -> Iterator[Problem]:
    """No `title` in a schema.

    To the generator a title beats the component's name as the name of the class, and equal titles drop schemas.
    """
    for pointer, node in contract.all("schema"):
        if "title" in node:
            yield (*pointer, "title"), "the file's name is the schema's name: no title"


@rule("inline-object")
def inline_object(contract: Contract) -> Iterator[Problem]:
    """Every object is a schema of its own, in a file of its own.

    The generator names an inline object after the path to it, so that its class changes name when a neighbour does.
    """
    for pointer, node in contract.all("schema"):
        inside_all_of = len(pointer) == 5 and _is_component(pointer[:3]) and pointer[3] == "allOf"
        if is_object(node) and not _is_component(pointer) and not inside_all_of:
            yield pointer, "give this object a file in schemas/ and $ref it"


@rule("array-items")
def array_items(contract: Contract) -> Iterator[Problem]:
    """Every array says what is in it.

    An array without `items` becomes a list of anything: nothing is decoded, checked or offered by an editor.
    """
    for pointer, node in contract.all("schema"):
        if "array" in types_of(node) and "items" not in node:
            yield pointer, "an array needs items"


@rule("recursive-array")
def recursive_array(contract: Contract) -> Iterator[Problem]:
    """No array whose items are, without an object in between, the array again.

    The generator drops it. An object that holds the array can be recursive.
    """
    for name in contract.schemas:
        start: Pointer = ("components", "schemas", name)
        seen: set[Pointer] = set()
        pending = list(_transparent(contract, start))
        while pending:
            target = pending.pop()
            if target == start:
                yield start, "the array contains itself: put an object in between"
                break
            if target not in seen:
                seen.add(target)
                pending.extend(_transparent(contract, target))


def _transparent(contract: Contract, pointer: Pointer) -> Iterator[Pointer]:
    """Components that an array or union reaches without passing through a property."""
    pending = [contract.at(pointer)]
    while pending:
        node = pending.pop()
        if is_reference(node):
            yield reference_pointer(node["$ref"])
        elif isinstance(node, dict):
            pending.extend(child for key in ("anyOf", "oneOf", "allOf") for child in node.get(key, ()))
            pending.append(node.get("items"))


@rule("mixed-enum")
def mixed_enum(contract: Contract) -> Iterator[Problem]:
    """The values of an `enum` are of one type.

    The generator drops a schema with mixed values. Name the types and keep the values in the description instead.
    """
    for pointer, node in contract.all("schema"):
        if len({type(value) for value in node.get("enum", ()) if value is not None}) > 1:
            yield (*pointer, "enum"), "the values of an enum are of one type"


@rule("nullable-enum")
def nullable_enum(contract: Contract) -> Iterator[Problem]:
    """A list of values that may also be null is `anyOf: [{$ref: Values.yaml}, {type: "null"}]`.

    Written as `type: [string, "null"]` with the values beside it, it becomes three classes that do not know each other.
    """
    for pointer, node in contract.all("schema"):
        values = node.get("enum", ())
        if ("null" in types_of(node) and (values or "x-known-values" in node)) or None in values:
            yield pointer, 'write anyOf: [{$ref: <the values>}, {type: "null"}]'


@rule("closed-enum")
def closed_enum(contract: Contract) -> Iterator[Problem]:
    """What is received has no `enum`: known values stand in `x-known-values` of a schema of their own.

    The broker adds order types, states and codes; a closed list turns a new one into a lost answer.
    """
    for pointer, node in contract.all("schema"):
        received = pointer[:3] in contract.response_side or "responses" in pointer[:4]
        if "enum" in node and received:
            yield (*pointer, "enum"), "write x-known-values (value: meaning) with x-open-enum: true in a schema file"


@rule("nullable-keyword")
def nullable_keyword(contract: Contract) -> Iterator[Problem]:
    """No `nullable`: it was OpenAPI 3.0's and means nothing in 3.1, so that the schema says "never null" instead."""
    for pointer, node in contract.all("schema"):
        for keyword in ("nullable", "x-nullable"):
            if keyword in node:
                yield (*pointer, keyword), 'write type: [<type>, "null"], or anyOf with {type: "null"} for a reference'


def _is_coded_text(schema: dict[str, Any]) -> bool:
    return types_of(schema) == {"string"} and "contentMediaType" in schema


@rule("unknown-keyword")
def unknown_keyword(contract: Contract) -> Iterator[Problem]:
    """A schema has the keywords of JSON Schema 2020-12 and of OpenAPI 3.1, and extensions that begin with `x-`.

    JSON Schema allows any other name and takes no notice of it: `maxLenght: 8` limits nothing.
    """
    for pointer, kind, node in contract.visits:
        if kind in ("schema", "constraint") and isinstance(node, dict):
            for keyword in node:
                if keyword not in _KEYWORDS and not keyword.startswith("x-") and keyword != "nullable":
                    near = get_close_matches(keyword, _KEYWORDS, 1)
                    yield (*pointer, keyword), f"{keyword} is no keyword" + (f": {near[0]}?" if near else "")


@rule("ignored-keyword")
def ignored_keyword(contract: Contract) -> Iterator[Problem]:
    """No keyword that gives a schema a shape which the generator does not see or takes for another.

    The client would promise what the contract does not say. Keywords that only limit values (bounds, patterns, `if`,
    `not`, `dependentRequired`) are fine: validators check them, types do not need them. So is `contentSchema` on a
    text with a `contentMediaType`: the value stays a text, and the schema says what is inside (the claims of a JWT).
    """
    for pointer, node in contract.all("schema"):
        for keyword in _IGNORED:
            if keyword == "contentSchema" and _is_coded_text(node):
                continue
            if keyword in node:
                yield (*pointer, keyword), f"the generator does not understand {keyword}"


@rule("read-write-only")
def read_write_only(contract: Contract) -> Iterator[Problem]:
    """A schema with `readOnly` or `writeOnly` members is not used in both directions.

    The generator ignores both words, so that a constructor would demand what only the server can know.
    """
    for pointer, node in contract.all("schema"):
        used_both_ways = pointer[:3] in contract.request_side and pointer[:3] in contract.response_side
        for keyword in ("readOnly", "writeOnly"):
            if node.get(keyword) is True and used_both_ways:
                yield (*pointer, keyword), f"{keyword} in a schema that is sent and received: make it two schemas"


@rule("format-type")
def format_type(contract: Contract) -> Iterator[Problem]:
    """A `format` is one that the generator or a validator knows, on the type that it belongs to.

    `decimal` on a number, or `datetime` for `date-time`, is silently nothing at all.
    """
    for pointer, node in contract.all("schema"):
        written = node.get("format")
        if written is None:
            continue
        expected = _FORMATS.get(written)
        if expected is None:
            yield (*pointer, "format"), f"unknown format {written} (known: {', '.join(_FORMATS)})"
        elif types_of(node) and expected not in types_of(node):
            yield (*pointer, "format"), f"format {written} belongs to type {expected}"


@rule("schema-name")
def schema_name(contract: Contract) -> Iterator[Problem]:
    """A schema's name, which is its file's name, is PascalCase.

    It is the class name a user types; any other form would be changed by the generator.
    """
    for name in contract.schemas:
        if not _PASCAL.fullmatch(name):
            yield ("components", "schemas", name), f"{name} is not PascalCase"


@rule("component-alias")
def component_alias(contract: Contract) -> Iterator[Problem]:
    """No component is only a reference to another: the generator handles some of them, and two names mean one thing."""
    for section, named in contract.components.items():
        for name, node in named.items():
            if is_reference(node) and len(node) == 1:
                yield ("components", section, name), f"{name} is only another name: reference {node['$ref']} itself"


@rule("property-description")
def property_description(contract: Contract) -> Iterator[Problem]:
    """Every property says what it means, with its unit, in words of its own.

    The words become the attribute's documentation; beside a `$ref` they say what the thing is here.
    """
    for pointer, _, node in contract.visited("schema"):
        if len(pointer) > 1 and pointer[-2] == "properties" and isinstance(node, dict):
            described = node.get("description")
            if not (isinstance(described, str) and described.strip()):
                yield pointer, f"{pointer[-1]} has no description"


@rule("empty-description")
def empty_description(contract: Contract) -> Iterator[Problem]:
    """The words that describe a property are not only those of its name: `accountTitle` is not told by "Title."."""
    for pointer, _, node in contract.visited("schema"):
        if len(pointer) > 1 and pointer[-2] == "properties" and isinstance(node, dict):
            described = str(node.get("description", "")).strip()
            told = {_stem(word) for word in _words(described) if word not in _LITTLE}
            if described and told <= {_stem(word) for word in _words(str(pointer[-1]))}:
                yield pointer, f"{pointer[-1]} is described by its own name: {node['description']!r}"


@rule("case-twin")
def case_twin(contract: Contract) -> Iterator[Problem]:
    """Properties that differ by case alone name each other (`x-case-twin`): many languages cannot have both."""
    for pointer, _, node in contract.visited("schema"):
        properties = node.get("properties") if isinstance(node, dict) else None
        if not isinstance(properties, dict):
            continue
        spelled: dict[str, list[str]] = {}
        for name in properties:
            spelled.setdefault(str(name).lower(), []).append(str(name))
        for name, child in properties.items():
            twins = [twin for twin in spelled[str(name).lower()] if twin != name]
            named = child.get("x-case-twin") if isinstance(child, dict) else None
            if named != (twins[0] if twins else None):
                wanted = f"wants x-case-twin: {twins[0]}" if twins else "has no twin to name"
                yield (*pointer, "properties", name), f"{name} {wanted}"


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Za-z]+", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text))]


def _stem(word: str) -> str:
    return re.sub(r"(es|s|ed|ing|d|e)$", "", re.sub(r"(ies|y)$", "", word))


# fmt: off
_LITTLE = frozenset({
    "a", "an", "and", "are", "as", "be", "by", "can", "for", "has", "have", "here", "in", "is", "it", "its", "of", "on",
    "or", "s", "that", "the", "there", "this", "to", "was", "whether", "with",
})
# fmt: on
