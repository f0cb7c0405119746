"""One line of a benchmark: what was measured, the figure, and what it has to reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A measured figure.

    Attributes:
        name: what was measured.
        value: the figure; a ratio where `unit` is "x".
        unit: "ms", "us" or "x".
        target: the bound, or None for a figure that only informs.
        at_least: True where the figure must reach the target from below, False where it must stay under it.
        note: the two measured sides of a ratio, or anything a reader needs.
    """

    name: str
    value: float
    unit: str = "x"
    target: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None when there is none."""
        if self.target is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target

    def __str__(self) -> str:
        bound = "" if self.target is None else f"{'>=' if self.at_least else '<='} {self.target:g} {self.unit}"
        verdict = {True: "reached", False: "MISSED", None: ""}[self.reached]
        return f"{self.name:<76} {self.value:>9.2f} {self.unit:<3} {bound:<10} {verdict:<8} {self.note}".rstrip()
