"""Everything that a text of ours names is there: methods of a client, attributes of errors, names in backticks.

A text speaks Python, so an operation is named as its method (`client.orders.place`), never by the contract's id. The
walk covers docstrings, error texts and hints of all packages, the hints that are made at run time, README and docs/.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.docs.names import (
    OF_THE_CONTRACT,
    PACKAGES,
    Text,
    calls_as_if,
    known_names,
    of_every_hint,
    pages,
    texts_of,
    unknown_attributes,
    unknown_names,
    wrong_calls,
)

PAGES = pages()


def found(texts: Iterable[Text], look: Any) -> list[str]:
    return sorted({f"{text.where}: {name}" for text in texts for name in look(text.text)})


@pytest.mark.parametrize("package", [name for name in PACKAGES if name != "ibkr_mock"])
def test_no_text_names_an_operation_id(package: str) -> None:
    # The mock is told operations by their ids: its faults and its ledger know no methods.
    assert found(texts_of(package), calls_as_if) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_attribute_that_a_text_names_exists(package: str) -> None:
    assert found(texts_of(package), unknown_attributes) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_call_that_a_text_writes_out_fits_its_signature(package: str) -> None:
    assert found(texts_of(package), wrong_calls) == []


@pytest.mark.parametrize("package", [name for name in PACKAGES if name != "ibkr_web"])
def test_every_name_in_backticks_is_somebody_s(package: str) -> None:
    # The generated texts quote values that the broker uses and that stand nowhere else.
    known = known_names()
    assert found(texts_of(package), lambda text: unknown_names(text, known)) == []


def test_every_hint_names_methods_that_exist() -> None:
    hints = list(of_every_hint())
    assert len(hints) > 30
    assert any("client.portfolio.accounts()" in text.text for text in hints)
    for look in (calls_as_if, unknown_attributes, wrong_calls):
        assert found(hints, look) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_names_what_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert unknown_attributes(text) == []
    assert wrong_calls(text) == []
    if page.name not in OF_THE_CONTRACT:
        assert calls_as_if(text) == []
        assert unknown_names(text, known_names()) == []


def blocks() -> Iterator[Any]:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for number, block in enumerate(re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE), 1):
            yield pytest.param(page, block, id=f"{page.name}-{number}")


@pytest.mark.parametrize(("page", "block"), list(blocks()))
def test_every_block_compiles_and_names_what_is_there(page: Path, block: str) -> None:
    tree = compile(block, page.name, "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    assert list(missing(tree)) == []


def missing(tree: ast.AST) -> Iterator[str]:
    """Imported names, and attributes of objects of our classes, that do not exist."""
    made: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            home = importlib.import_module(node.module)
            for alias in node.names:
                if not hasattr(home, alias.name):
                    yield f"{node.module}.{alias.name}"
                else:
                    made[alias.asname or alias.name] = getattr(home, alias.name)
    objects: dict[str, Any] = {}
    for node in ast.walk(tree):
        target: ast.expr | None = None
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target, value = node.targets[0], node.value
        elif isinstance(node, ast.withitem):
            target, value = node.optional_vars, node.context_expr
        if isinstance(target, ast.Name) and isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
            maker = made.get(value.func.id)
            if isinstance(maker, type) and maker.__module__.startswith("ibkr_"):
                objects[target.id] = maker
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in objects:
            owner = objects[node.value.id]
            if not hasattr(owner, node.attr) and not assigned(owner, node.attr):
                yield f"{owner.__name__}.{node.attr}"


def assigned(owner: type, name: str) -> bool:
    """Whether instances get the attribute when they are made."""
    for base in owner.__mro__[:-1]:
        tree = ast.parse(Path(importlib.import_module(base.__module__).__file__ or "").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and node.attr == name:
                return True
    return False


class TestTheWalk:
    """What it would find, so that an empty list means something."""

    @pytest.mark.parametrize(
        "text",
        [
            "open one with init_brokerage_session, then call again",
            "call `list_brokerage_accounts` once",
            "see ``place_orders``",
            "take it with init_brokerage_session(compete=True)",
            "`tickle` it",
        ],
    )
    def test_operation_ids(self, text: str) -> None:
        assert len(calls_as_if(text)) == 1

    @pytest.mark.parametrize(
        "text", ["`client.session.tickle`", "a tickle a minute", "/tickle", "POST /logout", "operation_id"]
    )
    def test_no_operation_ids(self, text: str) -> None:
        assert calls_as_if(text) == []

    def test_attributes(self) -> None:
        text = "`client.orders.plaec`, client.ordres.place, client.orders.place, keeper.state, `error.hint`, error.hnit"
        assert unknown_attributes(text) == ["client.orders.plaec", "client.ordres.place", "error.hnit"]

    def test_names(self) -> None:
        text = "`Client`, ``submit_order(...)``, `Cleint`, `docs/auth.md`, `two words`, `SessionKeeper.stpo`"
        assert unknown_names(text, known_names()) == ["Cleint", "SessionKeeper.stpo"]

    def test_calls(self) -> None:
        good = "client.session.init(SessionInitRequest(publish=True)), ibkr_workflows.reconcile(client, x), Client(...)"
        assert wrong_calls(good) == []
        bad = ["ibkr_workflows.reconcil(client, x)", "client.session.init(compete=True)", "client.accounts.list(1, 2)"]
        assert wrong_calls(f"{'; '.join(bad)}; SessionInitRequest(take=True)") == [
            *bad,
            "SessionInitRequest(take=True)",
        ]

    def test_blocks(self) -> None:
        tree = ast.parse(
            "from ibkr_web import Client, Cleint\nwith Client() as c:\n    c.orders\n    c.ordres\n    c.retry\n"
        )
        assert list(missing(tree)) == ["ibkr_web.Cleint", "Client.ordres"]
