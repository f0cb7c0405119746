"""What was traded: days, closes and bars, all from the one price path of the market, so that they agree with every
quote and fill.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import groupby, islice
from typing import NamedTuple

from .catalogue.terms import Instrument
from .hours import DAY, Session, day_text, session_of, sessions_back, sessions_on
from .market import Market

__all__ = ["MOST_BARS", "Bar", "Day", "Tape"]

MOST_BARS = 1_000
_FINE, _COARSE, _ENDS = 60, 3_600, DAY
"""Seconds between the prices that highs and lows are taken from: in the last days, in the last year, and before."""
_OLD_DAYS = 400
_FINE_DAYS, _FINE_LONG_DAYS = 10, 3
_KEPT, _KEPT_CLOSES = 20_000, 200
_OUTSIDE = 0.02
"""Part of a day's volume that an hour outside regular hours has."""
_VOLUME = {"STK": 400_000.0, "OPT": 150.0, "FUT": 60_000.0, "CRYPTO": 5_000.0, "BOND": 200.0}
"""Units traded on a usual day for each unit of depth."""


class Bar(NamedTuple):
    """A stretch of time. `start` is in epoch seconds, `volume` in units."""

    start: int
    open: float
    high: float
    low: float
    close: float
    volume: int


class Day(NamedTuple):
    """The trading day under way, or the last one. `before` is the close of the day before it."""

    session: Session
    open: float
    high: float
    low: float
    before: float
    volume: int


class Tape:
    """The record of one market."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._bars: dict[tuple[int, int, int, int], Bar] = {}
        self._closes: dict[tuple[int, int, int], list[float]] = {}

    def day(self, instrument: Instrument, now: float) -> Day:
        """Figures of the day at `now`."""
        session, before = islice(sessions_back(instrument, now), 2)
        bar = self._bar(instrument, session.opening, session.closing, now)
        high, low = bar.high, bar.low
        volume = self.volume(instrument, session_of(instrument, now, extended=True), now)
        return Day(session, bar.open, high, low, self._price(instrument, before.closing), volume)

    def before(self, instrument: Instrument, now: float) -> float:
        """The close of the day before."""
        _, before = islice(sessions_back(instrument, now), 2)
        return self._price(instrument, before.closing)

    def volume(self, instrument: Instrument, session: Session, now: float) -> int:
        """Units traded in a session until `now`."""
        return self._traded(instrument, session.day, min(now, session.closing))

    def closes(self, instrument: Instrument, now: float, count: int) -> list[float]:
        """Closes of the last `count` days, oldest first; the last one is the price now while the day lasts."""
        today, *before = islice(sessions_back(instrument, now), count)
        key = (instrument.conid, today.day, count)
        known = self._closes.get(key)
        if known is None:
            if len(self._closes) >= _KEPT_CLOSES:
                self._closes.clear()
            known = [self._price(instrument, session.closing) for session in reversed(before)]
            self._closes[key] = known
        return [*known, self._price(instrument, min(today.closing, now))]

    def bars(
        self, instrument: Instrument, sessions: Iterable[Session], step: int, start: float, end: float, now: float
    ) -> list[Bar]:
        """Bars of `step` seconds of these sessions (in order of time) between `start` and `end`; days with a step of
        a day or more, put together to weeks of seven days or to months of more.
        """
        end = min(end, now)
        if step >= DAY:
            days = [(s, self._bar(instrument, s.opening, s.closing, end)) for s in sessions if s.opening <= end]
            return list(_together(days, step))[-MOST_BARS:]
        spans = [
            (at, min(at + step, session.closing))
            for session in sessions
            for at in range(session.opening, session.closing, step)
            if start <= at <= end
        ]
        return [self._bar(instrument, opening, closing, end) for opening, closing in spans[-MOST_BARS:]]

    def _bar(self, instrument: Instrument, opening: int, closing: int, now: float) -> Bar:
        done = closing <= now
        until = closing if done else int(now)
        grid = _grid(instrument, now // DAY - opening // DAY)
        key = (instrument.conid, opening, until, grid)
        found = self._bars.get(key)
        if found is None:
            first, last = self._price(instrument, opening), self._price(instrument, until)
            inside = [self._price(instrument, at) for at in range((opening // grid + 1) * grid, until, grid)]
            day = session_of(instrument, opening, extended=True).day if _VOLUME.get(instrument.sec_type) else 0
            traded = self._traded(instrument, day, until) - self._traded(instrument, day, opening)
            found = Bar(opening, first, max(first, last, *inside), min(first, last, *inside), last, traded)
            if len(self._bars) >= _KEPT:
                self._bars.clear()
            self._bars[key] = found
        return found

    def _price(self, instrument: Instrument, when: float) -> float:
        return self._market.last(instrument, when)

    def _traded(self, instrument: Instrument, day: int, until: float) -> int:
        """Units traded on a day until a moment: most of it in regular hours, more at their ends than in between."""
        usual = _VOLUME.get(instrument.sec_type, 0.0) * instrument.depth
        regular, around = sessions_on(instrument, day), sessions_on(instrument, day, extended=True)
        if not usual or regular is None or around is None or instrument.halted:
            return 0
        total = usual * (0.7 + 0.6 * _noise(self._market.seed, instrument.conid, day))
        part = min(max((until - regular.opening) / (regular.closing - regular.opening), 0.0), 1.0)
        inside = part + math.sin(2 * math.pi * part) / (4 * math.pi)
        early = max(min(until, regular.opening) - around.opening, 0.0)
        late = max(min(until, around.closing) - regular.closing, 0.0)
        return int(total * (inside + _OUTSIDE * (early + late) / 3_600))


def _grid(instrument: Instrument, age: float) -> int:
    if age <= (_FINE_LONG_DAYS if _is_long(instrument) else _FINE_DAYS):
        return _FINE
    return _COARSE if age <= _OLD_DAYS else _ENDS


def _is_long(instrument: Instrument) -> bool:
    return instrument.sec_type in ("CASH", "CRYPTO") or instrument.is_event


def _together(days: list[tuple[Session, Bar]], step: int) -> Iterator[Bar]:
    if step == DAY:
        yield from (bar for _, bar in days)
        return
    weekly = step <= 7 * DAY
    for _, group in groupby(days, key=lambda pair: (pair[0].day + 3) // 7 if weekly else _month(pair[0].day)):
        bars = [bar for _, bar in group]
        yield Bar(
            bars[0].start,
            bars[0].open,
            max(bar.high for bar in bars),
            min(bar.low for bar in bars),
            bars[-1].close,
            sum(bar.volume for bar in bars),
        )


def _month(day: int) -> str:
    return day_text(day)[:6]


def _noise(seed: int, conid: int, day: int) -> float:
    return int.from_bytes(blake2b(f"{seed}|volume|{conid}|{day}".encode(), digest_size=4).digest(), "big") / 2**32
