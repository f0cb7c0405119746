"""exclusions.yaml names what the contract leaves out, and only that."""

from __future__ import annotations

import re
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

# Operations below these are described by documents of their own account, not by those of the trading side.
MANAGEMENT = ("/gw/", "/oauth2/")


def key(method: str, path: str) -> tuple[str, str]:
    """An operation whatever its parameters are called."""
    return method.upper(), re.sub(r"{[^}]*}", "{}", path).lower()


@pytest.fixture(scope="module")
def exclusions(project_root: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((project_root / "openapi" / "exclusions.yaml").read_text("utf-8"))
    return loaded


@pytest.fixture(scope="module")
def operations(contract: Any) -> dict[tuple[str, str], str]:
    return {key(op.method, op.path): op.id for op in contract.operations()}


def test_every_exclusion_has_a_reason_that_is_explained(exclusions: dict[str, Any]) -> None:
    for entry in exclusions["excluded"]:
        assert set(entry) <= {"method", "path", "document", "reason", "instead", "explanation"}, entry
        assert entry["reason"] in exclusions["reasons"], entry
        assert len(entry["explanation"]) > 20, entry
        assert isinstance(entry["document"], str), entry
    assert {entry["reason"] for entry in exclusions["excluded"]} == set(exclusions["reasons"])


def test_nothing_is_excluded_twice_or_in_the_contract(
    exclusions: dict[str, Any], operations: dict[tuple[str, str], str]
) -> None:
    seen = set()
    for entry in exclusions["excluded"]:
        operation = key(entry["method"], entry["path"])
        assert operation not in seen, entry
        seen.add(operation)
        if entry["reason"] == "same-path":
            assert operations[operation] == entry["instead"]
        else:
            assert operation not in operations, entry


def test_what_to_use_instead_is_in_the_contract(
    exclusions: dict[str, Any], operations: dict[tuple[str, str], str]
) -> None:
    for entry in exclusions["excluded"]:
        assert entry.get("instead") in {None, *operations.values()}, entry
        if entry["reason"] in ("superseded", "same-path"):
            assert "instead" in entry, entry


def test_a_current_operation_is_not_excluded_for_its_age(exclusions: dict[str, Any], shared_file: Any) -> None:
    published = yaml.safe_load(
        shared_file("IBKR_PUBLISHED", "../shared/reference/published-2.28.0.yaml").read_text("utf-8")
    )
    current = {key(entry["method"], entry["path"]) for entry in published["operations"]}
    for entry in exclusions["excluded"]:
        if key(entry["method"], entry["path"]) in current:
            assert entry["reason"] not in ("removed", "superseded"), entry


def test_every_published_operation_of_the_trading_side_is_covered_or_excluded(
    exclusions: dict[str, Any], operations: dict[tuple[str, str], str], shared_file: Any
) -> None:
    published = yaml.safe_load(
        shared_file("IBKR_PUBLISHED", "../shared/reference/published-2.28.0.yaml").read_text("utf-8")
    )
    trading = [entry for entry in published["operations"] if not entry["path"].startswith(MANAGEMENT)]
    assert len(trading) == 111
    excluded = {key(entry["method"], entry["path"]) for entry in exclusions["excluded"]}
    missing = {key(entry["method"], entry["path"]) for entry in trading} - set(operations)
    assert missing == {("GET", "/ws")} <= excluded


def test_every_operation_that_any_source_names_is_in_the_contract_or_left_out_with_a_reason(
    exclusions: dict[str, Any], operations: dict[tuple[str, str], str]
) -> None:
    named = tomllib.loads((Path(__file__).parent / "named_operations.toml").read_text("utf-8"))["operations"]
    left_out = [key(entry["method"], entry["path"]) for entry in exclusions["excluded"]]
    problems = []
    for source, entries in named.items():
        for entry in entries:
            method, path = key(*entry.split(" "))
            excluded = any(fnmatchcase(method, how) and fnmatchcase(path, where) for how, where in left_out)
            if (method, path) not in operations and not excluded:
                problems.append(f"{source}: {entry}")
    assert problems == []
    assert sum(map(len, named.values())) > 90


def test_the_published_operations_and_the_newer_ones_add_up(
    exclusions: dict[str, Any], operations: dict[tuple[str, str], str]
) -> None:
    """Document 2.40 counts 70 operations of account management; it has them all as covered or left out."""
    newer = {
        key(entry["method"], entry["path"]) for entry in exclusions["excluded"] if entry["path"].startswith(MANAGEMENT)
    }
    covered = {operation for operation in operations if operation[1].startswith(MANAGEMENT)}
    assert (len(covered), len(newer), len(covered | newer)) == (51, 19, 70)
