"""The client as files on disk: rendered, formatted, checked for names that are not there."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from generator.bundle import Bundle
from generator.codegen.render import render

__all__ = ["TemplateError", "write"]

# Nothing of the user's or the machine's settings may reach the output.
_SETTINGS: Final = [
    "--isolated",
    "--no-cache",
    "--quiet",
    # The folder in which the client is written is ignored by git as a whole.
    "--no-respect-gitignore",
    "--target-version=py311",
    "--line-length=120",
    "--config=lint.isort.known-first-party=['ibkr_core']",
    "--config=format.skip-magic-trailing-comma=true",
]


class TemplateError(Exception):
    """The templates wrote something that is not Python, or that uses names which are not there."""


def write(contract: Bundle, package: Path) -> None:
    """Write the client of a contract into the empty folder `package`.

    Raises:
        ContractError: something of the contract cannot be written.
        TemplateError: the generator itself is wrong.
    """
    for name, content in render(contract).items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    _ruff(package, "check", "--fix", "--select=I,F401")
    _ruff(package, "format")
    _ruff(package, "check", "--select=F63,F7,F811,F82,E9")


def _ruff(package: Path, command: str, *options: str) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
    done = subprocess.run(
        [find_ruff_bin(), command, *_SETTINGS, *options, "."],
        cwd=package,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise TemplateError(f"ruff {command}: {done.stdout}{done.stderr}".strip())
