# Written by the generator from the contract; do not edit.
"""List older notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put
from ibkr_core.rules import TEXT

from ...models.fyi_notification import FyiNotification
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_FYI_NOTIFICATION = FyiNotification.from_object


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_FYI_NOTIFICATION(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_more_notifications",
    "GET",
    "/fyi/notifications/more",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(*, id: str | None = None) -> Call[list[FyiNotification]]:
    """The call alone, for `client.send`."""
    id = given(id, "id", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "id", id)
    return Call(OPERATION, "/fyi/notifications/more", query=_query)


def sync_detailed(
    *, client: SyncCore, id: str | None = None, options: CallOptions | None = None
) -> Response[list[FyiNotification]]:
    """List older notifications. Gives the whole answer."""
    return client.send(build_call(id=id), options)


def sync(*, client: SyncCore, id: str | None = None, options: CallOptions | None = None) -> list[FyiNotification]:
    """List older notifications."""
    return client.send(build_call(id=id), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, id: str | None = None, options: CallOptions | None = None
) -> Response[list[FyiNotification]]:
    """List older notifications. Gives the whole answer."""
    return await client.send(build_call(id=id), options)


async def asyncio(
    *, client: AsyncCore, id: str | None = None, options: CallOptions | None = None
) -> list[FyiNotification]:
    """List older notifications."""
    return (await client.send(build_call(id=id), options)).parsed
