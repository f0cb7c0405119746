"""What the fuzz run does not hold against the mock: one file, a reason each.

`tests/fuzz/exclusions.toml` is the only place where a check is loosened. An entry names one operation and one check,
the statuses that the check accepts there besides its own, and why. There is no way to switch a check off for an
operation.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = [
    "FILE",
    "FIXED",
    "STRICT_STATUSES",
    "UNKNOWN_ID",
    "Exclusion",
    "as_operations_config",
    "load",
    "statuses_after_the_fact",
    "statuses_for_unknown_ids",
]

FILE = Path(__file__).resolve().parent.parent / "exclusions.toml"

STRICT_STATUSES: dict[str, list[str]] = {
    "positive_data_acceptance": ["2xx"],
    "negative_data_rejection": ["400", "401", "404", "405", "411", "415"],
    "missing_required_header": ["400", "401"],
    "not_a_server_error": ["2xx", "3xx", "4xx"],
}
"""What each check accepts everywhere. Schemathesis' own defaults are wider: they take 401, 403, 404, 409, 429 and every
5xx as an acceptance of valid data, and 403, 429 and every 5xx as a rejection of invalid data. The 401 of a rejection is
for requests without a token; with one, our own check `SignedInMeansNo401` forbids it."""


FIXED = ("unsupported_method", "allow_header_conformance")
"""Checks without a setting of their own, which an entry loosens after the fact."""

UNKNOWN_ID = "unknown id"
"""An entry with `when = "unknown id"` holds only for requests whose id exists nowhere on the stage."""


@dataclass(frozen=True)
class Exclusion:
    operation: str
    checks: tuple[str, ...]
    statuses: tuple[int, ...]
    reason: str
    when: str | None = None


def load(file: Path = FILE) -> list[Exclusion]:
    """The entries of the file, each one checked for form.

    Raises:
        ValueError: an unknown key or check, no status, no real reason, or the same operation and check twice.
    """
    entries: list[Exclusion] = []
    for row in tomllib.loads(file.read_text("utf-8")).get("exclusion", []):
        if not {"operation", "checks", "statuses", "reason"} <= set(row) <= {*Exclusion.__dataclass_fields__}:
            raise ValueError(
                f"{file.name}: an entry has {sorted(row)}, expected operation, checks, statuses, reason, when"
            )
        where = f"{file.name}: {row['operation']}"
        entry = Exclusion(
            row["operation"],
            tuple(row["checks"]),
            tuple(row["statuses"]),
            " ".join(row["reason"].split()),
            row.get("when"),
        )
        if not entry.checks or not set(entry.checks) <= {*STRICT_STATUSES, *FIXED}:
            known = sorted({*STRICT_STATUSES, *FIXED})
            raise ValueError(f"{where}: checks are {entry.checks}, only {known} can be loosened")
        if not entry.statuses or not all(type(status) is int for status in entry.statuses):
            raise ValueError(f"{where}: statuses are {entry.statuses}, expected exact numbers")
        if entry.when not in (None, UNKNOWN_ID):
            raise ValueError(f"{where}: when is {entry.when!r}, expected {UNKNOWN_ID!r} or nothing")
        if len(entry.reason) < 40:
            raise ValueError(f"{where}: the reason {entry.reason!r} explains nothing")
        taken = {(other.operation, check) for other in entries for check in other.checks}
        if taken & {(entry.operation, check) for check in entry.checks}:
            raise ValueError(f"{where}: a check stands twice in the file")
        entries.append(entry)
    return entries


def as_operations_config(entries: list[Exclusion]) -> list[dict[str, Any]]:
    """The entries that always hold, as the `[[operations]]` of a schemathesis configuration."""
    accepted: dict[str, dict[str, list[str]]] = {}
    for entry in entries:
        if entry.when is None:
            for check in (check for check in entry.checks if check not in FIXED):
                statuses = accepted.setdefault(entry.operation, {}).setdefault(check, [*STRICT_STATUSES[check]])
                statuses += map(str, entry.statuses)
    return [
        {
            "include-operation-id": operation,
            "checks": {check: {"expected-statuses": statuses} for check, statuses in checks.items()},
        }
        for operation, checks in accepted.items()
    ]


def statuses_after_the_fact(entries: list[Exclusion]) -> dict[tuple[str, str], tuple[int, ...]]:
    """operationId and check -> statuses of the entries about checks without a setting."""
    return {(entry.operation, check): entry.statuses for entry in entries for check in entry.checks if check in FIXED}


def statuses_for_unknown_ids(entries: list[Exclusion]) -> dict[str, dict[str, tuple[int, ...]]]:
    """operationId -> check -> statuses of the entries that hold for unknown ids."""
    found: dict[str, dict[str, tuple[int, ...]]] = {}
    for entry in entries:
        if entry.when == UNKNOWN_ID:
            found.setdefault(entry.operation, {}).update(dict.fromkeys(entry.checks, entry.statuses))
    return found
