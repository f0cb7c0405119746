"""Two schemas side by side, in one direction."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.diff._record import Recorder
from generator.diff._view import CONSTRAINTS, Form, View, mapping, sequence
from generator.diff.policy import Direction

__all__ = ["SchemaComparison"]

_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
#: Lower bounds of counts: without one, nothing at all is allowed, which is a bound of 0.
_COUNTS = ("minLength", "minItems", "minProperties")
#: Formats that only limit the range of a number, by width; one that is absent is as wide as can be.
_WIDTHS = {"int32": 32, "int64": 64, "float": 33, "double": 65, None: 1000}
#: Types that a value of the type on the left also is.
_WIDER = {"integer": {"number"}}
_FLAGS = {"readOnly": "read-write-changed", "writeOnly": "read-write-changed", "x-raised": "raised-changed"}
_WORDS_ONLY = frozenset({"description", "example", "examples", "title", "$comment"})


class SchemaComparison:
    """Walks two documents' schemas together. Each pair of components is compared once a direction, so cycles end."""

    def __init__(self, old: View, new: View, recorder: Recorder) -> None:
        self._old = old
        self._new = new
        self._recorder = recorder
        self._seen: set[tuple[str, str, Direction]] = set()
        self._added = (
            _places(new)
            - _places(old)
            - {new.operations[key].place for key in new.operations.keys() & old.operations.keys()}
        )
        #: Components that took another's place somewhere: (old name, new name).
        self.renamed: set[tuple[str, str]] = set()

    def compare(self, old: Any, new: Any, place: str, direction: Direction, operations: Iterable[str]) -> None:
        """Compare two schemas that stand at `place`; `operations` are those concerned as long as it is no component."""
        self._forms(self._old.form(old), self._new.form(new), place, direction, tuple(operations))

    def _forms(self, old: Form, new: Form, place: str, direction: Direction, operations: tuple[str, ...]) -> None:
        if new.nullable != old.nullable and (old.types or old.variants) and (new.types or new.variants):
            kind = "became-nullable" if new.nullable else "became-not-nullable"
            self._add(kind, place, "may now be null" if new.nullable else "is no longer null", direction, operations)
        if old.name and new.name:
            if old.name != new.name:
                message = f"is now a {new.name}, was {old.name}"
                if old.name in self._new.schemas or new.name in self._old.schemas:
                    self._add("type-changed", place, message, direction, operations)
                    return
                self._add("schema-renamed", place, message, direction, operations)
                self.renamed.add((old.name, new.name))
            key = (old.name, new.name, direction)
            if key in self._seen:
                return
            self._seen.add(key)
            place, operations = new.name, self._users(old.name, new.name, direction)
        if old.variants or new.variants:
            self._variants(old, new, place, direction, operations)
            return
        if self._types(old, new, place, direction, operations):
            self._values(old, new, place, direction, operations)
            self._limits(old.node, new.node, place, direction, operations)
            self._members(old.node, new.node, place, direction, operations)
            if "items" in old.node or "items" in new.node:
                before, after = old.node.get("items", {}), new.node.get("items", {})
                self.compare(before, after, f"{place}[]", direction, operations)

    def _users(self, old: str, new: str, direction: Direction) -> tuple[str, ...]:
        users = self._old.users.get((old, direction), frozenset()) | self._new.users.get((new, direction), frozenset())
        # Nobody calls yet what is only added.
        return tuple(users - self._added)

    def _add(self, kind: str, place: str, message: str, direction: Direction, operations: Iterable[str]) -> None:
        self._recorder.add(kind, place, message, direction=direction, operations=operations)

    def _variants(self, old: Form, new: Form, place: str, direction: Direction, operations: tuple[str, ...]) -> None:
        before = {_identity(form): form for form in old.variants or (old,)}
        after = {_identity(form): form for form in new.variants or (new,)}
        if not before.keys() & after.keys() and len(before) == len(after) == 1:
            self._add("type-changed", place, f"is {new.label}, was {old.label}", direction, operations)
            return
        for key, form in before.items():
            if key not in after:
                self._add("variant-removed", place, f"is no longer {form.label}", direction, operations)
        for key, form in after.items():
            if key in before:
                pair = before[key]._replace(nullable=False), form._replace(nullable=False)
                self._forms(*pair, f"{place}<{form.label}>", direction, operations)
            else:
                label = "an object" if form.label == place else form.label
                self._add("variant-added", place, f"may now also be {label}", direction, operations)

    def _types(self, old: Form, new: Form, place: str, direction: Direction, operations: tuple[str, ...]) -> bool:
        """Compare types and format; False where the two have so little in common that the rest is no use comparing."""
        if old.types != new.types:
            widened, narrowed = _accepts(new.types, old.types), _accepts(old.types, new.types)
            kind = "type-widened" if widened else "type-narrowed" if narrowed else "type-changed"
            self._add(kind, place, f"is {new.label}, was {old.label}", direction, operations)
            return widened or narrowed
        before, after = (str(side.node["format"]) if "format" in side.node else None for side in (old, new))
        if before != after:
            message = f"has format {after or 'none'}, had {before or 'none'}"
            self._add(_format_kind(before, after), place, message, direction, operations)
        return True

    def _values(self, old: Form, new: Form, place: str, direction: Direction, operations: tuple[str, ...]) -> None:
        before, after = _enum(old.node), _enum(new.node)
        if before is None and after is not None:
            told = ", ".join(after.values())
            self._add("became-enum", place, f"is limited to {told}", direction, operations)
        elif before is not None and after is None:
            names_stay = before.keys() <= {_told(value) for value in mapping(new.node.get("x-known-values"))}
            kind = "became-open" if names_stay else "became-free"
            self._add(kind, place, "is no longer limited to a list", direction, operations)
        elif before is not None and after is not None:
            if "const" in old.node and "const" in new.node and before.keys() != after.keys():
                message = f"is always {_told(new.node['const'])}, was {_told(old.node['const'])}"
                self._add("const-changed", place, message, direction, operations)
                return
            for key in before.keys() - after.keys():
                self._add("enum-value-removed", place, f"loses the value {before[key]}", direction, operations)
            for key in after.keys() - before.keys():
                self._add("enum-value-added", place, f"gains the value {after[key]}", direction, operations)
        self._known_values(old.node, new.node, place, direction, operations)

    def _known_values(
        self, old: dict[str, Any], new: dict[str, Any], place: str, direction: Direction, operations: tuple[str, ...]
    ) -> None:
        before, after = old.get("x-known-values"), new.get("x-known-values")
        if isinstance(before, dict) and isinstance(after, dict):
            for value in before.keys() - after.keys():
                self._add("known-value-removed", place, f"loses the known value {value}", direction, operations)
            for value in after.keys() - before.keys():
                self._add("known-value-added", place, f"gains the known value {value}", direction, operations)
        elif isinstance(before, dict):
            self._add("open-enum-removed", place, "is no longer an open enum", direction, operations)
        elif isinstance(after, dict):
            self._add("open-enum-added", place, "is now an open enum", direction, operations)

    def _limits(
        self, old: dict[str, Any], new: dict[str, Any], place: str, direction: Direction, operations: tuple[str, ...]
    ) -> None:
        for keyword in (*_UPPER, *_LOWER):
            absent = 0 if keyword in _COUNTS else None
            before, after = _number(old.get(keyword), absent), _number(new.get(keyword), absent)
            if before == after:
                continue
            if before is None:
                kind, message = "bound-set", f"has {keyword} {after}"
            elif after is None:
                kind, message = "bound-removed", f"has no {keyword} any more (was {before})"
            else:
                tightened = (after < before) == (keyword in _UPPER)
                kind = "bound-tightened" if tightened else "bound-loosened"
                message = f"has {keyword} {after}, had {before}"
            self._add(kind, place, message, direction, operations)
        before, after = old.get("pattern"), new.get("pattern")
        if before != after:
            kind = "pattern-added" if before is None else "pattern-removed" if after is None else "pattern-changed"
            self._add(kind, place, f"has the pattern {after}, had {before}", direction, operations)
        self._constraints(old, new, place, direction, operations)
        if _told(old.get("default")) != _told(new.get("default")):
            message = f"has the default {_told(new.get('default'))}, had {_told(old.get('default'))}"
            self._add("default-changed", place, message, direction, operations)
        for keyword, kind in _FLAGS.items():
            if bool(old.get(keyword)) != bool(new.get(keyword)):
                message = f"is {'now' if new.get(keyword) else 'no longer'} {keyword}"
                self._add(kind, place, message, direction, operations)
        if bool(old.get("x-decimal")) != bool(new.get("x-decimal")):
            kind = "decimal-accepted" if new.get("x-decimal") else "decimal-refused"
            message = "accepts Decimal" if new.get("x-decimal") else "no longer accepts Decimal"
            self._add(kind, place, message, direction, operations)
        was, now = _reading(old), _reading(new)
        if was != now:
            message = f"is now read {now}, was read {was}"
            self._add("reading-changed", place, message, direction, operations)
        if new.get("deprecated") and not old.get("deprecated"):
            self._add("property-deprecated", place, "is deprecated", direction, operations)
        if _told(old.get("discriminator")) != _told(new.get("discriminator")):
            self._add("discriminator-changed", place, "has another discriminator", direction, operations)

    def _constraints(
        self, old: dict[str, Any], new: dict[str, Any], place: str, direction: Direction, operations: tuple[str, ...]
    ) -> None:
        for keyword in (*CONSTRAINTS, "allOf", "anyOf", "oneOf", "uniqueItems", "multipleOf", "patternProperties"):
            before, after = _bare(old.get(keyword)), _bare(new.get(keyword))
            if before != after:
                done = "added" if before is None else "removed" if after is None else "changed"
                message = f"has a constraint {done} ({keyword})"
                self._add(f"constraint-{done}", place, message, direction, operations)

    def _members(
        self, old: dict[str, Any], new: dict[str, Any], place: str, direction: Direction, operations: tuple[str, ...]
    ) -> None:
        before, after = mapping(old.get("properties")), mapping(new.get("properties"))
        was, now = set(map(str, sequence(old.get("required")))), set(map(str, sequence(new.get("required"))))
        for name in before:
            if name not in after:
                self._add("property-removed", f"{place}.{name}", "is removed", direction, operations)
        for name, schema in after.items():
            here = f"{place}.{name}"
            has_default = "default" in self._new.form(schema).node
            if name not in before:
                kind = "required-property-added" if name in now and not has_default else "property-added"
                word = "is added, and required" if name in now else "is added"
                self._add(kind, here, word, direction, operations)
                continue
            if name in now and name not in was:
                kind = "property-required-with-default" if has_default else "property-required"
                self._add(kind, here, "is required", direction, operations)
            elif name in was and name not in now:
                self._add("property-optional", here, "is optional", direction, operations)
            self.compare(before[name], schema, here, direction, operations)
        rest = [side.get("additionalProperties", True) for side in (old, new)]
        self._rest(rest[0], rest[1], place, direction, operations)

    def _rest(self, old: Any, new: Any, place: str, direction: Direction, operations: tuple[str, ...]) -> None:
        if old is False or new is False:
            if old is not new:
                kind = "object-closed" if new is False else "object-opened"
                word = "accepts no further members" if new is False else "accepts further members"
                self._add(kind, place, word, direction, operations)
        elif isinstance(old, dict) and isinstance(new, dict):
            self.compare(old, new, f"{place}.*", direction, operations)
        elif isinstance(old, dict) != isinstance(new, dict):
            kind = "map-value-added" if isinstance(new, dict) else "map-value-removed"
            word = "has a schema for further members" if isinstance(new, dict) else "takes anything as further members"
            self._add(kind, place, word, direction, operations)


def _identity(form: Form) -> str:
    """What makes two variants of a union the same one: the component's name, else the JSON types."""
    return form.name or " | ".join(sorted(form.types)) + (f" of {_items(form)}" if "array" in form.types else "")


def _items(form: Form) -> str:
    items = form.node.get("items")
    return str(items.get("$ref", items.get("type", ""))) if isinstance(items, dict) else ""


def _accepts(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether every value of the types `narrow` is of the types `wide`; no types means any."""
    if not wide:
        return True
    return bool(narrow) and all(kind in wide or _WIDER.get(kind, set()) & wide for kind in narrow)


def _format_kind(old: str | None, new: str | None) -> str:
    """A range may become wider or narrower; any other format is a type of its own to the client (date-time)."""
    if old not in _WIDTHS or new not in _WIDTHS:
        return "format-changed"
    return "range-widened" if _WIDTHS[new] > _WIDTHS[old] else "range-narrowed"


def _enum(node: dict[str, Any]) -> dict[str, str] | None:
    """The closed list of values by their JSON text, without null, or None where the schema has none."""
    values = [node["const"]] if "const" in node else sequence(node.get("enum")) or None
    return {_told(value): _told(value) for value in values if value is not None} if values is not None else None


def _number(value: Any, absent: int | None) -> float | int | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else absent


def _reading(schema: dict[str, Any]) -> str:
    """How the client reads a value; the reason why one is left as it is sent changes nothing."""
    reading = schema.get("x-reads-as")
    return f"as {reading}" if isinstance(reading, str) else "as it is sent"


def _told(value: Any) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _bare(value: Any) -> Any:
    """A constraint without the words around it; members that describe shapes are compared elsewhere."""
    if isinstance(value, list):
        kept = [_bare(item) for item in value if not (isinstance(item, dict) and _describes(item))]
        return kept or None
    if isinstance(value, dict):
        return {key: _bare(child) for key, child in value.items() if key not in _WORDS_ONLY}
    return value


def _describes(schema: dict[str, Any]) -> bool:
    return bool(schema.keys() & {"$ref", "type"})


def _places(view: View) -> set[str]:
    return {operation.place for operation in (*view.operations.values(), *view.messages.values())}
