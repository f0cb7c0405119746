"""Changes as a changelog in Markdown: breaking ones first, each with the operations that it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.diff import Change, Direction, Severity

__all__ = ["markdown", "records"]

_HEADINGS = {
    Severity.BREAKING: "Breaking: code that is right today may fail",
    Severity.RISKY: "Risky: code keeps working and may behave differently",
    Severity.ADDITIVE: "Additive",
}
_WAYS: dict[tuple[Direction, ...], str] = {(Direction.REQUEST,): "in requests", (Direction.RESPONSE,): "in answers"}
_NAMED = 4


def markdown(changes: Sequence[Change], old: dict[str, Any], new: dict[str, Any]) -> str:
    """The changelog; `old` and `new` are the documents, for their versions."""
    versions = [str((document.get("info") or {}).get("version", "?")) for document in (old, new)]
    title = f"# Contract {versions[1]}" if versions[0] == versions[1] else f"# Contract {versions[0]} to {versions[1]}"
    if not changes:
        return f"{title}\n\nNothing that callers can notice.\n"
    counts = {severity: sum(change.severity == severity for change in changes) for severity in _HEADINGS}
    lines = [title, "", ", ".join(f"{count} {severity.name.lower()}" for severity, count in counts.items()) + "."]
    for severity, heading in _HEADINGS.items():
        found = [change for change in changes if change.severity == severity]
        if found:
            lines += ["", f"## {heading}", "", *map(_line, found)]
    return "\n".join(lines) + "\n"


def _line(change: Change) -> str:
    way = _WAYS.get(change.directions)
    text = f"- **{change.place}** {change.message}"
    if way:
        text += f", {way}"
    others = [name for name in change.operations if name != change.place.partition("(")[0].partition(" ")[0]]
    if others:
        named = ", ".join(f"`{name}`" for name in others[:_NAMED])
        more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
        text += f" ({named}{more})"
    return text


def records(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """The changes as plain data, for other tools."""
    return [
        {
            "severity": change.severity.name.lower(),
            "kind": change.kind,
            "place": change.place,
            "message": change.message,
            "directions": [direction.name.lower() for direction in change.directions],
            "operations": list(change.operations),
        }
        for change in changes
    ]
