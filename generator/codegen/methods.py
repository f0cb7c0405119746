"""The contract's words as the client has them: where they name an operation, the client's user wants its method."""

from __future__ import annotations

import re
from typing import Any, Final

from generator.codegen.reading import method_name
from generator.names import python_name
from generator.structure import METHODS

__all__ = ["in_python"]

_TEXTS: Final = ("summary", "description", "x-known-values")
_QUOTED: Final = re.compile(r"`([a-z][a-z0-9_]*)`")


def in_python(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of a bundled document whose texts say `client.orders.place` for `place_orders`."""
    methods = {}
    for item in document.get("paths", {}).values():
        for operation in (item[method] for method in METHODS if method in item):
            # What lacks one of them is refused later.
            if {"operationId", "tags", "x-method"} <= operation.keys():
                tag = python_name(operation["tags"][0])
                for one in (operation, operation.get("x-all")):
                    if one is not None:
                        methods[one["operationId"]] = f"client.{tag}.{method_name(one['x-method'])}"

    def spoken(text: str) -> str:
        return _QUOTED.sub(lambda found: f"`{methods.get(found[1], found[1])}`", text)

    def read(node: Any) -> Any:
        if isinstance(node, list):
            return [read(one) for one in node]
        if not isinstance(node, dict):
            return node
        read_node: dict[str, Any] = {}
        for key, value in node.items():
            if key in _TEXTS and isinstance(value, str):
                read_node[key] = spoken(value)
            elif key == "x-known-values" and isinstance(value, dict):
                read_node[key] = {one: spoken(text) if isinstance(text, str) else text for one, text in value.items()}
            elif key == "properties" and isinstance(value, dict):
                read_node[key] = {name: read(child) for name, child in value.items()}
            else:
                read_node[key] = read(value)
        return read_node

    copy: dict[str, Any] = read(document)
    return copy
