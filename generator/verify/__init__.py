"""Recorded traffic against the contract: is every answer documented, valid, and unchanged by the client?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from generator.coverage import Exclusion
from generator.verify.answers import Difference, Verifier
from generator.verify.har import Entry, RecordingError, read
from generator.verify.match import Operation, Router

__all__ = ["Difference", "Entry", "OperationResult", "RecordingError", "Result", "read", "verify"]

_POSITION = re.compile(r"\[\d+\]")


class OperationResult:
    """What was found for one operation: how many answers, and their differences with how often each occurred."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.answers = 0
        self.differences: list[tuple[int, Difference, int]] = []

    def add(self, status: int, found: list[Difference]) -> None:
        """Count one answer; differences that only stand at another position of a list are one."""
        self.answers += 1
        for difference in found:
            key = _identity(status, difference)
            for index, (known, first, count) in enumerate(self.differences):
                if _identity(known, first) == key:
                    self.differences[index] = (known, first, count + 1)
                    break
            else:
                self.differences.append((status, difference, 1))


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
            result.operations[operation.id].add(entry.status, verifier.differences(operation, entry))
    return result


def _identity(status: int, difference: Difference) -> tuple[int, str, str, str, str]:
    path = _POSITION.sub("[*]", difference.path)
    return status, difference.check, path, difference.expected, difference.got
