# Written by the generator from the contract; do not edit.
"""Read where notifications are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.fyi_delivery_options import FyiDeliveryOptions
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_delivery_options",
    "GET",
    "/fyi/deliveryoptions",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiDeliveryOptions.from_dict)),),
)


def build_call() -> Call[FyiDeliveryOptions]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fyi/deliveryoptions")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[FyiDeliveryOptions]:
    """Read where notifications are sent. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> FyiDeliveryOptions:
    """Read where notifications are sent."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[FyiDeliveryOptions]:
    """Read where notifications are sent. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> FyiDeliveryOptions:
    """Read where notifications are sent."""
    return (await client.send(build_call(), options)).parsed
