# Written by the generator from the contract; do not edit.
"""List the latest notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_joined, taken
from ibkr_core.rules import TEXT, Items, Whole

from ...models.fyi_notification import FyiNotification
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.fyi_code import FyiCode

_READ_FYI_NOTIFICATION = FyiNotification.from_object
_RULE_EXCLUDE = Items(TEXT, 1)
_RULE_INCLUDE = Items(TEXT, 1)
_RULE_MAX_ = Whole(1, 2147483647)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_FYI_NOTIFICATION(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_notifications",
    "GET",
    "/fyi/notifications",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(
    max_: int,
    *,
    include: Sequence[FyiCode | str] | None = None,
    exclude: Sequence[FyiCode | str] | None = None,
    id: str | None = None,
) -> Call[list[FyiNotification]]:
    """The call alone, for `client.send`."""
    max_ = taken(max_, "max_", _RULE_MAX_)
    include = given(include, "include", _RULE_INCLUDE)
    exclude = given(exclude, "exclude", _RULE_EXCLUDE)
    id = given(id, "id", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "max", max_)
    put_joined(_query, "include", include)
    put_joined(_query, "exclude", exclude)
    put(_query, "id", id)
    return Call(OPERATION, "/fyi/notifications", query=_query)


def sync_detailed(
    max_: int,
    *,
    client: SyncCore,
    include: Sequence[FyiCode | str] | None = None,
    exclude: Sequence[FyiCode | str] | None = None,
    id: str | None = None,
    options: CallOptions | None = None,
) -> Response[list[FyiNotification]]:
    """List the latest notifications. Gives the whole answer."""
    return client.send(build_call(max_, include=include, exclude=exclude, id=id), options)


def sync(
    max_: int,
    *,
    client: SyncCore,
    include: Sequence[FyiCode | str] | None = None,
    exclude: Sequence[FyiCode | str] | None = None,
    id: str | None = None,
    options: CallOptions | None = None,
) -> list[FyiNotification]:
    """List the latest notifications."""
    return client.send(build_call(max_, include=include, exclude=exclude, id=id), options).parsed


async def asyncio_detailed(
    max_: int,
    *,
    client: AsyncCore,
    include: Sequence[FyiCode | str] | None = None,
    exclude: Sequence[FyiCode | str] | None = None,
    id: str | None = None,
    options: CallOptions | None = None,
) -> Response[list[FyiNotification]]:
    """List the latest notifications. Gives the whole answer."""
    return await client.send(build_call(max_, include=include, exclude=exclude, id=id), options)


async def asyncio(
    max_: int,
    *,
    client: AsyncCore,
    include: Sequence[FyiCode | str] | None = None,
    exclude: Sequence[FyiCode | str] | None = None,
    id: str | None = None,
    options: CallOptions | None = None,
) -> list[FyiNotification]:
    """List the latest notifications."""
    return (await client.send(build_call(max_, include=include, exclude=exclude, id=id), options)).parsed
