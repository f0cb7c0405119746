# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_number, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .cash_balance import CashBalance

if TYPE_CHECKING:
    from typing import Self

_READ_CASH_BALANCE = CashBalance.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountSummary(Model):
    """Figures of the whole account, in its base currency."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountType": "account_type",
        "status": "status",
        "balance": "balance",
        "SMA": "sma",
        "buyingPower": "buying_power",
        "availableFunds": "available_funds",
        "excessLiquidity": "excess_liquidity",
        "netLiquidationValue": "net_liquidation_value",
        "equityWithLoanValue": "equity_with_loan_value",
        "regTLoan": "reg_t_loan",
        "securitiesGVP": "securities_gvp",
        "totalCashValue": "total_cash_value",
        "accruedInterest": "accrued_interest",
        "regTMargin": "reg_t_margin",
        "initialMargin": "initial_margin",
        "maintenanceMargin": "maintenance_margin",
        "cashBalances": "cash_balances",
    }

    account_type: str | None = None
    """Kind of account; often empty."""
    status: str | None = None
    """State of the account, where there is something to say; usually empty."""
    balance: float | None = None
    """Balance, as the broker's pages show it."""
    sma: float | None = None
    """Special memorandum account, which limits purchases under Regulation T."""
    buying_power: float | None = None
    """What can be bought without more equity."""
    available_funds: float | None = None
    """Equity with loan value less initial margin."""
    excess_liquidity: float | None = None
    """Equity with loan value less maintenance margin. Below zero positions are liquidated."""
    net_liquidation_value: float | None = None
    """Value of everything in the account."""
    equity_with_loan_value: float | None = None
    """Equity that counts for margin."""
    reg_t_loan: float | None = None
    """Loan under Regulation T."""
    securities_gvp: float | None = None
    """Gross value of the positions in securities, long and short added up."""
    total_cash_value: float | None = None
    """Cash in all currencies."""
    accrued_interest: float | None = None
    """Interest accrued and not yet paid."""
    reg_t_margin: float | None = None
    """Margin under Regulation T."""
    initial_margin: float | None = None
    """Initial margin of all positions."""
    maintenance_margin: float | None = None
    """Maintenance margin of all positions."""
    cash_balances: list[CashBalance] | None = None
    """Cash by currency, one row each, and one row of the total."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 17
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 17 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account_type,
            v_status,
            v_balance,
            v_sma,
            v_buying_power,
            v_available_funds,
            v_excess_liquidity,
            v_net_liquidation_value,
            v_equity_with_loan_value,
            v_reg_t_loan,
            v_securities_gvp,
            v_total_cash_value,
            v_accrued_interest,
            v_reg_t_margin,
            v_initial_margin,
            v_maintenance_margin,
            v_cash_balances,
        ) = values
        if type(v_account_type) is not str:
            if v_account_type is None:
                n -= 1
            else:
                n = -1
                v_account_type = as_text(v_account_type, src, "accountType", drift)
        self.account_type = v_account_type
        if type(v_status) is not str:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_text(v_status, src, "status", drift)
        self.status = v_status
        if type(v_balance) is not float and type(v_balance) is not int:
            if v_balance is None:
                n -= 1
            else:
                n = -1
                v_balance = as_number(v_balance, src, "balance", drift)
        self.balance = v_balance
        if type(v_sma) is not float and type(v_sma) is not int:
            if v_sma is None:
                n -= 1
            else:
                n = -1
                v_sma = as_number(v_sma, src, "SMA", drift)
        self.sma = v_sma
        if type(v_buying_power) is not float and type(v_buying_power) is not int:
            if v_buying_power is None:
                n -= 1
            else:
                n = -1
                v_buying_power = as_number(v_buying_power, src, "buyingPower", drift)
        self.buying_power = v_buying_power
        if type(v_available_funds) is not float and type(v_available_funds) is not int:
            if v_available_funds is None:
                n -= 1
            else:
                n = -1
                v_available_funds = as_number(v_available_funds, src, "availableFunds", drift)
        self.available_funds = v_available_funds
        if type(v_excess_liquidity) is not float and type(v_excess_liquidity) is not int:
            if v_excess_liquidity is None:
                n -= 1
            else:
                n = -1
                v_excess_liquidity = as_number(v_excess_liquidity, src, "excessLiquidity", drift)
        self.excess_liquidity = v_excess_liquidity
        if type(v_net_liquidation_value) is not float and type(v_net_liquidation_value) is not int:
            if v_net_liquidation_value is None:
                n -= 1
            else:
                n = -1
                v_net_liquidation_value = as_number(v_net_liquidation_value, src, "netLiquidationValue", drift)
        self.net_liquidation_value = v_net_liquidation_value
        if type(v_equity_with_loan_value) is not float and type(v_equity_with_loan_value) is not int:
            if v_equity_with_loan_value is None:
                n -= 1
            else:
                n = -1
                v_equity_with_loan_value = as_number(v_equity_with_loan_value, src, "equityWithLoanValue", drift)
        self.equity_with_loan_value = v_equity_with_loan_value
        if type(v_reg_t_loan) is not float and type(v_reg_t_loan) is not int:
            if v_reg_t_loan is None:
                n -= 1
            else:
                n = -1
                v_reg_t_loan = as_number(v_reg_t_loan, src, "regTLoan", drift)
        self.reg_t_loan = v_reg_t_loan
        if type(v_securities_gvp) is not float and type(v_securities_gvp) is not int:
            if v_securities_gvp is None:
                n -= 1
            else:
                n = -1
                v_securities_gvp = as_number(v_securities_gvp, src, "securitiesGVP", drift)
        self.securities_gvp = v_securities_gvp
        if type(v_total_cash_value) is not float and type(v_total_cash_value) is not int:
            if v_total_cash_value is None:
                n -= 1
            else:
                n = -1
                v_total_cash_value = as_number(v_total_cash_value, src, "totalCashValue", drift)
        self.total_cash_value = v_total_cash_value
        if type(v_accrued_interest) is not float and type(v_accrued_interest) is not int:
            if v_accrued_interest is None:
                n -= 1
            else:
                n = -1
                v_accrued_interest = as_number(v_accrued_interest, src, "accruedInterest", drift)
        self.accrued_interest = v_accrued_interest
        if type(v_reg_t_margin) is not float and type(v_reg_t_margin) is not int:
            if v_reg_t_margin is None:
                n -= 1
            else:
                n = -1
                v_reg_t_margin = as_number(v_reg_t_margin, src, "regTMargin", drift)
        self.reg_t_margin = v_reg_t_margin
        if type(v_initial_margin) is not float and type(v_initial_margin) is not int:
            if v_initial_margin is None:
                n -= 1
            else:
                n = -1
                v_initial_margin = as_number(v_initial_margin, src, "initialMargin", drift)
        self.initial_margin = v_initial_margin
        if type(v_maintenance_margin) is not float and type(v_maintenance_margin) is not int:
            if v_maintenance_margin is None:
                n -= 1
            else:
                n = -1
                v_maintenance_margin = as_number(v_maintenance_margin, src, "maintenanceMargin", drift)
        self.maintenance_margin = v_maintenance_margin
        if type(v_cash_balances) is JsonArray:
            r = [
                _READ_CASH_BALANCE(i, drift)
                for i in v_cash_balances
                if type(i) is JsonObject or odd_item(i, v_cash_balances, drift)
            ]
            if len(r) != len(v_cash_balances):
                n = -1
            v_cash_balances = r
        else:
            if v_cash_balances is None:
                n -= 1
            else:
                n = -1
                v_cash_balances = no_list(v_cash_balances, src, "cashBalances", drift)
        self.cash_balances = v_cash_balances
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountSummary)
