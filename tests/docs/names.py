"""What our texts may name: operations of the contract, attributes of a client, and whatever our code defines."""

from __future__ import annotations

import ast
import builtins
import importlib
import inspect
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import ibkr_workflows
from ibkr_auth import AsyncSessionKeeper, SessionKeeper
from ibkr_core import errors
from ibkr_core.hints import Situation, hint
from ibkr_core.operation import Operation
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
_CHAIN = re.compile(rf"(?<![\w.'\"])(client|keeper|error)((?:\.{_WORD})+)")
_CALL = re.compile(rf"(?<![\w.])((?:client|ssl|ibkr_\w+)(?:\.{_WORD})+|[A-Z]\w+|submit_\w+|reconcile\w*)\(")
_QUOTED = re.compile(r"``([^`\n]+)``|`([^`\n]+)`")
_CODE = re.compile(rf"{_WORD}(?:\.{_WORD})*(?:\(.*\))?")
# Words of HTTP, of files and of other libraries, which stand in backticks like our own.
_FOREIGN = frozenset(
    {
        *("Allow", "Date", "Expires", "Host", "curl", "conf", "md", "py", "private_key_jwt"),
        *("numpy", "float32", "Fraction", "_async"),
    }
)
_TLS = ("self-signed certificate", "certificate has expired", "Hostname mismatch, certificate is not valid for 'x'")
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
    raised = tuple(getattr(errors, name)("") for name in errors.__all__)
    return {"client": (client,), "keeper": (SessionKeeper, AsyncSessionKeeper), "error": raised}


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
    """Operation ids that a text names as if they could be called: as code, with a bracket behind, or in a sentence."""
    # Recipes may have the name of the operation that they lead to: cancel_order(client, ...).
    ids = operation_ids() - {*dir(ibkr_workflows)}
    quoted = {(match[1] or match[2]).partition("(")[0] for match in _QUOTED.finditer(text)}
    called = set(re.findall(rf"(?<![\w./])({_WORD})\(", text))
    # A word without an underscore (tickle, logout) may be a word of English or the last step of a method.
    bare = {word for word in re.findall(rf"(?<![\w./\"'=-]){_WORD}(?![\w/\"'])", text) if "_" in word}
    return sorted((quoted | called | bare) & ids)


def code_names(text: str) -> Iterator[str]:
    """Names that stand in backticks and look like code: `Client`, `submit_order(...)`, `a.b`."""
    for match in _QUOTED.finditer(text):
        quoted = (match[1] or match[2]).strip()
        if _CODE.fullmatch(quoted):
            yield quoted.partition("(")[0]


def unknown_names(text: str, known: frozenset[str]) -> list[str]:
    """Names in backticks that are nobody's."""
    wrong = []
    for name in code_names(text):
        first, *rest = name.split(".")
        if first in sys.stdlib_module_names:
            continue
        steps = rest if first in speakers() else [first, *rest]
        if not set(steps) <= known | _FOREIGN and not (ROOT / name).exists():
            wrong.append(name)
    return wrong


def wrong_calls(text: str) -> list[str]:
    """Calls of ours, written out in a text, that their signature does not take. `...` stands for any argument."""
    wrong = []
    for found in _CALL.finditer(text):
        written = _balanced(text, found.start())
        try:
            node = ast.parse(written, mode="eval").body
        except SyntaxError:
            continue
        target = _target(found[1])
        # A bare name may be of somebody else's; a dotted one says whose it is.
        fits = "." not in found[1] if target is None else isinstance(node, ast.Call) and _takes(target, node)
        if not fits:
            wrong.append(written)
    return wrong


def _balanced(text: str, start: int) -> str:
    depth = 0
    for place in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0 and text[place] == ")":
            return " ".join(text[start : place + 1].split())
    return text[start:]


def _target(name: str) -> Any:
    first, *steps = name.split(".")
    if first == "client":
        owner: Any = speakers()["client"][0]
    elif steps:
        owner = importlib.import_module(first)
    else:
        steps = [first]
        owner = next((home for home in _homes() if hasattr(home, first)), None)
    for step in steps:
        owner = getattr(owner, step, None)
    return owner


@cache
def _homes() -> tuple[Any, ...]:
    names = ("ibkr_web", "ibkr_web.models", "ibkr_auth", "ibkr_workflows", "ibkr_core", "ibkr_core.errors", "ibkr_mock")
    return tuple(importlib.import_module(name) for name in names)


def _takes(target: Any, call: ast.Call) -> bool:
    signature = inspect.signature(target)
    given = [one for one in call.args if not _is_dots(one)]
    keywords = {keyword.arg: None for keyword in call.keywords if keyword.arg}
    bind = signature.bind_partial if len(given) < len(call.args) or not (given or keywords) else signature.bind
    try:
        bind(*given, **keywords)
    except TypeError:
        return False
    return True


def _is_dots(node: ast.expr) -> bool:
    # A repr says `hidden` for what it does not show.
    hidden = isinstance(node, ast.Name) and node.id == "hidden"
    return hidden or isinstance(node, ast.Starred) or (isinstance(node, ast.Constant) and node.value is ...)


def of_every_hint() -> Iterator[Text]:
    """Each hint that can come of an operation of the contract, whatever fails and however one is signed in."""
    signed = (None, StaticHint("get another token"))
    places = [
        Situation(url, auth=auth, kept=kept, asynchronous=asynchronous)
        for url in ("https://api.ibkr.com/v1/api", "https://localhost:5000/v1/api", "http://localhost:5000")
        for auth in signed
        for kept in ("", "open", "opening", "down")
        for asynchronous in (False, True)
    ]
    failures = [getattr(errors, name)("it failed") for name in errors.__all__]
    failures += [errors.ConnectionNotMadeError(f"CERTIFICATE_VERIFY_FAILED: {text}") for text in _TLS]
    failures.append(errors.ConnectionNotMadeError("WRONG_VERSION_NUMBER"))
    seen = set()
    for operation in operations():
        for error in failures:
            for place in places:
                text = hint(error, operation, place) or error.hint
                if text not in seen:
                    seen.add(text)
                    yield Text(f"{operation.id}: {type(error).__name__}", text)


class StaticHint:
    """Credentials with a hint."""

    def __init__(self, text: str) -> None:
        self.refused_hint = text


def operations() -> Iterator[Operation]:
    """Every operation as the client has it."""
    for item in document()["paths"].values():
        for raw in (item[method] for method in _METHODS if method in item):
            module = importlib.import_module(f"ibkr_web.api.{raw['tags'][0]}.{raw['operationId']}")
            yield module.OPERATION


@cache
def texts_of(package: str) -> list[Text]:
    """Docstrings, error texts and hints: every string of more than one word in a package."""
    return list(_texts(PACKAGES[package]))


@cache
def _nodes(folder: Path) -> list[tuple[Path, list[ast.AST]]]:
    files = sorted(folder.rglob("*.py"))
    return [(file, list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))) for file in files]


def _texts(folder: Path) -> Iterator[Text]:
    for file, nodes in _nodes(folder):
        where = file.relative_to(folder.parent)
        for node in nodes:
            if isinstance(node, ast.JoinedStr):
                # What is filled in has no words of its own.
                pieces = [str(part.value) if isinstance(part, ast.Constant) else "..." for part in node.values]
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
        for file, nodes in _nodes(folder):
            names.update(file.with_suffix("").relative_to(folder.parent).parts)
            names.update(_defined(nodes))
    names.update(_keys(document()))
    names.update(operation_ids())
    return frozenset(names)


def _defined(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
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
