"""Which members of an answer the contract names, and of which it says nothing.

Schemas of answers are open: a member without a name in the contract is valid, and hardly a member is required. So the
answer of another operation may be valid too. What gives it away is that little of it is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.structure import Pointer

__all__ = ["Census", "census"]

Resolve = Callable[[Pointer], tuple[Pointer, dict[str, Any]]]
Fits = Callable[[Pointer, Any], bool]


class Census(NamedTuple):
    """The members of all objects of one answer; a key of a map is data and counts as none."""

    named: int
    """How many the contract names."""
    unnamed: list[Pointer]
    """Where those stand that it does not name; what is in them is not looked at."""

    @property
    def proves_little(self) -> bool:
        """Whether as good an answer may belong to another operation: nothing, or less than half of it, is named."""
        return not self.named or self.named < len(self.unnamed)


def census(schema: Pointer, value: Any, resolve: Resolve, fits: Fits) -> Census:
    """Count the members of an answer by its schema.

    `resolve` follows the references at a pointer, `fits` says whether a value is valid where a schema stands: of a
    union only the variants that fit can name a member, or all of them if none does.
    """
    found = list(_members([schema], value, (), resolve, fits))
    return Census(sum(named for named, _ in found), [path for named, path in found if not named])


def _members(
    schemas: list[Pointer], value: Any, path: Pointer, resolve: Resolve, fits: Fits
) -> Iterator[tuple[bool, Pointer]]:
    if not isinstance(value, (dict, list)):
        return
    parts = [part for schema in schemas for part in _parts(schema, value, resolve, fits)]
    if isinstance(value, list):
        below = [(*pointer, "items") for pointer, node in parts if "items" in node]
        for index, item in enumerate(value):
            yield from _members(below, item, (*path, index), resolve, fits)
        return
    for key, member in value.items():
        named = [(*pointer, "properties", key) for pointer, node in parts if key in (node.get("properties") or {})]
        data = [] if named else [below for pointer, node in parts for below in _of_a_map(pointer, node, key)]
        if not data:
            yield bool(named), (*path, key)
        if named or data:
            yield from _members(named or data, member, (*path, key), resolve, fits)


def _parts(schema: Pointer, value: Any, resolve: Resolve, fits: Fits) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """The schemas without composition that say something about a value."""
    pointer, node = resolve(schema)
    yield pointer, node
    for index in range(len(node.get("allOf") or ())):
        yield from _parts((*pointer, "allOf", index), value, resolve, fits)
    for union in ("anyOf", "oneOf"):
        variants: list[Pointer] = [(*pointer, union, index) for index in range(len(node.get(union) or ()))]
        for variant in [variant for variant in variants if fits(variant, value)] or variants:
            yield from _parts(variant, value, resolve, fits)


def _of_a_map(pointer: Pointer, node: dict[str, Any], key: str) -> Iterator[Pointer]:
    """The schemas of a member whose key is data."""
    patterns = node.get("patternProperties") or {}
    for pattern in patterns:
        if re.search(pattern, key):
            yield (*pointer, "patternProperties", pattern)
    if isinstance(node.get("additionalProperties"), dict):
        yield (*pointer, "additionalProperties")
