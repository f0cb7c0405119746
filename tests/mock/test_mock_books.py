"""What accounts hold, who owns them, what advisors and brokers may do, what currencies cost."""

from __future__ import annotations

import itertools

import pytest

ACCOUNT = "DU7654321"
EURUSD, ES, AAPL, CALL = 12087792, 730000201, 265598, 730000101
CURRENCIES = ("USD", "EUR", "GBP", "AUD", "CHF", "CAD", "JPY", "SEK", "HKD", "SGD")


def fill(trader, **changes):
    """Trade at the market; the row of the order."""
    trader.place_through(trader.ticket(orderType="MKT", price=None, **changes))
    trader.gateway.advance(6)
    order = trader.gateway.ledger.orders[-1]
    assert order.status == "Filled"
    return order


def position(trader, conid, account=ACCOUNT):
    rows = trader.get(f"/portfolio/{account}/positions/0")
    return next((row for row in rows if row["conid"] == conid), None)


# Positions and ledger


def test_a_purchase_moves_position_and_cash(trader):
    before = trader.ledger_of()["USD"]["cashbalance"]
    order = fill(trader, quantity=30)
    fees = sum(item.fee for item in order.fills)
    assert position(trader, AAPL)["position"] == 150
    assert trader.ledger_of()["USD"]["cashbalance"] == pytest.approx(before - 30 * order.average - fees)


def test_the_average_moves_with_purchases_and_stays_with_sales(trader):
    order = fill(trader, quantity=30)
    average = position(trader, AAPL)["avgPrice"]
    assert average == pytest.approx((120 * 201.5 + 30 * order.average) / 150)
    sale = fill(trader, quantity=50, side="SELL")
    row = position(trader, AAPL)
    assert row["avgPrice"] == average
    assert row["realizedPnl"] == pytest.approx(50 * (sale.average - average), abs=0.01)


def test_a_position_may_turn_short_and_vanish(trader):
    order = fill(trader, quantity=170, side="SELL")
    row = position(trader, AAPL)
    assert (row["position"], row["avgPrice"]) == (-50, pytest.approx(order.fills[-1].price))
    fill(trader, quantity=50)
    assert position(trader, AAPL) is None


def test_a_currency_order_exchanges_money(trader):
    before = trader.ledger_of()
    order = fill(trader, conid=EURUSD, quantity=10_000)
    after = trader.ledger_of()
    assert after["EUR"]["cashbalance"] == pytest.approx(before["EUR"]["cashbalance"] + 10_000)
    assert after["USD"]["cashbalance"] == pytest.approx(before["USD"]["cashbalance"] - 10_000 * order.average - 2)
    assert position(trader, EURUSD) is None


def test_a_future_costs_no_cash_but_gains_or_loses_daily(trader):
    before = trader.ledger_of()["USD"]["cashbalance"]
    fill(trader, conid=ES, quantity=1, manualIndicator=False)
    ledger = trader.ledger_of()["USD"]
    assert ledger["cashbalance"] == pytest.approx(before - 2.25)
    row = position(trader, ES)
    assert ledger["futuresonlypnl"] == pytest.approx(50 * (row["mktPrice"] - row["avgPrice"]), abs=0.01)


def test_an_option_costs_a_hundred_times_its_price(trader):
    before = trader.ledger_of()["USD"]["cashbalance"]
    order = fill(trader, conid=CALL, quantity=2)
    assert trader.ledger_of()["USD"]["cashbalance"] == pytest.approx(before - 200 * order.average - 1.3)
    row = position(trader, CALL)
    assert (row["putOrCall"], row["strike"], row["multiplier"], row["undConid"]) == ("C", 230, 100, AAPL)


def test_the_base_entry_sums_the_currencies(trader):
    fill(trader, quantity=10)
    ledger = trader.ledger_of()
    for key in ("cashbalance", "netliquidationvalue", "stockmarketvalue", "unrealizedpnl"):
        total = sum(entry[key] * entry["exchangerate"] for name, entry in ledger.items() if name != "BASE")
        assert ledger["BASE"][key] == pytest.approx(total, rel=1e-6)
    assert [name for name, entry in ledger.items() if "endofbundle" in entry] == ["BASE"]


def test_trading_costs_exactly_its_commission_and_spread(trader):
    before = trader.ledger_of()["BASE"]["netliquidationvalue"]
    bought = fill(trader, quantity=10)
    sold = fill(trader, quantity=10, side="SELL")
    market = trader.gateway.world.market
    loss = 10 * (bought.average - sold.average) + sum(item.fee for order in (bought, sold) for item in order.fills)
    after = trader.ledger_of()
    moved = 0.0
    for row in trader.get(f"/portfolio/{ACCOUNT}/positions/0"):
        from ibkr_mock.clock import DEFAULT_START
        from ibkr_mock.instruments import INSTRUMENTS

        start = market.quote(INSTRUMENTS[row["conid"]], DEFAULT_START + 2).last
        moved += row["position"] * (row["mktPrice"] - start)
    euros = after["EUR"]["cashbalance"] * (after["EUR"]["exchangerate"] - market.rate("EUR", "USD", DEFAULT_START + 2))
    assert after["BASE"]["netliquidationvalue"] == pytest.approx(before - loss + moved + euros, abs=0.01)


def test_the_first_read_of_positions_lacks_names(trader):
    assert "ticker" not in trader.get(f"/portfolio/{ACCOUNT}/positions/0")[0]
    assert trader.get(f"/portfolio/{ACCOUNT}/positions/0")[0]["ticker"] == "AAPL"
    assert trader.get("/portfolio/DU7654322/positions/0?waitForSecDef=true")[0]["ticker"] == "IBM"
    assert trader.get(f"/portfolio/{ACCOUNT}/positions/1") == []


def test_positions_sort(trader):
    rows = trader.get(f"/portfolio/{ACCOUNT}/positions/0?sort=position&direction=a")
    assert [row["position"] for row in rows] == [15, 120]


def test_crypto_flags_differ_by_account(trader):
    rows = {row["accountId"]: row for row in trader.get("/portfolio/accounts")}
    assert (rows["DU7654321"]["PrepaidCrypto-Z"], rows["DU7654321"]["PrepaidCrypto-P"]) == (True, False)
    assert (rows["DU7654322"]["PrepaidCrypto-Z"], rows["DU7654322"]["PrepaidCrypto-P"]) == (False, True)


# Users and accounts


def test_the_white_label_id_is_empty_where_none_was_configured(caller, another):
    assert caller.sign_in("mockbroker").get("/one/acesuser") == {"wbid": ""}
    assert caller.get("/one/user")["wbId"] == ""
    advisor = another().sign_in("mockadvisor")
    assert advisor.get("/one/acesuser") == {"wbid": "MOCKB"}


def test_switching_accounts(trader):
    assert trader.post("/iserver/account", {"acctId": "DU7654321"}) == {"success": "Account already set"}
    assert trader.post("/iserver/account", {"acctId": "DU7654322"}) == {"set": True, "acctId": "DU7654322"}
    assert trader.get("/iserver/accounts")["selectedAccount"] == "DU7654322"
    unknown = trader("POST", "/iserver/account", {"acctId": "U1"})
    assert (unknown.status_code, unknown.json()["error"]) == (500, "Invalid account ID")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [("GET", "/iserver/account/search/DU", None), ("POST", "/iserver/dynaccount", {"acctId": ACCOUNT})],
)
def test_dynamic_accounts_need_the_property(trader, method, path, body):
    response = trader(method, path, body)
    assert response.status_code == 503
    assert response.json()["error"].startswith("Details currently unavailable")
    assert trader.get("/iserver/accounts")["allowFeatures"]["allowDynAccount"] is False


def test_a_dynamic_account_is_found_set_and_then_usable(caller):
    caller.ready("mockbroker")
    assert caller.get("/iserver/accounts")["allowFeatures"]["allowDynAccount"] is True
    assert caller("GET", "/portfolio/DU7654402/ledger").status_code == 400
    found = caller.get("/iserver/account/search/du765440")
    assert [row["accountId"] for row in found["matchedAccounts"]] == ["DU7654401", "DU7654402", "DU7654403"]
    assert caller.post("/iserver/dynaccount", {"acctId": "DU7654402"}) == {"set": True, "acctId": "DU7654402"}
    assert caller.get("/iserver/accounts")["selectedAccount"] == "DU7654402"
    assert caller("GET", "/portfolio/DU7654402/ledger").status_code == 200
    assert caller("POST", "/iserver/dynaccount", {"acctId": "U7654321"}).status_code == 503


def test_owners_of_an_account(trader):
    answer = trader.get(f"/acesws/{ACCOUNT}/signatures-and-owners")
    assert answer["users"][0]["entity"]["entityType"] == "INDIVIDUAL"
    assert answer["applicant"]["signatures"] == ["Morgan Vane"]


# Allocation

GROUP = {
    "name": "Half",
    "accounts": [{"name": "DU7654321", "amount": 60}, {"name": "DU7654322", "amount": 40}],
    "default_method": "P",
}
PATH = "/iserver/account/allocation"


@pytest.fixture
def advisor(caller):
    return caller.ready("mockadvisor")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/accounts", None),
        ("GET", "/group", None),
        ("POST", "/group", GROUP),
        ("PUT", "/group", GROUP),
        ("POST", "/group/delete", {"name": "Half"}),
        ("POST", "/group/single", {"name": "Half"}),
        ("GET", "/presets", None),
        ("POST", "/presets", {"strict_credit_check": True}),
    ],
)
def test_allocation_is_for_advisors(trader, method, path, body):
    assert trader(method, PATH + path, body).status_code == 503


def test_a_group_is_made_read_renamed_and_deleted(advisor):
    assert advisor.get(f"{PATH}/group") == {"data": []}
    assert advisor.post(f"{PATH}/group", GROUP) == {"success": True}
    assert advisor.post(f"{PATH}/group", GROUP) == {"success": False}
    assert advisor.post(f"{PATH}/group/single", {"name": "Half"}) == GROUP
    changed = {"name": "Even", "prev_name": "Half", "accounts": GROUP["accounts"], "default_method": "E"}
    assert advisor.ok("PUT", f"{PATH}/group", changed) == {"success": True}
    assert advisor.get(f"{PATH}/group") == {"data": [{"allocation_method": "E", "size": 2, "name": "Even"}]}
    assert "amount" not in advisor.post(f"{PATH}/group/single", {"name": "Even"})["accounts"][0]
    assert advisor("POST", f"{PATH}/group/single", {"name": "Half"}).status_code == 400
    assert advisor.post(f"{PATH}/group/delete", {"name": "Even"}) == {"success": True}
    assert advisor.post(f"{PATH}/group/delete", {"name": "Even"}) == {"success": False}


def test_a_group_takes_only_the_advisor_s_accounts(advisor):
    assert advisor.post(f"{PATH}/group", GROUP | {"accounts": [{"name": "U0000001"}]}) == {"success": False}


def test_a_group_may_stand_in_for_an_account(advisor):
    advisor.post(f"{PATH}/group", GROUP)
    answer = advisor.place(advisor.ticket(), account="Half")
    assert answer[0]["messageIds"] == ["p6"]
    assert "order_id" in advisor.confirm(answer)[0]


def test_presets_are_kept(advisor):
    before = advisor.get(f"{PATH}/presets")
    assert advisor.post(f"{PATH}/presets", {"default_method_for_all": "E", "strict_credit_check": True}) == {
        "success": True
    }
    assert advisor.get(f"{PATH}/presets") == before | {"default_method_for_all": "E", "strict_credit_check": True}


def test_accounts_to_allocate_to_with_their_money(advisor):
    rows = advisor.get(f"{PATH}/accounts")["accounts"]
    assert [row["name"] for row in rows] == ["DU7654321", "DU7654322"]
    worth = {item["key"]: float(item["value"]) for item in rows[0]["data"]}
    assert 0 < worth["AvailableEquity"] < worth["NetLiquidation"]
    assert worth["NetLiquidation"] == pytest.approx(advisor.ledger_of()["BASE"]["netliquidationvalue"], abs=0.01)


# Currencies, alerts, events


def test_rates_agree_in_both_directions_and_around_triangles(trader):
    rate = {
        (a, b): trader.get(f"/iserver/exchangerate?source={a}&target={b}")["rate"]
        for a, b in itertools.permutations(CURRENCIES, 2)
    }
    for a, b in itertools.combinations(CURRENCIES, 2):
        assert rate[a, b] * rate[b, a] == pytest.approx(1, rel=1e-8)
    for a, b, c in itertools.permutations(CURRENCIES[:5], 3):
        assert rate[a, b] * rate[b, c] == pytest.approx(rate[a, c], rel=1e-8)


def test_a_rate_agrees_with_the_price_of_the_pair(trader):
    rate = trader.get("/iserver/exchangerate?source=EUR&target=USD")["rate"]
    assert trader.price(0, EURUSD) == pytest.approx(rate, abs=0.0001)


@pytest.mark.parametrize("query", ["source=EUR&target=EUR", "source=XXX&target=USD", "source=EUR&target=XXX"])
def test_no_rate_of_a_currency_to_itself_or_to_nothing(trader, query):
    assert trader("GET", f"/iserver/exchangerate?{query}").status_code == 400


def test_pairs_name_the_other_currency(trader):
    rows = trader.get("/iserver/currency/pairs?currency=EUR")["EUR"]
    assert {(row["symbol"], row["ccyPair"]) for row in rows} == {
        ("EUR.USD", "USD"),
        ("EUR.GBP", "GBP"),
        ("EUR.CHF", "CHF"),
    }
    assert trader.get("/iserver/currency/pairs?currency=XXX") == {"XXX": []}


def test_an_alert_is_read_with_type_q_only(trader):
    assert trader.get("/iserver/account/alert/9876543?type=Q")["account"] == ACCOUNT
    for path in ("/iserver/account/alert/9876543", "/iserver/account/alert/9876543?type=q"):
        response = trader("GET", path)
        assert (response.status_code, response.json()["error"]) == (400, "Bad Request: orderId and type are required")
    assert trader.get("/iserver/account/alert/1?type=Q") == {"error": "Alert with order ID=1 not found."}


def test_event_contracts_are_served(trader):
    assert {row["parentId"] for row in trader.get("/trsrv/event/categories")} >= {None}
    assert all(row["payout"] == 1.0 for row in trader.get("/trsrv/event/binaryoptions"))


def test_prices_move_and_options_agree_with_their_underlying(gateway):
    from ibkr_mock.instruments import INSTRUMENTS

    market, start = gateway.world.market, gateway.clock.now()
    seen = {market.quote(INSTRUMENTS[AAPL], start + 60 * minute).last for minute in range(60)}
    assert len(seen) > 30
    for hour in range(24):
        when = start + 3_600 * hour
        stock, call, put = (market.quote(INSTRUMENTS[conid], when) for conid in (AAPL, CALL, CALL + 1))
        assert stock.bid < stock.last < stock.ask
        assert call.last - put.last == pytest.approx(stock.last - 230, abs=0.03)
