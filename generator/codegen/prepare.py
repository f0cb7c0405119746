"""The bundled contract as openapi-python-client is to see it.

The tool drops a schema, and everything that refers to it, as soon as it meets a keyword it cannot follow. Keywords that
only constrain values say nothing about the code to write, so they are taken out here; open enumerations are handed
over as the enumerations they are. Texts come from the contract itself, bodies of errors are not decoded, examples are
not used: they are left out, because the tool copies all it knows several times over. The document that ships with the
client keeps all of it.
"""

from __future__ import annotations

from typing import Any, Final

from generator.codegen.operations import is_text

__all__ = ["known_values", "prepared", "shape_schema"]

# Keywords that restrict which values are valid without changing what they are.
_CONSTRAINTS: Final = frozenset(
    {
        *("if", "then", "else", "not", "contains", "minContains", "maxContains", "dependentRequired"),
        *("dependentSchemas", "enum", "default"),
        *("patternProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "minimum", "maximum"),
        *("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems"),
        *("maxItems", "uniqueItems", "minProperties", "maxProperties", "example", "examples", "format"),
        *("title", "description"),
        *("contentEncoding", "contentMediaType", "contentSchema"),
    }
)
# Keywords any of which makes a member of allOf, anyOf or oneOf say what a value is.
_SHAPE: Final = frozenset(
    {"$ref", "type", "properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "const"}
)


def prepared(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of a bundled document that the tool can parse in whole."""
    components = document.get("components", {})
    kept: dict[str, Any] = {
        "schemas": {name: _component(schema) for name, schema in components.get("schemas", {}).items()},
    }
    for section in ("parameters", "responses", "requestBodies"):
        kept[section] = {name: _around(item) for name, item in components.get(section, {}).items()}
    return {
        "openapi": document["openapi"],
        "info": document["info"],
        "paths": {path: _without_texts(_around(item)) for path, item in document.get("paths", {}).items()},
        "components": kept,
    }


def known_values(schema: dict[str, Any]) -> dict[str, str] | None:
    """Value -> meaning of an open enumeration (values as text), or None when the schema is no enumeration.

    A schema with `enum` alone is one too: what is known today is not all that will ever come.
    """
    listed = schema.get("x-known-values")
    if isinstance(listed, dict):
        return {str(value): str(meaning or "") for value, meaning in listed.items()}
    if isinstance(schema.get("enum"), list):
        return {str(value): "" for value in schema["enum"] if value is not None}
    return None


def _component(schema: Any) -> Any:
    out = shape_schema(schema)
    values = known_values(schema) if isinstance(schema, dict) and schema.get("type") in ("string", "integer") else None
    if values:
        out["enum"] = [int(value) for value in values] if schema["type"] == "integer" else list(values)
        if "x-enum-varnames" in schema:
            out["x-enum-varnames"] = schema["x-enum-varnames"]
    return out


def shape_schema(schema: Any) -> Any:
    """A schema without the keywords that only constrain, all the way down."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    out: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in _CONSTRAINTS or keyword.startswith("x-"):
            continue
        if keyword in ("allOf", "anyOf", "oneOf"):
            members = [shape_schema(member) for member in value]
            members = [member for member in members if _SHAPE.intersection(member)]
            if members:
                out[keyword] = members
        elif keyword == "properties":
            out[keyword] = {name: shape_schema(child) for name, child in value.items()}
        elif keyword in ("items", "additionalProperties"):
            out[keyword] = shape_schema(value)
        else:
            out[keyword] = value
    return out


def _without_texts(item: Any) -> Any:
    """A path item without request bodies that are text, at which the tool would drop the operation."""
    for operation in item.values() if isinstance(item, dict) else ():
        body = operation.get("requestBody") if isinstance(operation, dict) else None
        if isinstance(body, dict) and any(is_text(media_type) for media_type in body.get("content", {})):
            del operation["requestBody"]
    return item


def _around(node: Any) -> Any:
    """The same for what is around schemas: a schema is known by the keyword that holds it."""
    if isinstance(node, list):
        return [_around(item) for item in node]
    if not isinstance(node, dict):
        return node
    out: dict[str, Any] = {}
    for key, value in node.items():
        if key == "schema":
            out[key] = shape_schema(value)
        elif key == "responses":
            out[key] = {status: _answer(status, response) for status, response in value.items()}
        elif key == "description":
            out[key] = ""
        elif key not in ("example", "examples", "links", "servers", "callbacks", "summary"):
            out[key] = _around(value)
    return out


def _answer(status: str, response: Any) -> Any:
    """A response; errors keep their status alone."""
    return _around(response) if status[:1] not in ("4", "5") else {"description": ""}
