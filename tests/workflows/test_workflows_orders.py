"""Recipes for orders, against the mock gateway over HTTP: with questions, with faults, for both clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from ibkr_auth import BearerAuth, PiTrade
from ibkr_core import NO_RETRY, BrokerRejectionError, ConfigurationError, OutcomeUnknownError, Pacing
from ibkr_core.clock import SystemClock
from ibkr_mock import Fault, Gateway, ManualClock, serve
from ibkr_web import AsyncClient, Client
from ibkr_web.models import OrderQuestion, OrderTicket
from ibkr_workflows import (
    Answers,
    QuestionRefusedError,
    new_intent,
    reconcile,
    reconcile_async,
    submit_order,
    submit_order_async,
    submit_orders,
)

ACCOUNT = "DU7654321"
FAR = {"o163"}


class GatewayClock(SystemClock):
    """The gateway's own time, for whoever signs with it."""

    __slots__ = ("_gateway",)

    def __init__(self, gateway: Any) -> None:
        self._gateway = gateway

    def wall(self) -> float:  # type: ignore[override]
        return float(self._gateway.clock.now())


class Desk:
    def __init__(self, gateway: Any, origin: str) -> None:
        self.gateway = gateway
        self.origin = origin

    def auth(self) -> BearerAuth:
        credentials = self.gateway.credentials
        return BearerAuth(
            PiTrade(
                credentials.client_id,
                credentials.api_key,
                base_url=self.origin,
                clock=GatewayClock(self.gateway),
            ),
            origin=self.origin,
        )

    def options(self) -> dict[str, Any]:
        return {
            "base_url": f"{self.origin}/v1/api",
            "auth": self.auth(),
            "pacing": Pacing(mode="off"),
            "retry": NO_RETRY,
        }

    def open(self, client: Client) -> None:
        from ibkr_web.models import SessionInitRequest

        client.session.init(body=SessionInitRequest(publish=True, compete=True))
        self.gateway.advance(5)
        client.accounts.list()

    def orders(self) -> int:
        return len(self.gateway.ledger.to_dict()["orders"])


@pytest.fixture(scope="module")
def running() -> Iterator[Desk]:
    gateway = Gateway(seed=5, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    with serve(gateway) as origin:
        yield Desk(gateway, str(origin))


@pytest.fixture
def desk(running: Desk) -> Desk:
    running.gateway.reset(5)
    return running


@pytest.fixture
def client(desk: Desk) -> Iterator[Client]:
    with Client(**desk.options()) as client:
        desk.open(client)
        yield client


def ticket(price: float = 100, **more: Any) -> OrderTicket:
    return OrderTicket(conid=265598, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=price, **more)


def test_a_question_that_is_accepted_leads_to_one_order(desk: Desk, client: Client) -> None:
    done = submit_order(client, ACCOUNT, ticket(), answers=Answers(accept=FAR))

    assert done.confirmed == ("o163",)
    assert client.orders.status(done.order_id).order_status in {"PreSubmitted", "Submitted"}
    assert desk.orders() == 1


def test_an_order_without_an_id_gets_one_that_finds_it(client: Client) -> None:
    done = submit_order(client, ACCOUNT, ticket(), answers=Answers(accept=FAR))

    found = reconcile(client, done.intent)

    assert found.verdict == "found"
    assert found.order is not None
    assert found.order.order_id == done.order_id


def test_by_default_a_question_is_declined_and_nothing_is_placed(desk: Desk, client: Client) -> None:
    with pytest.raises(QuestionRefusedError) as refused:
        submit_order(client, ACCOUNT, ticket())

    assert refused.value.message_ids == ("o163",)
    assert refused.value.texts
    assert "o163" in str(refused.value)
    assert desk.orders() == 0


def test_a_person_may_decide(desk: Desk, client: Client) -> None:
    asked: list[OrderQuestion] = []

    def decide(question: OrderQuestion) -> bool:
        asked.append(question)
        return True

    submit_order(client, ACCOUNT, ticket(), answers=Answers(decide=decide))

    assert len(asked) == 1
    assert desk.orders() == 1


def test_no_more_rounds_of_questions_than_allowed(desk: Desk, client: Client) -> None:
    with pytest.raises(QuestionRefusedError):
        submit_order(client, ACCOUNT, ticket(), answers=Answers(accept=FAR, limit=0))
    assert desk.orders() == 0


def test_a_bracket_is_one_submission(desk: Desk, client: Client) -> None:
    parent = ticket(c_oid="bracket-1")
    target = OrderTicket(
        conid=265598, order_type="LMT", side="SELL", tif="GTC", quantity=1, price=400, parent_id="bracket-1"
    )
    stop = OrderTicket(
        conid=265598, order_type="STP", side="SELL", tif="GTC", quantity=1, price=90, parent_id="bracket-1"
    )

    done = submit_orders(client, ACCOUNT, [parent, target, stop], answers=Answers(decide=lambda _: True))

    assert done.intent == "bracket-1"
    assert len(done.rows) == 3
    parents = [row for row in done.rows if row.order_id == done.order_id]
    assert [row.local_order_id for row in parents] == ["bracket-1"]


def test_the_same_intent_twice_is_one_order(desk: Desk, client: Client) -> None:
    intent = new_intent("rebalance 2026-11-21 AAPL")
    submit_order(client, ACCOUNT, ticket(c_oid=intent), answers=Answers(accept=FAR))

    with pytest.raises(BrokerRejectionError):
        submit_order(client, ACCOUNT, ticket(c_oid=intent), answers=Answers(accept=FAR))

    assert desk.orders() == 1


def test_no_ticket_is_an_error_before_anything_is_sent(client: Client) -> None:
    with pytest.raises(ConfigurationError, match="tickets"):
        submit_orders(client, ACCOUNT, [])


@pytest.mark.parametrize("kind", ["drop_after", "error_after", "truncate", "html"])
def test_a_lost_answer_is_found_again_and_never_sent_twice(desk: Desk, client: Client, kind: str) -> None:
    desk.gateway.faults.add(Fault(kind, operation="reply_to_question"))

    with pytest.raises(OutcomeUnknownError):
        submit_order(client, ACCOUNT, ticket(c_oid="lost-1"), answers=Answers(accept=FAR))

    assert reconcile(client, "lost-1").verdict == "found"
    assert desk.orders() == 1


def test_an_order_that_never_arrived_is_not_found(desk: Desk, client: Client) -> None:
    desk.gateway.faults.add(Fault("drop_before", operation="place_orders"))

    with pytest.raises(OutcomeUnknownError) as unknown:
        submit_order(client, ACCOUNT, ticket(c_oid="never-1"), answers=Answers(accept=FAR))

    assert unknown.value.intent == ("never-1",)
    assert reconcile(client, "never-1").verdict == "not-found"
    assert desk.orders() == 0


def test_a_traded_order_is_found_by_its_trades(desk: Desk, client: Client) -> None:
    done = submit_order(client, ACCOUNT, ticket(price=400), answers=Answers(decide=lambda _: True))
    desk.gateway.advance(200)  # shorter than the session lives without a call

    found = reconcile(client, done.intent)

    assert found.verdict == "found"


def test_intents_are_new_or_the_same_for_the_same_key() -> None:
    assert new_intent() != new_intent()
    assert new_intent("a") == new_intent("a") != new_intent("b")
    assert len(new_intent("a" * 500)) <= 64


async def test_the_same_recipe_serves_tasks(desk: Desk) -> None:
    options = desk.options()
    with Client(**options) as opener:
        desk.open(opener)
        async with AsyncClient(**options) as client:
            done = await submit_order_async(client, ACCOUNT, ticket(), answers=Answers(accept=FAR))
            found = await reconcile_async(client, done.intent)
    assert found.verdict == "found"
    assert desk.orders() == 1


def test_the_gateway_can_be_reached_by_anybody(desk: Desk) -> None:
    assert httpx.get(f"{desk.origin}/_mock/health", trust_env=False).status_code == 200
