# Written by the generator from the contract; do not edit.
"""List accounts with open login messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import TEXT, Text, Whole

from ...models.account_login_messages import AccountLoginMessages
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
    "list_login_messages",
    "GET",
    "/gw/api/v1/accounts/login-messages",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AccountLoginMessages.from_dict)),),
)


def build_call(
    start_date: str,
    end_date: str,
    *,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    type_: str | None = None,
) -> Call[AccountLoginMessages]:
    """The call alone, for `client.send`."""
    start_date = taken(start_date, "start_date", _RULE_START_DATE)
    end_date = taken(end_date, "end_date", _RULE_END_DATE)
    offset = given(offset, "offset", _RULE_OFFSET)
    limit = given(limit, "limit", _RULE_LIMIT)
    status = given(status, "status", TEXT)
    type_ = given(type_, "type_", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "startDate", start_date)
    put(_query, "endDate", end_date)
    put(_query, "offset", offset)
    put(_query, "limit", limit)
    put(_query, "status", status)
    put(_query, "type", type_)
    return Call(OPERATION, "/gw/api/v1/accounts/login-messages", query=_query)


def sync_detailed(
    start_date: str,
    end_date: str,
    *,
    client: SyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    type_: str | None = None,
    options: CallOptions | None = None,
) -> Response[AccountLoginMessages]:
    """List accounts with open login messages. Gives the whole answer."""
    return client.send(
        build_call(start_date, end_date, offset=offset, limit=limit, status=status, type_=type_), options
    )


def sync(
    start_date: str,
    end_date: str,
    *,
    client: SyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    type_: str | None = None,
    options: CallOptions | None = None,
) -> AccountLoginMessages:
    """List accounts with open login messages."""
    return client.send(
        build_call(start_date, end_date, offset=offset, limit=limit, status=status, type_=type_), options
    ).parsed


async def asyncio_detailed(
    start_date: str,
    end_date: str,
    *,
    client: AsyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    type_: str | None = None,
    options: CallOptions | None = None,
) -> Response[AccountLoginMessages]:
    """List accounts with open login messages. Gives the whole answer."""
    return await client.send(
        build_call(start_date, end_date, offset=offset, limit=limit, status=status, type_=type_), options
    )


async def asyncio(
    start_date: str,
    end_date: str,
    *,
    client: AsyncCore,
    offset: int | None = None,
    limit: int | None = None,
    status: AccountStatusCode | str | None = None,
    type_: str | None = None,
    options: CallOptions | None = None,
) -> AccountLoginMessages:
    """List accounts with open login messages."""
    return (
        await client.send(
            build_call(start_date, end_date, offset=offset, limit=limit, status=status, type_=type_), options
        )
    ).parsed
