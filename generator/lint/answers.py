"""Answers: does the contract leave room for what servers do differently?

These rules look at what is only received. A schema that is sent as well may say what a caller has to keep to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract, types_of
from generator.lint._registry import Problem, rule
from generator.structure import Pointer

__all__: list[str] = []

_LIMITS = (
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "dependentRequired",
)
#: Formats that say what a text or number means, and that no validator refuses a value for.
_MEANINGS = frozenset({"int64", "decimal", "amount-with-currency", "password"})
_AMOUNTS = frozenset(
    {"amount", "amt", "balance", "cash", "change", "commission", "cost", "equity", "factor"}
    | {"fee", "funds", "increment", "margin", "nav", "pnl", "price", "qty", "quantity"}
    | {"rate", "ratio", "strike", "val", "value", "volume", "weight"}
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")


def _answers(contract: Contract) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every schema of an answer that is not the schema of a request too."""
    received = contract.response_side - contract.request_side
    for pointer, node in contract.all("schema"):
        inline = pointer[0] == "paths" and "responses" in pointer[:4] and "headers" not in pointer
        if inline or pointer[:3] in received:
            yield pointer, node


def _members(contract: Contract) -> Iterator[tuple[Pointer, str, dict[str, Any]]]:
    """Every member of an answer that need not be there: where it stands, its name, and its schema as written."""
    for pointer, node in _answers(contract):
        for name, member in (node.get("properties") or {}).items():
            if name not in (node.get("required") or ()) and isinstance(member, dict):
                yield (*pointer, "properties", name), name, member


@rule("response-nullable")
def response_nullable(contract: Contract) -> Iterator[Problem]:
    """What may be missing from an answer may be null too.

    Which of the two it is differs by server and hour; a client that knows one of them breaks on the other.
    """
    for pointer, name, member in _members(contract):
        if not _takes_null(contract, member):
            yield pointer, f"{name} may be missing, so it may be null: add the type null, or require it"


def _takes_null(contract: Contract, node: Any, depth: int = 0) -> bool:
    schema = contract.schema(node)
    types = types_of(schema)
    variants = [*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]
    if types:
        return "null" in types
    if variants and depth < 8:
        return any(_takes_null(contract, variant, depth + 1) for variant in variants)
    return not schema.keys() & {"allOf", "properties", "required", "const", "enum", "additionalProperties", "items"}


@rule("response-limit")
def response_limit(contract: Contract) -> Iterator[Problem]:
    """No answer is refused for the length, size or spelling of a value.

    The server decides what it sends; such a limit only turns a good answer into an error. What is known of a value
    belongs into its description, known values into `x-known-values`. A `const` may tell variants apart.
    """
    for pointer, node in _answers(contract):
        if pointer[-1] == "properties":
            continue
        for keyword in (*_LIMITS, "enum"):
            if keyword in node:
                yield (*pointer, keyword), f"{keyword} limits what the server may send"
        if "const" in node and not _is_required(contract, pointer):
            yield (*pointer, "const"), "const limits what the server may send: it belongs to a required member"


def _is_required(contract: Contract, pointer: Pointer) -> bool:
    return pointer[-2:-1] == ("properties",) and pointer[-1] in (contract.at(pointer[:-2]).get("required") or ())


@rule("response-format")
def response_format(contract: Contract) -> Iterator[Problem]:
    """A `format` in an answer names a meaning, not a spelling.

    Validators refuse a `date` or a `uuid` that is written otherwise, and 32 bits overflow. The wire heeds none of it.
    """
    for pointer, node in _answers(contract):
        written = node.get("format")
        if isinstance(written, str) and written not in _MEANINGS:
            yield (*pointer, "format"), f"format {written} limits how the server may write it; describe it instead"


@rule("response-amount")
def response_amount(contract: Contract) -> Iterator[Problem]:
    """An amount, a rate or a size in an answer is a number, never only an integer.

    A sample in whole units is no promise: money, prices and quantities come with fractions sooner or later.
    """
    for pointer, node in _answers(contract):
        for name, member in (node.get("properties") or {}).items():
            types = types_of(contract.schema(member))
            words = _WORD.findall(name)
            if types - {"null"} == {"integer"} and words and words[-1].lower() in _AMOUNTS:
                yield (*pointer, "properties", name), f"{name} is an amount: make it a number"
