# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewAmount(Model):
    """What the order costs."""

    _keys: ClassVar[Mapping[str, str]] = {"amount": "amount", "commission": "commission", "total": "total"}

    amount: Amount | None = None
    """Value with currency and size, `193.12 USD (1 Shares)`."""
    commission: Amount | None = None
    """Commission with currency, sometimes a range."""
    total: Amount | None = None
    """Value and commission together, with currency."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_amount, v_commission, v_total = values
        if v_amount is None:
            n -= 1
        elif type(v_amount) is str or type(v_amount) is float or type(v_amount) is int:
            v_amount = Amount(v_amount)
        else:
            n = -1
            v_amount = as_figure(Amount, v_amount, src, "amount", drift, "a number or text")
        self.amount = v_amount
        if v_commission is None:
            n -= 1
        elif type(v_commission) is str or type(v_commission) is float or type(v_commission) is int:
            v_commission = Amount(v_commission)
        else:
            n = -1
            v_commission = as_figure(Amount, v_commission, src, "commission", drift, "a number or text")
        self.commission = v_commission
        if v_total is None:
            n -= 1
        elif type(v_total) is str or type(v_total) is float or type(v_total) is int:
            v_total = Amount(v_total)
        else:
            n = -1
            v_total = as_figure(Amount, v_total, src, "total", drift, "a number or text")
        self.total = v_total
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewAmount)
