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
class AccountClose(RequestModel):
    """An account to close."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "closeReason": "close_reason"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """The account to close."""
    close_reason: str | Unset = UNSET
    """Why it is closed, in words."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"accountId": TEXT, "closeReason": TEXT})

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
        if "closeReason" in src:
            v = src["closeReason"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "closeReason", drift)
            self.close_reason = v
        else:
            n -= 1
            self.close_reason = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
