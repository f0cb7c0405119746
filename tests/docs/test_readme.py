"""Every code block of the README runs: Python as it stands against a mock gateway, commands one by one."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ibkr_mock import Gateway, serve

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
PYTHON = [text for language, text in BLOCKS if language == "python"]
COMMANDS = [
    line.split(" #")[0].strip()
    for language, text in BLOCKS
    if language == "sh"
    for line in text.splitlines()
    if line.strip()
]


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    with serve(Gateway(seed=1, pacing=False)) as url:
        yield str(url)


def test_the_readme_has_the_blocks_it_promises() -> None:
    assert len(PYTHON) == 3
    assert COMMANDS[:2] == ["make demo", "make test"]
    assert {language for language, _ in BLOCKS} == {"python", "sh", "text"}


@pytest.mark.parametrize("block", PYTHON, ids=["sync", "async", "prices"])
def test_python_blocks_run_as_they_stand(block: str, origin: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", block.replace("http://127.0.0.1:5080", origin)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("make ")])
def test_make_commands_are_targets(command: str) -> None:
    done = subprocess.run(
        [*shlex.split(command), "--dry-run"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not on this machine")
@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("curl ")])
def test_curl_commands_are_answered(command: str, origin: str) -> None:
    done = subprocess.run(
        [*shlex.split(command.replace("http://127.0.0.1:5080", origin)), "--noproxy", "*"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("{")


def test_every_command_of_the_readme_is_covered_here() -> None:
    assert [c for c in COMMANDS if not c.startswith(("make ", "curl "))] == []


def test_every_file_that_the_readme_names_is_there() -> None:
    named = re.findall(r"`((?:docs|openapi|mock_gateway|scripts|examples)/[\w./-]*\w)`", README)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
