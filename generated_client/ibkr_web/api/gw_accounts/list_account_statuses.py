# Written by the generator from the contract; do not edit.
"""List the states of all accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import TEXT, Text, Whole

from ...models.account_status_page import AccountStatusPage
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.account_status_code import AccountStatusCode

_RULE_END_DATE = Text(form="date")
_RULE_LIMIT = Whole(1, 1000)
_RULE_OFFSET = Whole(0, 2147483647)
_RULE_START_DATE = Text(form="date")

OPERATION: Final = Operation(
    "list_account_statuses",
    "GET",
    "/gw/api/v1/accounts/status",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AccountStatusPage.from_dict)),),
)


def build_call(
    start_date: str,
    end_date: str,
    *,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
) -> Call[AccountStatusPage]:
    """The call alone, for `client.send`."""
    start_date = taken(start_date, "start_date", _RULE_START_DATE)
    end_date = taken(end_date, "end_date", _RULE_END_DATE)
    offset = given(offset, "offset", _RULE_OFFSET)
    limit = given(limit, "limit", _RULE_LIMIT)
    status = given(status, "status", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "startDate", start_date)
    put(_query, "endDate", end_date)
    put(_query, "offset", offset)
    put(_query, "limit", limit)
    put(_query, "status", status)
    return Call(OPERATION, "/gw/api/v1/accounts/status", query=_query)


def sync_detailed(
    start_date: str,
    end_date: str,
    *,
    client: SyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    options: CallOptions | None = None,
) -> Response[AccountStatusPage]:
    """List the states of all accounts. Gives the whole answer."""
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
) -> AccountStatusPage:
    """List the states of all accounts."""
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
) -> Response[AccountStatusPage]:
    """List the states of all accounts. Gives the whole answer."""
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
) -> AccountStatusPage:
    """List the states of all accounts."""
    return (
        await client.send(build_call(start_date, end_date, offset=offset, limit=limit, status=status), options)
    ).parsed
