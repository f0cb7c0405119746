# Written by the generator from the contract; do not edit.
"""Read profit and loss by account and model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.partitioned_pnl import PartitionedPnl
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_partitioned_pnl",
    "GET",
    "/iserver/account/pnl/partitioned",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 5.0),),
    requires=("brokerage-session", "accounts-listed"),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(PartitionedPnl.from_dict)),),
)


def build_call() -> Call[PartitionedPnl]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/account/pnl/partitioned")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[PartitionedPnl]:
    """Read profit and loss by account and model. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> PartitionedPnl:
    """Read profit and loss by account and model."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[PartitionedPnl]:
    """Read profit and loss by account and model. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> PartitionedPnl:
    """Read profit and loss by account and model."""
    return (await client.send(build_call(), options)).parsed
