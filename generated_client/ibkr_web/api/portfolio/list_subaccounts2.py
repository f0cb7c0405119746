# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""List the accounts below an advisor or broker, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.codec import decoder
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put

from ...models.subaccounts import read_subaccounts

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.portfolio_account import PortfolioAccount
    from ...models.subaccounts_page import SubaccountsPage


OPERATION: Final = Operation(
    "list_subaccounts2",
    "GET",
    "/portfolio/subaccounts2",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    evidence="recorded",
    responses=(("200", JsonBody(decoder(read_subaccounts, "SubaccountsPage or a list"))),),
)


def build_call(
    *, page: int | None = None, page_size: int | None = None, nocache: bool | None = None
) -> Call[SubaccountsPage | list[PortfolioAccount]]:
    """The call alone, for `client.send`."""
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
