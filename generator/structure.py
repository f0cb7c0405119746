"""Which object of OpenAPI 3.1 stands where, as one table, and a walk over a document by it.

Without the table a walk cannot tell a ``$ref`` from a property that happens to be called so, or an example's data from
a schema. Everything that visits a contract (bundler, rules, diff) visits it through here.

Source: OpenAPI Specification 3.1.1, section 4.8, and JSON Schema 2020-12 for the schema keywords.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

__all__ = ["METHODS", "SECTIONS", "Pointer", "Visit", "is_reference", "pointer_text", "walk"]


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
        **dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), (_MAP, "schema")),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (_LIST, "schema")),
        **dict.fromkeys(("items", "contains", "additionalProperties", "propertyNames"), (_ONE, "schema")),
        **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties", "contentSchema"), (_ONE, "schema")),
        **dict.fromkeys(("not", "if", "then", "else"), (_ONE, "schema")),
    },
}


class Visit(NamedTuple):
    """One object of the document: where it stands, what it is, and the object (a reference stays a reference)."""

    pointer: Pointer
    kind: str
    node: Any


def is_reference(node: Any) -> bool:
    """Whether an object that stands where OpenAPI allows a reference is one."""
    return isinstance(node, dict) and isinstance(node.get("$ref"), str)


def pointer_text(pointer: Pointer) -> str:
    """The pointer as RFC 6901 text, ``/paths/~1tickle/post``."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)


def walk(node: Any, kind: str = "root", pointer: Pointer = ()) -> Iterator[Visit]:
    """Each object below `node` (itself first), in the order as written. References are yielded, not followed."""
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
                yield from walk(item, child_kind, (*here, index))
        elif shape == _MAP and isinstance(child, dict):
            extensible = key in ("paths", "responses")
            for name, item in child.items():
                if extensible and name.startswith("x-"):
                    continue
                yield from walk(item, child_kind, (*here, name))
