# Written by the generator from the contract; do not edit.
"""Delete an allocation group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.allocation_group_name import AllocationGroupName
from ...models.allocation_saved import AllocationSaved
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AllocationGroupName)

OPERATION: Final = Operation(
    "delete_allocation_group",
    "POST",
    "/iserver/account/allocation/group/delete",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AllocationSaved.from_dict)),),
)


def build_call(body: AllocationGroupName) -> Call[AllocationSaved]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/iserver/account/allocation/group/delete",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: AllocationGroupName, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AllocationSaved]:
    """Delete an allocation group. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AllocationGroupName, *, client: SyncCore, options: CallOptions | None = None) -> AllocationSaved:
    """Delete an allocation group."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AllocationGroupName, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AllocationSaved]:
    """Delete an allocation group. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AllocationGroupName, *, client: AsyncCore, options: CallOptions | None = None
) -> AllocationSaved:
    """Delete an allocation group."""
    return (await client.send(build_call(body), options)).parsed
