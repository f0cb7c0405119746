"""What the doctor has to know of the contract: its GETs, which of them only answer, and how answers feed calls."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final

from ibkr_core.operation import Operation
from ibkr_core.redact import SHOWN_FIELDS
from ibkr_web import contract_bytes

__all__ = ["Contract", "Get", "Link", "Parameter", "contract"]

# Below a schema these hold names that the caller chose, not members of the schema language.
_NAMED: Final = frozenset({"properties", "patternProperties", "$defs"})


class Parameter:
    """One parameter of a GET: where it goes, whether it must be there, what it changes."""

    __slots__ = ("effect", "example", "name", "place", "required")

    def __init__(self, node: dict[str, Any]) -> None:
        self.name = str(node["name"])
        self.place = str(node["in"])
        self.required = node.get("required") is True
        self.effect = str(node.get("x-effect", "none"))
        self.example = node.get("example")


class Link:
    """How an answer of `source` names the parameters of another operation; values are the contract's expressions."""

    __slots__ = ("parameters", "source")

    def __init__(self, source: str, parameters: dict[str, Any]) -> None:
        self.source = source
        self.parameters = {name.rpartition(".")[2]: str(value) for name, value in parameters.items()}


class Get:
    """One GET of the contract."""

    __slots__ = ("effect", "id", "node", "parameters", "path", "requires", "retry", "server", "tag")

    def __init__(self, path: str, item: dict[str, Any], node: dict[str, Any], parameters: list[Parameter]) -> None:
        self.path = path
        self.node = node
        self.id = str(node["operationId"])
        self.tag = str(node["tags"][0])
        # An unmarked GET is not one without effect: nobody has thought about it.
        self.effect = str(node.get("x-effect", "unknown"))
        self.retry = str(node.get("x-retry"))
        self.requires: tuple[str, ...] = tuple(node.get("x-requires") or ())
        servers: Sequence[dict[str, Any]] = node.get("servers") or item.get("servers") or ({},)
        self.server = str(servers[0].get("x-name", ""))
        self.parameters = {parameter.name: parameter for parameter in parameters}

    @property
    def unsafe(self) -> str | None:
        """Why it is never sent; None when all it does is answer."""
        if self.effect != "none":
            return f"it does more than answer ({self.effect})"
        if self.retry != "safe":
            return f"the contract does not call it safe to repeat ({self.retry})"
        return None

    @property
    def operation(self) -> Operation:
        """The same in the generated client."""
        module = importlib.import_module(f"ibkr_web.api.{self.tag}.{self.id}")
        operation: Operation = module.OPERATION
        return operation


class Contract:
    """The bundled document that the client was written from."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self.version = str(document["info"]["version"])
        self.server = str(document["servers"][0]["url"])
        self.gets: list[Get] = []
        self.links: dict[str, list[Link]] = {}
        names: set[str] = set()
        values: set[str] = set()
        bounds: set[int] = set()
        for path, item in document["paths"].items():
            for method, node in item.items():
                if isinstance(node, dict) and "operationId" in node:
                    self._add(path, method, item, node)
        _collect(document["components"]["schemas"], True, names, values, bounds)
        _collect(document["paths"], False, names, values, bounds)
        keys: set[str] = set()
        _collect_keys(document["components"].get("examples"), keys)
        self.names = frozenset(names)
        """Every name that the contract gives to a member of an object."""
        self.keys = frozenset(key for key in keys if not re.search(r"\d{3}", key)) | self.names
        """The same with the keys of maps in the contract's examples, ids left out."""
        self.values = frozenset(values)
        """Every value that the contract itself lists: enumerations, constants, known values."""
        self.bounds = frozenset(bounds)
        """Sizes above which a number breaks, or keeps, some limit of the contract."""
        self.words = frozenset(_told(document))
        """Every word, in lower case, of what the contract says in sentences, and of the messages of its examples."""

    def _add(self, path: str, method: str, item: dict[str, Any], node: dict[str, Any]) -> None:
        written = [self.resolve(one) for one in (*(item.get("parameters") or ()), *(node.get("parameters") or ()))]
        if method == "get":
            self.gets.append(Get(path, item, node, [Parameter(one) for one in written]))
        for response in (node.get("responses") or {}).values():
            for entry in (self.resolve(response).get("links") or {}).values():
                link = self.resolve(entry)
                if method == "get" and "operationId" in link:
                    found = self.links.setdefault(str(link["operationId"]), [])
                    found.append(Link(str(node["operationId"]), link.get("parameters") or {}))

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        """The object that a node is or refers to."""
        while "$ref" in node:
            found: Any = self._document
            for step in str(node["$ref"]).removeprefix("#/").split("/"):
                found = found[step.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def response(self, get: Get, status: int) -> dict[str, Any] | None:
        """What the contract says of an answer with this status; None when it says nothing."""
        responses = get.node.get("responses") or {}
        for name in (str(status), f"{status // 100}XX", "default"):
            if name in responses:
                return self.resolve(responses[name])
        return None


@cache
def contract() -> Contract:
    """The contract of the installed client."""
    return Contract(json.loads(contract_bytes()))


def _collect(node: Any, schema: bool, names: set[str], values: set[str], bounds: set[int]) -> None:
    """Gather what schemas name. `schema`: the members of this object are named by the contract's author."""
    if isinstance(node, list):
        for child in node:
            _collect(child, False, names, values, bounds)
    if not isinstance(node, dict):
        return
    for key, child in node.items():
        if key in ("examples", "example") and not schema:
            continue
        if not schema:
            values.update(_listed(key, child))
            if key in ("minimum", "maximum") and isinstance(child, int):
                # As sizes without a sign: the least 64-bit number is one further from zero than the greatest.
                bounds.add(child if key == "maximum" else abs(child) - 1)
            if key == "properties" and isinstance(child, dict):
                names.update(child)
        _collect(child, key in _NAMED and not schema, names, values, bounds)


def _told(node: Any, key: str = "") -> Iterator[str]:
    """The words of descriptions, of their like, and of whatever stands under the name of a message."""
    if isinstance(node, dict):
        for name, child in node.items():
            yield from _told(child, name.lower())
    elif isinstance(node, list):
        for child in node:
            yield from _told(child, key)
    elif isinstance(node, str) and (key == "summary" or key in SHOWN_FIELDS):
        yield from (word.lower() for word in re.findall(r"[^\W\d_]+", node))


def _collect_keys(node: Any, keys: set[str]) -> None:
    if isinstance(node, dict):
        keys.update(node)
        for child in node.values():
            _collect_keys(child, keys)
    elif isinstance(node, list):
        for child in node:
            _collect_keys(child, keys)


def _listed(key: str, child: Any) -> Iterator[str]:
    if key == "const":
        yield str(child)
    elif key == "enum" and isinstance(child, list):
        yield from map(str, child)
    elif key == "x-known-values" and isinstance(child, dict):
        yield from (value for value in child if not re.fullmatch(r"\d{4,}", value))
