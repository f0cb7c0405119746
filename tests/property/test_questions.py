"""Orders that raise questions, placed from many threads and tasks beside somebody who reads prices without a pause.

The gateway forgets a question with any other request below `/iserver`, so one call in between loses an order.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from ibkr_core import CallOptions, OrderGate, Pacing, RetryPolicy
from ibkr_mock import Gateway, serve
from ibkr_web import AsyncClient, Client
from ibkr_web.models import OrdersRequest, OrderTicket, ReplyRequest
from ibkr_workflows import Answers, submit_order, submit_order_async

ACCOUNT = "DU7654321"
YES = Answers(accept={"o163"})
THREADS, OF_THREAD = 4, 5
TASKS, OF_TASK = 16, 2
LATENCY_MS = 2.0


def ticket(intent: str) -> OrderTicket:
    return OrderTicket(conid=265598, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=150.0, c_oid=intent)


class Desk:
    """A gateway over HTTP, a gate, and clients that share it."""

    def __init__(self, origin: str, gateway: Any) -> None:
        self.gateway = gateway
        self.settings: dict[str, Any] = {
            "base_url": f"{origin}/v1/api",
            "pacing": Pacing("off"),
            "gate": OrderGate(),
            "retry": RetryPolicy(attempts=1, budget=120.0),
        }
        self.stop = threading.Event()
        self.reads = 0
        self.failures: list[BaseException] = []

    def read(self) -> None:
        with Client(**self.settings) as client:
            while not self.stop.is_set():
                client.marketdata.snapshot([265598], fields=["31"])
                self.reads += 1

    def run(self, *jobs: Any) -> list[threading.Thread]:
        def guarded(job: Any) -> None:
            try:
                job()
            except BaseException as error:
                self.failures.append(error)

        threads = [threading.Thread(target=guarded, args=(job,)) for job in jobs]
        for thread in threads:
            thread.start()
        return threads

    def check(self, intents: set[str]) -> None:
        assert self.failures == []
        placed = [order.ref for order in self.gateway.ledger.orders]
        assert len(placed) == len(intents)
        assert set(placed) == intents
        assert repr(self.settings["gate"]) == "<OrderGate free, 0 in flight, 0 waiting>"
        assert self.reads > 0


@pytest.fixture
def desk() -> Iterator[Desk]:
    gateway = Gateway(seed=3, pacing=False, auth="none", latency_ms=LATENCY_MS)
    with serve(gateway) as origin:
        desk = Desk(origin, gateway)
        with Client(**desk.settings) as client:
            client.accounts.list()
        yield desk
        desk.stop.set()


def test_threads_lose_no_order_to_each_other_or_to_a_reader(desk):
    def trade(number: int) -> None:
        with Client(**desk.settings) as client:
            for turn in range(OF_THREAD):
                submit_order(client, ACCOUNT, ticket(f"t{number}-{turn}"), answers=YES)

    (reader,) = desk.run(desk.read)
    for thread in desk.run(*(lambda n=n: trade(n) for n in range(THREADS))):
        thread.join()
    desk.stop.set()
    reader.join()
    desk.check({f"t{number}-{turn}" for number in range(THREADS) for turn in range(OF_THREAD)})


async def test_tasks_lose_no_order_to_each_other_or_to_a_reader(desk):
    async def trade(client: AsyncClient, number: int) -> None:
        for turn in range(OF_TASK):
            await submit_order_async(client, ACCOUNT, ticket(f"a{number}-{turn}"), answers=YES)

    (reader,) = desk.run(desk.read)
    async with AsyncClient(**desk.settings) as client:
        await asyncio.gather(*(trade(client, number) for number in range(TASKS)))
    desk.stop.set()
    await asyncio.to_thread(reader.join)
    desk.check({f"a{number}-{turn}" for number in range(TASKS) for turn in range(OF_TASK)})


def test_who_answers_by_hand_loses_none_either(desk):
    gate = desk.settings["gate"]

    def answer(client: Client, intent: str, options: CallOptions | None = None) -> None:
        rows: Any = client.orders.place(ACCOUNT, body=OrdersRequest(orders=[ticket(intent)]), options=options)
        while (question := getattr(rows[0], "id", None)) is not None:
            rows = client.orders.reply(question, body=ReplyRequest(confirmed=True), options=options)

    def plainly(intent: str) -> None:
        with Client(**desk.settings) as client:
            answer(client, intent)

    def with_a_conversation(intent: str) -> None:
        with Client(**desk.settings) as client:
            answer(client, intent, CallOptions(conversation=gate.conversation()))

    def in_a_block(intent: str) -> None:
        with Client(**desk.settings) as client, gate.hold():
            answer(client, intent)

    ways = {f"{way.__name__}-{turn}": way for way in (plainly, with_a_conversation, in_a_block) for turn in range(4)}
    (reader,) = desk.run(desk.read)
    for thread in desk.run(*(lambda way=way, intent=intent: way(intent) for intent, way in ways.items())):
        thread.join()
    desk.stop.set()
    reader.join()
    desk.check(set(ways))
