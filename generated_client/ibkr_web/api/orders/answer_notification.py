# Written by the generator from the contract; do not edit.
"""Answer a prompt of the broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import TEXT, Call, Operation

from ...models.notification_reply import NotificationReply
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(NotificationReply)

OPERATION: Final = Operation(
    "answer_notification",
    "POST",
    "/iserver/notification",
    schemes=("bearer", "oauth1"),
    retry="reconcile",
    requires=("brokerage-session",),
    lookup="orders.status(...)",
    intent=("body", "/orderId"),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", TEXT),),
)


def build_call(body: NotificationReply) -> Call[str]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/iserver/notification", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(body: NotificationReply, *, client: SyncCore, options: CallOptions | None = None) -> Response[str]:
    """Answer a prompt of the broker. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: NotificationReply, *, client: SyncCore, options: CallOptions | None = None) -> str:
    """Answer a prompt of the broker."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: NotificationReply, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[str]:
    """Answer a prompt of the broker. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: NotificationReply, *, client: AsyncCore, options: CallOptions | None = None) -> str:
    """Answer a prompt of the broker."""
    return (await client.send(build_call(body), options)).parsed
