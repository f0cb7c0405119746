"""Which components are sent, which are received, and which refer to each other in a circle."""

from __future__ import annotations

from typing import Any

from generator.codegen.operations import Operation
from generator.codegen.shape import Shape
from generator.codegen.shapes import Shapes
from generator.structure import METHODS

__all__ = ["Reach"]


class Reach:
    """Answers for one contract; a component that no operation reaches counts as received (streams carry it)."""

    def __init__(
        self, document: dict[str, Any], shapes: dict[str, Shape], reader: Shapes, operations: list[Operation]
    ) -> None:
        self._edges = {name: self._direct(name, shape, reader) for name, shape in shapes.items()}
        sent: set[str] = set()
        received: set[str] = set()
        for operation in operations:
            if operation.body is not None:
                sent |= set(operation.body.refers())
            for parameter in operation.parameters:
                sent |= set(parameter.shape.refers())
            for _, _, shape in operation.answers:
                received |= set(shape.refers()) if shape is not None else set()
        received |= _named(document.get("webhooks", {})) & set(shapes)
        for item in document.get("paths", {}).values():
            for method in METHODS:
                if method in item:
                    # Inside a signed text (`contentSchema`) as well.
                    sent |= _named(item[method].get("requestBody", {})) & set(shapes)
                    received |= _named(item[method].get("responses", {})) & set(shapes)
        self._sent = self._closure(sent)
        self._received = self._closure(received)
        self._received |= set(shapes) - self._sent - self._received

    @staticmethod
    def _direct(name: str, shape: Shape, reader: Shapes) -> set[str]:
        if shape.kind == "alias":
            return set(shape.target.refers()) if shape.target else set()
        if shape.kind != "model":
            return set()
        found: set[str] = set()
        for schema, pointer, _ in reader.properties(name).values():
            found |= set(reader.inline(schema, pointer).refers())
        others = reader.others(name)
        if others is not None and isinstance(others[0], dict):
            found |= set(reader.inline(*others).refers())
        return found

    def _closure(self, start: set[str]) -> set[str]:
        seen: set[str] = set()
        todo = list(start)
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(self._edges.get(name, ()))
        return seen

    def only_sent(self, name: str) -> bool:
        """Whether a component is part of requests alone."""
        return name in self._sent and name not in self._received

    def sent(self, name: str) -> bool:
        """Whether a component is part of requests."""
        return name in self._sent

    def both(self, name: str) -> bool:
        """Whether a component is part of requests and of answers."""
        return name in self._sent and name in self._received

    def cycle(self, name: str) -> set[str]:
        """The components that a component refers to and that refer back to it, however far around."""
        return {other for other in self._edges.get(name, ()) if other != name and name in self._closure({other})}


def _named(node: Any) -> set[str]:
    """Names of the schema components that a part of the document refers to."""
    if isinstance(node, list):
        return {name for item in node for name in _named(item)}
    if not isinstance(node, dict):
        return set()
    found = {name for key, item in node.items() if key not in ("example", "examples") for name in _named(item)}
    reference = node.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
        found.add(reference.rpartition("/")[2])
    return found
