"""From a ticket to an order: place it, answer the broker's questions, and never send it twice."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs

from ibkr_core.errors import ConfigurationError, RejectedError
from ibkr_workflows._answers import Answers, QuestionRefusedError
from ibkr_workflows._steps import Recipe, Step, run, run_async

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client
    from ibkr_web.models import AdvancedOrderReject, OrderAck, OrderTicket, ReplyRequest

__all__ = [
    "ChoiceNeededError",
    "Submission",
    "new_intent",
    "submit_order",
    "submit_order_async",
    "submit_orders",
    "submit_orders_async",
]

_DECLINE_ALL = Answers()


class ChoiceNeededError(RejectedError):
    """The broker refused the order and offers a choice: answer with `client.orders.answer_notification`.

    Attributes:
        reject: the broker's refusal with its options.
    """

    def __init__(self, reject: AdvancedOrderReject) -> None:
        super().__init__(
            "the broker refused the order and offers a choice",
            operation="place_orders",
            hint="read reject.text and answer with client.orders.answer_notification(...)",
        )
        self.reject = reject

    def __reduce__(self) -> tuple[type[ChoiceNeededError], tuple[AdvancedOrderReject]]:
        return type(self), (self.reject,)


@attrs.frozen
class Submission:
    """Orders that the broker has taken.

    Attributes:
        intent: the `cOID` of the first ticket, which finds the order again whatever happens.
        rows: the broker's rows, in the broker's order (not that of the tickets: pair them by `local_order_id`).
        confirmed: kinds of question that were confirmed on the way.
    """

    intent: str
    rows: tuple[OrderAck, ...]
    confirmed: tuple[str, ...] = ()

    @property
    def order_id(self) -> int:
        """The broker's number of the order; of the parent where there are several."""
        parents = [row for row in self.rows if row.local_order_id == self.intent] or [
            row for row in self.rows if row.parent_order_id is None
        ]
        return (parents or list(self.rows))[0].order_id


def new_intent(key: str | None = None) -> str:
    """An id for one intent to trade, to be used as `cOID`: random, or always the same for the same `key`.

    Make it before the first attempt and keep it: the broker refuses a second order with the same id for 24 hours.
    """
    if key is None:
        return f"w-{uuid.uuid4().hex}"
    return f"w-{hashlib.sha256(key.encode()).hexdigest()[:32]}"


def _with_intents(tickets: Sequence[OrderTicket]) -> list[OrderTicket]:
    if not tickets:
        raise ConfigurationError("tickets: none given, expected at least one OrderTicket")
    ready: list[OrderTicket] = []
    for ticket in tickets:
        # Children of a bracket are found through their parent; the broker wants no id of their own on them.
        if ticket.c_oid or ticket.parent_id:
            ready.append(ticket)
        else:
            ready.append(attrs.evolve(ticket, c_oid=new_intent()))
    return ready


def _reply(question_id: str, body: ReplyRequest) -> Step:
    return lambda client: client.orders.reply(question_id, body=body)


def submitting(account_id: str, tickets: Sequence[OrderTicket], answers: Answers) -> Recipe[Submission]:
    """Places the tickets, then answers one question at a time until rows, a refusal or an error come back."""
    from ibkr_web.models import AdvancedOrderReject, OrderAck, OrderQuestion, OrdersRequest, ReplyRequest

    ready = _with_intents(tickets)
    intent = str(ready[0].c_oid)
    body = OrdersRequest(orders=ready)
    rows: list[Any] = []
    confirmed: list[str] = []
    answer = yield lambda client: client.orders.place(account_id, body=body)
    for turn in itertools.count():
        if isinstance(answer, AdvancedOrderReject):
            raise ChoiceNeededError(answer)
        rows += [row for row in answer if isinstance(row, OrderAck)]
        questions = [row for row in answer if isinstance(row, OrderQuestion)]
        if not questions:
            break
        question = questions[0]
        kinds = tuple(str(kind) for kind in question.message_ids or ())
        if turn >= answers.limit or not answers.confirms(question):
            # Declining is answered with "Order not confirmed", which is what was asked for.
            with contextlib.suppress(RejectedError):
                yield _reply(question.id, ReplyRequest(confirmed=False))
            raise QuestionRefusedError(kinds, tuple(question.message or ()))
        confirmed += kinds
        answer = yield _reply(question.id, ReplyRequest(confirmed=True))
        if not isinstance(answer, AdvancedOrderReject):
            answer = [*answer, *questions[1:]]
    return Submission(intent, tuple(rows), tuple(confirmed))


def submit_orders(
    client: Client, account_id: str, tickets: Sequence[OrderTicket], *, answers: Answers = _DECLINE_ALL
) -> Submission:
    """Places linked tickets (a bracket, a one-cancels-all group) and answers the broker's questions.

    A ticket without `cOID` gets one, so that an order whose answer was lost can be found again. Nothing is sent twice.

    Args:
        client: an open client with a brokerage session.
        account_id: the account to trade for.
        tickets: one ticket, or linked ones. Unrelated orders go in calls of their own.
        answers: which questions to confirm; by default every question is declined.

    Raises:
        QuestionRefusedError: the broker asked something that `answers` do not accept; it was declined.
        ChoiceNeededError: refused with a choice.
        BrokerRejectionError, InvalidRequestError: refused.
        OutcomeUnknownError: nobody knows; look with `reconcile(client, error.intent[0])` before anything else.
    """
    return run(client, submitting(account_id, tickets, answers))


def submit_order(
    client: Client, account_id: str, ticket: OrderTicket, *, answers: Answers = _DECLINE_ALL
) -> Submission:
    """As `submit_orders`, for one ticket."""
    return run(client, submitting(account_id, [ticket], answers))


async def submit_orders_async(
    client: AsyncClient, account_id: str, tickets: Sequence[OrderTicket], *, answers: Answers = _DECLINE_ALL
) -> Submission:
    """As `submit_orders`, for an `AsyncClient`."""
    return await run_async(client, submitting(account_id, tickets, answers))


async def submit_order_async(
    client: AsyncClient, account_id: str, ticket: OrderTicket, *, answers: Answers = _DECLINE_ALL
) -> Submission:
    """As `submit_orders_async`, for one ticket."""
    return await run_async(client, submitting(account_id, [ticket], answers))
