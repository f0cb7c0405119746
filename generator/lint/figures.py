"""Numbers that come as text: what they mean is said once, in the contract, not in every program that reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract, types_of
from generator.lint._registry import Problem, rule
from generator.structure import INTEGER, READINGS, Pointer, is_reference

__all__: list[str] = []

_READINGS = (*READINGS, INTEGER)
_NUMBERS = frozenset({"number", "integer"})
_ID = re.compile(r"(?i)(?:.*_)?(?:con_?ids?|order_?ids?)")


@rule("reads-as")
def reads_as(contract: Contract) -> Iterator[Problem]:
    """`x-reads-as` says what text that is logically a number means, or `{as-sent: <why>}`.

    A `price`, a `size`, an `amount`, a `change`, a `figure` (a number of no other kind) or an `integer` (ids, counts).
    It makes the type of an attribute, so it stands on a scalar that may be text, and only in answers: what is sent is
    a plain number.
    """
    for pointer, node in contract.all("schema"):
        if "x-reads-as" not in node:
            continue
        here = (*pointer, "x-reads-as")
        problem = _problem(node["x-reads-as"])
        if problem:
            yield here, problem
        if "string" not in types_of(node) or types_of(node) - _NUMBERS - {"string", "null", "boolean"}:
            yield here, "x-reads-as belongs to a scalar that may be text"
        elif "boolean" in types_of(node) and isinstance(node["x-reads-as"], str):
            yield here, "a truth value is no number: say {as-sent: <why>}"
        if pointer[:3] in contract.request_side or "parameters" in pointer[:4] or "requestBody" in pointer[:4]:
            yield here, "x-reads-as is for answers, and this is sent: make it two schemas"


def _problem(value: Any) -> str | None:
    match value:
        case str(kind):
            return None if kind in _READINGS else f"{kind} is not one of {', '.join(_READINGS)}"
        case {"as-sent": str(reason), **rest} if not rest and reason.strip():
            return None
        case _:
            return f"{value!r} is neither one of {', '.join(_READINGS)} nor {{as-sent: <why>}}"


@rule("number-or-text")
def number_or_text(contract: Contract) -> Iterator[Problem]:
    """In answers, a number or text, `format: decimal`, and an id that may be text say in `x-reads-as` what they mean.

    Otherwise every program has to find out again that `"C193.18"` is a price and that `"265598"` is 265598.
    """
    for pointer, node in contract.all("schema"):
        received = pointer[:3] in contract.response_side or "responses" in pointer[:4]
        if not received or pointer[:3] in contract.request_side or "x-reads-as" in node:
            continue
        types = types_of(node)
        for keyword in ("anyOf", "oneOf"):
            types |= _told_by_variants(contract, node.get(keyword) or ())
        if "string" in types and types & _NUMBERS:
            yield pointer, "a number or text: say x-reads-as, or $ref a schema that does"
        elif node.get("format") == "decimal":
            yield pointer, "a decimal as text: say x-reads-as, or $ref a schema that does"
        elif "string" in types and _is_id(pointer):
            yield pointer, f"{pointer[-1]} may be text: say x-reads-as: integer, or {{as-sent: <why>}}"


def _told_by_variants(contract: Contract, variants: Any) -> frozenset[str]:
    """Types of the variants that do not say themselves what they mean."""
    found = [contract.schema(variant) if is_reference(variant) else variant for variant in variants]
    silent = [schema for schema in found if isinstance(schema, dict) and "x-reads-as" not in schema]
    return frozenset().union(*(types_of(schema) for schema in silent))


def _is_id(pointer: Pointer) -> bool:
    return len(pointer) > 1 and pointer[-2] == "properties" and bool(_ID.fullmatch(str(pointer[-1])))
