"""What many runs have shown: counts of what must not happen, and of what nobody could know."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

__all__ = ["NEVER", "Tally"]

NEVER = (
    "order more than once",
    "false not-found",
    "false success",
    "false refusal",
    "false verdict on a change",
    "false verdict on a cancel",
    "error outside the tree",
    "no way to find it",
    "resubmission did not make exactly one",
    "filter or account left changed",
    "session not kept",
)
"""What must not happen, whatever breaks."""


@dataclass
class Tally:
    """Of all runs so far."""

    intents: int = 0
    runs: Counter[str] = field(default_factory=Counter)
    points: set[tuple[str, str, int]] = field(default_factory=set)
    wrong: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    apart: Counter[str] = field(default_factory=Counter)
    """What only a request did that acted later than anybody waits for."""

    def blame(self, what: str, plan: object, words: str) -> None:
        """Note something that must not happen."""
        if what not in NEVER:
            raise ValueError(what)
        self.wrong[what] += 1
        self.examples.append(f"{what}: {words}\n    {plan}\n    python scripts/order_faults.py --seed {plan.seed}")  # type: ignore[attr-defined]

    def add(self, other: Tally) -> None:
        """Take over what other runs have shown."""
        self.intents += other.intents
        self.points |= other.points
        self.examples += other.examples
        for name in ("runs", "wrong", "outcomes", "verdicts", "unknown", "apart"):
            getattr(self, name).update(getattr(other, name))

    def lines(self) -> list[str]:
        """The figures, one a line."""
        kinds = len({kind for kind, _, _ in self.points})
        found = [
            f"runs: {sum(self.runs.values())} ({', '.join(f'{n} {c}' for n, c in sorted(self.runs.items()))})",
            f"intents: {self.intents}",
            f"fault points that hit (kind x operation x step): {len(self.points)} of {kinds} kinds",
            *(f"{name}: {self.wrong[name]}" for name in NEVER),
            "outcomes: " + ", ".join(f"{name} {count}" for name, count in self.outcomes.most_common()),
            "verdicts: " + ", ".join(f"{name} {count}" for name, count in self.verdicts.most_common()),
            f"unknown after reconciling with the network back: {sum(self.unknown.values())}",
        ]
        found += [f"    {count:5}  {reason}" for reason, count in self.unknown.most_common()]
        found.append(f"by effects later than the settling time, counted apart: {sum(self.apart.values())}")
        found += [f"    {count:5}  {what}" for what, count in self.apart.most_common()]
        return found
