"""Answers out of a request generator: a document in which each answer of the contract is the body of a request.

Schemathesis generates requests. To generate answers, every JSON answer schema becomes the request body of an operation
of its own, and that operation's strategy then gives valid answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import schemathesis
from hypothesis.strategies import SearchStrategy
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from fuzzkit.contract import METHODS, Document

__all__ = ["answers", "mirror", "strategy"]


def answers(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """operationId, status and schema of every JSON answer that the contract documents."""
    for item in document["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            for status, response in operation["responses"].items():
                for media_type, media in _resolved(document, response).get("content", {}).items():
                    if media_type == "application/json" and "schema" in media:
                        yield operation["operationId"], str(status), media["schema"]


def mirror(document: Document, schemas: dict[str, dict[str, Any]]) -> Any:
    """A schemathesis schema with one operation for each of `schemas` (name -> JSON schema)."""
    paths = {
        f"/{name}": {
            "post": {
                "operationId": name,
                "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
                "responses": {"200": {"description": "Taken."}},
            }
        }
        for name, schema in schemas.items()
    }
    components = {"schemas": document["components"]["schemas"]}
    info = {"title": "Mirror", "version": "1"}
    reflected = {"openapi": document["openapi"], "info": info, "paths": paths, "components": components}
    return schemathesis.openapi.from_dict(reflected, config=SchemathesisConfig())


def strategy(mirrored: Any, name: str) -> SearchStrategy[Any]:
    """Valid values of the schema `name`."""
    cases: SearchStrategy[Any] = mirrored[f"/{name}"]["POST"].as_strategy(generation_mode=GenerationMode.POSITIVE)
    return cases.map(lambda case: case.body)


def _resolved(document: Document, node: Any) -> Any:
    while "$ref" in node:
        reference = node["$ref"]
        node = document
        for step in reference.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
    return node
