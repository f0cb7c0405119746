"""Changing an order: the questions are answered as for placing it, and a new number is told."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

import attrs

from ibkr_core.client import BaseClient
from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_core.intents import Intent
from ibkr_core.options import CallOptions
from ibkr_core.redact import concealed
from ibkr_workflows._answers import Answers
from ibkr_workflows._conversation import Heard, OnIntent, check_user_code, conversing, own_intents, telling
from ibkr_workflows._errors import ChoiceNeededError, DecisionError, Leg, OrdersRefusedError, SubmissionUnknownError
from ibkr_workflows._rows import is_odd, is_refused, refs_of
from ibkr_workflows._steps import Recipe, do, run, run_async
from ibkr_workflows._tickets import checked_account, checked_order_id
from ibkr_workflows._views import WORKING, View, view_of_status

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client
    from ibkr_web.models import OrderAck, OrderTicket

__all__ = ["Modification", "modify_order", "modify_order_async"]

_DECLINE_ALL: Final = Answers()


@attrs.frozen
class Modification:
    """A change that the broker has taken.

    Attributes:
        intent: names the change, for `reconcile`.
        row: the broker's row.
        previous_id: the number that the order had before, where it has another one now; else None.
        confirmed: kinds of question that were confirmed on the way.
    """

    intent: Intent
    row: OrderAck
    previous_id: int | None = None
    confirmed: tuple[str, ...] = ()

    @property
    def order_id(self) -> int:
        """The broker's number of the order from now on."""
        return self.row.order_id

    @property
    def rows(self) -> tuple[OrderAck, ...]:
        """The row, as `Submission.rows` has its rows."""
        return (self.row,)

    @property
    def working(self) -> bool:
        """Whether the broker says that the order works, is on its way to the market, or is filled."""
        return str(self.row.order_status) in WORKING


def modifying(
    client: BaseClient,
    account_id: str,
    intent: Intent,
    answers: Answers,
    on_intent: OnIntent | None,
    options: CallOptions | None,
) -> Recipe[Modification]:
    """Notes the order as it is, sends the change, answers the questions, and reads the row."""
    number, ticket = int(intent), intent.ticket
    try:
        check_user_code(client, answers, on_intent, options)
        yield from telling((intent,), on_intent)
        intent.before = yield from _status(number, options)
        heard = yield from conversing(
            client,
            lambda c, with_talk: c.orders.modify(account_id, number, ticket, options=with_talk),
            (intent,),
            answers,
            options,
            lambda rows: any(not _is_ours(row, intent) for row in rows),
        )
        return _settled(client, intent, heard)
    except BaseException as error:
        own_intents(error, (intent,))
        raise


def _status(number: int, options: CallOptions | None) -> Recipe[View | None]:
    """The order before the change, so that afterwards it can be told what was to change; None if it cannot be read."""
    try:
        status = yield from do(lambda c: c.orders.status(number, options=options))
    except ConfigurationError:
        raise
    except IbkrError:
        # The change itself will say what is wrong with the session or the order.
        return None
    return view_of_status(status) if status.order_id == number else None


def _settled(client: BaseClient, intent: Intent, heard: Heard) -> Modification:
    """What the answer comes to."""
    rows, number = heard.rows, int(intent)
    refusal = heard.refusal()
    if any(_is_foreign(row, intent) for row in rows):
        # The answer belongs to another request, so whatever comes next on that connection may be misplaced too.
        client.drop_connections()
    if any(not _is_ours(row, intent) for row in rows) or len(rows) > 1:
        raise SubmissionUnknownError(
            "the broker's answer does not tell what became of this order", rows=rows, operation="modify_order"
        ) from refusal
    if heard.raised is not None:
        if isinstance(heard.raised, DecisionError):
            heard.raised.rows = rows
        raise heard.raised
    if heard.choice is not None:
        raise ChoiceNeededError(heard.choice, rows, "modify_order")
    if refusal is not None:
        raise refusal from heard.trouble
    if not rows:
        raise SubmissionUnknownError("the broker's answer has no row", operation="modify_order")
    row = rows[0]
    if is_refused(row):
        raise OrdersRefusedError((Leg(row, intent.ticket),), "modify_order")
    intent.order_id = row.order_id
    return Modification(intent, row, None if row.order_id == number else number, tuple(heard.confirmed))


def _own_id(intent: Intent) -> str | None:
    before: View | None = intent.before
    return intent.ticket.c_oid or (before.order_ref if before is not None else None)


def _is_foreign(row: Any, intent: Intent) -> bool:
    own = _own_id(intent)
    return own is not None and bool(refs_of(row) - {own})


def _is_ours(row: Any, intent: Intent) -> bool:
    """Whether a row is about this order: it says so by number or by the caller's own id, or it says nothing else."""
    if is_odd(row) or _is_foreign(row, intent):
        return False
    return is_refused(row) or row.order_id == int(intent) or not refs_of(row) or _own_id(intent) is not None


def modify_order(
    client: Client,
    account_id: str,
    order_id: int | str,
    ticket: OrderTicket,
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Modification:
    """Changes an order that still works, and answers the broker's questions.

    The order is read first (`client.orders.status`), so that it can be told afterwards whether the change was made.

    Args:
        client: an open client with a brokerage session.
        account_id: the account of the order.
        order_id: the broker's number of the order.
        ticket: the whole ticket with the change, which is copied; contract, side and account stay as they are.
        answers: which questions to confirm; by default every question is declined.
        on_intent: called with the intent before anything is sent, to write it down. What it raises stops the change.
        options: time limits and the like, for each call.

    Raises:
        ConfigurationError: an argument cannot be used; nothing was sent.
        QuestionRefusedError: the broker asked something that `answers` do not confirm.
        ChoiceNeededError: the broker does not take the change as it is, and offers a choice.
        OrdersRefusedError, BrokerRejectionError, InvalidRequestError: refused.
        DecisionError: `decide` gave neither True nor False; the question was declined.
        OutcomeUnknownError: nobody knows; look with `reconcile(client, error)` before anything else.
    """
    account_id = concealed(account_id)
    intent = _intent(account_id, order_id, ticket)
    return run(client, modifying(client, account_id, intent, answers, on_intent, options), (intent,))


async def modify_order_async(
    client: AsyncClient,
    account_id: str,
    order_id: int | str,
    ticket: OrderTicket,
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Modification:
    """As `modify_order`, for an `AsyncClient`."""
    account_id = concealed(account_id)
    intent = _intent(account_id, order_id, ticket)
    return await run_async(client, modifying(client, account_id, intent, answers, on_intent, options), (intent,))


def _intent(account_id: str, order_id: int | str, ticket: OrderTicket) -> Intent:
    from ibkr_web.models import OrderTicket

    if not isinstance(ticket, OrderTicket):
        raise ConfigurationError(f"ticket is a {type(ticket).__name__}: expected an OrderTicket")
    checked_account(account_id, [ticket])
    number = checked_order_id(order_id)
    return Intent(
        str(number), kind="order_id", action="modify", account=str(account_id), ticket=deepcopy(ticket), order_id=number
    )
