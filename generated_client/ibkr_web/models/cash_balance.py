# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CashBalance(Model):
    """Cash in one currency."""

    _keys: ClassVar[Mapping[str, str]] = {"currency": "currency", "balance": "balance", "settledCash": "settled_cash"}

    currency: str | None = None
    """The currency, or words for the total."""
    balance: float | None = None
    """Cash, in `currency`."""
    settled_cash: float | None = None
    """Cash that has settled, in `currency`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_currency, v_balance, v_settled_cash = values
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_balance) is not float and type(v_balance) is not int:
            if v_balance is None:
                n -= 1
            else:
                n = -1
                v_balance = as_number(v_balance, src, "balance", drift)
        self.balance = v_balance
        if type(v_settled_cash) is not float and type(v_settled_cash) is not int:
            if v_settled_cash is None:
                n -= 1
            else:
                n = -1
                v_settled_cash = as_number(v_settled_cash, src, "settledCash", drift)
        self.settled_cash = v_settled_cash
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(CashBalance)
