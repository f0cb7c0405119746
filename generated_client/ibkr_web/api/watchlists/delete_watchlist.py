# Written by the generator from the contract; do not edit.
"""Delete a watchlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import SOME_TEXT

from ...models.watchlist_deletion import WatchlistDeletion
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "delete_watchlist",
    "DELETE",
    "/iserver/watchlist",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(WatchlistDeletion.from_dict)),),
)


def build_call(id: str) -> Call[WatchlistDeletion]:
    """The call alone, for `client.send`."""
    id = taken(id, "id", SOME_TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "id", id)
    return Call(OPERATION, "/iserver/watchlist", query=_query)


def sync_detailed(id: str, *, client: SyncCore, options: CallOptions | None = None) -> Response[WatchlistDeletion]:
    """Delete a watchlist. Gives the whole answer."""
    return client.send(build_call(id), options)


def sync(id: str, *, client: SyncCore, options: CallOptions | None = None) -> WatchlistDeletion:
    """Delete a watchlist."""
    return client.send(build_call(id), options).parsed


async def asyncio_detailed(
    id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[WatchlistDeletion]:
    """Delete a watchlist. Gives the whole answer."""
    return await client.send(build_call(id), options)


async def asyncio(id: str, *, client: AsyncCore, options: CallOptions | None = None) -> WatchlistDeletion:
    """Delete a watchlist."""
    return (await client.send(build_call(id), options)).parsed
