"""A session that is lost under a program that does nothing about it, on the mock gateway, in the gateway's own time."""

from __future__ import annotations

import asyncio
import threading
import time as real_time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import ibkr_mock
import ibkr_web
from ibkr_auth import AsyncSessionKeeper, BearerAuth, PiTrade, SessionEvent, SessionKeeper, SessionState
from ibkr_core.errors import OutcomeUnknownError, SessionMissingError
from ibkr_core.pacing import Pacing
from ibkr_web.models import OrdersRequest, OrderTicket

HOST = "http://127.0.0.1:5080"
API = HOST + "/v1/api"
LONG = 20.0


class GatewayTime:
    """The gateway's clock. It runs while a keeper waits for something of its own, and at no other time."""

    def __init__(self, gateway: Any) -> None:
        self._gateway = gateway

    def monotonic(self) -> float:
        now: float = self._gateway.clock.now()
        return now

    wall = monotonic

    def sleep(self, seconds: float) -> None:
        real_time.sleep(0.001)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(0.001)

    def pause(self, wake: Any, seconds: float) -> None:
        if seconds > 20.0:  # until the next tickle
            wake.wait(LONG)
        else:
            self._gateway.advance(seconds)

    async def pause_async(self, wake: Any, seconds: float) -> None:
        if seconds > 20.0:
            await wake.wait()
        else:
            self._gateway.advance(seconds)


@pytest.fixture
def gateway() -> Any:
    return ibkr_mock.Gateway(clock=ibkr_mock.ManualClock(), pacing=False)


@pytest.fixture
def time(gateway) -> GatewayTime:
    return GatewayTime(gateway)


@pytest.fixture
def settings(gateway, time) -> Iterator[dict[str, Any]]:
    transport = ibkr_mock.GatewayTransport(gateway)
    secrets = gateway.credentials
    provider = PiTrade(secrets.client_id, secrets.api_key, base_url=HOST, clock=time)
    with BearerAuth(provider, HOST, clock=time, transport=transport) as auth:
        yield {"base_url": API, "auth": auth, "transport": transport, "clock": time, "pacing": Pacing("off")}


def counts(gateway: Any) -> dict[str, int]:
    return dict(gateway.ledger.counts)


def since(before: dict[str, int], gateway: Any, operation: str) -> int:
    found: int = gateway.ledger.counts[operation] - before.get(operation, 0)
    return found


LOSSES: dict[str, Callable[[Any], None]] = {
    "the token": lambda gateway: gateway.faults.add(ibkr_mock.Fault("expire_token", "list_brokerage_accounts")),
    "the session": lambda gateway: gateway.faults.add(ibkr_mock.Fault("lose_session", "list_brokerage_accounts")),
    "to another": lambda gateway: gateway.faults.add(ibkr_mock.Fault("compete", "list_brokerage_accounts")),
}


@pytest.mark.parametrize("loss", LOSSES)
def test_twelve_threads_go_on_within_three_seconds_and_one_opening(gateway, settings, time, loss) -> None:
    with (
        ibkr_web.Client(**settings) as client,
        SessionKeeper(client, clock=time, pause=time.pause, suppress=["o163"]) as keeper,
    ):
        before, began = counts(gateway), time.monotonic()
        LOSSES[loss](gateway)
        answers: list[Any] = []
        threads = [threading.Thread(target=lambda: answers.append(client.accounts.list().accounts)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(LONG)
        took = time.monotonic() - began
        assert len(answers) == 12
        assert keeper.state is SessionState.OPEN
        assert since(before, gateway, "init_brokerage_session") == 1
        assert since(before, gateway, "suppress_questions") == 1
        assert took <= 3.0, "a second of it until the session is established"


@pytest.mark.parametrize("loss", LOSSES)
async def test_twelve_tasks_go_on_within_three_seconds_and_one_opening(gateway, settings, time, loss) -> None:
    async with (
        ibkr_web.AsyncClient(**settings) as client,
        AsyncSessionKeeper(client, clock=time, pause=time.pause_async, suppress=["o163"]) as keeper,
    ):
        before, began = counts(gateway), time.monotonic()
        LOSSES[loss](gateway)
        async with asyncio.timeout(LONG):
            answers = await asyncio.gather(*(client.accounts.list() for _ in range(12)))
        took = time.monotonic() - began
        assert all(answer.accounts for answer in answers)
        assert keeper.state is SessionState.OPEN
        assert since(before, gateway, "init_brokerage_session") == 1
        assert since(before, gateway, "suppress_questions") == 1
        assert took <= 3.0, "a second of it until the session is established"


def test_everything_is_suppressed_again_before_the_next_order(gateway, settings, time) -> None:
    told: list[SessionEvent] = []
    with (
        ibkr_web.Client(**settings) as client,
        SessionKeeper(client, clock=time, pause=time.pause, suppress=["o163"], on_event=told.append) as keeper,
    ):
        account = client.accounts.list().accounts[0]
        ticket = OrderTicket(conid=265598, order_type="LMT", side="BUY", quantity=1, price=100, tif="DAY", c_oid="one")
        body = OrdersRequest(orders=[ticket])
        gateway.faults.add(ibkr_mock.Fault("lose_session", "place_orders"))
        with pytest.raises((SessionMissingError, OutcomeUnknownError)):
            client.orders.place(account, body)
        keeper.ensure_open(LONG)
        client.orders.place(account, body)
        order = [entry.operation for entry in gateway.ledger.requests]
        last = len(order) - 1 - order[::-1].index("place_orders")
        assert order[:last][::-1].index("suppress_questions") < order[:last][::-1].index("init_brokerage_session")
    assert "a call found no session" in [event.reason for event in told]


def test_a_token_that_is_renewed_while_the_session_lives_on_opens_nothing(gateway, settings, time) -> None:
    with ibkr_web.Client(**settings) as client, SessionKeeper(client, clock=time, pause=time.pause) as keeper:
        before = counts(gateway)
        keeper._link.renewed()
        keeper.ensure_open(LONG)
        assert since(before, gateway, "get_auth_status") == 1
        assert since(before, gateway, "init_brokerage_session") == 0
