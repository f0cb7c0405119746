# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_integer, as_number, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, TextInt

from .gain_or_loss import GainOrLoss

if TYPE_CHECKING:
    from typing import Self

_GAIN_OR_LOSS = members(GainOrLoss)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RealizedPnlRow(Model):
    """What one instrument realised in one account on one day."""

    _keys: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "acctid": "acctid",
        "conid": "conid",
        "cur": "cur",
        "fxRate": "fx_rate",
        "side": "side",
        "amt": "amt",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"acctid"})

    date: str | None = None
    """The day, yyyyMMdd."""
    acctid: str | None = None
    """Account that realised it, such as `U7654321`."""
    conid: int | None = None
    """Contract id. Text here, an integer in the transactions."""
    cur: str | None = None
    """Currency of the amount."""
    fx_rate: float | None = None
    """Rate to the base currency."""
    side: GainOrLoss | None = None
    """Gain or loss."""
    amt: Amount | None = None
    """The amount, text on the wire."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_date, v_acctid, v_conid, v_cur, v_fx_rate, v_side, v_amt = values
        if type(v_date) is not str:
            if v_date is None:
                n -= 1
            else:
                n = -1
                v_date = as_text(v_date, src, "date", drift)
        self.date = v_date
        if type(v_acctid) is not str:
            if v_acctid is None:
                n -= 1
            else:
                n = -1
                v_acctid = as_text(v_acctid, src, "acctid", drift)
        self.acctid = v_acctid
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_cur) is not str:
            if v_cur is None:
                n -= 1
            else:
                n = -1
                v_cur = as_text(v_cur, src, "cur", drift)
        self.cur = v_cur
        if type(v_fx_rate) is not float and type(v_fx_rate) is not int:
            if v_fx_rate is None:
                n -= 1
            else:
                n = -1
                v_fx_rate = as_number(v_fx_rate, src, "fxRate", drift)
        self.fx_rate = v_fx_rate
        if type(v_side) is str:
            v_side = _GAIN_OR_LOSS.get(v_side) or str_member(GainOrLoss, v_side, src, "side", drift)
        else:
            if v_side is None:
                n -= 1
            else:
                n = -1
                v_side = str_member(GainOrLoss, v_side, src, "side", drift)
        self.side = v_side
        if v_amt is None:
            n -= 1
        elif type(v_amt) is str or type(v_amt) is float or type(v_amt) is int:
            v_amt = Amount(v_amt)
        else:
            n = -1
            v_amt = as_figure(Amount, v_amt, src, "amt", drift, "a number or text")
        self.amt = v_amt
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(RealizedPnlRow)
