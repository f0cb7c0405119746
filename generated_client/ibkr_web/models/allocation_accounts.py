# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .allocation_account import AllocationAccount

if TYPE_CHECKING:
    from typing import Self

_READ_ALLOCATION_ACCOUNT = AllocationAccount.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationAccounts(Model):
    """The accounts below an advisor, with what can be allocated. Release note of 2023-10."""

    _keys: ClassVar[Mapping[str, str]] = {"accounts": "accounts"}
    _secret: ClassVar[frozenset[str]] = frozenset({"accounts"})

    accounts: list[AllocationAccount] | None = None
    """One row an account."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        r: Any
        v_accounts = src.get("accounts")
        if type(v_accounts) is JsonArray:
            r = [
                _READ_ALLOCATION_ACCOUNT(i, drift)
                for i in v_accounts
                if type(i) is JsonObject or odd_item(i, v_accounts, drift)
            ]
            if len(r) != len(v_accounts):
                n = -1
            v_accounts = r
        else:
            if v_accounts is None:
                n -= 1
            else:
                n = -1
                v_accounts = no_list(v_accounts, src, "accounts", drift)
        self.accounts = v_accounts
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
