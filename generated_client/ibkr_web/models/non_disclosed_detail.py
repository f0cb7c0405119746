# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NonDisclosedDetail(RequestModel):
    """Settlement of a transfer from an account that is not disclosed."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tradeDate": "trade_date",
        "settleDate": "settle_date",
        "psetBic": "pset_bic",
        "reagDeagBic": "reag_deag_bic",
        "buyerSellBic": "buyer_sell_bic",
        "memberAccountId": "member_account_id",
        "safeKeepingAccountId": "safe_keeping_account_id",
    }

    trade_date: str
    """Day of the trade, `YYYY-MM-DD`."""
    settle_date: str
    """Day of settlement, `YYYY-MM-DD`."""
    pset_bic: str | Unset = UNSET
    """BIC of the place of settlement."""
    reag_deag_bic: str | Unset = UNSET
    """BIC of the receiving or delivering agent."""
    buyer_sell_bic: str | Unset = UNSET
    """BIC of the buyer or seller."""
    member_account_id: str | Unset = UNSET
    """Account of the member that takes part in the settlement."""
    safe_keeping_account_id: str | Unset = UNSET
    """Account in which the securities are kept safe."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {
                "tradeDate": SOME_TEXT,
                "settleDate": SOME_TEXT,
                "psetBic": TEXT,
                "reagDeagBic": TEXT,
                "buyerSellBic": TEXT,
                "memberAccountId": TEXT,
                "safeKeepingAccountId": TEXT,
            },
            needs=("tradeDate", "settleDate"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        v: Any
        v = src.get("tradeDate")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "tradeDate", drift)
            if v is None:
                missing(src, "tradeDate", drift, "text")
        self.trade_date = v
        v = src.get("settleDate")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "settleDate", drift)
            if v is None:
                missing(src, "settleDate", drift, "text")
        self.settle_date = v
        if "psetBic" in src:
            v = src["psetBic"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "psetBic", drift)
            self.pset_bic = v
        else:
            n -= 1
            self.pset_bic = UNSET
        if "reagDeagBic" in src:
            v = src["reagDeagBic"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "reagDeagBic", drift)
            self.reag_deag_bic = v
        else:
            n -= 1
            self.reag_deag_bic = UNSET
        if "buyerSellBic" in src:
            v = src["buyerSellBic"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "buyerSellBic", drift)
            self.buyer_sell_bic = v
        else:
            n -= 1
            self.buyer_sell_bic = UNSET
        if "memberAccountId" in src:
            v = src["memberAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "memberAccountId", drift)
            self.member_account_id = v
        else:
            n -= 1
            self.member_account_id = UNSET
        if "safeKeepingAccountId" in src:
            v = src["safeKeepingAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "safeKeepingAccountId", drift)
            self.safe_keeping_account_id = v
        else:
            n -= 1
            self.safe_keeping_account_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
