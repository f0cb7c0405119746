"""Links: where an answer feeds another call. Stateful fuzzing walks them, so a wrong one tests nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract, Operation
from generator.lint._registry import Problem, rule
from generator.structure import Pointer

__all__: list[str] = []

_EXPRESSION = re.compile(
    r"\$(url|method|statusCode"
    r"|(request|response)\.(?P<place>header\.[A-Za-z0-9!#$%&'*+.^_`|~-]+|query\.\S+|path\.\S+|body(#(?P<pointer>/.*)?)?))"
)


@rule("link-target")
def link_target(contract: Contract) -> Iterator[Problem]:
    """A link names an existing operation by operationId, and only parameters that this operation has."""
    for pointer, node in contract.all("link"):
        target = contract.by_id.get(str(node.get("operationId")))
        if "operationRef" in node or target is None:
            yield pointer, f"there is no operation {node.get('operationId')} (links go by operationId)"
            continue
        known = {(p.get("in"), p.get("name")) for _, p in contract.parameters(target)}
        names = {name for _, name in known}
        for written in node.get("parameters") or {}:
            place, _, name = written.partition(".")
            if written not in names and (place, name) not in known:
                yield (*pointer, "parameters", written), f"{target.id} has no parameter {written}"
        if "requestBody" in node and contract.request_body(target) is None:
            yield (*pointer, "requestBody"), f"{target.id} takes no body"


@rule("link-expression")
def link_expression(contract: Contract) -> Iterator[Problem]:
    """A link's runtime expressions are well formed; one into the answer finds a value in one of its examples.

    An expression that finds nothing makes a link that is never followed.
    """
    for operation in contract.operations:
        for status, (_, response) in contract.responses(operation).items():
            for name, entry in (response.get("links") or {}).items():
                base: Pointer = (*operation.pointer, "responses", status, "links", name)
                pointer, link = contract.resolve(entry, base)
                for where, value in _expressions(link):
                    problem = _problem(contract, operation, response, value)
                    if problem:
                        yield (*pointer, *where), problem


def _expressions(link: Any) -> Iterator[tuple[Pointer, str]]:
    if not isinstance(link, dict):
        return
    for name, value in (link.get("parameters") or {}).items():
        if isinstance(value, str) and value.startswith("$"):
            yield ("parameters", name), value
    if "requestBody" in link:
        yield from _embedded(link["requestBody"], ("requestBody",))


def _embedded(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(value, str) and value.startswith("$"):
        yield pointer, value
    elif isinstance(value, dict):
        for key, child in value.items():
            yield from _embedded(child, (*pointer, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _embedded(child, (*pointer, index))


def _problem(contract: Contract, operation: Operation, response: dict[str, Any], expression: str) -> str | None:
    found = _EXPRESSION.fullmatch(expression)
    if found is None:
        return f"{expression} is not a runtime expression"
    place, pointer = found["place"] or "", found["pointer"]
    if expression.startswith("$request.") and place.startswith(("path.", "query.")):
        where, _, name = place.partition(".")
        if (where, name) not in {(p.get("in"), p.get("name")) for _, p in contract.parameters(operation)}:
            return f"{operation.id} has no {where} parameter {name}"
    if expression.startswith("$response.body#/"):
        examples = list(_examples(contract, response))
        if examples and not any(_has(example, pointer) for example in examples):
            return f"no example of this answer has anything at {pointer}"
    return None


def _examples(contract: Contract, response: dict[str, Any]) -> Iterator[Any]:
    for media in (response.get("content") or {}).values():
        if "example" in media:
            yield media["example"]
        for entry in (media.get("examples") or {}).values():
            example = contract.resolve(entry)[1]
            if isinstance(example, dict) and "value" in example:
                yield example["value"]


def _has(value: Any, pointer: str) -> bool:
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return False
    return value is not None
