"""From tickets to orders: place them, answer the broker's questions, and never send them twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import attrs

from ibkr_core.client import BaseClient
from ibkr_core.errors import ConfigurationError, DuplicateIntentError, IbkrError
from ibkr_core.intents import Intent
from ibkr_core.options import CallOptions
from ibkr_core.redact import concealed
from ibkr_core.retry import NO_RETRY
from ibkr_workflows._answers import Answers
from ibkr_workflows._conversation import Heard, OnIntent, check_user_code, conversing, own_intents, telling
from ibkr_workflows._duplicates import resolving
from ibkr_workflows._errors import (
    ChoiceNeededError,
    DecisionError,
    Leg,
    OrdersRefusedError,
    PartlyTakenError,
    SubmissionUnknownError,
)
from ibkr_workflows._lists import LOOKING
from ibkr_workflows._rows import Reading, is_over, read_rows
from ibkr_workflows._steps import Call, Recipe, do, run, run_async
from ibkr_workflows._tickets import Prepared, checked_account, prepare
from ibkr_workflows._views import WORKING, View, view_of_status

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client
    from ibkr_web.models import OrderAck, OrderTicket

__all__ = ["Submission", "submit_order", "submit_order_async", "submit_orders", "submit_orders_async"]

_DECLINE_ALL: Final = Answers()
_ASKING: Final = 5.0
"""Seconds that asking for the session may keep an order waiting."""


@attrs.frozen
class Submission:
    """Orders that the broker has taken: every ticket of the request is in.

    Attributes:
        intent: the `cOID` of the first order, which finds it again whatever happens.
        intents: one for each order with an id of its own.
        legs: the rows with their tickets, in the broker's order. The ticket is None where the answer does not tell
            several children of one bracket apart.
        confirmed: kinds of question that were confirmed on the way.
    """

    intent: Intent
    intents: tuple[Intent, ...]
    legs: tuple[Leg, ...]
    confirmed: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[OrderAck, ...]:
        """The broker's rows, in the broker's order (not that of the tickets)."""
        return tuple(leg.row for leg in self.legs)

    @property
    def order_id(self) -> int:
        """The broker's number of the order: of the parent of a bracket, of the first ticket of a group."""
        parent = self.intent.ticket
        first = [leg for leg in self.legs if parent is not None and leg.ticket is parent]
        number: int = (first or list(self.legs))[0].row.order_id
        return number

    @property
    def not_working(self) -> tuple[OrderAck, ...]:
        """Rows of orders that are in but do not work: `Inactive`, waiting for an answer, or ended at once."""
        return tuple(row for row in self.rows if str(row.order_status) not in WORKING)

    @property
    def working(self) -> bool:
        """Whether the broker says of every order that it works, is on its way to the market, or is filled."""
        return not self.not_working


def submitting(
    client: BaseClient,
    account_id: str,
    tickets: Prepared,
    answers: Answers,
    on_intent: OnIntent | None,
    options: CallOptions | None,
) -> Recipe[Submission]:
    """Tells the intents, places the tickets, answers the questions, and pairs the rows with the tickets."""
    from ibkr_web.models import OrdersRequest

    intents = tickets.intents
    try:
        checked_account(account_id, tickets)
        check_user_code(client, answers, on_intent, options)
        yield from _knowing_the_session(client, options)
        attempt = tickets.claim(str(account_id))
        # From here on nothing of another submission of the same tickets gets in.
        intents = attempt.intents
        yield from telling(intents, on_intent)
        body = OrdersRequest(orders=list(tickets))
        try:
            heard = yield from conversing(
                client,
                lambda c, with_talk: c.orders.place(account_id, body=body, options=with_talk),
                (*intents, *tickets.intents),
                answers,
                options,
                lambda rows: bool((reading := read_rows(tickets, rows)).foreign or reading.odd),
            )
        except DuplicateIntentError as duplicate:
            legs = yield from resolving(client, attempt, duplicate)
            heard = Heard()
        else:
            legs = yield from _settling(client, tickets, heard)
        for several in (intents, tickets.intents):
            _note_numbers(several, legs)
        return Submission(intents[0], intents, legs, tuple(heard.confirmed))
    except BaseException as error:
        own_intents(error, intents)
        raise


def _knowing_the_session(client: BaseClient, options: CallOptions | None) -> Recipe[None]:
    """Read the accounts before the first order of a session, as the broker wants it. The answer names the session,
    without which nobody could ever say that an order is not there.
    """
    if not client.gate.asks_session():
        return
    options = options or CallOptions()
    least = min(options.deadline or _ASKING, _ASKING)
    brief = options.replace(retry=NO_RETRY, deadline=least)
    try:
        yield from do(lambda c: c.accounts.list(options=brief))
    except ConfigurationError:
        raise
    except IbkrError:
        # The order itself will say what is wrong.
        return


def _settling(client: BaseClient, tickets: Prepared, heard: Heard) -> Recipe[tuple[Leg, ...]]:
    """What the rows come to: the orders, or the error that says what is in, what is not, and what nobody knows."""
    rows = heard.rows
    reading = read_rows(tickets, rows)
    if reading.foreign:
        # The answer belongs to another request, so whatever comes next on that connection may be misplaced too.
        client.drop_connections()
    problem = _problem(reading)
    refusal = heard.refusal()
    if problem is None and (reading.unclear or (reading.refused and reading.unpaired)):
        views = yield from _looking_at(reading.taken)
        reading = read_rows(tickets, rows, views)
        problem = _problem(reading)
    taken, refused = tuple(reading.taken), tuple(reading.refused)
    over = tuple(leg for leg in taken if is_over(leg))
    if len(over) < len(taken):
        # Beside orders that live, one that ended at once protects them no more than one that was refused.
        taken, refused = tuple(leg for leg in taken if leg not in over), (*refused, *over)
    if problem is not None:
        raise SubmissionUnknownError(problem, rows=rows, operation="place_orders") from refusal or heard.raised
    if heard.raised is not None:
        if isinstance(heard.raised, DecisionError):
            heard.raised.rows = rows
        raise heard.raised
    if heard.choice is not None:
        raise ChoiceNeededError(heard.choice, rows)
    if refusal is not None and heard.several and heard.replies:
        raise SubmissionUnknownError(
            "one of several questions was not confirmed, others were: some order may be in",
            rows=rows,
            operation="reply_to_question",
        ) from refusal
    if refusal is not None and not (taken and refused):
        raise refusal from heard.trouble
    if taken and refused:
        raise PartlyTakenError(taken, refused, unconfirmed=refusal is not None) from refusal
    if reading.missing or not taken:
        if refused and not reading.missing:
            raise OrdersRefusedError(refused)
        raise SubmissionUnknownError(
            f"the broker's answer has no row for {reading.missing} of {len(tickets)} tickets",
            rows=rows,
            operation="place_orders",
        )
    if reading.unclear:
        raise SubmissionUnknownError(
            "the broker's answer does not tell which row is which order", rows=rows, operation="place_orders"
        )
    return taken


def _problem(reading: Reading) -> str | None:
    """Why nothing follows from the rows, if so."""
    if reading.foreign:
        return "the broker's answer has rows about orders that are not of this request"
    if reading.odd:
        return "the broker's answer has rows that cannot be understood"
    if reading.surplus:
        return f"the broker's answer has {reading.surplus} rows more than there are tickets"
    return None


def _looking_at(legs: list[Leg]) -> Recipe[dict[int, View]]:
    """What the broker says of single orders; those that cannot be read are left out."""
    views: dict[int, View] = {}
    for leg in legs:
        number = leg.row.order_id
        try:
            status = yield from do(_status(number))
        except IbkrError:
            # The orders are in whether they can be read or not; without the look, pairs stay open.
            continue
        if status.order_id == number:
            views[number] = view_of_status(status)
    return views


def _status(number: int) -> Call:
    return lambda c: c.orders.status(number, options=LOOKING)


def _note_numbers(intents: Sequence[Intent], legs: Sequence[Leg]) -> None:
    for intent in intents:
        for leg in legs:
            if leg.ticket is not None and leg.ticket is intent.ticket:
                intent.order_id = leg.order_id


def submit_orders(
    client: Client,
    account_id: str,
    tickets: Prepared | Sequence[OrderTicket],
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Submission:
    """Places linked tickets (a bracket, a one-cancels-all group) and answers the broker's questions.

    A ticket without `cOID` gets one, so that an order whose answer was lost can be found again; `prepare` does the same
    beforehand. Nothing is sent twice, except that a request that the broker did not let in (401) goes again when every
    order has a `cOID`.

    Whatever leaves this function, Ctrl-C included, carries the intents of all tickets: `intents_of(error)` has them and
    `reconcile(client, error)` looks for them.

    Args:
        client: an open client with a brokerage session.
        account_id: the account to trade for.
        tickets: one ticket, linked ones, or what `prepare` gave. Unrelated orders go in calls of their own.
        answers: which questions to confirm; by default every question is declined.
        on_intent: called with the intents before the first byte leaves, to write them down. What it raises stops the
            submission: nothing was sent.
        options: time limits and the like, for each call.

    Raises:
        ConfigurationError: an argument cannot be used; nothing was sent.
        QuestionRefusedError: the broker asked something that `answers` do not confirm; `rows` has what is in.
        ChoiceNeededError: the order is held back, with a choice.
        OrdersRefusedError, BrokerRejectionError, InvalidRequestError: refused, all of it.
        PartlyTakenError: some tickets are in and some are not; act at once.
        DuplicateIntentError: the broker has an order with this `cOID` already; `found` has it.
        DecisionError: `decide` gave neither True nor False; the question was declined.
        OutcomeUnknownError: nobody knows; look with `reconcile(client, error)` before anything else.
    """
    account_id = concealed(account_id)
    ready = prepare(tickets)
    return run(client, submitting(client, account_id, ready, answers, on_intent, options), ready.intents)


def submit_order(
    client: Client,
    account_id: str,
    ticket: OrderTicket | Prepared,
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Submission:
    """As `submit_orders`, for one ticket."""
    account_id = concealed(account_id)
    ready = _one(ticket)
    return run(client, submitting(client, account_id, ready, answers, on_intent, options), ready.intents)


async def submit_orders_async(
    client: AsyncClient,
    account_id: str,
    tickets: Prepared | Sequence[OrderTicket],
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Submission:
    """As `submit_orders`, for an `AsyncClient`. `decide` and `on_intent` may be coroutine functions.

    A cancelled task ends it where it is: nothing more is sent, and the cancellation carries the intents.
    """
    account_id = concealed(account_id)
    ready = prepare(tickets)
    return await run_async(client, submitting(client, account_id, ready, answers, on_intent, options), ready.intents)


async def submit_order_async(
    client: AsyncClient,
    account_id: str,
    ticket: OrderTicket | Prepared,
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Submission:
    """As `submit_orders_async`, for one ticket."""
    account_id = concealed(account_id)
    ready = _one(ticket)
    return await run_async(client, submitting(client, account_id, ready, answers, on_intent, options), ready.intents)


def _one(ticket: OrderTicket | Prepared) -> Prepared:
    ready = prepare(ticket)
    if len(ready) != 1:
        raise ConfigurationError(f"ticket: {len(ready)} given, expected one; submit_orders takes several")
    return ready
