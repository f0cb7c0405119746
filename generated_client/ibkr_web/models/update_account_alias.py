# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateAccountAlias(RequestModel):
    """A new alias of an account."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "accountAlias": "account_alias"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_alias", "account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    account_alias: str | Unset = UNSET
    """Name to give the account for one's own use."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"accountId": TEXT, "accountAlias": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
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
        if "accountAlias" in src:
            v = src["accountAlias"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountAlias", drift)
            self.account_alias = v
        else:
            n -= 1
            self.account_alias = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
