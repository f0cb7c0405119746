"""EasyIB, another client that other people wrote for the real API, runs unmodified on the served gateway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import easyib
import pytest
import requests

from ibkr_mock import Gateway, ManualClock, serve

TICKET = {"conid": 265598, "orderType": "LMT", "price": 100, "side": "BUY", "quantity": 1, "tif": "DAY"}


@pytest.fixture
def gateway() -> Gateway:
    """Signed in as a local gateway is after its sign-in page, on a clock that stands still."""
    return Gateway(auth="none", clock=ManualClock(), pacing=False)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[Any]:
    with serve(gateway) as url:
        # The client leaves to its user what the broker wants before the first order.
        requests.get(f"{url}/v1/api/iserver/accounts", timeout=10).raise_for_status()
        yield easyib.REST(url=url)


def test_it_reads_the_account(client: Any) -> None:
    assert client.id == "DU7654321"
    assert client.get_cash() == 250000.0
    assert client.get_netvalue() > client.get_cash()
    assert {"AAPL", "SPY", "USD"} <= set(client.get_portfolio())


def test_it_finds_instruments_and_reads_bars(client: Any) -> None:
    assert client.get_conid("AAPL") == 265598
    assert {row["symbol"] for row in client.get_fut_conids("ES")} == {"ES"}
    bars = client.get_bars("AAPL", period="1w", bar="1d")
    assert bars["symbol"] == "AAPL"
    assert all(row["l"] <= row["c"] <= row["h"] for row in bars["data"])


def test_it_keeps_the_session(client: Any) -> None:
    assert client.ping_server()["iserver"]["authStatus"]["authenticated"] is True
    assert client.get_auth_status()["established"] is True


def test_it_places_changes_and_cancels_an_order(client: Any, gateway: Gateway) -> None:
    placed = client.submit_orders([TICKET], reply_yes=True)
    order_id = placed["order_id"]
    gateway.advance(5)
    assert client.get_order(order_id)["limit_price"] == "100.00"
    client.modify_order(order_id, {**TICKET, "price": 101}, reply_yes=True)
    gateway.advance(5)
    assert client.get_order(order_id)["limit_price"] == "101.00"
    client.get_live_orders()
    assert [str(row["orderId"]) for row in client.get_live_orders()["orders"]] == [order_id]
    assert client.cancel_order(order_id)["msg"] == "Request was submitted"
    gateway.advance(5)
    assert client.get_order(order_id)["order_status"] == "Cancelled"
    assert len(gateway.ledger.orders) == 1
