"""Which operation of the contract answered a recorded address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from generator.structure import METHODS, Pointer

__all__ = ["Operation", "Router"]


class Operation(NamedTuple):
    """One operation of a bundled document."""

    id: str
    tag: str
    method: str
    path: str
    pointer: Pointer
    node: dict[str, Any]


class Router:
    """Finds operations by method and path. The base paths of all servers are stripped; a literal beats a parameter."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.operations: list[Operation] = []
        bases = {_base(server) for server in document.get("servers") or ()}
        for path, item in (document.get("paths") or {}).items():
            for method in METHODS:
                node = item.get(method)
                if isinstance(node, dict):
                    bases |= {_base(server) for owner in (item, node) for server in owner.get("servers") or ()}
                    tag = str((node.get("tags") or ["untagged"])[0])
                    found = Operation(node["operationId"], tag, method.upper(), path, ("paths", path, method), node)
                    self.operations.append(found)
        self._bases = sorted(bases - {""}, key=len, reverse=True)
        self._patterns = sorted((_literalness(op.path), _pattern(op.path), op) for op in self.operations)

    def below(self, path: str) -> str:
        """The path of a request without the base path of a server, doubled slashes and one at the end."""
        path = re.sub("/{2,}", "/", path)
        for base in self._bases:
            if path.startswith(base + "/"):
                path = path[len(base) :]
                break
        return path.rstrip("/") or "/"

    def find(self, method: str, path: str) -> Operation | None:
        """The operation for a request; None when the contract has none."""
        path = self.below(path)
        for _, pattern, operation in self._patterns:
            if operation.method == method and re.fullmatch(pattern, path):
                return operation
        return None


def _base(server: dict[str, Any]) -> str:
    # The address may hold variables ({host}), which are no part of its path.
    return urlsplit(re.sub(r"\{[^{}]*\}", "x", str(server.get("url")))).path.rstrip("/")


def _pattern(path: str) -> str:
    return "".join("[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^{}]*\})", path))


def _literalness(path: str) -> Sequence[bool]:
    """Sorts a path with a literal before one with a parameter, at the first segment where they differ."""
    return tuple("{" in segment for segment in path.split("/"))
