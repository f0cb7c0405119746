# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .watchlist_summary import WatchlistSummary

if TYPE_CHECKING:
    from typing import Self

_READ_WATCHLIST_SUMMARY = WatchlistSummary.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WatchlistGroups(Model):
    """The lists."""

    _keys: ClassVar[Mapping[str, str]] = {
        "user_lists": "user_lists",
        "system_lists": "system_lists",
        "scanners_only": "scanners_only",
        "show_scanners": "show_scanners",
        "bulk_delete": "bulk_delete",
    }

    user_lists: list[WatchlistSummary] | None = None
    """Lists that the user made."""
    system_lists: list[WatchlistSummary] | None = None
    """The broker's own lists, where they are asked for."""
    scanners_only: bool | None = None
    """Only scanners are listed."""
    show_scanners: bool | None = None
    """Scanners are listed too."""
    bulk_delete: bool | None = None
    """Several lists can be deleted at once."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_user_lists, v_system_lists, v_scanners_only, v_show_scanners, v_bulk_delete = values
        if type(v_user_lists) is JsonArray:
            r = [
                _READ_WATCHLIST_SUMMARY(i, drift)
                for i in v_user_lists
                if type(i) is JsonObject or odd_item(i, v_user_lists, drift)
            ]
            if len(r) != len(v_user_lists):
                n = -1
            v_user_lists = r
        else:
            if v_user_lists is None:
                n -= 1
            else:
                n = -1
                v_user_lists = no_list(v_user_lists, src, "user_lists", drift)
        self.user_lists = v_user_lists
        if type(v_system_lists) is JsonArray:
            r = [
                _READ_WATCHLIST_SUMMARY(i, drift)
                for i in v_system_lists
                if type(i) is JsonObject or odd_item(i, v_system_lists, drift)
            ]
            if len(r) != len(v_system_lists):
                n = -1
            v_system_lists = r
        else:
            if v_system_lists is None:
                n -= 1
            else:
                n = -1
                v_system_lists = no_list(v_system_lists, src, "system_lists", drift)
        self.system_lists = v_system_lists
        if type(v_scanners_only) is not bool:
            if v_scanners_only is None:
                n -= 1
            else:
                n = -1
                v_scanners_only = as_bool(v_scanners_only, src, "scanners_only", drift)
        self.scanners_only = v_scanners_only
        if type(v_show_scanners) is not bool:
            if v_show_scanners is None:
                n -= 1
            else:
                n = -1
                v_show_scanners = as_bool(v_show_scanners, src, "show_scanners", drift)
        self.show_scanners = v_show_scanners
        if type(v_bulk_delete) is not bool:
            if v_bulk_delete is None:
                n -= 1
            else:
                n = -1
                v_bulk_delete = as_bool(v_bulk_delete, src, "bulk_delete", drift)
        self.bulk_delete = v_bulk_delete
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(WatchlistGroups)
