# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WatchlistSummary(Model):
    """One list without its rows."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type_",
        "modified": "modified",
        "is_open": "is_open",
        "read_only": "read_only",
    }

    id: str
    """Id of the list."""
    name: str | None = None
    """What the user calls the list."""
    type_: str | None = None
    """Always `watchlist`."""
    modified: int | None = None
    """Last change in epoch milliseconds."""
    is_open: bool | None = None
    """The list is open in another program."""
    read_only: bool | None = None
    """The list cannot be changed."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_name, v_type_, v_modified, v_is_open, v_read_only = values
        if type(v_id) is not str:
            n = -1
            v_id = as_text(v_id, src, "id", drift)
            if v_id is None:
                missing(src, "id", drift, "text")
        self.id = v_id
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_modified) is not int:
            if v_modified is None:
                n -= 1
            else:
                n = -1
                v_modified = as_int(v_modified, src, "modified", drift)
        self.modified = v_modified
        if type(v_is_open) is not bool:
            if v_is_open is None:
                n -= 1
            else:
                n = -1
                v_is_open = as_bool(v_is_open, src, "is_open", drift)
        self.is_open = v_is_open
        if type(v_read_only) is not bool:
            if v_read_only is None:
                n -= 1
            else:
                n = -1
                v_read_only = as_bool(v_read_only, src, "read_only", drift)
        self.read_only = v_read_only
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(WatchlistSummary)
