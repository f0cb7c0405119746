# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

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
    """Whether the user may see how his accounts are set up."""
    trading_restrictions: bool | None = None
    """Whether the user may see what his accounts may not trade."""
    tws: bool | None = None
    """The desktop trading platform."""
    fyi: bool | None = None
    """Settings and list of notifications."""
    voting: bool | None = None
    """Shareholder votes."""
    forum: bool | None = None
    """Whether the user may open the pages of the forum."""
    recent_transactions: bool | None = None
    """Whether the user may see his latest transactions."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 10
        try:
            values: Any = _members(src) if len(src) >= 10 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_portfolio_analyst,
            v_user_info,
            v_message_center,
            v_account_details,
            v_trading_restrictions,
            v_tws,
            v_fyi,
            v_voting,
            v_forum,
            v_recent_transactions,
        ) = values
        if type(v_portfolio_analyst) is not bool:
            if v_portfolio_analyst is None:
                n -= 1
            else:
                n = -1
                v_portfolio_analyst = as_bool(v_portfolio_analyst, src, "portfolioAnalyst", drift)
        self.portfolio_analyst = v_portfolio_analyst
        if type(v_user_info) is not bool:
            if v_user_info is None:
                n -= 1
            else:
                n = -1
                v_user_info = as_bool(v_user_info, src, "userInfo", drift)
        self.user_info = v_user_info
        if type(v_message_center) is not bool:
            if v_message_center is None:
                n -= 1
            else:
                n = -1
                v_message_center = as_bool(v_message_center, src, "messageCenter", drift)
        self.message_center = v_message_center
        if type(v_account_details) is not bool:
            if v_account_details is None:
                n -= 1
            else:
                n = -1
                v_account_details = as_bool(v_account_details, src, "accountDetails", drift)
        self.account_details = v_account_details
        if type(v_trading_restrictions) is not bool:
            if v_trading_restrictions is None:
                n -= 1
            else:
                n = -1
                v_trading_restrictions = as_bool(v_trading_restrictions, src, "tradingRestrictions", drift)
        self.trading_restrictions = v_trading_restrictions
        if type(v_tws) is not bool:
            if v_tws is None:
                n -= 1
            else:
                n = -1
                v_tws = as_bool(v_tws, src, "tws", drift)
        self.tws = v_tws
        if type(v_fyi) is not bool:
            if v_fyi is None:
                n -= 1
            else:
                n = -1
                v_fyi = as_bool(v_fyi, src, "fyi", drift)
        self.fyi = v_fyi
        if type(v_voting) is not bool:
            if v_voting is None:
                n -= 1
            else:
                n = -1
                v_voting = as_bool(v_voting, src, "voting", drift)
        self.voting = v_voting
        if type(v_forum) is not bool:
            if v_forum is None:
                n -= 1
            else:
                n = -1
                v_forum = as_bool(v_forum, src, "forum", drift)
        self.forum = v_forum
        if type(v_recent_transactions) is not bool:
            if v_recent_transactions is None:
                n -= 1
            else:
                n = -1
                v_recent_transactions = as_bool(v_recent_transactions, src, "recentTransactions", drift)
        self.recent_transactions = v_recent_transactions
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(UserAccessRights)
