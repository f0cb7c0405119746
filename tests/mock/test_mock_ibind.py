"""ibind, a client that other people wrote for the real API, runs unmodified on the served gateway.

On the gateway as its command line makes it, pacing on; only the clock is moved by hand, where a program would wait.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ibkr_mock import Gateway, ManualClock, SystemClock, serve

# Read when ibind is imported: it would write log files and read a user's settings otherwise.
for _name in [name for name in os.environ if name.startswith("IBIND_")]:
    del os.environ[_name]
os.environ |= {"IBIND_LOG_TO_FILE": "False", "IBIND_LOG_TO_CONSOLE": "False", "IBIND_AUTO_REGISTER_SHUTDOWN": "False"}
import ibind  # noqa: E402 - its settings come first
from ibind.support import errors  # noqa: E402

ACCOUNT, OTHER, AAPL = "DU7654321", "DU7654322", "265598"
YES = dict.fromkeys(ibind.QuestionType, True)
ORDER = {"conid": 265598, "side": "BUY", "quantity": 5, "order_type": "LMT", "acct_id": ACCOUNT, "tif": "DAY"}


class Peer:
    """ibind's client, and the gateway that it talks to."""

    def __init__(self, gateway: Gateway, client: Any) -> None:
        self.gateway = gateway
        self.client = client

    def __call__(self, name: str, /, *args: Any, **options: Any) -> Any:
        """What a call of the client answers, a tenth of a second after the one before: a gateway takes ten a second."""
        self.gateway.advance(0.1)
        return getattr(self.client, name)(*args, **options).data

    def ready(self) -> Peer:
        """Everything that comes before the first order, on a gateway that has forgotten the last test."""
        self.gateway.reset()
        self.client.account_id = ACCOUNT
        self("initialize_brokerage_session")
        self.gateway.advance(2)
        self("receive_brokerage_accounts")
        self("portfolio_accounts")
        return self

    def order(self, **members: Any) -> Any:
        return ibind.OrderRequest(**(ORDER | members))

    def place(self, **members: Any) -> Any:
        """The row of an order, every question answered with yes, two seconds later."""
        row = self("place_order", self.order(**members), YES)
        self.gateway.advance(2)
        return row

    def live(self, **options: Any) -> dict[int, dict[str, Any]]:
        """The rows of live orders, read twice as the broker wants it."""
        self.gateway.advance(5)
        self("live_orders", **options)
        self.gateway.advance(5)
        return {row["orderId"]: row for row in self("live_orders", **options)["orders"]}


@contextmanager
def _served(contract: Any, user: str) -> Iterator[Peer]:
    gateway = Gateway(seed=3, auth="none", user=user, clock=ManualClock(), contract=contract)
    with serve(gateway) as root:
        client = ibind.IbkrClient(account_id=ACCOUNT, url=f"{root.api}/", cacert=False, max_retries=0)
        yield Peer(gateway, client)
        client.close()


@pytest.fixture(scope="module")
def trading(contract: Any) -> Iterator[Peer]:
    with _served(contract, "mocktrader") as peer:
        yield peer


@pytest.fixture(scope="module")
def advising(contract: Any) -> Iterator[Peer]:
    with _served(contract, "mockadvisor") as peer:
        yield peer


@pytest.fixture
def peer(trading: Peer) -> Peer:
    return trading.ready()


@pytest.fixture
def advisor(advising: Peer) -> Peer:
    return advising.ready()


READS: list[tuple[str, tuple[Any, ...], dict[str, Any], str]] = [
    # method, arguments, options, what has to stand in the answer
    ("tickle", (), {}, "session"),
    ("authentication_status", (), {}, "authenticated"),
    ("validate", (), {}, "USER_ID"),
    ("receive_brokerage_accounts", (), {}, ACCOUNT),
    ("account_summary", (), {}, "netLiquidationValue"),
    ("signatures_and_owners", (), {}, "users"),
    ("switch_account", (OTHER,), {}, OTHER),
    ("security_definition_by_conid", ([AAPL, "8314"],), {}, "secdef"),
    ("all_conids_by_exchange", ("NASDAQ",), {}, "AAPL"),
    ("contract_information_by_conid", (AAPL,), {}, "con_id"),
    ("currency_pairs", ("USD",), {}, "EUR.USD"),
    ("currency_exchange_rate", ("EUR", "USD"), {}, "rate"),
    ("info_and_rules_by_conid", (AAPL, True), {}, "orderTypes"),
    ("algo_params_by_conid", (AAPL, ["Adaptive", "Vwap"], "1", "1"), {}, "Vwap"),
    ("search_bond_filter_information", ("BOND", "e1400715"), {}, "bondFilters"),
    ("search_contract_by_symbol", ("AAPL",), {}, AAPL),
    ("search_contract_by_symbol", ("Apple",), {"name": True, "sec_type": "STK"}, AAPL),
    ("search_contract_rules", (AAPL,), {"is_buy": True}, "orderTypes"),
    ("security_future_by_symbol", (["ES", "CL"],), {}, "underlyingConid"),
    ("security_stocks_by_symbol", (["AAPL"],), {}, "isUS"),
    ("stock_conid_by_symbol", (["AAPL", "IBM"],), {}, AAPL),
    ("trading_schedule_by_symbol", ("STK", "AAPL"), {}, "tradingtimes"),
    ("marketdata_history_by_conid", (AAPL, "1d"), {"period": "1m", "outside_rth": False}, "data"),
    ("marketdata_history_by_symbol", ("AAPL", "1min"), {"period": "1d", "outside_rth": True}, "data"),
    ("marketdata_unsubscribe_all", (), {}, "unsubscribed"),
    ("portfolio_accounts", (), {}, ACCOUNT),
    ("portfolio_subaccounts", (), {}, ACCOUNT),
    ("large_portfolio_subaccounts", (), {"page": 0}, ACCOUNT),
    ("portfolio_account_information", (), {}, ACCOUNT),
    ("portfolio_account_allocation", (), {}, "assetClass"),
    ("combination_positions", (), {"no_cache": True}, ""),
    ("positions", (), {}, AAPL),
    ("positions", (), {"page": 0, "sort": "name", "direction": "a", "period": "1W"}, AAPL),
    ("positions2", (), {"sort": "name", "direction": "d"}, AAPL),
    ("positions_by_conid", (ACCOUNT, AAPL), {}, "mktValue"),
    ("position_and_contract_info", (AAPL,), {}, "mktValue"),
    ("invalidate_backend_portfolio_cache", (), {}, "success"),
    ("portfolio_summary", (), {}, "netliquidation"),
    ("get_ledger", (), {}, "BASE"),
    ("account_performance", ([ACCOUNT], "1M"), {}, "nav"),
    ("all_periods", ([ACCOUNT],), {}, "1M"),
    ("transaction_history", ([ACCOUNT], [AAPL], "USD"), {"days": 30}, "transactions"),
    ("scanner_parameters", (), {}, "scan_type_list"),
    ("market_scanner", ("STK", "TOP_PERC_GAIN", "STK.US.MAJOR"), {}, "contracts"),
    ("suppress_messages", (["o163", "o354"],), {}, "submitted"),
    ("reset_suppressed_messages", (), {}, "submitted"),
    ("reauthenticate", (), {}, "triggered"),
    ("logout", (), {}, "status"),
]


@pytest.mark.parametrize(
    ("name", "args", "options", "told"), READS, ids=[f"{number}-{row[0]}" for number, row in enumerate(READS)]
)
def test_each_read_of_ibind_is_answered(
    peer: Peer, name: str, args: tuple[Any, ...], options: dict[str, Any], told: str
) -> None:
    peer.gateway.advance(5)
    assert told in str(peer(name, *args, **options))


GONE = {"regulatory_snapshot": (AAPL,), "historical_marketdata_beta": (AAPL, "1d", "1min")}
"""Calls that the broker took away; ibind still has them."""


@pytest.mark.parametrize("name", GONE)
def test_what_the_broker_took_away_is_a_404(peer: Peer, name: str) -> None:
    with pytest.raises(errors.ExternalBrokerError) as told:
        peer(name, *GONE[name])
    assert told.value.status_code == 404


def test_its_health_checks_see_a_session(peer: Peer) -> None:
    assert peer.client.check_health() is True
    assert peer.client.check_auth_status() is True


def test_prices_come_with_the_second_snapshot_and_agree_with_the_bars(peer: Peer) -> None:
    first = peer("live_marketdata_snapshot", [AAPL], ["31", "84"])
    assert "31" not in first[0]
    row = peer.client.live_marketdata_snapshot_by_symbol(["AAPL"], ["31", "84", "86"])["AAPL"]
    # Asked directly, so that no time passes in which the price moves.
    bars = peer.client.marketdata_history_by_conid(AAPL, "1min", period="1d").data
    assert float(row["last_price"]) == bars["data"][-1]["c"]
    assert float(row["bid_price"]) < float(row["ask_price"])
    assert set(peer.client.marketdata_unsubscribe([AAPL])) == {AAPL}


def test_an_option_is_found_from_its_underlying(peer: Peer) -> None:
    sections = peer("search_contract_by_symbol", "AAPL")[0]["sections"]
    month = next(section for section in sections if section["secType"] == "OPT")["months"].split(";")[0]
    strike = peer("search_strikes_by_conid", AAPL, "OPT", month)["call"][0]
    found = peer("search_secdef_info_by_conid", AAPL, "OPT", month, strike=str(strike), right="C")
    assert [row["right"] for row in found] == ["C"]


def test_the_life_of_an_order(peer: Peer) -> None:
    preview = peer("whatif_order", peer.order(price=50.0))
    assert preview["amount"]["amount"].endswith("USD (5 Shares)")
    number = peer.place(price=50.0, coid="mine-1")["order_id"]
    row = peer.live()[int(number)]
    assert (row["status"], row["order_ref"]) == ("Submitted", "mine-1")
    assert int(number) in peer.live(filters=["submitted", "filled"], account_id=ACCOUNT)
    peer.gateway.advance(5)
    assert peer("live_orders", force=True)["orders"] == []
    peer("modify_order", number, peer.order(price=51.0, quantity=6), YES)
    peer.gateway.advance(2)
    assert float(peer("order_status", number)["total_size"]) == 6.0
    assert peer("cancel_order", number)["msg"] == "Request was submitted"
    peer.gateway.advance(2)
    assert peer("order_status", number)["order_status"] == "Cancelled"


def test_a_fill_shows_in_trades_positions_ledger_and_profit(peer: Peer) -> None:
    before = peer("positions_by_conid", ACCOUNT, AAPL)[0]["position"]
    cash = peer("get_ledger")["USD"]["cashbalance"]
    peer.place(order_type="MKT", coid="mine-2")
    peer("trades")
    peer.gateway.advance(5)
    trade = peer("trades", days="1")[0]
    assert (trade["order_ref"], trade["size"]) == ("mine-2", 5.0)
    assert peer("positions_by_conid", ACCOUNT, AAPL)[0]["position"] == before + 5
    paid = float(trade["price"]) * 5 + float(trade["commission"])
    assert peer("get_ledger")["USD"]["cashbalance"] == pytest.approx(cash - paid, abs=0.01)
    peer("account_profit_and_loss")
    peer.gateway.advance(5)
    assert f"{ACCOUNT}.Core" in peer("account_profit_and_loss")["upnl"]


def test_a_bracket_is_placed_as_a_list(peer: Peer) -> None:
    legs = [
        peer.order(price=50.0, coid="parent"),
        peer.order(side="SELL", price=900.0, parent_id="parent"),
        peer.order(side="SELL", order_type="STP", price=40.0, parent_id="parent"),
    ]
    rows = peer("place_order", legs, YES)
    peer.gateway.advance(2)
    assert {int(row["order_id"]) for row in rows} == set(peer.live())


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"price": 50.0}, "PRICE_PERCENTAGE_CONSTRAINT"),
        ({"conid": 14204, "order_type": "MKT"}, "MISSING_MARKET_DATA"),
        ({"conid": 14204, "order_type": "MKT"}, "MANDATORY_CAP_PRICE"),
        ({"price": 231.001}, "TICK_SIZE_LIMIT"),
        ({"order_type": "MKT", "quantity": 1_100}, "ORDER_SIZE_LIMIT"),
        ({"order_type": "MKT", "quantity": 1_200}, "ORDER_VALUE_LIMIT"),
        ({"order_type": "STP", "price": 100.0}, "TRIGGER_AND_FILL"),
        ({"order_type": "STP", "price": 900.0}, "STOP_VARIANT_ORDER_CONFIRMATION"),
        ({"order_type": "MKT", "quantity": None, "cash_qty": 500.0}, "CASH_QUANTITY"),
        ({"order_type": "MKT", "quantity": None, "cash_qty": 500.0}, "CASH_QUANTITY_ORDER"),
    ],
)
def test_ibind_knows_the_questions_by_their_words(peer: Peer, changes: dict[str, Any], kind: str) -> None:
    asked = getattr(ibind.QuestionType, kind)
    others = {question: True for question in ibind.QuestionType if question is not asked}
    with pytest.raises((ValueError, RuntimeError), match="No answer found") as told:
        peer("place_order", peer.order(**changes), others)
    assert str(asked) in str(told.value)
    assert peer.place(**changes)["order_id"].isdigit()


def test_watchlists_are_created_read_and_deleted(peer: Peer) -> None:
    peer("create_watchlist", "99", "Mine", [{"C": int(AAPL)}, {"H": ""}])
    assert "Mine" in [one["name"] for one in peer("get_all_watchlists")["data"]["user_lists"]]
    peer("get_watchlist_information", "99")
    assert peer("get_watchlist_information", "99")["instruments"][0]["name"] == "APPLE INC"
    # ibind sends the id in a body.
    assert peer("delete_watchlist", "99")["data"]["deleted"] == "99"
    assert "99" not in [one["id"] for one in peer("get_all_watchlists")["data"]["user_lists"]]


def test_dynamic_accounts_are_for_those_who_have_them(peer: Peer, advisor: Peer) -> None:
    assert advisor("search_dynamic_account", "DU")["matchedAccounts"]
    assert advisor("set_dynamic_account", ACCOUNT)["acctId"] == ACCOUNT
    with pytest.raises(errors.ExternalBrokerError) as told:
        peer("search_dynamic_account", "DU")
    assert told.value.status_code == 503


def test_models_from_targets_to_transfers(advisor: Peer) -> None:
    targets = [{"conid": 265598, "target": 0.8}]
    assert advisor("fa_model_save", 1, "Mine", "My own", False, [{"ccy": "USD", "target": 0.2}], targets)["success"]
    assert "Mine" in [row["model"] for row in advisor("fa_model_list", 2)["models"]]
    assert advisor("fa_model_positions", 3, "Mine", sort_field="conid", limit=5)["positionList"][0]["trgt"] == "0.8"
    plan = advisor("fa_model_invest_divest", 4, "Mine", [{"account": ACCOUNT, "amtToInvest": 1000}])
    assert advisor("fa_model_submit_transfers", 5, plan["transfersInstructionId"])["success"] is True
    assert advisor("fa_model_summary", 6, "Mine")["nlv"] == "1000"
    assert advisor("fa_model_accounts_details", 7, "Mine", calc_pnls=True)["accountInfoList"][0]["account"] == ACCOUNT
    assert advisor("fa_model_invest_divest_positions", 8, "Mine")["accountList"]
    assert advisor("fa_preset_save", 9, keep_model_open=True)["success"] is True
    assert advisor("fa_preset_get", 10)["keepModelOpen"] is True


def test_oauth_from_the_keys_to_a_trade(contract: Any) -> None:
    from ibind.oauth import oauth1a as oauth

    gateway = Gateway(seed=3, pacing=False, clock=SystemClock(), contract=contract, establish_seconds=0.0)
    with serve(gateway) as root:
        keys = gateway.credentials.oauth1.to_dict()
        config = oauth.OAuth1aConfig(
            oauth_rest_url=f"{root.api}/",
            access_token=keys["access_token"],
            access_token_secret=keys["access_token_secret"],
            consumer_key=keys["consumer_key"],
            dh_prime=keys["dh_prime"],
            realm=keys["realm"],
            encryption_key=keys["encryption_key"],
            signature_key=keys["signature_key"],
        )
        client = ibind.IbkrClient(account_id=ACCOUNT, use_oauth=True, oauth_config=config, max_retries=0)
        try:
            assert client.check_health() is True
            assert client.receive_brokerage_accounts().data["selectedAccount"] == ACCOUNT
            # ibind signs the address without the query.
            assert client.stock_conid_by_symbol(["AAPL"]).data == {"AAPL": int(AAPL)}
            client.portfolio_accounts()
            row = client.place_order(ibind.OrderRequest(**ORDER, price=50.0, coid="signed"), YES).data
            assert client.cancel_order(row["order_id"]).data["msg"] == "Request was submitted"
        finally:
            client.close()
    assert "tickle" in gateway.ledger.counts
    assert "logout" in gateway.ledger.counts
