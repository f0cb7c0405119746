# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountParent(Model):
    """Where the account stands in a family of accounts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "mmc": "mmc",
        "accountId": "account_id",
        "isMParent": "is_m_parent",
        "isMChild": "is_m_child",
        "isMultiplex": "is_multiplex",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    mmc: list[str] | None = None
    """Accounts of the money manager client."""
    account_id: str | None = None
    """The parent; empty where there is none."""
    is_m_parent: bool | None = None
    """The account has children."""
    is_m_child: bool | None = None
    """The account has a parent."""
    is_multiplex: bool | None = None
    """Several accounts trade as one."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_mmc, v_account_id, v_is_m_parent, v_is_m_child, v_is_multiplex = values
        if type(v_mmc) is JsonArray:
            for i in v_mmc:
                if type(i) is not str:
                    n = -1
                    v_mmc = read_items(v_mmc, as_text, False, drift)
                    break
        else:
            if v_mmc is None:
                n -= 1
            else:
                n = -1
                v_mmc = no_list(v_mmc, src, "mmc", drift)
        self.mmc = v_mmc
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_is_m_parent) is not bool:
            if v_is_m_parent is None:
                n -= 1
            else:
                n = -1
                v_is_m_parent = as_bool(v_is_m_parent, src, "isMParent", drift)
        self.is_m_parent = v_is_m_parent
        if type(v_is_m_child) is not bool:
            if v_is_m_child is None:
                n -= 1
            else:
                n = -1
                v_is_m_child = as_bool(v_is_m_child, src, "isMChild", drift)
        self.is_m_child = v_is_m_child
        if type(v_is_multiplex) is not bool:
            if v_is_multiplex is None:
                n -= 1
            else:
                n = -1
                v_is_multiplex = as_bool(v_is_multiplex, src, "isMultiplex", drift)
        self.is_multiplex = v_is_multiplex
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountParent)
