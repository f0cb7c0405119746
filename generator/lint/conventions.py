"""What every operation documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract, Operation
from generator.lint._registry import Problem, rule

__all__: list[str] = []

_WORD = re.compile(r"[a-z]+|[0-9]+")
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ARTICLES = frozenset({"the", "a", "an", "its", "their"})
_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")


@rule("operation-text")
def operation_text(contract: Contract) -> Iterator[Problem]:
    """Every operation has a summary (a line) and a description (what surprises, units), and the two differ.

    They are the documentation a user sees in the editor.
    """
    for operation in contract.operations:
        texts = [str(operation.node.get(key) or "").strip() for key in ("summary", "description")]
        for key, text in zip(("summary", "description"), texts, strict=True):
            if not text:
                yield operation.pointer, f"{operation.id} has no {key}"
        if texts[0] and texts[0].rstrip(".") == texts[1].rstrip("."):
            yield (*operation.pointer, "description"), "the description only repeats the summary"
        if "\n" in texts[0] or len(texts[0]) > 100:
            yield (*operation.pointer, "summary"), "a summary is one line of at most 100 characters"


@rule("hollow-description")
def hollow_description(contract: Contract) -> Iterator[Problem]:
    """A description says more than the name of what it describes.

    "The account." at `accountId` is no documentation; an example, a unit, or whose account it is would be.
    """
    members = [
        (pointer, str(pointer[-1]), node)
        for pointer, _, node in contract.visited("schema")
        if pointer[-2:-1] == ("properties",) and isinstance(node, dict)
    ]
    parameters = [(pointer, str(node.get("name")), node) for pointer, node in contract.all("parameter")]
    for pointer, name, node in [*members, *parameters]:
        if _is_hollow(name, str(node.get("description") or "")):
            yield (*pointer, "description"), f"this says no more than {name}"


def _is_hollow(name: str, text: str) -> bool:
    said = _WORD.findall(text.lower())
    said = said[1:] if said and said[0] in _ARTICLES else said
    named = _WORD.findall(_BOUNDARY.sub(" ", name).lower())
    short = [word for word in named if word not in ("id", "code", "number")]
    return bool(said) and said in (named, short, [f"{word}s" for word in short[-1:]])


def has_input(contract: Contract, operation: Operation) -> bool:
    """Whether a caller can get the request wrong at all."""
    return bool(contract.parameters(operation)) or contract.request_body(operation) is not None


@rule("documented-errors")
def documented_errors(contract: Contract) -> Iterator[Problem]:
    """Every operation documents 401; 400 where there is input or a session is wanted; at the broker's own server also
    429, 500 and 503.

    An undocumented status cannot be told from a defect, by the client, the mock or a recording. A call without input
    can be refused as well, for a call that has to come first (`Please query /accounts first`, `no bridge`).
    """
    for operation in contract.operations:
        expected = ["401"]
        if has_input(contract, operation) or operation.node.get("x-requires"):
            expected.append("400")
        if "servers" not in operation.node and "servers" not in operation.item:
            expected.extend(("429", "500", "503"))
        documented = operation.node.get("responses") or {}
        missing = [status for status in sorted(expected) if status not in documented]
        if missing:
            yield (*operation.pointer, "responses"), f"{operation.id} does not document {', '.join(missing)}"
        for status in documented:
            if not status.startswith("x-") and not _STATUS.fullmatch(status):
                yield (*operation.pointer, "responses", status), f"{status} is no status code"


def _examples(node: Any) -> bool:
    return isinstance(node, dict) and bool(node.get("examples") or "example" in node)


@rule("request-example")
def request_example(contract: Contract) -> Iterator[Problem]:
    """A request body has an example.

    It is the documentation that is read first, the fuzzer's first request, and what the mock's tests send.
    """
    for operation in contract.operations:
        found = contract.request_body(operation)
        if found and not any(_examples(media) for media in (found[1].get("content") or {}).values()):
            yield (*operation.pointer, "requestBody"), f"{operation.id} has no example of its request"


@rule("success-example")
def success_example(contract: Contract) -> Iterator[Problem]:
    """A success answer with a body has an example."""
    for operation in contract.operations:
        answers = [r for status, (_, r) in contract.responses(operation).items() if status.startswith("2")]
        contents = [media for answer in answers for media in (answer.get("content") or {}).values()]
        if contents and not any(_examples(media) for media in contents):
            yield (*operation.pointer, "responses"), f"{operation.id} has no example of a success answer"


@rule("security")
def security(contract: Contract) -> Iterator[Problem]:
    """`security` names schemes that exist, and an operation states it only where it differs from the root."""
    schemes = contract.components.get("securitySchemes", {})
    root = contract.document.get("security")
    if not root:
        yield (), "the root states no security: every operation would be open"
    places: list[tuple[tuple[str | int, ...], Any]] = [(("security",), root or [])]
    for operation in contract.operations:
        if "security" in operation.node:
            here = (*operation.pointer, "security")
            places.append((here, operation.node["security"]))
            if operation.node["security"] == root:
                yield here, "the root says the same: leave it out"
    for pointer, requirements in places:
        for requirement in requirements:
            for name in requirement:
                if name not in schemes:
                    yield pointer, f"there is no security scheme {name}"


@rule("server-name")
def server_name(contract: Contract) -> Iterator[Problem]:
    """An operation with a server of its own names it with `x-name`, under one address for one name.

    The client lets a user set `servers={"partner": ...}` by that name. A variable in the address has a default.
    """
    addresses: dict[str, str] = {}
    for operation in contract.operations:
        for owner, base in ((operation.item, operation.pointer[:2]), (operation.node, operation.pointer)):
            for index, server in enumerate(owner.get("servers") or ()):
                here = (*base, "servers", index)
                name = server.get("x-name")
                if not isinstance(name, str) or not name:
                    yield here, "a server of an operation needs x-name"
                elif addresses.setdefault(name, server.get("url")) != server.get("url"):
                    yield here, f"the server {name} has two addresses"
                for variable in re.findall(r"\{([^{}]*)\}", str(server.get("url"))):
                    if "default" not in (server.get("variables") or {}).get(variable, {}):
                        yield here, f"the variable {variable} has no default"
