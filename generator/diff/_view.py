"""A bundled document as it is compared: references followed, compositions merged, nullability in one form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from generator.diff.policy import Direction
from generator.structure import METHODS, is_constraint, is_reference

__all__ = ["CONSTRAINTS", "Form", "Operation", "View", "mapping", "sequence"]

_TEMPLATE = re.compile(r"\{[^{}]*\}")

#: Keywords that limit values in a way which is compared as a whole.
CONSTRAINTS = ("not", "if", "then", "else", "contains", "propertyNames", "dependentRequired", "dependentSchemas")


def mapping(value: Any) -> dict[str, Any]:
    """The value if it is a mapping, else an empty one. A contract that is compared need not be a valid one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


class Operation(NamedTuple):
    """One operation (or streamed message, whose method is "message") and how it is told."""

    id: str
    method: str
    path: str
    node: dict[str, Any]
    item: dict[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        """What makes two operations the same one: method, and path without the names of its parameters."""
        return self.method, _TEMPLATE.sub("{}", self.path)

    @property
    def place(self) -> str:
        """How the operation is named in a report."""
        return self.id or f"{self.method.upper()} {self.path}"

    @property
    def group(self) -> str:
        """The first tag."""
        return str(next(iter(sequence(self.node.get("tags"))), "none"))


class Form(NamedTuple):
    """A schema without its spelling. `name` is its component's, if it has one; no `types` means any type."""

    name: str | None
    node: dict[str, Any]
    types: frozenset[str]
    nullable: bool
    variants: tuple[Form, ...]

    @property
    def label(self) -> str:
        """The type in a few words."""
        if self.name:
            return self.name
        if self.variants:
            return " | ".join(variant.label for variant in self.variants)
        return " | ".join(sorted(self.types)) or "any"


class View:
    """One side of the comparison."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        components = document.get("components")
        self.components: dict[str, dict[str, Any]] = components if isinstance(components, dict) else {}

    @property
    def schemas(self) -> dict[str, Any]:
        """The named schemas."""
        return mapping(self.components.get("schemas"))

    @cached_property
    def operations(self) -> dict[tuple[str, str], Operation]:
        """Operations by their key, in order."""
        found = {}
        for path, item in mapping(self.document.get("paths")).items():
            resolved = self.resolve(item)
            for method, node in resolved.items() if not path.startswith("x-") else ():
                if method in METHODS and isinstance(node, dict):
                    operation = Operation(str(node.get("operationId", "")), method, path, node, resolved)
                    found[operation.key] = operation
        return found

    @cached_property
    def messages(self) -> dict[str, Operation]:
        """Streamed messages (webhooks) by name."""
        found = {}
        for name, item in mapping(self.document.get("webhooks")).items():
            resolved = self.resolve(item)
            node = resolved.get("post")
            if isinstance(node, dict):
                found[name] = Operation(str(node.get("operationId", name)), "message", name, node, resolved)
        return found

    def resolve(self, node: Any) -> dict[str, Any]:
        """The object behind a reference; `{}` where there is none."""
        seen: set[str] = set()
        while is_reference(node) and node["$ref"] not in seen:
            seen.add(node["$ref"])
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                key = step.replace("~1", "/").replace("~0", "~")
                target = target.get(key) if isinstance(target, dict) else None
            node = target
        return node if isinstance(node, dict) and not is_reference(node) else {}

    def parameters(self, operation: Operation) -> dict[tuple[str, str], dict[str, Any]]:
        """Effective parameters by (place, name); header names count without case."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for owner in (operation.item, operation.node):
            for entry in sequence(owner.get("parameters")):
                parameter = self.resolve(entry)
                place, name = str(parameter.get("in")), str(parameter.get("name"))
                found[place, name.lower() if place == "header" else name] = parameter
        return found

    def form(self, schema: Any, depth: int = 0) -> Form:
        """A schema in its compared form. What has the wrong shape altogether counts as absent."""
        name = None
        if is_reference(schema):
            name = schema["$ref"].rsplit("/", 1)[-1]
            schema = self.resolve(schema)
        if not isinstance(schema, dict):
            # `true` accepts anything; `false`, nothing, is told by a type that does not exist.
            return Form(name, {}, frozenset({"nothing"}) if schema is False else frozenset(), schema is not False, ())
        node = self._merged(schema)
        variants = [v for key in ("oneOf", "anyOf") for v in sequence(node.get(key)) if not is_constraint(v)]
        if variants and depth < 12:
            return self._union(name, node, [self.form(variant, depth + 1) for variant in variants])
        written = node.get("type", [])
        types = frozenset([written] if isinstance(written, str) else map(str, sequence(written)))
        if not types and ("properties" in node or "additionalProperties" in node):
            types = frozenset({"object"})
        if not types and "enum" in node:
            types = frozenset(_json_type(value) for value in sequence(node["enum"]))
        if not types and "const" in node:
            types = frozenset({_json_type(node["const"])})
        nullable = not types or "null" in types or None in sequence(node.get("enum"))
        return Form(name, node, types - {"null"}, nullable, ())

    def _union(self, name: str | None, node: dict[str, Any], variants: list[Form]) -> Form:
        flat = [inner for variant in variants for inner in (variant.variants if not variant.name else ()) or (variant,)]
        nullable = any(variant.nullable for variant in variants)
        members = [form for form in flat if form.types or form.variants or form.name or not form.nullable]
        members = [form for form in members if form.types or form.variants or form.name]
        anything = any(not form.types and not form.variants and not _only_null(form.node) for form in flat)
        if anything:
            return Form(name, node, frozenset(), True, ())
        if len(members) == 1 and name is None:
            return members[0]._replace(nullable=nullable)
        types = frozenset(kind for form in members for kind in form.types)
        return Form(name, node, types, nullable, tuple(members))

    def _merged(self, schema: dict[str, Any], depth: int = 0) -> dict[str, Any]:
        """The schema with the shapes of its `allOf` taken in; members that only limit it stay in `allOf`."""
        parts = sequence(schema.get("allOf"))
        if not parts or depth > 12:
            return schema
        merged: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
        limits = []
        for part in parts:
            if is_constraint(part):
                limits.append(part)
                continue
            other = self._merged(self.resolve(part), depth + 1)
            properties = {**mapping(other.get("properties")), **mapping(merged.get("properties"))}
            required = [*sequence(merged.get("required")), *sequence(other.get("required"))]
            limits.extend(sequence(other.get("allOf")))
            merged = {**other, **merged}
            if properties:
                merged["properties"] = properties
            if required:
                merged["required"] = sorted(set(map(str, required)))
        merged.pop("allOf", None)
        return {**merged, "allOf": limits} if limits else merged

    @cached_property
    def users(self) -> dict[tuple[str, Direction], frozenset[str]]:
        """Which operations reach a component, and in which direction."""
        found: dict[tuple[str, Direction], set[str]] = {}
        for operation in self.operations.values():
            sent = [operation.node.get("requestBody"), *self.parameters(operation).values()]
            self._reach(operation, Direction.REQUEST, sent, found)
            self._reach(operation, Direction.RESPONSE, [operation.node.get("responses")], found)
        for message in self.messages.values():
            self._reach(message, Direction.RESPONSE, [message.node.get("requestBody")], found)
        return {key: frozenset(names) for key, names in found.items()}

    def _reach(
        self,
        operation: Operation,
        direction: Direction,
        roots: list[Any],
        found: dict[tuple[str, Direction], set[str]],
    ) -> None:
        seen: set[str] = set()
        pending = [reference for root in roots for reference in _references(root)]
        while pending:
            reference = pending.pop()
            if reference not in seen:
                seen.add(reference)
                pending.extend(self._references_of(reference))
        for reference in seen:
            if reference.startswith("#/components/schemas/"):
                found.setdefault((reference.rsplit("/", 1)[-1], direction), set()).add(operation.place)

    def _references_of(self, reference: str) -> tuple[str, ...]:
        known = self._reference_cache.get(reference)
        if known is None:
            known = tuple(_references(self.resolve({"$ref": reference})))
            self._reference_cache[reference] = known
        return known

    @cached_property
    def _reference_cache(self) -> dict[str, tuple[str, ...]]:
        return {}


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, child in node.items():
            if key == "$ref" and isinstance(child, str):
                yield child
            elif key not in ("example", "examples", "value", "links"):
                yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)


def _only_null(node: dict[str, Any]) -> bool:
    return node.get("type") in ("null", ["null"])


def _json_type(value: Any) -> str:
    text = json.dumps(value)
    kinds = {"{": "object", "[": "array", '"': "string", "t": "boolean", "f": "boolean", "n": "null"}
    return kinds.get(text[0], "number" if isinstance(value, float) else "integer")
