# Written by the generator from the contract; do not edit.
"""List the kinds of notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.fyi_setting import FyiSetting
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_FYI_SETTING = FyiSetting.from_object


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_FYI_SETTING(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_fyi_settings",
    "GET",
    "/fyi/settings",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call() -> Call[list[FyiSetting]]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fyi/settings")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[list[FyiSetting]]:
    """List the kinds of notification. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> list[FyiSetting]:
    """List the kinds of notification."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[list[FyiSetting]]:
    """List the kinds of notification. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> list[FyiSetting]:
    """List the kinds of notification."""
    return (await client.send(build_call(), options)).parsed
