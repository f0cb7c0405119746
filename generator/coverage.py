"""What the broker publishes against what the contract has.

An operation is its method and its path, whatever the parameters in the path are called. Each published one is in the
contract (covered), or stands in `exclusions.yaml` with a reason (excluded), or is missing; what the contract has beyond
the published ones is extra.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

from generator.findings import ContractError, Finding
from generator.source import Source, SourceError
from generator.structure import METHODS, Pointer, pointer_text
from generator.yaml12 import parse

__all__ = [
    "EXCLUSIONS",
    "LIST",
    "Coverage",
    "Entry",
    "Exclusion",
    "coverage",
    "exclusions_of",
    "published_in",
    "unverified",
]

#: Beside the root of the contract: the published operations by name, and what is left out of them with its reason.
LIST = "published_operations.yaml"
EXCLUSIONS = "exclusions.yaml"


class Entry(NamedTuple):
    """One operation as it is written somewhere."""

    method: str
    path: str

    @property
    def key(self) -> tuple[str, str]:
        """Equal for what a server could not tell apart."""
        return self.method.upper(), re.sub(r"\{[^{}]*\}", "{}", self.path).rstrip("/").lower()

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


class Exclusion(NamedTuple):
    """Operations that are left out; `method` and the end of `path` may be `*`."""

    entry: Entry
    reason: str
    line: int

    def holds(self, other: Entry) -> bool:
        """Whether an operation is one of these."""
        method, path = other.key
        # The braces of a parameter mean nothing to fnmatch; brackets, which do, stand in no path.
        return fnmatchcase(method, self.entry.key[0]) and fnmatchcase(path, self.entry.key[1])

    def meets(self, method: str, path: str) -> bool:
        """Whether a request, its path without the base of the server, is to one of these."""
        verb, template = self.entry.key
        parts = re.split(r"(\{\}|\*)", template)
        pattern = "".join({"*": ".*", "{}": "[^/]+"}.get(part) or re.escape(part) for part in parts)
        return fnmatchcase(method.upper(), verb) and re.fullmatch(pattern, path.lower()) is not None


@dataclass
class Coverage:
    """The published operations and the contract's, sorted out; each list in the order of its source."""

    covered: list[Entry] = field(default_factory=list)
    excluded: list[tuple[Entry, Exclusion]] = field(default_factory=list)
    missing: list[Entry] = field(default_factory=list)
    extra: list[tuple[Entry, str]] = field(default_factory=list)

    @property
    def published(self) -> int:
        """How many operations are published."""
        return len(self.covered) + len(self.excluded) + len(self.missing)


def coverage(document: Mapping[str, Any], published: Iterable[Entry], exclusions: Iterable[Exclusion]) -> Coverage:
    """Sort out a bundled contract against published operations; `extra` comes with the evidence for each."""
    own: dict[tuple[str, str], tuple[Entry, str]] = {}
    for path, item in (document.get("paths") or {}).items():
        for method in METHODS:
            if method in item:
                entry = Entry(method, path)
                own[entry.key] = entry, str(item[method].get("x-evidence", "unverified"))
    found = Coverage()
    left_out = list(exclusions)
    seen: set[tuple[str, str]] = set()
    for entry in published:
        if entry.key in seen:
            continue
        seen.add(entry.key)
        exclusion = next((exclusion for exclusion in left_out if exclusion.holds(entry)), None)
        if entry.key in own:
            found.covered.append(entry)
        elif exclusion is not None:
            found.excluded.append((entry, exclusion))
        else:
            found.missing.append(entry)
    found.extra = [operation for key, operation in own.items() if key not in seen]
    return found


def exclusions_of(source: Source) -> list[Exclusion]:
    """What the contract says it leaves out.

    Raises:
        ContractError: an entry has no method, no path or a reason that is not explained.
    """
    if EXCLUSIONS not in source.files:
        return []
    parsed = source.parsed(EXCLUSIONS)
    listed = parsed.value if isinstance(parsed.value, dict) else {}
    problems: list[Finding] = []
    found = []
    for place, entry in enumerate(listed.get("excluded") or ()):
        where = ("excluded", place)
        given = entry if isinstance(entry, dict) else {}
        if not all(isinstance(given.get(name), str) for name in ("method", "path", "reason")):
            problems.append(source.finding(EXCLUSIONS, where, "exclusion", "an exclusion has method, path and reason"))
        elif given["reason"] not in (listed.get("reasons") or {}):
            message = f"{given['reason']} is not one of the reasons above"
            problems.append(source.finding(EXCLUSIONS, (*where, "reason"), "exclusion", message))
        else:
            found.append(Exclusion(Entry(given["method"], given["path"]), given["reason"], parsed.line(where)))
    if problems:
        raise ContractError(problems)
    return found


def published_in(file: Path) -> list[Entry]:
    """The operations of a published document: an OpenAPI document, or a list under `operations`, whose items are
    `GET /path` or have `method` and `path`.

    Raises:
        SourceError: the file holds neither.
    """
    value = parse(file.read_bytes(), str(file)).value
    document = value if isinstance(value, dict) else {}
    paths = document.get("paths")
    if isinstance(paths, dict):
        items = ((path, item) for path, item in paths.items() if isinstance(item, dict))
        return [Entry(method, path) for path, item in items for method in METHODS if method in item]
    found = [_entry(item) for item in document.get("operations") or ()]
    entries = [entry for entry in found if entry is not None]
    if not entries or len(entries) != len(found):
        raise SourceError(f"{file} holds no list of operations: expected paths of OpenAPI, or `GET /path` lines")
    return entries


def _entry(item: Any) -> Entry | None:
    if isinstance(item, dict) and isinstance(item.get("method"), str) and isinstance(item.get("path"), str):
        return Entry(item["method"], item["path"])
    method, _, path = str(item).partition(" ")
    return Entry(method, path) if isinstance(item, str) and method.lower() in METHODS and path[:1] == "/" else None


def unverified(document: dict[str, Any]) -> list[str]:
    """What carries `x-evidence: unverified`: operations by their ids, everything else by its place in the bundle."""
    return [*_unverified(document, ())]


def _unverified(node: Any, pointer: Pointer) -> Iterator[str]:
    if isinstance(node, dict):
        if node.get("x-evidence") == "unverified":
            named = f"{node['operationId']}  " if "operationId" in node else ""
            yield f"{named}{pointer_text(pointer)}"
        for key, child in node.items():
            yield from _unverified(child, (*pointer, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _unverified(child, (*pointer, index))
