"""Submitting again what was lost on the way and is known not to be in: the same tickets under the same ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ibkr_core.errors import ConfigurationError
from ibkr_core.intents import Intent
from ibkr_core.options import CallOptions
from ibkr_core.redact import concealed
from ibkr_workflows._answers import Answers
from ibkr_workflows._conversation import OnIntent
from ibkr_workflows._submit import Submission, submit_orders, submit_orders_async
from ibkr_workflows._tickets import Prepared, prepare
from ibkr_workflows._verdicts import Reconciliation

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client

__all__ = ["resubmit", "resubmit_async"]

_DECLINE_ALL: Final = Answers()


def resubmit(
    client: Client,
    found: Reconciliation | Sequence[Reconciliation],
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Submission:
    """Submits again what `reconcile` has found not to be in, under the ids that it had.

    Should the first request come through after all, the broker refuses this one as a duplicate, because every order
    has the id that it had. Children without their parent have none, so they are never submitted again.

    Args:
        client: an open client with a brokerage session.
        found: "not-found" of `reconcile`; of all orders of a one-cancels-all group together.
        answers, on_intent, options: as for `submit_orders`.

    Raises:
        ConfigurationError: a verdict is another one than "not-found", the tickets are not known, or a child comes
            without its parent; nothing was sent.
        IbkrError: as `submit_orders` raises them.
    """
    account, tickets = _again(found)
    return submit_orders(client, account, tickets, answers=answers, on_intent=on_intent, options=options)


async def resubmit_async(
    client: AsyncClient,
    found: Reconciliation | Sequence[Reconciliation],
    *,
    answers: Answers = _DECLINE_ALL,
    on_intent: OnIntent | None = None,
    options: CallOptions | None = None,
) -> Submission:
    """As `resubmit`, for an `AsyncClient`."""
    account, tickets = _again(found)
    return await submit_orders_async(client, account, tickets, answers=answers, on_intent=on_intent, options=options)


def _again(found: Any) -> tuple[str, Prepared]:
    """The account and the tickets of one request."""
    several = [found] if isinstance(found, Reconciliation) else found
    if isinstance(several, str) or not isinstance(several, Sequence) or not several:
        raise ConfigurationError(f"found is a {type(found).__name__}: expected what reconcile gave")
    accounts: set[str | None] = set()
    tickets: list[Any] = []
    for one in several:
        if not isinstance(one, Reconciliation):
            raise ConfigurationError(f"found holds a {type(one).__name__}: expected what reconcile gave")
        if isinstance(one.intent, Intent) and one.intent.ticket is None and one.intent.children:
            raise ConfigurationError(
                f"below {one.intent} children alone were placed: they have no id by which the broker would refuse them "
                "as duplicates, so that they could trade twice; read the children and place what is missing yourself"
            )
        if one.verdict != "not-found" or not one.tickets:
            raise ConfigurationError(
                f"of {one.intent} the verdict is {one.verdict!r}: expected 'not-found' of an order whose ticket is "
                "known; anything else could trade twice"
            )
        own = {ticket.c_oid for ticket in one.tickets if ticket.c_oid}
        if any(ticket.parent_id not in own for ticket in one.tickets if not ticket.c_oid):
            raise ConfigurationError(
                f"the tickets of {one.intent} are children without their parent: they have no id by which the broker "
                "would refuse them as duplicates, so that they could trade twice; read the children of the parent and "
                "place what is missing yourself"
            )
        accounts.add(one.intent.account if isinstance(one.intent, Intent) else None)
        tickets += one.tickets
    if len(accounts) != 1 or None in accounts:
        raise ConfigurationError("found names no account, or several: expected the orders of one request")
    return concealed(str(accounts.pop())), prepare(tickets)
