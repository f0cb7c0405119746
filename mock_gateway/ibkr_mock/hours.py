"""Trading hours. The simulated market itself never closes; hours decide which bars exist, what a day is, and what
schedules say. Daylight saving is computed here: not every machine has a database of time zones.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from .catalogue.terms import Instrument

__all__ = ["DAY", "Hours", "Session", "Zone", "day_text", "hours_of", "session_of", "sessions_back", "sessions_on"]

DAY = 86_400
_EPOCH = date(1970, 1, 1)
_THURSDAY = 3
"""Day 0 was one; a week starts with Monday, 0."""
_KEPT = 16_384
_HOLIDAYS = frozenset({(1, 1), (12, 25)})


class Zone(NamedTuple):
    """A time zone: names as schedules and venues write them, hours east of UTC in winter, whose summer time."""

    name: str
    region: str
    hours: int
    summer: str = ""

    def offset(self, day: int) -> int:
        """Seconds east of UTC on a day (number since the epoch)."""
        return (self.hours + _is_summer(self.summer, day)) * 3_600


class Hours(NamedTuple):
    """Hours of a kind of instrument, in seconds from local midnight. They may start on the evening before."""

    zone: Zone
    liquid: tuple[int, int]
    extended: tuple[int, int]
    weekdays: frozenset[int]
    holidays: bool = True


class Session(NamedTuple):
    """One trading day in epoch seconds. `day` counts days since the epoch, local."""

    day: int
    opening: int
    closing: int


@lru_cache(maxsize=_KEPT)
def _is_summer(rule: str, day: int) -> bool:
    if not rule:
        return False
    when = _EPOCH + timedelta(days=day)
    if rule == "us":
        first, last = _sunday(when.year, 3, 8), _sunday(when.year, 11, 1)
    else:
        first, last = _sunday(when.year, 3, 25), _sunday(when.year, 10, 25)
    return first <= when < last


@lru_cache(maxsize=_KEPT)
def _is_holiday(day: int) -> bool:
    when = _EPOCH + timedelta(days=day)
    return (when.month, when.day) in _HOLIDAYS


def _sunday(year: int, month: int, earliest: int) -> date:
    found = date(year, month, earliest)
    return found + timedelta(days=(6 - found.weekday()) % 7)


def _at(hour: int, minute: int = 0) -> int:
    return hour * 3_600 + minute * 60


_WEEK = frozenset(range(5))
_ALWAYS = frozenset(range(7))
_EASTERN = Zone("US/Eastern", "America/New_York", -5, "us")
_CENTRAL = Zone("US/Central", "America/Chicago", -6, "us")
_BERLIN = Zone("MET", "Europe/Berlin", 1, "eu")
_MEXICO = Zone("America/Mexico_City", "America/Mexico_City", -6)

_BY_EXCHANGE = {
    "IBIS": Hours(_BERLIN, (_at(9), _at(17, 30)), (_at(9), _at(17, 30)), _WEEK),
    "MEXI": Hours(_MEXICO, (_at(8, 30), _at(15)), (_at(8, 30), _at(15)), _WEEK),
    "FORECASTX": Hours(_CENTRAL, (_at(0), _at(16, 15)), (_at(0), _at(23, 59)), _ALWAYS, holidays=False),
}
_BY_KIND = {
    "STK": Hours(_EASTERN, (_at(9, 30), _at(16)), (_at(4), _at(20)), _WEEK),
    "OPT": Hours(_EASTERN, (_at(9, 30), _at(16)), (_at(9, 30), _at(16)), _WEEK),
    "IND": Hours(_CENTRAL, (_at(8, 30), _at(15)), (_at(8, 30), _at(15)), _WEEK),
    "FUT": Hours(_CENTRAL, (_at(8, 30), _at(16)), (_at(17) - DAY, _at(16)), _WEEK),
    "CASH": Hours(_EASTERN, (_at(17, 15) - DAY, _at(17)), (_at(17, 15) - DAY, _at(17)), _WEEK),
    "CRYPTO": Hours(_EASTERN, (_at(0), _at(24)), (_at(0), _at(24)), _ALWAYS, holidays=False),
    "BOND": Hours(_EASTERN, (_at(8), _at(17)), (_at(8), _at(17)), _WEEK),
}


def hours_of(instrument: Instrument) -> Hours:
    """When an instrument trades."""
    return _BY_EXCHANGE.get(instrument.exchange) or _BY_KIND[instrument.sec_type]


def day_text(day: int) -> str:
    """A day, counted since the epoch, as yyyyMMdd."""
    return (_EPOCH + timedelta(days=day)).strftime("%Y%m%d")


def sessions_on(instrument: Instrument, day: int, extended: bool = False) -> Session | None:
    """The session of a day; None on weekends and holidays."""
    hours = hours_of(instrument)
    if (day + _THURSDAY) % 7 not in hours.weekdays or (hours.holidays and _is_holiday(day)):
        return None
    start, end = hours.extended if extended else hours.liquid
    midnight = day * DAY - hours.zone.offset(day)
    return Session(day, midnight + start, midnight + end)


def sessions_back(instrument: Instrument, when: float, extended: bool = False) -> Iterator[Session]:
    """Sessions that have begun by `when`, the latest first, without end."""
    day = math.floor(when / DAY) + 1
    while day > 0:
        found = sessions_on(instrument, day, extended)
        if found is not None and found.opening <= when:
            yield found
        day -= 1


def session_of(instrument: Instrument, when: float, extended: bool = False) -> Session:
    """The session under way, or the last one."""
    return next(sessions_back(instrument, when, extended))
