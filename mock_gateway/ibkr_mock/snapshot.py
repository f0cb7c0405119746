"""Market data rows: every field id that the gateway can fill, as text in the broker's manner. Prices carry a `C` where
there is no market data for the login, an `H` where trading is halted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from .figures import grouped, price_text, short_number, signed
from .instruments import Instrument, derivatives_of, months_of
from .market import OPTION_VOLATILITY, Greeks, Quote
from .tape import Day, Tape
from .trading.portfolio import Holding, Portfolio

if TYPE_CHECKING:
    from .world import World

__all__ = ["FIELDS", "Subject"]

_YEAR_DAYS = 252
_ROUND_LOT = {"STK": 100, "CASH": 100_000}
_LETTERS = {"NASDAQ": "Q", "NYSE": "N", "ARCA": "P", "CBOE": "C", "AMEX": "A"}


class Subject:
    """One instrument at one moment, for one account."""

    def __init__(self, world: World, portfolio: Portfolio, instrument: Instrument, now: float) -> None:
        self._world = world
        self.portfolio = portfolio
        self.instrument = instrument
        self.now = now

    @cached_property
    def quote(self) -> Quote:
        return self._world.market.quote(self.instrument, self.now)

    @cached_property
    def day(self) -> Day:
        return self._world.tape.day(self.instrument, self.now)

    @cached_property
    def tape(self) -> Tape:
        return self._world.tape

    @cached_property
    def greeks(self) -> Greeks | None:
        option = self.instrument.sec_type == "OPT" and not self.instrument.is_event
        return self._world.market.greeks(self.instrument, self.now) if option else None

    @cached_property
    def closes(self) -> list[float]:
        return self.tape.closes(self.instrument, self.now, _YEAR_DAYS)

    @property
    def holding(self) -> Holding | None:
        found = self.portfolio.holdings.get(self.instrument.conid)
        return found if found is not None and found.quantity else None

    @property
    def live(self) -> bool:
        return self.instrument.subscribed and self.instrument.sec_type != "IND"

    def price(self, value: float) -> str:
        return price_text(value, self.instrument.digits)

    def lots(self, side: str) -> float:
        """Size at the best price, which changes every second."""
        kind = self.instrument.sec_type
        digest = blake2b(f"{self._world.seed}|{side}|{self.instrument.conid}|{int(self.now)}".encode(), digest_size=2)
        number = int.from_bytes(digest.digest(), "big")
        if kind == "CRYPTO":
            return round((number % 500 + 1) / 100 * self.instrument.depth / 5, 4)
        lot = _ROUND_LOT.get(kind, 1)
        return lot * (number % (20 if lot > 1 else max(2, int(self.instrument.depth))) + 1)

    def average(self, days: int) -> float:
        """Exponential average of the closes."""
        weight, value = 2.0 / (days + 1), self.closes[0]
        for close in self.closes[1:]:
            value += weight * (close - value)
        return value

    def row(self, fields: list[str]) -> dict[str, Any]:
        """The values of these fields; those that do not apply are left out."""
        row: dict[str, Any] = {}
        for name in fields:
            build = FIELDS.get(name)
            value = None if build is None else build(self)
            if value is not None:
                row[name] = value
        return row


Field = Callable[[Subject], "str | int | None"]


def _last(s: Subject) -> str:
    if s.instrument.halted:
        return f"H{s.price(s.day.before)}"
    return s.price(s.quote.last) if s.instrument.subscribed else f"C{s.price(s.day.before)}"


def _shown(s: Subject) -> float:
    """The price that `_last` shows, as a number."""
    return s.quote.last if s.instrument.subscribed and not s.instrument.halted else s.day.before


def _available(s: Subject) -> str:
    if not s.instrument.subscribed:
        return "N"
    return "ZB" if s.instrument.halted else "RpB"


def _live(build: Field) -> Field:
    """Only with market data and while the instrument trades."""
    return lambda s: build(s) if s.live and not s.instrument.halted else None


def _held(value: Callable[[Subject, Holding], str]) -> Field:
    """Only where the account holds the instrument."""
    return lambda s: None if s.holding is None else value(s, s.holding)


def _greek(name: str) -> Field:
    return lambda s: None if s.greeks is None else f"{getattr(s.greeks, name):.3f}"


def _average(days: int) -> Field:
    return lambda s: s.price(s.average(days))


def _above(days: int) -> Field:
    return lambda s: f"{(_shown(s) / s.average(days) - 1) * 100:.2f}%"


def _gain(s: Subject, held: Holding) -> float:
    return held.quantity * (_shown(s) - held.average) * s.instrument.multiplier


def _today(s: Subject, held: Holding) -> float:
    return held.quantity * (_shown(s) - s.day.before) * s.instrument.multiplier


def _value(s: Subject, held: Holding) -> float:
    return held.quantity * _shown(s) * s.instrument.multiplier


def _share(s: Subject, held: Holding) -> str:
    rate = s.portfolio.to_base(s.instrument.currency, s.now)
    return f"{_value(s, held) * rate / s.portfolio.figures(s.now).equity * 100:.2f}%"


def _cost(held: Holding) -> float:
    return held.quantity * held.average * held.instrument.multiplier


def _size(value: float) -> str:
    return grouped(value) if value == int(value) else f"{value:g}"


def _usual_volume(s: Subject) -> str | None:
    return short_number(s.day.volume * 1.1) if s.day.volume else None


def _letter(s: Subject) -> str:
    return _LETTERS.get(s.instrument.home, "Q")


def _bond_yield(price: Callable[[Subject], float]) -> Field:
    return lambda s: f"{s.instrument.coupon / price(s) * 100:.3f}" if s.instrument.coupon else None


FIELDS: dict[str, Field] = {
    "31": _last,
    "55": lambda s: s.instrument.symbol,
    "58": lambda s: s.instrument.words or s.instrument.name,
    "70": lambda s: s.price(s.day.high),
    "71": lambda s: s.price(s.day.low),
    "73": _held(lambda s, h: f"{_value(s, h):.2f}"),
    "74": _held(lambda s, h: s.price(h.average)),
    "75": _held(lambda s, h: f"{_gain(s, h):.2f}"),
    "76": _held(lambda s, h: _size(h.quantity)),
    "77": _held(lambda s, h: short_number(round(_gain(s, h), 2))),
    "78": _held(lambda s, h: f"{_today(s, h):.2f}"),
    "79": _held(lambda s, h: f"{h.realized:.2f}"),
    "80": _held(lambda s, h: f"{(_shown(s) / h.average - 1) * 100:.2f}%" if h.average else "0.00%"),
    "82": lambda s: signed(_shown(s) - s.day.before, s.instrument.digits),
    "83": lambda s: f"{(_shown(s) / s.day.before - 1) * 100:.2f}%",
    "84": _live(lambda s: s.price(s.quote.bid)),
    "85": _live(lambda s: _size(s.lots("ask"))),
    "86": _live(lambda s: s.price(s.quote.ask)),
    "87": lambda s: short_number(s.day.volume) if s.day.volume else None,
    "88": _live(lambda s: _size(s.lots("bid"))),
    "201": lambda s: s.instrument.right,
    "6004": lambda s: s.instrument.home,
    "6008": lambda s: s.instrument.conid,
    "6070": lambda s: s.instrument.sec_type,
    "6072": lambda s: ";".join(months_of(derivatives_of(s.instrument.conid))) or None,
    "6073": lambda s: s.instrument.expiry,
    "6457": lambda s: s.instrument.underlying or None,
    "6509": _available,
    "7051": lambda s: s.instrument.name,
    "7057": _live(_letter),
    "7058": _live(_letter),
    "7059": _live(lambda s: _size(s.lots("last"))),
    "7068": _live(_letter),
    "7094": lambda s: f"{s.instrument.conid}@{s.instrument.venue_list[0]}",
    "7184": lambda s: "0" if s.instrument.sec_type == "IND" else "1",
    "7219": lambda s: s.instrument.description,
    "7220": lambda s: s.instrument.words or s.instrument.description,
    "7221": lambda s: s.instrument.home,
    "7280": lambda s: s.instrument.industry or None,
    "7281": lambda s: s.instrument.category or None,
    "7282": _usual_volume,
    "7283": lambda s: f"{OPTION_VOLATILITY * 100:.1f}%" if derivatives_of(s.instrument.conid, "OPT") else None,
    "7292": _held(lambda s, h: f"{_cost(h):.2f}"),
    "7293": lambda s: s.price(max(*s.closes, s.day.high)),
    "7294": lambda s: s.price(min(*s.closes, s.day.low)),
    "7295": lambda s: s.price(s.day.open),
    "7296": lambda s: s.price(s.day.before),
    "7308": _greek("delta"),
    "7309": _greek("gamma"),
    "7310": _greek("theta"),
    "7311": _greek("vega"),
    "7633": lambda s: None if s.greeks is None else f"{OPTION_VOLATILITY * 100:.1f}%",
    "7635": lambda s: s.price((s.quote.bid + s.quote.ask) / 2),
    "7636": lambda s: "10,000,000" if s.instrument.sec_type == "STK" else None,
    "7637": lambda s: "0.25%" if s.instrument.sec_type == "STK" else None,
    "7639": _held(_share),
    "7644": lambda s: "3.0" if s.instrument.sec_type == "STK" else None,
    "7674": _average(200),
    "7675": _average(100),
    "7676": _average(50),
    "7677": _average(20),
    "7678": _above(200),
    "7679": _above(100),
    "7681": _above(20),
    "7682": lambda s: signed(_shown(s) - s.day.open, s.instrument.digits),
    "7698": _bond_yield(lambda s: s.quote.last),
    "7699": _bond_yield(lambda s: s.quote.bid),
    "7704": lambda s: s.instrument.industry if s.instrument.issuer else None,
    "7714": lambda s: s.instrument.expiry,
    "7715": lambda s: s.instrument.issued,
    "7720": _bond_yield(lambda s: s.quote.ask),
    "7724": _above(50),
    "7741": lambda s: s.price(s.day.before),
    "7762": lambda s: str(s.day.volume) if s.day.volume else None,
    "7768": lambda _s: "1",
    "7920": _held(lambda s, h: f"{_today(s, h)}"),
    "7921": _held(lambda s, h: f"{_cost(h)}"),
}
"""Field id -> its value; None where it does not apply."""
