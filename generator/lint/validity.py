"""Is it OpenAPI at all: the specification's own schema and semantics."""

from __future__ import annotations

from collections.abc import Iterator

from generator.lint._contract import Contract
from generator.lint._registry import Problem, rule

__all__: list[str] = []


@rule("openapi")
def valid_openapi(contract: Contract) -> Iterator[Problem]:
    """The document must be valid OpenAPI 3.1 by openapi-spec-validator.

    Every other tool starts from that: the validator's schema is the one published by the OpenAPI Initiative.
    """
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for error in OpenAPIV31SpecValidator(contract.document).iter_errors():
        yield tuple(error.absolute_path), error.message.partition("\n")[0][:300]
