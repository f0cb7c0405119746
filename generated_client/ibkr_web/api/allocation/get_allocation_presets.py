# Written by the generator from the contract; do not edit.
"""Read the allocation presets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.allocation_presets import AllocationPresets
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_allocation_presets",
    "GET",
    "/iserver/account/allocation/presets",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AllocationPresets.from_dict)),),
)


def build_call() -> Call[AllocationPresets]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/account/allocation/presets")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[AllocationPresets]:
    """Read the allocation presets. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> AllocationPresets:
    """Read the allocation presets."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[AllocationPresets]:
    """Read the allocation presets. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> AllocationPresets:
    """Read the allocation presets."""
    return (await client.send(build_call(), options)).parsed
