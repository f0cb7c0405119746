# Written by the generator from the contract; do not edit.
"""List the accounts below an advisor or broker, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.codec import decoder
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put
from ibkr_core.rules import TRUTH, Whole

from ...models.subaccounts import read_subaccounts
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.portfolio_account import PortfolioAccount
    from ...models.subaccounts_page import SubaccountsPage

_RULE_PAGE = Whole(0, 9223372036854775807, digits=True)
_RULE_PAGE_SIZE = Whole(1, 1000)

OPERATION: Final = Operation(
    "list_subaccounts2",
    "GET",
    "/portfolio/subaccounts2",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(read_subaccounts, "SubaccountsPage or a list"))),),
)


def build_call(
    *, page: int | None = None, page_size: int | None = None, nocache: bool | None = None
) -> Call[SubaccountsPage | list[PortfolioAccount]]:
    """The call alone, for `client.send`."""
    page = given(page, "page", _RULE_PAGE)
    page_size = given(page_size, "page_size", _RULE_PAGE_SIZE)
    nocache = given(nocache, "nocache", TRUTH)
    _query: list[tuple[str, str]] = []
    put(_query, "page", page)
    put(_query, "pageSize", page_size)
    put(_query, "nocache", nocache)
    return Call(OPERATION, "/portfolio/subaccounts2", query=_query)


def sync_detailed(
    *,
    client: SyncCore,
    page: int | None = None,
    page_size: int | None = None,
    nocache: bool | None = None,
    options: CallOptions | None = None,
) -> Response[SubaccountsPage | list[PortfolioAccount]]:
    """List the accounts below an advisor or broker, a page at a time. Gives the whole answer."""
    return client.send(build_call(page=page, page_size=page_size, nocache=nocache), options)


def sync(
    *,
    client: SyncCore,
    page: int | None = None,
    page_size: int | None = None,
    nocache: bool | None = None,
    options: CallOptions | None = None,
) -> SubaccountsPage | list[PortfolioAccount]:
    """List the accounts below an advisor or broker, a page at a time."""
    return client.send(build_call(page=page, page_size=page_size, nocache=nocache), options).parsed


async def asyncio_detailed(
    *,
    client: AsyncCore,
    page: int | None = None,
    page_size: int | None = None,
    nocache: bool | None = None,
    options: CallOptions | None = None,
) -> Response[SubaccountsPage | list[PortfolioAccount]]:
    """List the accounts below an advisor or broker, a page at a time. Gives the whole answer."""
    return await client.send(build_call(page=page, page_size=page_size, nocache=nocache), options)


async def asyncio(
    *,
    client: AsyncCore,
    page: int | None = None,
    page_size: int | None = None,
    nocache: bool | None = None,
    options: CallOptions | None = None,
) -> SubaccountsPage | list[PortfolioAccount]:
    """List the accounts below an advisor or broker, a page at a time."""
    return (await client.send(build_call(page=page, page_size=page_size, nocache=nocache), options)).parsed
