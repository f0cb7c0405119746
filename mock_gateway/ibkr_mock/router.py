"""From a request's path to an operation: literal paths by one lookup, templates by walking the segments, literals
first. A template behind a literal path that lacks the method is taken only if the values can be its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from .contract import API_PREFIX, Operation

__all__ = ["Found", "Router"]

ALIASES = ("/v1/portal",)
"""Other prefixes under which gateways of the broker answer."""

OLDER = {"/iserver/auth/ssodh/init": "/iserver/ssodh/init"}
"""Paths that an official sample still uses beside the contract's."""


class PathItem:
    """All operations of one path template."""

    __slots__ = ("allow", "operations")

    def __init__(self) -> None:
        self.operations: dict[str, Operation] = {}
        self.allow = b""

    def add(self, operation: Operation) -> None:
        self.operations[operation.method] = operation
        self.allow = ", ".join(sorted(self.operations)).encode()


class Found:
    """The outcome: an operation with the values of its path, or `operation=None` and what `Allow` should say."""

    __slots__ = ("allow", "operation", "values")

    def __init__(self, operation: Operation | None, values: tuple[str, ...], allow: bytes) -> None:
        self.operation = operation
        self.values = values
        self.allow = allow


class _Node:
    __slots__ = ("any", "item", "literals")

    def __init__(self) -> None:
        self.literals: dict[str, _Node] = {}
        self.any: _Node | None = None
        self.item: PathItem | None = None


class Router:
    """Built once from the contract."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        self._literal: dict[tuple[str, str], Found] = {}
        for operation in operations:
            prefixes = (operation.prefix, *ALIASES) if operation.prefix == API_PREFIX else (operation.prefix,)
            for prefix in prefixes:
                self._add(prefix + operation.path, operation)
                if operation.path in OLDER:
                    self._add(prefix + OLDER[operation.path], operation)
        for path, item in list(_literals(self._root, "")):
            for method, operation in item.operations.items():
                self._literal[method, path] = Found(operation, (), item.allow)

    def find(self, method: str, raw_path: str) -> Found | None:
        """`None` when the path is unknown. `raw_path` is percent-encoded; a slash at its end is ignored, and so are
        doubled ones that are no empty value.
        """
        found = self._literal.get((method, raw_path))
        if found is not None:
            return found
        parts = raw_path.removesuffix("/").split("/")[1:]
        found = self._search(method, parts)
        if found is None and "" in parts:
            # Clients whose base ends with a slash and whose paths begin with one.
            found = self._search(method, [part for part in parts if part])
        return found

    def _search(self, method: str, raw_parts: list[str]) -> Found | None:
        parts = [unquote(part) if "%" in part else part for part in raw_parts]
        first: Found | None = None
        for item, values in _walk(self._root, parts, 0, ()):
            operation = item.operations.get(method)
            if operation is not None and (first is None or operation.fits(values)):
                return Found(operation, values, item.allow)
            first = first or Found(None, values, item.allow)
        return first

    def _add(self, path: str, operation: Operation) -> None:
        node = self._root
        for part in path.split("/")[1:]:
            if part.startswith("{"):
                node.any = node.any or _Node()
                node = node.any
            else:
                node = node.literals.setdefault(part, _Node())
        node.item = node.item or PathItem()
        node.item.add(operation)


def _walk(
    node: _Node, parts: list[str], depth: int, values: tuple[str, ...]
) -> Iterator[tuple[PathItem, tuple[str, ...]]]:
    if depth == len(parts):
        if node.item is not None:
            yield node.item, values
        return
    literal = node.literals.get(parts[depth])
    if literal is not None:
        yield from _walk(literal, parts, depth + 1, values)
    if node.any is not None:
        yield from _walk(node.any, parts, depth + 1, (*values, parts[depth]))


def _literals(node: _Node, path: str) -> Iterator[tuple[str, PathItem]]:
    if node.item is not None:
        yield path, node.item
    for part, child in node.literals.items():
        yield from _literals(child, f"{path}/{part}")
