# Written by the generator from the contract; do not edit.
"""Read how accounts are spread over classes, sectors, regions or countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.analyst_allocation import AnalystAllocation
from ...models.analyst_allocation_request import AnalystAllocationRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AnalystAllocationRequest)

OPERATION: Final = Operation(
    "get_analyst_allocation",
    "POST",
    "/pa/allocation",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 900.0),),
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(AnalystAllocation.from_dict)),),
)


def build_call(body: AnalystAllocationRequest) -> Call[AnalystAllocation]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/pa/allocation", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: AnalystAllocationRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AnalystAllocation]:
    """Read how accounts are spread over classes, sectors, regions or countries. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AnalystAllocationRequest, *, client: SyncCore, options: CallOptions | None = None) -> AnalystAllocation:
    """Read how accounts are spread over classes, sectors, regions or countries."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AnalystAllocationRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AnalystAllocation]:
    """Read how accounts are spread over classes, sectors, regions or countries. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AnalystAllocationRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> AnalystAllocation:
    """Read how accounts are spread over classes, sectors, regions or countries."""
    return (await client.send(build_call(body), options)).parsed
