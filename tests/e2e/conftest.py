"""A copy of what it takes to generate the client and to run it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("openapi", "generator", "client_core", "generated_client", "mock_gateway", "pyproject.toml", ".gitignore")
PACKAGES = ("client_core", "generated_client", "mock_gateway")


@pytest.fixture(scope="session")
def run() -> Callable[..., str]:
    """`run(folder, "-m", "generator", "lint")`: Python in a copy, with the packages of the copy."""

    def run(folder: Path, *arguments: str) -> str:
        path = os.pathsep.join(str(folder / package) for package in PACKAGES)
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy, one for each module of tests."""
    folder = tmp_path_factory.mktemp("copy")
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".*.mark"))
        else:
            shutil.copy(source, folder / part)
    return folder
