"""How a success answer says no: the marks by which the client raises it instead of returning it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract, types_of
from generator.lint._registry import Problem, rule
from generator.lint.unions import members

__all__: list[str] = []


@rule("error-in-success")
def error_in_success(contract: Contract) -> Iterator[Problem]:
    """`x-error-in-success: true` and a success schema with a variant that has `error` go together.

    The client raises on such a body before it decodes; without the mark a rejected order would look like an answer.
    """
    for operation in contract.operations:
        value = operation.node.get("x-error-in-success")
        carried = {
            how
            for status, (_, response) in contract.responses(operation).items()
            if status.startswith("2")
            for media in (response.get("content") or {}).values()
            for how in _error_members(contract, media.get("schema", {}))
        }
        here = (*operation.pointer, "x-error-in-success")
        if value not in (None, True):
            yield here, "x-error-in-success is true, or left out"
        elif value is True and "declared" not in carried:
            yield here, "no variant of the success answer has a member error"
        elif value is None and "required" in carried:
            yield (
                operation.pointer,
                f"a variant of {operation.id}'s answer requires error: say x-error-in-success: true",
            )


@rule("refusal")
def refusal(contract: Contract) -> Iterator[Problem]:
    """`x-refusal: {success: false}` names the truth value in a success answer by which the broker says no.

    The client raises on such a body; without the mark a refusal would look like an answer. Every operation whose answer
    has `success` or `hasError` says so, with `{}` where the flag is what was asked for.
    """
    for operation in contract.operations:
        value = operation.node.get("x-refusal")
        flags = {
            name
            for status, (_, response) in contract.responses(operation).items()
            if status.startswith("2")
            for media in (response.get("content") or {}).values()
            for name, node in members(contract, contract.schema(media.get("schema", {}))).properties.items()
            if types_of(contract.schema(node)) <= {"boolean", "null"}
        }
        here = (*operation.pointer, "x-refusal")
        if value is None:
            silent = sorted(flags & {"success", "hasError"})
            if silent:
                yield operation.pointer, f"{operation.id}'s answer has {silent[0]}: say x-refusal"
        elif not isinstance(value, dict) or len(value) > 1 or not all(type(flag) is bool for flag in value.values()):
            yield here, "x-refusal is one member and true or false, such as {success: false}"
        elif not set(value) <= flags:
            yield here, f"no success answer has a truth value {next(iter(value))}"


def _error_members(contract: Contract, schema: Any, depth: int = 0) -> Iterator[str]:
    """How the body itself, or an item of it, may carry a member `error`: "declared", "required"."""
    found = contract.schema(schema)
    own = members(contract, found)
    if "error" in own.properties:
        yield "declared"
    if "error" in own.required:
        yield "required"
    if depth < 8:
        for variant in (*(found.get("anyOf") or ()), *(found.get("oneOf") or ())):
            yield from _error_members(contract, variant, depth + 1)
