# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount, Figure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelInvestment(Model):
    """What one account has in a model and beside it, in its base currency, under long or short names by server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "alias": "alias",
        "baseCcyAccount": "base_ccy_account",
        "nlv": "nlv",
        "accountModelNlv": "account_model_nlv",
        "accountOtherModelsNlv": "account_other_models_nlv",
        "cashInIndependentNlv": "cash_in_independent_nlv",
        "positionsInIndependentNlv": "positions_in_independent_nlv",
        "exchangeRate": "exchange_rate",
        "baseCcyAccountPrecision": "base_ccy_account_precision",
        "indCashNlv": "ind_cash_nlv",
        "indPosNlv": "ind_pos_nlv",
        "exrt": "exrt",
        "baseCcyAccountPrc": "base_ccy_account_prc",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: str | None = None
    """Id of the account, such as `U7654321`."""
    alias: str | None = None
    """The user's own name for it."""
    base_ccy_account: str | None = None
    """Base currency of the account."""
    nlv: Amount | None = None
    """Net liquidation value of the account."""
    account_model_nlv: Amount | None = None
    """Value in this model."""
    account_other_models_nlv: Amount | None = None
    """Value in other models."""
    cash_in_independent_nlv: Amount | None = None
    """Cash outside of models."""
    positions_in_independent_nlv: Amount | None = None
    """Positions outside of models."""
    exchange_rate: Figure | None = None
    """Rate to the base currency of the master account."""
    base_ccy_account_precision: Figure | None = None
    """Smallest step of the currency, `0.01`."""
    ind_cash_nlv: Amount | None = None
    """Cash outside of models, short name."""
    ind_pos_nlv: Amount | None = None
    """Positions outside of models, short name."""
    exrt: Figure | None = None
    """Rate to the base currency of the master account, short name."""
    base_ccy_account_prc: Figure | None = None
    """Smallest step of the currency, short name."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 14
        try:
            values: Any = _members(src) if len(src) >= 14 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account,
            v_alias,
            v_base_ccy_account,
            v_nlv,
            v_account_model_nlv,
            v_account_other_models_nlv,
            v_cash_in_independent_nlv,
            v_positions_in_independent_nlv,
            v_exchange_rate,
            v_base_ccy_account_precision,
            v_ind_cash_nlv,
            v_ind_pos_nlv,
            v_exrt,
            v_base_ccy_account_prc,
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
        if v_account_model_nlv is None:
            n -= 1
        elif type(v_account_model_nlv) is str or type(v_account_model_nlv) is float or type(v_account_model_nlv) is int:
            v_account_model_nlv = Amount(v_account_model_nlv)
        else:
            n = -1
            v_account_model_nlv = as_figure(
                Amount, v_account_model_nlv, src, "accountModelNlv", drift, "a number or text"
            )
        self.account_model_nlv = v_account_model_nlv
        if v_account_other_models_nlv is None:
            n -= 1
        elif (
            type(v_account_other_models_nlv) is str
            or type(v_account_other_models_nlv) is float
            or type(v_account_other_models_nlv) is int
        ):
            v_account_other_models_nlv = Amount(v_account_other_models_nlv)
        else:
            n = -1
            v_account_other_models_nlv = as_figure(
                Amount, v_account_other_models_nlv, src, "accountOtherModelsNlv", drift, "a number or text"
            )
        self.account_other_models_nlv = v_account_other_models_nlv
        if v_cash_in_independent_nlv is None:
            n -= 1
        elif (
            type(v_cash_in_independent_nlv) is str
            or type(v_cash_in_independent_nlv) is float
            or type(v_cash_in_independent_nlv) is int
        ):
            v_cash_in_independent_nlv = Amount(v_cash_in_independent_nlv)
        else:
            n = -1
            v_cash_in_independent_nlv = as_figure(
                Amount, v_cash_in_independent_nlv, src, "cashInIndependentNlv", drift, "a number or text"
            )
        self.cash_in_independent_nlv = v_cash_in_independent_nlv
        if v_positions_in_independent_nlv is None:
            n -= 1
        elif (
            type(v_positions_in_independent_nlv) is str
            or type(v_positions_in_independent_nlv) is float
            or type(v_positions_in_independent_nlv) is int
        ):
            v_positions_in_independent_nlv = Amount(v_positions_in_independent_nlv)
        else:
            n = -1
            v_positions_in_independent_nlv = as_figure(
                Amount, v_positions_in_independent_nlv, src, "positionsInIndependentNlv", drift, "a number or text"
            )
        self.positions_in_independent_nlv = v_positions_in_independent_nlv
        if v_exchange_rate is None:
            n -= 1
        elif type(v_exchange_rate) is str or type(v_exchange_rate) is float or type(v_exchange_rate) is int:
            v_exchange_rate = Figure(v_exchange_rate)
        else:
            n = -1
            v_exchange_rate = as_figure(Figure, v_exchange_rate, src, "exchangeRate", drift, "a number or text")
        self.exchange_rate = v_exchange_rate
        if v_base_ccy_account_precision is None:
            n -= 1
        elif (
            type(v_base_ccy_account_precision) is str
            or type(v_base_ccy_account_precision) is float
            or type(v_base_ccy_account_precision) is int
        ):
            v_base_ccy_account_precision = Figure(v_base_ccy_account_precision)
        else:
            n = -1
            v_base_ccy_account_precision = as_figure(
                Figure, v_base_ccy_account_precision, src, "baseCcyAccountPrecision", drift, "a number or text"
            )
        self.base_ccy_account_precision = v_base_ccy_account_precision
        if v_ind_cash_nlv is None:
            n -= 1
        elif type(v_ind_cash_nlv) is str or type(v_ind_cash_nlv) is float or type(v_ind_cash_nlv) is int:
            v_ind_cash_nlv = Amount(v_ind_cash_nlv)
        else:
            n = -1
            v_ind_cash_nlv = as_figure(Amount, v_ind_cash_nlv, src, "indCashNlv", drift, "a number or text")
        self.ind_cash_nlv = v_ind_cash_nlv
        if v_ind_pos_nlv is None:
            n -= 1
        elif type(v_ind_pos_nlv) is str or type(v_ind_pos_nlv) is float or type(v_ind_pos_nlv) is int:
            v_ind_pos_nlv = Amount(v_ind_pos_nlv)
        else:
            n = -1
            v_ind_pos_nlv = as_figure(Amount, v_ind_pos_nlv, src, "indPosNlv", drift, "a number or text")
        self.ind_pos_nlv = v_ind_pos_nlv
        if v_exrt is None:
            n -= 1
        elif type(v_exrt) is str or type(v_exrt) is float or type(v_exrt) is int:
            v_exrt = Figure(v_exrt)
        else:
            n = -1
            v_exrt = as_figure(Figure, v_exrt, src, "exrt", drift, "a number or text")
        self.exrt = v_exrt
        if v_base_ccy_account_prc is None:
            n -= 1
        elif (
            type(v_base_ccy_account_prc) is str
            or type(v_base_ccy_account_prc) is float
            or type(v_base_ccy_account_prc) is int
        ):
            v_base_ccy_account_prc = Figure(v_base_ccy_account_prc)
        else:
            n = -1
            v_base_ccy_account_prc = as_figure(
                Figure, v_base_ccy_account_prc, src, "baseCcyAccountPrc", drift, "a number or text"
            )
        self.base_ccy_account_prc = v_base_ccy_account_prc
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ModelInvestment)
