# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventCategory(Model):
    """One category of event contracts. Any property may occur; these are the ones of the sibling that was in
    use. Unverified."""

    _keys: ClassVar[Mapping[str, str]] = {"id": "id", "label": "label", "parentId": "parent_id", "markets": "markets"}

    id: Any = None
    """Id of the category, where categories come as a list."""
    label: Any = None
    """Name of the category."""
    parent_id: Any = None
    """Id of the category above this one."""
    markets: Any = None
    """Markets in the category."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_label, v_parent_id, v_markets = values
        if v_id is None:
            n -= 1
        self.id = v_id
        if v_label is None:
            n -= 1
        self.label = v_label
        if v_parent_id is None:
            n -= 1
        self.parent_id = v_parent_id
        if v_markets is None:
            n -= 1
        self.markets = v_markets
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(EventCategory)
