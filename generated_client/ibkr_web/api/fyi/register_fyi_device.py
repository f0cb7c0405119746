# Written by the generator from the contract; do not edit.
"""Register a device for notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.fyi_acknowledgement import FyiAcknowledgement
from ...models.fyi_device_request import FyiDeviceRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(FyiDeviceRequest)

OPERATION: Final = Operation(
    "register_fyi_device",
    "POST",
    "/fyi/deliveryoptions/device",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiAcknowledgement.from_dict)),),
)


def build_call(body: FyiDeviceRequest) -> Call[FyiAcknowledgement]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/fyi/deliveryoptions/device", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


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
