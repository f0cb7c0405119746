# Written by the generator from the contract; do not edit.
"""Read the latest prices of instruments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_joined, taken
from ibkr_core.rules import INT64, LONG, Either, Items, Text

from ...models.field import Field
from ...models.market_data_row import MarketDataRow
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_MARKET_DATA_ROW = MarketDataRow.from_object
_RULE_CONIDS = Items(Either(Text(pattern="^[^,]+\\Z"), LONG), 1)
_RULE_FIELDS = Items(Text(pattern="^[0-9]+\\Z", of=Field), 1)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_MARKET_DATA_ROW(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "get_snapshot",
    "GET",
    "/iserver/marketdata/snapshot",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((10, 1.0),),
    requires=("brokerage-session", "accounts-listed"),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(
    conids: Sequence[int | str], *, fields: Sequence[Field | str] | None = None, since: int | None = None
) -> Call[list[MarketDataRow]]:
    """The call alone, for `client.send`."""
    conids = taken(conids, "conids", _RULE_CONIDS)
    fields = given(fields, "fields", _RULE_FIELDS)
    since = given(since, "since", INT64)
    _query: list[tuple[str, str]] = []
    put_joined(_query, "conids", conids)
    put_joined(_query, "fields", fields)
    put(_query, "since", since)
    return Call(OPERATION, "/iserver/marketdata/snapshot", query=_query)


def sync_detailed(
    conids: Sequence[int | str],
    *,
    client: SyncCore,
    fields: Sequence[Field | str] | None = None,
    since: int | None = None,
    options: CallOptions | None = None,
) -> Response[list[MarketDataRow]]:
    """Read the latest prices of instruments. Gives the whole answer."""
    return client.send(build_call(conids, fields=fields, since=since), options)


def sync(
    conids: Sequence[int | str],
    *,
    client: SyncCore,
    fields: Sequence[Field | str] | None = None,
    since: int | None = None,
    options: CallOptions | None = None,
) -> list[MarketDataRow]:
    """Read the latest prices of instruments."""
    return client.send(build_call(conids, fields=fields, since=since), options).parsed


async def asyncio_detailed(
    conids: Sequence[int | str],
    *,
    client: AsyncCore,
    fields: Sequence[Field | str] | None = None,
    since: int | None = None,
    options: CallOptions | None = None,
) -> Response[list[MarketDataRow]]:
    """Read the latest prices of instruments. Gives the whole answer."""
    return await client.send(build_call(conids, fields=fields, since=since), options)


async def asyncio(
    conids: Sequence[int | str],
    *,
    client: AsyncCore,
    fields: Sequence[Field | str] | None = None,
    since: int | None = None,
    options: CallOptions | None = None,
) -> list[MarketDataRow]:
    """Read the latest prices of instruments."""
    return (await client.send(build_call(conids, fields=fields, since=since), options)).parsed
