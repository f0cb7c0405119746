# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_number, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .open_banking_state import OpenBankingState

if TYPE_CHECKING:
    from typing import Self

_READ_OPEN_BANKING_STATE = OpenBankingState.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DepositDetails(Model):
    """What is known of a deposit."""

    _keys: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "currency": "currency",
        "whenAvailable": "when_available",
        "openBanking": "open_banking",
    }

    amount: float | None = None
    """How much money, in `currency`."""
    currency: str | None = None
    """Currency, ISO 4217."""
    when_available: str | None = None
    """When the cash can be used."""
    open_banking: OpenBankingState | None = None
    """State of a payment by open banking."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_amount, v_currency, v_when_available, v_open_banking = values
        if type(v_amount) is not float and type(v_amount) is not int:
            if v_amount is None:
                n -= 1
            else:
                n = -1
                v_amount = as_number(v_amount, src, "amount", drift)
        self.amount = v_amount
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_when_available) is not str:
            if v_when_available is None:
                n -= 1
            else:
                n = -1
                v_when_available = as_text(v_when_available, src, "whenAvailable", drift)
        self.when_available = v_when_available
        if type(v_open_banking) is JsonObject:
            v_open_banking = _READ_OPEN_BANKING_STATE(v_open_banking, drift)
        else:
            if v_open_banking is None:
                n -= 1
            else:
                n = -1
                v_open_banking = as_object(v_open_banking, src, "openBanking", drift)
        self.open_banking = v_open_banking
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DepositDetails)
