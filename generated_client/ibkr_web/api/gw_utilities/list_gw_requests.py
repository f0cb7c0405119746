# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""List requests of account management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put

from ...models.request_list import RequestList

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.account_status_code import AccountStatusCode


OPERATION: Final = Operation(
    "list_gw_requests",
    "GET",
    "/gw/api/v1/requests",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    evidence="published",
    responses=(("200", JsonBody(RequestList.from_dict)),),
)


def build_call(
    start_date: str,
    end_date: str,
    *,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
) -> Call[RequestList]:
    """The call alone, for `client.send`."""
    _query: list[tuple[str, str]] = []
    put(_query, "startDate", start_date)
    put(_query, "endDate", end_date)
    put(_query, "offset", offset)
    put(_query, "limit", limit)
    put(_query, "status", status)
    return Call(OPERATION, "/gw/api/v1/requests", query=_query)


def sync_detailed(
    start_date: str,
    end_date: str,
    *,
    client: SyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    options: CallOptions | None = None,
) -> Response[RequestList]:
    """List requests of account management. Gives the whole answer."""
    return client.send(build_call(start_date, end_date, offset=offset, limit=limit, status=status), options)


def sync(
    start_date: str,
    end_date: str,
    *,
    client: SyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    options: CallOptions | None = None,
) -> RequestList:
    """List requests of account management."""
    return client.send(build_call(start_date, end_date, offset=offset, limit=limit, status=status), options).parsed


async def asyncio_detailed(
    start_date: str,
    end_date: str,
    *,
    client: AsyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    options: CallOptions | None = None,
) -> Response[RequestList]:
    """List requests of account management. Gives the whole answer."""
    return await client.send(build_call(start_date, end_date, offset=offset, limit=limit, status=status), options)


async def asyncio(
    start_date: str,
    end_date: str,
    *,
    client: AsyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    options: CallOptions | None = None,
) -> RequestList:
    """List requests of account management."""
    return (
        await client.send(build_call(start_date, end_date, offset=offset, limit=limit, status=status), options)
    ).parsed
