# Written by the generator from the contract; do not edit.
"""Modify or rename an allocation group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.allocation_group_change import AllocationGroupChange
from ...models.allocation_saved import AllocationSaved
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AllocationGroupChange)

OPERATION: Final = Operation(
    "modify_allocation_group",
    "PUT",
    "/iserver/account/allocation/group",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AllocationSaved.from_dict)),),
)


def build_call(body: AllocationGroupChange) -> Call[AllocationSaved]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/iserver/account/allocation/group",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: AllocationGroupChange, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AllocationSaved]:
    """Modify or rename an allocation group. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AllocationGroupChange, *, client: SyncCore, options: CallOptions | None = None) -> AllocationSaved:
    """Modify or rename an allocation group."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AllocationGroupChange, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AllocationSaved]:
    """Modify or rename an allocation group. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AllocationGroupChange, *, client: AsyncCore, options: CallOptions | None = None
) -> AllocationSaved:
    """Modify or rename an allocation group."""
    return (await client.send(build_call(body), options)).parsed
