"""Is it OpenAPI at all: the specification's own schema and semantics."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract
from generator.lint._registry import Problem, rule
from generator.structure import Pointer

__all__: list[str] = []


@rule("openapi")
def valid_openapi(contract: Contract) -> Iterator[Problem]:
    """The document must be valid OpenAPI 3.1 by openapi-spec-validator.

    Every other tool starts from that: the validator's schema is the one published by the OpenAPI Initiative.
    """
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for error in OpenAPIV31SpecValidator(contract.document).iter_errors():
        message = error.message.partition("\n")[0][:300]
        for pointer in _places(contract, tuple(error.absolute_path), error.instance):
            yield pointer, message


def _places(contract: Contract, path: Pointer, instance: Any) -> list[Pointer]:
    """Where an error is. The validator checks each schema by itself and then tells the path inside that schema only."""
    if path and contract.at(path) == instance:
        return [path]
    inside = [(*pointer, *path) for pointer, _, _ in contract.visited("schema")]
    return [pointer for pointer in inside if contract.at(pointer) == instance] or [path]
