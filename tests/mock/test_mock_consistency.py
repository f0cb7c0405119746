"""Figures that different calls show of one thing agree: prices, bars, positions, money."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ibkr_mock.instruments import INSTRUMENTS, Instrument
from ibkr_mock.market import Market
from ibkr_mock.people import ACCOUNTS
from ibkr_mock.tape import Tape
from ibkr_mock.trading.accounting import segments, total, unrealized
from ibkr_mock.trading.portfolio import Portfolio
from ibkr_mock.trading.risk import commission

from .conftest import ACCOUNT, Caller

NOW = 1_767_625_200.0
TRADED = [one for one in INSTRUMENTS.values() if one.sec_type != "IND"]
QUOTED = [one for one in TRADED if one.subscribed]
QUICK = settings(
    max_examples=40, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
MOMENTS = st.floats(NOW - 40 * 86_400, NOW + 40 * 86_400)
INSTRUMENT = st.sampled_from(TRADED)
FILLS = st.lists(st.tuples(INSTRUMENT, st.integers(-300, 300).filter(bool), st.floats(0.5, 1.5)), max_size=25)


@QUICK
@given(seed=st.integers(0, 1 << 32), asked=st.lists(st.tuples(INSTRUMENT, MOMENTS), min_size=1, max_size=8))
def test_a_price_is_the_same_whoever_asked_for_what_before(seed: int, asked: list[tuple[Instrument, float]]) -> None:
    one, other = Market(seed), Market(seed)
    first = [one.quote(*question) for question in asked]
    assert [other.quote(*question) for question in reversed(asked)] == first[::-1]
    for (instrument, when), quote in zip(asked, first, strict=True):
        assert quote.bid < quote.last < quote.ask
        assert other.last(instrument, when) == quote.last


@QUICK
@given(seed=st.integers(0, 1000), instrument=st.sampled_from(QUOTED), when=MOMENTS)
def test_the_last_price_is_within_the_day(seed: int, instrument: Instrument, when: float) -> None:
    market = Market(seed)
    day = Tape(market).day(instrument, when)
    last = market.quote(instrument, when).last
    if day.session.opening <= when < day.session.closing:
        assert day.low <= last <= day.high


@QUICK
@given(spec=st.sampled_from(list(ACCOUNTS.values())), fills=FILLS, later=st.floats(0, 30 * 86_400))
def test_money_is_neither_made_nor_lost(spec: Any, fills: list[tuple[Instrument, int, float]], later: float) -> None:
    """In each currency: what was there at cost, and what was gained, is what is there now."""
    market = Market(3)
    portfolio = Portfolio(spec, market)
    start = dict(portfolio.cash)
    for holding in portfolio.holdings.values():
        if holding.instrument.sec_type != "FUT":
            cost = holding.quantity * holding.average * holding.instrument.multiplier
            start[holding.instrument.currency] = start.get(holding.instrument.currency, 0.0) + cost
    for instrument, size, factor in fills:
        price = market.quote(instrument, NOW).last * factor
        portfolio.fill(instrument, float(size), price, commission(instrument, size, price))
        if instrument.pair is not None:
            base, quote = instrument.pair
            start[base] = start.get(base, 0.0) + size
            start[quote] = start.get(quote, 0.0) - size * price
    when = NOW + later
    for currency in {*start, *portfolio.cash}:
        held = [holding for holding in portfolio.holdings.values() if holding.instrument.currency == currency]
        now = portfolio.cash.get(currency, 0.0) + sum(portfolio.worth(holding, when) for holding in held)
        gained = portfolio.realized.get(currency, 0.0) + unrealized(portfolio, when, currency)
        assert now == pytest.approx(start.get(currency, 0.0) + gained, rel=1e-9, abs=0.01)
    assert total(segments(portfolio, when)).equity == pytest.approx(portfolio.figures(when).equity, abs=0.01)


@QUICK
@given(steps=st.lists(st.tuples(st.integers(-50, 50).filter(bool), st.floats(1, 500)), min_size=1, max_size=12))
def test_the_average_of_a_position_that_turns_is_the_price_it_turned_at(steps: list[tuple[int, float]]) -> None:
    instrument = INSTRUMENTS[76792991]
    portfolio = Portfolio(ACCOUNTS[ACCOUNT], Market(0))
    open_units = 0
    for size, price in steps:
        turned = open_units * (open_units + size) < 0 or open_units == 0
        before = 0.0 if open_units == 0 else portfolio.holdings[instrument.conid].average
        portfolio.fill(instrument, float(size), price, 0.0)
        average = portfolio.holdings[instrument.conid].average
        if turned:
            assert average == price
        elif open_units * size < 0 and open_units + size:
            assert average == before
        open_units += size
        assert portfolio.position(instrument.conid) == open_units


def buy(trader: Caller, conid: int, size: float, side: str = "BUY", **more: Any) -> None:
    ticket = trader.ticket(conid=conid, quantity=size, side=side, orderType="MKT", price=None, **more)
    rows = trader.place_through(ticket)
    assert "order_id" in rows[0], rows
    trader.gateway.advance(30)
    assert trader.status_of(rows[0]["order_id"]) == "Filled"


def test_every_call_tells_the_same_of_a_busy_account(trader: Caller) -> None:
    option = next(one for one in TRADED if one.sec_type == "OPT" and not one.is_event)
    future = next(one for one in TRADED if one.sec_type == "FUT")
    foreign = INSTRUMENTS[38708077]
    event = next(one for one in TRADED if one.is_event)
    buy(trader, 265598, 200, "SELL")
    buy(trader, 76792991, 10, "SELL")
    buy(trader, option.conid, 2)
    buy(trader, future.conid, 1, manualIndicator=False)
    buy(trader, foreign.conid, 5)
    buy(trader, event.conid, 20)
    buy(trader, 12087792, 1_000)
    buy(trader, 479624278, 0.05)
    path = f"/portfolio/{ACCOUNT}"
    trader.get(f"{path}/positions/0")
    rows = trader.get(f"{path}/positions/0")
    ledger, summary = trader.ledger_of(), trader.get(f"{path}/summary")
    trader.get("/iserver/account/pnl/partitioned")
    profit = trader.get("/iserver/account/pnl/partitioned")["upnl"][f"{ACCOUNT}.Core"]
    held = {row["conid"]: row for row in rows}
    assert held[265598]["position"] == -80
    assert held[option.conid]["mktValue"] == pytest.approx(2 * held[option.conid]["mktPrice"] * option.multiplier)
    assert held[option.conid]["avgCost"] == pytest.approx(held[option.conid]["avgPrice"] * option.multiplier)
    for row in rows:
        instrument = INSTRUMENTS[row["conid"]]
        size = row["position"] * instrument.multiplier
        assert row["unrealizedPnl"] == pytest.approx(size * (row["mktPrice"] - row["avgPrice"]), abs=0.01)
    for currency in ("USD", "MXN"):
        mine = [row for row in rows if row["currency"] == currency]
        assert ledger[currency]["unrealizedpnl"] == pytest.approx(sum(r["unrealizedPnl"] for r in mine), abs=0.1)
    stocks = sum(row["baseMktValue"] for row in rows if row["assetClass"] == "STK")
    assert ledger["BASE"]["stockmarketvalue"] == pytest.approx(stocks, abs=0.1)
    worth = ledger["BASE"]["netliquidationvalue"]
    assert summary["netliquidation"]["amount"] == pytest.approx(worth, abs=0.05)
    assert profit["nl"] == pytest.approx(worth, abs=0.05)
    assert profit["upl"] == pytest.approx(ledger["BASE"]["unrealizedpnl"], abs=0.05)
    assert summary["totalcashvalue"]["amount"] == pytest.approx(ledger["BASE"]["cashbalance"], abs=0.05)
    assert {row["position"] for row in trader.get(f"/portfolio2/{ACCOUNT}/positions")} == {r["position"] for r in rows}
    trader.get("/iserver/account/trades")
    trades = trader.get("/iserver/account/trades")
    paid = sum(
        float(row["commission"])
        * trader.gateway.world.market.rate(INSTRUMENTS[row["conid"]].currency, "USD", trader.gateway.clock.now())
        for row in trades
    )
    realized = {currency: row["realizedpnl"] for currency, row in ledger.items()}
    gains = sum(row["baseRealizedPnl"] for row in rows)
    assert realized["BASE"] == pytest.approx(gains - paid, abs=0.05)


def test_last_prices_are_those_of_the_bars_and_the_positions(trader: Caller) -> None:
    for conid in (265598, 756733):
        query = {"conids": conid, "fields": "31"}
        trader.get("/iserver/marketdata/snapshot", params=query)
        shown = float(trader.get("/iserver/marketdata/snapshot", params=query)[0]["31"].lstrip("CH"))
        position = trader.get(f"/portfolio/{ACCOUNT}/position/{conid}")[0]
        assert position["mktPrice"] == shown
        for bar, period in (("1min", "1d"), ("1h", "1w"), ("1d", "1m"), ("1w", "1y")):
            bars = trader.get("/iserver/marketdata/history", params={"conid": conid, "bar": bar, "period": period})
            assert bars["data"][-1]["c"] == shown, bar
