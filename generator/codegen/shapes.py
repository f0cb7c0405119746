"""Shapes read from the schemas of the contract.

openapi-python-client keeps the raw schema of objects only. Unions, enumerations and plain values lose theirs, and with
it what tells the members of a union apart, so shapes are read from the bundled document itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from generator.codegen.prepare import known_values
from generator.codegen.shape import KINDS, Shape, ShapeError, check_union, joined
from generator.structure import INTEGER, READINGS, Pointer

__all__ = ["Shapes"]

# JSON Schema type -> kind of plain value.
_PLAIN: Final = {"string": "text", "integer": "int", "number": "number", "boolean": "bool"}


@dataclass
class Shapes:
    """Reads shapes from the schemas of one bundled document."""

    schemas: Mapping[str, Any]
    _known: dict[str, Shape] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def component(self, name: str) -> Shape:
        """The shape of a reference to a component.

        Raises:
            ShapeError: it cannot be expressed, or refers to itself without an object in between.
        """
        if name in self._known:
            return self._known[name]
        pointer: Pointer = ("components", "schemas", name)
        if name in self._open:
            raise ShapeError(pointer, f"{name} contains itself without an object in between: no value could be read")
        self._open.append(name)
        schema = self.schemas[name]
        if known_values(schema if isinstance(schema, dict) else {}) and not self.is_enum(schema):
            message = (
                f"{name}: an enumeration is of text or of whole numbers; null goes where it is referred to, by anyOf"
            )
            raise ShapeError(pointer, message)
        if self.is_enum(schema):
            base = "int" if schema.get("type") == "integer" else "text"
            shape = Shape("enum", name=name, plain=(base,))
        elif self.is_model(schema):
            shape = Shape("model", name=name, required=frozenset(self.required(name)))
        else:
            target = self.inline(schema, pointer)
            shape = Shape("alias", name=name, target=target, nullable=target.nullable)
        self._open.pop()
        self._known[name] = shape
        return shape

    def all(self) -> tuple[dict[str, Shape], list[ShapeError]]:
        """The shapes of all components, and what stands in the way of the others, members of objects included."""
        found: dict[str, Shape] = {}
        defects: dict[Pointer, ShapeError] = {}
        for name in self.schemas:
            self._open.clear()
            try:
                found[name] = self.component(name)
            except ShapeError as error:
                defects[error.pointer] = error
                continue
            if found[name].kind != "model":
                continue
            members = [(schema, pointer) for schema, pointer, _ in self.properties(name).values()]
            others = self.others(name)
            if others is not None and isinstance(others[0], dict):
                members.append(others)
            for schema, pointer in members:
                self._open.clear()
                try:
                    self.inline(schema, pointer)
                except ShapeError as error:
                    defects[error.pointer] = error
        return found, list(defects.values())

    def is_number_form(self, name: str) -> bool:
        """Whether a component is a form of numbers that properties share, and so no type of its own."""
        shape = self.component(name)
        return shape.kind == "alias" and bool(shape.inside.reads)

    @staticmethod
    def is_enum(schema: Any) -> bool:
        """Whether a component becomes an enumeration."""
        return isinstance(schema, dict) and schema.get("type") in ("string", "integer") and bool(known_values(schema))

    @staticmethod
    def is_model(schema: Any) -> bool:
        """Whether a component becomes a class."""
        if not isinstance(schema, dict):
            return False
        return schema.get("type") == "object" or "properties" in schema or _merges(schema)

    def required(self, name: str) -> list[str]:
        """Members that an object must have, its `allOf` bases included."""
        return [key for key, (_, _, needed) in self.properties(name).items() if needed]

    def properties(self, name: str) -> dict[str, tuple[Any, Pointer, bool]]:
        """Members of an object component: name -> (schema, place, required), bases of `allOf` first."""
        found: dict[str, tuple[Any, Pointer]] = {}
        needed: set[str] = set()
        for schema, pointer in self._parts(name):
            needed.update(schema.get("required", ()))
            for key, child in schema.get("properties", {}).items():
                found[key] = (child, (*pointer, "properties", key))
        return {key: (child, pointer, key in needed) for key, (child, pointer) in found.items()}

    def others(self, name: str) -> tuple[Any, Pointer] | None:
        """Schema of the members of an object component that have no name of their own, if it says one."""
        for schema, pointer in self._parts(name):
            if "additionalProperties" in schema:
                return schema["additionalProperties"], (*pointer, "additionalProperties")
        return None

    def _parts(self, name: str) -> Iterator[tuple[dict[str, Any], Pointer]]:
        schema = self.schemas[name]
        pointer: Pointer = ("components", "schemas", name)
        for place, part in enumerate(schema.get("allOf", ())):
            if "$ref" in part:
                yield from self._parts(_component_name(part["$ref"]))
            elif "properties" in part:
                yield part, (*pointer, "allOf", place)
        yield schema, pointer

    def inline(self, schema: Any, pointer: Pointer) -> Shape:
        """The shape of a schema that stands at `pointer`.

        Raises:
            ShapeError: it cannot be expressed.
        """
        if not isinstance(schema, dict):
            raise ShapeError(pointer, "a boolean schema has no form in Python: use {} or leave it out")
        if "$ref" in schema:
            found = self.component(_component_name(schema["$ref"]))
            return found.inside if self.is_number_form(found.name) else found
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                return self._union(schema, keyword, pointer)
        if len(schema.get("allOf", ())) == 1 and "$ref" in schema["allOf"][0]:
            return self.inline(schema["allOf"][0], (*pointer, "allOf", 0))
        types = schema.get("type", _type_of(schema["const"]) if "const" in schema else [])
        types = [types] if isinstance(types, str) else list(types)
        nullable = "null" in types
        types = [kind for kind in types if kind != "null"]
        if "object" in types or "properties" in schema or "allOf" in schema:
            raise ShapeError(pointer, "an object without a name: give it a schema file of its own")
        if not types:
            return Shape("any", nullable=True)
        plain = tuple(kind for kind in KINDS if kind in {_PLAIN.get(name) for name in types})
        decimal, reads = bool(schema.get("x-decimal")), _reads(schema, pointer)
        members = [Shape("plain", plain=plain, decimal=decimal, reads=reads)] if plain else []
        if "array" in types:
            if "items" not in schema:
                raise ShapeError(pointer, "an array without items: say what is in it")
            members.append(Shape("list", item=self.inline(schema["items"], (*pointer, "items"))))
        return joined(members, nullable)

    def _union(self, schema: dict[str, Any], keyword: str, pointer: Pointer) -> Shape:
        members: list[Shape] = []
        nullable = False
        for place, part in enumerate(schema[keyword]):
            if isinstance(part, dict) and part.get("type") == "null":
                nullable = True
                continue
            members.append(self.inline(part, (*pointer, keyword, place)))
        shape = joined(members, nullable)
        if shape.kind == "union":
            shape = replace(shape, members=self._tagged(shape.members, schema.get("discriminator")))
            check_union(shape, (*pointer, keyword))
        return shape

    def _tagged(self, members: tuple[Shape, ...], discriminator: Any) -> tuple[Shape, ...]:
        """Objects with the value of a shared member that chooses them, where the contract fixes one."""
        models = [member for member in members if member.kind == "model"]
        fixed = {model.name: self._constants(model.name) for model in models}
        mapping: dict[str, str] = {}
        if isinstance(discriminator, dict):
            shared = [discriminator["propertyName"]]
            mapping = discriminator.get("mapping", {})
        else:
            first = fixed[models[0].name] if models else {}
            shared = [key for key in first if all(key in known for known in fixed.values())]
        if not shared or len(models) < 2:
            return members
        key = shared[0]
        tags: dict[str, tuple[str, ...]] = {}
        for model in models:
            listed = tuple(value for value, target in mapping.items() if _component_name(target) == model.name)
            tags[model.name] = listed or ((fixed[model.name][key],) if key in fixed[model.name] else (model.name,))
        return tuple(
            replace(member, tag=(key, tags[member.name])) if member.kind == "model" else member for member in members
        )

    def _constants(self, name: str) -> dict[str, str]:
        return {
            key: child["const"]
            for key, (child, _, _) in self.properties(name).items()
            if isinstance(child, dict) and isinstance(child.get("const"), str)
        }


def _reads(schema: dict[str, Any], pointer: Pointer) -> str:
    """What text is read as; empty where the contract does not say, or says that it stays as it is sent."""
    reads = schema.get("x-reads-as")
    if reads is None or isinstance(reads, dict):
        return ""
    if reads != INTEGER and reads not in READINGS:
        raise ShapeError(pointer, f"x-reads-as {reads!r} is not one of {', '.join(READINGS)}, {INTEGER}")
    return str(reads)


def _type_of(constant: object) -> str:
    if isinstance(constant, bool):
        return "boolean"
    return {str: "string", int: "integer", float: "number"}.get(type(constant), "null")


def _merges(schema: dict[str, Any]) -> bool:
    parts = schema.get("allOf", ())
    return len(parts) > 1 and any("$ref" in part or "properties" in part for part in parts if isinstance(part, dict))


def _component_name(reference: str) -> str:
    return reference.rpartition("/")[2]
