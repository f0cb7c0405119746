# Written by the generator from the contract; do not edit.
"""Mark a notification as read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...models.fyi_acknowledgement import FyiAcknowledgement
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "mark_notification_read",
    "PUT",
    "/fyi/notifications/{notificationId}",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiAcknowledgement.from_dict)),),
)


def build_call(notification_id: str) -> Call[FyiAcknowledgement]:
    """The call alone, for `client.send`."""
    notification_id = taken(notification_id, "notification_id", SOME_TEXT)
    return Call(
        OPERATION,
        f"/fyi/notifications/{path_segment('notificationId', notification_id)}",
        path_params={"notificationId": text_of(notification_id)},
    )


def sync_detailed(
    notification_id: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Mark a notification as read. Gives the whole answer."""
    return client.send(build_call(notification_id), options)


def sync(notification_id: str, *, client: SyncCore, options: CallOptions | None = None) -> FyiAcknowledgement:
    """Mark a notification as read."""
    return client.send(build_call(notification_id), options).parsed


async def asyncio_detailed(
    notification_id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Mark a notification as read. Gives the whole answer."""
    return await client.send(build_call(notification_id), options)


async def asyncio(notification_id: str, *, client: AsyncCore, options: CallOptions | None = None) -> FyiAcknowledgement:
    """Mark a notification as read."""
    return (await client.send(build_call(notification_id), options)).parsed
