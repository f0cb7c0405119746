# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .watchlist_row import WatchlistRow


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WatchlistRequest(RequestModel):
    """A new watchlist."""

    _keys: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name", "rows": "rows"}

    id: str
    """Id of the list, a number of your choice as text. An id in use replaces that list."""
    name: str
    """What the user calls the list."""
    rows: list[WatchlistRow]
    """The rows, in order."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import SOME_TEXT, Items

        from .watchlist_row import WatchlistRow

        return Rules(
            {"id": SOME_TEXT, "name": SOME_TEXT, "rows": Items(Object(WatchlistRow))}, needs=("id", "name", "rows")
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .watchlist_row import WatchlistRow

        self = new(cls)
        n: int = 3
        v: Any
        r: Any
        v = src.get("id")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "id", drift)
            if v is None:
                missing(src, "id", drift, "text")
        self.id = v
        v = src.get("name")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "name", drift)
            if v is None:
                missing(src, "name", drift, "text")
        self.name = v
        v = src.get("rows")
        if type(v) is JsonArray:
            r = [WatchlistRow.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "rows", drift)
            if v is None:
                missing(src, "rows", drift, "a list")
        self.rows = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
