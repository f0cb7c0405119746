# Written by the generator from the contract; do not edit.
"""List the models that orders can be placed for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.allocation_models import AllocationModels
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_allocation_models",
    "GET",
    "/iserver/account/allocation/models",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AllocationModels.from_dict)),),
)


def build_call() -> Call[AllocationModels]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/account/allocation/models")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[AllocationModels]:
    """List the models that orders can be placed for. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> AllocationModels:
    """List the models that orders can be placed for."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[AllocationModels]:
    """List the models that orders can be placed for. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> AllocationModels:
    """List the models that orders can be placed for."""
    return (await client.send(build_call(), options)).parsed
