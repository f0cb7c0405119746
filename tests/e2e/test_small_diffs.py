"""A change of the contract changes the files that it concerns and no other, in a copy under version control."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .additions import add_get, add_post

CALL = """
import asyncio, httpx
from ibkr_core import Pacing
from ibkr_mock import Gateway, GatewayTransport, ManualClock
from ibkr_web import Client
from ibkr_web.models import NoteRequest, SessionInitRequest

gateway = Gateway(auth="none", clock=ManualClock(), pacing=False)
with Client("http://127.0.0.1/v1/api", transport=GatewayTransport(gateway), pacing=Pacing("off")) as client:
    client.session.init(body=SessionInitRequest(publish=True, compete=True))
    gateway.advance(5)
    print(client.journal.create(NoteRequest(text="Ask")).status)
"""


def git(folder: Path, *arguments: str) -> str:
    author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *author, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def repository(copy: Path) -> Path:
    git(copy, "init", "-q", "-b", "main")
    git(copy, "add", "-A")
    git(copy, "commit", "-qm", "as it is")
    return copy


@pytest.fixture
def fresh(repository: Path) -> Iterator[Path]:
    """The copy as it was committed."""
    git(repository, "checkout", "-q", "main")
    yield repository
    git(repository, "add", "-A")
    git(repository, "reset", "-q", "--hard", "main")


def changed(folder: Path) -> set[str]:
    """Files outside the contract that differ from the last commit."""
    git(folder, "add", "-A")
    return {name for name in git(folder, "diff", "--cached", "--name-only").split() if not name.startswith("openapi/")}


def test_what_is_committed_holds_no_digest_of_the_whole_contract(repository: Path, run: Callable[..., str]) -> None:
    digest = run(repository, "-c", "import ibkr_web; print(ibkr_web.CONTRACT_SHA256)").strip()
    assert len(digest) == 64
    searched = subprocess.run(["git", "grep", "-q", digest], cwd=repository, check=False)
    assert searched.returncode == 1


def test_an_added_post_changes_few_files(fresh: Path, run: Callable[..., str]) -> None:
    add_post(fresh / "openapi")
    assert "9 of" in run(fresh, "-m", "generator", "generate")
    names = changed(fresh)
    assert names == {
        f"generated_client/ibkr_web/{name}"
        for name in (
            "api/__init__.py",
            "api/journal/__init__.py",
            "api/journal/create_note.py",
            "client.py",
            "groups/journal.py",
            "models/__init__.py",
            "models/note_request.py",
            "openapi.json",
            "openapi.plain.json",
        )
    }
    assert len(names) <= 14
    assert run(fresh, "-c", CALL) == "submitted\n"


def test_an_added_get_changes_few_files(fresh: Path, run: Callable[..., str]) -> None:
    add_get(fresh / "openapi")
    run(fresh, "-m", "generator", "generate", "--no-lint")
    names = changed(fresh)
    assert len(names) == 7 <= 10, names


def test_two_branches_that_edit_different_schemas_merge(fresh: Path, run: Callable[..., str]) -> None:
    """Neighbours, the most likely to conflict: the last line of one schema and the first of the next."""
    schemas = fresh / "openapi" / "schemas"
    for branch, name, old, new in (
        ("one", "SuppressRequest", "at most 51. An empty list is answered with a 500.", "at most 51."),
        (
            "two",
            "SuppressionAnswer",
            "Acknowledges a change of suppressed questions.",
            "Says that the change was made.",
        ),
    ):
        git(fresh, "checkout", "-q", "-b", branch, "main")
        text = (schemas / f"{name}.yaml").read_text(encoding="utf-8")
        assert text.count(old) == 1
        (schemas / f"{name}.yaml").write_text(text.replace(old, new), encoding="utf-8")
        run(fresh, "-m", "generator", "generate", "--no-lint")
        git(fresh, "add", "-A")
        git(fresh, "commit", "-qm", branch)
    git(fresh, "merge", "-q", "-m", "both", "one")
    run(fresh, "-m", "generator", "check")
    bundle = json.loads((fresh / "generated_client/ibkr_web/openapi.json").read_text(encoding="utf-8"))
    assert list(bundle["components"]["schemas"]) == sorted(bundle["components"]["schemas"])
    assert git(fresh, "status", "--porcelain") == ""
