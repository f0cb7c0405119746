"""Requests against the contract: parameters are decoded and checked, bodies are parsed and checked, each rule
compiled once.
"""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import parse_qsl

import jsonschema_rs
import orjson

from .wire import BadRequest

__all__ = ["JWT_TYPE", "BodyRule", "ParameterRule", "Schemas"]

JWT_TYPE = "application/jwt"

_INTEGER = re.compile(r"[+-]?[0-9]{1,300}\Z", re.ASCII)
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\Z", re.ASCII)
_PLAIN = frozenset({"type", "description", "format", "default", "examples", "example", "deprecated"})
_CHECKED_FORMATS = ("date", "date-time")
_INT64 = 1 << 63
_JSON_TYPES = ("application/json", "*/*")
_WEIGHED = 64 * 1024
"""Bytes of a body up to which the most telling of its errors is told. Of a longer one it is the first: millions of
errors do not fit into memory.
"""
_FORM = "application/x-www-form-urlencoded"


class Schemas:
    """The named schemas of the contract; makes stand-alone documents of them so that a validator sees only what it
    needs.
    """

    def __init__(self, named: Mapping[str, Any]) -> None:
        self._named = named
        self._cache: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def resolve(self, schema: Any) -> Mapping[str, Any]:
        """Follow a reference to a named schema."""
        while isinstance(schema, Mapping) and set(schema) == {"$ref"}:
            schema = self._named[schema["$ref"].rpartition("/")[2]]
        return cast("Mapping[str, Any]", schema)

    def validator(self, schema: Any) -> jsonschema_rs.Draft202012Validator:
        """A compiled validator, kept by the text of the schema."""
        key = orjson.dumps(schema, option=orjson.OPT_SORT_KEYS).decode()
        found = self._cache.get(key)
        if found is None:
            needed: dict[str, Any] = {}
            self._collect(schema, needed)
            document = _with_int64_bounds({**schema, "components": {"schemas": needed}})
            found = self._cache[key] = jsonschema_rs.Draft202012Validator(document, validate_formats=True)
        return found

    def _collect(self, node: Any, needed: dict[str, Any]) -> None:
        for reference in _references(node):
            name = reference.rpartition("/")[2]
            if name not in needed:
                needed[name] = self._named[name]
                self._collect(needed[name], needed)


def _with_int64_bounds(node: Any) -> Any:
    """A copy in which `format: int64`, which JSON Schema leaves unchecked, is a range."""
    if isinstance(node, list):
        return [_with_int64_bounds(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    copy = {key: _with_int64_bounds(value) for key, value in node.items()}
    if copy.get("format") == "int64":
        copy = {"minimum": -_INT64, "maximum": _INT64 - 1, **copy}
    return copy


def _is_plain(schema: Mapping[str, Any]) -> bool:
    """Whether decoding a text says all about it that the schema says."""
    return set(schema) <= _PLAIN and schema.get("format") not in _CHECKED_FORMATS


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            elif key not in ("example", "examples", "x-known-values"):
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


class ParameterRule:
    """One path or query parameter: takes the text of the wire, gives a value of the declared type or refuses with
    the name.
    """

    __slots__ = ("_array", "_explode", "_kinds", "_validator", "default", "location", "name", "required")

    def __init__(self, raw: Mapping[str, Any], schemas: Schemas) -> None:
        self.name: str = raw["name"]
        self.location: str = raw["in"]
        self.required: bool = raw.get("required") is True
        schema = schemas.resolve(raw.get("schema", {}))
        self.default = schema.get("default")
        self._explode: bool = raw.get("explode", self.location == "query") is True
        self._array = _kinds(schema) == ("array",)
        item = schemas.resolve(schema.get("items", {})) if self._array else schema
        self._kinds = _kinds(item)
        self._validator = None if not self._array and _is_plain(schema) else schemas.validator(raw.get("schema", {}))

    def read(self, texts: list[str]) -> Any:
        """The value of a parameter that was sent; a list that travels as one text with commas stays that text, as the
        broker itself takes it. `BadRequest` when it is not of the declared type or breaks its schema.
        """
        joined = self._array and not self._explode
        if self._array:
            parts = texts if self._explode and len(texts) != 1 else ",".join(texts).split(",")
            value: Any = [self._decode(part) for part in parts]
        elif len(texts) > 1:
            raise BadRequest(f"{self.name} was given {len(texts)} times, expected once")
        else:
            value = self._decode(texts[0])
        if self._validator is not None and not self._validator.is_valid(value):
            raise BadRequest(f"{self.name} {_why(self._validator, value, sum(map(len, texts)))[1]}")
        return ",".join(texts) if joined else value

    def _decode(self, text: str) -> Any:
        for kind in self._kinds:
            if kind == "string":
                return text
            if kind == "integer" and _INTEGER.match(text):
                if -_INT64 <= (whole := int(text)) < _INT64:
                    return whole
                break  # no text either: it is meant as a number, and no server counts that far
            if kind == "number" and _NUMBER.match(text) and math.isfinite(number := float(text)):
                return number
            if kind == "boolean" and text.lower() in ("true", "false"):
                return text.lower() == "true"
        raise BadRequest(f"{self.name} must be of type {' or '.join(self._kinds)}, got {_short(text)}")


class BodyRule:
    """The body of an operation: JSON, a form, or text where the contract declares neither; of a signed text also the
    claims, whose signature is looked at elsewhere.
    """

    __slots__ = ("_claims", "_form", "_json", "_validator", "required")

    def __init__(self, raw: Mapping[str, Any], schemas: Schemas) -> None:
        self.required: bool = raw.get("required") is True
        content = raw.get("content", {})
        name = next((name for name in (*_JSON_TYPES, _FORM) if name in content), next(iter(content), None))
        self._json = name is None or "json" in name or name == "*/*"
        self._form = name == _FORM
        schema: Mapping[str, Any] | None = None if name is None else content[name].get("schema")
        self._validator = None if schema is None else schemas.validator(schema)
        claims = None if schema is None or schema.get("contentMediaType") != JWT_TYPE else schema.get("contentSchema")
        self._claims = None if claims is None else schemas.validator(claims)

    def read(self, body: bytes, content_type: bytes) -> Any:
        """The parsed body, `None` when there is none and none is needed. A form becomes an object of texts, a text
        stays one. `BadRequest` names the field that is wrong.
        """
        if not body:
            if self.required:
                raise BadRequest("body is required" + (", expected JSON" if self._json else ""))
            return None
        value = _parse_json(body, content_type) if self._json else _parse_text(body)
        if self._form:
            value = dict(parse_qsl(value, keep_blank_values=True))
        if self._validator is not None and not self._validator.is_valid(value):
            field, reason = _why(self._validator, value, len(body))
            raise BadRequest(f"{field} {reason}")
        if self._claims is not None and not self._claims.is_valid(claims := _claims_of(value)):
            field, reason = _why(self._claims, claims, len(body))
            raise BadRequest(f"{field} {reason}")
        return value


def _claims_of(text: str) -> Any:
    part = text.split(".")[1]
    try:
        return orjson.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError as error:
        raise BadRequest("body is a JWT whose claims are not JSON") from error


def _parse_json(body: bytes, content_type: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        kind = content_type.decode("latin-1") or "none"
        raise BadRequest(f"body: Failed to parse body as JSON. Content Type: {kind[:80]}") from error


def _parse_text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise BadRequest("body is not UTF-8 text") from error


def _kinds(schema: Mapping[str, Any]) -> tuple[str, ...]:
    declared = schema.get("type")
    if declared is None:
        values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
        names = {bool: "boolean", int: "integer", float: "number"}
        found = {names.get(type(value), "string") for value in values} or {"string"}
    else:
        found = {declared} if isinstance(declared, str) else set(declared)
    return tuple(kind for kind in ("array", "integer", "number", "boolean", "string") if kind in found) or ("string",)


def _why(validator: jsonschema_rs.Draft202012Validator, value: Any, size: int) -> tuple[str, str]:
    """The most telling error of a value that had `size` bytes: where it is and what was expected."""
    error = _first_error(validator, value)
    if size <= _WEIGHED:
        error = max(validator.iter_errors(value), key=lambda e: len(e.instance_path))
    path = [str(part) for part in error.instance_path]
    kind = error.kind.as_dict()
    if error.kind.name == "required":
        return "/".join([*path, str(kind.get("property"))]), "is required"
    field = "/".join(path) or "body"
    if error.kind.name == "type":
        return field, f"includes parameter with incorrect type: {_short(error.instance)} is not of type {_types(kind)}"
    if path and path[-1] == "side":
        return field, f"Invalid Side (must be 'BUY' or 'SELL'). Got {_short(error.instance)}"
    if path and path[-1] == "orderType":
        return field, f"Unknown order type {_short(error.instance)}"
    if error.kind.name == "anyOf" and '"conidex" is a required property' in str(kind):
        return field, "conid or conidex is required"
    return field, f"is not accepted: {_cut(error.message)}"


def _first_error(validator: jsonschema_rs.Draft202012Validator, value: Any) -> jsonschema_rs.ValidationError:
    try:
        validator.validate(value)
    except jsonschema_rs.ValidationError as error:
        return error
    raise AssertionError("the value is valid")


def _types(kind: Mapping[str, Any]) -> str:
    expected = kind.get("types") or kind.get("type") or kind.get("value") or "the declared type"
    return " or ".join(map(str, expected)) if isinstance(expected, list) else str(expected)


def _short(value: Any) -> str:
    return _cut(value if isinstance(value, str) else orjson.dumps(value, default=str).decode())


def _cut(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:117]}..."
