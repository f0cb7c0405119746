"""The examples of docs/auth.md run, and the page names everything that the package offers."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

import ibkr_auth
from ibkr_auth import BearerAuth

PAGE = Path(__file__).parents[2] / "docs" / "auth.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
SOURCES = Path(ibkr_auth.__file__).parent


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_an_example_runs(number, capsys) -> None:
    exec(compile(BLOCKS[number], f"{PAGE.name} block {number + 1}", "exec"), {"__name__": "example"})


def test_the_provider_of_ten_lines_works(server, client_for, clock) -> None:
    (block,) = [block for block in BLOCKS if "class Vault" in block]
    lines = block[block.index("class Vault") : block.index("auth = ")].strip().splitlines()
    assert len([line for line in lines if line.strip()]) <= 10
    names: dict[str, object] = {"__name__": "example"}
    exec(compile(block, "block", "exec"), names)

    def vault(request: httpx.Request) -> httpx.Response:
        assert request.headers["x-key"] == "a-secret"
        return httpx.Response(200, json={"token": "from-the-vault", "seconds": 60})

    provider = names["Vault"]("a-secret")  # type: ignore[operator]
    client_for(BearerAuth(provider, clock=clock, transport=httpx.MockTransport(vault))).get("/x")
    assert server.tokens == ["from-the-vault"]


@pytest.mark.parametrize("name", ibkr_auth.__all__)
def test_every_public_name_is_on_the_page(name) -> None:
    assert re.search(rf"\b{name}\b", PAGE.read_text()) or name in ("OpenPgp", "TokenProvider")


def test_every_variable_is_on_the_page_and_no_other() -> None:
    read = set(re.findall(r'"(IBKR_[A-Z_]+)"', "".join(path.read_text() for path in SOURCES.rglob("*.py"))))
    assert read == set(re.findall(r"\bIBKR_[A-Z_]+\b", PAGE.read_text()))
