# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .dynamic_account import DynamicAccount

if TYPE_CHECKING:
    from typing import Self

_READ_DYNAMIC_ACCOUNT = DynamicAccount.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DynamicAccounts(Model):
    """The accounts that match a search."""

    _keys: ClassVar[Mapping[str, str]] = {"matchedAccounts": "matched_accounts", "pattern": "pattern"}

    matched_accounts: list[DynamicAccount] | None = None
    """The matches; empty when there is none."""
    pattern: str | None = None
    """What was searched for."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_matched_accounts, v_pattern = values
        if type(v_matched_accounts) is JsonArray:
            r = [
                _READ_DYNAMIC_ACCOUNT(i, drift)
                for i in v_matched_accounts
                if type(i) is JsonObject or odd_item(i, v_matched_accounts, drift)
            ]
            if len(r) != len(v_matched_accounts):
                n = -1
            v_matched_accounts = r
        else:
            if v_matched_accounts is None:
                n -= 1
            else:
                n = -1
                v_matched_accounts = no_list(v_matched_accounts, src, "matchedAccounts", drift)
        self.matched_accounts = v_matched_accounts
        if type(v_pattern) is not str:
            if v_pattern is None:
                n -= 1
            else:
                n = -1
                v_pattern = as_text(v_pattern, src, "pattern", drift)
        self.pattern = v_pattern
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DynamicAccounts)
