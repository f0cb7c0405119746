"""From a name to an order: search, chains, details, rules, reference data, event contracts. All of one catalogue."""

from __future__ import annotations

from collections import Counter

import pytest

from ibkr_mock.instruments import INSTRUMENTS
from tests.mock.conftest import ACCOUNT

AAPL, CALL, ES_INDEX, ES, SAP, HALTED = 265598, 730000101, 11004968, 730000201, 14204, 730000900
YES, NO = 700000102, 700000103


def test_the_catalogue_has_every_class():
    kinds = Counter("EVENT" if i.is_event else i.sec_type for i in INSTRUMENTS.values())
    assert set(kinds) == {"STK", "OPT", "FUT", "CASH", "CRYPTO", "BOND", "IND", "EVENT"}
    assert 50 <= sum(kinds.values()) <= 80
    assert {i.kind for i in INSTRUMENTS.values() if i.sec_type == "STK"} == {"COMMON", "ETF"}


def test_every_instrument_has_details_rules_and_a_definition(trader):
    for conid, instrument in INSTRUMENTS.items():
        info = trader.get(f"/iserver/contract/{conid}/info")
        assert (info["con_id"], info["symbol"], info["instrument_type"]) == (
            conid,
            instrument.symbol,
            instrument.sec_type,
        )
        rules = trader("POST", "/iserver/contract/rules", {"conid": conid, "isBuy": True}).json()
        assert ("error" in rules and bool(rules["error"])) == (instrument.sec_type == "IND")
        (row,) = trader.get(f"/trsrv/secdef?conids={conid}")["secdef"]
        assert (row["conid"], row["ticker"], row["currency"]) == (conid, instrument.symbol, instrument.currency)


def test_search_info_rules_and_order_are_of_one_instrument(trader):
    hits = trader.get("/iserver/secdef/search?symbol=AAPL")
    stock = next(hit for hit in hits if hit["description"] == "NASDAQ")
    option = next(section for section in stock["sections"] if section["secType"] == "OPT")
    month = option["months"].split(";")[0]
    strikes = trader.get(f"/iserver/secdef/strikes?conid={stock['conid']}&sectype=OPT&month={month}")
    assert strikes["call"] == strikes["put"] == [220.0, 230.0, 240.0]
    question = f"conid={stock['conid']}&sectype=OPT&month={month}&strike={strikes['call'][1]}&right=C&exchange=SMART"
    (call,) = trader.get(f"/iserver/secdef/info?{question}")
    assert call["conid"] == CALL
    info = trader.get(f"/iserver/contract/{call['conid']}/info-and-rules")
    assert info["right"] == "CALL"
    price = info["rules"]["limitPrice"]
    assert "limit" in info["rules"]["orderTypes"]
    ticket = trader.ticket(conid=info["con_id"], price=price, quantity=1)
    (row,) = trader.place_through(ticket)
    trader.gateway.advance(3)
    assert trader.row(row["order_id"])["status"] == "Filled"
    assert trader.gateway.ledger.orders[0].average == price, "the rules offered the price that sells"


def test_by_its_id_alone_a_contract_is_one_object(trader):
    found = trader.get(f"/iserver/secdef/info?conid={AAPL}")
    assert (found["conid"], found["ticker"], found["right"], found["strike"]) == (AAPL, "AAPL", "?", 0.0)
    option = trader.get(f"/iserver/secdef/info?conid={CALL}")
    assert (option["ticker"], option["right"], option["strike"]) == ("AAPL", "C", 230.0)
    (stock,) = trader.get(f"/iserver/secdef/info?conid={AAPL}&sectype=STK")
    assert stock["symbol"] == "AAPL", "terms give a list, in which the names differ"
    unknown = trader("GET", "/iserver/secdef/info?conid=1")
    assert unknown.status_code == 500
    assert unknown.json()["error"].startswith('{"reason":"Details currently unavailable.')


def test_one_position_close_to_real_time_is_the_row_of_the_list(trader):
    rows = {row["conid"]: row for row in trader.get(f"/portfolio2/{ACCOUNT}/positions")}
    assert str(AAPL) in rows
    assert trader.get(f"/portfolio2/{ACCOUNT}/position/{AAPL}") == [rows[str(AAPL)]]
    assert trader.get(f"/portfolio2/{ACCOUNT}/position/{SAP}") == []


def test_a_chain_needs_a_search_in_the_same_session(trader):
    path = f"/iserver/secdef/strikes?conid={AAPL}&sectype=OPT&month=JAN27"
    assert trader.get(path) == {"call": [], "put": []}
    assert trader.get(f"/iserver/secdef/info?conid={AAPL}&sectype=OPT&month=JAN27&strike=230&right=C") == []
    trader.post("/iserver/secdef/search", {"symbol": "AAPL"})
    assert trader.get(path)["call"]
    trader.gateway.advance(301)
    trader.open()
    assert trader.get(path)["call"] == []


@pytest.mark.parametrize(
    ("query", "conids"),
    [
        ("symbol=AAPL", ["265598", "38708077"]),
        ("symbol=aapl", ["265598", "38708077"]),
        ("symbol=inc-class&name=true", ["107113386"]),
        ("symbol=inc-class&name=True", ["107113386"]),
        ("symbol=AA&pattern=true", ["265598", "38708077"]),
        ("symbol=ES", ["11004968"]),
        ("symbol=ES&secType=FUT", ["11004968"]),
        ("symbol=ES&secType=STK", []),
        ("symbol=BTC&secType=CRYPTO", ["479624278"]),
        ("symbol=EUR&secType=CASH", ["12087792", "12087807", "12087802"]),
        ("symbol=NOTHING", []),
        ("symbol=SPY&fund=true", []),
    ],
)
def test_searches(trader, query, conids):
    assert [hit["conid"] for hit in trader.get(f"/iserver/secdef/search?{query}")] == conids


def test_futures_by_search_and_by_symbol_agree(trader):
    trader.get("/iserver/secdef/search?symbol=ES")
    by_search = trader.get(f"/iserver/secdef/info?conid={ES_INDEX}&sectype=FUT&month=DEC26")
    by_symbol = trader.get("/trsrv/futures?symbols=ES,NQ,XX")
    assert [row["conid"] for row in by_search] == [ES]
    assert [row["conid"] for row in by_symbol["ES"]] == [ES, ES + 1, ES + 2]
    assert by_symbol["XX"] == []
    assert {row["underlyingConid"] for row in by_symbol["ES"]} == {ES_INDEX}


def test_futures_that_have_expired_are_gone(trader):
    trader.gateway.advance(400 * 86_400)
    trader.sign_in()
    assert [row["conid"] for row in trader.get("/trsrv/futures?symbols=ES")["ES"]] == [ES + 1, ES + 2]


def test_bonds_by_issuer_and_filter(trader):
    (group,) = trader.get("/iserver/secdef/search?symbol=treasury&secType=BOND")
    issuer = group["issuers"][0]["id"]
    filters = trader.get(f"/iserver/secdef/bond-filters?symbol=BOND&issuerId={issuer}")["bondFilters"]
    columns = {row["columnId"]: row for row in filters}
    assert [option["value"] for option in columns[27]["options"]] == ["203411", "204108"]
    everything = trader.get(f"/iserver/secdef/info?sectype=BOND&issuerId={issuer}")
    one = trader.get(f"/iserver/secdef/info?sectype=BOND&issuerId={issuer}&filters=27:203411,5:USD")
    assert len(everything) == 2
    assert [row["conid"] for row in one] == [730000701]
    assert one[0]["coupon"] == "4.125"


def test_listings_tell_the_country(trader):
    companies = trader.get("/trsrv/stocks?symbols=AAPL,SAP")
    assert companies["AAPL"][0]["contracts"] == [
        {"conid": AAPL, "exchange": "NASDAQ", "isUS": True},
        {"conid": 38708077, "exchange": "MEXI", "isUS": False},
    ]
    assert companies["SAP"][0]["contracts"][0]["exchange"] == "IBIS"


def test_all_conids_of_an_exchange(trader):
    rows = trader.get("/trsrv/all-conids?exchange=NYSE")
    assert {row["ticker"] for row in rows} == {"IBM", "JPM", "KO", "XOM"}
    assert trader.get("/trsrv/all-conids?exchange=NOWHERE") == []


def test_definitions_of_unknown_ids_are_nothing(trader):
    assert trader("GET", "/trsrv/secdef?conids=1,2").status_code == 204
    assert len(trader.get("/trsrv/secdef?conids=1,265598,x")["secdef"]) == 1
    many = ",".join(str(number) for number in range(201))
    assert trader("GET", f"/trsrv/secdef?conids={many}").status_code == 400


def test_rules_of_a_change_name_the_types(trader):
    (row,) = trader.place_through(trader.ticket(price=trader.price(-2)))
    body = {"conid": AAPL, "isBuy": False, "modifyOrder": True, "orderId": int(row["order_id"])}
    assert trader.post("/iserver/contract/rules", body)["modTypes"]
    assert "not found" in trader.post("/iserver/contract/rules", body | {"orderId": 1})["error"]


def test_algorithms_with_what_was_asked_for(trader):
    names = trader.get(f"/iserver/contract/{AAPL}/algos")["algos"]
    assert all(set(algo) == {"id", "name"} for algo in names)
    one = trader.get(f"/iserver/contract/{AAPL}/algos?algos=Vwap;Nothing&addDescription=1&addParams=1")["algos"]
    assert [algo["id"] for algo in one] == ["Vwap"]
    assert one[0]["parameters"][0]["id"] == "maxPctVol"
    assert trader("GET", "/iserver/contract/1/algos").status_code == 503


def test_an_index_cannot_be_traded(trader):
    answer = trader.place(trader.ticket(conid=ES_INDEX, price=5900, quantity=1))
    assert "index" in answer["error"]


def test_a_bond_is_bought_by_face_value(trader):
    conid = 730000703
    price = trader.price(0.1, conid)
    trader.place_through(trader.ticket(conid=conid, price=price, quantity=2))
    trader.gateway.advance(3)
    row = next(row for row in trader.get("/portfolio/DU7654321/positions/0") if row["conid"] == conid)
    assert row["mktValue"] == pytest.approx(2 * row["mktPrice"] * 10, abs=0.01)
    assert trader.ledger_of()["USD"]["corporatebondsmarketvalue"] == pytest.approx(row["mktValue"], abs=0.01)


# Event contracts


def test_event_contracts_from_category_to_settlement(trader):
    categories = trader.get("/forecast/category/tree")["categories"]
    market = next(row["markets"][0] for row in categories.values() if row.get("markets"))
    contracts = trader.get(f"/forecast/contract/market?underlyingConid={market['conid']}")["contracts"]
    assert {row["side"] for row in contracts} == {"Y", "N"}
    details = trader.get(f"/forecast/contract/details?conid={contracts[1]['conid']}")
    assert (details["conid_yes"], details["conid_no"], details["side"]) == (YES, NO, "N")
    rules = trader.get(f"/forecast/contract/rules?conid={details['conid_yes']}")
    assert rules["threshold"] == f"{details['strike']:g}"
    assert len(trader.get(f"/forecast/contract/schedules?conid={YES}")["trading_schedules"]) == 7
    options = trader.get("/trsrv/event/binaryoptions")
    assert YES in {row["conid"] for row in options}
    assert {row["id"] for row in trader.get("/trsrv/event/categories")} == set(categories)


@pytest.mark.parametrize("name", ["contract/details?conid", "contract/rules?conid", "contract/market?underlyingConid"])
def test_what_is_no_event_contract_is_refused(trader, name):
    assert trader("GET", f"/forecast/{name}={AAPL}").status_code == 400


def test_yes_and_no_make_one_and_a_higher_threshold_is_less_likely(gateway):
    market, now = gateway.world.market, gateway.clock.now()
    for hour in range(100):
        yes, no, higher = (market.quote(INSTRUMENTS[c], now + 3_600 * hour).last for c in (YES, NO, YES + 2))
        assert yes + no == pytest.approx(1.0)
        assert 0 < higher < yes < 1


def test_an_event_contract_is_bought_and_never_sold_short(trader):
    price = trader.price(5, YES)
    assert "short" in trader.place(trader.ticket(conid=YES, side="SELL", price=price, quantity=10))["error"]
    (row,) = trader.place_through(trader.ticket(conid=YES, price=round(price, 2), quantity=10))
    trader.gateway.advance(3)
    order = trader.row(row["order_id"])
    assert (order["status"], order["isEventTrading"]) == ("Filled", "1")
    held = trader.get(f"/portfolio/DU7654321/position/{YES}")[0]
    assert (held["position"], held["isEventContract"]) == (10.0, True)
    assert trader.place(trader.ticket(conid=YES, side="SELL", price=0.05, quantity=10))
