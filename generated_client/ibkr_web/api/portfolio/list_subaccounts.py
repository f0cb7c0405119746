# Written by the generator from the contract; do not edit.
"""List the accounts below an advisor or broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.portfolio_account import PortfolioAccount
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_PORTFOLIO_ACCOUNT = PortfolioAccount.from_object


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_PORTFOLIO_ACCOUNT(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_subaccounts",
    "GET",
    "/portfolio/subaccounts",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 5.0),),
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call() -> Call[list[PortfolioAccount]]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/portfolio/subaccounts")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[list[PortfolioAccount]]:
    """List the accounts below an advisor or broker. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> list[PortfolioAccount]:
    """List the accounts below an advisor or broker."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, options: CallOptions | None = None
) -> Response[list[PortfolioAccount]]:
    """List the accounts below an advisor or broker. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> list[PortfolioAccount]:
    """List the accounts below an advisor or broker."""
    return (await client.send(build_call(), options)).parsed
