"""The bundled contract and what its tests ask of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_rs
import pytest

from generator.bundle import bundle

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("get", "put", "post", "delete", "patch")
_BASE = "urn:contract"


def step(text: str) -> str:
    """One step of a JSON pointer, escaped."""
    return text.replace("~", "~0").replace("/", "~1")


class Contract:
    """The bundled document, with validation of any value against any schema in it."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._registry = jsonschema_rs.Registry([(_BASE, document)], draft=jsonschema_rs.Draft202012)
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer (RFC 6901); raises KeyError or IndexError when it leads nowhere."""
        value: Any = self.document
        for part in pointer.split("/")[1:]:
            name = part.replace("~1", "/").replace("~0", "~")
            value = value[int(name)] if isinstance(value, list) else value[name]
        return value

    def resolved(self, node: Any) -> Any:
        """The object itself where the document has a reference to it."""
        while isinstance(node, dict) and "$ref" in node:
            node = self.at(node["$ref"].removeprefix("#"))
        return node

    def errors(self, schema_pointer: str, value: Any) -> list[str]:
        """What is wrong with a value by the schema at a pointer, as ``place: message``."""
        validator = self._validators.get(schema_pointer)
        if validator is None:
            schema = {"$ref": f"{_BASE}#{schema_pointer.replace('{', '%7B').replace('}', '%7D')}"}
            validator = jsonschema_rs.Draft202012Validator(schema, registry=self._registry)
            self._validators[schema_pointer] = validator
        return [
            f"/{'/'.join(map(str, error.instance_path))}: {error.message}" for error in validator.iter_errors(value)
        ]

    def operations(self) -> Iterator[Op]:
        """Every operation, in the order of the document."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Op(
                        path, method, item[method], [*item.get("parameters", ()), *item[method].get("parameters", ())]
                    )


class Op(NamedTuple):
    """One operation, where it stands, and all of its parameters."""

    path: str
    method: str
    node: dict[str, Any]
    parameters: list[dict[str, Any]]

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def pointer(self) -> str:
        return f"/paths/{step(self.path)}/{self.method}"


@pytest.fixture(scope="session")
def contract() -> Contract:
    return Contract(bundle(ROOT / "openapi"))


@pytest.fixture(scope="session")
def project_root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared_file() -> Callable[[str, str], Path]:
    """A file that is not part of the project: named by an environment variable, or found beside the project."""

    def find(variable: str, default: str) -> Path:
        path = Path(os.environ.get(variable) or ROOT / default)
        if not path.is_file():
            pytest.skip(f"{variable} names no file, and {default} is not there")
        return path

    return find
