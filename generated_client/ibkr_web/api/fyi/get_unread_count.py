# Written by the generator from the contract; do not edit.
"""Count the unread notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.fyi_unread_count import FyiUnreadCount
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_unread_count",
    "GET",
    "/fyi/unreadnumber",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiUnreadCount.from_dict)),),
)


def build_call() -> Call[FyiUnreadCount]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fyi/unreadnumber")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[FyiUnreadCount]:
    """Count the unread notifications. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> FyiUnreadCount:
    """Count the unread notifications."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[FyiUnreadCount]:
    """Count the unread notifications. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> FyiUnreadCount:
    """Count the unread notifications."""
    return (await client.send(build_call(), options)).parsed
