"""What the calls of orders refuse before the wire, and what a refusal of the broker carries besides its words."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any

import httpx
import pytest

from ibkr_core import BrokerRejectionError, ConfigurationError
from ibkr_web import Client
from ibkr_web.models import OrderPreview, OrdersRequest, OrderTicket

ACCOUNT, OTHER = "DU7654321", "DU7654322"
SHORT_OF_CASH = {
    "amount": {"amount": "270.94 USD (1 Shares)", "commission": "NA", "total": "NA"},
    "equity": None,
    "warn": "23/Market orders are filled at the best price.",
    "error": "Available converted to base: 66.73 EUR Cash needed for this order: 246.06 EUR",
    "errors": ["Available converted to base: 66.73 EUR Cash needed for this order: 246.06 EUR"],
    "action": "convert_from_base_currency",
}


class Broker:
    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.seen: list[httpx.Request] = []
        self.client = Client("http://127.0.0.1:5000/v1/api", transport=httpx.MockTransport(self._handle))

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return httpx.Response(200, json=self.answer)


def ticket(account: str | None = None) -> OrderTicket:
    named = {} if account is None else {"acct_id": account}
    return OrderTicket(conid=1, order_type="MKT", side="BUY", tif="DAY", quantity=1, **named)


@pytest.mark.parametrize(
    ("place", "call"),
    [
        ("orders[1].acctId", lambda c: c.orders.place(ACCOUNT, OrdersRequest(orders=[ticket(ACCOUNT), ticket(OTHER)]))),
        ("orders[0].acctId", lambda c: c.orders.preview(ACCOUNT, OrdersRequest(orders=[ticket(OTHER)]))),
        ("acctId", lambda c: c.orders.modify(ACCOUNT, 5, ticket(OTHER))),
    ],
)
def test_a_ticket_for_another_account_is_refused(place: str, call: Any) -> None:
    broker = Broker([])
    with broker.client as client, pytest.raises(ConfigurationError) as caught:
        call(client)
    assert caught.value.message.startswith(f"{place} names another account than the call (accountId): leave it out")
    assert ACCOUNT not in str(caught.value)
    assert OTHER not in str(caught.value)
    assert broker.seen == []


def test_a_ticket_may_repeat_the_account_of_the_call() -> None:
    broker = Broker([{"order_id": "5", "order_status": "Submitted"}])
    with broker.client as client:
        client.orders.place(ACCOUNT, OrdersRequest(orders=[ticket(ACCOUNT), ticket()]))
        client.orders.modify(ACCOUNT, 5, ticket(ACCOUNT))
    assert len(broker.seen) == 2


def test_a_preview_that_is_refused_keeps_its_figures() -> None:
    broker = Broker(SHORT_OF_CASH)
    with broker.client as client, pytest.raises(BrokerRejectionError, match="Available converted to base") as caught:
        client.orders.preview(ACCOUNT, OrdersRequest(orders=[ticket()]))
    assert caught.value.broker_text == SHORT_OF_CASH["error"]
    answer = caught.value.answer
    assert isinstance(answer, OrderPreview)
    assert answer.amount is not None
    assert answer.amount.amount == Decimal("270.94")
    assert answer.to_dict() == SHORT_OF_CASH
    assert "270.94" not in f"{caught.value!r}{vars(caught.value)}"
    for again in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (again.message, again.answer) == (caught.value.message, None), "an answer may name accounts"


@pytest.mark.parametrize(
    "said",
    [{"error": "no"}, {"error": "no", "errors": ["no"], "statusCode": 500, "message": "no", "amount": None}],
)
def test_a_refusal_that_says_nothing_else_has_no_answer(said: dict[str, Any]) -> None:
    broker = Broker(said)
    with broker.client as client, pytest.raises(BrokerRejectionError, match="no") as caught:
        client.orders.preview(ACCOUNT, OrdersRequest(orders=[ticket()]))
    assert caught.value.answer is None


def test_a_refusal_is_told_whatever_stands_beside_it() -> None:
    broker = Broker({"error": "no", "amount": ["unreadable"]})
    with broker.client as client, pytest.raises(BrokerRejectionError, match="no"):
        client.orders.preview(ACCOUNT, OrdersRequest(orders=[ticket()]))
