"""What changed between two contracts, and whether callers must care.

`compare` takes two bundled documents and gives the changes, worst first; `generator.diff.report` writes them down;
`generator.diff.sources` finds the documents behind what a user types. The meaning of each kind of change stands in
`generator.diff.policy`.
"""

from __future__ import annotations

from typing import Any

from generator.diff._operations import DocumentComparison
from generator.diff._record import Change, Recorder
from generator.diff.policy import POLICY, Direction, Severity

__all__ = ["POLICY", "Change", "Direction", "Severity", "compare"]


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """The changes from `old` to `new`, worst first. Words, examples and order do not count."""
    recorder = Recorder()
    DocumentComparison(old, new, recorder).run()
    return recorder.changes()
