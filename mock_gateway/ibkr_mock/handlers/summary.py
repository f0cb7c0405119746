"""Figures of an account on the trading side: summary, its parts by segment, profit and loss. They are those of the
positions and the ledger.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..figures import amount, grouped
from ..registry import Call, handles
from ..trading.accounting import Segment, daily_profit, segments, total, unrealized
from ..trading.portfolio import Portfolio

__all__: list[str] = []

BUYING_POWER = 4.0
"""Times the available funds."""
_VALUES = {
    "STK": "stock",
    "OPT": "options",
    "FUT": "futures",
    "BOND": "bonds",
    "CRYPTO": "Cryptocurrency",
}


@handles("get_account_summary")
def get_account_summary(call: Call) -> Any:
    portfolio = call.world.portfolio(call.account())
    whole = total(segments(portfolio, call.now))
    base = portfolio.spec.currency
    rows = [
        {"currency": currency, "balance": round(cash, 2), "settledCash": round(cash, 2)}
        for currency, cash in portfolio.cash.items()
    ]
    rows.append(
        {"currency": f"Total (in {base})", "balance": round(whole.cash, 2), "settledCash": round(whole.cash, 2)}
    )
    return {
        "accountType": "",
        "status": "",
        "balance": round(whole.equity, 2),
        "SMA": round(whole.available, 2),
        "buyingPower": round(whole.available * BUYING_POWER, 2),
        "availableFunds": round(whole.available, 2),
        "excessLiquidity": round(whole.excess, 2),
        "netLiquidationValue": round(whole.equity, 2),
        "equityWithLoanValue": round(whole.equity, 2),
        "regTLoan": 0.0,
        "securitiesGVP": round(whole.gross, 2),
        "totalCashValue": round(whole.cash, 2),
        "accruedInterest": 0.0,
        "regTMargin": 0.0,
        "initialMargin": round(whole.initial, 2),
        "maintenanceMargin": round(whole.maintenance, 2),
        "cashBalances": rows,
    }


@handles("get_available_funds")
def get_available_funds(call: Call) -> Any:
    return _by_segment(call, _funds)


@handles("get_balances")
def get_balances(call: Call) -> Any:
    return _by_segment(call, _balances)


@handles("get_margins")
def get_margins(call: Call) -> Any:
    return _by_segment(call, _margins)


@handles("get_market_values")
def get_market_values(call: Call) -> Any:
    """Values by currency; the amounts name no currency, it is the key."""
    portfolio = call.world.portfolio(call.account())
    held = [holding for holding in portfolio.holdings.values() if holding.quantity]
    answer: dict[str, Any] = {}
    for currency in dict.fromkeys([*portfolio.cash, *(holding.instrument.currency for holding in held)]):
        values = dict.fromkeys(_VALUES.values(), 0.0)
        for holding in held:
            name = _VALUES.get(holding.instrument.sec_type)
            if holding.instrument.currency == currency and name is not None:
                values[name] += portfolio.worth(holding, call.now)
        cash = portfolio.cash.get(currency, 0.0)
        answer[currency] = {
            "total_cash": grouped(cash),
            "settled_cash": grouped(cash),
            "MTD Interest": "0",
            **{name: grouped(value) for name, value in values.items()},
            "net_liquidation": grouped(cash + sum(values.values())),
            "unrealized_pnl": grouped(unrealized(portfolio, call.now, currency)),
            "realized_pnl": grouped(portfolio.realized.get(currency, 0.0)),
            "Exchange Rate": f"{portfolio.to_base(currency, call.now):.4f}",
        }
    return answer


@handles("get_partitioned_pnl")
def get_partitioned_pnl(call: Call) -> Any:
    """One row an account; the first call of a session answers none."""
    if not call.brokerage.pnl_primed:
        call.brokerage.pnl_primed = True
        return {"upnl": {}}
    world, now = call.world, call.now
    rows = {}
    for index, account in enumerate(call.login.accounts):
        portfolio = world.portfolio(account)
        whole = total(segments(portfolio, now))
        rows[f"{account}.Core"] = {
            "rowType": index + 1,
            "dpl": round(daily_profit(portfolio, world.tape, world.book.fills, now), 2),
            "nl": round(whole.equity, 2),
            "upl": round(unrealized(portfolio, now), 2),
            "uel": whole.excess,
            "el": round(whole.excess, 2),
            "mv": round(whole.equity - whole.cash, 2),
        }
    return {"upnl": rows}


def _by_segment(call: Call, build: Callable[[Portfolio, Segment], dict[str, str]]) -> dict[str, Any]:
    portfolio = call.world.portfolio(call.account())
    parts = segments(portfolio, call.now)
    return {name: build(portfolio, part) for name, part in {"total": total(parts), **parts}.items()}


def _funds(portfolio: Portfolio, part: Segment) -> dict[str, str]:
    base = portfolio.spec.currency
    return {
        "current_available": amount(part.available, base),
        "current_excess": amount(part.excess, base),
        "overnight_available": amount(part.available, base),
        "overnight_excess": amount(part.excess, base),
        "buying_power": amount(part.available * BUYING_POWER, base),
        "leverage": f"{part.gross / part.equity:.2f}" if part.equity > 0 else "0.00",
        "look_ahead_available": amount(part.available, base),
        "look_ahead_excess": amount(part.excess, base),
        "Lk Ahd Nxt Chng": "@ 16:00:00",
        "day_trades_left": "Unlimited",
    }


def _balances(portfolio: Portfolio, part: Segment) -> dict[str, str]:
    base = portfolio.spec.currency
    return {
        "net_liquidation": amount(part.equity, base),
        "equity_with_loan": amount(part.equity, base),
        "sec_gross_pos_val": amount(part.gross, base),
        "cash": amount(part.cash, base),
        "MTD Interest": amount(0.0, base),
        "previous_day_equity_with_loan": amount(part.equity, base),
    }


def _margins(portfolio: Portfolio, part: Segment) -> dict[str, str]:
    base = portfolio.spec.currency
    return {
        "current_initial": amount(part.initial, base),
        "current_maint": amount(part.maintenance, base),
        "look_ahead_initial": amount(part.initial, base),
        "look_ahead_maint": amount(part.maintenance, base),
        "projected_overnight_initial_margin": amount(part.initial, base),
        "RegT Margin": amount(0.0, base),
    }
