# Written by the generator from the contract; do not edit.
"""Remove a device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import EMPTY, Call, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "delete_fyi_device",
    "DELETE",
    "/fyi/deliveryoptions/{deviceId}",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", EMPTY),),
)


def build_call(device_id: str) -> Call[None]:
    """The call alone, for `client.send`."""
    device_id = taken(device_id, "device_id", SOME_TEXT)
    return Call(
        OPERATION,
        f"/fyi/deliveryoptions/{path_segment('deviceId', device_id)}",
        path_params={"deviceId": text_of(device_id)},
    )


def sync_detailed(device_id: str, *, client: SyncCore, options: CallOptions | None = None) -> Response[None]:
    """Remove a device. Gives the whole answer."""
    return client.send(build_call(device_id), options)


def sync(device_id: str, *, client: SyncCore, options: CallOptions | None = None) -> None:
    """Remove a device."""
    return client.send(build_call(device_id), options).parsed


async def asyncio_detailed(device_id: str, *, client: AsyncCore, options: CallOptions | None = None) -> Response[None]:
    """Remove a device. Gives the whole answer."""
    return await client.send(build_call(device_id), options)


async def asyncio(device_id: str, *, client: AsyncCore, options: CallOptions | None = None) -> None:
    """Remove a device."""
    return (await client.send(build_call(device_id), options)).parsed
