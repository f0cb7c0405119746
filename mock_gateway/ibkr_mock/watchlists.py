"""Watchlists of one user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["Watchlist", "Watchlists"]


@dataclass(slots=True)
class Watchlist:
    """One list. `modified` is in epoch milliseconds; a row is a contract id or the heading of a blank row."""

    id: str
    name: str
    modified: int
    rows: list[int | str]


class Watchlists:
    """All lists of one user, in the order in which they were made."""

    def __init__(self) -> None:
        self.lists: dict[str, Watchlist] = {}

    def store(self, request: Any, now: float) -> Watchlist:
        """Make a list, or put it in the place of the one with its id. `ValueError` when a row is no contract id."""
        rows: list[int | str] = []
        for row in request["rows"]:
            if "C" in row:
                rows.append(int(row["C"]))
            else:
                rows.append(row.get("H", ""))
        made = self.lists[request["id"]] = Watchlist(request["id"], request["name"], int(now * 1000), rows)
        return made
