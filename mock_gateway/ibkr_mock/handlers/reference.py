"""Reference data that needs the login only: definitions, stocks, futures, lists of an exchange, trading hours."""

from __future__ import annotations

from typing import Any

from ..hours import DAY, hours_of, sessions_on
from ..hours import day_text as text_of_day
from ..instruments import INSTRUMENTS, Instrument, derivatives_of, listed, read_conid
from ..registry import Call, handles
from ..wire import Answer, BadRequest
from .contracts import find

__all__ = ["definition"]

MOST_CONIDS = 200
_DAYS_BACK, _DAYS = 1, 6
_NAMES = {
    "NASDAQ": "NASDAQ",
    "NYSE": "New York Stock Exchange",
    "ARCA": "Archipelago",
    "IBIS": "XETRA",
    "MEXI": "Mexican Stock Exchange",
    "CME": "Chicago Mercantile Exchange",
    "NYMEX": "New York Mercantile Exchange",
    "COMEX": "Commodity Exchange",
    "IDEALPRO": "IDEALPRO",
    "CBOE": "Chicago Board Options Exchange",
}
_CLASSES = {"FND": "STK", "BND": "BOND"}
_MONDAY = "20000103"
"""Dates of that week stand for its weekdays."""


@handles("get_security_definitions")
def get_security_definitions(call: Call) -> Any:
    """Definitions of the known ids; nothing at all when none is known."""
    texts = [text.strip() for text in call.params["conids"].split(",") if text.strip()]
    if len(texts) > MOST_CONIDS:
        raise BadRequest(f"conids: {len(texts)} were given, at most {MOST_CONIDS} are answered")
    found = [INSTRUMENTS[conid] for conid in map(read_conid, texts) if conid in INSTRUMENTS]
    if not found:
        return Answer(204, b"", ())
    return {"secdef": [definition(instrument) for instrument in found]}


@handles("list_stocks")
def list_stocks(call: Call) -> Any:
    """Companies by symbol, each with its listings."""
    answer: dict[str, list[dict[str, Any]]] = {}
    for symbol in _symbols(call):
        companies: dict[str, dict[str, Any]] = {}
        for stock in listed(("STK",)):
            if stock.symbol == symbol:
                company = companies.setdefault(
                    stock.name, {"name": stock.name, "chineseName": None, "assetClass": "STK", "contracts": []}
                )
                company["contracts"].append(
                    {"conid": stock.conid, "exchange": stock.home, "isUS": stock.country == "US"}
                )
        answer[symbol] = list(companies.values())
    return answer


@handles("list_futures")
def list_futures(call: Call) -> Any:
    """Futures by symbol that have not expired."""
    today, exchange = text_of_day(int(call.now // DAY)), call.params.get("exchange")
    answer: dict[str, list[dict[str, Any]]] = {}
    for symbol in _symbols(call):
        answer[symbol] = [
            {
                "symbol": symbol,
                "conid": future.conid,
                "underlyingConid": future.underlying,
                "expirationDate": int(future.expiry or 0),
                "ltd": int(future.expiry or 0),
                "shortFuturesCutOff": int(future.expiry or 0),
                "longFuturesCutOff": int(future.expiry or 0),
            }
            for index in listed(("IND",))
            if index.symbol == symbol
            for future in derivatives_of(index.conid, "FUT")
            if (future.expiry or "") >= today and (not exchange or exchange == future.exchange)
        ]
    return answer


@handles("list_all_conids")
def list_all_conids(call: Call) -> Any:
    exchange, kind = call.params["exchange"], call.params.get("assetClass") or "STK"
    return [
        {"ticker": stock.symbol, "conid": stock.conid, "exchange": stock.exchange.rpartition(".")[2]}
        for stock in listed((kind,))
        if stock.home == exchange
    ]


@handles("get_trading_schedule")
def get_trading_schedule(call: Call) -> Any:
    """Hours of the days around today, by day of the exchange."""
    instrument = find(call.params["conid"])
    hours, today = hours_of(instrument), int(call.now // DAY)
    days: dict[str, Any] = {}
    for day in range(today - _DAYS_BACK, today - _DAYS_BACK + _DAYS):
        liquid, extended = sessions_on(instrument, day), sessions_on(instrument, day, extended=True)
        if liquid is not None and extended is not None:
            days[text_of_day(day)] = {
                "liquid_hours": [{"opening": liquid.opening, "closing": liquid.closing}],
                "extended_hours": [
                    {"cancel_daily_orders": True, "opening": extended.opening, "closing": extended.closing}
                ],
            }
    return {"exchange_time_zone": hours.zone.name, "schedules": days}


@handles("get_venue_schedules")
def get_venue_schedules(call: Call) -> Any:
    """Hours by weekday of each venue that lists the symbol."""
    params = call.params
    kind = _CLASSES.get(params["assetClass"], params["assetClass"])
    wanted = {name.strip() for name in (params.get("exchangeFilter") or "").split(",") if name.strip()}
    wanted |= {params["exchange"]} if params.get("exchange") else set()
    rows: dict[str, Any] = {}
    for instrument in INSTRUMENTS.values():
        if instrument.sec_type != kind or instrument.symbol != params["symbol"]:
            continue
        for venue in instrument.venue_list:
            if venue != "SMART" and (not wanted or venue in wanted):
                rows.setdefault(venue, _venue(instrument, venue))
    return list(rows.values())


def definition(instrument: Instrument) -> dict[str, Any]:
    """The row of one instrument."""
    derivative = instrument.is_derivative
    under = INSTRUMENTS.get(instrument.underlying)
    return {
        "conid": instrument.conid,
        "currency": instrument.currency,
        "time": 1,
        "chineseName": None,
        "allExchanges": ",".join(instrument.venue_list),
        "listingExchange": instrument.home,
        "countryCode": instrument.country or None,
        "name": instrument.name,
        "assetClass": instrument.sec_type,
        "expiry": instrument.expiry,
        "lastTradingDay": instrument.expiry,
        "group": instrument.category or None,
        "putOrCall": instrument.right,
        "sector": instrument.sector or None,
        "sectorGroup": instrument.industry or None,
        "strike": f"{instrument.strike:g}",
        "ticker": instrument.symbol,
        "undConid": instrument.underlying,
        "undSym": under.symbol if under is not None else instrument.symbol,
        "multiplier": instrument.multiplier if derivative else 0.0,
        "type": instrument.kind,
        "hasOptions": bool(derivatives_of(instrument.conid, "OPT")),
        "fullName": f"{instrument.symbol} {instrument.words}" if derivative else instrument.description,
        "isUS": instrument.country == "US",
        "isEventContract": instrument.is_event,
        "incrementRules": [{"lowerEdge": 0.0, "increment": instrument.tick}],
        "displayRule": {
            "magnification": 0,
            "displayRuleStep": [{"decimalDigits": instrument.digits, "lowerEdge": 0.0, "wholeDigits": 4}],
        },
        "pageSize": 100,
    }


def _symbols(call: Call) -> list[str]:
    return list(dict.fromkeys(text.strip().upper() for text in call.params["symbols"].split(",") if text.strip()))


def _venue(instrument: Instrument, venue: str) -> dict[str, Any]:
    hours = hours_of(instrument)
    liquid = {"openingTime": _clock(hours.liquid[0]), "closingTime": _clock(hours.liquid[1]), "prop": "LIQUID"}
    whole = {
        "openingTime": _clock(hours.extended[0]),
        "closingTime": _clock(hours.extended[1]),
        "cancelDayOrders": "Y",
    }
    return {
        "id": f"p{sum(venue.encode()) + 100_000}",
        "tradeVenueId": f"v{sum(venue.encode()) + 13_000}",
        "exchange": venue,
        "description": _NAMES.get(venue, venue),
        "timezone": hours.zone.region,
        "schedules": [
            {
                "clearingCycleEndTime": _clock(hours.extended[1]),
                "tradingScheduleDate": str(int(_MONDAY) + weekday),
                "sessions": [liquid],
                "tradingtimes": [whole],
            }
            for weekday in sorted(hours.weekdays)
        ],
    }


def _clock(seconds: int) -> str:
    minutes = seconds % DAY // 60
    return f"{minutes // 60:02d}{minutes % 60:02d}"
