"""What the papers of the project name is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAPERS = [
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / ".github").rglob("*.*")),
]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_files_and_targets_that_a_paper_names_are_there(paper: Path) -> None:
    text = paper.read_text(encoding="utf-8")
    folders = "docs|tests|scripts|examples|generator|client_core|workflows|auth_plugin|mock_gateway|benchmarks"
    for named in re.findall(rf"`((?:{folders})/[\w./-]*\w)", text):
        assert (ROOT / named).exists(), named
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)", text)) <= targets


def test_every_decision_says_what_it_costs() -> None:
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert len(pages) >= 9
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert re.search(r"\*\*We chose\*\*|## What we chose", text), page.name
        assert re.search(r"`(tests/|make )", text), page.name


def test_the_mock_without_its_extra_says_what_to_install() -> None:
    script = "import sys, runpy; sys.modules['starlette'] = None; runpy.run_module('ibkr_mock', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", script, "--port", "0"], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "ibkr_mock needs starlette, which is not installed: pip install 'ibkr-web[mock]'\n"
