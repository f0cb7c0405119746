# Written by the generator from the contract; do not edit.
"""Read the value of each kind of instrument, by currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...models.market_values import MarketValues
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_market_values",
    "GET",
    "/iserver/account/{accountId}/summary/market_value",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session", "accounts-listed"),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(MarketValues.from_dict)),),
)


def build_call(account_id: str) -> Call[MarketValues]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        return Call(
            OPERATION,
            f"/iserver/account/{path_segment('accountId', account_id)}/summary/market_value",
            path_params={"accountId": text_of(account_id)},
        )
    finally:
        del account_id


def sync_detailed(account_id: str, *, client: SyncCore, options: CallOptions | None = None) -> Response[MarketValues]:
    """Read the value of each kind of instrument, by currency. Gives the whole answer."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return client.send(call, options)


def sync(account_id: str, *, client: SyncCore, options: CallOptions | None = None) -> MarketValues:
    """Read the value of each kind of instrument, by currency."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[MarketValues]:
    """Read the value of each kind of instrument, by currency. Gives the whole answer."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(account_id: str, *, client: AsyncCore, options: CallOptions | None = None) -> MarketValues:
    """Read the value of each kind of instrument, by currency."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
