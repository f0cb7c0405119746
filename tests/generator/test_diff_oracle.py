"""Our verdict on each change of oasdiff/changes.yaml against oasdiff's, which is on file.

scripts/oasdiff_oracle.py asks oasdiff anew.
"""

from __future__ import annotations

from typing import Any

import pytest

from generator.diff import Severity, compare
from scripts.oasdiff_oracle import apply, base, changes, verdicts

CHANGES = changes()
VERDICTS = verdicts()
LEVELS = {"info": Severity.ADDITIVE, "warning": Severity.RISKY, "error": Severity.BREAKING}
BREAKING, RISKY, ADDITIVE = Severity.BREAKING, Severity.RISKY, Severity.ADDITIVE

_NAME_GOES = "the generated client loses a name that callers write"
_CREDENTIAL = "a caller with the old credential is locked out"
_WIDER = "every value that was accepted still is"
_NARROWER = "every value that may come could come before"

#: Where we differ from oasdiff, what we say, and why.
DIFFERENCES: dict[str, tuple[Severity, str]] = {
    "operation id changed": (BREAKING, _NAME_GOES),
    "tag changed": (BREAKING, _NAME_GOES),
    "path parameter renamed": (BREAKING, _NAME_GOES),
    "parameter removed": (BREAKING, _NAME_GOES),
    "required parameter removed": (BREAKING, _NAME_GOES),
    "request property removed": (BREAKING, _NAME_GOES),
    "optional response property removed": (BREAKING, _NAME_GOES),
    "response items property removed": (BREAKING, _NAME_GOES),
    "response error property removed": (BREAKING, _NAME_GOES),
    "unused schema removed": (BREAKING, _NAME_GOES),
    "global security changed": (BREAKING, _CREDENTIAL),
    "operation security added": (BREAKING, _CREDENTIAL),
    "request property type list widened": (ADDITIVE, _WIDER),
    "request single type widened": (ADDITIVE, _WIDER),
    "request nullable enum by union": (ADDITIVE, _WIDER),
    "response type list narrowed": (ADDITIVE, _NARROWER),
    "response property format added": (ADDITIVE, _NARROWER),
    "response maximum removed": (BREAKING, "larger values may come; oasdiff notices that of lengths only"),
    "response any-of variant added": (BREAKING, "anyOf and oneOf both become a union that callers take apart"),
    "response enum lifted": (RISKY, "values may come that code has no name for, as with a new value"),
    "response recursion changed": (BREAKING, "another class arrives; oasdiff does not look into a recursion"),
    "request default changed": (RISKY, "what is sent changes without a line of source changing"),
    "request object closed": (BREAKING, "requests with further members are refused; oasdiff does not look"),
}


def ours(name: str) -> Severity:
    """Our worst verdict on a change."""
    start: dict[str, Any] = base()
    return max((change.severity for change in compare(start, apply(start, CHANGES[name]))), default=ADDITIVE)


def theirs(name: str) -> Severity:
    """oasdiff's worst verdict on a change."""
    return max((LEVELS[level] for level, _ in VERDICTS[name]), default=ADDITIVE)


def test_every_change_has_a_verdict_on_file() -> None:
    assert list(CHANGES) == list(VERDICTS)
    assert len(CHANGES) >= 100


@pytest.mark.parametrize("name", [name for name in CHANGES if name not in DIFFERENCES])
def test_agrees_with_oasdiff(name: str) -> None:
    assert ours(name) is theirs(name)


@pytest.mark.parametrize("name", DIFFERENCES)
def test_differs_from_oasdiff_for_a_reason(name: str) -> None:
    verdict, reason = DIFFERENCES[name]
    assert reason
    assert ours(name) is verdict
    assert theirs(name) is not verdict


@pytest.mark.parametrize("name", [name for name in CHANGES if name != "description changed"])
def test_every_change_is_seen(name: str) -> None:
    start = base()
    assert compare(start, apply(start, CHANGES[name]))


def test_nothing_changed_is_nothing_to_report() -> None:
    start = base()
    assert compare(start, base()) == []
    assert compare(start, apply(start, CHANGES["description changed"])) == []


@pytest.mark.parametrize("name", [name for name in CHANGES if name != "operation deprecated"])
def test_the_way_back_is_seen_too(name: str) -> None:
    """Whatever is added one way is removed the other way: a comparison blind on one side would miss it."""
    start = base()
    there, back = compare(start, apply(start, CHANGES[name])), compare(apply(start, CHANGES[name]), start)
    assert bool(there) is bool(back)
