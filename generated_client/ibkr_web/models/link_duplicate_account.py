# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LinkDuplicateAccount(RequestModel):
    """An account to link as duplicate."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "externalAccountId": "external_account_id",
        "clientActiveTrading": "client_active_trading",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    external_account_id: str | Unset = UNSET
    """The caller's own id of the account."""
    client_active_trading: bool | Unset = UNSET
    """Whether the client trades actively."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"accountId": TEXT, "externalAccountId": TEXT, "clientActiveTrading": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "externalAccountId" in src:
            v = src["externalAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalAccountId", drift)
            self.external_account_id = v
        else:
            n -= 1
            self.external_account_id = UNSET
        if "clientActiveTrading" in src:
            v = src["clientActiveTrading"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "clientActiveTrading", drift)
            self.client_active_trading = v
        else:
            n -= 1
            self.client_active_trading = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
