# Written by the generator from the contract; do not edit.
"""Plan moving money of accounts into or out of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.combined_investment_request import CombinedInvestmentRequest
from ...models.investment_plan import InvestmentPlan
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(CombinedInvestmentRequest)

OPERATION: Final = Operation(
    "create_combined_investment_plan",
    "POST",
    "/fa/model/tws-invest-divest",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    first=("allocation.models()",),
    error_in_success=True,
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(InvestmentPlan.from_dict)),),
)


def build_call(body: CombinedInvestmentRequest) -> Call[InvestmentPlan]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/fa/model/tws-invest-divest", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: CombinedInvestmentRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InvestmentPlan]:
    """Plan moving money of accounts into or out of several models. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: CombinedInvestmentRequest, *, client: SyncCore, options: CallOptions | None = None) -> InvestmentPlan:
    """Plan moving money of accounts into or out of several models."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: CombinedInvestmentRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InvestmentPlan]:
    """Plan moving money of accounts into or out of several models. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: CombinedInvestmentRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InvestmentPlan:
    """Plan moving money of accounts into or out of several models."""
    return (await client.send(build_call(body), options)).parsed
