"""Recipes and the gate: a question and its answer stay together, and whoever ends a conversation is heard."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from ibkr_core import OrderConversationError, intents_of
from ibkr_core.clock import SYSTEM_CLOCK
from ibkr_web import AsyncClient
from ibkr_workflows import Answers, QuestionRefusedError, SubmissionUnknownError, submit_order, submit_order_async

ACCOUNT = "DU7654321"
QUESTION = {"id": "q-1", "message": ["Sure?"], "messageIds": ["o163"]}
ROW = {"order_id": "11", "order_status": "Submitted", "local_order_id": "a"}
DONE = {"msg": "Request was submitted", "order_id": 7, "conid": 265598, "account": ACCOUNT}


def test_a_call_from_inside_decide_that_would_end_the_question_is_refused_at_once(broker: Any, ticket: Any) -> None:
    broker.answer("place", [QUESTION]).answer("reply", {"error": "Order not confirmed "})

    with broker.client() as client:

        def decide(_: Any) -> bool:
            client.accounts.list()
            return True

        with pytest.raises(OrderConversationError) as refused:
            submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    assert broker.calls() == ["place", "reply"]
    assert broker.sent("reply") == [{"confirmed": False}]
    assert intents_of(refused.value) == ("a",)


def test_a_task_that_decide_starts_is_refused_too(broker: Any, ticket: Any) -> None:
    broker.answer("place", [QUESTION]).answer("reply", {"error": "Order not confirmed "})

    async def run() -> None:
        async with broker.client(AsyncClient) as client:

            async def decide(_: Any) -> bool:
                await asyncio.create_task(client.accounts.list())
                return True

            with pytest.raises(OrderConversationError):
                await submit_order_async(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    asyncio.run(run())
    assert broker.calls() == ["place", "reply"]


@pytest.mark.parametrize("answer", [True, False])
def test_a_conversation_that_a_cancel_ends_is_told(broker: Any, ticket: Any, answer: bool) -> None:
    broker.answer("place", [QUESTION]).answer("cancel", DONE)

    with broker.client() as client:

        def decide(_: Any) -> bool:
            client.orders.cancel(ACCOUNT, 7)
            return answer

        expected = SubmissionUnknownError if answer else QuestionRefusedError
        with pytest.raises(expected) as ended:
            submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    assert ended.value.intent == ("a",)
    assert isinstance(ended.value.__cause__, OrderConversationError)
    assert broker.calls() == ["place", "cancel"]


def test_somebody_who_thinks_too_long_is_told(drive: Any, broker: Any, ticket: Any) -> None:
    broker.answer("place", [QUESTION]).answer("reply", [ROW])

    def decide(_: Any) -> bool:
        broker.now += 111
        return True

    with pytest.raises(SubmissionUnknownError, match="could not be answered") as ended:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))

    assert broker.calls() == ["place"]
    assert ended.value.intent == ("a",)


class Boom(BaseException):
    """What nobody catches."""


@pytest.mark.parametrize("end", ["answered", "struck", "declined"])
def test_the_others_go_on_when_a_recipe_has_ended(broker: Any, ticket: Any, end: str) -> None:
    broker.answer("place", [QUESTION]).answer(
        "reply", [ROW] if end == "answered" else {"error": "Order not confirmed "}
    )

    def decide(_: Any) -> bool:
        if end == "struck":
            raise Boom
        return end == "answered"

    with broker.client() as client:
        other = threading.Thread(target=client.accounts.list)
        try:
            submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))
        except (Exception, Boom):
            assert end != "answered"
        other.start()
        other.join(5)
        assert not other.is_alive()
    assert broker.calls()[-1] == "accounts"


def test_other_calls_wait_for_the_answer(broker: Any, ticket: Any) -> None:
    broker.answer("place", [QUESTION]).answer("reply", [ROW])
    started = threading.Event()

    with broker.client(clock=SYSTEM_CLOCK) as client:

        def read() -> None:
            started.set()
            client.accounts.list()

        other = threading.Thread(target=read)

        def decide(_: Any) -> bool:
            other.start()
            started.wait(5)
            other.join(0.05)
            assert other.is_alive()
            return True

        submit_order(client, ACCOUNT, ticket(c_oid="a"), answers=Answers(decide=decide))
        other.join(5)

    assert broker.calls() == ["place", "reply", "accounts"]
