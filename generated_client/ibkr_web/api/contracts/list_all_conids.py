# Written by the generator from the contract; do not edit.
"""List all contract ids of an exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import SOME_TEXT, TEXT

from ...models.listed_contract import ListedContract
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_LISTED_CONTRACT = ListedContract.from_object


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_LISTED_CONTRACT(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_all_conids",
    "GET",
    "/trsrv/all-conids",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(exchange: str, *, asset_class: str | None = None) -> Call[list[ListedContract]]:
    """The call alone, for `client.send`."""
    exchange = taken(exchange, "exchange", SOME_TEXT)
    asset_class = given(asset_class, "asset_class", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "exchange", exchange)
    put(_query, "assetClass", asset_class)
    return Call(OPERATION, "/trsrv/all-conids", query=_query)


def sync_detailed(
    exchange: str, *, client: SyncCore, asset_class: str | None = None, options: CallOptions | None = None
) -> Response[list[ListedContract]]:
    """List all contract ids of an exchange. Gives the whole answer."""
    return client.send(build_call(exchange, asset_class=asset_class), options)


def sync(
    exchange: str, *, client: SyncCore, asset_class: str | None = None, options: CallOptions | None = None
) -> list[ListedContract]:
    """List all contract ids of an exchange."""
    return client.send(build_call(exchange, asset_class=asset_class), options).parsed


async def asyncio_detailed(
    exchange: str, *, client: AsyncCore, asset_class: str | None = None, options: CallOptions | None = None
) -> Response[list[ListedContract]]:
    """List all contract ids of an exchange. Gives the whole answer."""
    return await client.send(build_call(exchange, asset_class=asset_class), options)


async def asyncio(
    exchange: str, *, client: AsyncCore, asset_class: str | None = None, options: CallOptions | None = None
) -> list[ListedContract]:
    """List all contract ids of an exchange."""
    return (await client.send(build_call(exchange, asset_class=asset_class), options)).parsed
