"""Recorded traffic against the contract: is every answer documented, valid, and unchanged by the client?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeAlias

from generator.coverage import Exclusion
from generator.verify.answers import Difference, Verdict, Verifier
from generator.verify.har import Entry, RecordingError, read
from generator.verify.match import Operation, Router

__all__ = [
    "Difference",
    "Entry",
    "OperationResult",
    "RecordingError",
    "Result",
    "Router",
    "Verdict",
    "Verifier",
    "read",
    "verify",
]

_POSITION = re.compile(r"\[\d+\]")


Found: TypeAlias = tuple[int, Difference, int]
"""The status of the answers, what there is to say of them, and of how many."""


class OperationResult:
    """What was found for one operation: how many answers, and their differences and remarks, each told once."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.answers = 0
        self.differences: list[Found] = []
        self.remarks: list[Found] = []

    def add(self, status: int, verdict: Verdict) -> None:
        """Count one answer."""
        self.answers += 1
        _count(self.differences, status, verdict.differences)
        _count(self.remarks, status, verdict.remarks)


class Result:
    """The whole recording: a result for each operation of the contract, and the entries that have none."""

    def __init__(self, operations: list[Operation]) -> None:
        self.operations = {operation.id: OperationResult(operation) for operation in operations}
        self.outside: list[Entry] = []
        """Entries of no operation, and of nothing that the contract leaves out."""
        self.left_out: list[tuple[Entry, Exclusion]] = []

    @property
    def met(self) -> list[OperationResult]:
        """Operations that the recording has an answer of, in the order of the contract."""
        return [result for result in self.operations.values() if result.answers]

    @property
    def differing(self) -> list[OperationResult]:
        """Those with an answer that differs."""
        return [result for result in self.met if result.differences]

    def remarks(self, check: str) -> int:
        """How many remarks of one kind there are."""
        return sum(remark.check == check for result in self.met for _, remark, _ in result.remarks)


def verify(
    entries: list[Entry], document: dict[str, Any], *, decode: bool = True, left_out: Iterable[Exclusion] = ()
) -> Result:
    """Hold each entry against a bundled document and, with `decode`, against the client generated from it. `left_out`
    explains entries that the document has no operation for."""
    router, verifier = Router(document), Verifier(document, decode=decode)
    exclusions = list(left_out)
    result = Result(router.operations)
    for entry in entries:
        operation = router.find(entry.method, entry.path)
        if operation is None:
            path = router.below(entry.path)
            reason = next((exclusion for exclusion in exclusions if exclusion.meets(entry.method, path)), None)
            if reason is None:
                result.outside.append(entry)
            else:
                result.left_out.append((entry, reason))
        else:
            result.operations[operation.id].add(entry.status, verifier.verdict(operation, entry))
    return result


def _count(counted: list[Found], status: int, found: list[Difference]) -> None:
    """Add what one answer has; what only stands at another position of a list is the same."""
    for difference in found:
        key = _identity(status, difference)
        for index, (known, first, count) in enumerate(counted):
            if _identity(known, first) == key:
                counted[index] = (known, first, count + 1)
                break
        else:
            counted.append((status, difference, 1))


def _identity(status: int, difference: Difference) -> tuple[int, str, str, str, str]:
    path = _POSITION.sub("[*]", difference.path)
    return status, difference.check, path, difference.expected, difference.got
