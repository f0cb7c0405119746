"""What came of a run."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field

from fuzzkit.exclusions import Exclusion
from fuzzkit.profile import Profile

__all__ = ["Finding", "Outcome"]


@dataclass(frozen=True)
class Finding:
    """A failed check or an error of the run."""

    operation: str
    phase: str
    check: str
    title: str
    message: str
    curl: str
    command: str
    answer: str = ""
    """Status and beginning of the answer that failed the check."""

    def __str__(self) -> str:
        lines = [f"{self.operation} [{self.phase}] {self.check}: {self.title}", *self.message.strip().splitlines()]
        lines += [f"answer: {self.answer}"] if self.answer else []
        lines += [f"repeat: {self.command}", *(f"curl:   {line}" for line in self.curl.splitlines())]
        return "\n  ".join(lines)


@dataclass
class Outcome:
    profile: Profile
    findings: list[Finding] = field(default_factory=list)
    tally: dict[str, Counter[int]] = field(default_factory=dict)
    phases: dict[str, str] = field(default_factory=dict)
    """Phase -> its status."""
    scenarios: int = 0
    """Scenarios of the stateful phase that were played."""
    placed: int = 0
    """Orders that were accepted."""
    requests: int = 0
    digest: str = ""
    """SHA-256 over every byte that was sent, in order."""
    digests: dict[str, str] = field(default_factory=dict)
    """The same for each operation by itself, without the header that numbers the cases of a run."""
    seconds: float = 0.0

    def report(self) -> str:
        return "\n\n".join(map(str, self.findings))

    def unused(self, exclusions: list[Exclusion]) -> list[Exclusion]:
        """Exclusions whose statuses no answer had: with enough examples, they have lost their reason."""
        return [entry for entry in exclusions if not set(entry.statuses) & set(self.tally[entry.operation])]

    def with_others(self, others: list[Outcome]) -> Outcome:
        """This outcome and those of further runs as one; a digest of several runs is one of their digests."""
        tally = {name: sum((each.tally[name] for each in others), counts) for name, counts in self.tally.items()}
        digests = "".join([self.digest, *(each.digest for each in others)]).encode()
        return Outcome(
            self.profile,
            [finding for each in (self, *others) for finding in each.findings],
            tally,
            self.phases,
            self.scenarios + sum(each.scenarios for each in others),
            self.placed + sum(each.placed for each in others),
            self.requests + sum(each.requests for each in others),
            self.digest if not others else hashlib.sha256(digests).hexdigest(),
            self.digests,
            self.seconds + sum(each.seconds for each in others),
        )
