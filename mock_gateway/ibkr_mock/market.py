"""Prices. A price is a pure function of seed, instrument and time, so a run can be repeated and a fill can be
explained.
"""

from __future__ import annotations

import math
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from .instruments import CURRENCIES, INSTRUMENTS, Instrument

__all__ = ["OPTION_VOLATILITY", "Greeks", "Market", "Quote"]

_OCTAVES = ((86_400.0, 0.6), (3_600.0, 0.3), (60.0, 0.1))
"""Wave length in seconds and share of the volatility."""
_FX_VOLATILITY = 0.01
OPTION_VOLATILITY = 0.32
"""Implied volatility of every option."""
_CARRY = 0.04
"""What a future costs above its underlying, as a share of the price a year."""
_YEAR = 365.0 * 86_400.0


class Quote(NamedTuple):
    """Top of the book."""

    bid: float
    ask: float
    last: float


class Greeks(NamedTuple):
    """Price of an option and how it changes: with the underlying, with delta's own change, with a day, with a point of
    volatility.
    """

    price: float
    delta: float
    gamma: float
    theta: float
    vega: float


class Market:
    """All prices of one seed."""

    __slots__ = ("_noise", "_quotes", "_rates", "_seed")

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._noise = lru_cache(maxsize=4096)(self._lattice)
        self._quotes: dict[int, tuple[int, Quote]] = {}
        self._rates: dict[str, tuple[int, float]] = {}

    def quote(self, instrument: Instrument, when: float) -> Quote:
        """Bid, ask and last at `when` (epoch seconds), on the instrument's tick. Prices move once a second."""
        second = int(when)
        if instrument.legs:
            return self._combined(instrument, second)
        known = self._quotes.get(instrument.conid)
        if known is not None and known[0] == second:
            return known[1]
        quote = self._make_quote(instrument, second)
        self._quotes[instrument.conid] = second, quote
        return quote

    def _combined(self, combo: Instrument, second: int) -> Quote:
        """Each leg at the side of the market that it would trade at; may be zero and below."""
        bid = ask = last = 0.0
        for leg, weight in combo.weights:
            quote = self.quote(leg, second)
            bid += weight * (quote.bid if weight > 0 else quote.ask)
            ask += weight * (quote.ask if weight > 0 else quote.bid)
            last += weight * quote.last
        return Quote(round(bid, 6), round(ask, 6), round(last, 6))

    @property
    def seed(self) -> int:
        return self._seed

    def last(self, instrument: Instrument, when: float) -> float:
        """The last price at any moment, past ones included."""
        tick = instrument.tick
        steps = round(self._value(instrument, int(when)) / tick)
        return round(max(steps, max(1, instrument.spread_ticks // 2) + 1) * tick, _digits(tick))

    def _make_quote(self, instrument: Instrument, when: float) -> Quote:
        tick = instrument.tick
        steps = round(self._value(instrument, when) / tick)
        half = max(1, instrument.spread_ticks // 2)
        steps = max(steps, half + 1)
        digits = _digits(tick)
        return Quote(
            round((steps - half) * tick, digits), round((steps + half) * tick, digits), round(steps * tick, digits)
        )

    def rate(self, source: str, target: str, when: float) -> float:
        """How many units of `target` one unit of `source` buys. `KeyError` for an unknown currency."""
        return 1.0 if source == target else self._dollars(source, int(when)) / self._dollars(target, int(when))

    def _dollars(self, currency: str, second: int) -> float:
        if currency == "USD":
            return 1.0
        known = self._rates.get(currency)
        if known is not None and known[0] == second:
            return known[1]
        value = CURRENCIES[currency] * math.exp(_FX_VOLATILITY * self._wave(currency, second))
        self._rates[currency] = second, value
        return value

    def _value(self, instrument: Instrument, when: float) -> float:
        if (pair := instrument.pair) is not None:
            return self.rate(*pair, when)
        if instrument.is_event:
            return self._chance(instrument, when)
        if instrument.sec_type == "OPT":
            return self._option(instrument, when)
        if instrument.sec_type == "FUT":
            carry = 1.0 + _CARRY * max(_expiry(instrument.expiry or "") - when, 0.0) / _YEAR
            return self._value(INSTRUMENTS[instrument.underlying], when) * carry
        return instrument.price * math.exp(instrument.volatility * self._wave(str(instrument.conid), when))

    def _chance(self, event: Instrument, when: float) -> float:
        """Outcomes of one question move together, so a higher threshold stays less likely; yes and no make one."""
        odds = math.log(event.price / (1.0 - event.price)) + self._wave(str(event.underlying), when)
        yes = min(max(1.0 / (1.0 + math.exp(-odds)), 0.03), 0.97)
        return yes if event.right == "C" else 1.0 - yes

    def _option(self, option: Instrument, when: float) -> float:
        """Black-Scholes without interest, so that calls, puts and their underlying agree."""
        return self.greeks(option, when).price

    def greeks(self, option: Instrument, when: float) -> Greeks:
        """Price and sensitivities of an option that is no event contract."""
        spot = self._value(INSTRUMENTS[option.underlying], when)
        years = max(_expiry(option.expiry or "") - when, 3_600.0) / _YEAR
        spread = OPTION_VOLATILITY * math.sqrt(years)
        d1 = math.log(spot / option.strike) / spread + spread / 2
        call = spot * _normal(d1) - option.strike * _normal(d1 - spread)
        density = math.exp(-d1 * d1 / 2) / math.sqrt(2 * math.pi)
        is_call = option.right == "C"
        return Greeks(
            call if is_call else call - spot + option.strike,
            _normal(d1) if is_call else _normal(d1) - 1.0,
            density / (spot * spread),
            -spot * density * OPTION_VOLATILITY / (2 * math.sqrt(years)) / 365.0,
            spot * density * math.sqrt(years) / 100.0,
        )

    def _wave(self, name: str, when: float) -> float:
        total = 0.0
        for octave, (length, share) in enumerate(_OCTAVES):
            index, part = divmod(when / length, 1.0)
            left, right = self._noise(name, octave, int(index)), self._noise(name, octave, int(index) + 1)
            total += share * (left + (right - left) * part * part * (3.0 - 2.0 * part))
        return total

    def _lattice(self, name: str, octave: int, index: int) -> float:
        digest = blake2b(f"{self._seed}|{name}|{octave}|{index}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") / 2**63 - 1.0


@lru_cache(maxsize=64)
def _digits(tick: float) -> int:
    return max(0, math.ceil(-math.log10(tick)) + 1)


def _normal(x: float) -> float:
    return 0.5 * (1.0 + math.erf(x / math.sqrt(2.0)))


@lru_cache(maxsize=256)
def _expiry(text: str) -> float:
    from datetime import UTC, datetime

    return datetime.strptime(text, "%Y%m%d").replace(hour=20, tzinfo=UTC).timestamp()
