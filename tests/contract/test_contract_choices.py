"""What nobody has verified is told, and what the words of the broker mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.cli import main


def test_what_nobody_has_verified_is_listed_by_a_command(
    contract: Any, project_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["coverage", "--contract", str(project_root / "openapi"), "--unverified"]) == 0
    listed = capsys.readouterr().out.splitlines()
    for op in contract.operations():
        shown = [line for line in listed if line.split()[0] == op.id]
        assert len(shown) == (op.node["x-evidence"] == "unverified"), op.id
    for name, phrase in contract.document["x-refusals"].items():
        assert (f"/x-refusals/{name}" in listed) is (phrase["x-evidence"] == "unverified")
    assert "/components/schemas/RebalanceType" in listed
    assert any(line.startswith("/components/schemas/SsoValidation/properties/") for line in listed)
    assert "coverage --unverified" in (project_root / "docs" / "contract-choices.md").read_text("utf-8")


def test_every_meaning_of_a_phrase_is_told_in_the_docs(contract: Any, project_root: Path) -> None:
    text = (project_root / "docs" / "contract-choices.md").read_text("utf-8")
    section = text.partition("## What the broker's words mean")[2].partition("\n## ")[0]
    assert {phrase["means"] for phrase in contract.document["x-refusals"].values()} <= set(section.split("`"))
