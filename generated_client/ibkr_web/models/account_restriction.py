# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountRestriction(Model):
    """A restriction of an account."""

    _keys: ClassVar[Mapping[str, str]] = {"id": "id", "name": "name", "byIB": "by_ib"}

    id: int | None = None
    """Number of the restriction."""
    name: str | None = None
    """Name of the restriction."""
    by_ib: bool | None = None
    """Whether the broker set it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_name, v_by_ib = values
        if type(v_id) is not int:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_int(v_id, src, "id", drift)
        self.id = v_id
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_by_ib) is not bool:
            if v_by_ib is None:
                n -= 1
            else:
                n = -1
                v_by_ib = as_bool(v_by_ib, src, "byIB", drift)
        self.by_ib = v_by_ib
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountRestriction)
