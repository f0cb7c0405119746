"""Currencies, currency pairs and crypto. Conids of pairs, BTC and ETH are the broker's own."""

from __future__ import annotations

from .terms import Instrument

__all__ = ["CRYPTO", "CURRENCIES", "PAIRS", "PAIR_INSTRUMENTS"]

CURRENCIES: dict[str, float] = {
    "USD": 1.0,
    "EUR": 1.0850,
    "GBP": 1.2700,
    "AUD": 0.6600,
    "CHF": 1.1300,
    "CAD": 0.7300,
    "JPY": 0.0067,
    "SEK": 0.0950,
    "HKD": 0.1280,
    "SGD": 0.7450,
    "MXN": 0.0550,
}
"""Currency -> value of one unit in US dollars, around which its path runs."""

PAIRS: dict[str, int] = {
    "EUR.USD": 12087792,
    "GBP.USD": 12087797,
    "AUD.USD": 14433401,
    "USD.CHF": 12087820,
    "USD.CAD": 15016062,
    "USD.JPY": 15016059,
    "EUR.GBP": 12087807,
    "EUR.CHF": 12087802,
    "USD.SEK": 37893488,
    "USD.HKD": 12345777,
    "USD.SGD": 37928772,
}
"""Currency pair as the broker quotes it -> conid."""

CRYPTO = (
    Instrument(
        479624278,
        "BTC",
        "CRYPTO",
        "BITCOIN",
        "PAXOS",
        96_000.0,
        tick=0.25,
        volatility=0.06,
        depth=1.0,
        size_limit=25.0,
        fractional=True,
        kind="",
    ),
    Instrument(
        495759171,
        "ETH",
        "CRYPTO",
        "ETHEREUM",
        "PAXOS",
        3_300.0,
        volatility=0.06,
        depth=10.0,
        size_limit=250.0,
        fractional=True,
        kind="",
    ),
    Instrument(
        730000501,
        "LTC",
        "CRYPTO",
        "LITECOIN",
        "PAXOS",
        95.0,
        volatility=0.07,
        depth=50.0,
        size_limit=1_000.0,
        fractional=True,
        kind="",
    ),
)


def _pair(symbol: str, conid: int) -> Instrument:
    base, _, quote = symbol.partition(".")
    price = CURRENCIES[base] / CURRENCIES[quote]
    tick = 0.005 if quote == "JPY" else 0.00005
    return Instrument(
        conid,
        symbol,
        "CASH",
        f"{base} against {quote}",
        "IDEALPRO",
        price,
        currency=quote,
        tick=tick,
        depth=1_000_000.0,
        size_limit=7_000_000.0,
        fractional=True,
        country="",
        kind="",
    )


PAIR_INSTRUMENTS = tuple(_pair(symbol, conid) for symbol, conid in PAIRS.items())
