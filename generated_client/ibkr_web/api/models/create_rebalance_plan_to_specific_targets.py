# Written by the generator from the contract; do not edit.
"""Plan bringing single instruments of a model to given targets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.rebalance_plan import RebalancePlan
from ...models.specific_targets_request import SpecificTargetsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(SpecificTargetsRequest)

OPERATION: Final = Operation(
    "create_rebalance_plan_to_specific_targets",
    "POST",
    "/fa/model/rebalance/to-specific-targets",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    first=("allocation.models()",),
    error_in_success=True,
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(RebalancePlan.from_dict)),),
)


def build_call(body: SpecificTargetsRequest) -> Call[RebalancePlan]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/fa/model/rebalance/to-specific-targets",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: SpecificTargetsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[RebalancePlan]:
    """Plan bringing single instruments of a model to given targets. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: SpecificTargetsRequest, *, client: SyncCore, options: CallOptions | None = None) -> RebalancePlan:
    """Plan bringing single instruments of a model to given targets."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: SpecificTargetsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[RebalancePlan]:
    """Plan bringing single instruments of a model to given targets. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: SpecificTargetsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> RebalancePlan:
    """Plan bringing single instruments of a model to given targets."""
    return (await client.send(build_call(body), options)).parsed
