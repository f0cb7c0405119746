"""docs/contract-choices.md lists what nobody has verified."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def test_unverified_operations_are_listed_in_the_docs(contract: Any, project_root: Path) -> None:
    text = (project_root / "docs" / "contract-choices.md").read_text("utf-8")
    listed = text.partition("## What nobody has verified")[2]
    unverified = {op.id for op in contract.operations() if op.node["x-evidence"] == "unverified"}
    assert unverified
    assert {name for name in unverified if f"`{name}`" not in listed} == set()
    settled = {op.id for op in contract.operations()} - unverified
    assert {name for name in settled if f"`{name}`" in listed} == set()


def test_unverified_places_are_listed_in_the_docs(contract: Any, project_root: Path) -> None:
    """Each schema with an unverified part is named, unless only unverified operations use it."""
    text = (project_root / "docs" / "contract-choices.md").read_text("utf-8")
    reached: set[str] = set()
    for op in contract.operations():
        if op.node["x-evidence"] != "unverified":
            _reach(contract, op.node, reached)
    for name in reached:
        schema = contract.document["components"]["schemas"][name]
        parts = [schema, *schema.get("properties", {}).values()]
        if any(part.get("x-evidence") == "unverified" for part in parts):
            assert f"`{name}`" in text.partition("## What nobody has verified")[2], name


def test_unverified_phrases_are_listed_in_the_docs(contract: Any, project_root: Path) -> None:
    text = (project_root / "docs" / "contract-choices.md").read_text("utf-8")
    words = text.partition("## What nobody has verified")[2].split("`")[1::2]
    phrases = contract.document["x-refusals"]
    unverified = {name for name, phrase in phrases.items() if phrase["x-evidence"] == "unverified"}
    assert {name for name in words if name in phrases} == unverified != set()


def test_every_meaning_of_a_phrase_is_told_in_the_docs(contract: Any, project_root: Path) -> None:
    text = (project_root / "docs" / "contract-choices.md").read_text("utf-8")
    section = text.partition("## What the broker's words mean")[2].partition("\n## ")[0]
    assert {phrase["means"] for phrase in contract.document["x-refusals"].values()} <= set(section.split("`"))


def _reach(contract: Any, node: Any, reached: set[str]) -> None:
    if isinstance(node, list):
        for child in node:
            _reach(contract, child, reached)
    elif isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            name = reference.rpartition("/")[2]
            if "/schemas/" in reference and name not in reached:
                reached.add(name)
                _reach(contract, contract.at(reference.removeprefix("#")), reached)
            elif "/schemas/" not in reference:
                _reach(contract, contract.at(reference.removeprefix("#")), reached)
        for child in node.values():
            _reach(contract, child, reached)
