# Written by the generator from the contract; do not edit.
"""The group `watchlists` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.watchlists.create_watchlist import build_call as _create_watchlist
    from ..api.watchlists.delete_watchlist import build_call as _delete_watchlist
    from ..api.watchlists.get_watchlist import build_call as _get_watchlist
    from ..api.watchlists.list_watchlists import build_call as _list_watchlists
    from ..models.watchlist import Watchlist
    from ..models.watchlist_deletion import WatchlistDeletion
    from ..models.watchlist_index import WatchlistIndex
    from ..models.watchlist_request import WatchlistRequest

if not TYPE_CHECKING:
    _list_watchlists = lazy(globals(), "_list_watchlists", "..api.watchlists.list_watchlists")
    _get_watchlist = lazy(globals(), "_get_watchlist", "..api.watchlists.get_watchlist")
    _create_watchlist = lazy(globals(), "_create_watchlist", "..api.watchlists.create_watchlist")
    _delete_watchlist = lazy(globals(), "_delete_watchlist", "..api.watchlists.delete_watchlist")


class Watchlists:
    """Lists of instruments that the user keeps."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def list(self, *, sc: str | None = None, options: CallOptions | None = None) -> WatchlistIndex:
        """List the watchlists.

        Names and ids of the user's watchlists, those of other platforms included.

        Args:
            sc: Which lists: `USER_WATCHLIST` for those that the user made, the only known value.

        Returns:
            The lists.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/watchlists`; needs a brokerage session; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_watchlists(sc=sc), options).parsed

    def get(self, id: str, *, options: CallOptions | None = None) -> Watchlist:
        """Read a watchlist.

        One list with its rows. Names come with the second read.

        Args:
            id: Id of the list.

        Returns:
            The list.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/watchlist`; needs a brokerage session; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_watchlist(id), options).parsed

    def create(self, body: WatchlistRequest, *, options: CallOptions | None = None) -> Watchlist:
        """Create a watchlist.

        Stores a list under an id of the caller's choice. Two in quick succession can be answered with a 503.
        The answer has no rows: read the list back.

        Args:
            body: The list.

        Returns:
            The list as stored, without rows.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/watchlist`; needs a brokerage session; is never sent again once it has left; source:
        recorded.
        """
        return self._client.send(_create_watchlist(body), options).parsed

    def delete(self, id: str, *, options: CallOptions | None = None) -> WatchlistDeletion:
        """Delete a watchlist.

        Deletes a list for good, on all platforms.

        Args:
            id: Id of the list.

        Returns:
            Deleted.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `DELETE /iserver/watchlist`; needs a brokerage session; is never sent again once it has left; source:
        recorded.
        """
        return self._client.send(_delete_watchlist(id), options).parsed


class AsyncWatchlists:
    """Lists of instruments that the user keeps."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def list(self, *, sc: str | None = None, options: CallOptions | None = None) -> WatchlistIndex:
        """List the watchlists. See `Watchlists.list`."""
        return (await self._client.send(_list_watchlists(sc=sc), options)).parsed

    async def get(self, id: str, *, options: CallOptions | None = None) -> Watchlist:
        """Read a watchlist. See `Watchlists.get`."""
        return (await self._client.send(_get_watchlist(id), options)).parsed

    async def create(self, body: WatchlistRequest, *, options: CallOptions | None = None) -> Watchlist:
        """Create a watchlist. See `Watchlists.create`."""
        return (await self._client.send(_create_watchlist(body), options)).parsed

    async def delete(self, id: str, *, options: CallOptions | None = None) -> WatchlistDeletion:
        """Delete a watchlist. See `Watchlists.delete`."""
        return (await self._client.send(_delete_watchlist(id), options)).parsed


share_docs(Watchlists, AsyncWatchlists)
