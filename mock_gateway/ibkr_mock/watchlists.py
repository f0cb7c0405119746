"""Watchlists of one user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .instruments import read_conid

__all__ = ["Watchlist", "Watchlists"]


@dataclass(slots=True)
class Watchlist:
    """One list. `modified` is in epoch milliseconds; a row is a contract id or the heading of a blank row."""

    id: str
    name: str
    modified: int
    rows: list[int | str]


class Watchlists:
    """All lists of one user, in the order in which they were made; `started` with one."""

    def __init__(self, started: bool) -> None:
        self.lists: dict[str, Watchlist] = {}
        if started:
            self.lists["1234"] = Watchlist("1234", "Tech", 0, [265598, 8314])

    def store(self, request: Any, now: float) -> Watchlist:
        """Make a list, or put it in the place of the one with its id. `ValueError` when a row is no contract id."""
        rows: list[int | str] = []
        for row in request["rows"]:
            conid = read_conid(row["C"]) if "C" in row else None
            if "C" in row and conid is None:
                raise ValueError("C is not a contract id")
            rows.append(row.get("H", "") if conid is None else conid)
        made = self.lists[request["id"]] = Watchlist(request["id"], request["name"], int(now * 1000), rows)
        return made
