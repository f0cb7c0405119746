"""Snapshots with their streams, and bars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from ..hours import DAY, Session, hours_of, session_of, sessions_back, sessions_on
from ..instruments import INSTRUMENTS, Instrument, read_conid
from ..registry import Call, handles
from ..snapshot import Subject
from ..tape import MOST_BARS, Bar
from ..wire import BadRequest, Refusal, Rejected

__all__: list[str] = []

MOST_CONIDS, MOST_FIELDS = 100, 50
STREAM_SECONDS = 600.0
"""A stream that nobody reads ends after this time."""
EARLIEST = 631_152_000
"""No bars before 1990."""
_PART = re.compile(r"([0-9]{1,5})(min|h|d|w|m|y)\Z", re.ASCII)
_PERIODS = {"min": (30_000, 60), "h": (8_000, 3_600), "d": (1_000, 1), "w": (792, 5), "m": (182, 21), "y": (15, 252)}
"""Unit -> the most of it, and seconds (minutes, hours) or trading days in one.

The broker's prose has 30 minutes and 8 hours at most, but clients that run on the live API send `16h`, `880h`,
`1000min` and `2000h`, and page on by what they get: so minutes and hours go as far as the thousand bars of an answer
can. No source has an answer to seconds, neither as a period nor as a bar.
"""
_BARS = {
    "min": (60, {1, 2, 3, 5, 10, 15, 30}),
    "h": (3_600, {1, 2, 3, 4, 8}),
    "d": (DAY, {1}),
    "w": (7 * DAY, {1}),
    "m": (30 * DAY, {1}),
}
_TIME = "%Y%m%d-%H:%M:%S"
_NO_DATA = "Chart data unavailable"
_ALWAYS_SENT = ("6509",)


@handles("get_snapshot")
def get_snapshot(call: Call) -> Any:
    """The first read of an instrument starts its stream and answers ids alone."""
    wanted = [text.strip() for text in call.params["conids"].split(",") if text.strip()]
    fields = [text.strip() for text in (call.params.get("fields") or "").split(",") if text.strip()]
    if len(wanted) > MOST_CONIDS:
        raise BadRequest(f"conids: {len(wanted)} were given, at most {MOST_CONIDS} are answered")
    if len(fields) > MOST_FIELDS:
        raise BadRequest(f"fields: {len(fields)} were given, at most {MOST_FIELDS} are answered")
    streams = call.brokerage.streams
    portfolio = call.world.portfolio(call.brokerage.selected)
    rows = []
    for text in dict.fromkeys(wanted):
        conid = read_conid(text)
        if conid is None:
            continue
        row: dict[str, Any] = {"conid": conid, "conidEx": text}
        instrument = INSTRUMENTS.get(conid)
        started = call.now - streams.get(conid, -STREAM_SECONDS) < STREAM_SECONDS
        if instrument is not None:
            streams[conid] = call.now
            row["_updated"] = int(call.now) * 1000
        if instrument is not None and started:
            row["server_id"] = row["6119"] = f"q{list(streams).index(conid)}"
            row |= Subject(call.world, portfolio, instrument, call.now).row([*_ALWAYS_SENT, *fields])
        rows.append(row)
    return rows


@handles("unsubscribe_market_data")
def unsubscribe_market_data(call: Call) -> Any:
    if call.brokerage.streams.pop(call.body["conid"], None) is None:
        raise Refusal(500, "unknown")
    return {"success": True}


@handles("unsubscribe_all_market_data")
def unsubscribe_all_market_data(call: Call) -> Any:
    call.brokerage.streams.clear()
    return {"unsubscribed": True}


_PERIOD = "1w"
"""Length of a history for which no length was asked."""


@handles("get_history")
def get_history(call: Call) -> Any:
    """Bars up to now, or up to (direction -1) or from (direction 1) `startTime`."""
    params, now = call.params, call.now
    instrument = INSTRUMENTS.get(params["conid"])
    if instrument is None or not instrument.subscribed:
        raise Rejected(_NO_DATA)
    period = params.get("period", _PERIOD)
    count, unit = _part(period, "period")
    number, step_unit = _part(params["bar"], "bar")
    most, length = _PERIODS[unit]
    if not 1 <= count <= most:
        raise Rejected(f"Invalid time period: {period[:20]}")
    seconds, allowed = _BARS.get(step_unit, (0, set()))
    if number not in allowed:
        raise Rejected(f"Invalid bar size: {params['bar'][:20]}")
    step, outside = number * seconds, params.get("outsideRth") is True
    start, end = _window(params, now)
    span = min(count * length, MOST_BARS * step) if unit in ("min", "h") else None
    sessions = _sessions(instrument, start, end, outside, count * length if span is None else None, span)
    bars = call.world.tape.bars(instrument, sessions, step, start or 0.0, end, now)
    if span is not None:
        keep = max(1, span // step)
        bars = bars[:keep] if start is not None else bars[-keep:]
    if not bars:
        raise Rejected(_NO_DATA)
    return _answer(call, instrument, bars, step, outside)


def _window(params: Any, now: float) -> tuple[float | None, float]:
    """Where the bars start (None: as far back as the period reaches) and end."""
    text = params.get("startTime")
    if not text:
        if params.get("direction") == 1:
            raise Rejected(_NO_DATA)
        return None, now
    try:
        when = datetime.strptime(text, _TIME).replace(tzinfo=UTC).timestamp()
    except ValueError as error:
        raise Rejected(f"Invalid startTime: {text[:20]}") from error
    if when < EARLIEST or (when > now and params.get("direction") == 1):
        raise Rejected(_NO_DATA)
    return (when, now) if params.get("direction") == 1 else (None, min(when, now))


def _sessions(
    instrument: Instrument, start: float | None, end: float, outside: bool, days: int | None, span: int | None
) -> list[Session]:
    """The sessions that the period covers, in order of time."""
    found: list[Session] = []
    total = 0
    walk = sessions_back(instrument, end, outside) if start is None else _forward(instrument, start, end, outside)
    for session in islice(walk, days):
        found.append(session)
        total += session.closing - session.opening
        if span is not None and total - (session.closing - session.opening) >= span:
            break
    return found if start is not None else found[::-1]


def _forward(instrument: Instrument, start: float, end: float, outside: bool) -> Iterator[Session]:
    first = session_of(instrument, start, outside)
    day = first.day if first.closing > start else first.day + 1
    while day <= end // DAY + 1:
        found = sessions_on(instrument, day, outside)
        if found is not None and found.opening <= end:
            yield found
        day += 1


def _part(text: str, where: str) -> tuple[int, str]:
    found = _PART.match(text)
    if found is None:
        raise Rejected(f"Invalid {'time period' if where == 'period' else 'bar size'}: {text[:20]}")
    return int(found[1]), found[2]


def _answer(call: Call, instrument: Instrument, bars: list[Bar], step: int, outside: bool) -> dict[str, Any]:
    factor = 10**instrument.digits
    first = bars[0].start
    highest, lowest = max(bars, key=lambda bar: bar.high), min(bars, key=lambda bar: bar.low)

    def mark(bar: Bar, price: float) -> str:
        return f"{round(price * factor)}/{bar.volume}/{(bar.start - first) // 60}"

    opening, closing = hours_of(instrument).liquid
    return {
        "serverId": str(20_000 + call.world.ids.count("history")),
        "symbol": instrument.symbol,
        "text": instrument.name,
        "priceFactor": factor,
        "startTime": datetime.fromtimestamp(first, UTC).strftime(_TIME),
        "high": mark(highest, highest.high),
        "low": mark(lowest, lowest.low),
        "timePeriod": call.params.get("period", _PERIOD),
        "barLength": step,
        "mdAvailability": "S",
        "mktDataDelay": 0,
        "outsideRth": outside,
        "tradingDayDuration": (closing - opening) // 60,
        "volumeFactor": 1,
        "priceDisplayRule": 1,
        "priceDisplayValue": str(instrument.digits),
        "chartPanStartTime": datetime.fromtimestamp(int(call.now), UTC).strftime(_TIME),
        "direction": call.params.get("direction", -1),
        "negativeCapable": False,
        "messageVersion": 2,
        "data": [
            {"o": bar.open, "c": bar.close, "h": bar.high, "l": bar.low, "v": float(bar.volume), "t": bar.start * 1000}
            for bar in bars
        ],
        "points": len(bars) - 1,
        "travelTime": 12,
    }
