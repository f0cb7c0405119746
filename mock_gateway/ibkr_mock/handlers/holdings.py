"""The rest of the portfolio: sub-accounts, figures, allocation, and positions in their other forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from ..instruments import Instrument
from ..registry import Call, handles
from ..trading.accounting import segments, total
from ..trading.portfolio import Holding, Portfolio
from ..wire import BadRequest
from .portfolio import account_row, position_row, sorted_holdings

__all__: list[str] = []

_OTHERS = "Others"


@handles("list_subaccounts")
def list_subaccounts(call: Call) -> Any:
    """Counts as the list that other calls of the portfolio need."""
    call.login.portfolio_listed = True
    return [account_row(call, account) for account in call.login.accounts]


@handles("list_subaccounts2")
def list_subaccounts2(call: Call) -> Any:
    """The bare list as it was recorded; with `page` the page of newer documents."""
    call.login.portfolio_listed = True
    accounts, page, size = call.login.accounts, call.params.get("page"), call.params["pageSize"]
    if page is None:
        return [account_row(call, account) for account in accounts[:size]]
    chosen = accounts[page * size : (page + 1) * size]
    return {
        "metadata": {"total": len(accounts), "pageSize": size, "pageNum": min(page, 2**31 - 1)},
        "subaccounts": [account_row(call, account) for account in chosen],
    }


@handles("get_account_meta")
def get_account_meta(call: Call) -> Any:
    return account_row(call, call.account())


@handles("get_portfolio_summary")
def get_portfolio_summary(call: Call) -> Any:
    """Figures by name, with `-s` and `-c` for the segments."""
    portfolio = call.world.portfolio(call.account())
    spec, parts = portfolio.spec, segments(portfolio, call.now)
    texts = {
        "accountcode": spec.id,
        "accountready": "true",
        "accounttype": "INDIVIDUAL",
        "tradingtype-s": spec.trading_type,
        "segmenttitle-s": "US Securities",
        "segmenttitle-c": "US Commodities",
        "daytradesremaining": "-1",
        "whatifpmenabled": "true",
    }
    whole = total(parts)
    texts["cushion"] = f"{whole.excess / whole.equity if whole.equity else 0.0:.6f}"
    texts["leverage-s"] = f"{parts['securities'].gross / whole.equity if whole.equity else 0.0:.2f}"
    figures: dict[str, float] = {"buyingpower": whole.available * 4}
    for suffix, part in (("", whole), ("-s", parts["securities"]), ("-c", parts["commodities"])):
        for name, value in (
            ("accruedcash", 0.0),
            ("accrueddividend", 0.0),
            ("availablefunds", part.available),
            ("equitywithloanvalue", part.equity),
            ("excessliquidity", part.excess),
            ("fullavailablefunds", part.available),
            ("fullexcessliquidity", part.excess),
            ("fullinitmarginreq", part.initial),
            ("fullmaintmarginreq", part.maintenance),
            ("grosspositionvalue", part.gross),
            ("initmarginreq", part.initial),
            ("lookaheadavailablefunds", part.available),
            ("lookaheadexcessliquidity", part.excess),
            ("lookaheadinitmarginreq", part.initial),
            ("lookaheadmaintmarginreq", part.maintenance),
            ("maintmarginreq", part.maintenance),
            ("netliquidation", part.equity),
            ("previousdayequitywithloanvalue", part.equity),
            ("regtequity", part.equity),
            ("regtmargin", 0.0),
            ("sma", part.available),
            ("totalcashvalue", part.cash),
        ):
            figures[name + suffix] = value
    frame = {"isNull": False, "timestamp": int(call.now * 1000), "severity": 0}
    answer = {name: {"amount": 0.0, "currency": None, "value": text, **frame} for name, text in texts.items()}
    for name, value in figures.items():
        answer[name] = {"amount": round(value, 2), "currency": spec.currency, "value": None, **frame}
    return dict(sorted(answer.items()))


@handles("get_portfolio_allocation")
def get_portfolio_allocation(call: Call) -> Any:
    return _allocation(call, [call.world.portfolio(call.account())])


@handles("get_combined_allocation")
def get_combined_allocation(call: Call) -> Any:
    """The accounts that are named, summed in the base currency of the first."""
    accounts = list(dict.fromkeys(call.body["acctIds"]))
    unknown = [account for account in accounts if account not in call.login.accounts]
    if unknown:
        raise BadRequest(f"accountId is not valid: {unknown[0][:40]}")
    return _allocation(call, [call.world.portfolio(account) for account in accounts])


@handles("get_position")
def get_position(call: Call) -> Any:
    portfolio = call.world.portfolio(call.account())
    return _rows(call, portfolio, call.params["conid"])


@handles("list_positions_by_conid")
def list_positions_by_conid(call: Call) -> Any:
    found = {
        account: _rows(call, call.world.portfolio(account), call.params["conid"]) for account in call.login.accounts
    }
    return {account: rows for account, rows in found.items() if rows}


@handles("invalidate_positions")
def invalidate_positions(call: Call) -> Any:
    """The cache is empty: the next read lacks names again."""
    call.login.positions_seen.discard(call.account())
    return {"message": "success"}


@handles("list_combo_positions")
def list_combo_positions(call: Call) -> Any:
    """Combinations that orders built, as far as their legs are still held."""
    portfolio = call.world.portfolio(call.account())
    units: dict[str, tuple[Instrument, float]] = {}
    for fill in call.world.book.fills:
        combo = fill.order.ticket.instrument
        if combo.legs and fill.account == portfolio.spec.id and fill.instrument is combo.legs[0][0]:
            built = fill.order.ticket.sign * fill.quantity / abs(combo.legs[0][1])
            units[combo.name] = combo, units.get(combo.name, (combo, 0.0))[1] + built
    rows = []
    for name, (combo, built) in units.items():
        legs = [portfolio.holdings[leg.conid] for leg, _ in combo.legs]
        if not built or not all(leg.quantity for leg in legs):
            continue
        rows.append(
            {
                "name": f"CP.CP{call.world.ids.fixed(f'combination {name}', 8)}",
                "description": name,
                "legs": [{"conid": str(leg.conid), "ratio": ratio} for leg, ratio in combo.legs],
                "positions": [position_row(call, portfolio, leg) for leg in legs],
            }
        )
    return rows


@handles("list_positions2")
def list_positions2(call: Call) -> Any:
    portfolio = call.world.portfolio(call.account())
    return [_live_row(call, portfolio, holding) for holding in sorted_holdings(call, _held(portfolio))]


@handles("get_position2")
def get_position2(call: Call) -> Any:
    portfolio, conid = call.world.portfolio(call.account()), call.params["conid"]
    held = [holding for holding in _held(portfolio) if holding.instrument.conid == conid]
    return [_live_row(call, portfolio, holding) for holding in held]


def _live_row(call: Call, portfolio: Portfolio, holding: Holding) -> dict[str, Any]:
    instrument = holding.instrument
    price = portfolio.price(instrument, call.now)
    return {
        "position": holding.quantity,
        "conid": str(instrument.conid),
        "avgCost": round(holding.average * instrument.multiplier, 8),
        "avgPrice": round(holding.average, 8),
        "currency": instrument.currency,
        "description": instrument.description,
        "isLastToLoq": False,
        "marketPrice": price,
        "marketValue": round(holding.quantity * price * instrument.multiplier, 2),
        "realizedPnl": round(holding.realized, 2),
        "secType": instrument.sec_type,
        "timestamp": int(call.now),
        "unrealizedPnl": round(holding.quantity * (price - holding.average) * instrument.multiplier, 2),
        "assetClass": instrument.sec_type,
        "sector": instrument.sector or None,
        "group": instrument.category or None,
        "model": "",
    }


def _held(portfolio: Portfolio) -> list[Holding]:
    return [holding for holding in portfolio.holdings.values() if holding.quantity]


def _rows(call: Call, portfolio: Portfolio, conid: int) -> list[dict[str, Any]]:
    holding = portfolio.holdings.get(conid)
    return [] if holding is None or not holding.quantity else [position_row(call, portfolio, holding)]


def _allocation(call: Call, portfolios: Iterable[Portfolio]) -> dict[str, Any]:
    sums: dict[str, dict[str, dict[str, float]]] = {
        name: {"long": defaultdict(float), "short": defaultdict(float)} for name in ("assetClass", "sector", "group")
    }
    portfolios = list(portfolios)
    base = portfolios[0].spec.currency

    def add(kind: str, sector: str, group: str, value: float) -> None:
        side = "long" if value >= 0 else "short"
        for name, category in (("assetClass", kind), ("sector", sector), ("group", group)):
            sums[name][side][category] += value

    for portfolio in portfolios:
        for holding in _held(portfolio):
            instrument = holding.instrument
            rate = call.world.market.rate(instrument.currency, base, call.now)
            value = portfolio.worth(holding, call.now) * rate
            add(instrument.sec_type, instrument.sector or _OTHERS, instrument.category or _OTHERS, value)
        for currency, cash in portfolio.cash.items():
            if cash:
                add("CASH", _OTHERS, _OTHERS, cash * call.world.market.rate(currency, base, call.now))
    return {
        name: {side: {key: round(value, 2) for key, value in values.items()} for side, values in sides.items()}
        for name, sides in sums.items()
    }
