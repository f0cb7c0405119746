"""What our texts may name: operations of the contract, attributes of a client, and whatever our code defines."""

from __future__ import annotations

import ast
import builtins
import inspect
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from ibkr_auth import AsyncSessionKeeper, SessionKeeper
from ibkr_core import errors
from ibkr_web import Client, contract_bytes

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {
    name: ROOT / folder / name
    for name, folder in (
        ("ibkr_core", "client_core"),
        ("ibkr_web", "generated_client"),
        ("ibkr_auth", "auth_plugin"),
        ("ibkr_workflows", "workflows"),
        ("ibkr_mock", "mock_gateway"),
    )
}
# The mock and the pages about the contract speak of operations by id: faults are planned and findings reported by it.
OF_THE_CONTRACT = frozenset({"contract-choices.md", "doctor.md", "fuzzing.md", "mock.md"})
_WORD = r"[A-Za-z_]\w*"
_CHAIN = re.compile(rf"(?<![\w.`'\"])`?(client|keeper|error)((?:\.{_WORD})+)")
_QUOTED = re.compile(r"``([^`\n]+)``|`([^`\n]+)`")
_CODE = re.compile(rf"{_WORD}(?:\.{_WORD})*(?:\(.*\))?")
_METHODS = ("get", "post", "put", "delete", "patch")


class Text(NamedTuple):
    """A text and where it stands."""

    where: str
    text: str


@cache
def document() -> dict[str, Any]:
    """The contract."""
    found: dict[str, Any] = json.loads(contract_bytes())
    return found


@cache
def operation_ids() -> frozenset[str]:
    """Ids of all operations of the contract."""
    items = document()["paths"].values()
    return frozenset(item[method]["operationId"] for item in items for method in _METHODS if method in item)


@cache
def speakers() -> dict[str, tuple[Any, ...]]:
    """What stands behind the names that texts use: an attribute has to exist on one of them."""
    client = Client("http://127.0.0.1:1/v1/api")
    kinds = [getattr(errors, name) for name in errors.__all__]
    raised = [kind("") for kind in kinds] + [kind for kind in kinds]
    return {"client": (client,), "keeper": (SessionKeeper, AsyncSessionKeeper), "error": tuple(raised)}


def unknown_attributes(text: str) -> list[str]:
    """Chains such as `client.orders.plaec` of which no attribute exists."""
    wrong = []
    for found in _CHAIN.finditer(text):
        steps = found[2].strip(".").split(".")
        if not any(_reaches(owner, steps) for owner in speakers()[found[1]]):
            wrong.append(found[1] + found[2])
    return wrong


def _reaches(owner: Any, steps: list[str]) -> bool:
    for step in steps:
        if not hasattr(owner, step):
            return False
        owner = getattr(owner, step)
        if not (inspect.ismethod(owner) or inspect.isfunction(owner) or _is_ours(owner)):
            # A value: what it has is not ours to say.
            return True
    return True


def _is_ours(owner: Any) -> bool:
    return type(owner).__module__.startswith("ibkr_")


def calls_as_if(text: str) -> list[str]:
    """Operation ids that a text names as if they could be called: followed by a bracket, or as code."""
    ids = operation_ids()
    quoted = {match[1] or match[2] for match in _QUOTED.finditer(text)}
    called = set(re.findall(rf"(?<![\w.])({_WORD})\(", text))
    bare = {word for word in re.findall(rf"(?<![\w./-]){_WORD}(?![\w/])", text) if "_" in word}
    methods = {name.rpartition(".")[2] for name in _chains(text)}
    return sorted(((quoted | bare) & ids) | ((called - methods) & ids - {"tickle", "logout"}))


def _chains(text: str) -> list[str]:
    return [found[1] + found[2] for found in _CHAIN.finditer(text)]


def code_names(text: str) -> Iterator[str]:
    """Names that stand in backticks and look like code: `Client`, `submit_order(...)`, `a.b`."""
    for match in _QUOTED.finditer(text):
        quoted = (match[1] or match[2]).strip()
        if _CODE.fullmatch(quoted):
            yield quoted.partition("(")[0]


def texts_of(package: str) -> Iterator[Text]:
    """Docstrings, comments' neighbours aside, and every string of more than one word in a package."""
    folder = PACKAGES[package]
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        where = f"{package}/{file.relative_to(folder)}"
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                # What is filled in has no words of its own: a mark keeps the pieces apart.
                pieces = [str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values]
                yield Text(f"{where}:{node.lineno}", "".join(pieces))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
                yield Text(f"{where}:{node.lineno}", node.value)


def pages() -> list[Path]:
    """README and the pages of docs/."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@cache
def known_names() -> frozenset[str]:
    """Every name that our code defines or takes, that the contract has, or that Python has."""
    names = {*dir(builtins), *sys.stdlib_module_names}
    for folder in (*PACKAGES.values(), ROOT / "generator", ROOT / "scripts"):
        for file in folder.rglob("*.py"):
            names.update(file.with_suffix("").relative_to(folder.parent).parts)
            names.update(_defined(ast.parse(file.read_text(encoding="utf-8"))))
    names.update(_keys(document()))
    names.update(operation_ids())
    return frozenset(names)


def _defined(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg
        elif isinstance(node, ast.alias):
            yield from (node.asname or node.name).split(".")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"[\w.-]+", node.value):
            yield node.value


def _keys(node: Any) -> Iterator[str]:
    """Names and values of the contract: members, parameters, schemas, and texts of one word."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from re.findall(r"\w+", key) if "/" in key else (key,)
            yield from _keys(value)
    elif isinstance(node, list):
        for one in node:
            yield from _keys(one)
    elif isinstance(node, str) and " " not in node:
        yield from (node, *re.findall(r"\w+", node))
