# Written by the generator from the contract; do not edit.
"""List the trades of up to seven days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put
from ibkr_core.rules import TEXT, Whole

from ...models.trade import Trade
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_TRADE = Trade.from_object
_RULE_DAYS = Whole(1, 7)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_TRADE(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_trades",
    "GET",
    "/iserver/account/trades",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 5.0),),
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(*, days: int | None = None, account_id: str | None = None) -> Call[list[Trade]]:
    """The call alone, for `client.send`."""
    try:
        days = given(days, "days", _RULE_DAYS)
        account_id = given(account_id, "account_id", TEXT, hidden=True)
        _query: list[tuple[str, str]] = []
        put(_query, "days", days)
        put(_query, "accountId", account_id)
        return Call(OPERATION, "/iserver/account/trades", query=_query)
    finally:
        del account_id


def sync_detailed(
    *, client: SyncCore, days: int | None = None, account_id: str | None = None, options: CallOptions | None = None
) -> Response[list[Trade]]:
    """List the trades of up to seven days. Gives the whole answer."""
    try:
        call = build_call(days=days, account_id=account_id)
    finally:
        del account_id
    return client.send(call, options)


def sync(
    *, client: SyncCore, days: int | None = None, account_id: str | None = None, options: CallOptions | None = None
) -> list[Trade]:
    """List the trades of up to seven days."""
    try:
        call = build_call(days=days, account_id=account_id)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, days: int | None = None, account_id: str | None = None, options: CallOptions | None = None
) -> Response[list[Trade]]:
    """List the trades of up to seven days. Gives the whole answer."""
    try:
        call = build_call(days=days, account_id=account_id)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    *, client: AsyncCore, days: int | None = None, account_id: str | None = None, options: CallOptions | None = None
) -> list[Trade]:
    """List the trades of up to seven days."""
    try:
        call = build_call(days=days, account_id=account_id)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
