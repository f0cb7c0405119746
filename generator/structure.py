"""Which object of OpenAPI 3.1 stands where, as one table, and a walk over a document by it.

Without the table a walk cannot tell a ``$ref`` from a property that happens to be called so, or an example's data from
a schema. Everything that visits a contract (bundler, rules, diff) visits it through here.

Source: OpenAPI Specification 3.1.1, section 4.8, and JSON Schema 2020-12 for the schema keywords.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

__all__ = [
    "INTEGER",
    "METHODS",
    "READINGS",
    "SECTIONS",
    "Pointer",
    "Visit",
    "is_constraint",
    "is_reference",
    "pointer_text",
    "walk",
]


Pointer: TypeAlias = tuple[str | int, ...]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

#: Section of `components` -> kind of object in it.
SECTIONS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "request_body",
    "headers": "header",
    "securitySchemes": "security_scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path_item",
}

#: What text may be read as (`x-reads-as`) -> the class in ibkr_core.numbers that holds it.
READINGS = {"price": "Price", "size": "Size", "amount": "Amount", "change": "Change", "figure": "Figure"}
#: The value of `x-reads-as` for ids and other whole numbers, which stay `int`.
INTEGER = "integer"

_ONE, _LIST, _MAP = "one", "list", "map"

_CHILDREN: dict[str, dict[str, tuple[str, str]]] = {
    "root": {"paths": (_MAP, "path_item"), "webhooks": (_MAP, "path_item"), "components": (_ONE, "components")},
    "components": {section: (_MAP, kind) for section, kind in SECTIONS.items()},
    "path_item": dict.fromkeys(METHODS, (_ONE, "operation")) | {"parameters": (_LIST, "parameter")},
    "operation": {
        "parameters": (_LIST, "parameter"),
        "requestBody": (_ONE, "request_body"),
        "responses": (_MAP, "response"),
        "callbacks": (_MAP, "callback"),
    },
    "parameter": {"schema": (_ONE, "schema"), "content": (_MAP, "media_type"), "examples": (_MAP, "example")},
    "header": {"schema": (_ONE, "schema"), "content": (_MAP, "media_type"), "examples": (_MAP, "example")},
    "request_body": {"content": (_MAP, "media_type")},
    "response": {"headers": (_MAP, "header"), "content": (_MAP, "media_type"), "links": (_MAP, "link")},
    "media_type": {"schema": (_ONE, "schema"), "examples": (_MAP, "example"), "encoding": (_MAP, "encoding")},
    "encoding": {"headers": (_MAP, "header")},
    "schema": {
        **dict.fromkeys(("properties", "patternProperties", "$defs"), (_MAP, "schema")),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (_LIST, "schema")),
        **dict.fromkeys(("items", "additionalProperties"), (_ONE, "schema")),
        **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties", "contentSchema"), (_ONE, "schema")),
        **dict.fromkeys(("not", "if", "then", "else", "contains", "propertyNames"), (_ONE, "constraint")),
        "dependentSchemas": (_MAP, "constraint"),
    },
}
_CHILDREN["constraint"] = {key: (shape, "constraint") for key, (shape, _) in _CHILDREN["schema"].items()}

#: A schema that says one of these describes a shape; one that says none only limits the schema it stands in.
_SHAPE = frozenset({"$ref", "type", "properties", "items", "additionalProperties", "enum", "const"})


class Visit(NamedTuple):
    """One object of the document: where it stands, what it is, and the object (a reference stays a reference)."""

    pointer: Pointer
    kind: str
    node: Any


def is_reference(node: Any) -> bool:
    """Whether an object that stands where OpenAPI allows a reference is one."""
    return isinstance(node, dict) and isinstance(node.get("$ref"), str)


def is_constraint(schema: Any) -> bool:
    """Whether a member of `allOf`, `anyOf` or `oneOf` has no shape of its own, as ``{required: [conid]}``."""
    return isinstance(schema, dict) and bool(schema) and not schema.keys() & _SHAPE and not _has_variants(schema)


def _has_variants(schema: dict[str, Any]) -> bool:
    members = [member for key in ("allOf", "anyOf", "oneOf") for member in schema.get(key) or ()]
    return any(not is_constraint(member) for member in members)


def pointer_text(pointer: Pointer) -> str:
    """The pointer as RFC 6901 text, ``/paths/~1tickle/post``."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)


def walk(node: Any, kind: str = "root", pointer: Pointer = ()) -> Iterator[Visit]:
    """Each object below `node` (itself first), in the order as written. References are yielded, not followed.

    A schema that only limits another (under `if`, `not`, or in `allOf` without a shape) is of the kind "constraint".
    """
    yield Visit(pointer, kind, node)
    if not isinstance(node, dict):
        return
    if kind == "callback":
        for key, child in node.items():
            if not key.startswith(("$", "x-")):
                yield from walk(child, "path_item", (*pointer, key))
        return
    children = _CHILDREN.get(kind)
    if not children:
        return
    for key, child in node.items():
        known = children.get(key)
        if known is None:
            continue
        shape, child_kind = known
        here = (*pointer, key)
        if shape == _ONE:
            yield from walk(child, child_kind, here)
        elif shape == _LIST and isinstance(child, list):
            for index, item in enumerate(child):
                item_kind = "constraint" if child_kind == "schema" and is_constraint(item) else child_kind
                yield from walk(item, item_kind, (*here, index))
        elif shape == _MAP and isinstance(child, dict):
            extensible = key in ("paths", "responses")
            for name, item in child.items():
                if extensible and name.startswith("x-"):
                    continue
                yield from walk(item, child_kind, (*here, name))
