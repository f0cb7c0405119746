# Written by the generator from the contract; do not edit.
"""Read one allocation group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.allocation_group import AllocationGroup
from ...models.allocation_group_name import AllocationGroupName
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AllocationGroupName)

OPERATION: Final = Operation(
    "get_allocation_group",
    "POST",
    "/iserver/account/allocation/group/single",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AllocationGroup.from_dict)),),
)


def build_call(body: AllocationGroupName) -> Call[AllocationGroup]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/iserver/account/allocation/group/single",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: AllocationGroupName, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AllocationGroup]:
    """Read one allocation group. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AllocationGroupName, *, client: SyncCore, options: CallOptions | None = None) -> AllocationGroup:
    """Read one allocation group."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AllocationGroupName, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AllocationGroup]:
    """Read one allocation group. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AllocationGroupName, *, client: AsyncCore, options: CallOptions | None = None
) -> AllocationGroup:
    """Read one allocation group."""
    return (await client.send(build_call(body), options)).parsed
