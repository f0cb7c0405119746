"""The contract as schemathesis can read it: one document, one base URL.

Schemathesis takes a single base URL for a whole document, while this contract keeps two calls on servers of their own.
The mock serves all of them on one port, so each path is written with the path part of its own server in front
(`/iserver/accounts` becomes `/v1/api/iserver/accounts`; `/sso/dam/token` stays), and every `servers` list is dropped.

A body that is a JWT is shown as its claims, which `fuzzkit/signing.py` signs on the way out. Nothing else changes:
operations, parameters, schemas, links and security stay as they are.
"""

from __future__ import annotations

import base64
import copy
import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

__all__ = [
    "METHODS",
    "Document",
    "bundled_document",
    "flatten_servers",
    "open_signed_bodies",
    "operation_index",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Document = dict[str, Any]


def bundled_document() -> Document:
    """The bundled contract that ships inside `ibkr_web`, read without importing the client."""
    spec = find_spec("ibkr_web")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the package ibkr_web is not installed: run `make setup`")
    file = Path(spec.origin).with_name("openapi.json")
    document: Document = json.loads(file.read_text("utf-8"))
    return document


def flatten_servers(document: Document) -> Document:
    """A copy of `document` with the path of each operation's server in front of its path and a single server `/`."""
    flat = copy.deepcopy(document)
    default = _server_path(flat.get("servers", [{"url": "/"}]))
    paths: dict[str, Any] = {}
    for path, item in flat["paths"].items():
        own = item.pop("servers", None)
        prefixes = set()
        for operation in (item[method] for method in METHODS if method in item):
            servers = operation.pop("servers", None) or own
            prefixes.add(_server_path(servers) if servers else default)
        if len(prefixes) != 1:
            raise ValueError(f"{path}: its operations live on servers with different paths {sorted(prefixes)}")
        prefix = prefixes.pop()
        paths[prefix + path] = item
    flat["paths"] = paths
    flat["servers"] = [{"url": "/"}]
    return flat


def open_signed_bodies(document: Document) -> Document:
    """A copy of `document` in which bodies that are JWTs are described by their claims, examples included."""
    opened = copy.deepcopy(document)
    for item in opened["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            for media in operation.get("requestBody", {}).get("content", {}).values():
                schema = media.get("schema", {})
                if schema.get("contentMediaType") == "application/jwt" and "contentSchema" in schema:
                    media["schema"] = schema["contentSchema"]
                    for name, example in media.get("examples", {}).items():
                        value = _claims_of(_example(opened, example)["value"])
                        media["examples"][name] = {**_example(opened, example), "value": value}
    return opened


def operation_index(document: Document) -> dict[str, tuple[str, str]]:
    """`operationId` -> (method in capitals, path) of every operation of the document."""
    return {
        item[method]["operationId"]: (method.upper(), path)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


def _example(document: Document, node: dict[str, Any]) -> dict[str, Any]:
    name = node["$ref"].rpartition("/")[2] if "$ref" in node else None
    found: dict[str, Any] = node if name is None else document["components"]["examples"][name]
    return found


def _claims_of(token: str) -> Any:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def _server_path(servers: list[dict[str, Any]]) -> str:
    return urlsplit(str(servers[0]["url"])).path.rstrip("/")
