# Written by the generator from the contract; do not edit.
"""Create a watchlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.watchlist import Watchlist
from ...models.watchlist_request import WatchlistRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(WatchlistRequest)

OPERATION: Final = Operation(
    "create_watchlist",
    "POST",
    "/iserver/watchlist",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(Watchlist.from_dict)),),
)


def build_call(body: WatchlistRequest) -> Call[Watchlist]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/watchlist", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: WatchlistRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[Watchlist]:
    """Create a watchlist. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: WatchlistRequest, *, client: SyncCore, options: CallOptions | None = None) -> Watchlist:
    """Create a watchlist."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: WatchlistRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[Watchlist]:
    """Create a watchlist. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: WatchlistRequest, *, client: AsyncCore, options: CallOptions | None = None) -> Watchlist:
    """Create a watchlist."""
    return (await client.send(build_call(body), options)).parsed
