"""Published operations against the contract's: covered, excluded with a reason, missing, extra."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from generator.coverage import LIST, Entry, Exclusion, coverage, published_in
from generator.source import SourceError

ROOT = Path(__file__).parents[2]
DOCUMENT = {
    "paths": {
        "/things": {"get": {"x-evidence": "recorded"}, "post": {}},
        "/things/{thingId}": {"parameters": [], "delete": {}},
    }
}
EXCLUDED = """
    reasons: {removed: It is gone., no-schema: Nobody says.}
    excluded:
      - {method: GET, path: /old, reason: removed}
      - {method: "*", path: /beta/*, reason: no-schema}
    """


@pytest.fixture(autouse=True)
def nothing_at_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No document in the environment, none beside the working directory."""
    monkeypatch.delenv("IBKR_PUBLISHED", raising=False)
    monkeypatch.chdir(tmp_path)


def listed(folder: Path, *operations: str, name: str = "published.yaml") -> Path:
    file = folder / name
    file.write_text("operations:\n" + "".join(f'  - "{operation}"\n' for operation in operations), encoding="utf-8")
    return file


def test_operations_are_sorted_out_whatever_their_parameters_are_called() -> None:
    beta = Exclusion(Entry("*", "/beta/*"), "no-schema", 1)
    published = [
        *(Entry("get", "/Things/"), Entry("DELETE", "/things/{id}"), Entry("delete", "/things/{other}")),
        *(Entry("PUT", "/things"), Entry("PATCH", "/beta/{id}/now"), Entry("GET", "/betas")),
    ]
    found = coverage(DOCUMENT, published, [beta])
    assert [str(entry) for entry in found.covered] == ["GET /Things/", "DELETE /things/{id}"]
    assert [(str(entry), why) for entry, why in found.excluded] == [("PATCH /beta/{id}/now", beta)]
    assert [str(entry) for entry in found.missing] == ["PUT /things", "GET /betas"]
    assert found.published == 5
    assert [(str(entry), evidence) for entry, evidence in found.extra] == [("POST /things", "unverified")]


def test_what_is_in_the_contract_is_covered_even_if_it_is_excluded_under_another_name() -> None:
    left_out = Exclusion(Entry("GET", "/{anything}"), "same-path", 1)
    found = coverage({"paths": {"/{a}": {"get": {}}}}, [Entry("GET", "/{b}")], [left_out])
    assert (len(found.covered), found.excluded, found.missing) == (1, [], [])


def test_published_documents_of_three_forms(tmp_path: Path) -> None:
    lines = listed(tmp_path, "GET /a", "post /b/{c}")
    rows = tmp_path / "rows.yaml"
    rows.write_text("operations: [{method: get, path: /a, tag: x}, {method: POST, path: '/b/{c}'}]\n")
    openapi = tmp_path / "openapi.json"
    openapi.write_text('{"paths": {"/a": {"get": {}, "parameters": []}, "/b/{c}": {"post": {}}}}')
    assert len({tuple(entry.key for entry in published_in(file)) for file in (lines, rows, openapi)}) == 1


@pytest.mark.parametrize("text", ["{}", "operations: []", "operations: [a]", "[1]", "operations: [LIST /a]"])
def test_what_holds_no_operations_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(text)
    with pytest.raises(SourceError, match="holds no list of operations"):
        published_in(file)


def test_the_command_tells_the_figures_and_fails_when_something_is_missing(
    on_disk: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = on_disk({"exclusions.yaml": EXCLUDED})
    good = listed(tmp_path, "GET /things", "GET /old", "POST /beta/x")
    command = ["coverage", "--contract", str(root), "--published"]
    assert main([*command, str(good), "--all"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "published 3  covered 1  excluded 2  missing 0  extra 2"
    assert "excluded  GET /old  (removed)" in out
    assert "extra     GET /things/{thingId}  (release-note)" in out
    bad = listed(tmp_path, "GET /things", "GET /new", "PUT /things")
    assert main([*command, str(bad)]) == 1
    told = capsys.readouterr()
    assert told.out == "published 3  covered 1  excluded 0  missing 2  extra 2\n"
    assert told.err.splitlines() == [
        "GET /new: published, but neither in the contract nor excluded",
        "PUT /things: published, but neither in the contract nor excluded",
    ]
    assert main([*command, str(tmp_path / "nowhere.yaml")]) == 2


def test_the_committed_list_stands_in_for_the_document_and_is_held_against_it(
    on_disk: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    root = on_disk()
    listed(root, "GET /things", "POST /things", name=LIST)
    command = ["coverage", "--contract", str(root)]
    assert main(command) == 0
    assert "published 2  covered 2" in capsys.readouterr().out
    monkeypatch.setenv("IBKR_PUBLISHED", str(listed(tmp_path, "GET /things", "GET /things/{id}")))
    assert main(command) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{root / LIST}: GET /things/{{id}} is missing",
        f"{root / LIST}: POST /things is not published",
    ]
    assert main(["lint", "--contract", str(root)]) == 0


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("{method: GET, path: /old}", "an exclusion has method, path and reason"),
        ("{method: GET, path: /old, reason: gone}", "gone is not one of the reasons above"),
        ("GET /old", "an exclusion has method, path and reason"),
    ],
)
def test_an_exclusion_without_an_explained_reason_is_refused(
    on_disk: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], entry: str, told: str
) -> None:
    root = on_disk({"exclusions.yaml": f"reasons: {{removed: It is gone.}}\nexcluded:\n  - {entry}\n"})
    published = listed(tmp_path, "GET /things")
    assert main(["coverage", "--contract", str(root), "--published", str(published)]) == 1
    assert f"exclusions.yaml:3: [exclusion] {told}" in capsys.readouterr().err


def test_the_contract_has_every_published_operation_or_says_why_not(capsys: pytest.CaptureFixture[str]) -> None:
    listed_here = ROOT / "openapi" / LIST
    assert main(["coverage", "--contract", str(ROOT / "openapi"), "--published", str(listed_here)]) == 0
    assert "published 162  covered 161  excluded 1  missing 0" in capsys.readouterr().out
