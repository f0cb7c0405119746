# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CashTransfer(Model):
    """Cash that moves between models of one account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "amt": "amt",
        "ccy": "ccy",
        "sourceModel": "source_model",
        "destinationModel": "destination_model",
        "batchNumber": "batch_number",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: str | None = None
    """Id of the account, such as `U7654321`."""
    amt: Amount | None = None
    """The amount, text on the wire."""
    ccy: str | None = None
    """Currency of the cash that moves, ISO 4217."""
    source_model: str | None = None
    """Where it comes from; `Core` is the part outside of models."""
    destination_model: str | None = None
    """Where it goes."""
    batch_number: int | None = None
    """Order of carrying out, smallest first."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_account, v_amt, v_ccy, v_source_model, v_destination_model, v_batch_number = values
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if v_amt is None:
            n -= 1
        elif type(v_amt) is str or type(v_amt) is float or type(v_amt) is int:
            v_amt = Amount(v_amt)
        else:
            n = -1
            v_amt = as_figure(Amount, v_amt, src, "amt", drift, "a number or text")
        self.amt = v_amt
        if type(v_ccy) is not str:
            if v_ccy is None:
                n -= 1
            else:
                n = -1
                v_ccy = as_text(v_ccy, src, "ccy", drift)
        self.ccy = v_ccy
        if type(v_source_model) is not str:
            if v_source_model is None:
                n -= 1
            else:
                n = -1
                v_source_model = as_text(v_source_model, src, "sourceModel", drift)
        self.source_model = v_source_model
        if type(v_destination_model) is not str:
            if v_destination_model is None:
                n -= 1
            else:
                n = -1
                v_destination_model = as_text(v_destination_model, src, "destinationModel", drift)
        self.destination_model = v_destination_model
        if type(v_batch_number) is not int:
            if v_batch_number is None:
                n -= 1
            else:
                n = -1
                v_batch_number = as_int(v_batch_number, src, "batchNumber", drift)
        self.batch_number = v_batch_number
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(CashTransfer)
