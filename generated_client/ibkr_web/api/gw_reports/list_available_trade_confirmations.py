# Written by the generator from the contract; do not edit.
"""List the days that have trade confirmations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import SOME_TEXT

from ...models.available_trade_confirmations import AvailableTradeConfirmations
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_available_trade_confirmations",
    "GET",
    "/gw/api/v1/trade-confirmations/available",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AvailableTradeConfirmations.from_dict)),),
)


def build_call(account_id: str) -> Call[AvailableTradeConfirmations]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        _query: list[tuple[str, str]] = []
        put(_query, "accountId", account_id)
        return Call(OPERATION, "/gw/api/v1/trade-confirmations/available", query=_query)
    finally:
        del account_id


def sync_detailed(
    account_id: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AvailableTradeConfirmations]:
    """List the days that have trade confirmations. Gives the whole answer."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return client.send(call, options)


def sync(account_id: str, *, client: SyncCore, options: CallOptions | None = None) -> AvailableTradeConfirmations:
    """List the days that have trade confirmations."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AvailableTradeConfirmations]:
    """List the days that have trade confirmations. Gives the whole answer."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> AvailableTradeConfirmations:
    """List the days that have trade confirmations."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
