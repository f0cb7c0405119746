"""Figures of an account: summaries, profit, allocation and analyses say the same as positions, ledger and fills."""

from __future__ import annotations

import pytest

ACCOUNT, OTHER = "DU7654321", "DU7654322"
AAPL, IBM, ES, BTC, EURUSD = 265598, 8314, 730000201, 479624278, 12087792
PARTS = ("available_funds", "balances", "margins")


def money(text: str) -> float:
    return float(text.split()[0].replace(",", ""))


def trade(caller, conid, quantity, side="BUY", **more):
    caller.place_through(caller.ticket(conid=conid, orderType="MKT", price=None, quantity=quantity, side=side, **more))
    caller.gateway.advance(10)


@pytest.fixture
def busy(trader):
    """An account with stocks, a future, crypto and a sale."""
    trade(trader, AAPL, 50, "SELL")
    trade(trader, ES, 1, manualIndicator=True)
    trade(trader, BTC, 0.5)
    return trader


def test_the_summary_is_that_of_the_ledger(busy):
    summary, base = busy.get(f"/iserver/account/{ACCOUNT}/summary"), busy.ledger_of()["BASE"]
    assert summary["netLiquidationValue"] == pytest.approx(base["netliquidationvalue"], abs=0.05)
    assert summary["totalCashValue"] == pytest.approx(base["cashbalance"], abs=0.05)
    assert summary["availableFunds"] == pytest.approx(
        summary["netLiquidationValue"] - summary["initialMargin"], abs=0.02
    )
    cash = {row["currency"]: row["balance"] for row in summary["cashBalances"]}
    assert cash["USD"] == pytest.approx(busy.ledger_of()["USD"]["cashbalance"], abs=0.01)
    assert cash["Total (in USD)"] == summary["totalCashValue"]


@pytest.mark.parametrize("account", [ACCOUNT, OTHER])
def test_segments_add_up_to_the_summary(busy, account):
    summary = busy.get(f"/iserver/account/{account}/summary")
    parts = {name: busy.get(f"/iserver/account/{account}/summary/{name}") for name in PARTS}
    for name, field, whole in (
        ("available_funds", "current_available", summary["availableFunds"]),
        ("balances", "net_liquidation", summary["netLiquidationValue"]),
        ("margins", "current_initial", summary["initialMargin"]),
    ):
        segments = parts[name]
        assert money(segments["total"][field]) == pytest.approx(whole, abs=1)
        rest = [money(row[field]) for segment, row in segments.items() if segment != "total"]
        assert sum(rest) == pytest.approx(whole, abs=3)
    assert ("Crypto at Paxos" in parts["balances"]) == (account == OTHER)
    assert parts["margins"]["total"]["current_initial"].endswith(" USD" if account == ACCOUNT else " EUR")


def test_market_values_are_those_of_the_positions(busy):
    values = busy.get(f"/iserver/account/{ACCOUNT}/summary/market_value")["USD"]
    rows = busy.get(f"/portfolio/{ACCOUNT}/positions/0")
    stocks = sum(row["mktValue"] for row in rows if row["assetClass"] == "STK")
    assert money(values["stock"]) == pytest.approx(stocks, abs=1)
    assert money(values["Cryptocurrency"]) > 0
    assert float(values["Exchange Rate"]) == 1.0


def test_the_first_profit_is_empty(trader):
    assert trader.get("/iserver/account/pnl/partitioned") == {"upnl": {}}
    rows = trader.get("/iserver/account/pnl/partitioned")["upnl"]
    assert list(rows) == [f"{ACCOUNT}.Core", f"{OTHER}.Core"]
    assert [row["rowType"] for row in rows.values()] == [1, 2]
    trader.gateway.advance(301)
    trader.open()
    assert trader("GET", "/iserver/account/pnl/partitioned").status_code == 400, "accounts have to be listed"


def test_profit_follows_positions_prices_and_fills(busy):
    busy.get("/iserver/account/pnl/partitioned")
    row = busy.get("/iserver/account/pnl/partitioned")["upnl"][f"{ACCOUNT}.Core"]
    ledger = busy.ledger_of()["BASE"]
    assert row["nl"] == pytest.approx(ledger["netliquidationvalue"], abs=0.05)
    assert row["upl"] == pytest.approx(ledger["unrealizedpnl"], abs=0.05)
    world, now = busy.gateway.world, busy.gateway.clock.now()
    fees = sum(fill.fee for fill in world.book.fills)
    before, spec = 0.0, world.portfolio(ACCOUNT).spec
    from ibkr_mock.instruments import INSTRUMENTS

    for conid, (quantity, _) in spec.holdings.items():
        before += quantity * world.tape.before(INSTRUMENTS[conid], now)
    cash = sum(amount * world.market.rate(currency, "USD", now) for currency, amount in spec.cash.items())
    assert row["dpl"] == pytest.approx(row["nl"] - before - cash, abs=0.05)
    assert fees > 0


def test_portfolio_figures_are_those_of_the_summary(busy):
    figures = busy.get(f"/portfolio/{ACCOUNT}/summary")
    summary = busy.get(f"/iserver/account/{ACCOUNT}/summary")
    assert figures["netliquidation"]["amount"] == summary["netLiquidationValue"]
    assert figures["initmarginreq"]["amount"] == summary["initialMargin"]
    assert figures["initmarginreq-s"]["amount"] + figures["initmarginreq-c"]["amount"] == pytest.approx(
        summary["initialMargin"], abs=0.02
    )
    assert figures["accountcode"]["value"] == ACCOUNT
    assert float(figures["cushion"]["value"]) == pytest.approx(
        summary["excessLiquidity"] / summary["netLiquidationValue"], abs=1e-5
    )


def test_positions_are_the_same_in_every_form(busy):
    listed = {row["conid"]: row for row in busy.get(f"/portfolio/{ACCOUNT}/positions/0")}
    live = {int(row["conid"]): row for row in busy.get(f"/portfolio2/{ACCOUNT}/positions")}
    assert set(listed) == set(live)
    for conid, row in listed.items():
        assert (row["position"], row["mktValue"]) == (live[conid]["position"], live[conid]["marketValue"])
        (one,) = busy.get(f"/portfolio/{ACCOUNT}/position/{conid}")
        assert one["position"] == row["position"]
        assert busy.get(f"/portfolio/positions/{conid}")[ACCOUNT][0]["mktValue"] == row["mktValue"]
        assert row["baseMktValue"] == pytest.approx(row["mktValue"], abs=0.01)
    assert busy.get(f"/portfolio/{ACCOUNT}/position/1") == []
    assert busy.get("/portfolio/positions/1") == {}
    assert list(busy.get(f"/portfolio/positions/{IBM}")) == [OTHER]
    assert busy.get(f"/portfolio/{ACCOUNT}/combo/positions") == []
    up = [row["position"] for row in busy.get(f"/portfolio2/{ACCOUNT}/positions?sort=position&direction=a")]
    assert up == sorted(up)


def test_a_dropped_cache_is_read_afresh(trader):
    first, second = (trader.get(f"/portfolio/{ACCOUNT}/positions/0") for _ in range(2))
    assert "name" not in first[0]
    assert "name" in second[0]
    assert trader.post(f"/portfolio/{ACCOUNT}/positions/invalidate") == {"message": "success"}
    assert "name" not in trader.get(f"/portfolio/{ACCOUNT}/positions/0")[0]


def test_allocation_is_the_value_of_the_account(busy):
    allocation = busy.get(f"/portfolio/{ACCOUNT}/allocation")
    value = busy.ledger_of()["BASE"]["netliquidationvalue"]
    for sides in allocation.values():
        assert sum(sides["long"].values()) + sum(sides["short"].values()) == pytest.approx(value, abs=0.1)
    both = busy.post("/portfolio/allocation", {"acctIds": [ACCOUNT, OTHER]})
    assert sum(both["assetClass"]["long"].values()) > sum(allocation["assetClass"]["long"].values())
    assert busy("POST", "/portfolio/allocation", {"acctIds": ["U1"]}).status_code == 400


def test_accounts_below_an_advisor(another):
    advisor = another().ready("mockadvisor")
    rows = advisor.get("/portfolio/subaccounts")
    assert advisor.get("/portfolio/subaccounts2") == rows
    page = advisor.get("/portfolio/subaccounts2?page=1&pageSize=2")
    assert page["metadata"] == {"total": 3, "pageSize": 2, "pageNum": 1}
    assert page["subaccounts"] == rows[2:]
    assert advisor.get(f"/portfolio/{ACCOUNT}/meta")["accountId"] == ACCOUNT


def test_the_portfolio_needs_a_list_of_accounts(caller):
    caller.sign_in()
    paths = [f"/portfolio/{ACCOUNT}/{name}" for name in ("meta", "summary", "allocation", "combo/positions")]
    for path in [*paths, f"/portfolio/positions/{AAPL}", f"/portfolio2/{ACCOUNT}/positions"]:
        assert caller("GET", path).json()["error"] == "Bad Request: Please query /accounts first", path
    caller.get("/portfolio/subaccounts")
    for path in paths:
        caller.get(path)


# Portfolio analyst


def test_the_last_value_of_a_performance_is_the_value_now(busy):
    answer = busy.post("/pa/performance", {"acctIds": [ACCOUNT, OTHER], "period": "1M"})
    first = answer["nav"]["data"][0]
    assert first["navs"][-1] == pytest.approx(busy.ledger_of()["BASE"]["netliquidationvalue"], abs=0.1)
    assert len(first["navs"]) == len(answer["nav"]["dates"])
    start = first["startNAV"]["val"]
    assert answer["cps"]["data"][0]["returns"] == [round(nav / start - 1, 6) for nav in first["navs"]]
    whole = 1.0
    for part in answer["tpps"]["data"][0]["returns"]:
        whole *= 1 + part
    assert whole - 1 == pytest.approx(answer["cps"]["data"][0]["returns"][-1], abs=1e-5)
    assert answer["included"] == [ACCOUNT, OTHER]


def test_periods_are_parts_of_one_another(trader):
    answer = trader.post("/pa/allperiods", {"acctIds": [ACCOUNT]})[ACCOUNT]
    year = answer["1Y"]["nav"]
    for period in answer["periods"]:
        nav = answer[period]["nav"]
        assert nav == year[-len(nav) :]
        assert answer[period]["dates"][-1] == "20260105"
    assert len(answer["1D"]["nav"]) == 1
    assert len(answer["7D"]["nav"]) < len(answer["1M"]["nav"]) < len(year)
    one = trader.post("/pa/performance", {"acctIds": [ACCOUNT], "period": "1Y"})
    assert one["nav"]["data"][0]["navs"] == year


def test_transactions_are_the_fills(busy):
    body = {"acctIds": [ACCOUNT], "conids": [AAPL, str(BTC)], "currency": "USD", "days": 3}
    answer = busy.post("/pa/transactions", body)
    fills = [f for f in busy.gateway.world.book.fills if f.order.ticket.instrument.conid in (AAPL, BTC)]
    assert [(row["conid"], abs(row["qty"]), row["pr"]) for row in answer["transactions"]] == [
        (f.order.ticket.instrument.conid, f.quantity, f.price) for f in fills
    ]
    assert {row["type"] for row in answer["transactions"]} == {"Buy", "Sell"}
    (gain,) = answer["rpnl"]["data"]
    assert (gain["conid"], gain["side"]) == (str(AAPL), "G")
    held = busy.get(f"/portfolio/{ACCOUNT}/position/{AAPL}")[0]
    assert float(gain["amt"]) == pytest.approx(held["realizedPnl"], abs=0.01)
    assert answer["rpnl"]["amt"] == gain["amt"]
    assert busy.post("/pa/transactions", body | {"conids": [IBM]})["transactions"] == []


def test_exposures_are_the_value_of_the_account(busy):
    answer = busy.post("/pa/allocation", {"acctIds": [ACCOUNT], "type": "all"})
    value = busy.ledger_of()["BASE"]["netliquidationvalue"]
    assert answer["realtime"] is True
    assert "date" not in answer
    assert len(answer["allocations"]) == 5
    for sides in answer["allocations"].values():
        assert sum(side["total"]["nav"] for side in sides.values()) == pytest.approx(value, abs=0.1)
        assert sum(item["weight"] for item in sides["long"]["items"]) == pytest.approx(1, abs=0.01)
    old = busy.post("/pa/allocation", {"acctIds": [ACCOUNT], "type": "Sector", "date": "20251230"})
    assert (old["date"], old["realtime"]) == ("20251230", False)
    assert list(old["allocations"]) == ["SECTOR"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/pa/performance", {"acctIds": ["U1"]}),
        ("/pa/performance", {"acctIds": []}),
        ("/pa/allperiods", {"acctIds": [ACCOUNT, "U1"]}),
        ("/pa/transactions", {"acctIds": [ACCOUNT], "currency": "USD"}),
        ("/pa/transactions", {"acctIds": [ACCOUNT], "conids": [AAPL]}),
        ("/pa/transactions", {"acctIds": [ACCOUNT], "conids": [AAPL], "currency": "XXX"}),
        ("/pa/allocation", {"acctIds": [ACCOUNT], "type": "SIZE"}),
        ("/pa/allocation", {"acctIds": [ACCOUNT], "type": "ALL", "date": "20251399"}),
    ],
)
def test_analyses_that_cannot_be_made(trader, path, body):
    assert trader("POST", path, body).status_code == 400


def test_an_analysis_can_be_had_once_in_a_quarter_of_an_hour(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(pacing=True)
    caller.sign_in()
    assert caller("POST", "/pa/performance", {"acctIds": ["U1"]}).status_code == 400
    assert caller("POST", "/pa/performance", {"acctIds": [ACCOUNT]}).status_code == 429, "a refused one counts too"
    caller.gateway.advance(901)
    assert caller("POST", "/pa/performance", {"acctIds": [ACCOUNT]}).status_code == 200
    assert caller("POST", "/pa/allperiods", {"acctIds": [ACCOUNT]}).status_code == 200
