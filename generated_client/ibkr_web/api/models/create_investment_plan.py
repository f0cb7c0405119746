# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""Plan moving money of accounts into or out of one model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.model import to_json
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.investment_plan import InvestmentPlan

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.investment_request import InvestmentRequest


OPERATION: Final = Operation(
    "create_investment_plan",
    "POST",
    "/fa/model/invest-divest",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    error_in_success=True,
    evidence="published",
    responses=(("200", JsonBody(InvestmentPlan.from_dict)),),
)


def build_call(body: InvestmentRequest) -> Call[InvestmentPlan]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fa/model/invest-divest", content=to_json(body), content_type="application/json")


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
