"""Is it OpenAPI at all: the specification's own schema and semantics, as openapi-spec-validator reads them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.lint._contract import Contract
from generator.lint._registry import Problem, rule
from generator.structure import SECTIONS, Pointer, is_reference

__all__ = ["malformed"]


@rule("openapi")
def valid_openapi(contract: Contract) -> Iterator[Problem]:
    """The document must be valid OpenAPI 3.1 by openapi-spec-validator.

    Every other tool starts from that: the validator's schema is the one published by the OpenAPI Initiative.
    """
    problems = list(malformed(contract))
    if problems:
        # The validator itself does not survive those.
        yield from problems
        return
    for error in _validator()(contract.document).iter_errors():
        message = error.message.partition("\n")[0][:300]
        for pointer in _places(contract, tuple(error.absolute_path), error.instance):
            yield pointer, message


def _places(contract: Contract, path: Pointer, instance: Any) -> list[Pointer]:
    """Where an error is. The validator checks each schema by itself and then tells the path inside that schema only."""
    if path and contract.at(path) == instance:
        return [path]
    inside = [(*pointer, *path) for pointer, _, _ in contract.visited("schema")]
    return [pointer for pointer in inside if contract.at(pointer) == instance] or [path]


def malformed(contract: Contract) -> Iterator[Problem]:
    """Places that the other rules could not even read: a list where a mapping belongs, a schema that is none.

    In a document that has any, only this module's rule has a say.
    """
    for pointer, kind, node in contract.visits:
        if kind in ("schema", "constraint"):
            for error in _dialect().iter_errors(node):
                yield (*pointer, *error.instance_path), f"no JSON Schema: {error.message[:200]}"
            continue
        if not isinstance(node, dict):
            yield pointer, f"a {kind.replace('_', ' ')} is a mapping"
            continue
        if kind == "parameter" and not is_reference(node) and not {"name", "in"} <= node.keys():
            yield pointer, "a parameter has a name and a place (in)"
        tags = node.get("tags") if kind == "root" else None
        for index, tag in enumerate(tags if isinstance(tags, list) else ()):
            if isinstance(tag, dict) and not isinstance(tag.get("name"), str):
                yield (*pointer, "tags", index), "a tag has a name"
        for member, wanted in _MEMBERS.get(kind, {}).items():
            value = node.get(member, wanted())
            if not isinstance(value, wanted):
                yield (*pointer, member), f"{member} is a {_TOLD[wanted]}"
                continue
            item = str if (kind, member) == ("operation", "tags") else dict
            for index, entry in enumerate(value if wanted is list else ()):
                if not isinstance(entry, item):
                    yield (*pointer, member, index), f"{member} is a list of {_TOLD[item]}s"


_MEMBERS: dict[str, dict[str, type[Any]]] = {
    "root": {"info": dict, "paths": dict, "webhooks": dict, "tags": list, "servers": list, "security": list},
    "components": dict.fromkeys(SECTIONS, dict),
    "path_item": {"parameters": list, "servers": list},
    "operation": {
        "operationId": str,
        "summary": str,
        "description": str,
        "tags": list,
        "parameters": list,
        "requestBody": dict,
        "responses": dict,
        "callbacks": dict,
        "security": list,
        "servers": list,
    },
    "parameter": {"name": str, "in": str, "content": dict, "examples": dict},
    "header": {"content": dict, "examples": dict},
    "request_body": {"content": dict},
    "response": {"headers": dict, "content": dict, "links": dict},
    "media_type": {"examples": dict, "encoding": dict},
    "link": {"operationId": str, "parameters": dict},
}
_TOLD: dict[type[Any], str] = {dict: "mapping", list: "list", str: "text"}


@cache
def _dialect() -> Any:
    """The metaschema of OpenAPI 3.1's dialect of JSON Schema, compiled."""
    import jsonschema_rs
    from openapi_schema_validator import OAS31Validator
    from openapi_schema_validator._specifications import REGISTRY

    known = jsonschema_rs.Registry([(address, REGISTRY.contents(address)) for address in REGISTRY])
    return jsonschema_rs.Draft202012Validator(OAS31Validator.META_SCHEMA, registry=known, validate_formats=True)


@cache
def _validator() -> Any:
    """The validator, with a faster first look at each schema.

    It holds every schema against the metaschema of the 3.1 dialect in Python, which is most of its time. The same
    metaschema in jsonschema_rs answers for the valid ones; what it refuses goes the long way, for the precise message.
    """
    from openapi_spec_validator import OpenAPIV31SpecValidator
    from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

    dialect = _dialect()

    class Schemas(OpenAPIV31SchemaValidator):
        def _validate_schema_meta(self, schema: Any, schema_value: Any) -> Any:
            return None if dialect.is_valid(schema_value) else super()._validate_schema_meta(schema, schema_value)

    class Documents(OpenAPIV31SpecValidator):
        keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "schema": Schemas}  # noqa: RUF012

    return Documents
