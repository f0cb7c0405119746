"""Trading hours: summer time, days, and what schedules say of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest

from ibkr_mock.hours import _EPOCH, DAY, _is_summer, day_text, hours_of, session_of, sessions_back, sessions_on
from ibkr_mock.instruments import INSTRUMENTS

AAPL, SAP, BTC, ES = 265598, 14204, 479624278, 730000201


@pytest.mark.parametrize(("rule", "zone", "winter"), [("us", "America/New_York", -5), ("eu", "Europe/Berlin", 1)])
def test_summer_time_is_that_of_the_time_zone(rule, zone, winter):
    known = ZoneInfo(zone)
    start = (datetime(2024, 1, 1, tzinfo=UTC).date() - _EPOCH).days
    for day in range(start, start + 4 * 365):
        noon = datetime.combine(_EPOCH + timedelta(days=day), datetime.min.time(), known) + timedelta(hours=12)
        assert _is_summer(rule, day) == (noon.utcoffset() != timedelta(hours=winter)), noon


def test_a_day_in_new_york(gateway):
    session = session_of(INSTRUMENTS[AAPL], gateway.clock.now())
    assert day_text(session.day) == "20260105"
    assert datetime.fromtimestamp(session.opening, UTC).strftime("%H:%M") == "14:30"
    assert datetime.fromtimestamp(session.closing, UTC).strftime("%H:%M") == "21:00"


def test_weekends_and_holidays_have_no_session(gateway):
    stock, coin = INSTRUMENTS[AAPL], INSTRUMENTS[BTC]
    christmas = (datetime(2025, 12, 25, tzinfo=UTC).date() - _EPOCH).days
    assert [bool(sessions_on(stock, christmas + n)) for n in range(5)] == [False, True, False, False, True]
    assert all(sessions_on(coin, christmas + n) for n in range(5))


def test_sessions_go_back_without_end_and_never_overlap(gateway):
    for conid in (AAPL, SAP, BTC, ES):
        sessions = list(islice(sessions_back(INSTRUMENTS[conid], gateway.clock.now(), extended=True), 300))
        assert all(later.opening >= earlier.closing for later, earlier in pairwise(sessions))


def test_every_instrument_has_hours():
    for instrument in INSTRUMENTS.values():
        hours = hours_of(instrument)
        assert hours.extended[0] <= hours.liquid[0] < hours.liquid[1] <= hours.extended[1] <= DAY


def test_schedules_are_those_hours(trader):
    for conid in (AAPL, SAP, BTC, ES):
        schedule = trader.get(f"/contract/trading-schedule?conid={conid}")["schedules"]
        session = session_of(INSTRUMENTS[conid], trader.gateway.clock.now())
        row = schedule[day_text(session.day)]
        assert row["liquid_hours"] == [{"opening": session.opening, "closing": session.closing}]
        assert row["extended_hours"][0]["opening"] <= session.opening


def test_venues_have_weekdays(trader):
    rows = trader.get("/trsrv/secdef/schedule?assetClass=STK&symbol=AAPL")
    assert {"NYSE", "NASDAQ", "MEXI"} <= {row["exchange"] for row in rows}
    one = trader.get("/trsrv/secdef/schedule?assetClass=STK&symbol=AAPL&exchange=MEXI&exchangeFilter=MEXI")
    assert [row["exchange"] for row in one] == ["MEXI"]
    assert [day["tradingScheduleDate"] for day in one[0]["schedules"]] == [str(20000103 + n) for n in range(5)]
    assert one[0]["schedules"][0]["sessions"][0] == {"openingTime": "0830", "closingTime": "1500", "prop": "LIQUID"}
    assert trader.get("/trsrv/secdef/schedule?assetClass=STK&symbol=NOTHING") == []
