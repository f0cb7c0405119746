"""One intent never makes two orders, whatever breaks: the whole path of a call, seeded faults, the mock's ledger as
judge.

Each run signs in through the partner exchange, plans a few faults on the calls around an order, and lets somebody place
it: one who asks again with the same `cOID` after every failure, one who stops at the first, one who gives no `cOID` and
may therefore ask only once. `PROPERTY_RUNS=10000` makes ten thousand runs of it.
"""

from __future__ import annotations

import asyncio
import os
from random import Random
from typing import Any

import pytest

from ibkr_auth import BearerAuth, PiTrade
from ibkr_core import (
    AuthenticationError,
    IbkrError,
    OutcomeUnknownError,
    Pacing,
    RateLimitedError,
    RejectedError,
    RetryPolicy,
    SessionError,
)
from ibkr_mock import Fault, Gateway, GatewayTransport, ManualClock
from ibkr_web import AsyncClient, Client
from ibkr_web.models import OrderAck, OrderQuestion, OrdersRequest, OrderTicket, ReplyRequest, SessionInitRequest
from ibkr_workflows import reconcile

RUNS = int(os.environ.get("PROPERTY_RUNS", "800"))
PARTS = 2
ORIGIN = "http://127.0.0.1:5000"
ACCOUNT = "DU7654321"
INTENT = "intent-1"
ATTEMPTS = 4
KINDS = (
    *("drop_before", "drop_after", "error_before", "error_after", "truncate", "html", "invalid_json", "empty"),
    *("rate_limit", "expire_token", "lose_session", "compete", "latency"),
)
PLACES = (
    "place_orders",
    "place_orders",
    "reply_to_question",
    "reply_to_question",
    "exchange_brokerage_bearer_token",
    "*",
)


class SharedClock:
    """The gateway's time for the client too; waiting moves it."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def wall(self) -> float:
        return self._gateway.clock.now()

    monotonic = wall

    def sleep(self, seconds: float) -> None:
        self._gateway.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class World:
    """One run: a gateway in its first state, a client with real authentication, the order to place."""

    def __init__(self, gateway: Gateway, number: int) -> None:
        self.gateway = gateway
        self.random = Random(number)
        gateway.clock = ManualClock()
        gateway.reset(number)
        clock = SharedClock(gateway)
        transport = GatewayTransport(gateway)
        credentials = gateway.credentials
        provider = PiTrade(credentials.client_id, credentials.api_key, base_url=ORIGIN, clock=clock)
        self.auth = BearerAuth(provider, origin=ORIGIN, transport=transport, clock=clock)
        self.options: dict[str, Any] = {
            "base_url": f"{ORIGIN}/v1/api",
            "auth": self.auth,
            "transport": transport,
            "pacing": Pacing(mode="off"),
            "clock": clock,
            "retry": RetryPolicy(random=self.random.random),
            "timeout": 5.0,
        }
        self.calls = 0
        self.unknown: list[OutcomeUnknownError] = []

    def order(self, intent: str | None) -> OrdersRequest:
        """Near the market and taken at once, or far away and questioned."""
        price = self.random.choice([227.0, 150.0])
        more = {} if intent is None else {"c_oid": intent}
        kind = {"order_type": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": price}
        return OrdersRequest(orders=[OrderTicket(conid=265598, **kind, **more)])

    def plan_faults(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            fault = Fault(
                self.random.choice(KINDS),
                operation=self.random.choice(PLACES),
                times=self.random.choice([1, 1, 2, None]),
                skip=self.random.choice([0, 0, 1]),
                status=self.random.choice([500, 502, 503]),
                seconds=self.random.choice([1.0, 30.0]),
                retry_after=self.random.choice([None, 1]),
            )
            self.gateway.faults.add(fault)

    def orders(self) -> list[Any]:
        return self.gateway.ledger.orders

    def order_posts(self) -> int:
        """Requests to place an order that the broker did not turn away at the door."""
        return sum(1 for entry in self.gateway.ledger.of("place_orders") if entry.status != 401)


def open_session(client: Client) -> None:
    client.session.init(body=SessionInitRequest(publish=True, compete=True))
    client.clock.sleep(5)
    client.accounts.list()


def place(client: Client, world: World, body: OrdersRequest) -> bool:
    """Place and say yes to every question; True when the broker acknowledged an order."""
    world.calls += 1
    answer = client.orders.place(ACCOUNT, body=body)
    while isinstance(answer, list) and answer and isinstance(answer[0], OrderQuestion):
        answer = client.orders.reply(answer[0].id, body=ReplyRequest(confirmed=True))
    return isinstance(answer, list) and bool(answer) and all(isinstance(row, OrderAck) for row in answer)


def insist(client: Client, world: World) -> bool:
    """Somebody who sends the same intent again after every failure; True when an order was acknowledged."""
    body = world.order(INTENT)
    for _ in range(ATTEMPTS):
        try:
            if place(client, world, body):
                return True
        except OutcomeUnknownError as unknown:
            world.unknown.append(unknown)
        except (SessionError, AuthenticationError, RateLimitedError):
            world.gateway.advance(10)
            try:
                open_session(client)
            except IbkrError:
                continue
        except RejectedError as refused:
            if "already registered" in str(refused):
                return True
        except IbkrError:
            continue
    return False


@pytest.fixture(scope="module")
def gateway() -> Gateway:
    return Gateway(seed=0, clock=ManualClock(), pacing=False, dam_keys="cv25519")


@pytest.mark.parametrize("part", range(PARTS))
def test_one_intent_never_makes_two_orders(gateway: Gateway, part: int) -> None:
    made = unknown = 0
    for number in range(part, RUNS, PARTS):
        world = World(gateway, number)
        with Client(**world.options) as client:
            open_session(client)
            world.plan_faults()
            acknowledged = insist(client, world)
            count = len(gateway.ledger.orders_of(INTENT))
            assert count <= 1, f"run {number}: one intent made {count} orders"
            assert not acknowledged or count == 1, f"run {number}: an order was acknowledged that does not exist"
            assert all(error.intent and isinstance(error.__cause__, IbkrError) for error in world.unknown)
            assert {e.intent for e in world.unknown if e.operation == "place_orders"} <= {(INTENT,)}
            assert world.order_posts() <= world.calls, f"run {number}: the client sent an order again by itself"
            # When the trouble is over, looking tells the truth.
            gateway.faults.clear()
            world.gateway.advance(10)
            open_session(client)
            verdict = reconcile(client, INTENT).verdict
            assert verdict == ("found" if count else "not-found"), f"run {number}: {verdict} with {count} orders"
        made += count
        unknown += not acknowledged
    assert made > RUNS // PARTS // 3, "too few orders were made to say anything"
    assert unknown > RUNS // PARTS // 10, "too few runs went wrong to say anything"


def test_the_property_fails_where_the_broker_takes_an_id_twice(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ibkr_mock.trading.book.Book.taken", lambda *args: None)
    with pytest.raises(AssertionError, match=r"one intent made \d orders"):
        test_one_intent_never_makes_two_orders(gateway, 0)


def test_one_call_without_an_id_never_makes_two_orders(gateway: Gateway) -> None:
    made = failed = 0
    for number in range(RUNS // 2):
        world = World(gateway, number)
        with Client(**world.options) as client:
            open_session(client)
            world.plan_faults()
            try:
                place(client, world, world.order(None))
            except IbkrError:
                failed += 1
            assert len(world.orders()) <= 1, f"run {number}: one call made {len(world.orders())} orders"
            assert world.order_posts() <= 1, f"run {number}: the client sent an order again by itself"
        made += len(world.orders())
    assert made > RUNS // 10
    assert failed > RUNS // 10


def test_one_call_of_a_task_never_makes_two_orders(gateway: Gateway) -> None:
    async def run(world: World) -> None:
        async with AsyncClient(**world.options) as client:
            world.plan_faults()
            try:
                await client.orders.place(ACCOUNT, body=world.order(None))
            except IbkrError:
                return

    made = 0
    for number in range(RUNS // 4):
        world = World(gateway, number)
        with Client(**world.options) as opener:
            open_session(opener)
        asyncio.run(run(world))
        assert len(world.orders()) <= 1, f"run {number}: one call made {len(world.orders())} orders"
        assert world.order_posts() <= 1, f"run {number}: the client sent an order again by itself"
        made += len(world.orders())
    assert made > 0
