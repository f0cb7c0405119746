"""Whatever a server sends, a call ends with an answer or with an `IbkrError`, and using the answer breaks nothing.

`scripts/odd_answers.py` does the same with 20,000 answers and prints what came of them.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from oddkit import contract_of, tally_of


def test_odd_answers_end_as_answers_or_as_errors_of_ours() -> None:
    tally = tally_of(range(1500))
    assert tally.bare == []
    assert sum(tally.kinds.values()) == 1500
    assert tally.kinds["an answer"] > 300
    assert tally.kinds["UnreadableAnswerError"] > 100
    assert "ConfigurationError" not in tally.kinds
    assert len(tally.kinds) > 8


def test_recordings_are_examples_too(tmp_path: Path) -> None:
    answer = {"content": {"text": '[{"conid": 1, "odd": "recorded"}]', "mimeType": "application/json"}, "status": 200}
    other = {"content": {"text": "<html>"}, "status": 200}
    request = {"method": "GET", "url": "https://api.ibkr.com/v1/api/iserver/marketdata/snapshot?conids=1"}
    foreign = {"method": "GET", "url": "https://api.ibkr.com/v1/api/nothing/of/ours"}
    entries = [{"request": asked, "response": got} for asked in (request, foreign) for got in (answer, other)]
    recording = tmp_path / "a.har"
    recording.write_text(json.dumps({"log": {"entries": entries}}))
    with_it, without = contract_of([recording]), contract_of([])
    assert with_it["get_snapshot"] == [*without["get_snapshot"], [{"conid": 1, "odd": "recorded"}]]
    assert tally_of(range(100), [recording]).bare == []


def test_what_is_none_of_ours_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(value: object) -> None:
        raise ZeroDivisionError("odd")

    monkeypatch.setattr("oddkit._used", broken)
    tally = tally_of(range(20))
    assert tally.bare
    assert all("ZeroDivisionError: odd" in each for each in tally.bare)
