# Written by the generator from the contract; do not edit.
"""Read the performance of accounts over one period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.performance import Performance
from ...models.performance_request import PerformanceRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(PerformanceRequest)

OPERATION: Final = Operation(
    "get_performance",
    "POST",
    "/pa/performance",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 900.0),),
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(Performance.from_dict)),),
)


def build_call(body: PerformanceRequest) -> Call[Performance]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/pa/performance", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: PerformanceRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[Performance]:
    """Read the performance of accounts over one period. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: PerformanceRequest, *, client: SyncCore, options: CallOptions | None = None) -> Performance:
    """Read the performance of accounts over one period."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: PerformanceRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[Performance]:
    """Read the performance of accounts over one period. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: PerformanceRequest, *, client: AsyncCore, options: CallOptions | None = None) -> Performance:
    """Read the performance of accounts over one period."""
    return (await client.send(build_call(body), options)).parsed
