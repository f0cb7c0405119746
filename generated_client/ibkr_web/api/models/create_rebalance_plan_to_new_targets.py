# Written by the generator from the contract; do not edit.
"""Store new targets of a model and plan the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.new_targets_request import NewTargetsRequest
from ...models.rebalance_plan import RebalancePlan
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(NewTargetsRequest)

OPERATION: Final = Operation(
    "create_rebalance_plan_to_new_targets",
    "POST",
    "/fa/model/rebalance/to-new-targets",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    first=("allocation.models()",),
    error_in_success=True,
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(RebalancePlan.from_dict)),),
)


def build_call(body: NewTargetsRequest) -> Call[RebalancePlan]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/fa/model/rebalance/to-new-targets",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: NewTargetsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[RebalancePlan]:
    """Store new targets of a model and plan the way to them. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: NewTargetsRequest, *, client: SyncCore, options: CallOptions | None = None) -> RebalancePlan:
    """Store new targets of a model and plan the way to them."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: NewTargetsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[RebalancePlan]:
    """Store new targets of a model and plan the way to them. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: NewTargetsRequest, *, client: AsyncCore, options: CallOptions | None = None) -> RebalancePlan:
    """Store new targets of a model and plan the way to them."""
    return (await client.send(build_call(body), options)).parsed
