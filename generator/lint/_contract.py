"""The bundled contract as rules look at it: walked once, operations gathered, references followed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from generator.bundle import Bundle
from generator.structure import METHODS, Pointer, Visit, is_reference, walk

__all__ = ["Contract", "Operation", "reference_pointer", "types_of"]


class Operation(NamedTuple):
    """One operation: its id ("" where missing), method (lower case), path template and where it stands."""

    id: str
    method: str
    path: str
    pointer: Pointer
    node: dict[str, Any]
    item: dict[str, Any]


class Contract:
    """What every rule is given."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.document: dict[str, Any] = bundle.document
        self.visits = list(walk(self.document))
        self._kinds: dict[str, list[Visit]] = {}
        for visit in self.visits:
            self._kinds.setdefault(visit.kind, []).append(visit)

    def all(self, kind: str) -> Iterator[tuple[Pointer, dict[str, Any]]]:
        """Each object of a kind that is neither a reference nor a boolean schema, with its pointer."""
        for pointer, _, node in self._kinds.get(kind, ()):
            if isinstance(node, dict) and not is_reference(node):
                yield pointer, node

    def visited(self, kind: str) -> list[Visit]:
        """Each place where a kind of object stands, references included."""
        return self._kinds.get(kind, [])

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """All operations in the order of the paths."""
        found = []
        for path, item in (self.document.get("paths") or {}).items():
            if path.startswith("x-") or not isinstance(item, dict):
                continue
            for method, node in item.items():
                if method in METHODS and isinstance(node, dict):
                    name = str(node.get("operationId", ""))
                    found.append(Operation(name, method, path, ("paths", path, method), node, item))
        return tuple(found)

    @cached_property
    def by_id(self) -> Mapping[str, Operation]:
        """Operations by their operationId."""
        return {operation.id: operation for operation in self.operations}

    @property
    def components(self) -> dict[str, dict[str, Any]]:
        """The sections of `components`."""
        return self.document.get("components") or {}

    @property
    def schemas(self) -> dict[str, Any]:
        """The named schemas."""
        return self.components.get("schemas", {})

    def at(self, pointer: Pointer) -> Any:
        """The node at a pointer (None where there is none)."""
        node: Any = self.document
        for step in pointer:
            try:
                node = node[step]
            except (KeyError, IndexError, TypeError):
                return None
        return node

    def resolve(self, node: Any, pointer: Pointer = ()) -> tuple[Pointer, Any]:
        """Follow references from `node` (standing at `pointer`) to the object itself. A cycle ends as `{}`."""
        seen: set[str] = set()
        while is_reference(node):
            reference = node["$ref"]
            if reference in seen:
                return pointer, {}
            seen.add(reference)
            pointer = reference_pointer(reference)
            node = self.at(pointer)
        return pointer, node

    def schema(self, node: Any) -> dict[str, Any]:
        """The schema behind a reference; a boolean or missing one counts as the empty schema."""
        found = self.resolve(node)[1]
        return found if isinstance(found, dict) else {}

    def parameters(self, operation: Operation) -> list[tuple[Pointer, dict[str, Any]]]:
        """Effective parameters as (pointer of use, parameter): those of the path, overridden by the operation's."""
        merged: dict[tuple[Any, Any], tuple[Pointer, dict[str, Any]]] = {}
        for base, node in ((operation.pointer[:2], operation.item), (operation.pointer, operation.node)):
            for index, entry in enumerate(node.get("parameters") or []):
                parameter = self.resolve(entry)[1]
                if isinstance(parameter, dict):
                    key = (parameter.get("in"), parameter.get("name"))
                    merged[key] = ((*base, "parameters", index), parameter)
        return list(merged.values())

    def responses(self, operation: Operation) -> dict[str, tuple[Pointer, dict[str, Any]]]:
        """Documented answers: status -> (pointer of use, response)."""
        found: dict[str, tuple[Pointer, dict[str, Any]]] = {}
        for status, node in (operation.node.get("responses") or {}).items():
            response = self.resolve(node)[1]
            if isinstance(response, dict):
                found[status] = ((*operation.pointer, "responses", status), response)
        return found

    def request_body(self, operation: Operation) -> tuple[Pointer, dict[str, Any]] | None:
        """The request body: (its own pointer, object), or None."""
        node = operation.node.get("requestBody")
        if node is None:
            return None
        pointer, body = self.resolve(node, (*operation.pointer, "requestBody"))
        return (pointer, body) if isinstance(body, dict) else None

    @cached_property
    def uses(self) -> list[tuple[Pointer, Pointer]]:
        """Each reference: (where it stands, what it points to)."""
        return [(p, reference_pointer(node["$ref"])) for p, _, node in self.visits if is_reference(node)]

    def reachable(self, roots: Iterable[Pointer]) -> set[Pointer]:
        """Pointers of the components that `roots` lead to, through any number of references.

        A root is a component, a member of an operation (``("paths", path, method, "responses")``) or of a path item.
        """
        found: set[Pointer] = set()
        pending = [target for root in roots for target in self._edges.get(root, ())]
        while pending:
            target = pending.pop()
            if target not in found:
                found.add(target)
                pending.extend(self._edges.get(target, ()))
        return found

    @cached_property
    def _edges(self) -> Mapping[Pointer, list[Pointer]]:
        edges: dict[Pointer, list[Pointer]] = {}
        for pointer, target in self.uses:
            for depth in (3,) if pointer[0] == "components" else (3, 4):
                edges.setdefault(pointer[:depth], []).append(target)
        return edges

    @cached_property
    def request_side(self) -> set[Pointer]:
        """Components that are sent: reachable from parameters and request bodies."""
        return self._side("parameters", "requestBody")

    @cached_property
    def response_side(self) -> set[Pointer]:
        """Components that are received: reachable from responses, and from streamed messages (webhooks)."""
        hooks = [("webhooks", name, "post", "requestBody") for name in self.document.get("webhooks") or {}]
        return self._side("responses") | self.reachable(hooks)

    def _side(self, *keys: str) -> set[Pointer]:
        roots = [(*operation.pointer, key) for operation in self.operations for key in keys]
        if "parameters" in keys:
            roots.extend(("paths", path, "parameters") for path in self.document.get("paths") or {})
        return self.reachable(roots)


def reference_pointer(reference: str) -> Pointer:
    """``#/components/schemas/X`` -> ("components", "schemas", "X")."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in reference.removeprefix("#/").split("/"))


def types_of(schema: Mapping[str, Any]) -> frozenset[str]:
    """The JSON types that `type` names; empty when it names none."""
    written = schema.get("type")
    if isinstance(written, str):
        return frozenset({written})
    return frozenset(written) if isinstance(written, list) else frozenset()
