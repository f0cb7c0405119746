"""Event contracts: categories, markets, contracts, how they settle, when they trade."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime
from typing import Any

from ..catalogue.derivatives import CATEGORIES, FORECAST_MARKETS, ForecastMarket
from ..instruments import INSTRUMENTS, Instrument, derivatives_of
from ..registry import Call, handles
from ..wire import BadRequest

__all__ = ["market_of"]

EXCHANGE = "FORECASTX"
_LAST_TRADE_HOUR = 21
_DAY = 86_400
_LINK = "https://www.example.com/"


@handles("list_forecast_categories")
def list_forecast_categories(_call: Call) -> Any:
    answer: dict[str, Any] = {}
    for number, (name, parent) in CATEGORIES.items():
        row: dict[str, Any] = {"name": name, "is_restricted": False}
        if parent is not None:
            row["parent_id"] = parent
        markets = [
            {
                "name": market.name,
                "symbol": market.symbol,
                "exchange": EXCHANGE,
                "conid": market.conid,
                "product_conid": market.product_conid,
                "is_restricted": False,
            }
            for market in FORECAST_MARKETS
            if market.category == number
        ]
        if markets:
            row["markets"] = markets
        answer[number] = row
    return {"categories": answer}


@handles("get_forecast_market")
def get_forecast_market(call: Call) -> Any:
    number = call.params["underlyingConid"]
    market = next((market for market in FORECAST_MARKETS if market.conid == number), None)
    if market is None:
        raise BadRequest(f"underlyingConid {number} is no market of event contracts")
    return {
        "market_name": market.name,
        "exchange": EXCHANGE,
        "symbol": market.symbol,
        "logo_category": market.category,
        "exclude_historical_data": False,
        "payout": 1.0,
        "contracts": [
            {
                "conid": contract.conid,
                "side": _side(contract),
                "expiration": contract.expiry,
                "strike": contract.strike,
                "strike_label": contract.label,
                "expiry_label": _long_day(contract),
                "underlying_conid": market.conid,
                "time_specifier": f"{_day(contract).year}.{_day(contract).month}.{_day(contract).day}",
            }
            for contract in derivatives_of(market.conid)
        ],
    }


@handles("get_forecast_contract")
def get_forecast_contract(call: Call) -> Any:
    contract, market = _contract(call)
    pair = {c.right: c.conid for c in derivatives_of(market.conid) if c.strike == contract.strike}
    parent = CATEGORIES[market.category][1] or market.category
    return {
        "conid_yes": pair["C"],
        "conid_no": pair["P"],
        "question": contract.question,
        "side": _side(contract),
        "strike_label": contract.label,
        "strike": contract.strike,
        "exchange": EXCHANGE,
        "expiration": contract.expiry,
        "symbol": contract.symbol,
        "category": parent,
        "logo_category": market.category,
        "measured_period": _period(contract),
        "market_name": market.name,
        "underlying_conid": market.conid,
        "payout": 1.0,
        "product_conid": market.product_conid,
        "is_restricted": False,
    }


@handles("get_forecast_rules")
def get_forecast_rules(call: Call) -> Any:
    contract, market = _contract(call)
    end = int(_day(contract).timestamp()) + _LAST_TRADE_HOUR * 3_600
    return {
        "asset_class": contract.sec_type,
        "description": market.subject,
        "market_name": market.name,
        "measured_period": _period(contract),
        "threshold": f"{contract.strike:g}",
        "source_agency": market.source,
        "data_and_resolution_link": f"{_LINK}{market.symbol.lower()}",
        "last_trade_time": end,
        "product_code": market.symbol,
        "market_rules_link": f"{_LINK}{market.symbol.lower()}/terms.pdf",
        "release_time": end,
        "payout_time": end + _DAY,
        "payout": "$1.00",
        "price_increment": "$0.01",
        "price_increments": [{"lower_edge": "0.0", "increment": "$0.01"}],
        "exchange_timezone": "US/Central",
    }


@handles("list_forecast_schedules")
def list_forecast_schedules(call: Call) -> Any:
    _contract(call)
    hours = [{"open": "12:00 AM", "close": "4:15 PM"}, {"open": "4:16 PM", "close": "11:59 PM"}]
    return {
        "timezone": "US/Central",
        "trading_schedules": [{"day_of_week": name, "trading_times": hours} for name in calendar.day_name],
    }


def market_of(contract: Instrument) -> ForecastMarket:
    """The market of an event contract."""
    return next(market for market in FORECAST_MARKETS if market.conid == contract.underlying)


def _contract(call: Call) -> tuple[Instrument, ForecastMarket]:
    contract = INSTRUMENTS.get(call.params["conid"])
    if contract is None or not contract.is_event:
        raise BadRequest(f"conid {call.params['conid']} is no event contract")
    return contract, market_of(contract)


def _side(contract: Instrument) -> str:
    return "Y" if contract.right == "C" else "N"


def _day(contract: Instrument) -> datetime:
    return datetime.strptime(contract.expiry or "", "%Y%m%d").replace(tzinfo=UTC)


def _long_day(contract: Instrument) -> str:
    day = _day(contract)
    return f"{day:%B} {day.day}, {day.year}"


def _period(contract: Instrument) -> str:
    day = _day(contract)
    return f"{day:%b}{day.day}'{day:%y}"
