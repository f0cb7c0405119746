# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewAmount(Model):
    """What the order costs."""

    _keys: ClassVar[Mapping[str, str]] = {"amount": "amount", "commission": "commission", "total": "total"}

    amount: str | None = None
    """Value with currency and size, `193.12 USD (1 Shares)`."""
    commission: str | None = None
    """Commission with currency, sometimes a range."""
    total: str | None = None
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
        if type(v_amount) is not str:
            if v_amount is None:
                n -= 1
            else:
                n = -1
                v_amount = as_text(v_amount, src, "amount", drift)
        self.amount = v_amount
        if type(v_commission) is not str:
            if v_commission is None:
                n -= 1
            else:
                n = -1
                v_commission = as_text(v_commission, src, "commission", drift)
        self.commission = v_commission
        if type(v_total) is not str:
            if v_total is None:
                n -= 1
            else:
                n = -1
                v_total = as_text(v_total, src, "total", drift)
        self.total = v_total
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewAmount)
