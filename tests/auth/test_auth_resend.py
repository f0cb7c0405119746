"""After a 401 a renewing plugin sends a call of the contract again only where the contract allows it."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from ibkr_auth import BearerAuth
from ibkr_core import AuthenticationError, IbkrError, InvalidRequestError, OutcomeUnknownError, Pacing
from ibkr_web import AsyncClient, Client
from ibkr_web.api.accounts import list_brokerage_accounts
from ibkr_web.api.orders import cancel_order, modify_order, place_orders, reply_to_question
from ibkr_web.api.session import logout
from ibkr_web.models import OrdersRequest, OrderTicket, ReplyRequest

BASE = "https://api.ibkr.com/v1/api"


def ticket(**changes: Any) -> OrderTicket:
    return OrderTicket(conid=1, order_type="MKT", side="BUY", tif="DAY", quantity=1, **changes)


def placing(*tickets: OrderTicket) -> Any:
    return place_orders.build_call("DU1", OrdersRequest(orders=list(tickets)))


CALLS = {
    "a look": (list_brokerage_accounts.build_call(), 2),
    "an order with an id": (placing(ticket(c_oid="mine")), 2),
    "a bracket": (placing(ticket(c_oid="mine"), ticket(parent_id="mine")), 2),
    "an order without": (placing(ticket()), 1),
    "one of two without": (placing(ticket(c_oid="mine"), ticket()), 1),
    "a change": (modify_order.build_call("DU1", "7", ticket()), 2),
    "a cancellation": (cancel_order.build_call("DU1", "7"), 2),
    "an answer": (reply_to_question.build_call("q", ReplyRequest(confirmed=True)), 1),
    "a logout": (logout.build_call(), 1),
}


class Broker(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Refuses the first token, after the effect for all we know."""

    def __init__(self) -> None:
        self.tokens: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.tokens.append(request.headers["authorization"].removeprefix("Bearer "))
        return httpx.Response(401 if self.tokens[-1] == "token-1" else 400)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", CALLS)
def test_what_goes_again(provider, clock, name, asynchronous) -> None:
    call, times = CALLS[name]
    broker = Broker()
    with BearerAuth(provider, clock=clock) as auth:
        settings: dict[str, Any] = {"auth": auth, "transport": broker, "pacing": Pacing("off")}
        client: Any = (AsyncClient if asynchronous else Client)(BASE, **settings)
        with pytest.raises(IbkrError) as caught:
            asyncio.run(client.send(call)) if asynchronous else client.send(call)
    assert broker.tokens == ["token-1", "token-2"][:times]
    error = caught.value
    assert isinstance(error, OutcomeUnknownError) is (call.operation.retry == "reconcile")
    assert isinstance(error.__cause__ or error, InvalidRequestError if times == 2 else AuthenticationError)
    assert ("not sent again" in str(error)) is (times == 1)


@pytest.mark.parametrize("name", ["an order with an id", "a change", "an answer"])
def test_a_renewal_that_fails_is_an_unknown_outcome(provider, clock, name) -> None:
    broker = Broker()
    with BearerAuth(provider, clock=clock) as auth:
        client = Client(BASE, auth=auth, transport=broker, pacing=Pacing("off"))
        auth.headers_for(BASE)
        provider.errors.append(AuthenticationError("the login is gone"))
        with pytest.raises(OutcomeUnknownError) as caught:
            client.send(CALLS[name][0])
    assert type(caught.value.__cause__) is AuthenticationError
    assert caught.value.intent
    assert broker.tokens == ["token-1"]
