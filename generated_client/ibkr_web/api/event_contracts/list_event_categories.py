# Written by the generator from the contract; do not edit.
"""List the categories of event contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.codec import decoder
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.event_categories import read_event_categories
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.event_category import EventCategory
    from ...models.event_category_map import EventCategoryMap
from ibkr_core.lazy import warn_deprecated

OPERATION: Final = Operation(
    "list_event_categories",
    "GET",
    "/trsrv/event/categories",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="unverified",
    responses=(("200", JsonBody(decoder(read_event_categories, "EventCategoryMap or a list"))),),
)


def build_call() -> Call[EventCategoryMap | list[EventCategory]]:
    """The call alone, for `client.send`."""
    warn_deprecated("list_event_categories")
    return Call(OPERATION, "/trsrv/event/categories")


def sync_detailed(
    *, client: SyncCore, options: CallOptions | None = None
) -> Response[EventCategoryMap | list[EventCategory]]:
    """List the categories of event contracts. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> EventCategoryMap | list[EventCategory]:
    """List the categories of event contracts."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, options: CallOptions | None = None
) -> Response[EventCategoryMap | list[EventCategory]]:
    """List the categories of event contracts. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> EventCategoryMap | list[EventCategory]:
    """List the categories of event contracts."""
    return (await client.send(build_call(), options)).parsed
