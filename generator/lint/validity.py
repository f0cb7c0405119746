"""Is it OpenAPI at all: the specification's own schema and semantics, as openapi-spec-validator reads them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.lint._contract import Contract
from generator.lint._registry import Problem, rule
from generator.structure import Pointer

__all__ = ["well_formed"]


@rule("openapi")
def valid_openapi(contract: Contract) -> Iterator[Problem]:
    """The document must be valid OpenAPI 3.1 by openapi-spec-validator.

    Every other tool starts from that: the validator's schema is the one published by the OpenAPI Initiative.
    """
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


def well_formed(contract: Contract) -> bool:
    """Whether each object of the document has the shape that OpenAPI and JSON Schema give it.

    The other rules read those objects; in a document that is not well-formed only this module's rule has a say.
    """
    import jsonschema_rs
    from openapi_spec_validator.schemas import schema_v31

    document = jsonschema_rs.Draft202012Validator(dict(schema_v31))
    return document.is_valid(contract.document) and all(
        _dialect().is_valid(node) for kind in ("schema", "constraint") for _, _, node in contract.visited(kind)
    )


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
