"""Accounts, positions and balances as the back office sees them."""

from __future__ import annotations

from typing import Any

from ..instruments import derivatives_of
from ..people import ACCOUNTS
from ..registry import Call, handles
from ..trading.portfolio import Holding, Portfolio

__all__ = ["account_row", "position_row", "sorted_holdings"]

PAGE_SIZE = 100
_NAMES = (
    "ticker",
    "name",
    "fullName",
    "listingExchange",
    "countryCode",
    "type",
    "hasOptions",
    "isUS",
    "isEventContract",
    "pageSize",
    "undSym",
    "time",
    "sector",
    "sectorGroup",
    "group",
    "allExchanges",
)
_ZEROS = (
    "commoditymarketvalue",
    "futuremarketvalue",
    "warrantsmarketvalue",
    "moneyfunds",
    "funds",
    "issueroptionsmarketvalue",
    "tbondsmarketvalue",
    "futureoptionmarketvalue",
    "cashbalancefxsegment",
    "tbillsmarketvalue",
    "dividends",
    "interest",
)
_VALUE_KEYS = {
    "STK": "stockmarketvalue",
    "OPT": "stockoptionmarketvalue",
    "CRYPTO": "cryptocurrencyvalue",
    "FUT": "futuresonlypnl",
    "BOND": "corporatebondsmarketvalue",
}


@handles("list_portfolio_accounts")
def list_portfolio_accounts(call: Call) -> Any:
    """Every account of the login; other calls of the portfolio need it to have been read once."""
    call.login.portfolio_listed = True
    return [account_row(call, account) for account in call.login.accounts]


@handles("list_positions")
def list_positions(call: Call) -> Any:
    """One page. The first read of an account lacks names unless `waitForSecDef` is true."""
    account = call.account()
    portfolio = call.world.portfolio(account)
    held = [holding for holding in portfolio.holdings.values() if holding.quantity]
    first = call.params["pageId"] * PAGE_SIZE
    rows = [
        position_row(call, portfolio, holding) for holding in sorted_holdings(call, held)[first : first + PAGE_SIZE]
    ]
    if account not in call.login.positions_seen and not call.params.get("waitForSecDef"):
        for row in rows:
            for name in _NAMES:
                row.pop(name, None)
    call.login.positions_seen.add(account)
    return rows


@handles("get_ledger")
def get_ledger(call: Call) -> Any:
    """One entry a currency and one for all of them in base currency."""
    portfolio = call.world.portfolio(call.account())
    currencies = dict.fromkeys(
        [*portfolio.cash, *(h.instrument.currency for h in portfolio.holdings.values() if h.quantity)]
    )
    entries = {currency: _ledger_entry(call, portfolio, currency) for currency in currencies}
    base = _ledger_entry(call, portfolio, "BASE")
    for currency, entry in entries.items():
        rate = portfolio.to_base(currency, call.now)
        entry["exchangerate"] = round(rate, 8)
        for key, value in entry.items():
            if isinstance(value, float) and key != "exchangerate":
                base[key] = round(base[key] + value * rate, 6)
    base["exchangerate"] = 1.0
    base["endofbundle"] = 1
    return {**entries, "BASE": base}


def sorted_holdings(call: Call, held: list[Holding]) -> list[Holding]:
    """In the order that `sort` and `direction` ask for."""
    keys = {
        "position": lambda h: h.quantity,
        "name": lambda h: h.instrument.name,
        "ticker": lambda h: h.instrument.symbol,
        "conid": lambda h: h.instrument.conid,
    }
    key = keys.get(call.params.get("sort") or "")
    return held if key is None else sorted(held, key=key, reverse=call.params.get("direction") == "d")


def account_row(call: Call, account: str) -> dict[str, Any]:
    """One row of the accounts."""
    spec = ACCOUNTS[account]
    return {
        "id": account,
        "PrepaidCrypto-Z": spec.crypto == "Z",
        "PrepaidCrypto-P": spec.crypto == "P",
        "brokerageAccess": call.login.brokerage is not None,
        "accountId": account,
        "accountVan": account,
        "accountTitle": spec.title,
        "displayName": spec.alias or spec.title,
        "accountAlias": spec.alias,
        "accountStatus": 1_700_000_000_000,
        "currency": spec.currency,
        "type": "DEMO" if spec.paper else "INDIVIDUAL",
        "tradingType": spec.trading_type,
        "businessType": "INDEPENDENT",
        "category": "",
        "ibEntity": spec.ib_entity,
        "faclient": call.login.user.advisor and not spec.advisor,
        "clearingStatus": "O",
        "covestor": False,
        "noClientTrading": False,
        "trackVirtualFXPortfolio": False,
        "acctCustType": spec.customer,
        "parent": {"mmc": [], "accountId": "", "isMParent": False, "isMChild": False, "isMultiplex": False},
        "desc": account,
    }


def position_row(call: Call, portfolio: Portfolio, holding: Holding) -> dict[str, Any]:
    """One row of the positions."""
    instrument = holding.instrument
    price = portfolio.price(instrument, call.now)
    gain = holding.quantity * (price - holding.average) * instrument.multiplier
    derivative = instrument.is_derivative
    rate = portfolio.to_base(instrument.currency, call.now)
    return {
        "acctId": portfolio.spec.id,
        "conid": instrument.conid,
        "contractDesc": instrument.description,
        "position": holding.quantity,
        "mktPrice": price,
        "mktValue": round(holding.quantity * price * instrument.multiplier, 2),
        "currency": instrument.currency,
        "avgCost": round(holding.average * instrument.multiplier, 8),
        "avgPrice": round(holding.average, 8),
        "realizedPnl": round(holding.realized, 2),
        "unrealizedPnl": round(gain, 2),
        "baseMktPrice": round(price * rate, 8),
        "baseMktValue": round(holding.quantity * price * instrument.multiplier * rate, 2),
        "baseAvgCost": round(holding.average * instrument.multiplier * rate, 8),
        "baseAvgPrice": round(holding.average * rate, 8),
        "baseRealizedPnl": round(holding.realized * rate, 2),
        "baseUnrealizedPnl": round(gain * rate, 2),
        "exchs": None,
        "expiry": instrument.expiry,
        "putOrCall": instrument.right,
        "multiplier": instrument.multiplier if derivative else 0.0,
        "strike": instrument.strike if derivative else "0",
        "exerciseStyle": "A" if instrument.sec_type == "OPT" else None,
        "conExchMap": [],
        "assetClass": instrument.sec_type,
        "undConid": instrument.underlying,
        "model": "",
        "time": int(call.now),
        "ticker": instrument.symbol,
        "name": instrument.name,
        "isUS": instrument.country == "US",
        "isEventContract": instrument.is_event,
        "fullName": instrument.description,
        "listingExchange": instrument.exchange,
        "countryCode": instrument.country,
        "type": instrument.kind,
        "hasOptions": bool(derivatives_of(instrument.conid, "OPT")),
        "sector": instrument.sector or None,
        "sectorGroup": instrument.industry or None,
        "group": instrument.category or None,
        "lastTradingDay": instrument.expiry,
        "allExchanges": ",".join(instrument.venue_list),
        "crossCurrency": instrument.currency != portfolio.spec.currency,
        "undSym": instrument.symbol,
        "pageSize": PAGE_SIZE,
    }


def _ledger_entry(call: Call, portfolio: Portfolio, currency: str) -> dict[str, Any]:
    values = dict.fromkeys(_VALUE_KEYS.values(), 0.0)
    unrealized = 0.0
    for holding in portfolio.holdings.values():
        if holding.instrument.currency == currency:
            values[_VALUE_KEYS.get(holding.instrument.sec_type, "stockmarketvalue")] += portfolio.worth(
                holding, call.now
            )
            price = portfolio.price(holding.instrument, call.now)
            unrealized += holding.quantity * (price - holding.average) * holding.instrument.multiplier
    cash = portfolio.cash.get(currency, 0.0)
    return {
        **dict.fromkeys(_ZEROS, 0.0),
        **{key: round(value, 6) for key, value in values.items()},
        "cashbalance": cash,
        "settledcash": cash,
        "netliquidationvalue": round(cash + sum(values.values()), 6),
        "realizedpnl": round(portfolio.realized.get(currency, 0.0), 6),
        "unrealizedpnl": round(unrealized, 6),
        "exchangerate": 1.0,
        "currency": currency,
        "acctcode": portfolio.spec.id,
        "key": "LedgerList",
        "secondkey": currency,
        "timestamp": int(call.now),
        "severity": 0,
        "sessionid": 1,
    }
