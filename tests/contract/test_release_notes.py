"""openapi/release_notes.yaml has every statement of the notes, and the contract and the tests keep what it says."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

VERDICTS = {"confirmed", "corrected", "unverified"}
WITHOUT_CONTRACT = {"server-side", "out-of-scope"}
SOURCES = {"recorded", "published", "release-note", "guide"}
MONTHS = ("October 2023", "April 2023", "March 2023", "February 2023")


@pytest.fixture(scope="module")
def notes(project_root: Path) -> list[dict[str, Any]]:
    loaded = YAML(typ="safe", pure=True).load((project_root / "openapi" / "release_notes.yaml").read_text("utf-8"))
    return list(loaded["notes"])


def test_entries_stand_in_order_and_have_names_of_their_own(notes: list[dict[str, Any]]) -> None:
    lines = [note["line"] for note in notes]
    assert lines == sorted(set(lines))
    assert len({note["id"] for note in notes}) == len(notes)
    months = [note["month"] for note in notes]
    assert sorted(months, reverse=True) == months
    assert set(months) == {"2023-10", "2023-04", "2023-03", "2023-02"}


def test_every_entry_is_complete(notes: list[dict[str, Any]]) -> None:
    for note in notes:
        here = note["id"]
        assert here.startswith(note["month"] + "-"), here
        assert note["text"].endswith("."), here
        assert note["printed"], here
        assert note["settled"], here
        assert note["sources"], here
        assert set(note["sources"]) <= SOURCES, here
        if note["client_contract"]:
            assert note["verdict"] in VERDICTS, here
            assert note["pointers"], here
            assert note["test"], here
            assert "why" not in note, here
        else:
            assert note["verdict"] in WITHOUT_CONTRACT, here
            assert note["pointers"] == [], here
            assert note["why"], here
            assert "test" not in note, here
        if note["verdict"] == "confirmed":
            assert set(note["sources"]) - {"release-note"} or "note" in note or note["test"], here


def test_pointers_lead_to_places_that_carry_the_month(contract: Any, notes: list[dict[str, Any]]) -> None:
    problems = []
    for note in notes:
        for pointer in note["pointers"]:
            try:
                target = contract.at(pointer)
            except (KeyError, IndexError, ValueError, TypeError) as error:
                problems.append(f"{note['id']}: {pointer} leads nowhere ({error!r})")
                continue
            if not isinstance(target, dict) or target.get("x-release-note") != note["month"]:
                problems.append(f"{note['id']}: {pointer} does not carry x-release-note {note['month']}")
    assert problems == []


def test_every_marked_place_belongs_to_an_entry(contract: Any, notes: list[dict[str, Any]]) -> None:
    """Nothing carries a month without an entry of that month that leads to it or to something around or inside it."""
    wanted = {(note["month"], pointer) for note in notes for pointer in note["pointers"]}
    lost = [
        f"{pointer} ({month})"
        for pointer, month in _marked(contract.document, "")
        if not any(
            month == other and (place.startswith(pointer) or pointer.startswith(place)) for other, place in wanted
        )
    ]
    assert lost == []


def _marked(node: Any, pointer: str) -> list[tuple[str, str]]:
    found = []
    if isinstance(node, dict):
        if isinstance(node.get("x-release-note"), str):
            found.append((pointer, node["x-release-note"]))
        for key, child in node.items():
            found += _marked(child, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}")
    elif isinstance(node, list):
        for index, child in enumerate(node):
            found += _marked(child, f"{pointer}/{index}")
    return found


def test_named_tests_exist(notes: list[dict[str, Any]], project_root: Path) -> None:
    named = {note["test"] for note in notes if "test" in note}
    assert named
    for test in named:
        file, _, name = test.partition("::")
        tree = ast.parse((project_root / file).read_text("utf-8"))
        functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
        assert name in functions, test
        checks = [node for node in ast.walk(functions[name]) if isinstance(node, ast.Assert | ast.With)]
        assert checks, f"{test} checks nothing"


def test_every_statement_of_the_notes_has_an_entry(
    notes: list[dict[str, Any]], shared_file: Callable[[str, str], Path]
) -> None:
    text = shared_file("IBKR_RELEASE_NOTES", "../shared/seeds/release-notes-2023.txt").read_text("utf-8")
    lines = text.splitlines()
    bullets = {
        number
        for number, line in enumerate(lines, start=1)
        if number > 1 and lines[number - 2].strip() == "-" and line.strip() not in ("-", "", *MONTHS)
    }
    entered = {note["line"]: note for note in notes}
    assert bullets - set(entered) == set()
    for number, note in entered.items():
        start = max(n for n, line in enumerate(lines, start=1) if n <= number and line.strip() in MONTHS)
        assert note["month"] == _month(lines[start - 1]), note["id"]


def _month(heading: str) -> str:
    name, year = heading.split()
    names = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
    return f"{year}-{names.index(name) + 1:02d}"


def test_printed_spellings_are_in_the_notes(
    notes: list[dict[str, Any]], shared_file: Callable[[str, str], Path]
) -> None:
    """Each path that an entry quotes as printed stands in the notes."""
    text = shared_file("IBKR_RELEASE_NOTES", "../shared/seeds/release-notes-2023.txt").read_text("utf-8")
    for note in notes:
        for path in re.findall(r"/[a-z0-9]+(?:/[A-Za-z0-9{}-]+)+", note["printed"]):
            assert path in text, f"{note['id']}: {path}"


def test_settled_paths_are_in_the_contract(contract: Any, notes: list[dict[str, Any]]) -> None:
    """Each call that an entry settles on is an operation of the contract."""
    known = {(op.method, op.path) for op in contract.operations()}
    for note in notes:
        for method, path in re.findall(
            r"\b(GET|POST|PUT|DELETE) (?:https://www\.clientam\.com)?(/[^\s;,?]+)", note["settled"]
        ):
            assert (method.lower(), path) in known, f"{note['id']}: {method} {path}"
