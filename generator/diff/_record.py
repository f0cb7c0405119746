"""Changes as they are found, each place and kind once, with everybody whom they concern."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.diff.policy import POLICY, Direction, Severity

__all__ = ["Change", "Recorder"]


class Change(NamedTuple):
    """One change of the contract.

    `place` names the thing in the contract's words (`OrderTicket.price`); `directions` are those in which it has this
    severity, empty for a whole operation; `operations` are the operations that it concerns, by operationId.
    """

    severity: Severity
    kind: str
    place: str
    message: str
    directions: tuple[Direction, ...]
    operations: tuple[str, ...]


class Recorder:
    """Collects changes; the same one met again on another way adds its direction and operations."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str], tuple[set[Direction | None], set[str]]] = {}

    def add(
        self, kind: str, place: str, message: str, *, direction: Direction | None = None, operations: Iterable[str] = ()
    ) -> None:
        """Note a change. `direction` is None where the whole operation is meant.

        Raises:
            KeyError: the policy does not know the kind.
        """
        POLICY[kind]
        directions, concerned = self._found.setdefault((kind, place, message), (set(), set()))
        directions.add(direction)
        concerned.update(operations)

    def changes(self) -> list[Change]:
        """All changes, worst first, then by place."""
        result = []
        for (kind, place, message), (directions, operations) in self._found.items():
            verdicts = {way: POLICY[kind][way or 0] for way in directions}
            worst = max(verdicts.values())
            ways = tuple(sorted(way for way, verdict in verdicts.items() if way is not None and verdict == worst))
            result.append(Change(worst, kind, place, message, ways, tuple(sorted(operations))))
        return sorted(result, key=lambda change: (-change.severity, change.place, change.kind, change.message))
