# Written by the generator from the contract; do not edit.
"""Write the allocation presets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.allocation_presets_request import AllocationPresetsRequest
from ...models.allocation_saved import AllocationSaved
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AllocationPresetsRequest)

OPERATION: Final = Operation(
    "set_allocation_presets",
    "POST",
    "/iserver/account/allocation/presets",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AllocationSaved.from_dict)),),
)


def build_call(body: AllocationPresetsRequest) -> Call[AllocationSaved]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/iserver/account/allocation/presets",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: AllocationPresetsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AllocationSaved]:
    """Write the allocation presets. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AllocationPresetsRequest, *, client: SyncCore, options: CallOptions | None = None) -> AllocationSaved:
    """Write the allocation presets."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AllocationPresetsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AllocationSaved]:
    """Write the allocation presets. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AllocationPresetsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> AllocationSaved:
    """Write the allocation presets."""
    return (await client.send(build_call(body), options)).parsed
