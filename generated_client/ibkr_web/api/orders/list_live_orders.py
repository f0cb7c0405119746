# Written by the generator from the contract; do not edit.
"""List the orders of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_joined
from ibkr_core.rules import TEXT, TRUTH, Items, Text

from ...models.live_orders import LiveOrders
from ...models.order_filter import OrderFilter
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_FILTERS = Items(Text(pattern="^[^,]+\\Z", of=OrderFilter), 1)

OPERATION: Final = Operation(
    "list_live_orders",
    "GET",
    "/iserver/account/orders",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 5.0),),
    requires=("brokerage-session", "accounts-listed"),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(LiveOrders.from_dict)),),
)


def build_call(
    *, filters: Sequence[OrderFilter | str] | None = None, force: bool | None = None, account_id: str | None = None
) -> Call[LiveOrders]:
    """The call alone, for `client.send`."""
    try:
        filters = given(filters, "filters", _RULE_FILTERS)
        force = given(force, "force", TRUTH)
        account_id = given(account_id, "account_id", TEXT, hidden=True)
        _query: list[tuple[str, str]] = []
        put_joined(_query, "filters", filters)
        put(_query, "force", force)
        put(_query, "accountId", account_id)
        return Call(OPERATION, "/iserver/account/orders", query=_query)
    finally:
        del account_id


def sync_detailed(
    *,
    client: SyncCore,
    filters: Sequence[OrderFilter | str] | None = None,
    force: bool | None = None,
    account_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[LiveOrders]:
    """List the orders of the day. Gives the whole answer."""
    try:
        call = build_call(filters=filters, force=force, account_id=account_id)
    finally:
        del account_id
    return client.send(call, options)


def sync(
    *,
    client: SyncCore,
    filters: Sequence[OrderFilter | str] | None = None,
    force: bool | None = None,
    account_id: str | None = None,
    options: CallOptions | None = None,
) -> LiveOrders:
    """List the orders of the day."""
    try:
        call = build_call(filters=filters, force=force, account_id=account_id)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    *,
    client: AsyncCore,
    filters: Sequence[OrderFilter | str] | None = None,
    force: bool | None = None,
    account_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[LiveOrders]:
    """List the orders of the day. Gives the whole answer."""
    try:
        call = build_call(filters=filters, force=force, account_id=account_id)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    *,
    client: AsyncCore,
    filters: Sequence[OrderFilter | str] | None = None,
    force: bool | None = None,
    account_id: str | None = None,
    options: CallOptions | None = None,
) -> LiveOrders:
    """List the orders of the day."""
    try:
        call = build_call(filters=filters, force=force, account_id=account_id)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
