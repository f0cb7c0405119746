"""Finding out what became of an order whose answer was lost. Only looks; never sends an order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ibkr_workflows._steps import Recipe, run, run_async

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client
    from ibkr_web.models import LiveOrder, Trade

__all__ = ["Reconciliation", "looking", "reconcile", "reconcile_async"]

_TRIES = 3


@attrs.frozen
class Reconciliation:
    """What is known of one intent.

    Attributes:
        intent: the `cOID` that was looked for.
        verdict: "found" (an order or a trade carries it), "not-found" (complete lists, and none does), "unknown"
            (the live orders could not be read completely, so that nothing follows from the absence).
        order: the live order with that `order_ref`, the newest one.
        trades: executions with that `order_ref`.
    """

    intent: str
    verdict: Literal["found", "not-found", "unknown"]
    order: LiveOrder | None = None
    trades: tuple[Trade, ...] = ()


def looking(intents: Sequence[str]) -> Recipe[list[Reconciliation]]:
    """Reads the live orders until their snapshot is complete, then the trades, and matches `order_ref` exactly."""
    complete = False
    orders: list[Any] = []
    for _ in range(_TRIES):
        live = yield lambda client: client.orders.list_live()
        orders = live.orders or []
        if live.snapshot:
            complete = True
            break
    found = {row.order_ref: row for row in orders if row.order_ref in intents}
    trades: list[Any] = []
    if len(found) < len(set(intents)):
        # The first read of a session is empty whatever was traded, so an empty answer is asked for once more.
        for _ in range(2):
            trades = yield lambda client: client.orders.trades()
            if trades:
                break
    result: list[Reconciliation] = []
    for intent in intents:
        order = found.get(intent)
        executions = tuple(trade for trade in trades if trade.order_ref == intent)
        if order is not None or executions:
            result.append(Reconciliation(intent, "found", order, executions))
        else:
            result.append(Reconciliation(intent, "not-found" if complete else "unknown"))
    return result


def reconcile(client: Client, intent: str) -> Reconciliation:
    """Looks for the order with this `cOID` in the live orders and the trades.

    Both lists may be read once in 5 seconds, so this can take some seconds; it never sends an order.

    Raises:
        IbkrError: a list could not be read.
    """
    return run(client, looking([intent]))[0]


async def reconcile_async(client: AsyncClient, intent: str) -> Reconciliation:
    """As `reconcile`, for an `AsyncClient`."""
    return (await run_async(client, looking([intent])))[0]
