# Written by the generator from the contract; do not edit.
"""Read how the value of several accounts is spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.accounts_request import AccountsRequest
from ...models.portfolio_allocation import PortfolioAllocation
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AccountsRequest)

OPERATION: Final = Operation(
    "get_combined_allocation",
    "POST",
    "/portfolio/allocation",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("portfolio.accounts()",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(PortfolioAllocation.from_dict)),),
)


def build_call(body: AccountsRequest) -> Call[PortfolioAllocation]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/portfolio/allocation", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: AccountsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[PortfolioAllocation]:
    """Read how the value of several accounts is spread. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AccountsRequest, *, client: SyncCore, options: CallOptions | None = None) -> PortfolioAllocation:
    """Read how the value of several accounts is spread."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AccountsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[PortfolioAllocation]:
    """Read how the value of several accounts is spread. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AccountsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> PortfolioAllocation:
    """Read how the value of several accounts is spread."""
    return (await client.send(build_call(body), options)).parsed
