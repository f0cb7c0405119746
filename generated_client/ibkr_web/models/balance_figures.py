# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BalanceFigures(MapModel[float | str | None]):
    """Balances of one segment. Servers differ in their names: what the published document abbreviates (`Nt Lqdtn
    Uncrtnty`, `Prvs Dy Eqty Wth Ln Vl`, `Rg T Eqty Wth Ln Vl`, `Pndng Dbt Crd Chrgs`) was partly recorded in
    plain words. Further keys occur."""

    _keys: ClassVar[Mapping[str, str]] = {
        "net_liquidation": "net_liquidation",
        "equity_with_loan": "equity_with_loan",
        "previous_day_equity_with_loan": "previous_day_equity_with_loan",
        "sec_gross_pos_val": "sec_gross_pos_val",
        "cash": "cash",
        "MTD Interest": "mtd_interest",
    }

    net_liquidation: str | None = None
    """Net liquidation value."""
    equity_with_loan: str | None = None
    """Equity that counts for margin."""
    previous_day_equity_with_loan: str | None = None
    """The same at the end of the day before."""
    sec_gross_pos_val: str | None = None
    """Gross value of the positions in securities."""
    cash: str | None = None
    """Cash there is, with its currency behind the figure."""
    mtd_interest: str | None = None
    """Interest of the month so far."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_net_liquidation,
            v_equity_with_loan,
            v_previous_day_equity_with_loan,
            v_sec_gross_pos_val,
            v_cash,
            v_mtd_interest,
        ) = values
        if type(v_net_liquidation) is not str:
            if v_net_liquidation is None:
                n -= 1
            else:
                n = -1
                v_net_liquidation = as_text(v_net_liquidation, src, "net_liquidation", drift)
        self.net_liquidation = v_net_liquidation
        if type(v_equity_with_loan) is not str:
            if v_equity_with_loan is None:
                n -= 1
            else:
                n = -1
                v_equity_with_loan = as_text(v_equity_with_loan, src, "equity_with_loan", drift)
        self.equity_with_loan = v_equity_with_loan
        if type(v_previous_day_equity_with_loan) is not str:
            if v_previous_day_equity_with_loan is None:
                n -= 1
            else:
                n = -1
                v_previous_day_equity_with_loan = as_text(
                    v_previous_day_equity_with_loan, src, "previous_day_equity_with_loan", drift
                )
        self.previous_day_equity_with_loan = v_previous_day_equity_with_loan
        if type(v_sec_gross_pos_val) is not str:
            if v_sec_gross_pos_val is None:
                n -= 1
            else:
                n = -1
                v_sec_gross_pos_val = as_text(v_sec_gross_pos_val, src, "sec_gross_pos_val", drift)
        self.sec_gross_pos_val = v_sec_gross_pos_val
        if type(v_cash) is not str:
            if v_cash is None:
                n -= 1
            else:
                n = -1
                v_cash = as_text(v_cash, src, "cash", drift)
        self.cash = v_cash
        if type(v_mtd_interest) is not str:
            if v_mtd_interest is None:
                n -= 1
            else:
                n = -1
                v_mtd_interest = as_text(v_mtd_interest, src, "MTD Interest", drift)
        self.mtd_interest = v_mtd_interest
        if n != 6:
            self._finish(src, drift, n >= 0)
        keys = self._keys
        entries = self.additional_properties
        for key, v in src.items():
            if key in keys:
                continue
            if v is None:
                entries[key] = None
            else:
                if type(v) is float or type(v) is int or type(v) is str:
                    entries[key] = v
                else:
                    self._put(src, key, as_one_of(v, src, key, drift, "a number or text", as_number, as_text), drift)
        return self


_members, _names = fetching(BalanceFigures)
