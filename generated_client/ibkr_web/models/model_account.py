# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount, Figure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelAccount(Model):
    """One account in a model, under long or short names by server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "alias": "alias",
        "baseCcyAccount": "base_ccy_account",
        "nlv": "nlv",
        "costBasis": "cost_basis",
        "accountImbalance": "account_imbalance",
        "cashInIndependent": "cash_in_independent",
        "exchangeRate": "exchange_rate",
        "numInstrumentsOutsideRange": "num_instruments_outside_range",
        "unrealizedPnL": "unrealized_pn_l",
        "acctImbalance": "acct_imbalance",
        "indCash": "ind_cash",
        "exrt": "exrt",
        "numInstrOutsideRange": "num_instr_outside_range",
        "unrealPnL": "unreal_pn_l",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: str | None = None
    """The account, or `TOTAL`."""
    alias: str | None = None
    """The user's own name for it."""
    base_ccy_account: str | None = None
    """Base currency of the account."""
    nlv: Amount | None = None
    """Value of the model in the account."""
    cost_basis: Amount | None = None
    """Cost of the model in the account."""
    account_imbalance: Figure | None = None
    """Distance from the targets."""
    cash_in_independent: Amount | None = None
    """Cash outside of models."""
    exchange_rate: Figure | None = None
    """Rate to the base currency of the master account."""
    num_instruments_outside_range: int | None = None
    """Instruments beyond the tolerated weights."""
    unrealized_pn_l: Amount | None = None
    """Unrealised profit of the model in the account."""
    acct_imbalance: Figure | None = None
    """Distance from the targets, short name."""
    ind_cash: Amount | None = None
    """Cash outside of models, short name."""
    exrt: Figure | None = None
    """Rate to the base currency of the master account, short name."""
    num_instr_outside_range: int | None = None
    """Instruments beyond the tolerated weights, short name."""
    unreal_pn_l: Amount | None = None
    """Unrealised profit, short name."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 15
        try:
            values: Any = _members(src) if len(src) >= 15 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account,
            v_alias,
            v_base_ccy_account,
            v_nlv,
            v_cost_basis,
            v_account_imbalance,
            v_cash_in_independent,
            v_exchange_rate,
            v_num_instruments_outside_range,
            v_unrealized_pn_l,
            v_acct_imbalance,
            v_ind_cash,
            v_exrt,
            v_num_instr_outside_range,
            v_unreal_pn_l,
        ) = values
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if type(v_alias) is not str:
            if v_alias is None:
                n -= 1
            else:
                n = -1
                v_alias = as_text(v_alias, src, "alias", drift)
        self.alias = v_alias
        if type(v_base_ccy_account) is not str:
            if v_base_ccy_account is None:
                n -= 1
            else:
                n = -1
                v_base_ccy_account = as_text(v_base_ccy_account, src, "baseCcyAccount", drift)
        self.base_ccy_account = v_base_ccy_account
        if v_nlv is None:
            n -= 1
        elif type(v_nlv) is str or type(v_nlv) is float or type(v_nlv) is int:
            v_nlv = Amount(v_nlv)
        else:
            n = -1
            v_nlv = as_figure(Amount, v_nlv, src, "nlv", drift, "a number or text")
        self.nlv = v_nlv
        if v_cost_basis is None:
            n -= 1
        elif type(v_cost_basis) is str or type(v_cost_basis) is float or type(v_cost_basis) is int:
            v_cost_basis = Amount(v_cost_basis)
        else:
            n = -1
            v_cost_basis = as_figure(Amount, v_cost_basis, src, "costBasis", drift, "a number or text")
        self.cost_basis = v_cost_basis
        if v_account_imbalance is None:
            n -= 1
        elif type(v_account_imbalance) is str or type(v_account_imbalance) is float or type(v_account_imbalance) is int:
            v_account_imbalance = Figure(v_account_imbalance)
        else:
            n = -1
            v_account_imbalance = as_figure(
                Figure, v_account_imbalance, src, "accountImbalance", drift, "a number or text"
            )
        self.account_imbalance = v_account_imbalance
        if v_cash_in_independent is None:
            n -= 1
        elif (
            type(v_cash_in_independent) is str
            or type(v_cash_in_independent) is float
            or type(v_cash_in_independent) is int
        ):
            v_cash_in_independent = Amount(v_cash_in_independent)
        else:
            n = -1
            v_cash_in_independent = as_figure(
                Amount, v_cash_in_independent, src, "cashInIndependent", drift, "a number or text"
            )
        self.cash_in_independent = v_cash_in_independent
        if v_exchange_rate is None:
            n -= 1
        elif type(v_exchange_rate) is str or type(v_exchange_rate) is float or type(v_exchange_rate) is int:
            v_exchange_rate = Figure(v_exchange_rate)
        else:
            n = -1
            v_exchange_rate = as_figure(Figure, v_exchange_rate, src, "exchangeRate", drift, "a number or text")
        self.exchange_rate = v_exchange_rate
        if type(v_num_instruments_outside_range) is not int:
            if v_num_instruments_outside_range is None:
                n -= 1
            else:
                n = -1
                v_num_instruments_outside_range = as_int(
                    v_num_instruments_outside_range, src, "numInstrumentsOutsideRange", drift
                )
        self.num_instruments_outside_range = v_num_instruments_outside_range
        if v_unrealized_pn_l is None:
            n -= 1
        elif type(v_unrealized_pn_l) is str or type(v_unrealized_pn_l) is float or type(v_unrealized_pn_l) is int:
            v_unrealized_pn_l = Amount(v_unrealized_pn_l)
        else:
            n = -1
            v_unrealized_pn_l = as_figure(Amount, v_unrealized_pn_l, src, "unrealizedPnL", drift, "a number or text")
        self.unrealized_pn_l = v_unrealized_pn_l
        if v_acct_imbalance is None:
            n -= 1
        elif type(v_acct_imbalance) is str or type(v_acct_imbalance) is float or type(v_acct_imbalance) is int:
            v_acct_imbalance = Figure(v_acct_imbalance)
        else:
            n = -1
            v_acct_imbalance = as_figure(Figure, v_acct_imbalance, src, "acctImbalance", drift, "a number or text")
        self.acct_imbalance = v_acct_imbalance
        if v_ind_cash is None:
            n -= 1
        elif type(v_ind_cash) is str or type(v_ind_cash) is float or type(v_ind_cash) is int:
            v_ind_cash = Amount(v_ind_cash)
        else:
            n = -1
            v_ind_cash = as_figure(Amount, v_ind_cash, src, "indCash", drift, "a number or text")
        self.ind_cash = v_ind_cash
        if v_exrt is None:
            n -= 1
        elif type(v_exrt) is str or type(v_exrt) is float or type(v_exrt) is int:
            v_exrt = Figure(v_exrt)
        else:
            n = -1
            v_exrt = as_figure(Figure, v_exrt, src, "exrt", drift, "a number or text")
        self.exrt = v_exrt
        if type(v_num_instr_outside_range) is not int:
            if v_num_instr_outside_range is None:
                n -= 1
            else:
                n = -1
                v_num_instr_outside_range = as_int(v_num_instr_outside_range, src, "numInstrOutsideRange", drift)
        self.num_instr_outside_range = v_num_instr_outside_range
        if v_unreal_pn_l is None:
            n -= 1
        elif type(v_unreal_pn_l) is str or type(v_unreal_pn_l) is float or type(v_unreal_pn_l) is int:
            v_unreal_pn_l = Amount(v_unreal_pn_l)
        else:
            n = -1
            v_unreal_pn_l = as_figure(Amount, v_unreal_pn_l, src, "unrealPnL", drift, "a number or text")
        self.unreal_pn_l = v_unreal_pn_l
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ModelAccount)
