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

__all__ = ["FILE", "STRICT_STATUSES", "Exclusion", "as_operations_config", "load"]

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


@dataclass(frozen=True)
class Exclusion:
    operation: str
    check: str
    statuses: tuple[str, ...]
    reason: str


def load(file: Path = FILE) -> list[Exclusion]:
    """The entries of the file, each one checked for form.

    Raises:
        ValueError: an unknown key or check, no status, no real reason, or the same operation and check twice.
    """
    entries: list[Exclusion] = []
    for row in tomllib.loads(file.read_text("utf-8")).get("exclusion", []):
        if set(row) != {"operation", "check", "statuses", "reason"}:
            raise ValueError(
                f"{file.name}: an entry has the keys {sorted(row)}, expected operation, check, statuses, reason"
            )
        entry = Exclusion(row["operation"], row["check"], tuple(row["statuses"]), " ".join(row["reason"].split()))
        where = f"{file.name}: {entry.operation}, {entry.check}"
        if entry.check not in STRICT_STATUSES:
            raise ValueError(f"{where}: only {sorted(STRICT_STATUSES)} can be loosened")
        if not entry.statuses or any(not status.isdigit() for status in entry.statuses):
            raise ValueError(f"{where}: statuses are {entry.statuses}, expected exact numbers")
        if len(entry.reason) < 40:
            raise ValueError(f"{where}: the reason {entry.reason!r} explains nothing")
        if any((other.operation, other.check) == (entry.operation, entry.check) for other in entries):
            raise ValueError(f"{where}: twice in the file")
        entries.append(entry)
    return entries


def as_operations_config(entries: list[Exclusion]) -> list[dict[str, Any]]:
    """The entries as the `[[operations]]` of a schemathesis configuration."""
    checks: dict[str, dict[str, Any]] = {}
    for entry in entries:
        accepted = [*STRICT_STATUSES[entry.check], *entry.statuses]
        checks.setdefault(entry.operation, {})[entry.check] = {"expected-statuses": accepted}
    return [{"include-operation-id": operation, "checks": settings} for operation, settings in checks.items()]
