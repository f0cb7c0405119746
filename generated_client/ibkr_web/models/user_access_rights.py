# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserAccessRights(Model):
    """Parts of the portal that a user may open, each true or false. More of them occur."""

    _keys: ClassVar[Mapping[str, str]] = {
        "portfolioAnalyst": "portfolio_analyst",
        "userInfo": "user_info",
        "messageCenter": "message_center",
        "accountDetails": "account_details",
        "tradingRestrictions": "trading_restrictions",
        "tws": "tws",
        "fyi": "fyi",
        "voting": "voting",
        "forum": "forum",
        "recentTransactions": "recent_transactions",
    }

    portfolio_analyst: bool | None = None
    """Portfolio analysis."""
    user_info: bool | None = None
    """The user's own data."""
    message_center: bool | None = None
    """Messages with the broker."""
    account_details: bool | None = None
    """Account details."""
    trading_restrictions: bool | None = None
    """Trading restrictions."""
    tws: bool | None = None
    """The desktop trading platform."""
    fyi: bool | None = None
    """Notifications."""
    voting: bool | None = None
    """Shareholder votes."""
    forum: bool | None = None
    """The forum."""
    recent_transactions: bool | None = None
    """Recent transactions."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 10
        v: Any
        v = src.get("portfolioAnalyst")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "portfolioAnalyst", drift)
        self.portfolio_analyst = v
        v = src.get("userInfo")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "userInfo", drift)
        self.user_info = v
        v = src.get("messageCenter")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "messageCenter", drift)
        self.message_center = v
        v = src.get("accountDetails")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "accountDetails", drift)
        self.account_details = v
        v = src.get("tradingRestrictions")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "tradingRestrictions", drift)
        self.trading_restrictions = v
        v = src.get("tws")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "tws", drift)
        self.tws = v
        v = src.get("fyi")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "fyi", drift)
        self.fyi = v
        v = src.get("voting")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "voting", drift)
        self.voting = v
        v = src.get("forum")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "forum", drift)
        self.forum = v
        v = src.get("recentTransactions")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "recentTransactions", drift)
        self.recent_transactions = v
        if len(src) != n:
            self._finish(src, drift)
        return self
