"""Combinations: ordered as one, filled leg by leg."""

from __future__ import annotations

from typing import Any

import pytest

from ibkr_mock.trading.combos import read_combo

from .conftest import AAPL, ACCOUNT, Caller

IBM, SPREAD = 8314, 28812380
PAIR = f"{SPREAD};;;{AAPL}/1,{IBM}/-1"
LONG, SHORT = 730000101, 730000103
VERTICAL = f"{SPREAD};;;{LONG}/1,{SHORT}/-1"


def order(trader: Caller, conidex: str, **changes: Any) -> Any:
    ticket = trader.ticket(conid=None, conidex=conidex, quantity=2, orderType="MKT", price=None)
    return trader.place_through(ticket | changes)


def last(trader: Caller, conidex: str) -> float:
    combo = read_combo(conidex)
    assert combo is not None
    return trader.gateway.world.market.quote(combo, trader.gateway.clock.now()).last


def held(trader: Caller, conid: int) -> float:
    return trader.gateway.world.portfolio(ACCOUNT).position(conid)


def test_an_order_is_live_under_its_own_text(trader: Caller) -> None:
    limit = round(last(trader, PAIR) - 2, 2)
    number = order(trader, PAIR, orderType="LMT", price=limit)[0]["order_id"]
    trader.gateway.advance(1)
    row = trader.row(number)
    assert (row["conidex"], row["conid"], row["secType"], row["status"]) == (PAIR, SPREAD, "BAG", "Submitted")
    status = trader.get(f"/iserver/account/order/status/{number}")
    assert (status["conidex"], status["sec_type"]) == (PAIR, "BAG")


def test_a_fill_moves_every_leg_and_the_cash(trader: Caller) -> None:
    before = {conid: held(trader, conid) for conid in (AAPL, IBM)}
    cash = trader.ledger_of()["USD"]["cashbalance"]
    number = order(trader, PAIR)[0]["order_id"]
    trader.gateway.advance(3)
    assert trader.status_of(number) == "Filled"
    assert held(trader, AAPL) - before[AAPL] == 2
    assert held(trader, IBM) - before[IBM] == -2
    trader.get("/iserver/account/trades")
    trades = {row["conid"]: row for row in trader.get("/iserver/account/trades")}
    assert {conid: row["side"] for conid, row in trades.items()} == {AAPL: "B", IBM: "S"}
    moved = sum(
        {"B": -1, "S": 1}[row["side"]] * row["size"] * float(row["price"]) - float(row["commission"])
        for row in trades.values()
    )
    assert trader.ledger_of()["USD"]["cashbalance"] == pytest.approx(cash + moved, abs=0.01)
    average = float(trader.row(number)["avgPrice"])
    assert average == pytest.approx(float(trades[AAPL]["price"]) - float(trades[IBM]["price"]), abs=0.01)


def test_options_of_a_spread_count_a_hundredfold(trader: Caller) -> None:
    order(trader, VERTICAL, quantity=1)
    trader.gateway.advance(3)
    assert (held(trader, LONG), held(trader, SHORT)) == (1, -1)
    (row,) = trader.get(f"/portfolio/{ACCOUNT}/combo/positions")
    assert row["description"] == f"1*{LONG}-1*{SHORT}"
    assert [leg["ratio"] for leg in row["legs"]] == [1, -1]
    assert {one["conid"]: one["position"] for one in row["positions"]} == {LONG: 1, SHORT: -1}


def test_selling_the_combination_closes_it(trader: Caller) -> None:
    for side in ("BUY", "SELL"):
        order(trader, VERTICAL, side=side, quantity=1)
        trader.gateway.advance(3)
    assert (held(trader, LONG), held(trader, SHORT)) == (0, 0)
    assert trader.get(f"/portfolio/{ACCOUNT}/combo/positions") == []


def test_a_price_may_be_zero_or_below(trader: Caller) -> None:
    turned = f"{SPREAD};;;{AAPL}/-1,{IBM}/1"
    assert last(trader, turned) == pytest.approx(-last(trader, PAIR))
    number = order(trader, turned, orderType="LMT", price=round(last(trader, turned) - 1, 2))[0]["order_id"]
    assert float(trader.row(number)["price"]) < 0
    path = f"/iserver/account/{ACCOUNT}/order/{number}"
    changed = trader.ticket(conid=None, conidex=turned, quantity=3, orderType="LMT", price=0.0)
    trader.confirm(trader.post(path, changed))
    trader.gateway.advance(3)
    assert trader.status_of(number) == "Filled"


def test_a_preview_knows_the_legs(trader: Caller) -> None:
    ticket = trader.ticket(conid=None, conidex=PAIR, quantity=10, orderType="MKT", price=None)
    answer = trader.post(f"/iserver/account/{ACCOUNT}/orders/whatif", {"orders": [ticket]})
    assert float(answer["amount"]["commission"].split()[0]) == 2.0
    assert float(answer["initial"]["change"].replace(",", "")) != 0


@pytest.mark.parametrize(
    "conidex",
    [
        f"1;;;{AAPL}/1,{IBM}/-1",
        f"{SPREAD};;;{AAPL}/1",
        f"{SPREAD};;;{AAPL}/1,1/-1",
        f"{SPREAD};;;{AAPL}/1,{AAPL}/-1",
        f"{SPREAD};;;{AAPL}/0,{IBM}/-1",
        f"58666491;;;{AAPL}/1,{IBM}/-1",
        f"{SPREAD};;;{AAPL}/1,12087792/-1",
    ],
)
def test_what_is_no_combination_has_no_definition(trader: Caller, conidex: str) -> None:
    assert read_combo(conidex) is None
    assert "no sec defs" in order(trader, conidex)["error"]


def test_only_plain_orders_combine(trader: Caller) -> None:
    assert "not supported" in order(trader, PAIR, orderType="STP", price=5.0)["error"]
