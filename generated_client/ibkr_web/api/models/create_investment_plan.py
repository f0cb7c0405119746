# Written by the generator from the contract; do not edit.
"""Plan moving money of accounts into or out of one model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.investment_plan import InvestmentPlan
from ...models.investment_request import InvestmentRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(InvestmentRequest)

OPERATION: Final = Operation(
    "create_investment_plan",
    "POST",
    "/fa/model/invest-divest",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    first=("allocation.models()",),
    error_in_success=True,
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(InvestmentPlan.from_dict)),),
)


def build_call(body: InvestmentRequest) -> Call[InvestmentPlan]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/fa/model/invest-divest", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: InvestmentRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InvestmentPlan]:
    """Plan moving money of accounts into or out of one model. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: InvestmentRequest, *, client: SyncCore, options: CallOptions | None = None) -> InvestmentPlan:
    """Plan moving money of accounts into or out of one model."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: InvestmentRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InvestmentPlan]:
    """Plan moving money of accounts into or out of one model. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: InvestmentRequest, *, client: AsyncCore, options: CallOptions | None = None) -> InvestmentPlan:
    """Plan moving money of accounts into or out of one model."""
    return (await client.send(build_call(body), options)).parsed
