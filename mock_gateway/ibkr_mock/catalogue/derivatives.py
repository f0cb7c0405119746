"""Options with a chain, futures and event contracts. All conids are made up."""

from __future__ import annotations

from typing import NamedTuple

from .terms import EVENT, Instrument

__all__ = ["CATEGORIES", "EVENTS", "FORECAST_MARKETS", "FUTURES", "OPTIONS", "ForecastMarket"]

_FIRST_OPTION = 730000101
_EXPIRIES = ("20270115", "20270618")
_STRIKES = (230.0, 220.0, 240.0)


def _option(number: int, expiry: str, strike: float, right: str) -> Instrument:
    return Instrument(
        _FIRST_OPTION + number,
        "AAPL",
        "OPT",
        "APPLE INC",
        "CBOE",
        12.0,
        multiplier=100.0,
        depth=10.0,
        size_limit=100.0,
        kind="",
        expiry=expiry,
        strike=strike,
        right=right,
        underlying=265598,
        venues="SMART,AMEX,CBOE,PHLX,ISE,BOX",
        industry="Computers",
        category="Computers",
        sector="Technology",
    )


OPTIONS = tuple(
    _option(number, expiry, strike, right)
    for number, (expiry, strike, right) in enumerate(
        (expiry, strike, right) for expiry in _EXPIRIES for strike in _STRIKES for right in "CP"
    )
)

_FUTURES = (
    # conid, symbol, name, exchange, tick, multiplier, expiry, underlying, price of the underlying
    (730000201, "ES", "E-MINI S&P 500", "CME", 0.25, 50.0, "20261218", 11004968, 5_900.0),
    (730000202, "ES", "E-MINI S&P 500", "CME", 0.25, 50.0, "20270319", 11004968, 5_900.0),
    (730000203, "ES", "E-MINI S&P 500", "CME", 0.25, 50.0, "20270618", 11004968, 5_900.0),
    (730000211, "NQ", "E-MINI NASDAQ 100", "CME", 0.25, 20.0, "20270319", 11004958, 20_700.0),
    (730000221, "CL", "LIGHT SWEET CRUDE OIL", "NYMEX", 0.01, 1_000.0, "20270322", 730000801, 69.0),
    (730000231, "GC", "GOLD", "COMEX", 0.1, 100.0, "20270428", 730000802, 2_660.0),
)

FUTURES = tuple(
    Instrument(
        conid,
        symbol,
        "FUT",
        name,
        exchange,
        price,
        tick=tick,
        multiplier=multiplier,
        volatility=0.01,
        spread_ticks=1,
        depth=20.0,
        size_limit=50.0,
        kind="",
        expiry=expiry,
        underlying=underlying,
        venues=exchange,
    )
    for conid, symbol, name, exchange, tick, multiplier, expiry, underlying, price in _FUTURES
)


class ForecastMarket(NamedTuple):
    """A question with its outcomes. Each outcome has a contract for yes and one for no."""

    conid: int
    product_conid: int
    symbol: str
    name: str
    category: str
    subject: str
    """What the question is about, for its description."""
    question: str
    """The question, with `{}` for the outcome."""
    unit: str
    expiry: str
    source: str
    outcomes: tuple[tuple[float, float], ...]
    """Threshold and chance at the start."""


CATEGORIES: dict[str, tuple[str, str | None]] = {
    "g1000": ("Economics", None),
    "g1001": ("Inflation", "g1000"),
    "g1002": ("Interest rates", "g1000"),
    "g2000": ("Climate", None),
}
"""Id -> name and the category above it."""

FORECAST_MARKETS = (
    ForecastMarket(
        700000100,
        700000101,
        "CPIY",
        "Consumer prices",
        "g1001",
        "The yearly change of the consumer price index.",
        "Will consumer prices rise by more than {} in the year?",
        "%",
        "20270312",
        "Bureau of Labor Statistics",
        ((2.5, 0.74), (3.0, 0.38)),
    ),
    ForecastMarket(
        700000200,
        700000201,
        "FFR",
        "Target rate",
        "g1002",
        "The upper end of the target range that the central bank sets at its meeting.",
        "Will the target rate be above {} after the meeting?",
        "%",
        "20270317",
        "Federal Reserve",
        ((3.25, 0.81), (3.5, 0.44)),
    ),
)

EVENTS = tuple(
    Instrument(
        market.conid + 2 + 2 * number + (right == "P"),
        market.symbol,
        "OPT",
        market.name,
        "FORECASTX",
        chance,
        volatility=1.0,
        depth=500.0,
        size_limit=20_000.0,
        kind=EVENT,
        expiry=market.expiry,
        strike=strike,
        right=right,
        underlying=market.conid,
        venues="FORECASTX",
        question=market.question.format(f"{strike:g}{market.unit}"),
        label=f"Above {strike:g}{market.unit}",
    )
    for market in FORECAST_MARKETS
    for number, (strike, chance) in enumerate(market.outcomes)
    for right in "CP"
)
"""`C` is yes, `P` is no. A contract pays one dollar."""
