# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Transaction(Model):
    """One transaction. The published document declares whole numbers for price and amount; the wire has
    fractions."""

    _keys: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "rawDate": "raw_date",
        "acctid": "acctid",
        "conid": "conid",
        "desc": "desc",
        "type": "type_",
        "qty": "qty",
        "pr": "pr",
        "amt": "amt",
        "cur": "cur",
        "fxRate": "fx_rate",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"acctid"})

    date: str | None = None
    """The day in words, `Wed Nov 05 00:00:00 EST 2025`."""
    raw_date: str | None = None
    """The day, yyyyMMdd."""
    acctid: str | None = None
    """Account that the transaction is in, such as `U7654321`."""
    conid: int | None = None
    """Contract id."""
    desc: str | None = None
    """Name of the instrument."""
    type_: str | None = None
    """What it was in words, such as `Buy`, `Sell` or a dividend."""
    qty: float | None = None
    """Number of units, negative for a sale."""
    pr: float | None = None
    """Price of one unit, in `cur`."""
    amt: float | None = None
    """Amount, in `cur`, negative where money went out."""
    cur: str | None = None
    """Currency of the transaction."""
    fx_rate: float | None = None
    """Rate to the currency asked for."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 11
        try:
            values: Any = _members(src) if len(src) >= 11 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_date, v_raw_date, v_acctid, v_conid, v_desc, v_type_, v_qty, v_pr, v_amt, v_cur, v_fx_rate = values
        if type(v_date) is not str:
            if v_date is None:
                n -= 1
            else:
                n = -1
                v_date = as_text(v_date, src, "date", drift)
        self.date = v_date
        if type(v_raw_date) is not str:
            if v_raw_date is None:
                n -= 1
            else:
                n = -1
                v_raw_date = as_text(v_raw_date, src, "rawDate", drift)
        self.raw_date = v_raw_date
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
                n = -1
                v_conid = as_int(v_conid, src, "conid", drift)
        self.conid = v_conid
        if type(v_desc) is not str:
            if v_desc is None:
                n -= 1
            else:
                n = -1
                v_desc = as_text(v_desc, src, "desc", drift)
        self.desc = v_desc
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_qty) is not float and type(v_qty) is not int:
            if v_qty is None:
                n -= 1
            else:
                n = -1
                v_qty = as_number(v_qty, src, "qty", drift)
        self.qty = v_qty
        if type(v_pr) is not float and type(v_pr) is not int:
            if v_pr is None:
                n -= 1
            else:
                n = -1
                v_pr = as_number(v_pr, src, "pr", drift)
        self.pr = v_pr
        if type(v_amt) is not float and type(v_amt) is not int:
            if v_amt is None:
                n -= 1
            else:
                n = -1
                v_amt = as_number(v_amt, src, "amt", drift)
        self.amt = v_amt
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Transaction)
