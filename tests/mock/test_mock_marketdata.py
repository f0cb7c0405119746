"""Snapshots, streams and bars: one price path, and the broker's ways of writing it."""

from __future__ import annotations

import re

import pytest

from ibkr_mock.figures import amount, grouped, short_number, signed
from ibkr_mock.instruments import INSTRUMENTS
from ibkr_mock.snapshot import FIELDS

AAPL, SAP, HALTED, EURUSD, CALL, BTC = 265598, 14204, 730000900, 12087792, 730000101, 479624278
EVERYTHING = ",".join(FIELDS)


def snapshot(caller, conids, fields=EVERYTHING):
    """Rows by conid, past the first call. Fields are asked for in portions that the broker takes."""
    names = fields.split(",")
    rows: dict[int, dict] = {}
    for start in range(0, len(names), 50):
        path = f"/iserver/marketdata/snapshot?conids={conids}&fields={','.join(names[start : start + 50])}"
        if any("6509" not in row for row in caller.get(path)):
            caller.get(path)
        for row in caller.get(path):
            rows.setdefault(row["conid"], {}).update(row)
    return rows


def bars(caller, **query):
    return caller.get("/iserver/marketdata/history", params={"conid": AAPL} | query)


def test_the_first_call_answers_ids_alone(trader):
    path = f"/iserver/marketdata/snapshot?conids={AAPL},{EURUSD}&fields=31,84"
    first, second = trader.get(path), trader.get(path)
    assert [set(row) for row in first] == [{"conid", "conidEx", "_updated"}] * 2
    assert all({"31", "84", "6509", "server_id"} <= set(row) for row in second)
    fresh = trader.get(f"/iserver/marketdata/snapshot?conids={AAPL},{BTC}&fields=31")
    assert ["31" in row for row in fresh] == [True, False]


def test_prices_are_those_that_fill(trader):
    row = snapshot(trader, AAPL)[AAPL]
    quote = trader.gateway.world.market.quote(INSTRUMENTS[AAPL], trader.gateway.clock.now())
    assert (row["31"], row["84"], row["86"]) == tuple(f"{p:.2f}" for p in (quote.last, quote.bid, quote.ask))
    trader.place_through(trader.ticket(orderType="MKT", price=None, quantity=1))
    trader.gateway.advance(3)
    assert trader.gateway.ledger.orders[0].average == pytest.approx(float(row["86"]), rel=0.01)


def test_every_field_of_every_instrument_is_text_or_a_number(trader):
    for conid, row in snapshot(trader, ",".join(map(str, INSTRUMENTS))).items():
        assert row["6008"] == conid
        assert row["55"] == INSTRUMENTS[conid].symbol
        for name in FIELDS:
            assert isinstance(row.get(name, ""), str) or name in ("6008", "6457"), (conid, name)


def test_the_ways_of_writing_figures(trader):
    rows = snapshot(trader, f"{AAPL},{SAP},{HALTED},{CALL}")
    stock = rows[AAPL]
    assert re.fullmatch(r"[0-9,]+", stock["85"])
    assert re.fullmatch(r"[0-9.]+[KMB]", stock["87"])
    assert re.fullmatch(r"[+-][0-9.]+", stock["82"])
    assert re.fullmatch(r"-?[0-9.]+%", stock["83"])
    assert rows[SAP]["31"].startswith("C")
    assert rows[SAP]["6509"] == "N"
    assert rows[HALTED]["31"].startswith("H")
    assert "84" not in rows[SAP]
    assert "86" not in rows[HALTED]
    assert 0 < float(rows[CALL]["7308"]) < 1
    assert rows[CALL]["6457"] == AAPL
    assert [grouped(1300), short_number(10_614_233), short_number(12), signed(1.04, 2), signed(-0.001, 2)] == [
        "1,300",
        "10.6M",
        "12",
        "+1.04",
        "0.00",
    ]
    assert amount(825_207.6, "USD") == "825,208 USD"


def test_position_fields_are_those_of_the_selected_account(trader):
    row = snapshot(trader, AAPL, "31,73,74,75,76,7292")[AAPL]
    held = trader.get(f"/portfolio/DU7654321/position/{AAPL}")[0]
    assert float(row["73"]) == pytest.approx(held["mktValue"], abs=0.01)
    assert float(row["75"]) == pytest.approx(held["unrealizedPnl"], abs=0.01)
    assert (row["76"], float(row["74"])) == ("120", held["avgPrice"])
    trader.post("/iserver/account", {"acctId": "DU7654322"})
    assert "73" not in snapshot(trader, AAPL, "31,73")[AAPL]


def test_sizes_change_and_a_second_is_a_second(trader):
    sizes = set()
    for _ in range(20):
        sizes.add(snapshot(trader, AAPL, "85")[AAPL]["85"])
        trader.gateway.advance(1)
    assert len(sizes) > 5
    assert any("," in size for size in sizes)


def test_streams_end_when_told_and_when_forgotten(trader):
    path = f"/iserver/marketdata/snapshot?conids={AAPL}&fields=31"
    body = {"conid": AAPL}
    assert trader("POST", "/iserver/marketdata/unsubscribe", body).status_code == 500
    trader.get(path)
    assert "31" in trader.get(path)[0]
    assert trader.post("/iserver/marketdata/unsubscribe", body) == {"success": True}
    assert "31" not in trader.get(path)[0]
    assert trader.get("/iserver/marketdata/unsubscribeall") == {"unsubscribed": True}
    assert "31" not in trader.get(path)[0]
    for _ in range(3):
        trader.gateway.advance(250)
        trader.get("/one/user")
    assert "31" not in trader.get(path)[0]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 400),
        ("?fields=31", 400),
        ("?conids=", 400),
        (f"?conids={','.join(map(str, range(101)))}", 400),
        (f"?conids=1&fields={','.join(map(str, range(51)))}", 400),
        ("?conids=265598%40NYSE,8314", 200),
        ("?conids=x,265598", 200),
        ("?conids=1", 200),
    ],
)
def test_what_a_snapshot_takes(trader, query, status):
    response = trader("GET", f"/iserver/marketdata/snapshot{query}")
    assert response.status_code == status
    if query in ("", "?fields=31"):
        assert response.json()["error"] == "Bad Request: Conid(s) missing"
    if "NYSE" in query:
        assert [row["conidEx"] for row in response.json()] == ["265598@NYSE", "8314"]


def test_accounts_have_to_be_listed_first(caller):
    caller.sign_in()
    caller.open()
    response = caller("GET", f"/iserver/marketdata/snapshot?conids={AAPL}")
    assert (response.status_code, response.json()["error"]) == (400, "Bad Request: Please query /accounts first")


# Bars


@pytest.mark.parametrize("conid", [AAPL, EURUSD, CALL, BTC, 730000201, 700000102, 730000701])
def test_bars_agree_with_the_snapshot(trader, conid):
    trader.gateway.advance(4_321)
    trader.ready()
    row = snapshot(trader, conid, "31,70,71,7295,7741,7762")[conid]
    minutes = bars(trader, conid=conid, period="1d", bar="1min")["data"]
    (day,) = bars(trader, conid=conid, period="1d", bar="1d")["data"]
    before = bars(trader, conid=conid, period="2d", bar="1d")["data"][0]
    assert minutes[-1]["c"] == day["c"] == float(row["31"])
    assert day["o"] == float(row["7295"])
    assert before["c"] == float(row["7741"])
    assert (day["h"], day["l"]) == (float(row["70"]), float(row["71"]))
    if len(minutes) < 1_000:
        assert (max(bar["h"] for bar in minutes), min(bar["l"] for bar in minutes)) == (day["h"], day["l"])
        assert sum(bar["v"] for bar in minutes) == day["v"]


def test_bars_are_whole_and_in_order(trader):
    answer = bars(trader, period="1w", bar="15min")
    data = answer["data"]
    assert answer["points"] == len(data) - 1
    assert answer["barLength"] == 900
    assert all(bar["l"] <= min(bar["o"], bar["c"]) <= max(bar["o"], bar["c"]) <= bar["h"] for bar in data)
    assert [bar["t"] for bar in data] == sorted({bar["t"] for bar in data})
    assert len({bar["t"] // 86_400_000 for bar in data}) == 5, "five trading days"
    factor, best = answer["priceFactor"], max(data, key=lambda bar: bar["h"])
    assert answer["high"].startswith(f"{round(best['h'] * factor)}/")


def test_the_volume_of_a_day_is_that_of_its_bars_outside_hours_too(trader):
    trader.gateway.advance(3 * 3_600)
    trader.ready()
    row = snapshot(trader, AAPL, "7762")[AAPL]
    whole = bars(trader, period="1d", bar="5min", outsideRth="true")["data"]
    regular = bars(trader, period="1d", bar="5min")["data"]
    assert sum(bar["v"] for bar in whole) == int(row["7762"])
    assert len(regular) < len(whole)


def test_history_ends_where_start_time_says(trader):
    answer = bars(trader, period="1d", bar="1h", startTime="20251203-18:00:00")
    assert answer["startTime"] == "20251203-14:30:00"
    assert [bar["t"] for bar in answer["data"]] == [1_764_772_200_000 + 3_600_000 * n for n in range(4)]
    forward = bars(trader, period="2d", bar="1d", startTime="20251203-22:00:00", direction=1)
    assert forward["startTime"] == "20251204-14:30:00"
    assert len(forward["data"]) == 2


@pytest.mark.parametrize(
    "query",
    [
        {"period": "1x", "bar": "1h"},
        {"period": "30001min", "bar": "1min"},
        {"period": "1d", "bar": "7min"},
        {"period": "1d", "bar": "1y"},
        {"period": "0d", "bar": "1h"},
        {"period": "1d", "bar": "1h", "startTime": "yesterday"},
        {"period": "1d", "bar": "1h", "direction": 1},
        {"period": "1d", "bar": "1h", "conid": 1},
        {"period": "1d", "bar": "1h", "conid": SAP},
    ],
)
def test_bars_that_do_not_exist_are_an_error_inside_success(trader, query):
    assert bars(trader, **query)["error"]


def test_at_most_a_thousand_bars(trader):
    assert len(bars(trader, period="1000d", bar="1d")["data"]) == 1_000
    assert len(bars(trader, period="1w", bar="1min")["data"]) == 1_000
    assert bars(trader, period="1w", bar="1min")["data"][-1]["c"] == bars(trader, period="1d", bar="1d")["data"][0]["c"]


@pytest.mark.parametrize(("bar", "count"), [("1d", 252), ("1w", 52), ("1m", 12)])
def test_longer_bars_are_made_of_days(trader, bar, count):
    days = bars(trader, period="1y", bar="1d")["data"]
    longer = bars(trader, period="1y", bar=bar)["data"]
    assert len(longer) in (count, count + 1)
    assert max(b["h"] for b in longer) == max(b["h"] for b in days)
    assert sum(b["v"] for b in longer) == sum(b["v"] for b in days)
    assert longer[-1]["c"] == days[-1]["c"]


def test_yesterday_stays_what_it_was(trader):
    before = bars(trader, period="2d", bar="30min")["data"]
    trader.gateway.advance(250)
    after = bars(trader, period="2d", bar="30min")["data"]
    assert before[:-2] == after[: len(before) - 2]


def test_another_seed_is_another_history(make_gateway, another):
    seen = []
    for seed in (1, 2):
        caller = another()
        caller.gateway = caller.http._transport._gateway = make_gateway(seed=seed)
        seen.append(bars(caller.ready(), period="1d", bar="1h")["data"])
    assert seen[0] != seen[1]


@pytest.mark.parametrize(
    ("period", "bar", "bars"),
    [
        ("16h", "1min", 960),
        ("880h", "1h", 880),
        ("8h", "5min", 96),
        ("2000h", "1h", 1000),
        ("8000h", "8h", 1000),
        ("1000min", "1min", 1000),
        ("30000min", "30min", 1000),
    ],
)
def test_histories_of_many_hours_are_taken(trader, period, bar, bars):
    answer = trader.get(f"/iserver/marketdata/history?conid=265598&period={period}&bar={bar}")
    assert len(answer["data"]) == bars


@pytest.mark.parametrize(("period", "bar"), [("30S", "1min"), ("60s", "1min"), ("1d", "30S"), ("8001h", "1h")])
def test_seconds_and_too_many_hours_are_refused(trader, period, bar):
    answer = trader.get(f"/iserver/marketdata/history?conid=265598&period={period}&bar={bar}")
    assert answer["error"].startswith("Invalid ")
