"""What a command has to say about the contract: where, which rule, why.

The form is the one editors and CI logs make clickable, with the place inside the file at the end:
``openapi/schemas/Order.yaml:12: [rule-name] message (at /properties/price)``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["ContractError", "Finding"]


class Finding(NamedTuple):
    """One defect of the contract. `line` counts from 1, `place` is a JSON pointer inside the file, empty for the whole
    of it; findings sort by file, line, rule.
    """

    file: str
    line: int
    rule: str
    message: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: [{self.rule}] {self.message} (at {self.place or '/'})"


class ContractError(Exception):
    """The contract cannot be used as it is; `findings` says where and why, all of it at once."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(set(findings)))
        super().__init__("\n".join(map(str, self.findings)))
