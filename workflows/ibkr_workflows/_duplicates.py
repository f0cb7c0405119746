"""When the broker says that it has an order with this id already: look which one, before anything is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ibkr_core.client import BaseClient
from ibkr_core.errors import ConfigurationError, DuplicateIntentError
from ibkr_workflows._errors import DuplicateOrderError, Leg
from ibkr_workflows._reconcile import SETTLE, reconciling
from ibkr_workflows._rows import read_rows
from ibkr_workflows._steps import Recipe
from ibkr_workflows._tickets import Attempt, Prepared
from ibkr_workflows._verdicts import Reconciliation
from ibkr_workflows._views import same_order, view_of_live

if TYPE_CHECKING:
    from ibkr_web.models import LiveOrder, OrderAck

__all__ = ["resolving"]


def resolving(client: BaseClient, attempt: Attempt, duplicate: DuplicateIntentError) -> Recipe[tuple[Leg, ...]]:
    """The orders as legs, if they are what the tickets say and of this very submission: its request had been sent
    before, by the client or by an `auth` that repeats requests by itself, so that the ids are known to nobody else.

    Raises:
        DuplicateOrderError: with what was found, in all other cases: an order of an earlier request, another one under
            the same id, or none that can be seen.
    """
    tickets = attempt.tickets
    try:
        found = yield from reconciling(client, attempt.intents, account_id=None, settle=SETTLE, wait=False)
    except ConfigurationError as closed:
        # Whatever stands in the way of looking, the order has left.
        why = f"it could not be looked for: {closed.message}"
        unseen = tuple(Reconciliation(intent, "unknown", why) for intent in attempt.intents)
        raise DuplicateOrderError(duplicate.broker_text, unseen, None) from duplicate
    same = [_same(tickets, one) for one in found]
    legs = _legs(tickets, found)
    if (duplicate.resent or attempt.unheard) and all(same) and legs:
        return legs
    agreed = False if False in same else None if None in same else True
    raise DuplicateOrderError(duplicate.broker_text, tuple(found), agreed) from duplicate


def _same(tickets: Prepared, found: Reconciliation) -> bool | None:
    """Whether what was found is what the ticket says."""
    ticket = next((ticket for ticket in tickets if ticket.c_oid == found.intent), None)
    return None if ticket is None or found.live is None else same_order(ticket, view_of_live(found.live))


def _legs(tickets: Prepared, found: Sequence[Reconciliation]) -> tuple[Leg, ...]:
    """The orders as the answer to placing them would have had them; empty unless each ticket has one."""
    orders = [row for one in found if one.verdict == "found" for row in (one.live, *one.children) if row is not None]
    reading = read_rows(tickets, [_row(order) for order in orders], {o.order_id: view_of_live(o) for o in orders})
    whole = not (reading.odd or reading.foreign or reading.missing or reading.surplus or reading.unclear)
    return tuple(reading.taken) if whole else ()


def _row(order: LiveOrder) -> OrderAck:
    from ibkr_web.models import OrderAck

    return OrderAck(
        order_id=order.order_id,
        order_status=order.status,
        local_order_id=order.order_ref,
        parent_order_id=order.parent_id,
    )
