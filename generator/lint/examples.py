"""Examples and defaults: each is an instance of the schema beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from generator.lint._contract import Contract, types_of
from generator.lint._registry import Problem, rule
from generator.lint.unions import members
from generator.structure import Pointer, is_constraint, pointer_text

__all__: list[str] = []

_BASE = "urn:contract"
_ACCOUNT = re.compile(r"(?<![A-Za-z0-9])(?:[DF]?[UFI]|D[UFI][A-Z]?)(?P<digits>\d{6,9})[a-z]?(?![A-Za-z0-9])")


class _Validators:
    """One compiled validator a schema, all over one copy of the document."""

    def __init__(self, contract: Contract) -> None:
        self._registry = jsonschema_rs.Registry([(_BASE, contract.document)])
        self.at = lru_cache(maxsize=None)(self._compile)

    def _compile(self, pointer: Pointer) -> jsonschema_rs.Draft202012Validator:
        reference = f"{_BASE}#{quote(pointer_text(pointer), safe='/~')}"
        return jsonschema_rs.Draft202012Validator(
            {"$ref": reference}, registry=self._registry, validate_formats=True, ignore_unknown_formats=True
        )


def _instances(contract: Contract) -> Iterator[tuple[Pointer, Pointer, Any]]:
    """(where the example is written, pointer of its schema, the example)."""
    for kind in ("media_type", "parameter", "header"):
        for pointer, node in contract.all(kind):
            if "schema" not in node or _is_text(pointer):
                continue
            schema = (*pointer, "schema")
            if "example" in node:
                yield (*pointer, "example"), schema, node["example"]
            for name, entry in (node.get("examples") or {}).items():
                where, example = contract.resolve(entry, (*pointer, "examples", name))
                if isinstance(example, dict) and "value" in example:
                    yield (*where, "value"), schema, example["value"]
    for pointer, node in contract.all("schema"):
        for keyword in ("example", "default"):
            if keyword in node:
                yield (*pointer, keyword), pointer, node[keyword]
        for index, value in enumerate(node["examples"] if isinstance(node.get("examples"), list) else ()):
            yield (*pointer, "examples", index), pointer, value


def _is_text(pointer: Pointer) -> bool:
    """A body of text or bytes is not an instance of a JSON schema in its example."""
    return len(pointer) > 1 and pointer[-2] == "content" and "json" not in str(pointer[-1])


@rule("account-id")
def account_id(contract: Contract) -> Iterator[Problem]:
    """An account id anywhere in the contract is one that nobody has: its digits begin with 76543, as in U7654321.

    What is copied from a recording names somebody's account, and the contract is shipped.
    """
    for pointer, text in _texts(contract.document, ()):
        for found in _ACCOUNT.finditer(text):
            if not found["digits"].startswith("76543"):
                shown = found[0].replace(found["digits"], "...")
                yield pointer, f"{shown} looks like the id of a real account: write one such as U7654321"


def _texts(node: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Every text of the document, names of members too."""
    if isinstance(node, str):
        yield pointer, node
    elif isinstance(node, dict):
        for key, child in node.items():
            yield (*pointer, key), str(key)
            yield from _texts(child, (*pointer, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _texts(child, (*pointer, index))


@rule("example-valid")
def example_valid(contract: Contract) -> Iterator[Problem]:
    """Every example and default validates against its schema.

    Examples are the documentation that people copy, the mock's canned answers and the fuzzer's first requests.
    """
    validators = _Validators(contract)
    for where, schema, value in _instances(contract):
        for error in validators.at(schema).iter_errors(value):
            place = "/".join(map(str, error.instance_path))
            yield (*where, *error.instance_path), f"{place or 'the value'}: {error.message[:200]}"


@rule("example-member")
def example_member(contract: Contract) -> Iterator[Problem]:
    """An example has no member that its schema does not declare.

    Objects are open, so validation alone lets a misspelt member pass; and a member worth showing is worth describing.
    """
    for where, schema, value in _instances(contract):
        for place in _undeclared(contract, contract.at(schema), value, ()):
            yield (*where, *place), f"{'/'.join(map(str, place))} is not declared"


def _undeclared(contract: Contract, schema: Any, value: Any, place: Pointer) -> Iterator[Pointer]:
    if not isinstance(value, (dict, list)):
        return
    candidates = list(_candidates(contract, schema))
    wanted = "object" if isinstance(value, dict) else "array"
    candidates = [found for found in candidates if wanted in types_of(found) or not types_of(found)]
    if not candidates:
        return
    if isinstance(value, list):
        items = [found["items"] for found in candidates if "items" in found]
        for index, item in enumerate(value) if items else ():
            yield from _least(contract, items, item, (*place, index))
        return
    if not all(found.get("properties") or found.get("allOf") for found in candidates):
        return
    yield from _least(contract, candidates, value, place, objects=True)


def _least(
    contract: Contract, schemas: list[Any], value: Any, place: Pointer, *, objects: bool = False
) -> Iterator[Pointer]:
    """What is undeclared under the variant that declares most of the value."""
    results = []
    for schema in schemas:
        found = _in_object(contract, schema, value, place) if objects else _undeclared(contract, schema, value, place)
        results.append(list(found))
    yield from min(results, key=len)


def _in_object(contract: Contract, schema: dict[str, Any], value: dict[str, Any], place: Pointer) -> Iterator[Pointer]:
    declared = members(contract, schema).properties
    rest = schema.get("additionalProperties")
    for name, child in value.items():
        if name in declared:
            yield from _undeclared(contract, declared[name], child, (*place, name))
        elif isinstance(rest, dict):
            yield from _undeclared(contract, rest, child, (*place, name))
        elif rest is not True:
            yield (*place, name)


def _candidates(contract: Contract, schema: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The schemas that a value may be an instance of, unions taken apart."""
    found = contract.schema(schema)
    variants = [v for key in ("anyOf", "oneOf") for v in found.get(key) or () if not is_constraint(v)]
    if not variants or depth > 8:
        yield found
    for variant in variants:
        yield from _candidates(contract, variant, depth + 1)
