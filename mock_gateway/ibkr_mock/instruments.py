"""The instruments that the gateway knows. Conids of stocks and currency pairs are the broker's own; derivatives
carry made-up ones.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CURRENCIES", "INSTRUMENTS", "PAIRS", "Instrument"]


@dataclass(frozen=True, slots=True)
class Instrument:
    """One contract. Prices in `currency`; `tick` is the smallest price step."""

    conid: int
    symbol: str
    sec_type: str
    name: str
    exchange: str
    price: float
    currency: str = "USD"
    tick: float = 0.01
    multiplier: float = 1.0
    volatility: float = 0.02
    """Width of the price path as a share of the price."""
    spread_ticks: int = 2
    depth: float = 100.0
    """Size that fills at once; a larger order fills in slices."""
    size_limit: float = 1_000.0
    """Above it the broker asks o383."""
    subscribed: bool = True
    """False: no market data, so the broker asks o354."""
    fractional: bool = False
    country: str = "US"
    kind: str = "COMMON"
    expiry: str | None = None
    strike: float = 0.0
    right: str | None = None
    underlying: int = 0

    @property
    def description(self) -> str:
        """As order texts and rows print it."""
        if self.sec_type == "OPT":
            return f"{self.symbol} {self.expiry} {self.strike:g} {self.right}"
        if self.sec_type == "FUT":
            return f"{self.symbol} {self.expiry}"
        return self.symbol

    @property
    def pair(self) -> tuple[str, str] | None:
        """Base and quote currency of a currency pair."""
        if self.sec_type != "CASH":
            return None
        base, _, quote = self.symbol.partition(".")
        return base, quote


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

_STOCKS = (
    Instrument(265598, "AAPL", "STK", "APPLE INC", "NASDAQ.NMS", 228.0, fractional=True),
    Instrument(272093, "MSFT", "STK", "MICROSOFT CORP", "NASDAQ.NMS", 415.0, fractional=True),
    Instrument(8314, "IBM", "STK", "INTL BUSINESS MACHINES CORP", "NYSE", 225.0, fractional=True),
    Instrument(76792991, "TSLA", "STK", "TESLA INC", "NASDAQ.NMS", 340.0, volatility=0.05, fractional=True),
    Instrument(4815747, "NVDA", "STK", "NVIDIA CORP", "NASDAQ.NMS", 140.0, volatility=0.04, fractional=True),
    Instrument(
        756733,
        "SPY",
        "STK",
        "SS SPDR S&P 500 ETF TRUST-US",
        "ARCA",
        590.0,
        volatility=0.01,
        depth=500.0,
        kind="ETF",
        fractional=True,
    ),
    Instrument(
        320227571,
        "QQQ",
        "STK",
        "INVESCO QQQ TRUST SERIES 1",
        "NASDAQ.NMS",
        505.0,
        volatility=0.015,
        depth=500.0,
        kind="ETF",
    ),
    Instrument(14204, "SAP", "STK", "SAP SE", "IBIS", 215.0, currency="EUR", country="DE", subscribed=False),
)

_DERIVATIVES = (
    Instrument(
        730000101,
        "AAPL",
        "OPT",
        "APPLE INC",
        "CBOE",
        12.0,
        multiplier=100.0,
        depth=10.0,
        size_limit=100.0,
        kind="",
        expiry="20270115",
        strike=230.0,
        right="C",
        underlying=265598,
    ),
    Instrument(
        730000102,
        "AAPL",
        "OPT",
        "APPLE INC",
        "CBOE",
        11.0,
        multiplier=100.0,
        depth=10.0,
        size_limit=100.0,
        kind="",
        expiry="20270115",
        strike=230.0,
        right="P",
        underlying=265598,
    ),
    Instrument(
        730000201,
        "ES",
        "FUT",
        "E-MINI S&P 500",
        "CME",
        5_920.0,
        tick=0.25,
        multiplier=50.0,
        volatility=0.01,
        spread_ticks=1,
        depth=20.0,
        size_limit=50.0,
        kind="",
        expiry="20261218",
        underlying=11004968,
    ),
)

_CRYPTO = (
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


INSTRUMENTS: dict[int, Instrument] = {
    instrument.conid: instrument
    for instrument in (*_STOCKS, *_DERIVATIVES, *_CRYPTO, *(_pair(symbol, conid) for symbol, conid in PAIRS.items()))
}
"""All instruments by conid."""
