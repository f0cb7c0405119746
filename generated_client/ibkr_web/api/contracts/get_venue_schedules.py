# Written by the generator from the contract; do not edit.
"""Read trading hours by symbol, venue by venue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_joined, taken
from ibkr_core.rules import SOME_TEXT, TEXT, Items, Text

from ...models.venue_schedule import VenueSchedule
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_VENUE_SCHEDULE = VenueSchedule.from_object
_RULE_EXCHANGE_FILTER = Items(Text(pattern="^[^,]+\\Z"), 1)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_VENUE_SCHEDULE(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "get_venue_schedules",
    "GET",
    "/trsrv/secdef/schedule",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(
    asset_class: str, symbol: str, *, exchange: str | None = None, exchange_filter: Sequence[str] | None = None
) -> Call[list[VenueSchedule]]:
    """The call alone, for `client.send`."""
    asset_class = taken(asset_class, "asset_class", TEXT)
    symbol = taken(symbol, "symbol", SOME_TEXT)
    exchange = given(exchange, "exchange", TEXT)
    exchange_filter = given(exchange_filter, "exchange_filter", _RULE_EXCHANGE_FILTER)
    _query: list[tuple[str, str]] = []
    put(_query, "assetClass", asset_class)
    put(_query, "symbol", symbol)
    put(_query, "exchange", exchange)
    put_joined(_query, "exchangeFilter", exchange_filter)
    return Call(OPERATION, "/trsrv/secdef/schedule", query=_query)


def sync_detailed(
    asset_class: str,
    symbol: str,
    *,
    client: SyncCore,
    exchange: str | None = None,
    exchange_filter: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> Response[list[VenueSchedule]]:
    """Read trading hours by symbol, venue by venue. Gives the whole answer."""
    return client.send(build_call(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter), options)


def sync(
    asset_class: str,
    symbol: str,
    *,
    client: SyncCore,
    exchange: str | None = None,
    exchange_filter: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> list[VenueSchedule]:
    """Read trading hours by symbol, venue by venue."""
    return client.send(
        build_call(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter), options
    ).parsed


async def asyncio_detailed(
    asset_class: str,
    symbol: str,
    *,
    client: AsyncCore,
    exchange: str | None = None,
    exchange_filter: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> Response[list[VenueSchedule]]:
    """Read trading hours by symbol, venue by venue. Gives the whole answer."""
    return await client.send(
        build_call(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter), options
    )


async def asyncio(
    asset_class: str,
    symbol: str,
    *,
    client: AsyncCore,
    exchange: str | None = None,
    exchange_filter: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> list[VenueSchedule]:
    """Read trading hours by symbol, venue by venue."""
    return (
        await client.send(build_call(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter), options)
    ).parsed
