"""A client for a fragment of contract that stands in the test: `client_of(schemas, paths)` is the generated package."""

from __future__ import annotations

import hashlib
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent, indent
from types import ModuleType
from typing import TypeAlias

import pytest

from generator.bundle import load
from generator.codegen.write import write
from generator.source import Source

ClientOf: TypeAlias = Callable[..., ModuleType]

_ROOT = """\
openapi: 3.1.1
info: {title: Fragment, version: 1.0.0}
security: [{bearer: []}]
tags: [{name: things, description: Things.}]
"""
_EMPTY = """\
/things:
  get:
    operationId: list_things
    x-method: list
    x-retry: safe
    tags: [things]
    summary: List things
    responses:
      "200": {description: Nothing.}
"""


@pytest.fixture(scope="session")
def client_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClientOf]:
    """Write and import the client of a fragment: `schemas` and `paths` are the YAML below those keys."""
    folder = tmp_path_factory.mktemp("fragments")
    made: dict[str, ModuleType] = {}
    sys.path.insert(0, str(folder))

    def generate(schemas: str = "{}", paths: str = _EMPTY) -> ModuleType:
        text = f"{_ROOT}paths:\n{indent(dedent(paths), '  ')}\n"
        text += f"components:\n  schemas:\n{indent(dedent(schemas), '    ')}\n"
        text += "  securitySchemes: {bearer: {type: http, scheme: bearer}}\n"
        name = f"fragment_{hashlib.sha256(text.encode()).hexdigest()[:12]}"
        if name not in made:
            contract = folder / f"{name}_contract"
            contract.mkdir()
            (contract / "openapi.yaml").write_text(text, encoding="utf-8")
            package = folder / name
            package.mkdir()
            write(load(Source.from_directory(contract)), package)
            importlib.invalidate_caches()
            made[name] = importlib.import_module(name)
        return made[name]

    yield generate
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] in made]:
        del sys.modules[name]


@pytest.fixture
def project_root() -> Path:
    """Folder of the project."""
    return Path(__file__).parents[2]
