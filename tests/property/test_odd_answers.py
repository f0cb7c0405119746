"""Whatever a server sends, a call ends with an answer or with an `IbkrError`, and using the answer breaks nothing.

`scripts/odd_answers.py` does the same with 20,000 answers and prints what came of them.
"""

from __future__ import annotations

from oddkit import tally_of


def test_odd_answers_end_as_answers_or_as_errors_of_ours() -> None:
    tally = tally_of(range(1500))
    assert tally.bare == []
    assert sum(tally.kinds.values()) == 1500
    assert tally.kinds["an answer"] > 300
    assert tally.kinds["UnreadableAnswerError"] > 100
    assert len(tally.kinds) > 8
