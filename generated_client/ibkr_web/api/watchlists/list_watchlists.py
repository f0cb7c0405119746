# Written by the generator from the contract; do not edit.
"""List the watchlists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put
from ibkr_core.rules import TEXT

from ...models.watchlist_index import WatchlistIndex
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_watchlists",
    "GET",
    "/iserver/watchlists",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(WatchlistIndex.from_dict)),),
)


def build_call(*, sc: str | None = None) -> Call[WatchlistIndex]:
    """The call alone, for `client.send`."""
    sc = given(sc, "sc", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "SC", sc)
    return Call(OPERATION, "/iserver/watchlists", query=_query)


def sync_detailed(
    *, client: SyncCore, sc: str | None = None, options: CallOptions | None = None
) -> Response[WatchlistIndex]:
    """List the watchlists. Gives the whole answer."""
    return client.send(build_call(sc=sc), options)


def sync(*, client: SyncCore, sc: str | None = None, options: CallOptions | None = None) -> WatchlistIndex:
    """List the watchlists."""
    return client.send(build_call(sc=sc), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, sc: str | None = None, options: CallOptions | None = None
) -> Response[WatchlistIndex]:
    """List the watchlists. Gives the whole answer."""
    return await client.send(build_call(sc=sc), options)


async def asyncio(*, client: AsyncCore, sc: str | None = None, options: CallOptions | None = None) -> WatchlistIndex:
    """List the watchlists."""
    return (await client.send(build_call(sc=sc), options)).parsed
