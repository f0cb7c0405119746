# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DynamicAccount(Model):
    """One account that matches a search."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "alias": "alias", "allocationId": "allocation_id"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | None = None
    """Account id, to set as the dynamic account."""
    alias: str | None = None
    """The user's own name for the account."""
    allocation_id: int | str | None = None
    """Id under which orders are allocated to the account. Text on the wire."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_account_id, v_alias, v_allocation_id = values
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_alias) is not str:
            if v_alias is None:
                n -= 1
            else:
                n = -1
                v_alias = as_text(v_alias, src, "alias", drift)
        self.alias = v_alias
        if type(v_allocation_id) is not int and type(v_allocation_id) is not str:
            if v_allocation_id is None:
                n -= 1
            else:
                n = -1
                v_allocation_id = as_one_of(
                    v_allocation_id, src, "allocationId", drift, "a whole number or text", as_int, as_text
                )
        self.allocation_id = v_allocation_id
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DynamicAccount)
