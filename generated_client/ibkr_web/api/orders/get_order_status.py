# Written by the generator from the contract; do not edit.
"""Read one order in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import ID

from ...models.order_status_detail import OrderStatusDetail
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_order_status",
    "GET",
    "/iserver/account/order/status/{orderId}",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(OrderStatusDetail.from_dict)),),
)


def build_call(order_id: int) -> Call[OrderStatusDetail]:
    """The call alone, for `client.send`."""
    order_id = taken(order_id, "order_id", ID)
    return Call(
        OPERATION,
        f"/iserver/account/order/status/{path_segment('orderId', order_id)}",
        path_params={"orderId": text_of(order_id)},
    )


def sync_detailed(
    order_id: int, *, client: SyncCore, options: CallOptions | None = None
) -> Response[OrderStatusDetail]:
    """Read one order in full. Gives the whole answer."""
    return client.send(build_call(order_id), options)


def sync(order_id: int, *, client: SyncCore, options: CallOptions | None = None) -> OrderStatusDetail:
    """Read one order in full."""
    return client.send(build_call(order_id), options).parsed


async def asyncio_detailed(
    order_id: int, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[OrderStatusDetail]:
    """Read one order in full. Gives the whole answer."""
    return await client.send(build_call(order_id), options)


async def asyncio(order_id: int, *, client: AsyncCore, options: CallOptions | None = None) -> OrderStatusDetail:
    """Read one order in full."""
    return (await client.send(build_call(order_id), options)).parsed
