# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""Register a device for notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.model import to_json
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.fyi_acknowledgement import FyiAcknowledgement

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.fyi_device_request import FyiDeviceRequest


OPERATION: Final = Operation(
    "register_fyi_device",
    "POST",
    "/fyi/deliveryoptions/device",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    evidence="recorded",
    responses=(("200", JsonBody(FyiAcknowledgement.from_dict)),),
)


def build_call(body: FyiDeviceRequest) -> Call[FyiAcknowledgement]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fyi/deliveryoptions/device", content=to_json(body), content_type="application/json")


def sync_detailed(
    body: FyiDeviceRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Register a device for notifications. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: FyiDeviceRequest, *, client: SyncCore, options: CallOptions | None = None) -> FyiAcknowledgement:
    """Register a device for notifications."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: FyiDeviceRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Register a device for notifications. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: FyiDeviceRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> FyiAcknowledgement:
    """Register a device for notifications."""
    return (await client.send(build_call(body), options)).parsed
