# Written by the generator from the contract; do not edit.
"""The group `event_contracts` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.event_contracts.list_binary_options import build_call as _list_binary_options
    from ..api.event_contracts.list_event_categories import build_call as _list_event_categories
    from ..models.binary_option import BinaryOption
    from ..models.event_category import EventCategory
    from ..models.event_category_map import EventCategoryMap

if not TYPE_CHECKING:
    _list_event_categories = lazy(globals(), "_list_event_categories", "..api.event_contracts.list_event_categories")
    _list_binary_options = lazy(globals(), "_list_binary_options", "..api.event_contracts.list_binary_options")


class EventContracts:
    """Event contracts as the release notes of October 2023 name them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def categories(self, *, options: CallOptions | None = None) -> EventCategoryMap | list[EventCategory]:
        """List the categories of event contracts.

        Categories of events of the CME and of economic events, says the release note, the only source. Nobody
        has shown a request or an answer, so both are left open. The broker later moved event contracts to
        `/forecast/category/tree`.

        Returns:
            The categories.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /trsrv/event/categories`; needs a login; may be sent again freely; deprecated; source:
        unverified, note of 2023-10.
        """
        return self._client.send(_list_event_categories(), options).parsed

    def binary_options(self, *, options: CallOptions | None = None) -> BinaryOption | list[BinaryOption]:
        """Read the details of event contracts.

        Details of binary options, says the release note, the only source. Nobody has shown a request or an
        answer, so both are left open. The broker later moved event contracts to `/forecast/contract/details`
        and its siblings `market`, `rules` and `schedules`.

        Returns:
            The details.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /trsrv/event/binaryoptions`; needs a login; may be sent again freely; deprecated; source:
        unverified, note of 2023-10.
        """
        return self._client.send(_list_binary_options(), options).parsed


class AsyncEventContracts:
    """Event contracts as the release notes of October 2023 name them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def categories(self, *, options: CallOptions | None = None) -> EventCategoryMap | list[EventCategory]:
        """List the categories of event contracts. See `EventContracts.categories`."""
        return (await self._client.send(_list_event_categories(), options)).parsed

    async def binary_options(self, *, options: CallOptions | None = None) -> BinaryOption | list[BinaryOption]:
        """Read the details of event contracts. See `EventContracts.binary_options`."""
        return (await self._client.send(_list_binary_options(), options)).parsed


share_docs(EventContracts, AsyncEventContracts)
