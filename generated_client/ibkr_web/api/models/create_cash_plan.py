# Written by the generator from the contract; do not edit.
"""Find cash that a model should not hold, and plan its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.cash_plan import CashPlan
from ...models.cash_plan_request import CashPlanRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(CashPlanRequest)

OPERATION: Final = Operation(
    "create_cash_plan",
    "POST",
    "/fa/model/cash-analyzer",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    first=("allocation.models()",),
    error_in_success=True,
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(CashPlan.from_dict)),),
)


def build_call(body: CashPlanRequest) -> Call[CashPlan]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/fa/model/cash-analyzer", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(body: CashPlanRequest, *, client: SyncCore, options: CallOptions | None = None) -> Response[CashPlan]:
    """Find cash that a model should not hold, and plan its way out. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: CashPlanRequest, *, client: SyncCore, options: CallOptions | None = None) -> CashPlan:
    """Find cash that a model should not hold, and plan its way out."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: CashPlanRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[CashPlan]:
    """Find cash that a model should not hold, and plan its way out. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: CashPlanRequest, *, client: AsyncCore, options: CallOptions | None = None) -> CashPlan:
    """Find cash that a model should not hold, and plan its way out."""
    return (await client.send(build_call(body), options)).parsed
