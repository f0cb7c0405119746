# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new
from ibkr_core.numbers import Amount

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BalanceFigures(MapModel[Amount | None]):
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

    net_liquidation: Amount | None = None
    """Net liquidation value."""
    equity_with_loan: Amount | None = None
    """Equity that counts for margin."""
    previous_day_equity_with_loan: Amount | None = None
    """The same at the end of the day before."""
    sec_gross_pos_val: Amount | None = None
    """Gross value of the positions in securities."""
    cash: Amount | None = None
    """Cash there is, with its currency behind the figure."""
    mtd_interest: Amount | None = None
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
        if v_net_liquidation is None:
            n -= 1
        elif type(v_net_liquidation) is str or type(v_net_liquidation) is float or type(v_net_liquidation) is int:
            v_net_liquidation = Amount(v_net_liquidation)
        else:
            n = -1
            v_net_liquidation = as_figure(Amount, v_net_liquidation, src, "net_liquidation", drift, "a number or text")
        self.net_liquidation = v_net_liquidation
        if v_equity_with_loan is None:
            n -= 1
        elif type(v_equity_with_loan) is str or type(v_equity_with_loan) is float or type(v_equity_with_loan) is int:
            v_equity_with_loan = Amount(v_equity_with_loan)
        else:
            n = -1
            v_equity_with_loan = as_figure(
                Amount, v_equity_with_loan, src, "equity_with_loan", drift, "a number or text"
            )
        self.equity_with_loan = v_equity_with_loan
        if v_previous_day_equity_with_loan is None:
            n -= 1
        elif (
            type(v_previous_day_equity_with_loan) is str
            or type(v_previous_day_equity_with_loan) is float
            or type(v_previous_day_equity_with_loan) is int
        ):
            v_previous_day_equity_with_loan = Amount(v_previous_day_equity_with_loan)
        else:
            n = -1
            v_previous_day_equity_with_loan = as_figure(
                Amount, v_previous_day_equity_with_loan, src, "previous_day_equity_with_loan", drift, "a number or text"
            )
        self.previous_day_equity_with_loan = v_previous_day_equity_with_loan
        if v_sec_gross_pos_val is None:
            n -= 1
        elif type(v_sec_gross_pos_val) is str or type(v_sec_gross_pos_val) is float or type(v_sec_gross_pos_val) is int:
            v_sec_gross_pos_val = Amount(v_sec_gross_pos_val)
        else:
            n = -1
            v_sec_gross_pos_val = as_figure(
                Amount, v_sec_gross_pos_val, src, "sec_gross_pos_val", drift, "a number or text"
            )
        self.sec_gross_pos_val = v_sec_gross_pos_val
        if v_cash is None:
            n -= 1
        elif type(v_cash) is str or type(v_cash) is float or type(v_cash) is int:
            v_cash = Amount(v_cash)
        else:
            n = -1
            v_cash = as_figure(Amount, v_cash, src, "cash", drift, "a number or text")
        self.cash = v_cash
        if v_mtd_interest is None:
            n -= 1
        elif type(v_mtd_interest) is str or type(v_mtd_interest) is float or type(v_mtd_interest) is int:
            v_mtd_interest = Amount(v_mtd_interest)
        else:
            n = -1
            v_mtd_interest = as_figure(Amount, v_mtd_interest, src, "MTD Interest", drift, "a number or text")
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
                if type(v) is str or type(v) is float or type(v) is int:
                    entries[key] = Amount(v)
                else:
                    self._put(src, key, as_figure(Amount, v, src, key, drift, "a number or text"), drift)
        return self


_members, _names = fetching(BalanceFigures)
