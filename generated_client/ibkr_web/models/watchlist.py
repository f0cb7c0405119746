# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .watchlist_instrument import WatchlistInstrument

if TYPE_CHECKING:
    from typing import Self

_READ_WATCHLIST_INSTRUMENT = WatchlistInstrument.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Watchlist(Model):
    """A watchlist. The answer to creating one has no rows yet."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "hash": "hash_",
        "readOnly": "read_only",
        "instruments": "instruments",
    }

    id: str
    """Id of the list, as it was chosen."""
    name: str | None = None
    """What the user calls the list."""
    hash_: str | None = None
    """Version of the list: its last change in epoch milliseconds, as text."""
    read_only: bool | None = None
    """The list cannot be changed."""
    instruments: list[WatchlistInstrument] | None = None
    """Rows of the list, in their order."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_name, v_hash_, v_read_only, v_instruments = values
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
        if type(v_hash_) is not str:
            if v_hash_ is None:
                n -= 1
            else:
                n = -1
                v_hash_ = as_text(v_hash_, src, "hash", drift)
        self.hash_ = v_hash_
        if type(v_read_only) is not bool:
            if v_read_only is None:
                n -= 1
            else:
                n = -1
                v_read_only = as_bool(v_read_only, src, "readOnly", drift)
        self.read_only = v_read_only
        if type(v_instruments) is JsonArray:
            r = [
                _READ_WATCHLIST_INSTRUMENT(i, drift)
                for i in v_instruments
                if type(i) is JsonObject or odd_item(i, v_instruments, drift)
            ]
            if len(r) != len(v_instruments):
                n = -1
            v_instruments = r
        else:
            if v_instruments is None:
                n -= 1
            else:
                n = -1
                v_instruments = no_list(v_instruments, src, "instruments", drift)
        self.instruments = v_instruments
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Watchlist)
